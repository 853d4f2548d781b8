"""A PO of a file that was edited here since the last import: what stays, what comes, and what a person has to say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.history import FieldChange, diff
from app.domain.order_merge import merge, same_content
from app.domain.orders import PurchaseOrder

#: The name under which it is remembered what files brought that a person chose (`Brought.source`).
FILE_NAME = "file"
_SOURCE_FIELDS = ("origin", "origin_id")


class Stand(StrEnum):
    """Who changed such a PO since the last import."""

    NEWS = "news"  # other fields here than in the file
    HERE = "here"  # only here: the file says what it said last
    BOTH = "both"  # the same field here and in the file


@dataclass(frozen=True, slots=True)
class Edited:
    """One such PO.

    Attributes:
        base: as the last import left it; None when that is not known.
        there: as the file would have it.
        taken: what taking the file stores: what only was changed here stays, unless the file has nothing else to say.
    """

    stand: Stand
    base: PurchaseOrder | None
    here: PurchaseOrder
    there: PurchaseOrder
    taken: PurchaseOrder


@dataclass(frozen=True, slots=True)
class Taking:
    """What a person said about POs that are here already: PO id -> take the file's version.

    `rest` is about those that were not named; None takes those that nobody edited here, and no other.
    """

    chosen: Mapping[str, bool] = field(default_factory=dict)
    rest: bool | None = None

    def takes(self, po_id: str, edited: Edited | None) -> bool | None:
        """Whether the file's version is stored; None when a person has not said it yet."""
        if po_id in self.chosen:
            return self.chosen[po_id]
        if self.rest is not None:
            return self.rest
        if edited is None or edited.stand is Stand.NEWS:
            return True
        return False if edited.stand is Stand.HERE else None


@dataclass(frozen=True, slots=True)
class ThreeValues:
    """A field of such a PO, or of a line. `last` is None when it is not known; `taken`: taking the file changes it."""

    label: str
    line: str
    last: str | None
    here: str
    file: str
    edited: bool
    taken: bool


def meet(base: PurchaseOrder | None, here: PurchaseOrder, there: PurchaseOrder) -> Edited | None:
    """None when nothing of what the file would change was edited here."""
    mine = merge(base, here, there)
    if mine.differences:
        return Edited(Stand.BOTH, base, here, there, merge(base, here, there, theirs=True).order)
    if same_content(mine.order, here):
        return Edited(Stand.HERE, base, here, there, there)
    if same_content(mine.order, there):
        return None
    return Edited(Stand.NEWS, base, here, there, mine.order)


def three_values(edited: Edited) -> tuple[ThreeValues, ...]:
    """Every field in which the file differs from what is here."""
    mine = {_key(change, change.new): change.old for change in _fields(edited.base, edited.here)}
    comes = {_key(change, change.old) for change in _fields(edited.here, edited.taken)}
    values = []
    for change in _fields(edited.here, edited.there):
        key = _key(change, change.old)
        last = mine.get(key, change.old) if edited.base is not None else None
        own = key in mine or edited.base is None
        values.append(ThreeValues(change.label, change.line, last, change.old, change.new, own, key in comes))
    return tuple(values)


def _fields(before: PurchaseOrder | None, after: PurchaseOrder) -> list[FieldChange]:
    found = diff(before, after) if before is not None else ()
    return [change for change in found if change.field not in _SOURCE_FIELDS]


def _key(change: FieldChange, here: str) -> tuple[str, str, str]:
    """What a change is about, and the value that is here: a line that came or went is known by its words."""
    return change.field, change.line, here
