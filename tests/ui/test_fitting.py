"""Dialogs never open larger than the screen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.widgets.fitting import fitted


def test_a_dialog_is_as_large_as_it_likes_or_as_the_screen_allows(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    room = window.screen().availableSize()

    assert fitted(window, 300, 200).toTuple() == (300, 200)
    large = fitted(QWidget(window), room.width() + 100, room.height() + 100)
    assert large == large.boundedTo(room) != room
