"""Works an undo out, and carries it out after a yes, in the background."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError
from app.domain.runs import RunSummary
from app.runtime.jobs import Job, JobContext, Jobs
from app.services.undo import UndoPreview, UndoService
from app.sync.events import Progress


class UndoFlow(QObject):
    """One job at a time on the writing lane; a job that nobody waits for any more is not heard.

    Signals:
        progressed: a `Progress`.
        ready: the `UndoPreview`.
        done: the `RunSummary` of a carried-out undo.
        failed: the `AppError`.
    """

    progressed = Signal(object)
    ready = Signal(object)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, undo: UndoService, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._undo = undo
        self._jobs = jobs
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._job is not None

    def look(self, po_ids: Sequence[str], run_id: str) -> None:
        """Work out what it would do for these POs, or for a whole run."""
        undo, ids = self._undo, tuple(po_ids)

        def work(context: JobContext) -> UndoPreview:
            if run_id:
                return undo.plan_run(run_id, context.cancel, context.events)
            return undo.plan(ids, context.cancel, context.events)

        self._start(self.tr("Looking at what an undo would do"), work)

    def carry_out(self, preview: UndoPreview) -> None:
        """Do what was shown."""
        undo = self._undo

        def work(context: JobContext) -> RunSummary:
            return undo.carry_out(preview, context.cancel, context.events)

        self._start(self.tr("Taking it back from QuickBooks"), work)

    def stop(self) -> None:
        """Stop at the next good moment; what was done is told."""
        if self._job is not None:
            self._job.cancel()

    def leave(self) -> None:
        """Stop waiting."""
        if self._job is not None:
            job, self._job = self._job, None
            job.cancel()

    def _start(self, title: str, work: Callable[[JobContext], object]) -> None:
        self.leave()
        self._job = self._jobs.submit(title, work)
        self._job.by_po = True
        self._job.progressed.connect(self._on_progress)
        self._job.succeeded.connect(self._on_success)
        self._job.failed.connect(self._on_failed)

    def _on_progress(self, progress: Progress) -> None:
        if self.sender() is self._job:
            self.progressed.emit(progress)

    def _on_success(self, result: object) -> None:
        if self.sender() is self._job:
            self._job = None
            (self.ready if isinstance(result, UndoPreview) else self.done).emit(result)

    def _on_failed(self, error: AppError) -> None:
        if self.sender() is self._job:
            self._job = None
            self.failed.emit(error)
