"""Asks for files, beginning where the person was last: a folder of theirs, never one of the program's."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.shell.memory import Memory

_OPEN_KEY, _SAVE_KEY = "place/open", "place/save"
#: An ending that is offered first is meant when somebody types a name without one.
_ENDING = "*."


class FilePlaces:
    """The folder of the last file is remembered over starts, for reading and for saving apart."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self.over: QWidget | None = None  # the window that asks

    def choose_file(self, title: str, filters: str) -> Path | None:
        """A file to read, or None when canceled."""
        dialog = QFileDialog(self.over, title, self._folder(_OPEN_KEY), filters)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return self._ask(dialog, _OPEN_KEY)

    def choose_save(self, title: str, name: str, filters: str) -> Path | None:
        """Where to save, or None when canceled. `name` is proposed; with a folder it is proposed in that one.

        A name that is typed without its ending gets it: a file without one is found by no other program.
        """
        proposed = Path(name)
        usable = proposed.is_absolute() and proposed.parent.is_dir()
        folder = str(proposed.parent) if usable else self._folder(_SAVE_KEY)
        dialog = QFileDialog(self.over, title, folder, filters)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(_first_ending(filters) or proposed.suffix.removeprefix("."))
        dialog.selectFile(proposed.name)
        return self._ask(dialog, _SAVE_KEY)

    def _ask(self, dialog: QFileDialog, key: str) -> Path | None:
        try:
            if not dialog.exec() or not dialog.selectedFiles():
                return None
            path = Path(dialog.selectedFiles()[0])
        finally:
            dialog.deleteLater()
        self._memory.save(key, str(path.parent))
        return path

    def _folder(self, key: str) -> str:
        """The last one, while it is there; else the person's documents."""
        last = self._memory.load(key)
        return last if last and Path(last).is_dir() else documents()


def documents() -> str:
    """The person's folder for documents, else their home."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return place if place and Path(place).is_dir() else str(Path.home())


def _first_ending(filters: str) -> str:
    """Of "Table (*.csv *.txt)" it is csv; "" when there is none."""
    _, _, rest = filters.partition(_ENDING)
    ending = rest.split(")", 1)[0].split(";", 1)[0].split(" ", 1)[0]
    return ending if ending.isalnum() else ""
