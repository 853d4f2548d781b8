"""Spreadsheets by XlsxWriter: formats, headings and page set-up, shared by everything that is exported.

Numbers and days stay numbers and days: the program that opens the file writes them the way of its own country.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import IO, Any

import xlsxwriter

from app.printing.wording import Wording

#: The spreadsheet's own short date: shown as its country writes dates (number format 14 of ECMA-376, 18.8.30).
_DAY = 14
_MONEY = "#,##0.00;[Red]-#,##0.00"
_NO_NAME = re.compile(r"[\[\]:*?/\\']")
_LONGEST_NAME = 31
Heading = tuple[str, int]
Value = str | int | Decimal | date | None


def open_book(file: IO[bytes]) -> Any:
    """A workbook that is written row by row; texts never become formulas or links."""
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    return xlsxwriter.Workbook(file, options)


class Styles:
    """The cell formats of one workbook, and the language that it is written in."""

    def __init__(self, book: Any, wording: Wording) -> None:
        self.wording = wording
        base = {"font_name": "Calibri", "font_size": 11, "valign": "top"}
        self.plain = book.add_format(base)
        self.money = book.add_format({**base, "num_format": _MONEY})
        self.strong_money = book.add_format({**base, "num_format": _MONEY, "bold": True, "top": 1})
        self.day = book.add_format({**base, "num_format": _DAY, "align": "left"})
        self.head = book.add_format({**base, "bold": True, "bottom": 1, "bg_color": "#EEF0F4"})
        self.title = book.add_format({**base, "bold": True, "font_size": 16})
        self.strong = book.add_format({**base, "bold": True})
        self.muted = book.add_format({**base, "font_color": "#696E7A"})

    def write(self, sheet: Any, at: int, values: Sequence[Value]) -> None:
        """One row of a table; nothing is written for "" and None."""
        for column, value in enumerate(values):
            if isinstance(value, Decimal):
                sheet.write_number(at, column, value, self.money)
            elif isinstance(value, int):
                sheet.write_number(at, column, value, self.plain)
            elif isinstance(value, date):
                sheet.write_datetime(at, column, value, self.day)
            elif value:
                sheet.write_string(at, column, value, self.plain)


def add_table(book: Any, name: str, headings: Sequence[Heading], styles: Styles) -> Any:
    """A sheet with a row of headings (title, least width in letters) that stay in sight."""
    words = [styles.wording.say(title) for title, _ in headings]
    widths = [max(width, len(word) + 3) for word, (_, width) in zip(words, headings, strict=True)]
    sheet = add_sheet(book, name, widths, styles)
    for column, word in enumerate(words):
        sheet.write_string(0, column, word, styles.head)
    sheet.freeze_panes(1, 1)
    sheet.repeat_rows(0)
    return sheet


def add_sheet(book: Any, name: str, widths: Sequence[int], styles: Styles) -> Any:
    """An empty sheet, set up for printing on A4."""
    said = _NO_NAME.sub(" ", styles.wording.say(name))
    sheet = book.add_worksheet(said[:_LONGEST_NAME].strip())
    for column, width in enumerate(widths):
        sheet.set_column(column, column, width)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    sheet.set_footer("&L&A&R&P / &N")
    return sheet


def finish_table(sheet: Any, rows: int, headings: Sequence[Heading]) -> None:
    """Filters over the rows that were written."""
    sheet.autofilter(0, 0, max(rows, 1), len(headings) - 1)
