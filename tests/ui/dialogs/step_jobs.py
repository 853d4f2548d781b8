"""Jobs that run when the test says so: nothing happens in between by chance."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import QObject, Signal

from app.domain.changes import ChangeSet
from app.domain.errors import AppError, Canceled
from app.runtime.jobs import JobContext, Jobs, Lane
from app.sync.events import NoEvents, Progress

Work = Callable[[JobContext], object]


class Token:
    """A cancel token whose wait ends at once."""

    def __init__(self) -> None:
        self._set = threading.Event()

    @property
    def canceled(self) -> bool:
        return self._set.is_set()

    def wait(self, seconds: float) -> bool:
        return self._set.is_set()

    def set(self) -> None:
        self._set.set()


class StepJob(QObject):
    """One submitted job."""

    progressed = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)
    finished = Signal()
    cancelable = True

    def __init__(self, title: str, work: Work, lane: Lane, jobs: StepJobs) -> None:
        super().__init__()
        self.jobs = jobs
        self.title = title
        self.lane = lane
        self.token = Token()
        self._work = work

    def cancel(self) -> None:
        self.token.set()

    def run(self) -> None:
        """Do it now, in this thread."""
        context = cast(JobContext, _Context(self.token, self))
        try:
            result = self._work(context)
        except AppError as error:
            self.failed.emit(error)
        else:
            self.succeeded.emit(result)
        self.finished.emit()


class _Context:
    def __init__(self, cancel: Token, job: StepJob) -> None:
        self.cancel = cancel
        self.events = _Events(job)


class _Events(NoEvents):
    def __init__(self, job: StepJob) -> None:
        self._job = job
        self._jobs = job.jobs

    def changed(self, changes: ChangeSet) -> None:
        self._jobs.changed.emit(changes)

    def progress(self, progress: Progress) -> None:
        self._job.progressed.emit(progress)


class StepJobs(QObject):
    """Stands for `Jobs`. Submitted jobs wait in `waiting` until `step` or `run_all`."""

    changed = Signal(object)
    busy_changed = Signal(bool, str)
    stopping = False

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[StepJob] = []
        self.done: list[StepJob] = []

    def submit(self, title: str, work: Work, *, lane: Lane = Lane.WRITE) -> Any:
        job = StepJob(title, work, lane, self)
        job.succeeded.connect(self._publish_result)
        self.waiting.append(job)
        return job

    def step(self) -> StepJob:
        """Run the job that was submitted first."""
        job = self.waiting.pop(0)
        self.done.append(job)
        job.run()
        return job

    def run_all(self) -> None:
        """Run until nothing waits."""
        while self.waiting:
            self.step()

    def cancel_first(self) -> None:
        """End the first waiting job as a canceled one ends."""
        job = self.waiting.pop(0)
        self.done.append(job)
        job.failed.emit(Canceled())
        job.finished.emit()

    def _publish_result(self, result: object) -> None:
        changes = result if isinstance(result, ChangeSet) else getattr(result, "changes", None)
        if isinstance(changes, ChangeSet):
            self.changed.emit(changes)

    @property
    def real(self) -> Jobs:
        """The same object under the type that the screens ask for."""
        return cast(Jobs, self)
