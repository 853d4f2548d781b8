from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.errors import AppError, Details, ItemRefused, NotSent, UserMustAct
from app.ui.dialogs.about import AboutDialog, program_versions
from app.ui.dialogs.error_dialog import ErrorDialog
from app.ui.dialogs.problem_view import ProblemView
from app.ui.dialogs.words import plain_error, retry_sentence
from app.ui.theme import Theme
from app.ui.widgets import PrimaryButton
from tests.ui.dialogs.names import unnamed

REFUSED = ItemRefused(
    "PO-1042 was refused",
    "The vendor <b>Green</b> is inactive.",
    "Choose another vendor.",
    Details("610", "Object Not Found", "1-abc", 400),
)


def test_details_are_closed_until_asked_for_and_copied_as_text(qtbot: QtBot) -> None:
    view = ProblemView(Theme(), REFUSED)
    qtbot.addWidget(view)
    view.show()
    assert not view.details.isVisible()

    QTest.keyClick(view.details_button, Qt.Key.Key_Space)
    assert view.details.isVisible()
    view.copy_button.click()

    copied = QGuiApplication.clipboard().text()
    for part in ("PO-1042 was refused", "<b>Green</b>", "Choose another vendor.", "610", "1-abc", "400"):
        assert part in copied
    assert unnamed(view) == []


def test_an_error_without_details_offers_none(qtbot: QtBot) -> None:
    view = ProblemView(Theme(), UserMustAct("No", "Not so."))
    qtbot.addWidget(view)
    view.show()

    assert not view.details_button.isVisible()


@pytest.mark.parametrize(
    ("error", "again"),
    [(NotSent("Offline", "No line."), True), (UserMustAct("No", "Not so."), False)],
)
def test_it_says_whether_the_program_tries_again(error: AppError, again: bool) -> None:
    assert ("does not" not in retry_sentence(error)) is again
    assert retry_sentence(error) in plain_error(error)


def test_try_again_is_the_default_where_it_can_help(qtbot: QtBot) -> None:
    dialog = ErrorDialog(Theme(), NotSent("Offline", "No line."), can_retry=True)
    qtbot.addWidget(dialog)
    dialog.show()

    QTest.keyClick(dialog, Qt.Key.Key_Return)

    assert dialog.result() == ErrorDialog.DialogCode.Accepted


def test_without_retry_return_closes(qtbot: QtBot) -> None:
    dialog = ErrorDialog(Theme(), REFUSED)
    qtbot.addWidget(dialog)
    dialog.show()
    assert len(dialog.findChildren(PrimaryButton)) == 1

    QTest.keyClick(dialog, Qt.Key.Key_Return)

    assert not dialog.isVisible()
    assert dialog.result() == ErrorDialog.DialogCode.Rejected


def test_return_closes_where_details_stand_before_the_button(qtbot: QtBot) -> None:
    """The keyboard stood on Details, so Enter unfolded them."""
    dialog = ErrorDialog(Theme(), REFUSED)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.focusWidget() is not None)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_about_shows_and_copies_the_versions(qtbot: QtBot) -> None:
    dialog = AboutDialog(Theme(), (("Inventory Mate Desktop", "1.2.3"), ("Qt", "6.11")))
    qtbot.addWidget(dialog)
    dialog.show()

    dialog.copy_button.click()

    assert QGuiApplication.clipboard().text() == "Inventory Mate Desktop: 1.2.3\nQt: 6.11"
    assert unnamed(dialog) == []


def test_versions_name_the_program_first() -> None:
    names = [name for name, _ in program_versions()]

    assert names[0] == "Inventory Mate Desktop"
    assert {"Qt", "SQLite", "Python"} <= set(names)
