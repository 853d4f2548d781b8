"""A4 pages by fpdf2 with the program's own font, shared by everything that is printed."""

from __future__ import annotations

import logging
from collections.abc import Container
from datetime import UTC, datetime
from pathlib import Path

from fpdf import FPDF
from fpdf.enums import Align
from fpdf.fonts import TTFFont

from app.printing.wording import PLAIN, Wording

_APP = Path(__file__).resolve().parents[1]
#: In a checkout beside `app/`, in an installed program inside (pyproject.toml).
_RESOURCES = _APP / "_resources" if (_APP / "_resources").is_dir() else _APP.parent / "resources"
_FONTS = _RESOURCES / "fonts"
FAMILY = "Inter"
INK, MUTED, RULE = (28, 30, 36), (105, 110, 122), (214, 217, 224)
MARGIN = 16
_SMALL = 8
# What fpdf2 says about single signs that the font lacks is no trouble of the program.
logging.getLogger("fpdf").setLevel(logging.ERROR)
logging.getLogger("fontTools").setLevel(logging.ERROR)


class Paper(FPDF):
    """A4 with a title and the page number at the bottom of every page. `known` are the signs that the font has."""

    def __init__(
        self, title: str, *, landscape: bool = False, margin: float = MARGIN, wording: Wording = PLAIN
    ) -> None:
        super().__init__(orientation="L" if landscape else "P", format="A4")
        self.wording = wording
        self._title = title
        self._edge = margin
        self.add_font(FAMILY, "", _FONTS / "Inter-Regular.otf")
        self.add_font(FAMILY, "B", _FONTS / "Inter-SemiBold.otf")
        font = self.fonts[FAMILY.lower()]
        self.known: Container[int] = font.cmap if isinstance(font, TTFFont) else ()
        self.set_title(title)
        self.set_creation_date(datetime(2000, 1, 1, tzinfo=UTC))  # the same content gives the same bytes
        self.set_margins(margin, margin)
        self.set_auto_page_break(True, margin=margin + 6)

    def give_up(self) -> None:
        """Let go of the font files of a drawing that is not finished; `output` does so by itself."""
        for font in self.fonts.values():
            if isinstance(font, TTFFont):
                font.close()

    def footer(self) -> None:
        """Title and page."""
        self.set_y(-self._edge)
        self.set_font(FAMILY, size=_SMALL)
        self.set_text_color(*MUTED)
        self.cell(0, 5, self._title)
        self.set_x(self._edge)
        self.cell(0, 5, f"{self.page_no()} / {{nb}}", align=Align.R)


def drawable(text: str, known: Container[int]) -> str:
    """The text with a question mark for each sign that the font lacks."""
    return "".join(c if ord(c) in known or c == "\n" else "?" for c in text if c != "\r")
