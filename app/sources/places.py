"""Which PO each row of a table belongs to, found out before the POs are built one after another.

Rows of one PO may stand anywhere in the file. A PO's place is that of its first row.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from app.domain.names import same_name_key
from app.sources.aliases import normalise
from app.sources.cells import CellError, Row, cell_text
from app.sources.columns import Column
from app.sources.result import ReadOptions
from app.sources.spool import Spool, Spools
from app.sources.styles import ColumnReader
from app.sources.watch import ROWS_BETWEEN_LOOKS, Watch

#: A row of totals, which is no part of any PO.
NOWHERE = -1
_TOTAL_WORDS = frozenset(
    (
        "total", "totals", "grand total", "sub total", "subtotal", "sum", "page total", "summe", "gesamt",
        "gesamtsumme", "zwischensumme", "total général", "sous total", "total general", "totaal", "subtotaal",
    )
)  # fmt: skip
#: Rows that are put in order at once, when those of a PO do not stand together.
_BUCKET, _MOST_BUCKETS, _BUCKET_PAGE = 5000, 64, 100


class Group(NamedTuple):
    """The rows of one PO; or one row alone that belongs to no PO (`orphan`)."""

    place: int
    rows: list[Row]
    orphan: bool


class _Run(NamedTuple):
    """Rows without a number: the first and last of them, and the POs above and below."""

    first: int
    last: int
    above: int
    below: int


class Places:
    """One table. With `known` it is a second one whose rows add to the POs of the first and may not begin another."""

    def __init__(
        self,
        columns: Sequence[Column],
        readers: Mapping[int, ColumnReader],
        options: ReadOptions,
        known: Places | None = None,
    ) -> None:
        column = next((column for column in columns if column.field == "po_number"), None)
        self._column = column.index if column else -1
        self._reader = readers[column.index] if column else None
        self._own_number = options.number
        self._may_begin = known is None
        #: Key of a PO number -> place, and how many places there are.
        self.keys: dict[str, int] = {} if known is None else known.keys
        self.of_rows = array("q")
        #: Places that are a row without a PO; in a second table they stand behind all POs.
        self.orphans: set[int] = set()
        #: Place -> rows without a readable number that may belong to that PO as well.
        self.doubts: dict[int, list[int]] = {}
        #: Rows whose PO is not certain: no number stands there, although others repeat theirs.
        self.unsure: set[int] = set()
        self.totals: list[int] = []
        #: Rows without a number that were read as part of the PO above, in a file in which others repeat theirs.
        self.joined = array("q")
        self.count: int = 0 if known is None else known.count
        self._current = NOWHERE
        self._lost: list[int] = []
        self._run: list[int] = []
        self._runs: list[_Run] = []
        self._repeated = self._blank = 0

    def look(self, rows: Sequence[Row], watch: Watch) -> Places:
        """Look at all rows.

        Raises:
            Canceled: on request.
        """
        for count, row in enumerate(rows):
            if count % ROWS_BETWEEN_LOOKS == 0:
                watch.look(0, 0)
            self.of_rows.append(NOWHERE if self._is_total(row) else self._place(row))
        self._end_run(NOWHERE)
        if self._column >= 0 and self._repeated:
            self._judge_runs()
        return self

    def groups(self, rows: Sequence[Row], spools: Spools) -> Iterator[Group]:
        """The rows by PO, in the order in which the POs begin."""
        pairs = zip(self.of_rows, rows, strict=True)
        placed: Iterator[tuple[int, Row]] = (pair for pair in pairs if pair[0] != NOWHERE)
        if not self._stand_together:
            placed = _in_order(placed, len(self.of_rows), self.count, spools)
        for place, some in groupby(placed, key=lambda pair: pair[0]):
            yield Group(place, [row for _, row in some], place in self.orphans)

    @property
    def _stand_together(self) -> bool:
        last = NOWHERE
        for place in self.of_rows:
            if place != NOWHERE:
                if place < last:
                    return False
                last = place
        return True

    def _is_total(self, row: Row) -> bool:
        first = next((cell for cell in row.cells if cell_text(cell)), "")
        if not isinstance(first, str) or normalise(first) not in _TOTAL_WORDS:
            return False
        self.totals.append(row.number)
        return True

    def _place(self, row: Row) -> int:
        cell = row.cell(self._column) if self._column >= 0 else ""
        number = "" if self._column >= 0 else self._own_number
        if cell != "" and cell_text(cell) and self._reader is not None:
            try:
                number = self._reader.value(cell)
            except CellError:
                return self._orphan(row.number)
        if not number and self._column >= 0:
            if self._current == NOWHERE:
                return self._orphan(row.number)
            self._run.append(row.number)
            self._blank += 1
            return self._current
        return self._numbered(same_name_key(number))

    def _numbered(self, key: str) -> int:
        place = self.keys.get(key, NOWHERE)
        if place == NOWHERE:
            if not self._may_begin:
                place = self._begin(orphan=True)
                self._end_run(place)
                self._current = place
                return place
            place = self.keys[key] = self._begin()
        self._repeated += place == self._current
        self._end_run(place)
        for row in self._lost:
            self._doubt(place, row)
        self._lost.clear()
        self._current = place
        return place

    def _begin(self, *, orphan: bool = False) -> int:
        place = self.count
        self.count += 1
        if orphan:
            self.orphans.add(place)
        return place

    def _orphan(self, row: int) -> int:
        """A row without a readable number may belong to the PO before or after it: neither is imported in part."""
        if self._current != NOWHERE:
            self._doubt(self._current, row)
        self._lost.append(row)
        return self._begin(orphan=True)

    def _doubt(self, place: int, row: int) -> None:
        self.doubts.setdefault(place, []).append(row)

    def _end_run(self, below: int) -> None:
        """The PO of the rows without a number is sure when the next number is the one above them."""
        if not self._run:
            return
        if below == self._current:
            self.joined.extend(self._run)
        else:
            self._runs.append(_Run(self._run[0], self._run[-1], self._current, below))
        self._run.clear()

    def _judge_runs(self) -> None:
        """Where most rows repeat the number, one without it may as well belong to the PO below."""
        for run in self._runs:
            if self._repeated < self._blank:
                self.joined.append(run.first)
                continue
            self.unsure.update(range(run.first, run.last + 1))
            if run.below != NOWHERE:
                self._doubt(run.below, run.first)


def _in_order(
    placed: Iterator[tuple[int, Row]], rows: int, places: int, spools: Spools
) -> Iterator[tuple[int, Row]]:
    """Rows by place, and as they stand in the file within each; a part of the places in memory at a time."""
    count = min(rows // _BUCKET + 1, _MOST_BUCKETS)
    buckets: list[Spool[tuple[int, Row]]] = [spools.new(_BUCKET_PAGE) for _ in range(count)]
    for pair in placed:
        buckets[pair[0] * count // places].add(pair)
    for bucket in buckets:
        yield from sorted(bucket.done(), key=lambda pair: pair[0])
