"""What people see of a table: its first rows and those with problems, and the rows that come back with a reason."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from app.domain.read_table import PREVIEW_ROWS, HeaderCell, PreviewRow, RejectedRow, TablePreview
from app.sources.cells import Row, cell_text
from app.sources.columns import Column, Layout, column_key
from app.sources.result import RowProblem, shortened

_LONGEST_CELL = 200


class Looking:
    """The rows with problems and the first ones, in the file's order; at most `PREVIEW_ROWS` of each."""

    def __init__(self, layout: Layout, used: Sequence[Column]) -> None:
        self._layout = layout
        self._fields = {column.index: column.field for column in used}
        self._first = layout.rows[:PREVIEW_ROWS]
        self._last = self._first[-1].number if self._first else 0
        self._more: dict[int, Row] = {}
        self._marked = 0
        self._joined: dict[int, str] = {}

    def mark(self, rows: Sequence[Row], problems: Iterable[RowProblem]) -> None:
        """These rows have these problems."""
        marked = {problem.row for problem in problems if not problem.file_name}
        for row in rows if marked and self._marked < PREVIEW_ROWS else ():
            if row.number in marked:
                self._marked += 1
                if row.number > self._last:
                    self._more[row.number] = row

    def join(self, rows: Sequence[Row], number: str) -> None:
        """These rows belong to this PO, although some of them may not say so."""
        place = next((index for index, field in self._fields.items() if field == "po_number"), None)
        if place is None:
            return
        for row in rows:
            shown = row.number <= self._last or row.number in self._more
            if shown and not cell_text(row.cell(place)):
                self._joined[row.number] = number

    def preview(self) -> TablePreview:
        """The table to show."""
        rows = [*self._first, *(self._more[number] for number in sorted(self._more))]
        width = max((len(row.cells) for row in rows), default=0)
        headers = Counter(column.name for column in self._layout.every)
        columns = [
            HeaderCell(column_key(column, headers), column.header, self._fields.get(column.index, ""))
            for column in self._layout.every
        ]
        columns += [HeaderCell(f"#{place + 1}", "") for place in range(len(columns), width)]
        shown = tuple(
            PreviewRow(row.number, _shown(row, len(columns)), self._joined.get(row.number, ""))
            for row in rows
        )
        return TablePreview(tuple(columns), shown, len(self._layout.rows))


def rejected_rows(rows: Sequence[Row], number: str, problems: Sequence[RowProblem]) -> Iterator[RejectedRow]:
    """The rows of a failed PO, each with a reason, so that the file can be corrected and imported by itself."""
    reasons: dict[int, list[str]] = defaultdict(list)
    numbers = {row.number for row in rows}
    for problem in problems:
        own = problem.row in numbers and not problem.file_name
        text = problem.message if own else problem.text
        reasons[problem.row if own else rows[0].number].append(
            f"{problem.column}: {text}" if own and problem.column else text
        )
    first = next((row.number for row in rows if row.number in reasons), 0)
    for row in rows:
        reason = " ".join(dict.fromkeys(reasons[row.number])) if row.number in reasons else ""
        yield RejectedRow(row.number, row.cells, reason or _waits(number, first))


def _waits(number: str, first: int) -> str:
    place = f"row {first} of the original file" if first else "the other rows"
    return f"PO {number} waits as a whole; what is wrong stands in {place}."


def _shown(row: Row, width: int) -> tuple[str, ...]:
    return tuple(shortened(cell_text(row.cell(index)), _LONGEST_CELL) for index in range(width))
