"""The field-by-field, line-by-line comparison of one PO: what QuickBooks has against what it would get."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from app.domain.compare import differences
from app.domain.documents import Difference, DocLine, Document, LineKind
from app.domain.money import read_decimal
from app.domain.questions import Question
from app.domain.three_way import NUMBERS_UNIT
from app.services.record_names import RecordNames
from app.services.syncing import PreviewRow
from app.sync.plan import STANDS_IN, ActionKind
from app.ui.orders.format import amount_text, date_text, number_text, price_text, tax_mode_text
from app.ui.questions.values import numbers_text
from app.ui.spoken import spoken
from app.ui.theme.marking import QT_TRANSLATE_NOOP

_NOTHING = Document(number="", vendor_id="", lines=())
_TOLD = re.compile(r".*: (?:(?P<quantity>-?[\d.]+) x (?P<price>-?[\d.]+) = )?(?P<amount>-?[\d.]+)", re.DOTALL)
_DATES = frozenset({"txn_date", "due_date"})
_LINE_FIELDS = {
    "ref_id": QT_TRANSLATE_NOOP("Comparison", "Item or account"),
    "description": QT_TRANSLATE_NOOP("Comparison", "Description"),
    "quantity": QT_TRANSLATE_NOOP("Comparison", "Quantity"),
    "unit_price": QT_TRANSLATE_NOOP("Comparison", "Unit cost"),
    "amount": QT_TRANSLATE_NOOP("Comparison", "Amount"),
    "tax_code_id": QT_TRANSLATE_NOOP("Comparison", "Tax code"),
    "class_id": QT_TRANSLATE_NOOP("Comparison", "Class"),
}
_NAMES = frozenset({NUMBERS_UNIT, *_LINE_FIELDS})


class Kind(StrEnum):
    """A heading, or a field with two values."""

    HEADING = "heading"
    FIELD = "field"


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the comparison; a heading has no values. `base` is the value of the last sync, in a conflict."""

    label: str
    before: str = ""
    after: str = ""
    kind: Kind = Kind.FIELD
    base: str | None = None


def creates(row: PreviewRow) -> bool:
    """True when QuickBooks has nothing to compare with."""
    return row.action == ActionKind.CREATE


def compare(row: PreviewRow, names: RecordNames) -> tuple[Entry, ...]:
    """Everything that differs; for a PO that would be created, everything that QuickBooks would get."""
    changes = row.differences
    if not changes and row.question is not None:
        return _asked(row.question)
    if creates(row) and row.wanted is not None:
        changes = differences(_NOTHING, row.wanted)
    reader = _Reader(row.wanted or _NOTHING, names)
    header = [change for change in changes if not change.field.startswith("line:")]
    lines = [change for change in changes if change.field.startswith("line:")]
    entries = [reader.header(change) for change in header]
    if entries:
        heading = QCoreApplication.translate("Comparison", "Purchase order")
        entries.insert(0, Entry(heading, kind=Kind.HEADING))
    if creates(row):
        if lines:
            entries.append(Entry(QCoreApplication.translate("Comparison", "Lines"), kind=Kind.HEADING))
        entries += [Entry(reader.title(change), "", reader.whole(change)) for change in lines]
        return tuple(entries)
    last = ""
    for change in lines:
        key, _ = _parts(change.field)
        if key != last:
            entries.append(Entry(reader.title(change), kind=Kind.HEADING))
            last = key
        entries.append(reader.line(change))
    return tuple(entries)


def _asked(question: Question) -> tuple[Entry, ...]:
    """What a question without differences compares, and what it may be answered with."""
    entries = [Entry(label, there, here) for label, there, here in question.rows]
    if question.choices:
        heading = QCoreApplication.translate("Comparison", "Possible answers")
        entries.append(Entry(heading, kind=Kind.HEADING))
        entries += [Entry(spoken(choice.label), spoken(choice.detail), " ") for choice in question.choices]
    return tuple(entries)


def line_of(field: str) -> str:
    """Key of the line that a field such as "line:sku:a#1/quantity" belongs to."""
    return _parts(field)[0]


