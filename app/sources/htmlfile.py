"""Tables of an HTML page: what a browser puts on the clipboard, and what some programs save as ".xls"."""

from __future__ import annotations

from collections.abc import Iterable
from html.parser import HTMLParser

from app.sources.cells import Row, Table
from app.sources.spool import Spool, Spools
from app.sources.watch import Watch

_CELLS = ("td", "th")
_BREAKS = ("br", "p", "div", "li")
_SILENT = ("script", "style", "template", "title")
#: A cell over more columns or rows than that is layout, not data.
_MOST_SPAN = 50
_MOST_ROWS = 200_000


class _Tables(HTMLParser):
    """Collects the rows of every table; a table inside a cell is text of that cell."""

    def __init__(self, spools: Spools) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[Spool[Row]] = []
        self._spools = spools
        self._row: list[str] | None = None
        self._number = 0
        self._depth = 0
        self._silent = 0
        self._text: list[str] | None = None
        self._span = (1, 1)
        #: Column -> (text, rows) of cells that reach down into the next rows.
        self._hanging: dict[int, tuple[str, int]] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A table, a row or a cell begins."""
        if tag in _SILENT:
            self._silent += 1
        elif tag == "table":
            self._depth += 1
            if self._depth == 1:
                self.tables.append(self._spools.new())
                self._hanging, self._number = {}, 0
        elif self._depth == 1 and tag == "tr":
            self._end_row()
            if self._number < _MOST_ROWS:
                self._row = []
        elif self._depth == 1 and tag in _CELLS and self._row is not None:
            self._end_cell()
            values = dict(attrs)
            self._span = (_count(values.get("colspan")), _count(values.get("rowspan")))
            self._text = []
        elif tag in _BREAKS and self._text:
            self._text.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """A cell, a row or a table ends."""
        if tag in _SILENT:
            self._silent = max(self._silent - 1, 0)
        elif tag == "table":
            if self._depth == 1:
                self._end_row()
            self._depth = max(self._depth - 1, 0)
        elif self._depth == 1 and tag in (*_CELLS, "tr"):
            self._end_cell()
        elif tag in _BREAKS and self._text:
            self._text.append("\n")

    def handle_data(self, data: str) -> None:
        """Text, of a cell or of nothing."""
        if self._text is not None and not self._silent:
            self._text.append(data)

    def end(self) -> None:
        """The page is over, even in the middle of a table."""
        if self.tables:
            self._end_row()

    def _end_row(self) -> None:
        self._end_cell()
        if self._row is None:
            return
        self._number += 1
        row = Row(self._number, tuple(self._row))
        self._row = None
        if not row.is_blank:
            self.tables[-1].add(row)

    def _end_cell(self) -> None:
        if self._text is None or self._row is None:
            return
        lines = (" ".join(line.split()) for line in "".join(self._text).splitlines())
        text = "\n".join(line for line in lines if line)
        self._text = None
        row = self._row
        self._let_hang(row)
        columns, rows = self._span
        if rows > 1:
            self._hanging |= {len(row) + place: (text, rows - 1) for place in range(columns)}
        row += [text, *[""] * (columns - 1)]

    def _let_hang(self, row: list[str]) -> None:
        while len(row) in self._hanging:
            text, left = self._hanging.pop(len(row))
            if left > 1:
                self._hanging[len(row)] = (text, left - 1)
            row.append(text)


def read_html(text: Iterable[str], spools: Spools, watch: Watch) -> tuple[Table, ...]:
    """Every table with at least one row, in the page's order. Rows are numbered from 1 in each.

    Raises:
        Canceled: on request.
    """
    parser = _Tables(spools)
    for piece in text:
        watch.look(0, 0)
        parser.feed(piece)
    parser.close()
    parser.end()
    found = [rows.done() for rows in parser.tables]
    return tuple(Table("html", rows) for rows in found if rows)


def _count(value: str | None) -> int:
    return min(max(int(value), 1), _MOST_SPAN) if value and value.isascii() and value.isdecimal() else 1
