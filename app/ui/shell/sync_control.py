"""Starts syncs as jobs and tells how they ended."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError
from app.domain.runs import Trigger
from app.runtime.jobs import Job, JobContext, Jobs
from app.services.syncing import SyncService


class SyncControl(QObject):
    """One run at a time from the window: "Sync all" while one runs changes nothing, POs that are named go after it.

    Signals:
        queued: how many POs go after the run that is under way.
        running_changed: whether a run that was started here is going on.
        ended: the `RunSummary`.
        failed: the `AppError` that ended the run early.
    """

    queued = Signal(int)
    running_changed = Signal(bool)
    ended = Signal(object)
    failed = Signal(object)

    def __init__(self, sync: SyncService, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sync = sync
        self._jobs = jobs
        self._job: Job | None = None
        self._after: dict[str, None] = {}

    @property
    def running(self) -> bool:
        """Whether a run is going on."""
        return self._job is not None

    def start(self, po_ids: Sequence[str] | None, trigger: Trigger = Trigger.MANUAL) -> None:
        """Sync these POs, or all of them (None)."""
        if self._job is not None:
            self._queue(po_ids or ())
            return
        sync, ids = self._sync, None if po_ids is None else tuple(po_ids)

        def work(context: JobContext) -> object:
            return sync.run(ids, trigger, context.cancel, context.events)

        self._job = self._jobs.submit(self.tr("Syncing with QuickBooks"), work)
        self._job.by_po = True
        self._job.succeeded.connect(self.ended)
        self._job.failed.connect(self._on_failed)
        self._job.finished.connect(self._over)
        self.running_changed.emit(True)

    def stop(self) -> None:
        """Ask the run to stop after what is under way; nothing goes after it."""
        self._after.clear()
        if self._job is not None:
            self._job.cancel()

    def _queue(self, po_ids: Sequence[str]) -> None:
        self._after.update(dict.fromkeys(po_ids))
        if po_ids:
            self.queued.emit(len(self._after))

    def _on_failed(self, error: AppError) -> None:
        self._after.clear()  # what stood in its way stands in theirs
        self.failed.emit(error)

    def _over(self) -> None:
        stopped = self._job is not None and self._job.canceled
        self._job = None
        after, self._after = list(self._after), {}
        self.running_changed.emit(False)
        if after and not stopped and not self._jobs.stopping:
            self.start(after)
