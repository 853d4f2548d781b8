"""A PO that changed in two places since they agreed: what changed in one place only is kept, the rest is to be asked.

This is the rule of design.md 4.5 for the other border of the program, where POs come in.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from app.domain.money import decimal_text
from app.domain.orders import CostLine, Line, PurchaseOrder, StatedTotals

#: Field or group of fields that is compared as one -> its name for people.
_PLAIN: Mapping[str, str] = {
    "number": "Number",
    "supplier": "Supplier",
    "currency": "Currency",
    "destination": "Destination",
    "exchange_rate": "Exchange rate",
    "created_date": "Created date",
    "ordered_date": "Order date",
    "expected_date": "Expected arrival",
    "delivered_date": "Delivered on",
    "reference": "Reference",
    "note_to_supplier": "Note to supplier",
    "internal_note": "Internal note",
    "tags": "Tags",
    "payment": "Payment",
    "carrier": "Carrier",
    "tracking_number": "Tracking number",
    "tax_inclusive": "Costs include tax",
    "cost_lines": "Cost lines",
}
_STATUS, _LINES, _RECEIVED = "status", "lines", "received"
_Part = Callable[[PurchaseOrder], Any]


@dataclass(frozen=True, slots=True)
class _Count:
    """What was received of one line."""

    key: str
    received: Decimal | None
    rejected: Decimal | None

    @property
    def label(self) -> str:
        """In words: which line, how many."""
        name = self.key.partition(":")[2].rpartition("#")[0] or self.key.rpartition("#")[0]
        rejected = f", {decimal_text(self.rejected)} rejected" if self.rejected else ""
        return f"{decimal_text(self.received or Decimal(0))} x {name}{rejected}"


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that both places changed, in words for people."""

    field: str
    label: str
    here: str
    there: str


@dataclass(frozen=True, slots=True)
class Merged:
    """What comes out, and which fields both places changed (they have the value of the preferred place)."""

    order: PurchaseOrder
    differences: tuple[Difference, ...]


def same_content(one: PurchaseOrder, other: PurchaseOrder) -> bool:
    """True when two versions say the same; which source they came from, and which id, does not count."""
    return replace(one, origin=other.origin, id=other.id) == other


def merge(
    base: PurchaseOrder | None, here: PurchaseOrder, there: PurchaseOrder, *, theirs: bool = False
) -> Merged:
    """Bring two versions together. `base` is what they agreed on last; None when they never did.

    `theirs` says who wins where both changed a field. Id stays, the origin is that of `there`.
    """
    chosen: dict[str, Any] = {}
    differences = []
    for name, (label, part) in _parts().items():
        mine, other = part(here), part(there)
        before = part(base) if base is not None else None
        # At the first meeting, what the source leaves out says nothing.
        silent = _says_nothing(name, other) if base is None else other == before
        if mine == other or silent:
            chosen[name] = mine
        elif base is not None and mine == before:
            chosen[name] = other
        else:
            chosen[name] = other if theirs else mine
            differences.append(Difference(name, label, _words(mine), _words(other)))
    return Merged(_built(here, there, chosen), tuple(differences))


def _parts() -> Mapping[str, tuple[str, _Part]]:
    plain = {name: (label, _reading(name)) for name, label in _PLAIN.items()}
    return {
        **plain,
        _STATUS: ("Status", lambda order: (order.status, order.status_raw)),
        _LINES: ("Lines", lambda order: tuple(_bare(line) for line in order.lines)),
        _RECEIVED: ("Received", lambda order: _received(order.lines)),
    }


def _says_nothing(name: str, value: Any) -> bool:
    return value in ("", None) or (value == () and name in (_RECEIVED, "tags"))


def _reading(name: str) -> _Part:
    return lambda order: getattr(order, name)


def _built(here: PurchaseOrder, there: PurchaseOrder, chosen: Mapping[str, Any]) -> PurchaseOrder:
    values = {name: chosen[name] for name in _PLAIN}
    status, status_raw = chosen[_STATUS]
    counts = {count.key: count for count in chosen[_RECEIVED]}
    lines = tuple(
        replace(line, received_quantity=counts[key].received, rejected_quantity=counts[key].rejected)
        if key in counts
        else line
        for key, line in _keyed(chosen[_LINES])
    )
    made = replace(here, **values, status=status, status_raw=status_raw, lines=lines, origin=there.origin)
    return replace(made, stated=_stated(made, here, there))


def _stated(made: PurchaseOrder, here: PurchaseOrder, there: PurchaseOrder) -> StatedTotals:
    """Totals that a source stated hold only for its own lines."""
    for order in (there, here):
        if (order.lines, order.cost_lines) == (made.lines, made.cost_lines):
            return order.stated
    return StatedTotals()


def _bare(line: Line) -> Line:
    return replace(line, received_quantity=None, rejected_quantity=None)


def _received(lines: Sequence[Line]) -> tuple[_Count, ...]:
    return tuple(
        _Count(key, line.received_quantity, line.rejected_quantity)
        for key, line in _keyed(lines)
        if line.received_quantity is not None or line.rejected_quantity is not None
    )


def _keyed(lines: Sequence[Line]) -> list[tuple[str, Line]]:
    seen: Counter[str] = Counter()
    keyed = []
    for line in lines:
        key = line.line_id or line.product_key
        seen[key] += 1
        keyed.append((f"{key}#{seen[key]}", line))
    return keyed


def _words(value: Any) -> str:
    """A value as people read it; long lists by what they hold."""
    if value is None or value in ("", ()):
        return ""
    if isinstance(value, Decimal):
        return decimal_text(value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Line):
        return f"{decimal_text(value.quantity)} x {value.product_name} at {decimal_text(value.unit_cost)}"
    if isinstance(value, CostLine):
        return f"{value.label} {decimal_text(value.amount)}"
    if hasattr(value, "label"):
        return str(value.label)
    if isinstance(value, tuple):
        return "; ".join(word for word in map(_words, value) if word)
    if hasattr(value, "__dataclass_fields__"):
        return ", ".join(
            word for word in (_words(getattr(value, n)) for n in value.__dataclass_fields__) if word
        )
    return str(value)
