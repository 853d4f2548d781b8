"""Headers that mean different things in different files: Total, Amount, Subtotal, Tax, Discount, Reference.

The rules are those of `_ambiguous` in column_aliases.json: what the rows show decides, and where they show
nothing, a person is asked.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.sources.cells import Row
from app.sources.columns import Column
from app.sources.fields import FIELDS, Kind
from app.sources.habits import Habit, habits_of
from app.sources.result import Asks, ReadOptions, RowProblem, TaxColumn
from app.sources.styles import ColumnReader, carries_percent
from app.sources.survey import Facts

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
    columns: Sequence[Column],
    rows: Sequence[Row],
    facts: Mapping[int, Facts],
    readers: Mapping[int, ColumnReader],
    options: ReadOptions,
) -> Roles:
    """Give every column the one field it means in this file."""
    roles = Roles([], [], [], [])
    open_ones = [column for column in columns if column.rank >= 0 and _is_ambiguous(column)]
    habits = habits_of(open_ones, columns, rows, readers) if open_ones else {}
    fields = {column.field for column in columns if column.name not in _TOTAL_NAMES}
    settled = []
    for column in columns:
        if column.rank < 0:
            settled.append(column)
        elif column.name in _TOTAL_NAMES and column.field in ("po_total", "line_total"):
            settled.append(replace(column, field=_total_field(column, habits[column.index], fields)))
        elif column.name in _TAX_NAMES or column.name == _TOTAL_TAX:
            settled.append(_tax_column(column, facts, habits[column.index], options, roles))
        elif column.name in _DISCOUNT_NAMES and carries_percent(column, facts):
            settled.append(replace(column, field="line_discount_percent"))
        else:
            settled.append(column)
    _number_from_reference(settled, roles, options)
    _one_column_each(settled, facts, roles)
    return roles


def _is_ambiguous(column: Column) -> bool:
    return column.name in _TOTAL_NAMES or column.name in _TAX_NAMES or column.name == _TOTAL_TAX


def _total_field(column: Column, habit: Habit, fields: set[str]) -> str:
    order_field = _TOTAL_NAMES[column.name]
    if "line_total" in fields:
        return order_field
    if habit.is_line_amount or habit.repeats is False:
        return "line_total"
    return order_field


def _tax_column(
    column: Column, facts: Mapping[int, Facts], habit: Habit, options: ReadOptions, roles: Roles
) -> Column:
    if carries_percent(column, facts):
        return replace(column, field=_TAX_FIELDS[TaxColumn.PERCENT])
    if options.tax_column is not None:
        return replace(column, field=_TAX_FIELDS[options.tax_column])
    if column.name == _TOTAL_TAX:
        return replace(column, field="line_tax_amount" if habit.repeats is False else "po_tax_cost")
    if habit.above_hundred:
        return replace(column, field="po_tax_cost" if habit.repeats else "line_tax_amount")
    if habit.first is not None:
        row, value = habit.first
        message = (
            f"The column {column.header} does not show whether it holds a percentage, an amount for the line "
            "or an amount for the whole PO. Choose what it holds and read the file again, "
            "or name it Tax % or Tax amount."
        )
        roles.problems.append(
            RowProblem(row, column.header, str(value), message, asks=Asks.TAX, whole_file=True)
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


def _one_column_each(columns: Sequence[Column], facts: Mapping[int, Facts], roles: Roles) -> None:
    by_field: dict[str, list[Column]] = {}
    for column in columns:
        by_field.setdefault(column.field, []).append(column)
    kept = set()
    for field, claims in by_field.items():
        ranked = sorted(claims, key=lambda column: (column.rank, column.index))
        filled = [column for column in ranked if facts[column.index].filled]
        # A blank text column gives way to a filled one; a blank cost never makes a retail price the cost.
        chosen = filled[0] if filled and FIELDS[field].kind is not Kind.NUMBER else ranked[0]
        kept.add(chosen.index)
    roles.columns.extend(column for column in columns if column.index in kept)
    roles.lost.extend(column for column in columns if column.index not in kept)
