"""Connects the questions page with the window around it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.ui.main_window import MainWindow
from app.ui.questions.page import QuestionsPage, QuestionsParts
from app.ui.settings.page import SettingsPage
from app.ui.settings.remembered_card import RememberedCard
from app.ui.theme import Theme

translate = QCoreApplication.translate


def follow_questions(window: MainWindow, page: QuestionsPage) -> None:
    """The rail shows how many are open; errors and notices appear in the window; a PO is shown in the list."""
    page.count_changed.connect(window.rail.show_questions)
    page.order_requested.connect(window.show_order)
    page.failed.connect(window.notices.tell_error)
    page.told.connect(window.notices.tell)
    page.sync_wanted.connect(window.sync_all)
    page.refresh()


def list_remembered(settings: SettingsPage, window: MainWindow, theme: Theme, parts: QuestionsParts) -> None:
    """The remembered choices as a card of the settings."""
    card = RememberedCard(theme, parts.questions, parts.asked, parts.jobs)
    card.failed.connect(window.notices.tell_error)
    settings.add_section(
        translate("RememberedCard", "Remembered choices"),
        card,
        translate(
            "RememberedCard",
            "In a conflict about these fields nobody is asked any more; the log tells what was decided.",
        ),
    )
