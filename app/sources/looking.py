"""What people see of a table: its first rows and those with problems, and the rows that come back with a reason."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from app.domain.read_table import (
    PREVIEW_ROWS,
    HeaderCell,
    PreviewRow,
    RejectedRow,
    RejectedRows,
    TablePreview,
)
from app.sources.cells import Row, cell_text
from app.sources.columns import Column, Layout, column_key
from app.sources.result import FailedOrder, RowProblem, shortened

_LONGEST_CELL = 200


def preview_of(layout: Layout, used: Sequence[Column], problems: Sequence[RowProblem]) -> TablePreview:
    """The rows with problems and the first ones, in the file's order; at most `PREVIEW_ROWS` of each."""
    marked = {problem.row for problem in problems if not problem.file_name}
    rows, with_problems = [], 0
    for place, row in enumerate(layout.rows):
        if row.number in marked and with_problems < PREVIEW_ROWS:
            with_problems += 1
            rows.append(row)
        elif place < PREVIEW_ROWS:
            rows.append(row)
    width = max((len(row.cells) for row in rows), default=0)
    fields = {column.index: column.field for column in used}
    headers = Counter(column.name for column in layout.every)
    columns = [
        HeaderCell(column_key(column, headers), column.header, fields.get(column.index, ""))
        for column in layout.every
    ]
    columns += [HeaderCell(f"#{place + 1}", "") for place in range(len(columns), width)]
    shown = tuple(PreviewRow(row.number, _shown(row, len(columns))) for row in rows)
    return TablePreview(tuple(columns), shown, len(layout.rows))


def rejected_of(layout: Layout, failed: Sequence[FailedOrder]) -> RejectedRows:
    """All rows of the failed POs, so that the file can be corrected and imported by itself."""
    reasons: dict[int, list[str]] = defaultdict(list)
    wanted: dict[int, FailedOrder] = {}
    for order in failed:
        wanted |= dict.fromkeys(order.rows, order)
        for problem in order.problems:
            row = problem.row if problem.row in order.rows and not problem.file_name else 0
            text = problem.text if problem.file_name or not row else problem.message
            reasons[row or (order.rows[0] if order.rows else 0)].append(
                f"{problem.column}: {text}" if row and problem.column else text
            )
    rows = tuple(
        RejectedRow(row.number, row.cells, " ".join(dict.fromkeys(reasons[row.number])))
        for row in layout.rows
        if row.number in wanted
    )
    return RejectedRows(layout.table.kind, tuple(cell_text(cell) for cell in layout.header.cells), rows)


def _shown(row: Row, width: int) -> tuple[str, ...]:
    return tuple(shortened(cell_text(row.cell(index)), _LONGEST_CELL) for index in range(width))
