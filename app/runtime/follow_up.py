"""Starts the look at requests without an answer when it is due: one timer, never a burst of them."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from app.runtime.jobs import Job, JobContext, Jobs, Lane
from app.services.follow_up import FollowUpService

#: Before the first look (the window has just been told that a run ended), and the longest time between two (ms).
_SOON, _LONGEST = 1_000, 900_000
#: A look that is due but settled nothing (no network) is tried again after so long, doubling (ms).
_AGAIN = 60_000


class FollowUp(QObject):
    """Asks after every job that writes whether something is open. Lives in the window's thread.

    A timer that comes late, because the computer slept, fires once: what is due is asked anew each time.
    """

    def __init__(
        self, service: FollowUpService, jobs: Jobs, title: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._jobs = jobs
        self._title = title
        self._in_vain = 0
        self._held = False
        self._job: Job | None = None
        self._broken_off = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        jobs.started.connect(self._on_started)

    @property
    def wait_ms(self) -> int | None:
        """Milliseconds until the next look, or None when none is planned."""
        return self._timer.remainingTime() if self._timer.isActive() else None

    def hold(self, on: bool) -> None:
        """Nothing is sent by itself while it is held."""
        self._held = on
        self._timer.stop()
        if on:
            self.stop()
        else:
            self.ask()

    def stop(self) -> None:
        """End what is under way or waits for its turn; it goes on later, other than after a person's Stop."""
        self._broken_off = True
        if self._job is not None:
            self._job.cancel()

    @Slot()
    def ask(self) -> None:
        """Find out whether something is open; also once after the start."""
        if self._jobs.stopping or self._held:
            return
        job = self._jobs.submit(self._title, self._due, lane=Lane.READ)
        job.succeeded.connect(self._plan)

    def _due(self, context: JobContext) -> object:
        del context
        return self._service.due()

    def _work(self, context: JobContext) -> object:
        return self._service.look(context.cancel, context.events, self._interrupted)

    def _interrupted(self) -> bool:
        return self._broken_off or self._jobs.stopping

    @Slot(object)
    def _plan(self, due: object) -> None:
        self._timer.stop()
        if self._held:
            return
        if not isinstance(due, int | float):
            self._in_vain = 0
            return
        if due > 0:
            self._in_vain = 0
            self._timer.start(min(int(due * 1000) + _SOON, _LONGEST))
        else:
            pause = min(_AGAIN * 2 ** (self._in_vain - 1), _LONGEST) if self._in_vain else _SOON
            self._in_vain += 1
            self._timer.start(pause)

    @Slot()
    def _look(self) -> None:
        if self._jobs.stopping or any(job.lane is Lane.WRITE for job in self._jobs.open_jobs):
            return  # it asks again when that job is over
        self._broken_off = False
        self._job = self._jobs.submit(self._title, self._work)
        self._job.by_po = True
        self._job.finished.connect(self._over)

    @Slot()
    def _over(self) -> None:
        self._job = None

    @Slot(object)
    def _on_started(self, job: Job) -> None:
        if job.lane is Lane.WRITE:
            job.finished.connect(self.ask)
