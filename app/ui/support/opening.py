"""Opens the support bundle from the Help menu."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.runtime.jobs import Jobs
from app.services.support import SupportService
from app.ui.shell.saved_file import SavedFile
from app.ui.support.dialog import ChooseSave, SupportDialog
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class SupportOpener(QObject):
    """Lives as long as the window."""

    def __init__(
        self, theme: Theme, service: SupportService, jobs: Jobs, choose_save: ChooseSave, window: MainWindow
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._service = service
        self._jobs = jobs
        self._choose_save = choose_save
        self._window = window
        self._told = SavedFile(window.notices, self)
        window.support_requested.connect(self.open)

    @Slot()
    def open(self) -> None:
        """Show it beside the window's work."""
        dialog = SupportDialog(self._theme, self._service, self._jobs, self._choose_save, self._window)
        dialog.saved.connect(self._on_saved)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(object)
    def _on_saved(self, path: Path) -> None:
        self._told.tell(self.tr("The support bundle was saved"), str(path))
