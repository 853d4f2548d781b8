"""The shop's own records of suppliers and products: what POs lack is taken from them; two that are the same become one.

A supplier's record is a `Supplier` as on a PO. Keys are those of the mappings: the name without case and spacing, for
products the SKU (`Line.product_key`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from decimal import Decimal
from typing import TypeVar

from app.domain.lengths import EMAIL_LIMIT
from app.domain.orders import Line, PurchaseOrder, Supplier
from app.domain.receiving import line_refs
from app.domain.validation import is_email

T = TypeVar("T", "Supplier", "Product")
_LONGEST_LEAD = 3650
#: Fields of a supplier's record that POs get.
_COPIED = ("email", "phone", "contact_name", "address", "payment_terms")


@dataclass(frozen=True, slots=True)
class Product:
    """What is known of a product beside its lines. `unit_cost` is what is usually paid, in `currency`."""

    sku: str = ""
    title: str = ""
    variant_title: str = ""
    supplier_sku: str = ""
    barcode: str = ""
    unit_cost: Decimal | None = None
    currency: str = ""

    @property
    def key(self) -> str:
        """As `Line.product_key`."""
        return self.as_line().product_key

    @property
    def name(self) -> str:
        """Title and variant; the SKU when there is no title."""
        return self.as_line().product_name

    def as_line(self) -> Line:
        """A line of one piece of it."""
        return Line(
            Decimal(1),
            self.unit_cost or Decimal(0),
            self.sku,
            self.title,
            self.variant_title,
            self.supplier_sku,
            self.barcode,
        )


def product_of(line: Line, currency: str) -> Product:
    """What a line says of its product."""
    return Product(
        line.sku,
        line.product_title,
        line.variant_title,
        line.supplier_sku,
        line.barcode,
        line.unit_cost,
        currency,
    )


def filled(stated: T, record: T | None) -> T:
    """What is stated, and from the record what is not. An address counts as one: half of two would be nobody's."""
    if record is None:
        return stated
    lacking = {
        each.name: getattr(record, each.name)
        for each in fields(stated)
        if _is_empty(getattr(stated, each.name))
    }
    return replace(stated, **lacking)


def complete_supplier(
    order: PurchaseOrder, record: Supplier | None, before: Supplier | None = None
) -> PurchaseOrder:
    """The PO with what its supplier's record adds: how to reach and pay it.

    What the PO has from the record as it was `before` follows the record. The lead time is not copied: it is looked up
    whenever an arrival is estimated.
    """
    if record is None:
        return order
    stated = order.supplier
    fresh = {
        name: getattr(record, name)
        for name in _COPIED
        if (_is_empty(getattr(stated, name)) or (before and getattr(stated, name) == getattr(before, name)))
        and not _is_empty(getattr(record, name))
    }
    return replace(order, supplier=replace(stated, **fresh)) if fresh else order


def complete_line(line: Line, record: Product | None) -> Line:
    """The line with names and numbers of its product's record where it has none; money and quantity stay."""
    if record is None:
        return line
    known = filled(product_of(line, ""), record)
    return replace(
        line,
        product_title=known.title,
        variant_title=known.variant_title if not line.product_title else line.variant_title,
        supplier_sku=known.supplier_sku,
        barcode=known.barcode,
    )


def completed(
    order: PurchaseOrder, suppliers: Mapping[str, Supplier], products: Mapping[str, Product]
) -> PurchaseOrder:
    """The PO with what the records of its supplier and products add (by key); money and quantities stay."""
    order = complete_supplier(order, suppliers.get(order.supplier.key))
    lines = tuple(complete_line(line, products.get(line.product_key)) for line in order.lines)
    return replace(order, lines=lines) if lines != order.lines else order


def incoming(
    order: PurchaseOrder,
    here: PurchaseOrder | None,
    suppliers: Mapping[str, Supplier],
    products: Mapping[str, Product],
) -> PurchaseOrder:
    """A PO as a source states it, completed from the records if it is new.

    One that is `here` already keeps what it has where the source leaves it empty and there is a record: the same file
    changes nothing then, also after the record was edited.
    """
    if here is None:
        return completed(order, suppliers, products)
    if order.supplier.key in suppliers:
        same = here.supplier.key == order.supplier.key
        order = complete_supplier(order, here.supplier if same else suppliers[order.supplier.key])
    known = dict(line_refs(here))
    lines = tuple(
        complete_line(line, product_of(known[ref], "") if ref in known else products[line.product_key])
        if line.product_key in products
        else line
        for ref, line in line_refs(order)
    )
    return replace(order, lines=lines) if lines != order.lines else order


def mistakes_in_supplier(supplier: Supplier) -> list[str]:
    """What keeps a supplier's record from being stored."""
    told = []
    if not supplier.name.strip():
        told.append("A supplier needs a name.")
    if supplier.email and (len(supplier.email) > EMAIL_LIMIT or not is_email(supplier.email)):
        told.append(f"{supplier.email} is no email address.")
    if supplier.currency and not _is_currency(supplier.currency):
        told.append(f"{supplier.currency} is no currency code such as USD.")
    if supplier.lead_time_days is not None and not 0 <= supplier.lead_time_days <= _LONGEST_LEAD:
        told.append(f"The lead time has to be a number of days from 0 to {_LONGEST_LEAD}.")
    return told


def mistakes_in_product(product: Product) -> list[str]:
    """What keeps a product's record from being stored."""
    told = []
    if not product.sku.strip() and not product.title.strip():
        told.append("A product needs a SKU or a title.")
    if product.unit_cost is not None and (not product.unit_cost.is_finite() or product.unit_cost < 0):
        told.append("The unit cost has to be a number from 0 on.")
    if product.currency and not _is_currency(product.currency):
        told.append(f"{product.currency} is no currency code such as USD.")
    return told


def with_supplier(order: PurchaseOrder, gone: str, kept: Supplier) -> PurchaseOrder:
    """The PO of the kept supplier, if it was of the one with the key `gone`. What the PO says itself stays."""
    if order.supplier.key != gone:
        return order
    return replace(order, supplier=replace(order.supplier, name=kept.name, external_id=kept.external_id))


def with_product(order: PurchaseOrder, gone: str, kept: Product) -> PurchaseOrder:
    """The PO with the kept product in the place of the one with the key `gone`; money and quantities stay."""
    lines = tuple(_named(line, kept) if line.product_key == gone else line for line in order.lines)
    return replace(order, lines=lines) if lines != order.lines else order


def _named(line: Line, product: Product) -> Line:
    """The line of another product; which variant it was in Shopify does not hold for that one."""
    line = replace(line, sku=product.sku, shopify_variant_id="", shopify_inventory_item_id="")
    if not product.title:
        return line
    return replace(line, product_title=product.title, variant_title=product.variant_title)


def canonical(
    order: PurchaseOrder, suppliers: Mapping[str, Supplier], products: Mapping[str, Product]
) -> PurchaseOrder:
    """The PO under today's names: what was merged away, by its key, and what it became."""
    kept = suppliers.get(order.supplier.key)
    if kept is not None:
        order = with_supplier(order, order.supplier.key, kept)
    for key in {line.product_key for line in order.lines} & set(products):
        order = with_product(order, key, products[key])
    return order


Repoint = Callable[[PurchaseOrder], PurchaseOrder]


def _is_empty(value: object) -> bool:
    return value in (None, "") or bool(getattr(value, "is_empty", False))


def _is_currency(text: str) -> bool:
    return len(text) == 3 and text.isascii() and text.isalpha() and text.upper() == text
