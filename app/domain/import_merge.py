"""A PO from a file over the one that is here: what the file says nothing about stays as it is.

A file without a column for notes must not empty the notes, and one without received quantities must not undo a receipt.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

from app.domain.orders import CostLine, Line, PurchaseOrder, StatedTotals, Supplier

#: Field of the file -> attribute of the PO.
_ORDER = {
    name: name
    for name in (
        "currency exchange_rate status created_date ordered_date expected_date delivered_date reference "
        "note_to_supplier internal_note tags carrier tracking_number tax_inclusive"
    ).split()
}
_PAYMENT = {"payment_status": "status", "payment_terms": "terms", "due_date": "due_date"}
_SUPPLIER = {
    "supplier_email": "email",
    "supplier_phone": "phone",
    "supplier_contact": "contact_name",
    "lead_time_days": "lead_time_days",
    "supplier_currency": "currency",
    "supplier_payment_terms": "payment_terms",
    "supplier_external_id": "external_id",
}
_ADDRESS = frozenset(
    f"supplier_{part}" for part in "address1 address2 city region postal_code country".split()
)
_STATED = {"po_subtotal": "subtotal", "po_tax": "tax", "po_costs": "costs", "po_total": "total"}
_LINE = {
    f"line_{name}": name
    for name in (
        "unit_cost sku product_title variant_title supplier_sku barcode received_quantity rejected_quantity "
        "discount_percent tax_percent shopify_variant_id shopify_inventory_item_id"
    ).split()
} | {"line_id": "line_id"}
#: These follow from quantity and cost, so they only stay while those stay.
_LINE_SUMS = {"line_tax_amount": "tax_amount", "line_total": "line_total"}
_COSTS = frozenset("cost_label cost_amount freight_amount po_discount_amount po_tax_cost".split())
_LINES = frozenset("line_sku line_product_title line_supplier_sku line_barcode line_quantity".split())


def merged(here: PurchaseOrder, read: PurchaseOrder, given: Collection[str]) -> PurchaseOrder:
    """The PO as it would be stored. `given` are the fields that the file has."""
    fields = set(given)
    lines = _lines(here.lines, read.lines, fields) if fields & _LINES else here.lines
    costs = read.cost_lines if fields & _COSTS or read.cost_lines else here.cost_lines
    order = replace(
        read,
        id=here.id,
        supplier=_supplier(here.supplier, read.supplier, fields),
        destination=_kept_if_same_name(here.destination, read.destination, "destination" in fields),
        payment=replace(read.payment, **_kept(here.payment, _PAYMENT, fields)),
        lines=lines,
        cost_lines=costs,
        stated=_stated(here, read, lines, costs, fields),
        **_kept(here, _ORDER, fields),
    )
    return order if "status" in fields else replace(order, status_raw=here.status_raw)


def pair_lines(before: Sequence[Line], after: Sequence[Line]) -> list[tuple[Line | None, Line | None]]:
    """Lines that are the same product, in the order of `after`; the nth of a product with the nth of it."""
    old, new = _keyed(before), _keyed(after)
    pairs: list[tuple[Line | None, Line | None]] = [(old.get(key), line) for key, line in new.items()]
    return pairs + [(line, None) for key, line in old.items() if key not in new]


def _keyed(lines: Sequence[Line]) -> dict[tuple[str, int], Line]:
    seen: Counter[str] = Counter()
    keyed = {}
    for line in lines:
        seen[line.product_key] += 1
        keyed[line.product_key, seen[line.product_key]] = line
    return keyed


def _kept(here: object, names: dict[str, str], given: Collection[str]) -> dict[str, Any]:
    return {attribute: getattr(here, attribute) for field, attribute in names.items() if field not in given}


def _supplier(here: Supplier, read: Supplier, given: Collection[str]) -> Supplier:
    """Another supplier takes nothing over from the former one."""
    if "supplier_name" not in given:
        return here
    if here.key != read.key:
        return read
    address = read.address if set(given) & _ADDRESS else here.address
    return replace(read, address=address, **_kept(here, _SUPPLIER, given))


def _kept_if_same_name(here: Any, read: Any, given: bool) -> Any:
    """A file knows a destination by its name only; address and location of the same one stay."""
    if not given or here.name == read.name:
        return replace(
            here,
            shopify_location_id=read.shopify_location_id or here.shopify_location_id,
            address=here.address if read.address.is_empty else read.address,
        )
    return read


def _lines(here: Sequence[Line], read: Sequence[Line], given: Collection[str]) -> tuple[Line, ...]:
    lines = []
    for old, new in pair_lines(here, read):
        if new is None:
            continue
        if old is not None:
            new = replace(new, **_kept(old, _LINE, given))
            if (old.quantity, old.unit_cost) == (new.quantity, new.unit_cost):
                new = replace(new, **_kept(old, _LINE_SUMS, given))
        lines.append(new)
    return tuple(lines)


def _stated(
    here: PurchaseOrder,
    read: PurchaseOrder,
    lines: tuple[Line, ...],
    costs: tuple[CostLine, ...],
    given: Collection[str],
) -> StatedTotals:
    """Totals that the file does not state still hold as long as lines and costs are the same."""
    if (lines, costs) != (here.lines, here.cost_lines):
        return read.stated
    return replace(read.stated, **_kept(here.stated, _STATED, given))
