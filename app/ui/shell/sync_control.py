"""Starts syncs as jobs and tells how they ended."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.domain.runs import Trigger
from app.runtime.jobs import Job, JobContext, Jobs
from app.services.syncing import SyncService


class SyncControl(QObject):
    """One run at a time from the window: a second press while one runs changes nothing.

    Signals:
        running_changed: whether a run that was started here is going on.
        ended: the `RunSummary`.
        failed: the `AppError` that ended the run early.
    """

    running_changed = Signal(bool)
    ended = Signal(object)
    failed = Signal(object)

    def __init__(self, sync: SyncService, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sync = sync
        self._jobs = jobs
        self._job: Job | None = None

    @property
    def running(self) -> bool:
        """Whether a run is going on."""
        return self._job is not None

    def start(self, po_ids: Sequence[str] | None, trigger: Trigger = Trigger.MANUAL) -> None:
        """Sync these POs, or all of them (None)."""
        if self._job is not None:
            return
        sync, ids = self._sync, None if po_ids is None else tuple(po_ids)

        def work(context: JobContext) -> object:
            return sync.run(ids, trigger, context.cancel, context.events)

        self._job = self._jobs.submit(self.tr("Syncing with QuickBooks"), work)
        self._job.by_po = True
        self._job.succeeded.connect(self.ended)
        self._job.failed.connect(self.failed)
        self._job.finished.connect(self._over)
        self.running_changed.emit(True)

    def stop(self) -> None:
        """Ask the run to stop after what is under way."""
        if self._job is not None:
            self._job.cancel()

    def _over(self) -> None:
        self._job = None
        self.running_changed.emit(False)
