"""What the import dialog does, without widgets: read in the background, then import or not."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError, Canceled
from app.domain.file_reading import ReadOptions
from app.runtime.jobs import Lane
from app.services.importing import ImportOutcome, ImportPreview

if TYPE_CHECKING:
    from app.runtime.jobs import Job, JobContext, Jobs
    from app.services.importing import ImportService


class Step(StrEnum):
    """Where the dialog is."""

    CHOOSE = "choose"
    READING = "reading"
    REVIEW = "review"
    PROBLEMS = "problems"
    IMPORTING = "importing"
    DONE = "done"


class ImportFlow(QObject):
    """One file at a time. Nothing is stored before `apply`."""

    step_changed = Signal(object)  # Step
    progressed = Signal(object)  # Progress
    failed = Signal(object)  # AppError; the step before is shown again

    def __init__(self, service: ImportService, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._jobs = jobs
        self._job: Job | None = None
        self.step = Step.CHOOSE
        self.path: Path | None = None
        self.preview: ImportPreview | None = None
        self.outcome: ImportOutcome | None = None

    def read(self, path: Path, options: ReadOptions) -> None:
        """Read a file and compare it with what is here."""
        self._drop_job()
        self.path = path
        self.preview = None
        service = self._service

        def work(context: JobContext) -> ImportPreview:
            return service.read(path, options, context.cancel)

        self._go(Step.READING)
        job = self._job = self._jobs.submit(
            self.tr("Reading {file}").format(file=path.name), work, lane=Lane.READ
        )
        job.progressed.connect(self.progressed)
        job.succeeded.connect(self._on_read)
        job.failed.connect(self._on_read_failed)

    def apply(self) -> None:
        """Import what the preview showed."""
        preview, service = self.preview, self._service
        if preview is None or not preview.ok:
            return

        def work(context: JobContext) -> ImportOutcome:
            del context
            return service.apply(preview)

        self._go(Step.IMPORTING)
        job = self._job = self._jobs.submit(self.tr("Importing {file}").format(file=preview.file_name), work)
        job.progressed.connect(self.progressed)
        job.succeeded.connect(self._on_applied)
        job.failed.connect(self._on_apply_failed)

    def start_over(self) -> None:
        """Another file."""
        self._drop_job()
        self._go(Step.CHOOSE)

    def leave(self) -> None:
        """The dialog is closed; reading stops. What is being imported is imported as a whole."""
        if self.step is Step.READING:
            self._drop_job()

    def _on_read(self, preview: ImportPreview) -> None:
        self._job = None
        self.preview = preview
        self._go(Step.REVIEW if preview.ok else Step.PROBLEMS)

    def _on_read_failed(self, error: AppError) -> None:
        self._job = None
        self._go(Step.CHOOSE)
        if not isinstance(error, Canceled):
            self.failed.emit(error)

    def _on_applied(self, outcome: ImportOutcome) -> None:
        self._job = None
        self.outcome = outcome
        self._go(Step.DONE)

    def _on_apply_failed(self, error: AppError) -> None:
        self._job = None
        self._go(Step.REVIEW)
        self.failed.emit(error)

    def _drop_job(self) -> None:
        if self._job is not None and self.step is Step.READING:
            self._job.succeeded.disconnect(self._on_read)
            self._job.failed.disconnect(self._on_read_failed)
            self._job.cancel()
        self._job = None

    def _go(self, step: Step) -> None:
        if step is not self.step:
            self.step = step
            self.step_changed.emit(step)
