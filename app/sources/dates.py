"""Dates as people and spreadsheets write them. Day and month order is decided for a whole column.

Month names are understood in English. A time of day behind the date is dropped.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime

from app.sources.cells import Cell, CellError

EARLIEST, LATEST = 1990, 2100
_TIME = r"(?:[T ,]+[0-9]{1,2}:[0-9]{2}.{0,24})?"
_YEAR_FIRST = re.compile(rf"([0-9]{{4}})([-/.])([0-9]{{1,2}})\2([0-9]{{1,2}}){_TIME}")
_COMPACT = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
_YEAR_LAST = re.compile(rf"([0-9]{{1,2}})([-/.])([0-9]{{1,2}})\2([0-9]{{4}}|[0-9]{{2}}){_TIME}")
_DAY_NAMED = re.compile(
    rf"([0-9]{{1,2}})(?:st|nd|rd|th)?[- .]+([A-Za-z]{{3,9}})[- .,]+([0-9]{{4}}|[0-9]{{2}}){_TIME}"
)
_NAMED_DAY = re.compile(rf"([A-Za-z]{{3,9}})[- .]+([0-9]{{1,2}})(?:st|nd|rd|th)?[ ,]+([0-9]{{4}}){_TIME}")
_WEEKDAY = re.compile(
    r"^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[ ,.]+", re.IGNORECASE
)
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MONTH_NAMES = "january february march april may june july august september october november december".split()
_NOT_A_DATE = "This is not a date. Write it like 2026-11-24."


@dataclass(slots=True)
class OrderEvidence:
    """What the cells of a date column show: how many have the day or month first, and one that is open."""

    day_first: int = 0
    month_first: int = 0
    open_cell: tuple[int, str] | None = None

    @property
    def day_comes_first(self) -> bool | None:
        """The order that this column proves; None when it proves none or contradicts itself evenly."""
        if self.day_first == self.month_first:
            return None
        return self.day_first > self.month_first

    def see(self, row: int, text: str) -> None:
        """Weigh a text of the column."""
        match = _YEAR_LAST.fullmatch(text.strip())
        if match is None:
            return
        first, second = int(match[1]), int(match[3])
        if match[2] == "." or (first > 12 >= second):
            self.day_first += 1
        elif second > 12 >= first:
            self.month_first += 1
        elif first != second and self.open_cell is None and max(first, second) <= 12:
            self.open_cell = (row, text)


def read_date(cell: Cell, *, day_first: bool) -> date:
    """Read one cell of a date column.

    Raises:
        CellError: with a sentence that says what is wrong and what to do.
    """
    if isinstance(cell, datetime):
        return _in_range(cell.date())
    if isinstance(cell, date):
        return _in_range(cell)
    if not isinstance(cell, str):
        raise CellError("This is not a date. Format the cell as a date, or write it like 2026-11-24.")
    return _in_range(_from_text(_WEEKDAY.sub("", cell.strip()), day_first=day_first))


def _from_text(text: str, *, day_first: bool) -> date:
    match = _YEAR_FIRST.fullmatch(text)
    if match:
        return _date(match[1], match[3], match[4])
    match = _COMPACT.fullmatch(text)
    if match:
        return _date(match[1], match[2], match[3])
    match = _YEAR_LAST.fullmatch(text)
    if match:
        day, month = (match[1], match[3]) if day_first else (match[3], match[1])
        return _date(match[4], month, day)
    match = _DAY_NAMED.fullmatch(text)
    if match:
        return _date(match[3], _month(match[2]), match[1])
    match = _NAMED_DAY.fullmatch(text)
    if match:
        return _date(match[3], _month(match[1]), match[2])
    raise CellError(_NOT_A_DATE)


def _month(name: str) -> str:
    folded = name.casefold()
    if folded[:3] in _MONTHS and (folded in (*_MONTHS, *_MONTH_NAMES, "sept")):
        return str(_MONTHS.index(folded[:3]) + 1)
    raise CellError(_NOT_A_DATE)


def _date(year: str, month: str, day: str) -> date:
    full_year = int(year) + (2000 if len(year) == 2 else 0)
    try:
        return date(full_year, int(month), int(day))
    except ValueError as error:
        raise CellError("There is no such day in the calendar. Write dates like 2026-11-24.") from error


def _in_range(day: date) -> date:
    if not EARLIEST <= day.year <= LATEST:
        raise CellError(f"The year {day.year} cannot be right. Check the date.")
    return day
