"""Cells of a spreadsheet as text on the clipboard: tabs between cells, line breaks between rows."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from app.domain.names import same_name_key
from app.ui.editor.rows import Column

Cells = list[tuple[int, int, str]]
#: What other programs call these columns. A heading that is not known leaves its column out, prices too.
_ALSO = {
    "product": ("product name", "product title", "title", "item", "item name", "name", "description"),
    "variant": ("variant title", "variant name", "option"),
    "sku": ("item sku", "product sku", "item code", "part number"),
    "supplier_sku": ("vendor sku", "supplier code", "supplier product code", "vendor part number"),
    "quantity": ("quantity", "qty ordered", "quantity ordered", "ordered", "units"),
    "unit_cost": ("cost", "unit price", "price", "cost price", "cost per unit", "item price", "rate"),
    "discount_percent": ("discount", "discount %", "discount percent"),
    "tax_percent": ("tax", "tax rate", "tax percent", "vat", "vat %"),
}


def as_table(cells: Sequence[tuple[int, int, str]]) -> str:
    """Rows and columns of the block as a spreadsheet takes them."""
    if not cells:
        return ""
    rows, columns = {row for row, _, _ in cells}, {column for _, column, _ in cells}
    held = {(row, column): text for row, column, text in cells}
    out = io.StringIO()
    writer = csv.writer(out, dialect="excel-tab", lineterminator="\n")
    for row in range(min(rows), max(rows) + 1):
        writer.writerow([held.get((row, column), "") for column in range(min(columns), max(columns) + 1)])
    return out.getvalue()[:-1]


def block_of(text: str, row: int, column: int, columns: Sequence[Column]) -> Cells:
    """Where each cell of a copied block goes: from one cell on, or by the headings when its first row has some.

    What lies right of the last column, and computed columns, are left out.
    """
    table = list(csv.reader(io.StringIO(text.replace("\r\n", "\n").replace("\r", "\n")), dialect="excel-tab"))
    while table and not any(cell.strip() for cell in table[-1]):
        table.pop()
    if not table:
        return []
    places = _headings(table[0], columns)
    if places:
        table = table[1:]
    cells = []
    for down, values in enumerate(table):
        for along, value in enumerate(values):
            place = places.get(along, -1) if places else column + along
            if 0 <= place < len(columns) and columns[place].put is not None:
                cells.append((row + down, place, value))
    return cells


def _headings(first: Sequence[str], columns: Sequence[Column]) -> dict[int, int]:
    """Which column each heading names, when at least two do and no other cell looks like data."""
    names = {
        same_name_key(word): place
        for place, column in enumerate(columns)
        for word in (*_ALSO.get(column.key, ()), column.title)
    }
    found = {
        along: names[same_name_key(cell)] for along, cell in enumerate(first) if same_name_key(cell) in names
    }
    return found if len(found) >= 2 else {}
