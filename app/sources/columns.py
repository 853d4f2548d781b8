"""Finding the header row of a table and what its columns mean, before looking at the rows below."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import overload

from app.sources.aliases import AliasTable, alias_table, normalise
from app.sources.cells import Cell, Row, Table, cell_text
from app.sources.fields import FIELDS, Kind
from app.sources.result import ReadOptions

#: Title lines, addresses and logos may stand above the headers.
HEADER_SEARCH_ROWS = 40
FEWEST_COLUMNS = 2
#: Rank of a column whose field a person chose.
CHOSEN = -1
_PLACE = "#"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table. `rank` tells how certain its header is about the field: low is certain."""

    index: int
    header: str
    field: str
    rank: int = 0

    @property
    def name(self) -> str:
        """The header in normal form."""
        return normalise(self.header)


@dataclass(frozen=True, slots=True)
class Layout:
    """A table with its header row found; `rows` are the ones below it.

    `every` has all columns; of `columns`, the known ones, several may still claim the same field.
    """

    table: Table
    header: Row
    every: tuple[Column, ...]
    columns: tuple[Column, ...]
    unrecognised: tuple[Column, ...]
    rows: Sequence[Row]


class Below(Sequence[Row]):
    """The rows of a table below its headers, without a copy of them."""

    def __init__(self, table: Table, header: int) -> None:
        self._rows = table.rows
        self._start = next((at for at, row in enumerate(table.rows) if row.number > header), len(table.rows))

    def __len__(self) -> int:
        return len(self._rows) - self._start

    def __iter__(self) -> Iterator[Row]:
        return islice(self._rows, self._start, None)

    @overload
    def __getitem__(self, place: int) -> Row: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[Row]: ...

    def __getitem__(self, place: int | slice) -> Row | Sequence[Row]:
        if isinstance(place, slice):
            start, stop, step = place.indices(len(self))
            return self._rows[self._start + start : self._start + max(stop, start) : step]
        return self._rows[range(self._start, len(self._rows))[place]]


def find_layout(table: Table, options: ReadOptions) -> Layout | None:
    """The layout of a table, None when no row looks like headers. What a person chose goes before the aliases."""
    aliases = alias_table()
    wanted = _wanted(options.columns)
    best = _chosen_row(table, options)
    best_score = FEWEST_COLUMNS - 1
    for row in table.rows[:HEADER_SEARCH_ROWS] if best is None else ():
        score = header_score(row.cells, aliases, wanted)
        if score > best_score:
            best, best_score = row, score
    return None if best is None else _layout(table, best, aliases, wanted)


def guessed_layout(table: Table) -> Layout | None:
    """Where no header is known: the widest of the first rows, so that a person can say what its columns mean."""
    tops = [row for row in table.rows[:HEADER_SEARCH_ROWS] if not row.is_blank]
    if len(tops) < 2:
        return None
    best = max(tops, key=lambda row: sum(1 for cell in row.cells if cell_text(cell)))
    if sum(1 for cell in best.cells if cell_text(cell)) < FEWEST_COLUMNS:
        return None
    return _layout(table, best, alias_table(), {})


def header_score(cells: tuple[Cell, ...], aliases: AliasTable, wanted: Mapping[str, str]) -> int:
    """How many different fields a row names, if it were the header row."""
    named = {_column(index, cell, aliases, wanted).field for index, cell in enumerate(cells)}
    return sum(1 for field in named if field and FIELDS[field].kind is not Kind.IGNORED)


def column_key(column: Column, headers: Counter[str]) -> str:
    """How a person's choice names the column: its header, or its place where that is missing or doubled."""
    return column.header if headers[column.name] == 1 and column.name else f"{_PLACE}{column.index + 1}"


def _chosen_row(table: Table, options: ReadOptions) -> Row | None:
    if not options.header_row:
        return None
    wanted = options.header_row
    found = next((row for row in table.rows if row.number >= wanted), None)
    return found if found is not None and found.number == wanted else None


def _layout(table: Table, header: Row, aliases: AliasTable, wanted: Mapping[str, str]) -> Layout:
    columns = [_column(index, cell, aliases, wanted) for index, cell in enumerate(header.cells)]
    known = tuple(column for column in columns if column.field)
    unknown = tuple(column for column in columns if column.header and not column.field)
    return Layout(table, header, tuple(columns), known, unknown, Below(table, header.number))


def _wanted(chosen: Mapping[str, str]) -> dict[str, str]:
    return {
        header if header.startswith(_PLACE) else normalise(header): field for header, field in chosen.items()
    }


def _column(index: int, cell: Cell, aliases: AliasTable, wanted: Mapping[str, str]) -> Column:
    header = " ".join(cell_text(cell).split()) if isinstance(cell, str) else ""
    choice = wanted.get(f"{_PLACE}{index + 1}")
    if choice is None and header:
        choice = wanted.get(normalise(header))
    if choice is not None:
        return Column(index, header[:100], choice if choice in FIELDS else "", CHOSEN)
    if not header or len(header) > 100:
        return Column(index, header[:100], "")
    alias = aliases.find(header)
    return Column(index, header, alias.field, alias.rank) if alias else Column(index, header, "")
