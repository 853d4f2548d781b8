"""Wires the tie-out to the window around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.shell.saved_file import SavedFile
from app.ui.tie_out.page import TieOutPage

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def follow_tie_out(window: MainWindow, page: TieOutPage) -> None:
    """A PO is shown in the list; QuickBooks is looked at as by the menu; notices appear in the window."""
    page.order_requested.connect(window.show_order)
    page.check_requested.connect(window.looking.check)
    window.looking.looked.connect(page.checked)
    page.connect_requested.connect(window.connect_requested)
    page.told.connect(SavedFile(window.notices, window).tell)
    page.failed.connect(window.notices.tell_error)
