"""Headers that mean different things in different files: Total, Amount, Subtotal, Tax, Discount, Reference.

The rules are those of `_ambiguous` in column_aliases.json: what the rows show decides, and where they show
nothing, a person is asked.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from app.domain.money import to_cents
from app.domain.names import same_name_key
from app.sources.cells import CellError, Row, cell_text
from app.sources.columns import Column
from app.sources.fields import FIELDS, Kind
from app.sources.result import Asks, ReadOptions, RowProblem, TaxColumn
from app.sources.styles import ColumnReader, carries_percent

_TOTAL_NAMES = {
    "total": "po_total",
    "amount": "po_total",
    "total amount": "po_total",
    "total cost": "po_total",
    "subtotal": "po_subtotal",
} | dict.fromkeys(
    "gesamt gesamtbetrag gesamtsumme summe betrag montant importe totaal totaalbedrag bedrag".split(),
    "po_total",
)
_DISCOUNT_NAMES = frozenset("discount discounts rabatt nachlass remise descuento korting".split())
#: A column headed so may hold a percentage or an amount.
_TAX_NAMES = frozenset("tax steuer mwst ust tva iva btw".split())
_TOTAL_TAX = "total tax"
_TAX_FIELDS = {
    TaxColumn.PERCENT: "line_tax_percent",
    TaxColumn.LINE_AMOUNT: "line_tax_amount",
    TaxColumn.ORDER_AMOUNT: "po_tax_cost",
}


@dataclass(slots=True)
class Roles:
    """The columns with their final fields. `lost` are columns whose field another column gives already."""

    columns: list[Column]
    lost: list[Column]
    problems: list[RowProblem]
    warnings: list[str]


def settle(
    columns: Sequence[Column], rows: Sequence[Row], readers: Mapping[int, ColumnReader], options: ReadOptions
) -> Roles:
    """Give every column the one field it means in this file."""
    roles = Roles([], [], [], [])
    groups = _Groups(columns, rows, readers)
    fields = {column.field for column in columns if column.name not in _TOTAL_NAMES}
    settled = []
    for column in columns:
        if column.rank < 0:
            settled.append(column)
        elif column.name in _TOTAL_NAMES and column.field in ("po_total", "line_total"):
            settled.append(replace(column, field=_total_field(column, groups, fields)))
        elif column.name in _TAX_NAMES or column.name == _TOTAL_TAX:
            settled.append(_tax_column(column, rows, groups, options, roles))
        elif column.name in _DISCOUNT_NAMES and carries_percent(column, rows):
            settled.append(replace(column, field="line_discount_percent"))
        else:
            settled.append(column)
    _number_from_reference(settled, roles, options)
    _one_column_each(settled, rows, roles)
    return roles


class _Groups:
    """Which rows belong together, and the numbers in them, for looking at a column as a whole."""

    def __init__(
        self, columns: Sequence[Column], rows: Sequence[Row], readers: Mapping[int, ColumnReader]
    ) -> None:
        self._readers = readers
        self._rows = rows
        best: dict[str, Column] = {}
        for column in sorted(columns, key=lambda column: column.rank):
            best.setdefault(column.field, column)
        self._best = best

    def number(self, row: Row, column: Column | None) -> Decimal | None:
        """The number in a row's cell; None when there is none or it cannot be read."""
        if column is None or not cell_text(row.cell(column.index)):
            return None
        try:
            value = self._readers[column.index].value(row.cell(column.index))
        except CellError:
            return None
        return value if isinstance(value, Decimal) else None

    def repeats(self, column: Column) -> bool | None:
        """True when the value repeats on all rows of each PO, None when no PO has two rows with a value."""
        seen: dict[str, Decimal] = {}
        repeated: bool | None = None
        current = ""
        number_column = self._best.get("po_number")
        for row in self._rows:
            if number_column is not None:
                current = same_name_key(cell_text(row.cell(number_column.index))) or current
            value = self.number(row, column)
            if value is None:
                continue
            if current in seen and seen[current] != value:
                return False
            repeated = True if current in seen else repeated
            seen[current] = value
        return repeated

    def is_line_amount(self, column: Column) -> bool:
        """True when the column is quantity times unit cost wherever these stand."""
        found = False
        for row in self._rows:
            quantity = self.number(row, self._best.get("line_quantity"))
            cost = self.number(row, self._best.get("line_unit_cost"))
            value = self.number(row, column)
            if quantity is None or cost is None or value is None:
                continue
            if to_cents(quantity * cost) != to_cents(value):
                return False
            found = True
        return found


def _total_field(column: Column, groups: _Groups, fields: set[str]) -> str:
    order_field = _TOTAL_NAMES[column.name]
    if "line_total" in fields:
        return order_field
    if groups.is_line_amount(column) or groups.repeats(column) is False:
        return "line_total"
    return order_field


def _tax_column(
    column: Column, rows: Sequence[Row], groups: _Groups, options: ReadOptions, roles: Roles
) -> Column:
    if carries_percent(column, rows):
        return replace(column, field=_TAX_FIELDS[TaxColumn.PERCENT])
    if options.tax_column is not None:
        return replace(column, field=_TAX_FIELDS[options.tax_column])
    repeats = groups.repeats(column)
    if column.name == _TOTAL_TAX:
        return replace(column, field="line_tax_amount" if repeats is False else "po_tax_cost")
    values = [(row, value) for row in rows if (value := groups.number(row, column))]
    if any(abs(value) > 100 for _, value in values):
        return replace(column, field="po_tax_cost" if repeats else "line_tax_amount")
    if values:
        row, value = values[0]
        message = (
            f"The column {column.header} does not show whether it holds a percentage, an amount for the line "
            "or an amount for the whole PO. Choose what it holds and read the file again, "
            "or name it Tax % or Tax amount."
        )
        roles.problems.append(
            RowProblem(row.number, column.header, str(value), message, asks=Asks.TAX, whole_file=True)
        )
    return replace(column, field="line_tax_percent")


def _number_from_reference(columns: list[Column], roles: Roles, options: ReadOptions) -> None:
    """Inventory programs without a PO number column use Reference as the number."""
    if options.number or any(column.field == "po_number" for column in columns):
        return
    for index, column in enumerate(columns):
        if column.name == "reference":
            columns[index] = replace(column, field="po_number")
            roles.warnings.append(
                f"There is no PO number column, so {column.header} was read as the PO number."
            )
            return


def _one_column_each(columns: Sequence[Column], rows: Sequence[Row], roles: Roles) -> None:
    by_field: dict[str, list[Column]] = {}
    for column in columns:
        by_field.setdefault(column.field, []).append(column)
    kept = set()
    for field, claims in by_field.items():
        ranked = sorted(claims, key=lambda column: (column.rank, column.index))
        filled = [column for column in ranked if _has_values(column, rows)]
        # A blank text column gives way to a filled one; a blank cost never makes a retail price the cost.
        chosen = filled[0] if filled and FIELDS[field].kind is not Kind.NUMBER else ranked[0]
        kept.add(chosen.index)
    roles.columns.extend(column for column in columns if column.index in kept)
    roles.lost.extend(column for column in columns if column.index not in kept)


def _has_values(column: Column, rows: Sequence[Row]) -> bool:
    return any(cell_text(row.cell(column.index)) for row in rows)
