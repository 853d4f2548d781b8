"""The tie-out as XLSX: a summary, the differences cause by cause, every PO. Texts are never read as formulas."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.domain.tie_out import Standing, TieOut, TieRow, TieTotal
from app.printing.sheets import Styles, Value, add_sheet, add_table, finish_table, open_book
from app.printing.tie_out_rows import billed_of, heading, notes, paid_of, title_of
from app.printing.wording import PLAIN, Wording

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


def write_tie_out(
    tied: TieOut, path: Path, told: Told = lambda done, total: None, wording: Wording = PLAIN
) -> None:
    """Write the file. `told` hears how many rows are written; what it raises ends the writing.

    Raises:
        OSError: the file cannot be written.
    """
    with path.open("wb") as file:
        book = open_book(file)
        try:
            book.set_properties({"title": title_of(tied, wording), "company": tied.company})
            styles = Styles(book, wording)
            _summary(book, styles, tied)
            _differences(book, styles, tied.rows)
            _every(book, styles, tied.rows, told)
        finally:
            # Also after an error: it lets go of the temporary file of each sheet. Whoever called drops what is written.
            book.close()


def _summary(book: Any, styles: Styles, tied: TieOut) -> None:
    wording = styles.wording
    sheet = add_sheet(book, "Summary", (40, 18, 14, 14), styles)
    sheet.write_string(0, 0, title_of(tied, wording), styles.title)
    at = 2
    for name, text in heading(tied, wording):
        sheet.write_string(at, 0, name, styles.muted)
        sheet.write_string(at, 1, text, styles.plain)
        at += 1
    for standing in Standing:
        sheet.write_string(at, 0, wording.say(standing.label), styles.muted)
        sheet.write_number(at, 1, tied.standings.get(standing, 0), styles.plain)
        at += 1
    at += 1
    for total in tied.totals:
        at = _total(sheet, styles, total, at) + 2
    for note in notes(tied, wording):
        sheet.write_string(at, 0, note, styles.muted)
        at += 1


def _total(sheet: Any, styles: Styles, total: TieTotal, at: int) -> int:
    """One currency from this row on; returns the last row."""
    say = styles.wording.say
    for column, text in enumerate((total.currency or say("No currency"), say("Amount"), say("Count"))):
        sheet.write_string(at, column, text, styles.head)
    lines: list[tuple[str, Decimal, int | None, Any]] = [
        (say("Total here"), total.here, total.here_count, styles.money),
        (say("Total in QuickBooks"), total.there, total.there_count, styles.money),
        (say("Difference"), total.difference, None, styles.strong_money),
        *((_indented(say(each.kind.label)), each.amount, each.count, styles.money) for each in total.causes),
    ]
    if total.causes:
        lines.append((_indented(say("Together")), total.explained, None, styles.strong_money))
    if total.billed:
        lines.append((say("Bills on these POs"), total.billed, None, styles.money))
        lines.append((_indented(say("of which paid")), total.paid, None, styles.money))
    for name, amount, count, style in lines:
        at += 1
        sheet.write_string(at, 0, name, styles.strong if style is styles.strong_money else styles.plain)
        sheet.write_number(at, 1, amount, style)
        if count is not None:
            sheet.write_number(at, 2, count, styles.plain)
    return at


def _indented(text: str) -> str:
    return f"  {text}"


def _differences(book: Any, styles: Styles, rows: Sequence[TieRow]) -> None:
    sheet, say = add_table(book, "Differences", _CAUSES, styles), styles.wording.say
    at = 0
    for row in rows:
        for cause in row.causes:
            at += 1
            reason, words = say(cause.kind.label), say(cause.text)
            styles.write(sheet, at, (row.number, row.name, reason, words, cause.amount, cause.currency))
    finish_table(sheet, at, _CAUSES)


def _every(book: Any, styles: Styles, rows: Sequence[TieRow], told: Told) -> None:
    sheet = add_table(book, "Purchase orders", _HEADINGS, styles)
    for at, row in enumerate(rows, start=1):
        styles.write(sheet, at, _values(row, styles.wording))
        if at % 100 == 0:
            told(at, len(rows))
    finish_table(sheet, len(rows), _HEADINGS)


def _values(row: TieRow, wording: Wording) -> tuple[Value, ...]:
    """In the order of the headings."""
    here, there, say = row.here, row.there, wording.say
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
        say(row.standing.label),
        "; ".join(say(cause.text) for cause in row.causes),
        say(row.status),
        say("Yes") if row.delivered else "",
        billed_of(row, wording),
        sum(billed, Decimal(0)) if billed else None,
        paid_of(row, wording),
    )
