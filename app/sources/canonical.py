"""A purchase order as a `po/1` document and back (inventory-mate.md, "proposed canonical PO").

Decimals are strings and dates ISO text in a document. `order_from_document` expects a document that already
passed the shipped schema (resources/sources/po.schema.json); `app.sources.documents` checks it first.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from app.domain.money import decimal_text, read_decimal
from app.domain.orders import (
    Address,
    CostKind,
    CostLine,
    Destination,
    Line,
    Origin,
    Payment,
    PaymentStatus,
    PoStatus,
    PurchaseOrder,
    StatedTotals,
    Supplier,
    new_po_id,
)

SCHEMA_NAME = "po/1"
_ADDRESS_PARTS = ("line1", "line2", "city", "region", "postal_code", "country")
_SUPPLIER_TEXTS = ("name", "email", "phone", "contact_name", "currency", "payment_terms", "external_id")
_LINE_TEXTS = (
    "sku",
    "product_title",
    "variant_title",
    "supplier_sku",
    "barcode",
    "line_id",
    "shopify_variant_id",
    "shopify_inventory_item_id",
)
_PO_TEXTS = ("status_raw", "reference", "note_to_supplier", "internal_note")
_PO_DATES = ("created_date", "ordered_date", "expected_date", "delivered_date")
_TOTALS = ("subtotal", "tax", "costs", "total")


def order_from_document(document: Mapping[str, Any], shop_id: str, origin: Origin) -> PurchaseOrder:
    """Build the PO of a document that fits the schema. The id follows from shop and number."""
    shipping = document.get("shipping", {})
    payment = document.get("payment", {})
    totals = document.get("totals", {})
    return PurchaseOrder(
        id=new_po_id(shop_id, document["number"]),
        number=document["number"],
        supplier=_supplier(document["supplier"]),
        currency=document["currency"],
        status=PoStatus(document["status"]),
        lines=tuple(_line(line) for line in document.get("lines", ())),
        cost_lines=tuple(_cost_line(cost) for cost in document.get("cost_lines", ())),
        destination=_destination(document.get("destination", {})),
        exchange_rate=_decimal(document.get("exchange_rate")),
        tags=tuple(document.get("tags", ())),
        payment=Payment(
            status=PaymentStatus(payment.get("status", "unknown")),
            terms=payment.get("terms", ""),
            due_date=_date(payment.get("due_date")),
        ),
        carrier=shipping.get("carrier", ""),
        tracking_number=shipping.get("tracking_number", ""),
        tax_inclusive=document.get("tax_inclusive"),
        stated=StatedTotals(**{name: _decimal(totals.get(name)) for name in _TOTALS}),
        origin=origin,
        created_date=_date(document.get("created_date")),
        ordered_date=_date(document.get("ordered_date")),
        expected_date=_date(document.get("expected_date")),
        delivered_date=_date(document.get("delivered_date")),
        **{name: document.get(name, "") for name in _PO_TEXTS},
    )


def document_from_order(order: PurchaseOrder, source_kind: str = "manual") -> dict[str, Any]:
    """The `po/1` document of a PO, without empty fields. `source_kind` is one of the schema's kinds."""
    document: dict[str, Any] = {
        "schema": SCHEMA_NAME,
        "source": {"kind": source_kind, "external_id": order.origin.external_id},
        "number": order.number,
        "status": order.status.value,
        "status_raw": order.status_raw,
        "supplier": _supplier_document(order.supplier),
        "destination": {
            "name": order.destination.name,
            "shopify_location_id": order.destination.shopify_location_id,
            "address": _texts(order.destination.address, _ADDRESS_PARTS),
        },
        "currency": order.currency,
        "exchange_rate": _text(order.exchange_rate),
        **{name: _date_text(getattr(order, name)) for name in _PO_DATES},
        "reference": order.reference,
        "note_to_supplier": order.note_to_supplier,
        "internal_note": order.internal_note,
        "tags": list(order.tags),
        "payment": {
            "status": order.payment.status.value,
            "terms": order.payment.terms,
            "due_date": _date_text(order.payment.due_date),
        },
        "shipping": {"carrier": order.carrier, "tracking_number": order.tracking_number},
        "tax_inclusive": order.tax_inclusive,
        "lines": [_line_document(line) for line in order.lines],
        "cost_lines": [_cost_document(cost) for cost in order.cost_lines],
        "totals": {name: _money(getattr(order.stated, name)) for name in _TOTALS},
    }
    return _without_blanks(document)


