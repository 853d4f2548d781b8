"""Reads tables (text files and workbooks) into POs: the order of the steps, and what the file needs.

The rows are gone over a few times: once to see what the columns hold, once to see which PO each row belongs to, once to
build the POs one after another. They lie on disk meanwhile, and one PO is in memory.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.errors import UserMustAct
from app.domain.read_table import HowRead, RejectedRows
from app.sources.cells import Table, cell_text
from app.sources.checks import file_problems, lacking_problems
from app.sources.columns import Layout, find_layout, guessed_layout
from app.sources.drafts import OrderDraft
from app.sources.harvest import Harvest
from app.sources.parts import Part, part_of
from app.sources.places import Group
from app.sources.result import (
    Asks,
    ColumnMapping,
    ReadOptions,
    ReadResult,
    RowProblem,
    shortened,
)
from app.sources.spool import Spools
from app.sources.styles import ColumnReader
from app.sources.watch import ROWS_BETWEEN_LOOKS, Watch


@dataclass(frozen=True, slots=True)
class NamedTables:
    """The tables of one file."""

    file_name: str
    tables: Sequence[Table]


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
    file: NamedTables,
    lines_file: NamedTables | None,
    shop_id: str,
    options: ReadOptions,
    watch: Watch,
    spools: Spools,
) -> ReadResult:
    """Read the first table with recognised headers; with `lines_file` the lines come from there.

    Raises:
        UserMustAct: no table has anything like headers.
        Canceled: on request.
    """
    layout, others = layout_of(file, options)
    parts = [part_of("", layout, options, watch, None)]
    if lines_file:
        lines_layout, _ = layout_of(lines_file, replace(options, sheet="", header_row=0))
        parts.append(part_of(lines_file.file_name, lines_layout, options, watch, parts[0].places))
    columns = parts[0].roles.columns
    harvest = Harvest(layout, columns, shop_id, file.file_name, options, spools)
    asked = _questions(file, parts, options)
    harvest.mark(asked)
    if not any(problem.asks is Asks.NUMBER for problem in asked):  # else all rows would be one PO
        _reap(parts, harvest, options, watch, spools)
        asked += _afterthoughts(parts, harvest, asked)
    problems = harvest.problems(asked)
    blocked = bool(asked)
    warnings = [warning for part in parts for warning in part.warnings] + list(harvest.costs)
    warnings += [f"Sheet {other} was not read." for other in others]
    return ReadResult(
        () if blocked else harvest.orders(),
        problems,
        _mapping(parts),
        (*warnings, *([] if blocked else harvest.order_notes())),
        failed=() if blocked else harvest.failed(),
        rejected=RejectedRows() if blocked else harvest.rejected(),
        columns=_columns(parts, options),
        preview=harvest.looking().preview(),
        how=_how(file, layout, parts[0].readers),
        headers=tuple(column.header for column in layout.every),
        options=options,
    )


def _questions(file: NamedTables, parts: Sequence[Part], options: ReadOptions) -> list[RowProblem]:
    layouts = [part.layout for part in parts]
    if not layouts[0].columns:
        error = _no_headers(file)
        row = layouts[0].header.number
        return [RowProblem(row, "", "", error.sentence, asks=Asks.NOTHING, whole_file=True)]
    problems = file_problems(layouts, [part.roles.columns for part in parts], options)
    return problems + [question for part in parts for question in part.questions]


def _reap(
    parts: Sequence[Part], harvest: Harvest, options: ReadOptions, watch: Watch, spools: Spools
) -> None:
    """Build the POs one after another."""
    total, done, looked = sum(len(part.layout.rows) for part in parts), 0, 0
    watch.look(0, total)
    for groups in _together([part.places.groups(part.layout.rows, spools) for part in parts]):
        done += sum(len(group.rows) for group in groups if group is not None)
        if done - looked >= ROWS_BETWEEN_LOOKS:
            looked = done
            watch.look(done, total)
        _reap_one(parts, groups, harvest, options)
    watch.look(total, total)


def _reap_one(
    parts: Sequence[Part], groups: Sequence[Group | None], harvest: Harvest, options: ReadOptions
) -> None:
    draft: OrderDraft | None = None
    for part, group in zip(parts, groups, strict=True):
        if group is not None and group.orphan:
            harvest.take_orphan(group.rows, part.gatherer.orphan(group), part.name)
        elif group is not None:
            draft = draft or part.gatherer.begin(group)
            part.gatherer.take(draft, group)
    if draft is None:
        return
    if len(parts) > 1 and not (draft.lines or draft.costs or draft.other_rows or options.allow_no_lines):
        message = f"PO {draft.number} has no lines in {parts[1].name}. Add them there, or remove it here."
        draft.problems.append(RowProblem(draft.first_row, "", draft.number, message))
    first = groups[0]
    harvest.take(draft, first.rows if first is not None else ())


def _together(parts: Sequence[Iterator[Group]]) -> Iterator[list[Group | None]]:
    """The groups of each place, of all parts."""
    heads = [next(part, None) for part in parts]
    while any(head is not None for head in heads):
        place = min(head.place for head in heads if head is not None)
        yield [head if head is not None and head.place == place else None for head in heads]
        for at, head in enumerate(heads):
            if head is not None and head.place == place:
                heads[at] = next(parts[at], None)


def _afterthoughts(parts: Sequence[Part], harvest: Harvest, asked: Sequence[RowProblem]) -> list[RowProblem]:
    """Problems of the whole file that only its rows show."""
    found = []
    for part in parts:
        header = part.layout.header.number
        told = lacking_problems(header, part.gatherer.lacking, asked)
        found += [replace(problem, file_name=part.name) for problem in told]
    if not (found or asked or harvest.found or harvest.any_orphan):
        message = "No row holds a purchase order. Choose a file with purchase orders."
        found.append(RowProblem(0, "", "", message, whole_file=True))
    return found


def _columns(parts: Sequence[Part], options: ReadOptions) -> frozenset[str]:
    fields = {column.field for part in parts for column in part.roles.columns}
    if options.supplier_name:
        fields.add("supplier_name")
    return frozenset(fields)


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
    first = next((row for table in file.tables for row in table.rows), None)
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


def _mapping(parts: Sequence[Part]) -> ColumnMapping:
    first = parts[0].layout
    return ColumnMapping(
        fields={column.header: column.field for part in parts for column in part.roles.columns},
        unrecognised=tuple(column.header for part in parts for column in part.layout.unrecognised),
        unused=tuple(column.header for part in parts for column in part.roles.lost),
        header_row=first.header.number,
        sheet=first.table.sheet,
    )
