"""Reads tables (text files and workbooks) into POs: the order of the steps, and what the file needs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from app.domain.errors import Canceled, UserMustAct
from app.domain.orders import Origin, PoStatus
from app.domain.totals import explain_difference
from app.sources.build import build_order
from app.sources.cells import Row, Table, cell_text
from app.sources.columns import Column, Layout, find_layout
from app.sources.drafts import OrderDraft
from app.sources.fields import LINE_COLUMNS
from app.sources.result import ColumnMapping, ReadOptions, ReadResult, RowProblem, shortened
from app.sources.roles import Roles, settle
from app.sources.rows import RowGatherer
from app.sources.styles import ColumnReader, column_readers
from app.sync.ports import CancelToken

ROWS_BETWEEN_LOOKS = 500
_MONEY_WORDS = frozenset("amount discount fee fees charge charges cost freight duty price surcharge".split())


def read_tables(
    tables: Sequence[Table], shop_id: str, file_name: str, options: ReadOptions, cancel: CancelToken | None
) -> ReadResult:
    """Read the first table with recognised headers.

    Raises:
        UserMustAct: no table has headers that mean anything.
        Canceled: on request.
    """
    layouts = [layout for layout in (find_layout(table, options.columns) for table in tables) if layout]
    if not layouts:
        raise _no_headers(tables, file_name)
    layout = layouts[0]
    roles = settle(layout.columns, layout.rows, column_readers(layout.columns, layout.rows, options), options)
    readers = column_readers(roles.columns, layout.rows, options)
    gatherer = RowGatherer(roles.columns, readers, options)
    _take_all(gatherer, layout.rows, cancel)
    drafts = list(gatherer.drafts.values())
    warnings = [*roles.warnings, *_column_warnings(layout, roles, readers), *gatherer.warnings]
    for draft in drafts:
        warnings.extend(draft.settle_costs())
    problems = [
        *_file_problems(layout, roles.columns, options),
        *roles.problems,
        *(reader.problem for reader in readers.values() if reader.problem),
        *gatherer.problems,
        *_draft_problems(drafts, roles.columns, options),
    ]
    mapping = _mapping(layout, roles)
    if problems:
        ordered = sorted(problems, key=lambda problem: problem.row)
        return ReadResult((), tuple(ordered), mapping, tuple(warnings))
    origin = Origin(kind=layout.table.kind, file_name=file_name)
    orders = tuple(build_order(draft, shop_id, origin, options) for draft in drafts)
    warnings += [f"Sheet {other.table.sheet} was not read." for other in layouts[1:]]
    warnings += [f"PO {order.number}: {text}" for order in orders if (text := explain_difference(order))]
    warnings += _status_warnings(drafts, roles.columns, options)
    return ReadResult(orders, (), mapping, tuple(warnings))


def _take_all(gatherer: RowGatherer, rows: Iterable[Row], cancel: CancelToken | None) -> None:
    for count, row in enumerate(rows):
        if cancel is not None and count % ROWS_BETWEEN_LOOKS == 0 and cancel.canceled:
            raise Canceled("Reading the file was stopped. Nothing was imported.")
        gatherer.take(row)


def _no_headers(tables: Sequence[Table], file_name: str) -> UserMustAct:
    first = next((row for table in tables for row in table.rows if not row.is_blank), None)
    seen = (
        ", ".join(text for cell in first.cells if (text := shortened(cell_text(cell), 25))) if first else ""
    )
    if not seen:
        return UserMustAct("Empty file", f"{file_name} holds no rows.", "Choose a file with purchase orders.")
    return UserMustAct(
        "No column headers found",
        f'{file_name} has no row of column headers known here. It begins with "{shortened(seen, 160)}".',
        "Put headers such as PO number, Supplier, SKU, Quantity and Unit cost above the rows.",
    )


def _file_problems(layout: Layout, columns: Sequence[Column], options: ReadOptions) -> list[RowProblem]:
    fields = {column.field for column in columns}
    row = layout.header.number
    if not layout.rows:
        return [RowProblem(row, "", "", "There are headers but no rows below them. Choose a file with rows.")]
    missing = []
    if "po_number" not in fields and not options.number:
        missing.append(
            ("PO number", "No column holds the PO number. Add it, or say which PO the lines belong to.")
        )
    if "supplier_name" not in fields and not options.supplier_name:
        missing.append(("Supplier", "No column holds the supplier. Add it, or say who the supplier is."))
    if "currency" not in fields and not options.default_currency:
        missing.append(("Currency", "No column holds the currency. Add it, or choose the file's currency."))
    if not fields & set(LINE_COLUMNS):
        if not options.allow_no_lines:
            missing.append(
                ("SKU", "The file lists POs without their lines. Export it with one row for each line.")
            )
    elif not fields & {"line_unit_cost", "line_total", "cost_amount"} and options.default_cost is None:
        missing.append(
            ("Unit cost", "No column holds the unit cost. Add it, or choose a cost for all lines.")
        )
    return [RowProblem(row, column, "", message) for column, message in missing]


def _draft_problems(
    drafts: Sequence[OrderDraft], columns: Sequence[Column], options: ReadOptions
) -> list[RowProblem]:
    headers = {column.field: column.header for column in columns}
    problems: list[RowProblem] = []
    for draft in drafts:
        problems.extend(draft.conflicts.values())
        for field, given, what in (
            ("supplier_name", options.supplier_name, "supplier"),
            ("currency", options.default_currency, "currency"),
        ):
            if field in headers and not draft.get(field) and not given:
                message = f"PO {draft.number} has no {what}. Fill it in."
                problems.append(RowProblem(draft.first_row, headers[field], "", message))
    return problems


def _column_warnings(layout: Layout, roles: Roles, readers: dict[int, ColumnReader]) -> list[str]:
    warnings = [reader.warning for reader in readers.values() if reader.warning]
    for column in (*layout.unrecognised, *roles.lost):
        if not _MONEY_WORDS & set(column.name.split()):
            continue
        if any(cell_text(row.cell(column.index)) not in ("", "0", "0.00") for row in layout.rows):
            warnings.append(
                f"Column {column.header} was not read. Check whether its values matter for the POs."
            )
    return warnings


def _status_warnings(
    drafts: Sequence[OrderDraft], columns: Sequence[Column], options: ReadOptions
) -> list[str]:
    if not any(column.field == "status" for column in columns):
        return [f"The file has no status column: every PO was read as {options.default_status.label}."]
    unknown = Counter(draft.get("status", (None, ""))[1] for draft in drafts if _status_is_unknown(draft))
    return [
        f'The status "{raw}" is not known; {count} POs keep it as it is.' for raw, count in unknown.items()
    ]


def _status_is_unknown(draft: OrderDraft) -> bool:
    return bool(draft.get("status", (None, ""))[0] is PoStatus.UNKNOWN)


def _mapping(layout: Layout, roles: Roles) -> ColumnMapping:
    return ColumnMapping(
        fields={column.header: column.field for column in roles.columns},
        unrecognised=tuple(column.header for column in layout.unrecognised),
        unused=tuple(column.header for column in roles.lost),
        header_row=layout.header.number,
        sheet=layout.table.sheet,
    )
