"""Looks at QuickBooks now and then while the window is open, so that bills and edits there show by themselves."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.runs import Trigger
from app.runtime.jobs import Job, JobContext, Jobs, Lane
from app.services.syncing import SyncService

#: How often it looks by itself.
EVERY_MS = 10 * 60 * 1000
#: The first look comes soon after the start, when the window stands.
FIRST_MS = 15 * 1000


class Watch(QObject):
    """One look at a time. A look by itself never disturbs: what went wrong stands in the activity only.

    A timer that slept with the computer fires once on waking, not once for each look that was missed.

    Signals:
        looked: the `RunSummary` of a look that a person asked for.
        failed: the `AppError` that ended such a look.
    """

    looked = Signal(object)
    failed = Signal(object)

    def __init__(
        self, syncing: SyncService, jobs: Jobs, may_look: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._syncing = syncing
        self._jobs = jobs
        self._may_look = may_look
        self._job: Job | None = None
        self._told = False  # a person waits for what the present look finds
        self._closed = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_due)

    def start(self, every_ms: int = EVERY_MS, first_ms: int = FIRST_MS) -> None:
        """Look soon, and then again and again."""
        self._timer.start(every_ms)
        QTimer.singleShot(first_ms, self, self._on_due)

    def check_now(self) -> None:
        """A person wants to know now. A look that is under way by itself answers them too."""
        if self._told:
            return
        self._told = True
        job = self._job or self._look(Trigger.MANUAL)
        job.succeeded.connect(self.looked)
        job.failed.connect(self.failed)

    def stop(self) -> None:
        """End a look that is under way."""
        if self._job is not None:
            self._job.cancel()

    def close(self) -> None:
        """The window goes: no look begins any more."""
        self._timer.stop()
        self._closed = True
        self.stop()

    @Slot()
    def _on_due(self) -> None:
        busy = any(job.lane is Lane.WRITE for job in self._jobs.open_jobs)
        # A run that goes on looks by itself; then the next time is soon enough.
        if not busy and self._job is None and not self._closed and self._may_look():
            self._look(Trigger.SCHEDULED)

    def _look(self, trigger: Trigger) -> Job:
        syncing = self._syncing

        def work(context: JobContext) -> object:
            return syncing.follow(trigger, context.cancel, context.events)

        self._job = self._jobs.submit(self.tr("Checking QuickBooks"), work)
        self._job.finished.connect(self._over)
        return self._job

    @Slot()
    def _over(self) -> None:
        self._job = None
        self._told = False
