"""Reading and changing the settings of the shop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.books import Account
from app.domain.changes import ChangeKind, ChangeSet
from app.domain.links import Connection
from app.domain.orders import CostKind
from app.domain.settings import AccountChoices, SyncSettings
from app.services.badges import Badges
from app.sync.ports import MappingStore, SettingsStore


@dataclass(frozen=True, slots=True)
class SettingsView:
    """What the settings page shows."""

    connection: Connection | None
    sync: SyncSettings
    shop_name: str
    accounts: tuple[Account, ...]


class SettingsService:
    """Settings take effect as soon as they are saved."""

    def __init__(self, settings: SettingsStore, mappings: MappingStore, badges: Badges) -> None:
        self._settings = settings
        self._mappings = mappings
        self._badges = badges

    def current(self) -> SettingsView:
        """The settings as they are now."""
        connection = self._settings.connection()
        realm = connection.realm_id if connection else ""
        accounts = tuple(self._mappings.accounts(realm)) if realm else ()
        return SettingsView(
            connection, self._settings.sync_settings(realm), self._settings.shop()[1], accounts
        )

    def save(self, sync: SyncSettings) -> ChangeSet:
        """Store the settings of the shop (and the account choices of the connected company)."""
        connection = self._settings.connection()
        if not sync.po_sync and sync.auto_sync:
            sync = replace(sync, auto_sync=False)
        self._settings.put_sync_settings(connection.realm_id if connection else "", sync)
        return self._badges.refresh_all() | ChangeSet.of(ChangeKind.SETTINGS)


def propose_accounts(
    accounts: Sequence[Account], home_currency: str, present: AccountChoices
) -> AccountChoices:
    """Sensible accounts for everything that is not chosen yet (account types: qbo-api.md 4.4)."""
    active = [account for account in accounts if account.active]

    def first(*wishes: tuple[str, str, str]) -> str:
        for kind, subtype, word in wishes:
            for account in active:
                fits = (
                    account.type == kind
                    and subtype in ("", account.subtype)
                    and word in account.name.casefold()
                )
                if fits and account.currency in ("", home_currency):
                    return account.id
        return ""

    expense = first(
        ("Cost of Goods Sold", "SuppliesMaterialsCogs", ""),
        ("Cost of Goods Sold", "", ""),
        ("Expense", "", ""),
    )
    other = first(
        ("Expense", "", "purchases"),
        ("Cost of Goods Sold", "", ""),
        ("Expense", "", "uncategorized"),
        ("Expense", "", ""),
    )
    costs = {
        CostKind.FREIGHT: first(
            ("Cost of Goods Sold", "ShippingFreightDeliveryCos", ""),
            ("Expense", "ShippingFreightDelivery", ""),
        )
        or other,
        CostKind.DUTY: first(("Expense", "TaxesPaid", "")) or other,
        CostKind.TAX: first(("Expense", "TaxesPaid", "")) or other,
        CostKind.INSURANCE: first(("Expense", "Insurance", "")) or other,
        CostKind.OTHER: other,
    }
    return AccountChoices(
        payable_id=present.payable_id or first(("Accounts Payable", "", "")),
        item_expense_id=present.item_expense_id or expense,
        item_income_id=present.item_income_id
        or first(("Income", "SalesOfProductIncome", ""), ("Income", "", "")),
        item_asset_id=present.item_asset_id or first(("Other Current Asset", "Inventory", "")),
        costs={**{kind: found for kind, found in costs.items() if found}, **present.costs},
    )
