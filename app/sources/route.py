"""Inventory Mate's list shows destination, supplier and tags in one cell called Route (inventory-mate.md 1.2).

Copied from the browser, they stand on lines of their own. They become columns, so that everybody sees how they
are read.
"""

from __future__ import annotations

from dataclasses import replace

from app.sources.aliases import alias_table, normalise
from app.sources.cells import Row, Table, cell_text
from app.sources.columns import HEADER_SEARCH_ROWS
from app.sources.spool import Spool, Spools

ROUTE = "route"
ADDED = ("Supplier", "Tags")


def split_route(table: Table, spools: Spools) -> Table:
    """The table with columns for supplier and tags behind it, where its Route cells have several lines."""
    header = next((row for row in table.rows[:HEADER_SEARCH_ROWS] if _names_a_route(row)), None)
    if header is None:
        return table
    place = next(at for at, cell in enumerate(header.cells) if normalise(cell_text(cell)) == ROUTE)
    if not any("\n" in cell_text(row.cell(place)) for row in table.rows if row.number > header.number):
        return table
    width = max(len(row.cells) for row in table.rows)
    wider: Spool[Row] = spools.new()
    for row in table.rows:
        if row.number < header.number:
            wider.add(row)
        elif row.number == header.number:
            wider.add(_wider(header, width, cell_text(header.cell(place)), ADDED))
        else:
            wider.add(_split(row, place, width))
    return replace(table, rows=wider.done())


def _names_a_route(row: Row) -> bool:
    """A header row with Route and a PO number, and no supplier of its own."""
    names = [normalise(cell_text(cell)) for cell in row.cells]
    fields = {alias.field for cell in row.cells if (alias := alias_table().find(cell_text(cell)))}
    return ROUTE in names and "po_number" in fields and "supplier_name" not in fields


def _split(row: Row, place: int, width: int) -> Row:
    lines = [line.strip() for line in cell_text(row.cell(place)).splitlines() if line.strip()]
    destination, supplier, *tags = [*lines, "", ""][: max(len(lines), 2)]
    return _wider(row, width, destination, (supplier, ", ".join(tags)), place)


def _wider(row: Row, width: int, text: str, added: tuple[str, ...], place: int = -1) -> Row:
    cells = [*row.cells, *[""] * (width - len(row.cells))]
    if place >= 0:
        cells[place] = text
    return Row(row.number, (*cells, *added))
