"""Draws and writes what leaves the program, in the language that the window has set; in plain English without one."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from app.domain.listing import OrderRow
from app.domain.sheet import Sheet
from app.domain.tie_out import TieOut
from app.printing.list_xlsx import write_list
from app.printing.po_pdf import render
from app.printing.tie_out_pdf import render_tie_out
from app.printing.tie_out_xlsx import write_tie_out
from app.printing.wording import PLAIN, Wording

_Told = Callable[[int, int], None]


class Printer:
    """One for a profile. Called from workers; `wording` is set once, when the window is built."""

    def __init__(self) -> None:
        self.wording: Wording = PLAIN

    def say(self, text: str) -> str:
        """A sentence of the program, for what others write."""
        return self.wording.say(text)

    def copy(self, sheet: Sheet) -> bytes:
        """The copy of a PO as PDF."""
        return render(sheet, self.wording)

    def tie_out_pdf(self, tied: TieOut, told: _Told) -> bytes:
        """The tie-out for printing."""
        return render_tie_out(tied, told, self.wording)

    def tie_out_xlsx(self, tied: TieOut, path: Path, told: _Told) -> None:
        """The tie-out as a spreadsheet.

        Raises:
            OSError: the file cannot be written.
        """
        write_tie_out(tied, path, told, self.wording)

    def list_xlsx(self, path: Path, rows: Iterable[OrderRow]) -> int:
        """The list of POs as a spreadsheet; returns how many there are.

        Raises:
            OSError: the file cannot be written.
        """
        return write_list(path, rows, self.wording)
