"""Finding the header row of a table and what its columns mean, before looking at the rows below."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.sources.aliases import AliasTable, alias_table, normalise
from app.sources.cells import Cell, Row, Table, cell_text
from app.sources.fields import FIELDS, Kind

#: Title lines, addresses and logos may stand above the headers.
HEADER_SEARCH_ROWS = 40
FEWEST_COLUMNS = 2
_CHOSEN = -1


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
    """A table with its header row found; `rows` are the ones below it, without blank ones.

    Several columns may still claim the same field.
    """

    table: Table
    header: Row
    columns: tuple[Column, ...]
    unrecognised: tuple[Column, ...]
    rows: tuple[Row, ...]


def find_layout(table: Table, chosen: Mapping[str, str]) -> Layout | None:
    """The layout of a table, None when no row looks like headers. `chosen`: header -> field, by a person."""
    aliases = alias_table()
    wanted = {normalise(header): field for header, field in chosen.items()}
    best: Row | None = None
    best_score = FEWEST_COLUMNS - 1
    for row in table.rows[:HEADER_SEARCH_ROWS]:
        score = header_score(row.cells, aliases, wanted)
        if score > best_score:
            best, best_score = row, score
    if best is None:
        return None
    columns = [_column(index, cell, aliases, wanted) for index, cell in enumerate(best.cells)]
    known = tuple(column for column in columns if column.field)
    unknown = tuple(column for column in columns if column.header and not column.field)
    rows = tuple(row for row in table.rows if row.number > best.number and not row.is_blank)
    return Layout(table, best, known, unknown, rows)


def header_score(cells: tuple[Cell, ...], aliases: AliasTable, wanted: Mapping[str, str]) -> int:
    """How many different fields a row names, if it were the header row."""
    named = {_column(index, cell, aliases, wanted).field for index, cell in enumerate(cells)}
    return sum(1 for field in named if field and FIELDS[field].kind is not Kind.IGNORED)


def _column(index: int, cell: Cell, aliases: AliasTable, wanted: Mapping[str, str]) -> Column:
    header = " ".join(cell_text(cell).split()) if isinstance(cell, str) else ""
    if not header or len(header) > 100:
        return Column(index, header[:100], "")
    choice = wanted.get(normalise(header))
    if choice is not None:
        return Column(index, header, choice if choice in FIELDS else "", _CHOSEN)
    alias = aliases.find(header)
    return Column(index, header, alias.field, alias.rank) if alias else Column(index, header, "")
