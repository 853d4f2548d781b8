"""Where the dialogs for files begin, and what a name without ending becomes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.bootstrap.file_places import FilePlaces, documents
from app.ui.shell.memory import Memory, forgetful


@pytest.fixture
def memory() -> Memory:
    return forgetful()


@pytest.fixture(autouse=True)
def own_dialog(qapp: QApplication) -> None:
    del qapp
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)


def _answer(seen: list[str], name: str = "") -> None:
    """Look at the dialog that is open, type a name, and press its button."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    seen.append(dialog.directory().absolutePath())
    if name:
        dialog.selectFile(name)
        dialog.accept()
    else:
        dialog.reject()


def test_it_begins_in_the_persons_documents_and_then_where_they_were(
    memory: Memory, tmp_path: Path, qtbot: QtBot
) -> None:
    del qtbot
    places = FilePlaces(memory)
    seen: list[str] = []
    file = tmp_path / "orders.csv"
    file.write_text("x", encoding="utf-8")
    QTimer.singleShot(0, lambda: _answer(seen, str(file)))
    assert places.choose_file("Choose", "Purchase orders (*.csv *.xlsx)") == file
    QTimer.singleShot(0, lambda: _answer(seen))
    assert FilePlaces(memory).choose_file("Choose", "Purchase orders (*.csv)") is None
    assert seen == [str(Path(documents())), str(tmp_path)]


@pytest.mark.parametrize("filters", ["*.csv", "Table for a spreadsheet (*.csv)", "Tables (*.csv *.txt)"])
def test_a_name_without_ending_gets_it(memory: Memory, tmp_path: Path, qtbot: QtBot, filters: str) -> None:
    del qtbot
    places = FilePlaces(memory)
    seen: list[str] = []
    QTimer.singleShot(0, lambda: _answer(seen, "left"))
    found = places.choose_save("Save", str(tmp_path / "orders - left out.csv"), filters)
    assert found == tmp_path / "left.csv"
    assert seen == [str(tmp_path)]
