"""The shop's purchase order and its parts, as immutable values (fields: inventory-mate.md, "proposed canonical PO")."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.domain.money import ZERO, to_cents, to_price
from app.domain.names import same_name_key

#: DocNumber is "PO-" and the number, 21 characters at most in QuickBooks (qbo-api.md 3.4).
NUMBER_LIMIT = 18
_HUNDRED = Decimal(100)
_PO_SPACE = uuid.UUID("5b0c2a0e-7f0b-5c55-9a3c-2f6f3d2f1c11")


class PoStatus(StrEnum):
    """Where the PO stands in the shop (inventory-mate.md 1.3)."""

    DRAFT = "draft"
    ORDERED = "ordered"
    SHIPPED = "shipped"
    DELIVERED = "delivered"
    CANCELED = "canceled"
    UNKNOWN = "unknown"

    @property
    def label(self) -> str:
        """The word on the badge."""
        return self.value.capitalize()


class PaymentStatus(StrEnum):
    """Whether the supplier is paid, as the shop says; `OVERDUE` may also be computed from the due date."""

    PAID = "paid"
    UNPAID = "unpaid"
    OVERDUE = "overdue"
    UNKNOWN = "unknown"


class CostKind(StrEnum):
    """What a cost line is for; each kind is mapped to one QuickBooks account. `TAX` holds the tax of the lines."""

    FREIGHT = "freight"
    DUTY = "duty"
    INSURANCE = "insurance"
    HANDLING = "handling"
    FEE = "fee"
    DISCOUNT = "discount"
    ADJUSTMENT = "adjustment"
    TAX = "tax"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address; every part may be empty."""

    line1: str = ""
    line2: str = ""
    city: str = ""
    region: str = ""
    postal_code: str = ""
    country: str = ""

    @property
    def is_empty(self) -> bool:
        """True when no part is filled in."""
        return not any((self.line1, self.line2, self.city, self.region, self.postal_code, self.country))


@dataclass(frozen=True, slots=True)
class Supplier:
    """The shop's record of who sells to it (never called vendor: that is QuickBooks' record)."""

    name: str
    email: str = ""
    phone: str = ""
    contact_name: str = ""
    address: Address = field(default_factory=Address)
    currency: str = ""
    payment_terms: str = ""
    lead_time_days: int | None = None
    external_id: str = ""

    @property
    def key(self) -> str:
        """Mapping key: the name without case and spacing."""
        return same_name_key(self.name)


@dataclass(frozen=True, slots=True)
class Destination:
    """The shop's place that receives the goods."""

    name: str = ""
    address: Address = field(default_factory=Address)
    shopify_location_id: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One product line. Quantities are pieces; costs are in the PO's currency."""

    quantity: Decimal
    unit_cost: Decimal
    sku: str = ""
    product_title: str = ""
    variant_title: str = ""
    supplier_sku: str = ""
    barcode: str = ""
    received_quantity: Decimal | None = None
    rejected_quantity: Decimal | None = None
    discount_percent: Decimal | None = None
    tax_percent: Decimal | None = None
    tax_amount: Decimal | None = None
    line_total: Decimal | None = None
    line_id: str = ""
    shopify_variant_id: str = ""
    shopify_inventory_item_id: str = ""

    @property
    def product_key(self) -> str:
        """Mapping key of the product: its SKU, else title and variant, without case and spacing."""
        return (
            f"sku:{same_name_key(self.sku)}"
            if self.sku.strip()
            else f"name:{same_name_key(self.product_name)}"
        )

    @property
    def product_name(self) -> str:
        """Title and variant as people read them; the SKU when there is no title."""
        if self.variant_title and self.product_title:
            return f"{self.product_title} - {self.variant_title}"
        return self.product_title or self.sku

    @property
    def net_unit_cost(self) -> Decimal:
        """Unit cost after the line's discount, with at most seven decimals."""
        if not self.discount_percent:
            return to_price(self.unit_cost)
        return to_price(self.unit_cost * (_HUNDRED - self.discount_percent) / _HUNDRED)

    @property
    def amount(self) -> Decimal:
        """Quantity times net unit cost, rounded half up to the cent."""
        return to_cents(self.quantity * self.net_unit_cost)

    @property
    def tax(self) -> Decimal:
        """Tax on top of the amount: as stated, else computed from the percentage, to the cent."""
        if self.tax_amount is not None:
            return to_cents(self.tax_amount)
        return to_cents(self.amount * (self.tax_percent or ZERO) / _HUNDRED)


@dataclass(frozen=True, slots=True)
class CostLine:
    """An extra cost row such as freight. The amount is signed and in the PO's currency."""

    label: str
    amount: Decimal
    kind: CostKind = CostKind.OTHER
    tax_percent: Decimal | None = None

    @property
    def tax(self) -> Decimal:
        """Tax on top of the amount, to the cent."""
        return to_cents(to_cents(self.amount) * (self.tax_percent or ZERO) / _HUNDRED)


@dataclass(frozen=True, slots=True)
class Payment:
    """Payment state and terms as the shop has them."""

    status: PaymentStatus = PaymentStatus.UNKNOWN
    terms: str = ""
    due_date: date | None = None


@dataclass(frozen=True, slots=True)
class StatedTotals:
    """Totals as the source states them: control figures, compared and never silently recomputed."""

    subtotal: Decimal | None = None
    tax: Decimal | None = None
    costs: Decimal | None = None
    total: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Origin:
    """Which source a PO came from: `kind` is "manual", "csv", "xlsx", "json", "sample" ..."""

    kind: str = "manual"
    file_name: str = ""
    external_id: str = ""


@dataclass(frozen=True, slots=True)
class PurchaseOrder:
    """One purchase order of the shop. `id` is ours and stays; `number` is what people see, without "PO-"."""

    id: str
    number: str
    supplier: Supplier
    currency: str
    status: PoStatus = PoStatus.DRAFT
    status_raw: str = ""
    lines: tuple[Line, ...] = ()
    cost_lines: tuple[CostLine, ...] = ()
    destination: Destination = field(default_factory=Destination)
    exchange_rate: Decimal | None = None
    created_date: date | None = None
    ordered_date: date | None = None
    expected_date: date | None = None
    delivered_date: date | None = None
    reference: str = ""
    note_to_supplier: str = ""
    internal_note: str = ""
    tags: tuple[str, ...] = ()
    payment: Payment = field(default_factory=Payment)
    carrier: str = ""
    tracking_number: str = ""
    tax_inclusive: bool | None = None
    stated: StatedTotals = field(default_factory=StatedTotals)
    origin: Origin = field(default_factory=Origin)

    @property
    def doc_number(self) -> str:
        """The number of the same order in QuickBooks."""
        return f"PO-{self.number}"

    @property
    def date(self) -> date | None:
        """The transaction date: ordered, else created."""
        return self.ordered_date or self.created_date


def new_po_id(shop_id: str, number: str) -> str:
    """Id of the PO that first appeared with this number in this shop (32 hex characters).

    It follows from shop and number, so that a second computer or a restored profile finds the same documents by tag.
    """
    return uuid.uuid5(_PO_SPACE, f"{shop_id}\n{same_name_key(number)}").hex
