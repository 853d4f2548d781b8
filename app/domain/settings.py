"""Settings of one shop. The two switches stand first: nothing is ever sent while `po_sync` is off."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from app.domain.advanced import Advanced
from app.domain.books import ItemKind
from app.domain.desk import Desk
from app.domain.orders import CostKind
from app.domain.schedule import Schedule


@dataclass(frozen=True, slots=True)
class AccountChoices:
    """Accounts of one company, by id, that sync uses. "" means: not chosen yet."""

    payable_id: str = ""
    item_expense_id: str = ""
    item_income_id: str = ""
    item_asset_id: str = ""
    costs: Mapping[CostKind, str] = field(default_factory=dict)

    def for_cost(self, kind: CostKind) -> str:
        """Account for a cost line: the one mapped for its kind, else the one for "other", else ""."""
        return self.costs.get(kind, "") or self.costs.get(CostKind.OTHER, "")


@dataclass(frozen=True, slots=True)
class ListChoices:
    """Choices from the smaller lists of one company, by id. Empty: not chosen.

    `tax_codes` by percentage ("20", "9.975", "0"), `terms` by the words on POs, `locations` by destination; words and
    destinations without case and spacing.
    """

    tax_codes: Mapping[str, str] = field(default_factory=dict)
    terms: Mapping[str, str] = field(default_factory=dict)
    class_id: str = ""
    location_id: str = ""
    locations: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SyncSettings:
    """What may be sent, and when. `accounts` and `lists` belong to the connected company.

    `desk` and `advanced` change nothing about what is sent. Every setting stands in `setting_list`.
    """

    po_sync: bool = False
    auto_sync: bool = False
    from_ordered_on: bool = False
    start_date: date | None = None
    item_kind: ItemKind = ItemKind.NON_INVENTORY
    accounts: AccountChoices = field(default_factory=AccountChoices)
    lists: ListChoices = field(default_factory=ListChoices)
    attach_pdf: bool = False  # a copy of the PO is attached to the document in QuickBooks
    schedule: Schedule = field(default_factory=Schedule)
    desk: Desk = field(default_factory=Desk)
    advanced: Advanced = field(default_factory=Advanced)

    @property
    def sends_on_save(self) -> bool:
        """Auto sync needs PO sync (design.md 4.15)."""
        return self.po_sync and self.auto_sync
