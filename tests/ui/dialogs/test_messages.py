"""The help on messages is the table itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.known import ALL
from app.ui.dialogs.messages_dialog import MessagesDialog
from app.ui.theme import Theme
from tests.ui.dialogs.names import unnamed


def test_every_known_message_is_listed_and_told(qtbot: QtBot) -> None:
    dialog = MessagesDialog(Theme())
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.list.count() == len(ALL)
    for row in range(dialog.list.count()):
        dialog.list.setCurrentRow(row)
        told = f"{dialog.heading.text()} {dialog.body.text()} {dialog.advice.text()} {dialog.facts.text()}"
        assert "{" not in told, told
        assert "Who can act" in told
    assert unnamed(dialog) == []


def test_search_by_code_and_by_words(qtbot: QtBot) -> None:
    dialog = MessagesDialog(Theme())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.show_found("6140")
    assert dialog.list.count() == 1
    assert dialog.heading.text() == "The number is taken"
    assert "Choose another number" in dialog.facts.text()
    dialog.show_found("subscription ended")
    assert dialog.heading.text() == "The QuickBooks subscription has ended"
    dialog.show_found("xyzzy")
    assert dialog.list.count() == 0
    assert "own words" in dialog.body.text()
    QTest.keyClick(dialog.search, Qt.Key.Key_Escape)
