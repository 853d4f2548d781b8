"""What changed between two versions of a PO, field by field and line by line, and in a bookkeeper's words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.domain.history_fields import (
    COST,
    COST_ADDED,
    HEADER,
    LABELS,
    LINE,
    LINE_ADDED,
    LINE_ORDER,
    SOURCE,
    Table,
    words_of,
)
from app.domain.matching_lines import Pairs, pair_costs, pair_lines
from app.domain.orders import CostLine, Line, PurchaseOrder

_MOST_IN_SUMMARY = 3
_SHORT = 80


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a PO, or of one of its lines (`line` names it), that has another value now.

    `old` and `new` are canonical texts (numbers as "12.5", days as "2026-03-01"), "" for none. A line that came or
    went is one change of the field "line" or "cost_line" with its words on one side only.
    """

    field: str
    old: str
    new: str
    line: str = ""

    @property
    def label(self) -> str:
        """The field's name for people."""
        return LABELS.get(self.field, self.field)

    @property
    def name(self) -> str:
        """The field's name, with the line's where it is a field of a line."""
        return f"{self.label} of {self.line}" if self.line else self.label

    @property
    def sentence(self) -> str:
        """The change in words; long texts are shortened."""
        old, new = _short(self.old), _short(self.new)
        if self.field in (LINE_ADDED, COST_ADDED):
            return f"{self.label} added: {new}" if new else f"{self.label} removed: {old}"
        if self.field == LINE_ORDER:
            return "The lines stand in another order"
        if not old:
            return f"{self.name} set to {new}"
        return f"{self.name} removed (was {old})" if not new else f"{self.name} changed from {old} to {new}"


@dataclass(frozen=True, slots=True)
class Save:
    """One save of one PO as it is stored. `id` rises with every save."""

    id: int
    at: datetime
    number: str
    text: str
    source: str
    kind: str
    who: str
    changes: tuple[FieldChange, ...]


def diff(before: PurchaseOrder, after: PurchaseOrder) -> tuple[FieldChange, ...]:
    """Every difference: the PO's own fields, product lines, cost lines, what its source states. Empty when equal."""
    return (
        *_fields(HEADER, before, after, ""),
        *_lines(before.lines, after.lines),
        *_costs(before.cost_lines, after.cost_lines),
        *_fields(SOURCE, before, after, ""),
    )


def summary(changes: Sequence[FieldChange]) -> str:
    """The first few changes as sentences, and how many more there are."""
    told = [change.sentence for change in changes[:_MOST_IN_SUMMARY]]
    rest = len(changes) - len(told)
    if rest:
        told.append(f"And {rest} more {'change' if rest == 1 else 'changes'}")
    return ". ".join(told)


def _fields(table: Table, before: object, after: object, line: str) -> Iterator[FieldChange]:
    if before == after:
        return
    for key, _, read in table:
        old, new = words_of(read(before)), words_of(read(after))
        if old != new:
            yield FieldChange(key, old, new, line)


def _lines(before: Sequence[Line], after: Sequence[Line]) -> Iterator[FieldChange]:
    if before == after:
        return
    pairs = pair_lines(before, after)
    for old, new in pairs:
        if old is None or new is None:
            gone = _line_words(before[old]) if old is not None else ""
            yield FieldChange(LINE_ADDED, gone, _line_words(after[new]) if new is not None else "")
        else:
            yield from _fields(LINE, before[old], after[new], _line_name(before[old]))
    yield from _moved(pairs)


def _costs(before: Sequence[CostLine], after: Sequence[CostLine]) -> Iterator[FieldChange]:
    if before == after:
        return
    pairs = pair_costs(before, after)
    for old, new in pairs:
        if old is None or new is None:
            gone = _cost_words(before[old]) if old is not None else ""
            yield FieldChange(COST_ADDED, gone, _cost_words(after[new]) if new is not None else "")
        else:
            yield from _fields(COST, before[old], after[new], _cost_name(before[old]))
    yield from _moved(pairs)


def _moved(pairs: Pairs) -> Iterator[FieldChange]:
    """The lines that stayed stand in another order."""
    stayed = [old for old, new in pairs if old is not None and new is not None]
    if stayed != sorted(stayed):
        yield FieldChange(LINE_ORDER, "", "changed")


def _line_name(line: Line) -> str:
    return line.sku or line.product_name or "a line"


def _line_words(line: Line) -> str:
    return f"{words_of(line.quantity)} x {line.product_name or 'a line'} at {words_of(line.unit_cost)}"


def _cost_name(cost: CostLine) -> str:
    return cost.label or cost.kind.value.capitalize()


def _cost_words(cost: CostLine) -> str:
    return f"{_cost_name(cost)} {words_of(cost.amount)}"


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _SHORT else f"{words[: _SHORT - 1]}…"
