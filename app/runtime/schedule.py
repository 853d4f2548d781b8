"""Does one piece of work again and again in the background: one timer, never a burst of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.errors import AppError, Canceled
from app.runtime.jobs import Job, Jobs, Lane, Work

#: How often it looks whether something is due, and when for the first time (ms).
LOOK_MS, FIRST_MS = 20_000, 20_000


class Schedule(QObject):
    """Runs `work` every `minutes()` minutes (0: never by itself), and when somebody asks.

    A timer that slept with the computer fires once on waking. What goes wrong by itself is told once, until it works
    again or another thing goes wrong; what goes wrong after a click is told always.

    Signals:
        done: the result, and whether a person had asked.
        failed: the `AppError`.
        running_changed: whether it is at work.
    """

    done = Signal(object, bool)
    failed = Signal(object)
    running_changed = Signal(bool)

    def __init__(
        self,
        title: str,
        work: Work,
        minutes: Callable[[], float],
        jobs: Jobs,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._title = title
        self._work = work
        self._minutes = minutes
        self._jobs = jobs
        self._now = now
        self._job: Job | None = None
        self._asked = False
        self._told = ""
        self._last: datetime | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)

    @property
    def running(self) -> bool:
        """Whether it is at work or waits for its turn."""
        return self._job is not None

    def start(self, look_ms: int = LOOK_MS, first_ms: int = FIRST_MS) -> None:
        """Begin to look."""
        self._timer.start(look_ms)
        QTimer.singleShot(first_ms, self, self._look)

    def stop(self) -> None:
        """The window goes: nothing begins any more."""
        self._timer.stop()
        self.cancel()

    @Slot()
    def cancel(self) -> None:
        """End what is under way."""
        if self._job is not None:
            self._job.cancel()

    @Slot()
    def now(self) -> None:
        """A person wants it now."""
        self._asked = True
        if self._job is None:
            self._go()

    @Slot()
    def _look(self) -> None:
        minutes = self._minutes()
        busy = self._job is not None or any(job.lane is Lane.WRITE for job in self._jobs.open_jobs)
        if minutes <= 0 or busy or self._jobs.stopping or not self._timer.isActive():
            return
        now = self._now()
        # A clock that was set back must not hold it up for long.
        if self._last is None or not timedelta(0) <= now - self._last < timedelta(minutes=minutes):
            self._go()

    def _go(self) -> None:
        self._last = self._now()
        job = self._job = self._jobs.submit(self._title, self._work)
        job.by_po = True
        job.succeeded.connect(self._on_succeeded)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._over)
        self.running_changed.emit(True)

    @Slot(object)
    def _on_succeeded(self, result: object) -> None:
        self._told = ""
        self.done.emit(result, self._asked)

    @Slot(object)
    def _on_failed(self, error: AppError) -> None:
        known = error.title == self._told
        self._told = error.title
        if self._asked or not (known or isinstance(error, Canceled)):
            self.failed.emit(error)

    @Slot()
    def _over(self) -> None:
        self._job = None
        self._asked = False
        self.running_changed.emit(False)
