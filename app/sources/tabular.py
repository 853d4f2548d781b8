"""Reads tables (text files and workbooks) into POs: the order of the steps, and what the file needs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.errors import UserMustAct
from app.domain.orders import Origin, PurchaseOrder
from app.domain.read_table import HowRead
from app.sources.build import build_order
from app.sources.cells import Table, cell_text
from app.sources.checks import check_draft, column_warnings, file_problems, odd_total_warnings, order_warnings
from app.sources.columns import Layout, find_layout, guessed_layout
from app.sources.drafts import OrderDraft
from app.sources.fields import FIELDS, Level
from app.sources.looking import preview_of, rejected_of
from app.sources.result import (
    Asks,
    ColumnMapping,
    FailedOrder,
    ReadOptions,
    ReadResult,
    RowProblem,
    shortened,
)
from app.sources.roles import Roles, settle
from app.sources.rows import RowGatherer
from app.sources.styles import ColumnReader, column_readers
from app.sources.watch import Watch

ROWS_BETWEEN_LOOKS = 500


@dataclass(frozen=True, slots=True)
class NamedTables:
    """The tables of one file."""

    file_name: str
    tables: Sequence[Table]


@dataclass(frozen=True, slots=True)
class Gathered:
    """One table after all its rows were read."""

    layout: Layout
    roles: Roles
    readers: Mapping[int, ColumnReader]
    rows: RowGatherer

    @property
    def questions(self) -> list[RowProblem]:
        """What has to be answered before anything of the file can be read."""
        asked = [reader.problem for reader in self.readers.values() if reader.problem]
        return [*self.roles.problems, *asked]

    @property
    def warnings(self) -> list[str]:
        """Sentences about columns and rows."""
        columns = column_warnings(self.layout, self.roles, self.readers)
        return [
            *self.roles.warnings,
            *columns,
            *self.rows.warnings,
            *odd_total_warnings(self.rows.odd_totals),
        ]


def layout_of(file: NamedTables, options: ReadOptions) -> tuple[Layout, Sequence[str]]:
    """The table to read, and the names of other sheets that seem to hold POs too.

    Raises:
        UserMustAct: no table has anything like headers.
    """
    tables = (
        [table for table in file.tables if table.sheet == options.sheet] if options.sheet else file.tables
    )
    found = [layout for layout in (find_layout(table, options) for table in tables) if layout]
    if not found:
        found = [layout for layout in map(guessed_layout, tables) if layout][:1]
    if not found:
        raise _no_headers(file)
    return found[0], [other.table.sheet for other in found[1:]]


def read_tables(
    file: NamedTables, lines_file: NamedTables | None, shop_id: str, options: ReadOptions, watch: Watch
) -> ReadResult:
    """Read the first table with recognised headers; with `lines_file` the lines come from there.

    Raises:
        UserMustAct: no table has anything like headers.
        Canceled: on request.
    """
    layout, others = layout_of(file, options)
    parts = [_gather(layout, options, watch, None)]
    if lines_file:
        lines_layout, _ = layout_of(lines_file, replace(options, sheet="", header_row=0))
        parts.append(_gather(lines_layout, options, watch, parts[0].rows.drafts))
    drafts = list(parts[0].rows.drafts.values())
    warnings = [warning for part in parts for warning in part.warnings]
    warnings += [warning for draft in drafts for warning in draft.settle_costs()]
    for draft in drafts:
        check_draft(draft, parts[0].roles.columns, options)
        if lines_file and not (draft.lines or draft.costs or draft.other_rows or options.allow_no_lines):
            message = f"PO {draft.number} has no lines in {lines_file.file_name}. Add them there, or remove it here."
            draft.problems.append(RowProblem(draft.first_row, "", draft.number, message))
    problems = _file_problems(file, parts, drafts, options)
    blocked = bool(problems)
    failed = _failed(parts, drafts, lines_file.file_name if lines_file else "")
    problems += [problem for order in failed for problem in order.problems]
    problems.sort(key=lambda problem: (bool(problem.file_name), problem.row))
    origin = Origin(kind=layout.table.kind, file_name=file.file_name)
    settled = [] if blocked else [draft for draft in drafts if not draft.problems]
    orders = tuple(build_order(draft, shop_id, origin, options) for draft in settled)
    warnings += [f"Sheet {other} was not read." for other in others]
    warnings += order_warnings(orders, parts[0].roles.columns, options) if orders else []
    return ReadResult(
        orders,
        tuple(problems),
        _mapping(parts),
        tuple(warnings),
        failed=() if blocked else failed,
        rejected=rejected_of(layout, () if blocked else failed),
        given=_given(parts, orders, options),
        preview=preview_of(layout, parts[0].roles.columns, problems),
        how=_how(file, layout, parts[0].readers),
        headers=tuple(column.header for column in layout.every),
        options=options,
    )


def _file_problems(
    file: NamedTables, parts: Sequence[Gathered], drafts: Sequence[OrderDraft], options: ReadOptions
) -> list[RowProblem]:
    layouts = [part.layout for part in parts]
    if not layouts[0].columns:
        error = _no_headers(file)
        row = layouts[0].header.number
        return [RowProblem(row, "", "", error.sentence, asks=Asks.NOTHING, whole_file=True)]
    problems = file_problems(layouts, [part.roles.columns for part in parts], options)
    problems += [question for part in parts for question in part.questions]
    if not problems and not drafts and not parts[0].rows.problems:
        message = "No row holds a purchase order. Choose a file with purchase orders."
        problems.append(RowProblem(0, "", "", message, whole_file=True))
    return problems


def _failed(parts: Sequence[Gathered], drafts: Sequence[OrderDraft], second: str) -> tuple[FailedOrder, ...]:
    """POs with problems. Problems of the second file's rows carry its name."""
    failed = []
    for draft in drafts:
        if draft.problems:
            others = set(draft.other_rows)
            told = tuple(
                replace(problem, file_name=second) if second and problem.row in others else problem
                for problem in draft.problems
            )
            failed.append(FailedOrder(draft.number, tuple(draft.rows), told))
    for part, name in zip(parts, ("", second), strict=False):
        if part.rows.problems:
            told = tuple(replace(problem, file_name=name) for problem in part.rows.problems)
            failed.append(FailedOrder("", () if name else tuple(part.rows.orphans), told))
    return tuple(failed)


