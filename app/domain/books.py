"""QuickBooks' own records as this program reads them: company, vendor, item, account."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Environment(StrEnum):
    """Which QuickBooks is meant (`QUICKBOOKS_ENV`)."""

    PRACTICE = "practice"
    SANDBOX = "sandbox"
    PRODUCTION = "production"

    @property
    def label(self) -> str:
        """The words on screen."""
        return {
            "practice": "Practice company",
            "sandbox": "Intuit sandbox",
            "production": "QuickBooks Online",
        }[self.value]


@dataclass(frozen=True, slots=True)
class Company:
    """One QuickBooks company with the preferences that matter for purchase orders.

    `None` means that QuickBooks does not say: a missing preference is unknown, not true (qbo-api.md 4.5).
    """

    realm_id: str
    name: str
    country: str = ""
    home_currency: str = ""
    multi_currency: bool = False
    plan: str = ""
    purchase_orders_enabled: bool | None = None
    custom_numbers: bool | None = None
    books_closed_until: date | None = None
    sales_tax: bool | None = None  # sales tax, VAT or GST is set up


@dataclass(frozen=True, slots=True)
class Vendor:
    """QuickBooks' record of who is paid (the shop's record is a supplier)."""

    id: str
    name: str
    currency: str = ""
    email: str = ""
    active: bool = True
    sync_token: str = "0"  # noqa: S105  # a version number, no secret


@dataclass(frozen=True, slots=True)
class Item:
    """QuickBooks' record of what is bought. It can stand on a PO only with an expense account (qbo-api.md 4.3)."""

    id: str
    name: str
    sku: str = ""
    type: str = ""
    expense_account_id: str = ""
    active: bool = True
    sync_token: str = "0"  # noqa: S105  # a version number, no secret

    @property
    def can_be_bought(self) -> bool:
        """True when it may stand on a purchase order line."""
        return self.active and bool(self.expense_account_id) and self.type not in ("Category", "Group")


@dataclass(frozen=True, slots=True)
class Account:
    """One account of the company's chart of accounts."""

    id: str
    name: str
    type: str = ""
    subtype: str = ""
    currency: str = ""
    active: bool = True
    full_name: str = ""

    @property
    def takes_costs(self) -> bool:
        """True when a cost line may be booked on it (qbo-api.md 4.4)."""
        return self.active and self.type in (
            "Expense",
            "Other Expense",
            "Cost of Goods Sold",
            "Other Current Asset",
        )


class ItemKind(StrEnum):
    """As which kind a missing item is created."""

    NON_INVENTORY = "NonInventory"
    INVENTORY = "Inventory"
    SERVICE = "Service"

    @property
    def label(self) -> str:
        """The words on screen."""
        return {"NonInventory": "Non-inventory", "Inventory": "Inventory", "Service": "Service"}[self.value]
