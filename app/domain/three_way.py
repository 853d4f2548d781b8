"""Who changed what since the last sync, and where both sides did: field by field, line by line (design.md 4.5).

What is decided together is one unit, named like `Difference.field`: a field of the document ("memo"), a field of a
line ("line:sku:a#1/description"), the three numbers of a line ("line:sku:a#1/numbers"), because Amount = Qty x
UnitPrice must hold in QuickBooks (qbo-api.md 3.5), or a whole line ("line:sku:a#1") that one side removed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.domain.compare import NUMBERS, differences, line_numbers, line_part, line_text, same_value
from app.domain.documents import Difference, DocLine, Document

#: Stands for quantity, unit cost and amount of a line, which travel together.
NUMBERS_UNIT = "numbers"


@dataclass(frozen=True, slots=True)
class Reading:
    """Who changed what since the last sync.

    In `conflicts` one difference stands for each unit that both sides changed to different values: `base` as it was
    synced last, `before` what QuickBooks has now, `after` what this PO says.
    """

    ours: tuple[Difference, ...]
    theirs: tuple[Difference, ...]
    conflicts: tuple[Difference, ...]


def three_way(sent: Document, wanted: Document, seen: Document, now: Document) -> Reading:
    """Compare what we sent with what we want, and what QuickBooks answered then with what it has now.

    Like is compared with like, so that QuickBooks' own reshaping of a document never counts as somebody's edit.
    A unit that both sides changed to the same value is no conflict. `now` must carry the same line keys as `seen`.
    """
    ours, theirs = differences(sent, wanted), differences(seen, now)
    lines = _Lines(_by_key(sent), _by_key(wanted), _by_key(now))
    their_units: dict[str, Difference] = {}
    for change in theirs:
        their_units.setdefault(unit_of(change.field), change)
    found: dict[str, Difference] = {}
    for change in ours:
        conflict = _conflict(change, their_units, lines)
        if conflict is not None:
            found.setdefault(conflict.field, conflict)
    return Reading(ours, theirs, tuple(found.values()))


def unit_of(field: str) -> str:
    """The unit that a field is decided with."""
    key, name = line_part(field)
    return f"line:{key}/{NUMBERS_UNIT}" if name in NUMBERS else field


def covers(unit: str, field: str) -> bool:
    """True when a choice about this unit decides the field too."""
    return unit in (field, unit_of(field), f"line:{line_part(field)[0]}")


def as_units(found: tuple[Difference, ...], there: Document, wanted: Document) -> tuple[Difference, ...]:
    """Differences of two documents as they are decided: the numbers of a line as one."""
    old, new = _by_key(there), _by_key(wanted)
    units: dict[str, Difference] = {}
    for change in found:
        unit = unit_of(change.field)
        if unit == change.field:
            units[unit] = change
        elif unit not in units:
            key = line_part(unit)[0]
            made = _numbers(unit, None, old.get(key), new.get(key))
            units[unit] = replace(made, base=None) if made is not None else change
    return tuple(units.values())


def is_whole_line(field: str) -> bool:
    """True for a line that comes or goes as a whole."""
    return field.startswith("line:") and not line_part(field)[1]


@dataclass(frozen=True, slots=True)
class _Lines:
    """The same lines by our key: as synced last, here, in QuickBooks now."""

    sent: Mapping[str, DocLine]
    wanted: Mapping[str, DocLine]
    now: Mapping[str, DocLine]


def _conflict(change: Difference, theirs: Mapping[str, Difference], lines: _Lines) -> Difference | None:
    key, name = line_part(change.field)
    if not key:
        other = theirs.get(change.field)
        if other is None or same_value(change.field, other.after, change.after):
            return None
        return Difference(change.field, change.label, other.after, change.after, base=change.before)
    whole = f"line:{key}"
    if whole in theirs or not name:
        touched = whole in theirs or any(line_part(unit)[0] == key for unit in theirs)
        return _whole_line(key, lines) if touched else None
    unit = unit_of(change.field)
    if unit not in theirs:
        return None
    if unit == change.field:
        if theirs[unit].after == change.after:
            return None
        return Difference(unit, change.label, theirs[unit].after, change.after, base=change.before)
    return _numbers(unit, lines.sent.get(key), lines.now.get(key), lines.wanted.get(key))


def _whole_line(key: str, lines: _Lines) -> Difference | None:
    base, now, wanted = lines.sent.get(key), lines.now.get(key), lines.wanted.get(key)
    shown = wanted or now or base
    if now is None and wanted is None:
        return None
    if now is not None and wanted is not None and replace(now, key=key) == replace(wanted, key=key):
        return None
    label = f"Line {shown.description if shown else key}"
    return Difference(f"line:{key}", label, line_text(now), line_text(wanted), base=line_text(base))


def _numbers(
    unit: str, base: DocLine | None, now: DocLine | None, wanted: DocLine | None
) -> Difference | None:
    before, after = line_numbers(now), line_numbers(wanted)
    if before == after:
        return None
    label = f"Line {wanted.description if wanted else ''}: quantity, unit cost and amount"
    return Difference(unit, label, before, after, base=line_numbers(base))


def _by_key(document: Document) -> dict[str, DocLine]:
    return {line.key: line for line in document.lines}
