"""Words and editors for the one list of settings (`domain/setting_list.py`), in the order of the page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.domain.books import Account, ItemKind
from app.domain.orders import CostKind
from app.domain.setting_list import setting_field
from app.domain.settings import SyncSettings
from app.ui.settings.desk_catalogue import advanced_section, desk_sections, schedule_section
from app.ui.settings.fields import (
    AccountSetting,
    AnySetting,
    ChoiceSetting,
    DateSetting,
    Option,
    Section,
    SwitchSetting,
)
from app.ui.theme.marking import QT_TRANSLATE_NOOP

_COSTS: tuple[tuple[CostKind, str], ...] = (
    (CostKind.FREIGHT, QT_TRANSLATE_NOOP("Settings", "Freight")),
    (CostKind.DUTY, QT_TRANSLATE_NOOP("Settings", "Duty")),
    (CostKind.INSURANCE, QT_TRANSLATE_NOOP("Settings", "Insurance")),
    (CostKind.HANDLING, QT_TRANSLATE_NOOP("Settings", "Handling")),
    (CostKind.FEE, QT_TRANSLATE_NOOP("Settings", "Fee")),
    (CostKind.DISCOUNT, QT_TRANSLATE_NOOP("Settings", "Discount")),
    (CostKind.ADJUSTMENT, QT_TRANSLATE_NOOP("Settings", "Adjustment")),
    (CostKind.TAX, QT_TRANSLATE_NOOP("Settings", "Tax")),
    (CostKind.OTHER, QT_TRANSLATE_NOOP("Settings", "Other")),
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Settings", text)


def sections() -> tuple[Section, ...]:
    """All settings, in the present language."""
    return (
        Section("switches", _tr("Sending"), "", _switches()),
        schedule_section(),
        Section(
            "which",
            _tr("Which POs"),
            _tr("POs that are already in QuickBooks are kept up to date whatever stands here."),
            _which(),
        ),
        Section(
            "copy",
            _tr("Copy of the PO"),
            "",
            (
                SwitchSetting(
                    key="attach_pdf",
                    title=_tr("Attach a PDF"),
                    help=_tr(
                        "A copy of the PO as it is here is attached to the purchase order in QuickBooks, and "
                        "replaced when the PO changes. It takes one more request for each PO."
                    ),
                    get=setting_field("attach_pdf").get,
                    put=setting_field("attach_pdf").put,
                ),
            ),
        ),
        Section(
            "items",
            _tr("New items"),
            _tr("When QuickBooks has no item for a product, one is created like this."),
            _items(),
        ),
        Section(
            "accounts",
            _tr("Accounts"),
            _tr("Where the PO itself and its extra costs are booked."),
            (_payable(), *(_cost(kind, word) for kind, word in _COSTS)),
        ),
        *desk_sections(),
        advanced_section(),
    )


def _switches() -> tuple[AnySetting, ...]:
    return (
        SwitchSetting(
            key="po_sync",
            title=_tr("PO sync"),
            help=_tr(
                "POs may be sent to QuickBooks. While this is off, nothing about POs leaves this computer, "
                "even when you press Sync."
            ),
            get=setting_field("po_sync").get,
            put=setting_field("po_sync").put,
        ),
        SwitchSetting(
            key="auto_sync",
            title=_tr("Auto sync"),
            help=_tr("A PO is sent as soon as it is imported or changed, without a click."),
            get=setting_field("auto_sync").get,
            put=setting_field("auto_sync").put,
            hindered=lambda s: "" if s.po_sync else _tr("Needs PO sync: switch that on first."),
        ),
    )


def _which() -> tuple[AnySetting, ...]:
    return (
        SwitchSetting(
            key="from_ordered_on",
            title=_tr("From Ordered on"),
            help=_tr("Drafts stay here until they are ordered. When this is off, drafts are sent too."),
            get=setting_field("from_ordered_on").get,
            put=setting_field("from_ordered_on").put,
        ),
        DateSetting(
            key="start_date",
            title=_tr("Start date"),
            help=_tr("POs dated before this day are left out, so that closed periods stay as they are."),
            none_text=_tr("No start date: older POs are sent too."),
            get=setting_field("start_date").get,
            put=setting_field("start_date").put,
        ),
    )


def _items() -> tuple[AnySetting, ...]:
    kinds = (
        Option(
            ItemKind.NON_INVENTORY,
            _tr("Non-inventory"),
            _tr("Bought and sold without counting stock in QuickBooks."),
        ),
        Option(
            ItemKind.INVENTORY,
            _tr("Inventory"),
            _tr(
                "QuickBooks counts stock and value. Needs QuickBooks Plus or Advanced, and cannot be undone "
                "for an item."
            ),
        ),
        Option(
            ItemKind.SERVICE, _tr("Service"), _tr("For work that is bought, such as printing or repairs.")
        ),
    )
    return (
        ChoiceSetting(
            key="item_kind",
            title=_tr("Kind of item"),
            options=kinds,
            get=setting_field("item_kind").get,
            put=setting_field("item_kind").put,
        ),
        _account("item_expense_id", _tr("Expense account"), _tr("What buying the item costs."), _may_expense),
        _account(
            "item_income_id", _tr("Income account"), _tr("What selling the item brings in."), _may_income
        ),
        _account(
            "item_asset_id",
            _tr("Inventory asset account"),
            _tr("The value of the stock."),
            _may_asset,
            lambda s: "" if s.item_kind is ItemKind.INVENTORY else _tr("Only used for inventory items."),
        ),
    )


def _payable() -> AccountSetting:
    return _account("payable_id", _tr("Accounts payable"), _tr("The A/P account of every PO."), _may_payable)


def _account(
    key: str,
    title: str,
    explanation: str,
    allowed: Callable[[Account, SyncSettings], bool],
    hindered: Callable[[SyncSettings], str] = lambda _: "",
) -> AccountSetting:
    field = setting_field(key)
    return AccountSetting(
        key=key,
        title=title,
        help=explanation,
        allowed=allowed,
        none_text=_tr("Not chosen"),
        get=field.get,
        put=field.put,
        hindered=hindered,
    )


def _cost(kind: CostKind, word: str) -> AccountSetting:
    field = setting_field(f"cost_{kind.value}")
    last = kind is CostKind.OTHER
    return AccountSetting(
        key=field.key,
        title=_tr(word),
        help=_tr("Every cost without an account of its own.") if last else "",
        allowed=lambda account, _: account.takes_costs,
        none_text=_tr("Not chosen") if last else _tr("Same as Other"),
        get=field.get,
        put=field.put,
    )


def _may_payable(account: Account, settings: SyncSettings) -> bool:
    del settings
    return account.active and account.type == "Accounts Payable"


def _may_expense(account: Account, settings: SyncSettings) -> bool:
    """qbo-api.md 4.3 and 4.4: inventory items take Cost of Goods Sold only."""
    if settings.item_kind is ItemKind.INVENTORY:
        return account.active and account.type == "Cost of Goods Sold"
    return account.active and account.type in ("Expense", "Cost of Goods Sold", "Other Expense")


def _may_income(account: Account, settings: SyncSettings) -> bool:
    del settings
    return account.active and account.type == "Income"


def _may_asset(account: Account, settings: SyncSettings) -> bool:
    del settings
    return account.active and account.type == "Other Current Asset" and account.subtype == "Inventory"
