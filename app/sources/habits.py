"""What the numbers of a doubtful column (Total, Amount, Tax) do over the rows: do they belong to lines or to POs?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from app.domain.money import to_cents
from app.domain.names import same_name_key
from app.sources.cells import CellError, Row, cell_text
from app.sources.columns import Column
from app.sources.styles import ColumnReader

#: So many POs are known again when their rows do not stand together.
_MOST_KNOWN = 5000


@dataclass(slots=True)
class Habit:
    """One column.

    Attributes:
        repeats: True when the value repeats on all rows of each PO, None when no PO has two rows with a value.
        first: the first row with a value other than 0, and the value.
        above_hundred: a value is larger than any percentage.
    """

    repeats: bool | None = None
    first: tuple[int, Decimal] | None = None
    above_hundred: bool = False
    _line: bool | None = None
    _seen: dict[str, Decimal] = field(default_factory=dict)

    @property
    def is_line_amount(self) -> bool:
        """True when the column is quantity times unit cost wherever these stand."""
        return bool(self._line)

    def see(self, row: int, po: str, value: Decimal, product: Decimal | None) -> None:
        """Take a value into account; `product` is quantity times unit cost where both stand."""
        if value and self.first is None:
            self.first = (row, value)
        self.above_hundred = self.above_hundred or abs(value) > 100
        if product is not None and self._line is not False:
            self._line = to_cents(product) == to_cents(value)
        if self.repeats is False:
            return
        if po in self._seen:
            self.repeats = self._seen[po] == value
        elif len(self._seen) >= _MOST_KNOWN:
            self._seen.clear()
        self._seen[po] = value


def habits_of(
    watched: Sequence[Column],
    columns: Sequence[Column],
    rows: Sequence[Row],
    readers: Mapping[int, ColumnReader],
) -> Mapping[int, Habit]:
    """The habits of these columns, by index; the others say what PO, quantity and unit cost are."""
    best: dict[str, Column] = {}
    for column in sorted(columns, key=lambda column: column.rank):
        best.setdefault(column.field, column)
    habits = {column.index: Habit() for column in watched}
    number, po = best.get("po_number"), ""
    for row in rows:
        if number is not None:
            po = same_name_key(cell_text(row.cell(number.index))) or po
        quantity = _number(row, best.get("line_quantity"), readers)
        cost = _number(row, best.get("line_unit_cost"), readers)
        product = None if quantity is None or cost is None else quantity * cost
        for column in watched:
            value = _number(row, column, readers)
            if value is not None:
                habits[column.index].see(row.number, po, value, product)
    return habits


def _number(row: Row, column: Column | None, readers: Mapping[int, ColumnReader]) -> Decimal | None:
    """The number in a row's cell; None when there is none or it cannot be read."""
    if column is None or not cell_text(row.cell(column.index)):
        return None
    try:
        value = readers[column.index].value(row.cell(column.index))
    except CellError:
        return None
    return value if isinstance(value, Decimal) else None