def _gather(
    layout: Layout, options: ReadOptions, watch: Watch, drafts: dict[str, OrderDraft] | None
) -> Gathered:
    total = len(layout.rows)
    watch.look(0, total)
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
        if count % ROWS_BETWEEN_LOOKS == 0:
            watch.look(count, total)
        gatherer.take(row)
    watch.look(total, total)
    return Gathered(layout, roles, readers, gatherer)


def _given(
    parts: Sequence[Gathered], orders: Sequence[PurchaseOrder], options: ReadOptions
) -> dict[str, frozenset[str]]:
    """Every PO of a table has the same columns, so all share one set."""
    fields = {column.field for part in parts for column in part.roles.columns}
    if options.supplier_name:
        fields.add("supplier_name")
    shared = frozenset(fields)
    return {order.id: shared for order in orders}


def _how(file: NamedTables, layout: Layout, readers: Mapping[int, ColumnReader]) -> HowRead:
    table = layout.table
    commas = {reader.decimal_comma for reader in readers.values()} - {None}
    orders = {reader.day_first for reader in readers.values()} - {None}
    return HowRead(
        kind=table.kind,
        encoding=table.encoding,
        delimiter=table.delimiter,
        sheet=table.sheet,
        sheets=tuple(other.sheet for other in file.tables if other.sheet),
        header_row=layout.header.number,
        decimal_comma=commas.pop() if len(commas) == 1 else None,
        day_first=orders.pop() if len(orders) == 1 else None,
    )


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


def _mapping(parts: Sequence[Gathered]) -> ColumnMapping:
    first = parts[0].layout
    return ColumnMapping(
        fields={column.header: column.field for part in parts for column in part.roles.columns},
        unrecognised=tuple(column.header for part in parts for column in part.layout.unrecognised),
        unused=tuple(column.header for part in parts for column in part.roles.lost),
        header_row=first.header.number,
        sheet=first.table.sheet,
    )
