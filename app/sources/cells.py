"""Cells of a table. Text files give only text; workbooks also give numbers, dates and yes/no."""

from __future__ import annotations

from collections.abc import Sequence
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
    """The rows of a text file or of one sheet, without blank ones. `kind` becomes the origin of the POs ("csv" ...).

    `otherwise_encoded` are the first rows that are in another encoding than the rest of the file.
    """

    kind: str
    rows: Sequence[Row]
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
