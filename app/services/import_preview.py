"""What an import would do, and what it did."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile

from app.domain.changes import ChangeSet
from app.domain.edits import Edited, Stand, Taking
from app.domain.file_reading import Asks, FailedOrder, ReadOptions, RowProblem
from app.domain.orders import PurchaseOrder
from app.domain.read_table import HowRead, RejectedRows, TablePreview
from app.domain.sequences import Chained


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to correct in the file; `row` 0 means the whole file."""

    row: int
    column: str
    value: str
    text: str
    file_name: str = ""
    asks: Asks = Asks.NOTHING
    whole_file: bool = False

    @classmethod
    def of(cls, found: RowProblem) -> Problem:
        """The problem that the reader found."""
        return cls(
            found.row,
            found.column,
            found.value,
            found.message,
            found.file_name,
            found.asks,
            found.whole_file,
        )


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What a file holds, compared with what is here. Long lists may live on disk: take slices, or go over them once.

    Attributes:
        source: name under which its options are remembered.
        problems: those of the whole file first.
        changed, before: POs as they would be, and as they are here now, in the same order.
        edited: those that were edited here since the last import, by id. Where only that happened (`Stand.HERE`) they
            count as the same and are not among `changed`.
        failed: POs that are left out, with their rows; `rejected` has the rows themselves.
        columns: pairs of header and field, "" when ignored.
        recalled: the options are saved ones of an earlier file with these headers.
    """

    file_name: str
    source: str = ""
    new: Sequence[PurchaseOrder] = ()
    changed: Sequence[PurchaseOrder] = ()
    before: Sequence[PurchaseOrder] = ()
    edited: Mapping[str, Edited] = field(default_factory=dict)
    same: int = 0
    problems: Sequence[Problem] = ()
    failed: Sequence[FailedOrder] = ()
    rejected: RejectedRows = field(default_factory=RejectedRows)
    warnings: tuple[str, ...] = ()
    columns: tuple[tuple[str, str], ...] = ()
    open_orders: int = 0
    table: TablePreview = field(default_factory=TablePreview)
    how: HowRead = field(default_factory=HowRead)
    headers: tuple[str, ...] = ()
    options: ReadOptions = field(default_factory=ReadOptions)
    recalled: bool = False

    @property
    def ok(self) -> bool:
        """True when all of it may be applied."""
        return not self.problems

    @property
    def blocked(self) -> bool:
        """True when nothing of it can be applied: a question about the whole file is open."""
        return bool(self.whole_file)

    @property
    def whole_file(self) -> tuple[Problem, ...]:
        """The problems of the whole file."""
        return tuple(takewhile(lambda problem: problem.whole_file, self.problems))

    @property
    def questions(self) -> tuple[Asks, ...]:
        """The answers that are missing."""
        return tuple(dict.fromkeys(p.asks for p in self.whole_file if p.asks is not Asks.NOTHING))

    @property
    def orders(self) -> Sequence[PurchaseOrder]:
        """POs that are new or different, the new ones first."""
        return Chained(self.new, self.changed)

    def undecided(self, taking: Taking) -> tuple[Edited, ...]:
        """Those that were changed here and in the file, and of which nobody said which version holds."""
        return tuple(each for po_id, each in self.edited.items() if taking.takes(po_id, each) is None)

    def count(self, taking: Taking) -> int:
        """How many POs applying would write."""
        plain = [take for po_id, take in taking.chosen.items() if po_id not in self.edited]
        usual = plain.count(True)
        if taking.rest is not False:
            among = sum(each.stand is not Stand.HERE for each in self.edited.values())
            usual = len(self.changed) - among - plain.count(False)
        edited = sum(1 for po_id, each in self.edited.items() if taking.takes(po_id, each))
        return len(self.new) + usual + edited

    def to_write(self, taking: Taking) -> Iterator[PurchaseOrder]:
        """The POs that applying writes, the new ones first."""
        yield from self.new
        for order in self.changed:
            if taking.takes(order.id, self.edited.get(order.id)):
                yield order
        for po_id, each in self.edited.items():
            if each.stand is Stand.HERE and taking.takes(po_id, each):
                yield each.taken


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """What applying did.

    `left_out` POs had problems; `waiting` ones were not reached before it was stopped; `kept` ones are different in
    the file and were left as they are here, `asked` of them because nobody said which version holds.
    """

    created: int
    changed: int
    same: int
    po_ids: tuple[str, ...] = ()
    changes: ChangeSet = field(default_factory=ChangeSet)
    left_out: int = 0
    waiting: int = 0
    kept: int = 0
    asked: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """One sentence for the window and the terminal."""
        rest = f" {self.left_out} with problems left out." if self.left_out else ""
        if self.kept:
            rest += f" {self.kept} left as they are here."
        if self.asked:
            rest += f" {_asked_words(self.asked)}"
        if self.waiting:
            rest += f" Stopped: {self.waiting} more were not imported. Read the file again to go on."
        if not self.created and not self.changed:
            if rest:
                return f"Nothing was imported: {self.same} unchanged,{rest}"
            return f"Nothing to import: all {self.same} POs are here already, unchanged."
        parts = [f"{self.created} new", f"{self.changed} changed", f"{self.same} unchanged"]
        return f"Imported: {', '.join(parts)}.{rest}"


def _asked_words(numbers: Sequence[str]) -> str:
    shown = ", ".join(f"PO-{number}" for number in numbers[:5]) + (" ..." if len(numbers) > 5 else "")
    return (
        f"Changed here and in the file since the last import, and not overwritten: {shown}. Choose the file with "
        "Import… in the window and say which version holds."
    )


def same_content(order: PurchaseOrder, known: PurchaseOrder) -> bool:
    """True when two versions say the same; which file they came from does not count."""
    return replace(order, origin=known.origin) == known
