"""What one row says about a product line: its values, its unit cost, the line itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from app.domain.money import to_cents
from app.domain.orders import CostKind, Line
from app.sources.numbers import round_off
from app.sources.values import cost_kind


@dataclass(frozen=True, slots=True)
class RowValues:
    """The readable values of one row by field.

    Attributes:
        row: row number as the spreadsheet shows it.
        values: field -> value; blank cells are left out.
        unreadable: fields whose cell was filled in but could not be understood (already told).
        signs: field -> currency whose sign or code stands beside the number.
    """

    row: int
    values: Mapping[str, Any]
    unreadable: frozenset[str] = frozenset()
    signs: Mapping[str, str] | None = None

    def has(self, name: str) -> bool:
        """True when the cell of this field is filled in, readable or not."""
        return name in self.values or name in self.unreadable

    @property
    def names_a_cost(self) -> bool:
        """A row without quantity whose product is called Freight, Duty or the like, and that has an amount."""
        name = self.values.get("line_product_title") or self.values.get("line_sku", "")
        has_amount = "cost_amount" in self.values or "line_total" in self.values
        return has_amount and cost_kind(name) is not CostKind.OTHER


def unit_cost_of(found: RowValues) -> Decimal | None:
    """The unit cost as written, else the line total divided by the quantity when that is exact to the cent."""
    cost: Decimal | None = found.values.get("line_unit_cost")
    quantity, total = found.values.get("line_quantity"), found.values.get("line_total")
    if cost is not None or not quantity or total is None:
        return cost
    divided = round_off(total / quantity)
    return divided if to_cents(divided * quantity) == to_cents(total) else None


def make_line(values: Mapping[str, Any], quantity: Decimal, cost: Decimal) -> Line:
    """The line of a row. A row with neither SKU nor title is known by its supplier SKU or barcode."""
    sku = values.get("line_sku", "")
    if not sku and not values.get("line_product_title"):
        sku = values.get("line_supplier_sku") or values.get("line_barcode") or ""
    return Line(
        quantity=quantity,
        unit_cost=cost,
        sku=sku,
        product_title=values.get("line_product_title", ""),
        variant_title=values.get("line_variant_title", ""),
        supplier_sku=values.get("line_supplier_sku", ""),
        barcode=values.get("line_barcode", ""),
        received_quantity=values.get("line_received_quantity"),
        rejected_quantity=values.get("line_rejected_quantity"),
        discount_percent=values.get("line_discount_percent"),
        tax_percent=values.get("line_tax_percent"),
        tax_amount=values.get("line_tax_amount"),
        line_total=values.get("line_total"),
    )


def total_fits(line: Line) -> bool:
    """True when no line total is stated, or it is the amount with or without tax or discount."""
    if line.line_total is None:
        return True
    stated = to_cents(line.line_total)
    gross = to_cents(line.quantity * line.unit_cost)
    return stated in (line.amount, line.amount + line.tax, gross, gross + line.tax)
