"""Connects the questions page with the window around it."""

from __future__ import annotations

from app.ui.main_window import MainWindow
from app.ui.questions.page import QuestionsPage


def follow_questions(window: MainWindow, page: QuestionsPage) -> None:
    """The rail shows how many are open; errors and notices appear in the window; a PO is shown in the list."""
    page.count_changed.connect(window.rail.show_questions)
    page.order_requested.connect(window.show_order)
    page.failed.connect(window.notices.tell_error)
    page.told.connect(window.notices.tell)
    page.refresh()
