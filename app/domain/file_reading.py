"""What reading a file takes and gives: options, problems by row and column, the column mapping, the POs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum
from pathlib import Path

from app.domain.orders import PoStatus, PurchaseOrder
from app.domain.read_table import HowRead, RejectedRows, TablePreview


class TaxColumn(StrEnum):
    """What a column that is only called "Tax" holds."""

    PERCENT = "percent"
    LINE_AMOUNT = "line_amount"
    ORDER_AMOUNT = "order_amount"


class Asks(StrEnum):
    """Which answer in `ReadOptions` solves a problem of the whole file; NOTHING when only the file can be mended."""

    NOTHING = ""
    NUMBER = "number"
    SUPPLIER = "supplier"
    CURRENCY = "currency"
    COST = "cost"
    LINES = "lines"
    DATES = "dates"
    DECIMALS = "decimals"
    TAX = "tax"


@dataclass(frozen=True, slots=True)
class Pasted:
    """A table from the clipboard: HTML or text. It is read like a file of this name."""

    content: bytes
    name: str = "Clipboard"


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """Answers to what a file does not say itself. Every field may stay at its default; a problem asks for it.

    Attributes:
        default_currency: currency (such as "USD") of POs without one.
        day_first: order of day and month in dates such as 03/04/2026 that fit both ways throughout a column.
        decimal_comma: whether 1,250 means one and a quarter, where the file does not show it.
        tax_column: what a column headed only "Tax" holds.
        number, supplier_name: for a file of lines only, which belongs to one PO.
        default_status: status of POs in a file without a status column.
        default_cost: unit cost of lines in a file without a cost column.
        allow_no_lines: accept a list of POs without any line columns.
        columns: header as written in the file -> field name ("" ignores the column), before the alias table. A column
            without a header, or with one that stands there twice, is named by its place: "#3" is the third one.
        lines_file: a second file with the lines, where the first one lists the POs only.
        encoding, delimiter: of a text file; "" when its content shall tell.
        sheet, header_row: where the table stands; "" and 0 when its content shall tell.
    """

    default_currency: str = ""
    day_first: bool | None = None
    decimal_comma: bool | None = None
    tax_column: TaxColumn | None = None
    number: str = ""
    supplier_name: str = ""
    default_status: PoStatus = PoStatus.ORDERED
    default_cost: Decimal | None = None
    allow_no_lines: bool = False
    columns: Mapping[str, str] = field(default_factory=dict)
    lines_file: Path | None = None
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    header_row: int = 0

    @property
    def for_next_time(self) -> ReadOptions:
        """What may be kept for the next file of this source: number, supplier and second file belong to one file."""
        return replace(self, number="", supplier_name="", lines_file=None)

    def cuts_like(self, other: ReadOptions) -> bool:
        """True when both find the same cells in a file."""
        return (self.encoding, self.delimiter) == (other.encoding, other.delimiter)


@dataclass(frozen=True, slots=True)
class RowProblem:
    """One thing to correct.

    Attributes:
        row: row number as the spreadsheet shows it; 0 when the whole file (or, in JSON, a path) is meant.
        column: the column's header as written in the file, or the path inside a JSON file.
        value: what stands there, shortened.
        message: a plain sentence: what is wrong and what to do.
        file_name: the second file, where there are two and this one is meant.
        asks: which answer solves it, where one does.
        whole_file: nothing of the file can be imported before it is solved.
    """

    row: int
    column: str
    value: str
    message: str
    file_name: str = ""
    asks: Asks = Asks.NOTHING
    whole_file: bool = False

    @property
    def text(self) -> str:
        """Place and sentence in one line, for a terminal or a log."""
        places = [self.file_name] if self.file_name else []
        places += [f"row {self.row}"] if self.row else []
        if self.column:
            places.append(f"column {self.column}" if self.row else self.column)
        place = ", ".join(places)
        return f"{place[:1].upper()}{place[1:]}: {self.message}" if place else self.message


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """How the columns of a table were understood.

    Attributes:
        fields: header -> field name, in the file's order.
        unrecognised: headers that mean nothing to the program; their columns are not read.
        unused: headers that would mean a field which another column gives already.
        header_row: row number of the headers; 0 for JSON.
        sheet: name of the sheet, "" when there is none.
    """

    fields: Mapping[str, str] = field(default_factory=dict)
    unrecognised: tuple[str, ...] = ()
    unused: tuple[str, ...] = ()
    header_row: int = 0
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class FailedOrder:
    """A PO of the file that cannot be imported, as a whole. `number` is "" for rows that belong to no PO."""

    number: str
    rows: tuple[int, ...]
    problems: tuple[RowProblem, ...]


@dataclass(frozen=True, slots=True)
class ReadResult:
    """What a file holds. Long lists may live on disk: go over them once, or take slices.

    Attributes:
        orders: the POs without any problem; none as long as a problem of the whole file is unsolved.
        problems: everything to correct: what concerns the whole file first, then by row or PO.
        failed: the POs with problems. No PO is in both, and none is ever read in part.
        rejected: the rows of the failed POs as they stand in the file, with reasons.
        given: PO id -> fields that the file has for this PO; the others say nothing about it.
        columns: the same for POs that are not in `given`: the columns of a table are there for all of them.
        how: how the file was read, for showing.
        headers: the header row as written, from which `fingerprint` follows.
        options: the options that were used; `recalled` when they were saved ones.
    """

    orders: Sequence[PurchaseOrder]
    problems: Sequence[RowProblem] = ()
    mapping: ColumnMapping = field(default_factory=ColumnMapping)
    warnings: tuple[str, ...] = ()
    failed: Sequence[FailedOrder] = ()
    rejected: RejectedRows = field(default_factory=RejectedRows)
    given: Mapping[str, frozenset[str]] = field(default_factory=dict)
    columns: frozenset[str] = frozenset()
    preview: TablePreview = field(default_factory=TablePreview)
    how: HowRead = field(default_factory=HowRead)
    headers: tuple[str, ...] = ()
    options: ReadOptions = field(default_factory=ReadOptions)
    recalled: bool = False

    @property
    def ok(self) -> bool:
        """True when everything could be read."""
        return not self.problems

    def fields_of(self, order: PurchaseOrder) -> frozenset[str]:
        """The fields that the file has for this PO."""
        return self.given.get(order.id, self.columns)


def shortened(value: str, limit: int = 60) -> str:
    """A value for showing: one line, at most `limit` characters."""
    flat = " ".join(value.split())
    return flat if len(flat) <= limit else f"{flat[: limit - 1]}…"
