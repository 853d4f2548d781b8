"""What is wrong or worth saying about a whole table: missing columns, conflicts, columns not read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from app.domain.orders import PoStatus, PurchaseOrder
from app.domain.totals import explain_difference
from app.sources.columns import Column, Layout
from app.sources.drafts import OrderDraft
from app.sources.fields import FIELDS, LINE_COLUMNS, Kind
from app.sources.notes import MOST_NOTES, Notes, rows_words
from app.sources.result import Asks, ReadOptions, RowProblem
from app.sources.roles import Roles
from app.sources.styles import ColumnReader
from app.sources.survey import Facts

_NO_LINES = (
    "The file lists POs without their lines. Export it with one row for each line, or add the second file that "
    "has the lines."
)
_NO_COST = "No column holds the unit cost. Add it, or choose a cost for all lines."
_LACKING = {
    "line_quantity": ("No column holds the quantity. Add it, or say which column it is.", Asks.NOTHING),
    "line_sku": (
        "No column holds a SKU or a product name. Add one, or say which column it is.",
        Asks.NOTHING,
    ),
    "line_unit_cost": (_NO_COST, Asks.COST),
}
_MONEY_WORDS = frozenset(
    (
        "amount discount fee fees charge charges cost freight duty price surcharge betrag rabatt gebühr kosten "
        "gebühren fracht zoll preis zuschlag montant remise frais coût prix importe descuento gastos "
        "coste costo precio bedrag korting prijs toeslag"
    ).split()
)


def file_problems(
    layouts: Sequence[Layout], columns: Sequence[Sequence[Column]], options: ReadOptions
) -> list[RowProblem]:
    """Columns that no PO can do without, each named once for the whole file."""
    fields = {column.field for table in columns for column in table}
    row = layouts[0].header.number
    if not layouts[0].rows:
        message = "There are headers but no rows below them. Choose a file with rows."
        return [RowProblem(row, "", "", message, whole_file=True)]
    missing: list[tuple[str, str, Asks]] = []
    if "po_number" not in fields and not options.number:
        missing.append(
            (
                "PO number",
                "No column holds the PO number. Add it, or say which PO the lines belong to.",
                Asks.NUMBER,
            )
        )
    if "supplier_name" not in fields and not options.supplier_name:
        missing.append(
            ("Supplier", "No column holds the supplier. Add it, or say who the supplier is.", Asks.SUPPLIER)
        )
    if "currency" not in fields and not options.default_currency:
        missing.append(
            (
                "Currency",
                "No column holds the currency. Add it, or choose the file's currency.",
                Asks.CURRENCY,
            )
        )
    if not fields & set(LINE_COLUMNS):
        if not options.allow_no_lines:
            missing.append(("SKU", _NO_LINES, Asks.LINES))
    elif not fields & {"line_unit_cost", "line_total", "cost_amount"} and options.default_cost is None:
        missing.append(("Unit cost", _NO_COST, Asks.COST))
    return [
        RowProblem(row, column, "", message, asks=asks, whole_file=True) for column, message, asks in missing
    ]


def lacking_problems(
    header: int, lacking: Mapping[str, int], asked: Sequence[RowProblem]
) -> list[RowProblem]:
    """Columns that the file does without although its rows need them, each named once and not at every row."""
    known = {problem.asks for problem in asked}
    told = []
    for field, row in lacking.items():
        message, asks = _LACKING[field]
        if asks is Asks.NOTHING or asks not in known:
            text = f"{message} Row {row} is the first that needs it."
            told.append(RowProblem(header, FIELDS[field].label, "", text, asks=asks, whole_file=True))
    return told


def check_draft(draft: OrderDraft, columns: Sequence[Column], options: ReadOptions) -> None:
    """Add to a PO's problems: header values that conflict, no supplier or currency, an amount in another one."""
    headers = {column.field: column.header for column in columns}
    problems = draft.problems
    problems.extend(draft.conflicts.values())
    for field, given, what in (
        ("supplier_name", options.supplier_name, "supplier"),
        ("currency", options.default_currency, "currency"),
    ):
        unread = any(problem.column == headers.get(field) for problem in problems)
        if field in headers and not draft.get(field) and not given and not unread:
            message = f"PO {draft.number} has no {what}. Fill it in."
            problems.append(RowProblem(draft.first_row, headers[field], "", message))
    currency = draft.get("currency") or options.default_currency
    for sign, (row, header) in draft.signs.items():
        if currency and sign != currency:
            message = (
                f"PO {draft.number} is in {currency}, but this amount is in {sign}. Correct one of them."
            )
            problems.append(RowProblem(row, header, sign, message))


