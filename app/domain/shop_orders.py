"""Purchase orders made in Shopify, as this program's POs; and what to do when both sides changed one. Pure.

Shopify tells few fields (inventory-mate.md 2.1): what it does not know is left as it is here. A PO that was delivered
stays "ordered" there, so a status that did not change there never takes one back here.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, tzinfo
from decimal import Decimal, InvalidOperation
from typing import Any
from zoneinfo import ZoneInfo

from app.domain.money import decimal_text
from app.domain.orders import (
    NUMBER_LIMIT,
    Destination,
    Line,
    Origin,
    PoStatus,
    PurchaseOrder,
    Supplier,
    new_po_id,
)
from app.domain.receiving import line_refs
from app.domain.shop import ShopOrder, ShopOrderLine

KIND = "shopify"
_PREFIX = re.compile(r"#?\s*(?:PO)?[\s#-]*", re.IGNORECASE)
_STATUS = {"DRAFT": PoStatus.DRAFT, "ORDERED": PoStatus.ORDERED}
_NO_VARIANT = "Default Title"


def zone_of(name: str) -> tzinfo:
    """The shop's time zone; UTC where its name is not known here."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return UTC


def problem_of(order: ShopOrder) -> str:
    """Why an order cannot be taken over, in a bookkeeper's words; "" when it can."""
    if not order.supplier.strip():
        return f"{order.name} has no supplier in Shopify."
    if not order.currency.strip():
        return f"{order.name} has no currency in Shopify."
    if len(_number(order.name)) > NUMBER_LIMIT:
        return f"{order.name}: the number is longer than {NUMBER_LIMIT} characters."
    if any(_money(line.unit_cost) is None or line.quantity < 0 for line in order.lines):
        return f"{order.name} has a line whose quantity or cost cannot be read."
    return ""


def po_of(order: ShopOrder, shop_id: str, domain: str, zone: tzinfo) -> PurchaseOrder:
    """The PO that a Shopify order is here. Days are days at the shop."""
    number = _number(order.name)
    return PurchaseOrder(
        id=new_po_id(shop_id, number),
        number=number,
        supplier=Supplier(order.supplier.strip()),
        currency=order.currency.strip().upper(),
        status=_STATUS.get(order.status, PoStatus.UNKNOWN),
        status_raw=order.status.capitalize(),
        lines=tuple(_line(line) for line in order.lines),
        destination=Destination(order.destination.strip(), shopify_location_id=order.location_id),
        created_date=_day(order.created, zone),
        ordered_date=_day(order.ordered, zone),
        origin=Origin(KIND, domain, order.id),
    )


@dataclass(frozen=True, slots=True)
class Clash:
    """A field that was changed here and in Shopify; texts for people."""

    field: str
    here: str
    there: str


@dataclass(frozen=True, slots=True)
class Merged:
    """A known PO with what changed in Shopify. `order` keeps ours where both changed, `theirs` takes Shopify's."""

    order: PurchaseOrder
    theirs: PurchaseOrder
    clashes: tuple[Clash, ...] = ()


def merge(base: PurchaseOrder | None, ours: PurchaseOrder, theirs: PurchaseOrder) -> Merged:
    """Field by field: changed on one side is taken, on both is a clash; without a base any difference is one."""
    kept, taken = ours, ours
    clashes = []
    for unit in _UNITS:
        before = unit.read(base) if base is not None else None
        here, there = unit.read(ours), unit.read(theirs)
        if here == there or (base is not None and there == before):
            continue
        taken = unit.put(taken, theirs)
        if base is not None and here == before:
            kept = unit.put(kept, theirs)
        else:
            clashes.append(Clash(unit.label, unit.show(ours), unit.show(theirs)))
    return Merged(kept, taken, tuple(clashes))


@dataclass(frozen=True, slots=True)
class _Unit:
    label: str
    read: Callable[[PurchaseOrder], Any]
    put: Callable[[PurchaseOrder, PurchaseOrder], PurchaseOrder]
    show: Callable[[PurchaseOrder], str]


