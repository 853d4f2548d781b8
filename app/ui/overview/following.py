"""Wires the overview to the window: what its numbers lead to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.ui.overview.page import OverviewPage
from app.ui.overview.targets import Target

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class _Leads(QObject):
    """Lives as long as the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @Slot(object)
    def to_list(self, target: Target) -> None:
        """To these POs."""
        self._window.show_page("orders")
        self._window.orders.scoping.show(target.scope, target.words, target.group)

    @Slot()
    def to_questions(self) -> None:
        """To the open questions."""
        self._window.show_page("questions")


def follow_overview(window: MainWindow, page: OverviewPage) -> None:
    """Let its numbers lead to the list and the questions, and its first steps to the import."""
    leads = _Leads(window)
    page.list_wanted.connect(leads.to_list)
    page.questions_wanted.connect(leads.to_questions)
    page.import_requested.connect(window.import_requested)
    page.sample_requested.connect(window.sample_requested)
    page.failed.connect(window.notices.tell_error)
