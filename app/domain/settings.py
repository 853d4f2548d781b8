"""Settings of one shop. The two switches stand first: nothing is ever sent while `po_sync` is off."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from app.domain.books import ItemKind
from app.domain.orders import CostKind


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
class SyncSettings:
    """What may be sent, and when. `accounts` belongs to the connected company."""

    po_sync: bool = False
    auto_sync: bool = False
    from_ordered_on: bool = False
    start_date: date | None = None
    item_kind: ItemKind = ItemKind.NON_INVENTORY
    accounts: AccountChoices = field(default_factory=AccountChoices)

    @property
    def sends_on_save(self) -> bool:
        """Auto sync needs PO sync (design.md 4.15)."""
        return self.po_sync and self.auto_sync
