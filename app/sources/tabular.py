"""Reads tables (text files and workbooks) into POs: the order of the steps, and what the file needs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.errors import Canceled, UserMustAct
from app.domain.orders import Origin
from app.sources.build import build_order
from app.sources.cells import Table, cell_text
from app.sources.checks import (
    column_warnings,
    draft_problems,
    file_problems,
    odd_total_warnings,
    order_warnings,
)
from app.sources.columns import Layout, find_layout
from app.sources.drafts import OrderDraft
from app.sources.fields import FIELDS, Level
from app.sources.result import ColumnMapping, ReadOptions, ReadResult, RowProblem, shortened
from app.sources.roles import Roles, settle
from app.sources.rows import RowGatherer
from app.sources.styles import ColumnReader, column_readers
from app.sync.ports import CancelToken

ROWS_BETWEEN_LOOKS = 500


@dataclass(frozen=True, slots=True)
class NamedTables:
    """The tables of one file."""

    file_name: str
    tables: Sequence[Table]


@dataclass(frozen=True, slots=True)
class _Gathered:
    """One table after all its rows were read."""

    layout: Layout
    roles: Roles
    readers: Mapping[int, ColumnReader]
    rows: RowGatherer

    @property
    def problems(self) -> list[RowProblem]:
        questions = [reader.problem for reader in self.readers.values() if reader.problem]
        return [*self.roles.problems, *questions, *self.rows.problems]

    @property
    def warnings(self) -> list[str]:
        columns = column_warnings(self.layout, self.roles, self.readers)
        return [
            *self.roles.warnings,
            *columns,
            *self.rows.warnings,
            *odd_total_warnings(self.rows.odd_totals),
        ]


def read_tables(
    file: NamedTables,
    lines_file: NamedTables | None,
    shop_id: str,
    options: ReadOptions,
    cancel: CancelToken | None,
) -> ReadResult:
    """Read the first table with recognised headers; with `lines_file` the lines come from there.

    Raises:
        UserMustAct: no table has headers that mean anything.
        Canceled: on request.
    """
    layouts = _layouts(file, options)
    parts = [_gather(layouts[0], options, cancel, None)]
    if lines_file:
        lines_layout = _layouts(lines_file, options)[0]
        parts.append(_gather(lines_layout, options, cancel, parts[0].rows.drafts))
    drafts = list(parts[0].rows.drafts.values())
    warnings = [warning for part in parts for warning in part.warnings]
    warnings += [warning for draft in drafts for warning in draft.settle_costs()]
    problems = file_problems([part.layout for part in parts], [part.roles.columns for part in parts], options)
    problems += parts[0].problems
    problems += draft_problems(drafts, parts[0].roles.columns, options)
    problems.sort(key=lambda problem: problem.row)
    if lines_file:
        problems += [replace(problem, file_name=lines_file.file_name) for problem in parts[1].problems]
    if not drafts and not problems:
        problems.append(
            RowProblem(0, "", "", "No row holds a purchase order. Choose a file with purchase orders.")
        )
    if problems:
        return ReadResult((), tuple(problems), _mapping(parts), tuple(warnings))
    origin = Origin(kind=layouts[0].table.kind, file_name=file.file_name)
    orders = tuple(build_order(draft, shop_id, origin, options) for draft in drafts)
    warnings += [f"Sheet {other.table.sheet} was not read." for other in layouts[1:]]
    warnings += order_warnings(orders, parts[0].roles.columns, options)
    return ReadResult(orders, (), _mapping(parts), tuple(warnings))


def _layouts(file: NamedTables, options: ReadOptions) -> list[Layout]:
    found = [layout for layout in (find_layout(table, options.columns) for table in file.tables) if layout]
    if not found:
        raise _no_headers(file)
    return found


def _gather(
    layout: Layout, options: ReadOptions, cancel: CancelToken | None, drafts: dict[str, OrderDraft] | None
) -> _Gathered:
    roles = settle(layout.columns, layout.rows, column_readers(layout.columns, layout.rows, options), options)
    if drafts is not None:
        roles.columns[:] = [
            column
            for column in roles.columns
            if column.field == "po_number" or FIELDS[column.field].level is not Level.ORDER
        ]
    readers = column_readers(roles.columns, layout.rows, options)
    gatherer = RowGatherer(roles.columns, readers, options, drafts)
    for count, row in enumerate(layout.rows):
        if cancel is not None and count % ROWS_BETWEEN_LOOKS == 0 and cancel.canceled:
            raise Canceled("Reading the file was stopped. Nothing was imported.")
        gatherer.take(row)
    return _Gathered(layout, roles, readers, gatherer)


def _no_headers(file: NamedTables) -> UserMustAct:
    name = file.file_name
    first = next((row for table in file.tables for row in table.rows if not row.is_blank), None)
    seen = (
        ", ".join(text for cell in first.cells if (text := shortened(cell_text(cell), 25))) if first else ""
    )
    if not seen:
        return UserMustAct("Empty file", f"{name} holds no rows.", "Choose a file with purchase orders.")
    return UserMustAct(
        "No column headers found",
        f'{name} has no row of column headers known here. It begins with "{shortened(seen, 160)}".',
        "Put headers such as PO number, Supplier, SKU, Quantity and Unit cost above the rows.",
    )


def _mapping(parts: Sequence[_Gathered]) -> ColumnMapping:
    first = parts[0].layout
    return ColumnMapping(
        fields={column.header: column.field for part in parts for column in part.roles.columns},
        unrecognised=tuple(column.header for part in parts for column in part.layout.unrecognised),
        unused=tuple(column.header for part in parts for column in part.roles.lost),
        header_row=first.header.number,
        sheet=first.table.sheet,
    )
