"""The job queue: long-lived QThreads, one worker each, one job after the other (design.md section 5).

`Lane.WRITE` carries everything that writes to QuickBooks or much to the database, `Lane.ANSWER` answers to questions (a
short transaction each that must not wait for a run), `Lane.READ` harmless reads, `Lane.WAIT` the wait for the browser,
so that none waits for the other. Results come back as signals of the `Job`, in the window's thread.

A worker never holds the last reference to anything of the window's: work, result and error stay with the `Job`, and the
window's thread lets go of them before the job is deleted. A widget that is destroyed in a worker, or a `Jobs` that is
destroyed by the destructor of its own child, damages the heap (tests/ui/test_closing.py).
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QDeadlineTimer, QObject, Qt, QThread, Signal, Slot

from app.domain.changes import ChangeSet
from app.domain.errors import AppError
from app.runtime.bridge import Bridge, BridgeSink
from app.runtime.cancel import EventToken
from app.sync.events import EventSink
from app.sync.ports import CancelToken

_log = logging.getLogger(__name__)


class Lane(StrEnum):
    """Which thread carries a job."""

    WRITE = "write"
    ANSWER = "answer"
    READ = "read"
    WAIT = "wait"


@dataclass(frozen=True, slots=True)
class JobContext:
    """What the work gets: a token to look at and a sink for what happens."""

    cancel: CancelToken
    events: EventSink


Work = Callable[[JobContext], object]


@dataclass(frozen=True, slots=True)
class _Outcome:
    """How the work ended: with a result or an error."""

    result: object = None
    error: AppError | None = None


class Job(QObject):
    """One piece of work. Lives in the window's thread; connect bound methods of QObjects only."""

    progressed = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)
    finished = Signal()

    def __init__(self, title: str, work: Work, lane: Lane, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self.title = title
        self.lane = lane
        self.cancelable = True
        self.by_po = False  # it goes PO by PO: stopping it waits for the one at hand
        self._work: Work | None = work
        self._outcome: _Outcome | None = None
        self._muted = False
        self._token = EventToken()
        self.bridge = bridge
        bridge.setParent(self)
        bridge.progressed.connect(self.progressed)

    def cancel(self) -> None:
        """Ask the work to stop at the next good moment; what was done stays done."""
        self._token.cancel()

    @property
    def canceled(self) -> bool:
        """True once cancel was asked for."""
        return self._token.canceled

    def execute(self) -> None:
        """Do the work. Called by the worker, in its thread; errors become the `failed` signal."""
        self._outcome = self._carry_out()

    def mute(self) -> None:
        """Nobody is there any more to hear how it ends."""
        self._muted = True

    def let_go(self) -> None:
        """Forget work and outcome, and what they refer to. Only when the worker is through with it."""
        self._work = self._outcome = None

    def _carry_out(self) -> _Outcome:
        work = self._work
        if work is None:
            return _Outcome()
        try:
            return _Outcome(work(JobContext(self._token, BridgeSink(self.bridge))))
        except AppError as error:
            return _Outcome(error=error)
        except Exception as error:  # noqa: BLE001  # a bug must neither kill the worker nor pass unseen
            _log.exception("Unexpected error in the job %s", self.title)
            return _Outcome(error=bug(error))

    def deliver(self) -> None:
        """Tell how it ended (window's thread)."""
        outcome = self._outcome
        if outcome is None or self._muted:
            return
        self.bridge.deliver()
        if outcome.error is None:
            self.succeeded.emit(outcome.result)
        else:
            self.failed.emit(outcome.error)
        self.finished.emit()


class _Worker(QObject):
    """Lives in its thread and executes one job after the other.

    It tells itself that a job ended: the window's thread may delete the job while the worker still stands in the
    emission of a signal, whose sender has to outlive that.
    """

    ended = Signal(object)

    @Slot(object)
    def run(self, job: Job) -> None:
        """Carry one job out."""
        job.execute()
        self.ended.emit(job)


class _LaneThread(QObject):
    """One QThread with its worker."""

    _hand_over = Signal(object)

    def __init__(self, lane: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self.thread_ = QThread(self)
        self.thread_.setObjectName(f"inventory-mate-{lane.value}")
        self._worker = _Worker()
        self._worker.moveToThread(self.thread_)
        self._hand_over.connect(self._worker.run, Qt.ConnectionType.QueuedConnection)
        self._worker.ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self.thread_.start()

    def submit(self, job: Job) -> None:
        """Queue a job."""
        self._hand_over.emit(job)

    def quit(self) -> None:
        """End the thread once what was submitted is over."""
        self.thread_.quit()

    def ended(self, until: QDeadlineTimer) -> bool:
        """Wait for the end. False when it takes longer."""
        return self.thread_.wait(until)

    @Slot(object)
    def _deliver(self, job: Job) -> None:
        job.deliver()


class Jobs(QObject):
    """Takes work and carries it out in the background. Create and use it in the window's thread."""

    changed = Signal(object)
    busy_changed = Signal(bool, str)
    started = Signal(object)
    _submitted = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {lane: _LaneThread(lane, self) for lane in Lane}
        self._open: list[Job] = []
        self._stopping = False
        self._submitted.connect(self._submit_later, Qt.ConnectionType.QueuedConnection)

    def submit(self, title: str, work: Work, *, lane: Lane = Lane.WRITE) -> Job:
        """Queue work. Connect to the job's signals right away: they are delivered through the event loop."""
        job = Job(title, work, lane, Bridge(), self)
        job.bridge.changed.connect(self.changed)
        job.succeeded.connect(self._publish_result)
        job.finished.connect(self._forget)
        self._open.append(job)
        self._lanes[lane].submit(job)
        self.started.emit(job)
        self._tell_busy()
        return job

    def submit_from_any_thread(self, title: str, work: Work) -> None:
        """Queue work for the writing lane from a worker; nobody gets the job back."""
        self._submitted.emit(title, work)

    @property
    def open_jobs(self) -> tuple[Job, ...]:
        """Jobs that are waiting or running."""
        return tuple(self._open)

    @property
    def stopping(self) -> bool:
        """True once `stop` was called: nothing new is worth submitting."""
        return self._stopping

    def stop(self, timeout_ms: int = 5000) -> bool:
        """Cancel everything and end the threads. Nothing is told to anybody afterwards.

        False when a job did not end in time: then keep this object, and what the job refers to, until `ended`.
        """
        self._stopping = True
        for job in self._open:
            job.cancel()
        for lane in self._lanes.values():
            lane.quit()
        through = self._wait(timeout_ms)
        for job in self._open:
            job.mute()
            if through:
                job.let_go()
        return through

    @property
    def ended(self) -> bool:
        """True once `stop` was called and no thread is at work any more."""
        return self._stopping and self._wait(0)

    def _wait(self, timeout_ms: int) -> bool:
        until = QDeadlineTimer(timeout_ms)
        return all(lane.ended(until) for lane in self._lanes.values())

    @Slot(str, object)
    def _submit_later(self, title: str, work: Work) -> None:
        if not self._stopping:
            self.submit(title, work)

    @Slot(object)
    def _publish_result(self, result: object) -> None:
        """A job that returns a change set, or something with one, need not tell it itself."""
        changes = result if isinstance(result, ChangeSet) else getattr(result, "changes", None)
        if isinstance(changes, ChangeSet):
            self.changed.emit(changes)

    @Slot()
    def _forget(self) -> None:
        job = self.sender()
        if isinstance(job, Job):
            self._open.remove(job)
            job.let_go()
            job.deleteLater()
        self._tell_busy()

    def _tell_busy(self) -> None:
        writing = [job for job in self._open if job.lane is Lane.WRITE]
        self.busy_changed.emit(bool(writing), writing[0].title if writing else "")


def bug(error: Exception) -> AppError:
    """Words for an error that is our fault."""
    return AppError(
        "Something went wrong in the program",
        f"An unexpected error occurred ({type(error).__name__}). It is in the log.",
        "Nothing is lost. Try again; if it happens again, export the log and send it to support.",
    )
