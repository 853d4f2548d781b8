"""Decisions about whole columns: decimal sign, order of day and month, and percentages kept as fractions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from app.sources.cells import Cell, CellError
from app.sources.columns import Column
from app.sources.dates import OrderEvidence, read_date
from app.sources.fields import FIELDS, Kind
from app.sources.numbers import DecimalStyle, read_number, round_off
from app.sources.result import Asks, ReadOptions, RowProblem, shortened
from app.sources.survey import NUMBERS, Facts
from app.sources.values import (
    read_currency,
    read_own_number,
    read_payment,
    read_status,
    read_tags,
    read_text,
    read_whole,
    read_yes_no,
)

#: So many different cells of a column are known again.
_MOST_KNOWN = 1024
Reader = Callable[[Cell], Any]
_SIMPLE: Mapping[Kind, Reader] = {
    Kind.TEXT: read_text,
    Kind.PO_NUMBER: read_own_number,
    Kind.STATUS: read_status,
    Kind.PAYMENT: read_payment,
    Kind.CURRENCY: read_currency,
    Kind.YES_NO: read_yes_no,
    Kind.WHOLE: read_whole,
    Kind.TAGS: read_tags,
    Kind.IGNORED: lambda _cell: None,
}


@dataclass(slots=True)
class ColumnReader:
    """Reads the cells of one column. `problem` is set when somebody has to say how the column is written."""

    column: Column
    read: Reader
    problem: RowProblem | None = None
    warning: str = ""
    decimal_comma: bool | None = None
    day_first: bool | None = None
    _known: dict[tuple[type, Cell], Any] = field(default_factory=dict)

    def value(self, cell: Cell) -> Any:
        """The value of a cell, remembered because columns repeat themselves.

        Raises:
            CellError: the cell cannot be understood.
        """
        key = (type(cell), cell)
        if key not in self._known:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            try:
                self._known[key] = self.read(cell)
            except CellError as error:
                self._known[key] = error
        known = self._known[key]
        if isinstance(known, CellError):
            raise known
        return known


def column_readers(
    columns: Sequence[Column], facts: Mapping[int, Facts], options: ReadOptions
) -> dict[int, ColumnReader]:
    """A reader for each column, by its index."""
    numbers = [column.index for column in columns if FIELDS[column.field].kind in NUMBERS]
    proven = {style for index in numbers if (style := facts[index].numbers.style)}
    common = proven.pop() if len(proven) == 1 else _chosen_style(options)
    readers: dict[int, ColumnReader] = {}
    for column in columns:
        kind = FIELDS[column.field].kind
        if kind in NUMBERS:
            readers[column.index] = _number_reader(column, facts[column.index], common)
        elif kind is Kind.DATE:
            readers[column.index] = _date_reader(column, facts[column.index].dates, options)
        else:
            readers[column.index] = ColumnReader(column, _SIMPLE[kind])
    return readers


def carries_percent(column: Column, facts: Mapping[int, Facts]) -> bool:
    """True when the header or any cell of the column shows "%"."""
    return "%" in column.header or facts[column.index].percent


def _chosen_style(options: ReadOptions) -> DecimalStyle | None:
    if options.decimal_comma is None:
        return None
    return DecimalStyle.COMMA if options.decimal_comma else DecimalStyle.POINT


def _number_reader(column: Column, facts: Facts, common: DecimalStyle | None) -> ColumnReader:
    percent = FIELDS[column.field].kind is Kind.PERCENT
    fraction = percent and facts.fractions
    style, open_cell = facts.numbers.style or common, facts.numbers.open_cell
    used = style or DecimalStyle.POINT

    def read(cell: Cell) -> Decimal:
        number = read_number(cell, used, percent=percent)
        return round_off(number * 100 if fraction and isinstance(cell, Decimal) else number)

    reader = ColumnReader(column, read)
    reader.decimal_comma = None if style is None else style is DecimalStyle.COMMA
    if style is None and open_cell:
        row, text = open_cell
        message = (
            "Nothing in the file shows whether this comma or point separates thousands or decimals. "
            "Choose the decimal sign and read the file again."
        )
        reader.problem = RowProblem(
            row, column.header, shortened(text), message, asks=Asks.DECIMALS, whole_file=True
        )
    if fraction:
        reader.warning = (
            f"Column {column.header}: fractions such as 0.0825 were read as percentages (8.25 %)."
        )
    return reader


def _date_reader(column: Column, evidence: OrderEvidence, options: ReadOptions) -> ColumnReader:
    order = evidence.day_comes_first
    if order is None:
        order = options.day_first
    mixed = bool(evidence.day_first and evidence.month_first)

    def read(cell: Cell) -> date:
        try:
            return read_date(cell, day_first=bool(order))
        except CellError as error:
            if mixed and isinstance(cell, str) and _fits(cell, day_first=not order):
                message = "In this column day and month stand in both orders. Write dates like 2026-11-24."
                raise CellError(message) from error
            raise

    reader = ColumnReader(column, read)
    reader.day_first = order
    if order is None and (evidence.open_cell or mixed):
        row, text = evidence.open_cell or (0, "")
        message = (
            "Nothing in this column shows whether the day or the month comes first. "
            "Choose the order and read the file again, or write dates like 2026-11-24."
        )
        reader.problem = RowProblem(
            row, column.header, shortened(text), message, asks=Asks.DATES, whole_file=True
        )
    return reader


def _fits(cell: str, *, day_first: bool) -> bool:
    try:
        read_date(cell, day_first=day_first)
    except CellError:
        return False
    return True
