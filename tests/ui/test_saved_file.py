"""Where a file was saved stays in sight, and opens from there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.shell.notices import Notices
from app.ui.shell.saved_file import SavedFile
from app.ui.theme import Mode, Theme
from app.ui.widgets import FillButton


class Desktop:
    """Stands for the programs of this computer."""

    def __init__(self) -> None:
        self.opened: list[Path] = []
        self.works = True

    def __call__(self, path: Path) -> bool:
        self.opened.append(path)
        return self.works


def shown(notices: Notices) -> list[FillButton]:
    return [each for each in notices.findChildren(FillButton) if each.isVisible()]


def test_the_file_and_its_folder_open_and_a_computer_without_a_program_is_told(
    qtbot: QtBot, qapp: QApplication
) -> None:
    notices = Notices(Theme(Mode.LIGHT))
    qtbot.addWidget(notices)
    desktop = Desktop()
    tie, other = SavedFile(notices, notices, desktop), SavedFile(notices, notices, desktop)
    other.tell("Bundle saved", "/somewhere/bundle.zip")
    tie.tell("Saved", "/books/tie.pdf")
    qtbot.waitUntil(lambda: len(shown(notices)) == 2)
    buttons = shown(notices)
    assert [each.text() for each in buttons] == ["Open it", "Show the folder"]
    for button in buttons:
        button.click()
    assert desktop.opened == [Path("/books/tie.pdf"), Path("/books")]
    assert notices.text == "Saved /books/tie.pdf"
    desktop.works = False
    buttons[0].click()
    assert "no program" in notices.text