def column_warnings(
    layout: Layout, roles: Roles, readers: Mapping[int, ColumnReader], facts: Mapping[int, Facts]
) -> list[str]:
    """Sentences about columns: read in a special way, or not read although they seem to hold money."""
    warnings = [reader.warning for reader in readers.values() if reader.warning]
    warnings += _encoding_warning(layout)
    for column in roles.columns:
        row = facts[column.index].shortened
        if row and FIELDS[column.field].kind is Kind.TEXT:
            warnings.append(
                f"Column {column.header}: the spreadsheet has shortened the number in row {row}, as in "
                "1.2E+11. Format the column as text and export again."
            )
    for column in (*layout.unrecognised, *roles.lost):
        if not _MONEY_WORDS & set(column.name.split()):
            continue
        if facts[column.index].counts:
            warnings.append(
                f"Column {column.header} was not read. Check whether its values matter for the POs."
            )
    return warnings


def _encoding_warning(layout: Layout) -> list[str]:
    rows = layout.table.otherwise_encoded
    if not rows:
        return []
    told = (
        f"{_rows_words(rows)} in another encoding (UTF-8) than the rest of the file, so letters such as é may be "
        "wrong there. Save the whole file as UTF-8 and read it again."
    )
    return [told]


def _rows_words(rows: Sequence[int]) -> str:
    shown = ", ".join(map(str, rows[:5])) + (" ..." if len(rows) > 5 else "")
    return f"Rows {shown} are" if len(rows) > 1 else f"Row {shown} is"


class OrderNotes:
    """What to know about POs that could be read: totals that differ, odd statuses, no lines."""

    def __init__(self) -> None:
        self._totals, self._empty = Notes(), Notes()
        self._unknown: Counter[str] = Counter()
        self._any = False

    def see(self, order: PurchaseOrder) -> None:
        """Take a PO into account."""
        self._any = True
        gap = explain_difference(order)
        if gap:
            self._totals.add(f"PO {order.number}: {gap}")
        if not order.lines and not order.cost_lines:
            self._empty.add(f"PO {order.number} has no lines.")
        if order.status is PoStatus.UNKNOWN and len(self._unknown) < MOST_NOTES:
            self._unknown[order.status_raw] += 1

    def told(self, columns: Sequence[Column], options: ReadOptions) -> list[str]:
        """The sentences; none when no PO could be read."""
        if not self._any:
            return []
        told = [*self._totals.told, *self._empty.told]
        if not any(column.field == "status" for column in columns):
            told.append(
                f"The file has no status column: every PO was read as {options.default_status.label}."
            )
        return told + [
            f'The status "{raw}" is not known; {count} {"PO keeps" if count == 1 else "POs keep"} it as it is.'
            for raw, count in self._unknown.items()
        ]


def row_warnings(
    totals: Sequence[int], joined: Sequence[int], odd: Sequence[int], odd_count: int
) -> list[str]:
    """What to know about single rows: totals that were not read, numbers that are missing, odd line totals."""
    told = []
    if totals:
        told.append(f"Not read, as they look like totals: {rows_words(totals, len(totals))}.")
    if joined:
        told.append(
            f"Without a PO number, and read as part of the PO above: {rows_words(joined, len(joined))}."
        )
    if odd:
        told.append(f"The line total is not quantity times unit cost in {rows_words(odd, odd_count)}.")
    return told