def _supplier(data: Mapping[str, Any]) -> Supplier:
    return Supplier(
        address=_address(data.get("address", {})),
        lead_time_days=data.get("lead_time_days"),
        **{name: data.get(name, "") for name in _SUPPLIER_TEXTS},
    )


def _supplier_document(supplier: Supplier) -> dict[str, Any]:
    return {
        **_texts(supplier, _SUPPLIER_TEXTS),
        "address": _texts(supplier.address, _ADDRESS_PARTS),
        "lead_time_days": supplier.lead_time_days,
    }


def _destination(data: Mapping[str, Any]) -> Destination:
    return Destination(
        name=data.get("name", ""),
        address=_address(data.get("address", {})),
        shopify_location_id=data.get("shopify_location_id", ""),
    )


def _address(data: Mapping[str, Any]) -> Address:
    return Address(**{part: data.get(part, "") for part in _ADDRESS_PARTS})


def _line(data: Mapping[str, Any]) -> Line:
    return Line(
        quantity=read_decimal(data["quantity"]),
        unit_cost=read_decimal(data["unit_cost"]),
        received_quantity=_decimal(data.get("received_quantity")),
        rejected_quantity=_decimal(data.get("rejected_quantity")),
        discount_percent=_decimal(data.get("discount_percent")),
        tax_percent=_decimal(data.get("tax_percent")),
        tax_amount=_decimal(data.get("tax_amount")),
        line_total=_decimal(data.get("line_total")),
        **{name: data.get(name, "") for name in _LINE_TEXTS},
    )


def _line_document(line: Line) -> dict[str, Any]:
    return {
        **_texts(line, _LINE_TEXTS),
        "quantity": decimal_text(line.quantity),
        "unit_cost": _money(line.unit_cost),
        "received_quantity": _text(line.received_quantity),
        "rejected_quantity": _text(line.rejected_quantity),
        "discount_percent": _text(line.discount_percent),
        "tax_percent": _text(line.tax_percent),
        "tax_amount": _money(line.tax_amount),
        "line_total": _money(line.line_total),
    }


def _cost_line(data: Mapping[str, Any]) -> CostLine:
    return CostLine(
        label=data["label"],
        amount=read_decimal(data["amount"]),
        kind=CostKind(data.get("kind", "other")),
        tax_percent=_decimal(data.get("tax_percent")),
    )


def _cost_document(cost: CostLine) -> dict[str, Any]:
    return {
        "label": cost.label,
        "amount": _money(cost.amount),
        "kind": cost.kind.value,
        "tax_percent": _text(cost.tax_percent),
    }


def _texts(value: object, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: getattr(value, name) for name in names}


def _without_blanks(data: dict[str, Any]) -> dict[str, Any]:
    cleaned: dict[str, Any] = {}
    for name, value in data.items():
        kept = value
        if isinstance(value, dict):
            kept = _without_blanks(value)
        elif isinstance(value, list):
            kept = [_without_blanks(entry) if isinstance(entry, dict) else entry for entry in value]
        if kept is not None and kept not in ("", [], {}):
            cleaned[name] = kept
    return cleaned


def _decimal(text: str | None) -> Decimal | None:
    return None if text is None else read_decimal(text)


def _text(number: Decimal | None) -> str | None:
    return None if number is None else decimal_text(number)


def _money(number: Decimal | None) -> str | None:
    """At least two decimals, so that amounts read as amounts; more when there are more."""
    if number is None:
        return None
    text = decimal_text(number)
    whole, _, decimals = text.partition(".")
    return f"{whole}.{decimals.ljust(2, '0')}"


def _date(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _date_text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
