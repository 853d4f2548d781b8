"""What changed between two versions of a PO, in a bookkeeper's words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal

from app.domain.money import decimal_text, money_text
from app.domain.orders import CostLine, Line, PurchaseOrder

_MOST_LINES = 40
_HEADER: tuple[tuple[str, Callable[[PurchaseOrder], object]], ...] = (
    ("Number", lambda o: o.number),
    ("Status", lambda o: o.status.label),
    ("Supplier", lambda o: o.supplier.name),
    ("Supplier email", lambda o: o.supplier.email),
    ("Destination", lambda o: o.destination.name),
    ("Currency", lambda o: o.currency),
    ("Exchange rate", lambda o: o.exchange_rate),
    ("Order date", lambda o: o.ordered_date),
    ("Expected arrival", lambda o: o.expected_date),
    ("Delivered on", lambda o: o.delivered_date),
    ("Due date", lambda o: o.payment.due_date),
    ("Payment", lambda o: o.payment.status.value),
    ("Payment terms", lambda o: o.payment.terms),
    ("Reference", lambda o: o.reference),
    ("Note to supplier", lambda o: o.note_to_supplier),
    ("Internal note", lambda o: o.internal_note),
    ("Carrier", lambda o: o.carrier),
    ("Tracking number", lambda o: o.tracking_number),
    ("Tags", lambda o: ", ".join(o.tags)),
)
_LINE: tuple[tuple[str, Callable[[Line], object]], ...] = (
    ("Quantity", lambda line: line.quantity),
    ("Unit cost", lambda line: line.unit_cost),
    ("Discount", lambda line: line.discount_percent),
    ("Tax", lambda line: line.tax_percent),
    ("Tax amount", lambda line: line.tax_amount),
    ("Received quantity", lambda line: line.received_quantity),
    ("Rejected quantity", lambda line: line.rejected_quantity),
    ("Name", lambda line: line.product_name),
)


def describe_changes(before: PurchaseOrder | None, after: PurchaseOrder) -> list[str]:
    """Sentences for the history, at least one. `before` None means that the PO is new."""
    if before is None:
        return ["Added"]
    told = [
        _changed(label, read(before), read(after)) for label, read in _HEADER if read(before) != read(after)
    ]
    told += _lines(before.lines, after.lines)
    told += _costs(before.cost_lines, after.cost_lines)
    if len(told) > _MOST_LINES:
        told = [*told[:_MOST_LINES], f"and {len(told) - _MOST_LINES} more changes"]
    return told or ["Details changed"]


def _changed(label: str, before: object, after: object) -> str:
    if before in ("", None):
        return f"{label} set to {_text(after)}"
    if after in ("", None):
        return f"{label} removed (was {_text(before)})"
    return f"{label} changed from {_text(before)} to {_text(after)}"


def _lines(before: Sequence[Line], after: Sequence[Line]) -> list[str]:
    old, new = _keyed(before), _keyed(after)
    told = [f"Line removed: {line.product_name}" for key, line in old.items() if key not in new]
    for key, line in new.items():
        if key not in old:
            told.append(f"Line added: {decimal_text(line.quantity)} x {line.product_name}")
            continue
        name = line.sku or line.product_name
        told += [
            _changed(f"{label} of {name}", read(old[key]), read(line))
            for label, read in _LINE
            if read(old[key]) != read(line)
        ]
    return told


def _costs(before: Sequence[CostLine], after: Sequence[CostLine]) -> list[str]:
    if tuple(before) == tuple(after):
        return []
    return [f"Costs are now {', '.join(f'{c.label} {money_text(c.amount)}' for c in after) or 'none'}"]


def _keyed(lines: Sequence[Line]) -> dict[str, Line]:
    seen: Counter[str] = Counter()
    keyed = {}
    for line in lines:
        seen[line.product_key] += 1
        keyed[f"{line.product_key}#{seen[line.product_key]}"] = line
    return keyed


def _text(value: object) -> str:
    if isinstance(value, Decimal):
        return decimal_text(value)
    if isinstance(value, date):
        return value.isoformat()
    text = " ".join(str(value).split())
    return text if len(text) <= 80 else f"{text[:79]}…"
