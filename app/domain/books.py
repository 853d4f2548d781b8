"""QuickBooks' own records as this program reads them: company, vendor, item, account, and the smaller lists."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.domain.money import ZERO


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
    class_per_document: bool = False
    class_per_line: bool = False
    locations: bool = False
    location_word: str = ""  # what the company calls a location: Location, Store, Department, Business...
    inventory: bool | None = None  # quantities on hand are tracked

    @property
    def is_us(self) -> bool:
        """US companies book purchase tax as a cost and take no tax codes (qbo-api.md 3.2). Unknown counts as US."""
        return self.country in ("", "US", "USA")

    @property
    def takes_tax_codes(self) -> bool:
        """Lines carry a tax code: outside the US, with sales tax, VAT or GST switched on (qbo-api.md 3.1, 3.2)."""
        return not self.is_us and self.sales_tax is True

    @property
    def has_classes(self) -> bool:
        """Classes are tracked, for whole documents or line by line."""
        return self.class_per_document or self.class_per_line


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


@dataclass(frozen=True, slots=True)
class Term:
    """Payment terms of the company. `due_days` is None for terms by day of the month (qbo-api.md 4.6)."""

    id: str
    name: str
    due_days: int | None = None
    active: bool = True


@dataclass(frozen=True, slots=True)
class Tracked:
    """A class or a location, by which the company sorts its transactions."""

    id: str
    name: str
    full_name: str = ""  # with its parents, "East:Bath"
    active: bool = True

    @property
    def label(self) -> str:
        """The words on screen."""
        return self.full_name or self.name


@dataclass(frozen=True, slots=True)
class TaxPart:
    """One rate of a tax code: QuickBooks adds the lines up for each rate and rounds there."""

    rate_id: str
    percent: Decimal


@dataclass(frozen=True, slots=True)
class TaxCode:
    """A tax code with its purchase rates. `parts` is empty for codes without purchase rates ("No VAT").

    `plain` is False where a rate is not a simple percentage of the amount, such as tax on tax.
    """

    id: str
    name: str
    description: str = ""
    active: bool = True
    taxable: bool = True
    plain: bool = True
    parts: tuple[TaxPart, ...] = ()

    @property
    def percent(self) -> Decimal:
        """All rates together, as with GST and PST."""
        return sum((part.percent for part in self.parts), ZERO)


class ItemKind(StrEnum):
    """As which kind a missing item is created."""

    NON_INVENTORY = "NonInventory"
    INVENTORY = "Inventory"
    SERVICE = "Service"

    @property
    def label(self) -> str:
        """The words on screen."""
        return {"NonInventory": "Non-inventory", "Inventory": "Inventory", "Service": "Service"}[self.value]
