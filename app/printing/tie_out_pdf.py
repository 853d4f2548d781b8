"""The tie-out as PDF, A4 landscape: totals with what explains them, the differences, then every PO."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from fpdf.enums import Align, XPos, YPos

from app.domain.money import money_text
from app.domain.tie_out import Standing, TieOut, TieRow, TieTotal
from app.printing.paper import FAMILY, INK, MUTED, RULE, Paper, drawable
from app.printing.tie_out_rows import (
    billed_of,
    day_of,
    difference_of,
    heading,
    notes,
    paid_of,
    title_of,
    total_of,
)
from app.printing.wording import PLAIN, Wording

_MARGIN = 12
_SIZE, _SMALL, _HEADING, _LARGE = 8.5, 7.5, 12, 18
_ROW, _LINE = 6.2, 4.4
Told = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class _Column:
    title: str
    width: float
    right: bool = False


_LIST = (
    _Column("Number", 30),
    _Column("Date", 20),
    _Column("Supplier", 58),
    _Column("", 11),
    _Column("Here", 27, right=True),
    _Column("QuickBooks", 27, right=True),
    _Column("Difference", 24, right=True),
    _Column("Status", 22),
    _Column("Billed", 32),
    _Column("Paid", 22),
)


def render_tie_out(tied: TieOut, told: Told = lambda done, total: None, wording: Wording = PLAIN) -> bytes:
    """Draw it. `told` hears how many rows are drawn, for a progress bar; what it raises ends the drawing."""
    title = f"{title_of(tied, wording)}, {tied.company}"
    page = Paper(title, landscape=True, margin=_MARGIN, wording=wording)
    try:
        _draw(page, tied, told)
    except BaseException:
        page.give_up()
        raise
    return bytes(page.output())


def _draw(page: Paper, tied: TieOut, told: Told) -> None:
    page.add_page()
    _head(page, tied)
    for total in tied.totals:
        _total(page, total)
    _notes(page, tied)
    differing = [row for row in tied.rows if row.causes or row.standing is not Standing.AGREES]
    if differing:
        _differences(page, differing)
    _every(page, tied.rows, told)


def _head(page: Paper, tied: TieOut) -> None:
    _font(page, _LARGE, bold=True)
    _line(page, title_of(tied, page.wording), 9)
    _font(page, _SIZE)
    for name, text in heading(tied, page.wording):
        page.set_text_color(*MUTED)
        page.cell(46, 5, name)
        page.set_text_color(*INK)
        page.cell(0, 5, _fitting(page, text, 200), new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    page.ln(2)
    _font(page, _SIZE, bold=True)
    say, figure, count = page.wording.say, page.wording.figure, len(tied.rows)
    whole = say(f"{count} purchase order{'' if count == 1 else 's'}")
    parts = (f"{say(each.label)}: {figure(str(tied.standings.get(each, 0)))}" for each in Standing)
    _line(page, f"{whole} – {', '.join(parts)}", 6)
    page.ln(2)


def _total(page: Paper, total: TieTotal) -> None:
    _room(page, 30 + 5 * len(total.causes))
    _font(page, _HEADING, bold=True)
    say = page.wording.say
    _line(page, total.currency or say("No currency"), 8)
    rows = [
        (_counted(page, "Here", total.here_count), total.here, False),
        (_counted(page, "QuickBooks", total.there_count), total.there, False),
        (say("Difference"), total.difference, True),
    ]
    for name, amount, bold in rows:
        _amount_line(page, name, money_text(amount, total.currency), bold=bold)
    if total.causes:
        page.ln(1)
        _font(page, _SMALL)
        page.set_text_color(*MUTED)
        _line(page, say("The difference is made of:"), 5)
        for cause in total.causes:
            name = _counted(page, cause.kind.label, cause.count)
            _amount_line(page, name, money_text(cause.amount, total.currency), indent=4)
        _amount_line(page, say("Together"), money_text(total.explained, total.currency), bold=True, indent=4)
    if total.billed:
        page.ln(1)
        _amount_line(page, say("Bills on these POs"), money_text(total.billed, total.currency))
        _amount_line(page, say("of which paid"), money_text(total.paid, total.currency), indent=4)
    page.ln(3)


def _counted(page: Paper, name: str, count: int) -> str:
    return f"{page.wording.say(name)} ({page.wording.figure(str(count))})"


def _amount_line(page: Paper, name: str, amount: str, *, bold: bool = False, indent: float = 0) -> None:
    _font(page, _SIZE, bold=bold)
    page.set_x(_MARGIN + indent)
    page.cell(90 - indent, 5, name)
    page.cell(45, 5, page.wording.figure(amount), align=Align.R, new_x=XPos.LMARGIN, new_y=YPos.NEXT)


def _notes(page: Paper, tied: TieOut) -> None:
    _font(page, _SMALL)
    page.set_text_color(*MUTED)
    for note in notes(tied, page.wording):
        page.multi_cell(0, 4.2, drawable(note, page.known), new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    page.ln(3)


def _differences(page: Paper, rows: Sequence[TieRow]) -> None:
    wording = page.wording
    _title(page, _counted(page, "Differences", len(rows)))
    _font(page, _SMALL, bold=True)
    page.set_text_color(*MUTED)
    for title, width in (("Number", 34), ("Supplier", 62), ("Standing", 36)):
        page.cell(width, _ROW, wording.say(title))
    for title in ("Here", "QuickBooks", "Difference"):
        page.cell(32, _ROW, wording.say(title), align=Align.R)
    page.ln(_ROW)
    _rule(page)
    for row in rows:
        _room(page, _ROW + _LINE * max(len(row.causes), 1) + 2)
        _font(page, _SIZE, bold=True)
        page.cell(34, _ROW, _fitting(page, row.number, 33))
        _font(page, _SIZE)
        page.cell(62, _ROW, _fitting(page, row.name, 61))
        page.cell(36, _ROW, _fitting(page, wording.say(row.standing.label), 35))
        for text in (total_of(row.here, wording), total_of(row.there, wording), difference_of(row, wording)):
            page.cell(32, _ROW, text, align=Align.R)
        page.cell(14, _ROW, f"  {row.currency}", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
        _font(page, _SMALL)
        page.set_text_color(*MUTED)
        for cause in row.causes:
            page.set_x(_MARGIN + 34)
            page.cell(162, _LINE, _fitting(page, wording.say(cause.text), 160))
            page.cell(32, _LINE, wording.figure(money_text(cause.amount)), align=Align.R)
            page.cell(14, _LINE, f"  {cause.currency}", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
        _rule(page)


def _every(page: Paper, rows: Sequence[TieRow], told: Told) -> None:
    page.add_page()
    _title(page, _counted(page, "Every purchase order", len(rows)))
    _headings(page)
    for place, row in enumerate(rows):
        if page.will_page_break(_ROW):
            page.add_page()
            _headings(page)
        _font(page, _SIZE)
        for column, text in zip(_LIST, _cells(row, page.wording), strict=True):
            align = Align.R if column.right else Align.L
            page.cell(column.width, _ROW, _fitting(page, text, column.width - 1), align=align)
        page.ln(_ROW)
        _rule(page)
        if place % 100 == 0:
            told(place, len(rows))


def _cells(row: TieRow, wording: Wording) -> tuple[str, ...]:
    side, day, paid = row.here or row.there, day_of(row), paid_of(row, wording)
    return (
        row.number,
        wording.day(day) if day else "",
        row.name,
        side.currency if side else "",
        total_of(row.here, wording),
        total_of(row.there, wording),
        difference_of(row, wording),
        wording.say(row.status),
        billed_of(row, wording),
        paid if isinstance(paid, str) else wording.day(paid),
    )


def _headings(page: Paper) -> None:
    _font(page, _SMALL, bold=True)
    page.set_text_color(*MUTED)
    for column in _LIST:
        title = _fitting(page, page.wording.say(column.title), column.width - 1)
        page.cell(column.width, _ROW, title, align=Align.R if column.right else Align.L)
    page.ln(_ROW)
    _rule(page)


def _title(page: Paper, text: str) -> None:
    _room(page, 24)
    _font(page, _HEADING, bold=True)
    _line(page, text, 8)


def _rule(page: Paper) -> None:
    page.set_draw_color(*RULE)
    page.set_line_width(0.15)
    page.line(_MARGIN, page.get_y(), page.w - _MARGIN, page.get_y())


def _room(page: Paper, height: float) -> None:
    if page.will_page_break(height):
        page.add_page()


def _line(page: Paper, text: str, height: float) -> None:
    page.cell(0, height, _fitting(page, text, page.epw), new_x=XPos.LMARGIN, new_y=YPos.NEXT)


def _font(page: Paper, size: float, *, bold: bool = False) -> None:
    page.set_font(FAMILY, "B" if bold else "", size)
    page.set_text_color(*INK)


def _fitting(page: Paper, text: str, width: float) -> str:
    """One line, shortened with "…" where it does not fit."""
    text = drawable(" ".join(text.split()), page.known)
    if page.get_string_width(text) <= width:
        return text
    while text and page.get_string_width(f"{text}…") > width:
        text = text[:-1]
    return f"{text.rstrip()}…"