class _Reader:
    """Writes values of one document as people read them: names for ids, dates and numbers of the locale."""

    def __init__(self, wanted: Document, names: RecordNames) -> None:
        self._names = names
        self._lines = {line.key: line for line in wanted.lines}

    def header(self, change: Difference) -> Entry:
        """A field of the document itself."""
        label = spoken(change.label)
        before, after = (self._value(change.field, value) for value in (change.before, change.after))
        base = None if change.base is None else self._value(change.field, change.base)
        return Entry(label, before, after, base=base)

    def line(self, change: Difference) -> Entry:
        """One field of a line, or a line that comes or goes."""
        key, name = _parts(change.field)
        base = None if change.base is None else numbers_text(change.base)
        if name == NUMBERS_UNIT:
            label = QCoreApplication.translate("Comparison", "Quantity, unit cost, amount")
            return Entry(label, numbers_text(change.before), numbers_text(change.after), base=base)
        if name:
            label = QCoreApplication.translate("Comparison", _LINE_FIELDS[name])
            kind = self._lines[key].kind if key in self._lines else LineKind.ITEM
            before, after = (self._line_value(name, kind, value) for value in (change.before, change.after))
            if change.base is not None:
                base = self._line_value(name, kind, change.base)
            return Entry(label, before, after, base=base)
        before, after = _former(change.before), self.whole(change) if change.after else ""
        return Entry(_line_word(change), before if change.before else "", after, base=base)

    def title(self, change: Difference) -> str:
        """What the line is about."""
        key, _ = _parts(change.field)
        line = self._lines.get(key)
        if line is not None:
            return " ".join(line.description.split()) or self._line_value("ref_id", line.kind, line.ref_id)
        words = change.label.removeprefix("Line ")
        return " ".join(words.split())

    def whole(self, change: Difference) -> str:
        """A line that QuickBooks would get: quantity, cost and amount."""
        line = self._lines.get(_parts(change.field)[0])
        return change.after if line is None else _calculation(line)

    def _value(self, name: str, value: str) -> str:
        if name in _DATES and value:
            return date_text(date.fromisoformat(value))
        listed = self._names.of_header(name)
        if listed is not None:
            return _named(listed, value)
        if name == "tax_mode":
            return tax_mode_text(value)
        return number_text(read_decimal(value)) if name == "exchange_rate" and value else value

    def _line_value(self, name: str, kind: LineKind, value: str) -> str:
        match name:
            case "ref_id":
                return _named(self._names.items if kind is LineKind.ITEM else self._names.accounts, value)
            case "tax_code_id" | "class_id":
                return _named(self._names.of_line(name) or {}, value)
            case "description":
                return value
            case "amount":
                return amount_text(read_decimal(value)) if value else ""
            case "unit_price":
                return price_text(read_decimal(value)) if value else ""
            case _:
                return number_text(read_decimal(value)) if value else ""


def _line_word(change: Difference) -> str:
    """What happened to a whole line, and on which side where a base tells."""
    if change.before and change.after:
        return QCoreApplication.translate("Comparison", "Line")
    if change.base:
        removed_here = QCoreApplication.translate("Comparison", "Removed here")
        removed_there = QCoreApplication.translate("Comparison", "Removed in QuickBooks")
        return removed_there if change.after else removed_here
    if change.after:
        return QCoreApplication.translate("Comparison", "New line")
    return QCoreApplication.translate("Comparison", "Line goes away")


def _parts(field: str) -> tuple[str, str]:
    """Key and field name of "line:sku:a/b#1/quantity"; the name is "" for the line as a whole."""
    key, slash, name = field.removeprefix("line:").rpartition("/")
    return (key, name) if slash and name in _NAMES else (field.removeprefix("line:"), "")


def _named(names: Mapping[str, str], value: str) -> str:
    if value.startswith(STANDS_IN):
        words = QCoreApplication.translate("Comparison", "{name} (would be created)")
        return words.format(name=value.removeprefix(STANDS_IN))

    return names.get(value, value)


def _calculation(line: DocLine) -> str:
    if line.quantity is None or line.unit_price is None:
        return amount_text(line.amount)
    return f"{number_text(line.quantity)} × {price_text(line.unit_price)} = {amount_text(line.amount)}"


def _former(told: str) -> str:
    """A line that goes away, as `app.domain.compare` tells it, without its description, which stands above."""
    found = _TOLD.fullmatch(told)
    if found is None:
        return told
    if found["price"] is None:
        return amount_text(read_decimal(found["amount"]))
    quantity, price, amount = (read_decimal(found[name]) for name in ("quantity", "price", "amount"))
    return f"{number_text(quantity)} × {price_text(price)} = {amount_text(amount)}"
