"""One look at all cells of a table: what each column holds, before anything is read."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from app.sources.cells import Cell, Row, cell_text
from app.sources.columns import Column
from app.sources.dates import OrderEvidence
from app.sources.fields import FIELDS, Kind
from app.sources.numbers import StyleEvidence
from app.sources.watch import ROWS_BETWEEN_LOOKS, Watch

NUMBERS = (Kind.NUMBER, Kind.PERCENT)
#: So many different texts of a column are known again; what comes after them is weighed anew.
_MOST_KNOWN = 1024
_SHORTENED = re.compile(r" *[0-9][.,][0-9]+E\+[0-9]{2} *")
_NOTHING = ("", "0", "0.00")


@dataclass(slots=True)
class Facts:
    """What the cells of one column show.

    Attributes:
        filled: something stands in it.
        counts: something other than nothing and 0 stands in it.
        percent: a text with "%" stands in it.
        shortened: the first row in which a spreadsheet turned a long SKU or barcode into 1.2E+11; 0 for none.
        fractions: it has typed numbers, and all of them are between -1 and 1.
    """

    kind: Kind | None
    filled: bool = False
    counts: bool = False
    percent: bool = False
    shortened: int = 0
    numbers: StyleEvidence = field(default_factory=StyleEvidence)
    dates: OrderEvidence = field(default_factory=OrderEvidence)
    _typed: bool = False
    _large: bool = False
    _known: set[str] = field(default_factory=set)

    @property
    def fractions(self) -> bool:
        """A cell formatted as 8.25 % comes out of a workbook as 0.0825."""
        return self._typed and not self._large

    def see(self, row: int, cell: Cell) -> None:
        """Take one cell into account."""
        if isinstance(cell, str):
            if cell not in self._known:
                self._see_text(row, cell)
            return
        self.filled = True
        self.counts = self.counts or cell_text(cell) not in _NOTHING
        if isinstance(cell, Decimal) and cell:
            self._typed = True
            self._large = self._large or abs(cell) >= 1

    def _see_text(self, row: int, cell: str) -> None:
        if len(self._known) >= _MOST_KNOWN:
            self._known.clear()
        self._known.add(cell)
        text = cell.strip()
        if not text:
            return
        self.filled = True
        self.counts = self.counts or text not in _NOTHING
        self.percent = self.percent or "%" in text
        if self.kind in NUMBERS:
            self.numbers.see(row, cell)
        elif self.kind is Kind.DATE:
            self.dates.see(row, cell)
        elif self.kind is Kind.TEXT and not self.shortened and _SHORTENED.fullmatch(cell):
            self.shortened = row


def survey(every: Sequence[Column], rows: Sequence[Row], watch: Watch) -> Mapping[int, Facts]:
    """The facts of every column, by its index.

    Raises:
        Canceled: on request.
    """
    found = {
        column.index: Facts(FIELDS[column.field].kind if column.field else None)
        for column in every
        if column.header or column.field
    }
    pairs = list(found.items())
    for count, row in enumerate(rows):
        if count % ROWS_BETWEEN_LOOKS == 0:
            watch.look(0, 0)
        cells, width = row.cells, len(row.cells)
        for index, facts in pairs:
            if index < width and cells[index] != "":
                facts.see(row.number, cells[index])
    return found
