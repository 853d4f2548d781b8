"""Reading and changing the settings of the shop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from app.domain.books import Account, Company
from app.domain.changes import ChangeKind, ChangeSet
from app.domain.links import Connection
from app.domain.listing import OrderWords
from app.domain.orders import CostKind
from app.domain.secret_kinds import place_key
from app.domain.settings import AccountChoices, SyncSettings
from app.domain.sign_in_ends import SignInEnds
from app.services.badges import Badges
from app.services.merging_settings import merged
from app.services.sign_in_ends import ends_of
from app.sync.lists import SmallLists
from app.sync.ports import MappingStore, OrderStore, SettingsStore

_ITEM_EXPENSE = (
    ("Cost of Goods Sold", "SuppliesMaterialsCogs", ""),
    ("Cost of Goods Sold", "", ""),
    ("Expense", "", ""),
)
_OTHER_COSTS = (
    ("Expense", "", "purchases"),
    ("Cost of Goods Sold", "", ""),
    ("Expense", "", "uncategorized"),
    ("Expense", "", ""),
)
_COSTS = {
    CostKind.FREIGHT: (
        ("Cost of Goods Sold", "ShippingFreightDeliveryCos", ""),
        ("Expense", "ShippingFreightDelivery", ""),
    ),
    CostKind.DUTY: (("Expense", "TaxesPaid", ""),),
    CostKind.TAX: (("Expense", "TaxesPaid", ""),),
    CostKind.INSURANCE: (("Expense", "Insurance", ""),),
}


@dataclass(frozen=True, slots=True)
class SettingsView:
    """What the settings page shows. `company` and `lists` as they were read last from QuickBooks."""

    connection: Connection | None
    sync: SyncSettings
    shop_name: str
    accounts: tuple[Account, ...]
    ends: SignInEnds = field(default_factory=SignInEnds)
    kept_in: str = ""  # the place of the stored sign-in, by name
    company: Company | None = None
    lists: SmallLists = field(default_factory=SmallLists)


class SettingsService:
    """Settings take effect as soon as they are saved."""

    def __init__(
        self,
        settings: SettingsStore,
        mappings: MappingStore,
        badges: Badges,
        orders: OrderStore,
        reading: tuple[SettingsStore, MappingStore] | None = None,
    ) -> None:
        """`reading` never waits for a writer: the window's thread asks how they are now."""
        self._settings = settings
        self._orders = orders
        self._reading, self._mappings = reading or (settings, mappings)
        self._badges = badges

    def current(self) -> SettingsView:
        """The settings as they are now."""
        reading = self._reading
        connection = reading.connection()
        realm = connection.realm_id if connection else ""
        sync, shop_name = reading.sync_settings(realm), reading.shop()[1]
        if connection is None:
            return SettingsView(None, sync, shop_name, (), ends=ends_of(reading, None))
        mappings = self._mappings
        return SettingsView(
            connection,
            sync,
            shop_name,
            tuple(mappings.accounts(realm)),
            ends=ends_of(reading, connection),
            kept_in=reading.value(place_key(connection.environment)),
            company=mappings.company(realm),
            lists=SmallLists(
                tuple(mappings.terms(realm)),
                tuple(mappings.classes(realm)),
                tuple(mappings.locations(realm)),
                tuple(mappings.tax_codes(realm)),
            ),
        )

    def words(self) -> OrderWords:
        """What the POs mention that may need a choice. Looks at every PO: call it from a worker."""
        return self._orders.words()

    def save(self, sync: SyncSettings, began: SyncSettings | None = None) -> ChangeSet:
        """Store the settings of the shop (and the account choices of the connected company).

        `began`: the settings that the change began with; what was changed elsewhere since (an answer that chose an
        account) stays.
        """
        connection = self._settings.connection()
        realm = connection.realm_id if connection else ""
        former = self._settings.sync_settings(realm)
        if began is not None:
            sync = merged(began, sync, former)
        if not sync.po_sync and sync.auto_sync:
            sync = replace(sync, auto_sync=False)
        self._settings.put_sync_settings(realm, sync)
        beside = {"schedule": sync.schedule, "desk": sync.desk, "advanced": sync.advanced}
        if replace(former, **beside) == sync:  # type: ignore[arg-type]
            return ChangeSet.of(ChangeKind.SETTINGS)  # no badge follows from these
        return self._badges.refresh_all() | ChangeSet.of(ChangeKind.SETTINGS)


def propose_accounts(
    accounts: Sequence[Account], home_currency: str, present: AccountChoices
) -> AccountChoices:
    """Sensible accounts for everything that is not chosen yet (account types: qbo-api.md 4.4)."""

    def first(*wishes: tuple[str, str, str]) -> str:
        return _first(accounts, home_currency, wishes)

    other = present.costs.get(CostKind.OTHER, "") or first(*_OTHER_COSTS)
    costs = {kind: first(*wishes) or other for kind, wishes in _COSTS.items()}
    costs[CostKind.OTHER] = other
    return AccountChoices(
        payable_id=present.payable_id or first(("Accounts Payable", "", "")),
        item_expense_id=present.item_expense_id or first(*_ITEM_EXPENSE),
        item_income_id=present.item_income_id
        or first(("Income", "SalesOfProductIncome", ""), ("Income", "", "")),
        item_asset_id=present.item_asset_id or first(("Other Current Asset", "Inventory", "")),
        costs={**{kind: found for kind, found in costs.items() if found}, **present.costs},
    )


def with_other_costs(choices: AccountChoices, account_id: str) -> AccountChoices:
    """Another account for other costs; kinds of cost that had the same one follow it."""
    former = choices.costs.get(CostKind.OTHER, "")
    costs = {kind: chosen for kind, chosen in choices.costs.items() if chosen != former}
    if account_id:
        costs |= {kind: account_id for kind, chosen in choices.costs.items() if chosen == former}
        costs[CostKind.OTHER] = account_id
    return replace(choices, costs=costs)


def _first(accounts: Sequence[Account], home_currency: str, wishes: Sequence[tuple[str, str, str]]) -> str:
    """Id of the first active account that fits the earliest wish: type, subtype, word in the name."""
    for kind, subtype, word in wishes:
        for account in accounts:
            fits = (
                account.type == kind and subtype in ("", account.subtype) and word in account.name.casefold()
            )
            if fits and account.active and account.currency in ("", home_currency):
                return account.id
    return ""
