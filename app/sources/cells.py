"""Cells of a table. Text files give only text; workbooks also give numbers, dates and yes/no."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.money import decimal_text

#: Numbers from a workbook are Decimals here (15 significant digits, as Excel shows them), never floats.
Cell = str | Decimal | date | bool


class CellError(ValueError):
    """What stands in a cell cannot be understood. Its text is a sentence that says what to do."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table. `number` is what the spreadsheet shows at its left edge."""

    number: int
    cells: tuple[Cell, ...]

    def cell(self, index: int) -> Cell:
        """The cell of a column; "" when the row is shorter."""
        return self.cells[index] if index < len(self.cells) else ""

    @property
    def is_blank(self) -> bool:
        """True when nothing stands in it."""
        return not any(cell_text(cell) for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a text file or of one sheet. `kind` becomes the origin of the POs: "csv", "xlsx" ...

    `otherwise_encoded` are rows that are in another encoding than the rest of the file.
    """

    kind: str
    rows: tuple[Row, ...]
    sheet: str = ""
    encoding: str = ""
    delimiter: str = ""
    otherwise_encoded: tuple[int, ...] = ()


def cell_text(cell: Cell) -> str:
    """The cell as text, trimmed. A whole number has no decimals, so that a PO number 128 stays "128"."""
    if isinstance(cell, str):
        return cell.strip()
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, Decimal):
        return decimal_text(cell)
    return cell.isoformat()


class Shared(dict[object, Cell]):
    """Equal cells of a file become one object: suppliers, dates and products stand there thousands of times."""

    def of(self, cell: Cell) -> Cell:
        """The cell, or the equal one of the same type that was seen before."""
        return self.setdefault((type(cell), cell), cell)


def distinct_texts(cells: Iterable[tuple[int, Cell]]) -> dict[str, int]:
    """The different texts of a column and the first row of each; typed cells are left out."""
    found: dict[str, int] = {}
    for row, cell in cells:
        if isinstance(cell, str) and cell.strip():
            found.setdefault(cell, row)
    return found
