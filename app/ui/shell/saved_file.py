"""Says where a file was saved, and opens it or its folder with whatever this computer has for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from app.ui.shell.notices import Notices

_OPEN, _FOLDER = "open_saved", "open_saved_folder"


def open_path(path: Path) -> bool:
    """Hand a file or folder to the desktop; False where it knows no program for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class SavedFile(QObject):
    """One for each kind of file; the newest that was told is the one that is opened."""

    def __init__(
        self, notices: Notices, parent: QObject, open_with: Callable[[Path], bool] = open_path
    ) -> None:
        super().__init__(parent)
        self._notices = notices
        self._open_with = open_with
        self._path: Path | None = None
        notices.action.connect(self._on_action)

    @Slot(str, str)
    def tell(self, title: str, path: str) -> None:
        """The file is there."""
        self._path = Path(path)
        actions = ((_OPEN, self.tr("Open it")), (_FOLDER, self.tr("Show the folder")))
        self._notices.offer(title, path, actions)

    @Slot(str)
    def _on_action(self, key: str) -> None:
        # Another kind of file may have been told since.
        if self._path is None or key not in (_OPEN, _FOLDER) or str(self._path) not in self._notices.text:
            return
        wanted = self._path if key == _OPEN else self._path.parent
        if not self._open_with(wanted):
            self._notices.tell(self.tr("This computer has no program that opens it"), str(wanted))
