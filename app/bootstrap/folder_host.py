"""The watched folder in the window: the watch, the card of the settings, and what needs a person."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from app.bootstrap.core import Core
from app.bootstrap.file_places import documents
from app.domain.errors import AppError
from app.domain.folder import FOLDER_NAME, FileDone, FolderSetup
from app.runtime.folder_watch import FolderWatch
from app.runtime.jobs import Jobs
from app.services.folder_watching import TakenIn, read_last, read_setup
from app.ui.inbound.folder_card import FolderCard
from app.ui.inbound.words import waiting_words
from app.ui.main_window import MainWindow
from app.ui.settings.page import SettingsPage
from app.ui.spoken import spoken
from app.ui.theme import Theme

_WAITING, _ASSISTANT = "folder_waiting", "folder_assistant"


class FolderHost(QObject):
    """`assistant_requested`: open the import on a file that was not imported as a whole."""

    assistant_requested = Signal(object)  # Path

    def __init__(
        self,
        core: Core,
        theme: Theme,
        jobs: Jobs,
        window: MainWindow,
        settings: SettingsPage,
        choose: Callable[[str], Path | None] | None = None,
    ) -> None:
        super().__init__(window)
        self._core = core
        self._theme = theme
        self._jobs = jobs
        self._window = window
        self._failed_file: Path | None = None
        folder = core.inbound.folder
        self.card = FolderCard(theme, folder, self._looking, jobs, choose or self._choose)
        settings.add_section(self.tr("Where POs come from: watched folder"), self.card)
        self.watch = FolderWatch(folder, lambda: read_setup(core.readers.settings), jobs, self)
        self.watch.done.connect(self._on_done)
        self.watch.failed.connect(self._on_failed)
        self.watch.looked.connect(self.card.show_peek)
        self.card.changed.connect(self.watch.look)
        self.card.open_requested.connect(self._open_folder)
        self.card.waiting_requested.connect(self._show_needs)
        self.card.assistant_requested.connect(self.assistant_requested)
        window.notices.action.connect(self._on_action)

    def remind(self) -> None:
        """What has waited since before the start is told once."""
        _, _, waiting = self._looking()
        if waiting:
            self._tell_waiting(waiting_words(waiting, 0))

    def _looking(self) -> tuple[FolderSetup, FileDone | None, int]:
        readers = self._core.readers
        waiting, _ = readers.incoming.tally(FOLDER_NAME)
        return read_setup(readers.settings), read_last(readers.settings), waiting

    def _choose(self, title: str) -> Path | None:
        name = QFileDialog.getExistingDirectory(self._window, title, documents())
        return Path(name) if name else None

    @Slot(object)
    def _open_folder(self, path: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    @Slot(object)
    def _on_done(self, taken: TakenIn) -> None:
        notices, count = self._window.notices, len(taken.files)
        if taken.failed:
            failed = taken.failed[-1]
            self._failed_file = failed.path
            title = self.tr("{file} was not imported as a whole").format(file=failed.name)
            actions = ((_ASSISTANT, self.tr("Open it in the import")),)
            notices.show_message("warning", title, spoken(failed.sentence), actions)
        elif taken.settled.held:
            self._tell_waiting(spoken(taken.settled.sentence))
        else:
            one = self.tr("{file} was imported").format(file=taken.files[0].name)
            many = self.tr("{count} files of the watched folder were imported").format(count=count)
            notices.tell(one if count == 1 else many, spoken(taken.settled.sentence))

    def _tell_waiting(self, words: str) -> None:
        actions = ((_WAITING, self.tr("Look at them")),)
        title = self.tr("A file of the watched folder contradicts changes made here")
        self._window.notices.show_message("warning", title, words, actions)

    @Slot()
    def _show_needs(self) -> None:
        """POs that were changed here and in a file stand there, with everything else."""
        self._window.notices.clear()
        self._window.show_page("questions")

    @Slot(object)
    def _on_failed(self, error: AppError) -> None:
        self._window.notices.tell_error(error)

    @Slot(str)
    def _on_action(self, key: str) -> None:
        if key == _WAITING:
            self._show_needs()
        elif key == _ASSISTANT and self._failed_file is not None:
            self.assistant_requested.emit(self._failed_file)
