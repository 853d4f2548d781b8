"""A table as a file shows it: for a preview with its problems, and for the rows that come back with a reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

#: So many rows stand in a preview; rows with problems are among them first.
PREVIEW_ROWS = 300


@dataclass(frozen=True, slots=True)
class ColumnField:
    """A field that a column can be read as. `group` is "order", "line" or "cost"."""

    name: str
    label: str
    group: str


@dataclass(frozen=True, slots=True)
class HeaderCell:
    """A column of the file.

    Attributes:
        key: how `ReadOptions.columns` names it: its header, or "#3".
        header: as written.
        field: the field it was read as; "" when it is not read.
    """

    key: str
    header: str
    field: str = ""


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One row: its number in the spreadsheet, and its cells as text.

    `part_of`: the PO that a row without a number of its own was read as part of; "" for every other row.
    """

    number: int
    cells: tuple[str, ...]
    part_of: str = ""


@dataclass(frozen=True, slots=True)
class TablePreview:
    """The columns and the rows to look at; `total` rows are in the file. Empty for JSON."""

    columns: tuple[HeaderCell, ...] = ()
    rows: tuple[PreviewRow, ...] = ()
    total: int = 0


@dataclass(frozen=True, slots=True)
class HowRead:
    """How a file was read; "" and None where that has no meaning for this kind of file.

    Attributes:
        kind: "csv", "xlsx", "xls", "ods", "html" or "json".
        decimal_comma, day_first: what the columns proved or what was chosen.
    """

    kind: str = ""
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    header_row: int = 0
    decimal_comma: bool | None = None
    day_first: bool | None = None


@dataclass(frozen=True, slots=True)
class RejectedRow:
    """A row of a failed PO, and why it was left out."""

    number: int
    cells: tuple[str | Decimal | date | bool, ...]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RejectedRows:
    """What comes back: rows under the file's own headers, or whole documents of a JSON file."""

    kind: str = ""
    headers: tuple[str, ...] = ()
    rows: Sequence[RejectedRow] = ()
    documents: tuple[tuple[Any, str], ...] = ()

    @property
    def ending(self) -> str:
        """The ending of a file of this kind: text stays text, any workbook becomes XLSX."""
        if self.kind in ("csv", "html"):
            return ".csv"
        return ".json" if self.kind == "json" else ".xlsx"

    def __bool__(self) -> bool:
        return bool(self.rows or self.documents)
