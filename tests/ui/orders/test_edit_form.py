"""The note fields of the editor have room for some lines."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.runtime.jobs import Jobs
from app.ui.orders.edit_dialog import EditDialog
from app.ui.theme import Theme
from tests.ui.fakes import FakeEditing, Shelf, editing_service, make_order


def test_three_lines_of_a_note_are_seen_without_a_scroll_bar(qtbot: QtBot, theme: Theme, jobs: Jobs) -> None:
    order = make_order(12, note_to_supplier="one\ntwo\nthree")
    dialog = EditDialog(theme, order, editing_service(FakeEditing(Shelf())), jobs)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    for box in (dialog.form.note, dialog.form.internal):
        assert _lines(box) >= 3
        qtbot.waitUntil(partial(_has_no_bar, box))


def _has_no_bar(box: QPlainTextEdit) -> bool:
    return not box.verticalScrollBar().isVisible()


def _lines(box: QPlainTextEdit) -> int:
    return box.viewport().height() // box.fontMetrics().lineSpacing()
