"""The copy of a PO as PDF, by fpdf2 with the program's own font (Latin, Greek and Cyrillic letters).

The same sheet gives the same bytes. Signs that the font lacks (Chinese, Arabic ...) are shown as question marks.
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace

from fpdf.enums import Align, TableBordersLayout, TableHeadingsDisplay, VAlign, WrapMode, XPos, YPos
from fpdf.fonts import FontFace

from app.domain.sheet import Sheet, SheetRow
from app.printing.paper import FAMILY, INK, MARGIN, MUTED, RULE, Paper, drawable
from app.printing.sheet_words import said
from app.printing.wording import PLAIN, Wording

_SIZE, _LARGE = 9.5, 20
_HEADINGS = ("Product", "Quantity", "Unit cost", "Tax", "Amount")
_WIDTHS = (84, 22, 26, 18, 28)


def _drawable(sheet: Sheet, known: Container[int]) -> Sheet:
    """The sheet with a question mark for each sign that the font lacks."""

    def shown(text: str) -> str:
        return drawable(text, known)

    def row(each: SheetRow) -> SheetRow:
        return replace(each, title=shown(each.title), detail=shown(each.detail))

    return replace(
        sheet,
        shop=shown(sheet.shop),
        title=shown(sheet.title),
        supplier=tuple(shown(text) for text in sheet.supplier),
        ship_to=tuple(shown(text) for text in sheet.ship_to),
        facts=tuple((name, shown(text)) for name, text in sheet.facts),
        rows=tuple(row(each) for each in sheet.rows),
        note=shown(sheet.note),
    )


def render(sheet: Sheet, wording: Wording = PLAIN) -> bytes:
    """Draw the sheet on as many pages as it needs."""
    page = Paper(sheet.title, wording=wording)
    sheet = _drawable(said(sheet, wording), page.known)
    page.add_page()
    _head(page, sheet)
    _parties(page, sheet)
    _table(page, sheet.rows)
    _totals(page, sheet)
    if sheet.note:
        page.ln(6)
        _text(page, wording.say("Note"), bold=True)
        _text(page, sheet.note)
    return bytes(page.output())


def _head(page: Paper, sheet: Sheet) -> None:
    _text(page, sheet.shop, muted=True)
    page.set_font(FAMILY, "B", _LARGE)
    page.set_text_color(*INK)
    page.multi_cell(
        0, 11, page.wording.say(f"Purchase order {sheet.title}"), new_x=XPos.LMARGIN, new_y=YPos.NEXT
    )
    page.ln(3)


def _parties(page: Paper, sheet: Sheet) -> None:
    """Supplier, destination and facts side by side."""
    top, width = page.get_y(), page.epw / 3
    facts = tuple(f"{name}: {text}" for name, text in sheet.facts)
    bottom = top
    for place, (title, lines) in enumerate(
        (("Supplier", sheet.supplier), ("Ship to", sheet.ship_to), ("Details", facts))
    ):
        page.set_xy(MARGIN + place * width, top)
        if not lines:
            continue
        for text, bold in ((page.wording.say(title), True), *((line, False) for line in lines)):
            page.set_x(MARGIN + place * width)
            _text(page, text, bold=bold, width=width - 4)
        bottom = max(bottom, page.get_y())
    page.set_y(bottom + 5)


def _table(page: Paper, rows: tuple[SheetRow, ...]) -> None:
    page.set_font(FAMILY, size=_SIZE)
    page.set_text_color(*INK)
    page.set_draw_color(*RULE)
    aligns = (Align.L, Align.R, Align.R, Align.R, Align.R)
    with page.table(
        col_widths=_WIDTHS,
        text_align=aligns,
        v_align=VAlign.T,
        line_height=5,
        padding=(1.4, 1),
        borders_layout=TableBordersLayout.HORIZONTAL_LINES,
        headings_style=FontFace(emphasis="BOLD", color=INK),
        repeat_headings=TableHeadingsDisplay.ON_TOP_OF_EVERY_PAGE,
        wrapmode=WrapMode.WORD,
    ) as table:
        heading = table.row()
        for text in _HEADINGS:
            heading.cell(page.wording.say(text))
        for row in rows:
            cells = table.row()
            cells.cell(f"{row.title}\n{row.detail}" if row.detail else row.title)
            for text in (row.quantity, row.unit_cost, row.tax, row.amount):
                cells.cell(text)


def _totals(page: Paper, sheet: Sheet) -> None:
    page.ln(3)
    if page.will_page_break(6 * len(sheet.totals)):
        page.add_page()
    for place, (name, text) in enumerate(sheet.totals, start=1):
        page.set_font(FAMILY, "B" if place == len(sheet.totals) else "", _SIZE + 0.5)
        page.set_text_color(*INK)
        page.set_x(MARGIN + page.epw / 2)
        page.cell(page.epw / 4, 6, name)
        page.cell(page.epw / 4, 6, text, align=Align.R, new_x=XPos.LMARGIN, new_y=YPos.NEXT)


def _text(page: Paper, text: str, *, bold: bool = False, muted: bool = False, width: float = 0) -> None:
    page.set_font(FAMILY, "B" if bold else "", _SIZE)
    page.set_text_color(*(MUTED if muted else INK))
    page.multi_cell(width, 4.8, text, align=Align.L, new_x=XPos.LMARGIN, new_y=YPos.NEXT)
