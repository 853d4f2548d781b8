"""Field by field comparison of two documents (the three-way reading of who changed what is in `three_way`)."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from decimal import Decimal

from app.domain.documents import Difference, DocLine, Document, address_key
from app.domain.money import decimal_text

_HEADER: tuple[tuple[str, str, Callable[[Document], str]], ...] = (
    ("number", "Number", lambda d: d.number),
    ("vendor_id", "Vendor", lambda d: d.vendor_id),
    ("currency", "Currency", lambda d: d.currency),
    ("exchange_rate", "Exchange rate", lambda d: _text(d.exchange_rate)),
    ("txn_date", "Date", lambda d: d.txn_date.isoformat() if d.txn_date else ""),
    ("due_date", "Due date", lambda d: d.due_date.isoformat() if d.due_date else ""),
    ("memo", "Memo to vendor", lambda d: d.memo.strip()),
    ("private_note", "Private note", lambda d: d.private_note.strip()),
    ("email", "Email", lambda d: d.email.strip()),
    ("vendor_address", "Vendor address", lambda d: "\n".join(d.vendor_address)),
    ("ship_address", "Ship to", lambda d: "\n".join(d.ship_address)),
    ("ship_method", "Ship via", lambda d: d.ship_method.strip()),
    ("ap_account_id", "A/P account", lambda d: d.ap_account_id),
    ("terms_id", "Terms", lambda d: d.terms_id or ""),
    ("class_id", "Class", lambda d: d.class_id),
    ("location_id", "Location", lambda d: d.location_id),
    ("tax_mode", "Amounts are", lambda d: d.tax_mode.value),
)
_LINE: tuple[tuple[str, str, Callable[[DocLine], str]], ...] = (
    ("ref_id", "item or account", lambda line: line.ref_id),
    ("description", "description", lambda line: line.description.strip()),
    ("quantity", "quantity", lambda line: _text(line.quantity)),
    ("unit_price", "unit cost", lambda line: _text(line.unit_price)),
    ("amount", "amount", lambda line: decimal_text(line.amount)),
    ("tax_code_id", "tax code", lambda line: line.tax_code_id),
    ("class_id", "class", lambda line: line.class_id),
)
_ADDRESSES = frozenset({"vendor_address", "ship_address"})
_UNIT_NAMES = frozenset({"numbers", *(name for name, _, _ in _LINE)})
#: Fields of a line that travel together, because Amount = Qty x UnitPrice must hold (qbo-api.md 3.5).
NUMBERS = frozenset({"quantity", "unit_price", "amount"})


def differences(before: Document, after: Document) -> tuple[Difference, ...]:
    """Every owned field that differs; lines are paired by key. Empty when both say the same."""
    found = [
        Difference(name, label, read(before), read(after))
        for name, label, read in _HEADER
        if not same_value(name, read(before), read(after))
    ]
    old = {line.key: line for line in before.lines}
    new = {line.key: line for line in after.lines}
    for key in [*old, *(key for key in new if key not in old)]:
        found.extend(_line_differences(key, old.get(key), new.get(key)))
    return tuple(found)


def overlay(base: Document, source: Document, fields: Collection[str]) -> Document:
    """`base` with the named fields (as in `Difference.field`) taken from `source`."""
    header = {name: getattr(source, name) for name, _, _ in _HEADER if name in fields}
    theirs = {line.key: line for line in source.lines}
    lines = [
        _overlay_line(line, theirs.get(line.key), fields)
        for line in base.lines
        if line.key in theirs or f"line:{line.key}" not in fields
    ]
    known = {line.key for line in base.lines}
    lines += [line for line in source.lines if line.key not in known and f"line:{line.key}" in fields]
    return replace(base, **header, lines=tuple(lines))


def _overlay_line(line: DocLine, source: DocLine | None, fields: Collection[str]) -> DocLine:
    if source is None:
        return line
    changed = {name: getattr(source, name) for name, _, _ in _LINE if f"line:{line.key}/{name}" in fields}
    return replace(line, **changed)


def same_value(name: str, before: str, after: str) -> bool:
    """True when two values of a field say the same."""
    if name in _ADDRESSES:
        return address_key((before,)) == address_key((after,))
    return before == after


def line_part(field: str) -> tuple[str, str]:
    """Key and field name of "line:sku:a/b#1/quantity"; the name is "" for a whole line, both for other fields."""
    if not field.startswith("line:"):
        return "", ""
    key, slash, name = field.removeprefix("line:").rpartition("/")
    return (key, name) if slash and name in _UNIT_NAMES else (field.removeprefix("line:"), "")


def line_text(line: DocLine | None) -> str:
    """A whole line in words, "" for none."""
    return "" if line is None else f"{line.description}: {line_numbers(line)}"


def line_numbers(line: DocLine | None) -> str:
    """Quantity, unit cost and amount of a line, "" for none."""
    if line is None:
        return ""
    if line.quantity is None:
        return decimal_text(line.amount)
    return f"{_text(line.quantity)} x {_text(line.unit_price)} = {decimal_text(line.amount)}"


def _line_differences(key: str, old: DocLine | None, new: DocLine | None) -> list[Difference]:
    shown = (new or old).description if (new or old) else key  # type: ignore[union-attr]
    if old is None or new is None:
        return [Difference(f"line:{key}", f"Line {shown}", line_text(old), line_text(new))]
    return [
        Difference(f"line:{key}/{name}", f"Line {shown}: {label}", read(old), read(new))
        for name, label, read in _LINE
        if read(old) != read(new)
    ]


def _text(number: Decimal | None) -> str:
    return "" if number is None else decimal_text(number)
