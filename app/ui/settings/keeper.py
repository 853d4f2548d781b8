"""Keeps what the page shows and what is stored in step: one save at a time, the newest wish last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import AppError
from app.domain.settings import SyncSettings

if TYPE_CHECKING:
    from app.runtime.jobs import JobContext, Jobs
    from app.services.settings import SettingsService, SettingsView

#: After so long "Saving" says what it waits for: the jobs that write run one after the other.
PATIENCE_MS = 1_000


class SettingsKeeper(QObject):
    """Present settings with their saves."""

    loaded = Signal(object)  # SettingsView: everything may be different
    changed = Signal(object)  # SyncSettings: as they are wanted now
    saving = Signal()
    waiting = Signal()  # the save stands behind other work
    saved = Signal()
    failed = Signal(object)  # AppError; what is stored has been shown again

    def __init__(self, service: SettingsService, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._jobs = jobs
        self._running: SyncSettings | None = None
        self._wish: SyncSettings | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self.waiting)
        jobs.changed.connect(self._on_changes)
        self.view: SettingsView = service.current()

    @property
    def sync(self) -> SyncSettings:
        """The settings as they are wanted now, stored or on their way."""
        return self._wish or self._running or self.view.sync

    def load(self) -> None:
        """Read everything again, unless a save is on its way."""
        if self._running is None:
            self.view = self._service.current()
            self.loaded.emit(self.view)

    def want(self, sync: SyncSettings) -> None:
        """Change settings. They are saved at once, or right after the save that is running."""
        if sync == self.sync:
            return
        self._wish = sync
        self.changed.emit(sync)
        if self._running is None:
            self._save()

    def _save(self) -> None:
        wish, service = self._wish, self._service
        if wish is None:
            return
        began = self._running or self.view.sync
        self._running, self._wish = wish, None

        def work(context: JobContext) -> object:
            del context
            return service.save(wish, began)

        self.saving.emit()
        self._patience.start()
        job = self._jobs.submit(self.tr("Saving settings"), work)
        job.succeeded.connect(self._on_saved)
        job.failed.connect(self._on_failed)

    def _on_saved(self, result: object) -> None:
        del result  # Jobs tells everybody about it
        if self._wish is not None:
            self._patience.stop()
            self._save()
        else:
            self._end()
            self.load()
            self.saved.emit()

    def _on_failed(self, error: AppError) -> None:
        self._end()
        self._wish = None
        self.load()
        self.failed.emit(error)

    def _end(self) -> None:
        self._patience.stop()
        self._running = None

    def _on_changes(self, changes: ChangeSet) -> None:
        if changes.kinds & {ChangeKind.SETTINGS, ChangeKind.CONNECTION}:
            self.load()
