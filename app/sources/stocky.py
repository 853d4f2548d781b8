"""Saved answers of Stocky's API as `po/1` documents (fields: inventory-mate.md 3.1)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from app.domain.money import decimal_text
from app.domain.orders import PoStatus
from app.sources.numbers import round_off
from app.sources.result import ReadOptions
from app.sources.values import read_po_number, read_status


def is_stocky(entry: Any) -> bool:
    """True when an entry has Stocky's shape and not ours."""
    return (
        isinstance(entry, Mapping) and "schema" not in entry and isinstance(entry.get("purchase_items"), list)
    )


def documents_from_stocky(entries: Sequence[Mapping[str, Any]], options: ReadOptions) -> list[dict[str, Any]]:
    """One document for each entry. What is missing stays missing, so that the schema check names it."""
    return [_document(entry, options) for entry in entries]


def _document(entry: Mapping[str, Any], options: ReadOptions) -> dict[str, Any]:
    items = [item for item in entry["purchase_items"] if isinstance(item, Mapping)]
    payment: dict[str, Any] = {"due_date": _day(entry.get("payment_due_on"))}
    if isinstance(entry.get("paid"), bool):
        payment["status"] = "paid" if entry["paid"] else "unpaid"
    return _filled(
        {
            "schema": "po/1",
            "source": _filled({"kind": "manual", "external_id": _text(entry.get("id"))}),
            "number": read_po_number(_text(entry.get("number")) or _text(entry.get("sequential_id")) or ""),
            "status": _status(entry, items).value,
            "supplier": _filled(
                {"name": _text(entry.get("supplier_name")), "external_id": _text(entry.get("supplier_id"))}
            ),
            "destination": _filled({"shopify_location_id": _text(entry.get("shopify_receive_location_id"))}),
            "currency": _text(entry.get("currency")) or options.default_currency,
            "created_date": _day(entry.get("created_at")),
            "ordered_date": _day(entry.get("ordered_at")),
            "expected_date": _day(entry.get("expected_on")),
            "reference": _text(entry.get("invoice_number")),
            "payment": _filled(payment),
            "lines": [_line(item) for item in items],
            "cost_lines": _costs(entry),
        }
    )


def _status(entry: Mapping[str, Any], items: Sequence[Mapping[str, Any]]) -> PoStatus:
    """Stocky keeps the status on each item: delivered when all are, draft when never ordered."""
    statuses = {read_status(_text(item.get("status")) or "")[0] for item in items}
    if statuses == {PoStatus.DELIVERED}:
        return PoStatus.DELIVERED
    return PoStatus.ORDERED if entry.get("ordered_at") else PoStatus.DRAFT


def _line(item: Mapping[str, Any]) -> dict[str, Any]:
    cost = item.get("supplier_cost_price")
    return _filled(
        {
            "line_id": _text(item.get("id")),
            "sku": _text(item.get("sku")),
            "product_title": _text(item.get("product_title")),
            "variant_title": _text(item.get("variant_title")),
            "shopify_inventory_item_id": _text(item.get("inventory_item_id")),
            "quantity": _number(item.get("quantity")),
            "unit_cost": _number(item.get("cost_price") if cost is None else cost),
        }
    )


def _costs(entry: Mapping[str, Any]) -> list[dict[str, Any]]:
    costs = []
    for name, label, kind in (
        ("shipping", "Shipping", "freight"),
        ("adjustments", "Adjustments", "adjustment"),
    ):
        amount = _number(entry.get(name))
        if amount and amount.strip("-0."):
            costs.append({"label": label, "amount": amount, "kind": kind})
    return costs


def _number(value: Any) -> str | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int | Decimal):
        number = round_off(Decimal(value))
        return decimal_text(number) if abs(number.adjusted()) < 20 else str(number)
    return _text(value)


def _text(value: Any) -> str | None:
    if isinstance(value, str):
        return value.strip()
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else None


def _day(value: Any) -> str | None:
    text = _text(value)
    return text[:10] if text else None


def _filled(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value not in (None, "", {}, [])}
