"""The tie-out as XLSX: a summary, the differences cause by cause, every PO. Texts are never read as formulas."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import xlsxwriter

from app.domain.tie_out import Standing, TieOut, TieRow
from app.printing.tie_out_rows import TITLE, billed_of, heading, notes, paid_of

Told = Callable[[int, int], None]
_HEADINGS = (
    ("Number", 18),
    ("Supplier", 32),
    ("Currency", 9),
    ("Date here", 11),
    ("Total here", 14),
    ("Date in QuickBooks", 17),
    ("Total in QuickBooks", 18),
    ("Difference", 13),
    ("Standing", 17),
    ("Why", 60),
    ("PO status", 12),
    ("Delivered", 10),
    ("Billed", 24),
    ("Billed amount", 14),
    ("Paid", 12),
)
_CAUSES = (
    ("Number", 18),
    ("Supplier", 32),
    ("Reason", 34),
    ("In words", 80),
    ("Amount", 14),
    ("Currency", 9),
)


def write_tie_out(tied: TieOut, path: Path, told: Told = lambda done, total: None) -> None:
    """Write the file. `told` hears how many rows are written; what it raises ends the writing.

    Raises:
        OSError: the file cannot be written.
    """
    with path.open("wb") as file:
        book = xlsxwriter.Workbook(file, {"constant_memory": True, "strings_to_formulas": False})
        try:
            book.set_properties({"title": f"{TITLE} {tied.period.name}", "company": tied.company})
            styles = _Styles(book)
            _summary(book, styles, tied)
            _differences(book, styles, tied.rows)
            _every(book, styles, tied.rows, told)
        finally:
            # Also after an error: it lets go of the temporary file of each sheet. Whoever called drops what is written.
            book.close()


class _Styles:
    """The cell formats of one workbook."""

    def __init__(self, book: Any) -> None:
        base = {"font_name": "Calibri", "font_size": 11, "valign": "top"}
        self.text = book.add_format({**base, "text_wrap": True})
        self.plain = book.add_format(base)
        self.money = book.add_format({**base, "num_format": "#,##0.00;[Red]-#,##0.00"})
        self.strong_money = book.add_format(
            {**base, "num_format": "#,##0.00;[Red]-#,##0.00", "bold": True, "top": 1}
        )
        self.day = book.add_format({**base, "num_format": "yyyy-mm-dd", "align": "left"})
        self.head = book.add_format({**base, "bold": True, "bottom": 1, "bg_color": "#EEF0F4"})
        self.title = book.add_format({**base, "bold": True, "font_size": 16})
        self.strong = book.add_format({**base, "bold": True})
        self.muted = book.add_format({**base, "font_color": "#696E7A"})


def _summary(book: Any, styles: _Styles, tied: TieOut) -> None:
    sheet = _sheet(book, "Summary", (36, 18, 14, 14))
    sheet.write_string(0, 0, f"{TITLE} {tied.period.name}", styles.title)
    at = 2
    for name, text in heading(tied):
        sheet.write_string(at, 0, name, styles.muted)
        sheet.write_string(at, 1, text, styles.plain)
        at += 1
    for standing in Standing:
        sheet.write_string(at, 0, standing.label, styles.muted)
        sheet.write_number(at, 1, tied.standings.get(standing, 0), styles.plain)
        at += 1
    at += 1
    for total in tied.totals:
        for column, text in enumerate((total.currency or "(no currency)", "Amount", "Count")):
            sheet.write_string(at, column, text, styles.head)
        lines: list[tuple[str, Decimal, int | None, Any]] = [
            ("Total here", total.here, total.here_count, styles.money),
            ("Total in QuickBooks", total.there, total.there_count, styles.money),
            ("Difference", total.difference, None, styles.strong_money),
            *((f"  {each.kind.label}", each.amount, each.count, styles.money) for each in total.causes),
        ]
        if total.causes:
            lines.append(("  Together", total.explained, None, styles.strong_money))
        if total.billed:
            lines.append(("Bills on these POs", total.billed, None, styles.money))
            lines.append(("  of which paid", total.paid, None, styles.money))
        for name, amount, count, style in lines:
            at += 1
            sheet.write_string(at, 0, name, styles.strong if style is styles.strong_money else styles.plain)
            sheet.write_number(at, 1, amount, style)
            if count is not None:
                sheet.write_number(at, 2, count, styles.plain)
        at += 2
    for note in notes(tied):
        sheet.write_string(at, 0, note, styles.muted)
        at += 1


def _differences(book: Any, styles: _Styles, rows: Sequence[TieRow]) -> None:
    sheet = _table(book, "Differences", _CAUSES, styles)
    at = 1
    for row in rows:
        for cause in row.causes:
            for column, text in enumerate((row.number, row.name, cause.kind.label, cause.text)):
                sheet.write_string(at, column, text, styles.plain)
            sheet.write_number(at, 4, cause.amount, styles.money)
            sheet.write_string(at, 5, cause.currency, styles.plain)
            at += 1
    sheet.autofilter(0, 0, max(at - 1, 1), len(_CAUSES) - 1)


def _every(book: Any, styles: _Styles, rows: Sequence[TieRow], told: Told) -> None:
    sheet = _table(book, "Purchase orders", _HEADINGS, styles)
    for at, row in enumerate(rows, start=1):
        for column, value in enumerate(_values(row)):
            if isinstance(value, Decimal):
                sheet.write_number(at, column, value, styles.money)
            elif isinstance(value, date):
                sheet.write_datetime(at, column, value, styles.day)
            elif value:
                sheet.write_string(at, column, value, styles.plain)
        if at % 100 == 0:
            told(at, len(rows))
    sheet.autofilter(0, 0, max(len(rows), 1), len(_HEADINGS) - 1)


def _values(row: TieRow) -> tuple[str | Decimal | date | None, ...]:
    """In the order of the headings."""
    here, there = row.here, row.there
    billed = [bill.total for bill in row.bills if not bill.shared]
    return (
        row.number,
        row.name,
        row.currency,
        here.day if here else None,
        here.total if here else None,
        there.day if there else None,
        there.total if there else None,
        row.difference,
        row.standing.label,
        "; ".join(cause.text for cause in row.causes),
        row.status,
        "yes" if row.delivered else "",
        billed_of(row),
        sum(billed, Decimal(0)) if billed else None,
        paid_of(row),
    )


def _table(book: Any, name: str, headings: Sequence[tuple[str, int]], styles: _Styles) -> Any:
    sheet = _sheet(book, name, [width for _, width in headings])
    for column, (title, _) in enumerate(headings):
        sheet.write_string(0, column, title, styles.head)
    sheet.freeze_panes(1, 1)
    sheet.repeat_rows(0)
    return sheet


def _sheet(book: Any, name: str, widths: Sequence[int]) -> Any:
    sheet = book.add_worksheet(name)
    for column, width in enumerate(widths):
        sheet.set_column(column, column, width)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    sheet.set_footer("&L&A&R&P / &N")
    return sheet
