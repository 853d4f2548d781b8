"""The copy of a PO as PDF, by fpdf2 with the program's own font (Latin, Greek and Cyrillic letters).

The same sheet gives the same bytes. Signs that the font lacks (Chinese, Arabic ...) are shown as question marks.
"""

from __future__ import annotations

import logging
from collections.abc import Container
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from fpdf import FPDF
from fpdf.enums import Align, TableBordersLayout, TableHeadingsDisplay, VAlign, WrapMode, XPos, YPos
from fpdf.fonts import FontFace, TTFFont

from app.domain.sheet import Sheet, SheetRow

_APP = Path(__file__).resolve().parents[1]
#: In a checkout beside `app/`, in an installed program inside (pyproject.toml).
_RESOURCES = _APP / "_resources" if (_APP / "_resources").is_dir() else _APP.parent / "resources"
_FONTS = _RESOURCES / "fonts"
_FAMILY = "Inter"
_INK, _MUTED, _RULE = (28, 30, 36), (105, 110, 122), (214, 217, 224)
_SIZE, _SMALL, _LARGE = 9.5, 8, 20
_MARGIN = 16
_HEADINGS = ("Item", "Quantity", "Unit cost", "Tax", "Amount")
_WIDTHS = (84, 22, 26, 18, 28)
# What fpdf2 says about single signs that the font lacks is no trouble of the program.
logging.getLogger("fpdf").setLevel(logging.ERROR)
logging.getLogger("fontTools").setLevel(logging.ERROR)


class _Page(FPDF):
    """A4 with the PO's number and the page number at the bottom of every page."""

    def __init__(self, title: str) -> None:
        super().__init__(format="A4")
        self._title = title
        self.add_font(_FAMILY, "", _FONTS / "Inter-Regular.otf")
        self.add_font(_FAMILY, "B", _FONTS / "Inter-SemiBold.otf")
        font = self.fonts[_FAMILY.lower()]
        self.known: Container[int] = font.cmap if isinstance(font, TTFFont) else ()
        self.set_title(title)
        self.set_creation_date(datetime(2000, 1, 1, tzinfo=UTC))  # the same sheet gives the same bytes
        self.set_margins(_MARGIN, _MARGIN)
        self.set_auto_page_break(True, margin=_MARGIN + 6)

    def footer(self) -> None:
        """Number and page."""
        self.set_y(-_MARGIN)
        self.set_font(_FAMILY, size=_SMALL)
        self.set_text_color(*_MUTED)
        self.cell(0, 5, self._title)
        self.set_x(_MARGIN)
        self.cell(0, 5, f"{self.page_no()} / {{nb}}", align=Align.R)


def _drawable(sheet: Sheet, known: Container[int]) -> Sheet:
    """The sheet with a question mark for each sign that the font lacks."""

    def shown(text: str) -> str:
        return "".join(c if ord(c) in known or c == "\n" else "?" for c in text if c != "\r")

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


def render(sheet: Sheet) -> bytes:
    """Draw the sheet on as many pages as it needs."""
    page = _Page(sheet.title)
    sheet = _drawable(sheet, page.known)
    page.add_page()
    _head(page, sheet)
    _parties(page, sheet)
    _table(page, sheet.rows)
    _totals(page, sheet)
    if sheet.note:
        page.ln(6)
        _text(page, "Note", bold=True)
        _text(page, sheet.note)
    return bytes(page.output())


def _head(page: _Page, sheet: Sheet) -> None:
    _text(page, sheet.shop, muted=True)
    page.set_font(_FAMILY, "B", _LARGE)
    page.set_text_color(*_INK)
    page.multi_cell(0, 11, f"Purchase order {sheet.title}", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    page.ln(3)


def _parties(page: _Page, sheet: Sheet) -> None:
    """Supplier, destination and facts side by side."""
    top, width = page.get_y(), page.epw / 3
    facts = tuple(f"{name}: {text}" for name, text in sheet.facts)
    bottom = top
    for place, (title, lines) in enumerate(
        (("Supplier", sheet.supplier), ("Ship to", sheet.ship_to), ("Details", facts))
    ):
        page.set_xy(_MARGIN + place * width, top)
        if not lines:
            continue
        for text, bold in ((title, True), *((line, False) for line in lines)):
            page.set_x(_MARGIN + place * width)
            _text(page, text, bold=bold, width=width - 4)
        bottom = max(bottom, page.get_y())
    page.set_y(bottom + 5)


def _table(page: _Page, rows: tuple[SheetRow, ...]) -> None:
    page.set_font(_FAMILY, size=_SIZE)
    page.set_text_color(*_INK)
    page.set_draw_color(*_RULE)
    aligns = (Align.L, Align.R, Align.R, Align.R, Align.R)
    with page.table(
        col_widths=_WIDTHS,
        text_align=aligns,
        v_align=VAlign.T,
        line_height=5,
        padding=(1.4, 1),
        borders_layout=TableBordersLayout.HORIZONTAL_LINES,
        headings_style=FontFace(emphasis="BOLD", color=_INK),
        repeat_headings=TableHeadingsDisplay.ON_TOP_OF_EVERY_PAGE,
        wrapmode=WrapMode.WORD,
    ) as table:
        heading = table.row()
        for text in _HEADINGS:
            heading.cell(text)
        for row in rows:
            cells = table.row()
            cells.cell(f"{row.title}\n{row.detail}" if row.detail else row.title)
            for text in (row.quantity, row.unit_cost, row.tax, row.amount):
                cells.cell(text)


def _totals(page: _Page, sheet: Sheet) -> None:
    page.ln(3)
    if page.will_page_break(6 * len(sheet.totals)):
        page.add_page()
    for place, (name, text) in enumerate(sheet.totals, start=1):
        page.set_font(_FAMILY, "B" if place == len(sheet.totals) else "", _SIZE + 0.5)
        page.set_text_color(*_INK)
        page.set_x(_MARGIN + page.epw / 2)
        page.cell(page.epw / 4, 6, name)
        page.cell(page.epw / 4, 6, text, align=Align.R, new_x=XPos.LMARGIN, new_y=YPos.NEXT)


def _text(page: _Page, text: str, *, bold: bool = False, muted: bool = False, width: float = 0) -> None:
    page.set_font(_FAMILY, "B" if bold else "", _SIZE)
    page.set_text_color(*(_MUTED if muted else _INK))
    page.multi_cell(width, 4.8, text, align=Align.L, new_x=XPos.LMARGIN, new_y=YPos.NEXT)
