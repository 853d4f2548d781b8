"""Notices files in the watched folder: by the system's word, and by looking (network folders say nothing)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from app.domain.errors import AppError, Canceled
from app.domain.folder import FolderSetup, Peek
from app.runtime.jobs import Job, JobContext, Jobs, Lane
from app.services.folder_watching import FolderService, TakenIn

#: Between two looks without a word of the system; after a word; and while a file is still being written (ms).
RESCAN_MS, SOON_MS, AGAIN_MS = 30_000, 500, 2_500


class FolderWatch(QObject):
    """Looks on the waiting lane, so that a network folder that hangs holds nobody up; imports on the writing lane.

    What is in the way is told once, until it is gone or something else is.

    Signals:
        done: the `TakenIn` of files that were taken.
        failed: the `AppError`.
        looked: the `Peek` of a look.
    """

    done = Signal(object)
    failed = Signal(object)
    looked = Signal(object)

    def __init__(
        self,
        folder: FolderService,
        chosen: Callable[[], FolderSetup],
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        """`chosen` reads the setup for the window, which never waits for a worker."""
        super().__init__(parent)
        self._folder = folder
        self._chosen = chosen
        self._jobs = jobs
        self._job: Job | None = None
        self._told = ""
        self._closed = True
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_word)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin, where a folder is chosen."""
        self._closed = False
        self._plan(SOON_MS)

    def stop(self) -> None:
        """The window goes: nothing begins any more."""
        self._closed = True
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()

    @Slot()
    def look(self) -> None:
        """Look now (also: another folder was chosen)."""
        setup = self._chosen()
        self._forget_others(setup.path if setup.watched else "")
        if not setup.watched or self._closed or self._jobs.stopping or self._job is not None:
            self._plan(RESCAN_MS)
            return

        def work(context: JobContext) -> object:
            del context
            return self._folder.peek()

        self._submit(self.tr("Looking into the watched folder"), work, Lane.WAIT, self._on_peek)

    @Slot(str)
    def _on_word(self, path: str) -> None:
        del path
        self._plan(SOON_MS)

    @Slot(object)
    def _on_peek(self, peek: Peek) -> None:
        self._told = ""
        self._follow()
        self.looked.emit(peek)
        if peek.ready and not self._closed:
            self._job = None

            def work(context: JobContext) -> object:
                return self._folder.take_in(context.cancel, context.events)

            self._submit(self.tr("Importing from the watched folder"), work, Lane.WRITE, self._on_taken)
        else:
            self._plan(AGAIN_MS if peek.unsettled else RESCAN_MS)

    @Slot(object)
    def _on_taken(self, taken: TakenIn) -> None:
        if taken.files:
            self.done.emit(taken)
        self._plan(AGAIN_MS)

    @Slot(object)
    def _on_failed(self, error: AppError) -> None:
        self._forget_others("")  # a folder that comes back is another one for the system
        known, self._told = error.title == self._told, error.title
        if not known and not isinstance(error, Canceled):
            self.failed.emit(error)
        self._plan(RESCAN_MS)

    def _submit(self, title: str, work: object, lane: Lane, then: object) -> None:
        job = self._jobs.submit(title, work, lane=lane)  # type: ignore[arg-type]
        self._job = job
        job.succeeded.connect(then)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._over)

    @Slot()
    def _over(self) -> None:
        if self.sender() is self._job:
            self._job = None

    def _plan(self, wait_ms: int) -> None:
        if not self._closed:
            self._timer.start(wait_ms)

    def _forget_others(self, path: str) -> None:
        present = self._watcher.directories()
        if present and present != [path]:
            self._watcher.removePaths(present)

    def _follow(self) -> None:
        """Only once a look has reached the folder: Qt asks the file system for it, in the window's thread."""
        setup = self._chosen()
        if setup.watched and setup.path not in self._watcher.directories():
            self._watcher.addPath(setup.path)
