"""The dialog of the support bundle: every part can be read, choices make it anew, what is shown is what is saved."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.errors import EnvironmentProblem
from app.domain.support import SupportBundle, SupportOptions, SupportPart
from app.services.support import SupportService
from app.ui.support.dialog import SupportDialog
from app.ui.theme import Mode, Theme
from tests.ui.dialogs.names import unnamed
from tests.ui.dialogs.step_jobs import StepJobs


class Bundles:
    """Stands for the service."""

    def __init__(self) -> None:
        self.saved: list[tuple[SupportBundle, Path]] = []
        self.error: EnvironmentProblem | None = None

    def make(self, options: SupportOptions, cancel: object, events: object) -> SupportBundle:
        told = "Clay & Co" if options.names else "supplier-1a2b3c4d"
        parts = (
            SupportPart("read-me.txt", "What this is", "first"),
            SupportPart("log.txt", "Log", f"a\n{told}\nb"),
        )
        return SupportBundle(options, parts)

    def save(self, bundle: SupportBundle, path: Path) -> None:
        if self.error is not None:
            raise self.error
        self.saved.append((bundle, path))


def open_dialog(qtbot: QtBot, path: Path | None) -> tuple[SupportDialog, Bundles, StepJobs]:
    bundles, jobs = Bundles(), StepJobs()
    dialog = SupportDialog(
        Theme(Mode.LIGHT), cast(SupportService, bundles), jobs.real, lambda title, name, kinds: path
    )
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog, bundles, jobs


def test_each_part_is_read_and_names_come_in_only_by_choice(qtbot: QtBot, qapp: QApplication) -> None:
    dialog, _, jobs = open_dialog(qtbot, None)
    assert not dialog.save_button.isEnabled()
    assert not dialog.names.isChecked()
    assert not dialog.amounts.isChecked()
    jobs.run_all()
    assert dialog.text.toPlainText() == "first"
    dialog.parts.setCurrentRow(1)
    assert "supplier-1a2b3c4d" in dialog.text.toPlainText()
    dialog.names.click()
    assert dialog.bundle is None
    assert not dialog.save_button.isEnabled()
    jobs.run_all()
    assert dialog.parts.currentRow() == 1
    assert "Clay & Co" in dialog.text.toPlainText()
    dialog.search.setText("Clay")
    qtbot.waitUntil(lambda: dialog.text.textCursor().selectedText() == "Clay")
    assert not unnamed(dialog)


def test_enter_in_the_search_finds_the_next_place_and_presses_no_button(
    qtbot: QtBot, qapp: QApplication
) -> None:
    dialog, bundles, jobs = open_dialog(qtbot, Path("bundle.zip"))
    jobs.run_all()
    dialog.text.setPlainText("a fern, a fern, a fern")
    dialog.search.setFocus()
    dialog.search.setText("fern")
    ends = []
    for _ in range(4):
        QTest.keyClick(dialog.search, Qt.Key.Key_Return)
        ends.append(dialog.text.textCursor().position())
    assert ends == [6, 14, 22, 6]
    assert dialog.isVisible()
    assert not jobs.waiting
    assert not bundles.saved


def test_a_choice_while_it_is_made_is_the_one_that_counts(qtbot: QtBot, qapp: QApplication) -> None:
    dialog, _, jobs = open_dialog(qtbot, None)
    dialog.names.click()
    assert jobs.waiting[0].token.canceled
    jobs.run_all()
    assert dialog.bundle is not None
    assert dialog.bundle.options == SupportOptions(names=True)


def test_what_is_shown_is_saved_and_trouble_is_said(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    dialog, bundles, jobs = open_dialog(qtbot, tmp_path / "support")
    jobs.run_all()
    shown = dialog.bundle
    bundles.error = EnvironmentProblem("Not saved", "The disk is full.", "Make room.")
    dialog.save_button.click()
    jobs.run_all()
    assert dialog.trouble.isVisible()
    bundles.error = None
    with qtbot.waitSignal(dialog.saved) as told:
        dialog.save_button.click()
        jobs.run_all()
    assert told.args == [tmp_path / "support.zip"]
    assert bundles.saved == [(shown, tmp_path / "support.zip")]
    assert not dialog.isVisible()