def _put_lines(ours: PurchaseOrder, theirs: PurchaseOrder) -> PurchaseOrder:
    """Shopify's lines; what was received here stays with its product."""
    known = dict(line_refs(ours))
    lines = []
    for ref, line in line_refs(theirs):
        here = known.get(ref)
        if here is not None:
            line = replace(
                line, received_quantity=here.received_quantity, rejected_quantity=here.rejected_quantity
            )
        lines.append(line)
    return replace(ours, lines=tuple(lines))


def _put_supplier(ours: PurchaseOrder, theirs: PurchaseOrder) -> PurchaseOrder:
    same = ours.supplier.key == theirs.supplier.key
    return replace(
        ours, supplier=replace(ours.supplier, name=theirs.supplier.name) if same else theirs.supplier
    )


def _put_place(ours: PurchaseOrder, theirs: PurchaseOrder) -> PurchaseOrder:
    return replace(ours, destination=theirs.destination)


def _lines(order: PurchaseOrder) -> object:
    return tuple(
        (
            line.sku,
            line.product_title,
            line.variant_title,
            line.supplier_sku,
            line.quantity,
            line.unit_cost,
            line.tax_percent or Decimal(0),
        )
        for line in order.lines
    )


def _show_lines(order: PurchaseOrder) -> str:
    shown = [f"{decimal_text(line.quantity)} × {line.product_name}" for line in order.lines[:3]]
    more = f" and {len(order.lines) - 3} more" if len(order.lines) > 3 else ""
    return (", ".join(shown) + more) or "none"


def _shown_day(day: date | None) -> str:
    return day.isoformat() if day else "none"


_UNITS = (
    _Unit("Supplier", lambda po: po.supplier.name, _put_supplier, lambda po: po.supplier.name),
    _Unit(
        "Status",
        lambda po: po.status,
        lambda ours, theirs: replace(ours, status=theirs.status, status_raw=theirs.status_raw),
        lambda po: po.status.label,
    ),
    _Unit(
        "Currency",
        lambda po: po.currency,
        lambda ours, theirs: replace(ours, currency=theirs.currency),
        lambda po: po.currency,
    ),
    _Unit(
        "Destination", lambda po: po.destination.name, _put_place, lambda po: po.destination.name or "none"
    ),
    _Unit(
        "Created",
        lambda po: po.created_date,
        lambda ours, theirs: replace(ours, created_date=theirs.created_date),
        lambda po: _shown_day(po.created_date),
    ),
    _Unit(
        "Ordered",
        lambda po: po.ordered_date,
        lambda ours, theirs: replace(ours, ordered_date=theirs.ordered_date),
        lambda po: _shown_day(po.ordered_date),
    ),
    _Unit("Lines", _lines, _put_lines, _show_lines),
)


def _number(name: str) -> str:
    text = name.strip()
    return text[_prefix_length(text) :] or text


def _prefix_length(text: str) -> int:
    found = _PREFIX.match(text)
    return found.end() if found else 0


def _line(line: ShopOrderLine) -> Line:
    return Line(
        quantity=Decimal(line.quantity),
        unit_cost=_money(line.unit_cost) or Decimal(0),
        sku=line.sku.strip(),
        product_title=line.title.strip(),
        variant_title="" if line.variant_title == _NO_VARIANT else line.variant_title.strip(),
        supplier_sku=line.supplier_sku.strip(),
        tax_percent=_money(line.tax_percent) or None,
        line_id=line.line_id,
        shopify_inventory_item_id=line.item_id,
    )


def _money(text: str) -> Decimal | None:
    try:
        value = Decimal(text or "0")
    except InvalidOperation:
        return None
    return value if value.is_finite() and value >= 0 else None


def _day(moment: datetime | None, zone: tzinfo) -> date | None:
    return moment.astimezone(zone).date() if moment else None
