"""Works a preview out in the background: one job at a time, and a job that nobody waits for any more is not heard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError
from app.runtime.jobs import Job, JobContext, Jobs
from app.services.syncing import Preview, SyncService
from app.sync.events import Progress


class PreviewFlow(QObject):
    """Asks `SyncService.preview` on the writing lane, since it refreshes the local copy of QuickBooks' lists.

    Signals:
        progressed: a `Progress`.
        ready: the `Preview`.
        failed: the `AppError`.
    """

    progressed = Signal(object)
    ready = Signal(object)
    failed = Signal(object)

    def __init__(self, sync: SyncService, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sync = sync
        self._jobs = jobs
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._job is not None

    def start(self, po_ids: Sequence[str] | None) -> None:
        """Work out what a sync of these POs (None: all) would do. What was asked before is let go."""
        self.leave()
        sync, ids = self._sync, None if po_ids is None else tuple(po_ids)

        def work(context: JobContext) -> Preview:
            return sync.preview(ids, context.cancel, context.events)

        self._job = self._jobs.submit(self.tr("Looking at what a sync would do"), work)
        self._job.progressed.connect(self._on_progress)
        self._job.succeeded.connect(self._on_ready)
        self._job.failed.connect(self._on_failed)

    def leave(self) -> None:
        """Stop waiting; the job ends by itself at the next good moment."""
        if self._job is not None:
            job, self._job = self._job, None
            job.cancel()

    def _on_progress(self, progress: Progress) -> None:
        if self.sender() is self._job:
            self.progressed.emit(progress)

    def _on_ready(self, preview: Preview) -> None:
        if self.sender() is self._job:
            self._job = None
            self.ready.emit(preview)

    def _on_failed(self, error: AppError) -> None:
        if self.sender() is self._job:
            self._job = None
            self.failed.emit(error)
