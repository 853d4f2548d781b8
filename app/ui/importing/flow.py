"""What the import dialog does, without widgets: read in the background, then import or not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from app.domain.edits import Taking
from app.domain.errors import AppError, Canceled
from app.domain.file_reading import Asks, Pasted, ReadOptions
from app.runtime.jobs import Lane
from app.services.importing import USUAL, ImportOutcome, ImportPreview
from app.sync.events import Progress

if TYPE_CHECKING:
    from app.runtime.jobs import Job, JobContext, Jobs
    from app.services.importing import ImportService

Read = Callable[["JobContext"], ImportPreview]


class Step(StrEnum):
    """Where the dialog is."""

    CHOOSE = "choose"
    READING = "reading"
    REVIEW = "review"
    IMPORTING = "importing"
    DONE = "done"


class ImportFlow(QObject):
    """One file at a time. Nothing is stored before `apply`."""

    step_changed = Signal(object)  # Step
    progressed = Signal(object)  # Progress
    failed = Signal(object)  # AppError; the step before is shown again
    saved = Signal(object)  # Path of the rows with reasons

    def __init__(
        self, service: ImportService, jobs: Jobs, home_currency: str = "", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._jobs = jobs
        self._home = home_currency
        self._job: Job | None = None
        self.step = Step.CHOOSE
        self.source: Path | Pasted | None = None
        self._pair: tuple[Path, ...] = ()
        self.preview: ImportPreview | None = None
        self.outcome: ImportOutcome | None = None
        self.left_out: Path | None = None

    def read(self, source: Path | Pasted, options: ReadOptions | None = None) -> None:
        """Read a file and compare it with what is here; without options the saved ones of its headers count."""
        service, home = self._service, self._home
        self._pair = ()

        def work(context: JobContext) -> ImportPreview:
            told = self._teller(context, self.tr("Reading row {row} of {total}"))
            preview = service.read(source, options, context.cancel, progress=told)
            if options is None and home and Asks.CURRENCY in preview.questions:
                wanted = replace(preview.options, default_currency=home)
                preview = service.read(source, wanted, context.cancel, progress=told)
            return preview

        self._read(source, work, again=options is not None)

    def read_two(self, first: Path, second: Path) -> None:
        """Read two files that belong together: one lists the POs, the other has their lines."""
        service = self._service
        options = ReadOptions(default_currency=self._home)
        self._pair = (first, second)
        self._read(first, lambda context: service.read_two(first, second, options, context.cancel))

    def apply(self, left_out: Path | None = None, taking: Taking = USUAL) -> None:
        """Import what the preview showed; with POs left out, their rows are written to `left_out` first.

        `taking` says which POs that are here already take the file's version.
        """
        preview, service = self.preview, self._service
        if preview is None or preview.blocked or (preview.rejected and left_out is None):
            return

        def work(context: JobContext) -> ImportOutcome:
            if left_out is not None:
                service.write_left_out(preview, left_out)
            told = self._teller(context, self.tr("Importing PO {row} of {total}"))
            partly = bool(preview.failed)
            return service.apply(preview, partly=partly, taking=taking, cancel=context.cancel, progress=told)

        self.left_out = left_out
        self._go(Step.IMPORTING)
        job = self._job = self._jobs.submit(self.tr("Importing {file}").format(file=preview.file_name), work)
        job.progressed.connect(self.progressed)
        job.succeeded.connect(self._on_applied)
        job.failed.connect(self._on_apply_failed)

    def save_left_out(self, path: Path) -> None:
        """Only write the rows with problems, each with its reason."""
        preview, service = self.preview, self._service
        if preview is None:
            return

        def work(context: JobContext) -> Path:
            del context
            service.write_left_out(preview, path)
            return path

        job = self._jobs.submit(self.tr("Saving the rows with reasons"), work, lane=Lane.READ)
        job.succeeded.connect(self.saved)
        job.failed.connect(self.failed)

    def start_over(self) -> None:
        """Another file; a file that was read again stays as it was."""
        again = self.step is Step.READING and self.preview is not None
        self._drop_job()
        self._go(Step.REVIEW if again else Step.CHOOSE)

    def stop(self) -> None:
        """Stop importing after the POs that are being stored; what was stored stays."""
        if self._job is not None and self.step is Step.IMPORTING:
            self._job.cancel()

    def leave(self) -> None:
        """The dialog is closed; reading stops."""
        if self.step is Step.READING:
            self._drop_job()

    def _read(self, source: Path | Pasted, work: Read, *, again: bool = False) -> None:
        self._drop_job()
        self.source = source
        if not again:
            self.preview = None
        self._go(Step.READING)
        title = self.tr("Reading {file}").format(file=source.name)
        job = self._job = self._jobs.submit(title, work, lane=Lane.READ)
        job.progressed.connect(self.progressed)
        job.succeeded.connect(self._on_read)
        job.failed.connect(self._on_read_failed)

    def _teller(self, context: JobContext, words: str) -> Callable[[int, int], None]:
        def tell(done: int, total: int) -> None:
            number = QLocale().toString
            text = words.format(row=number(done), total=number(total)) if total else ""
            context.events.progress(Progress(done, total, text))

        return tell

    def _on_read(self, preview: ImportPreview) -> None:
        self._job = None
        self.preview = preview
        if self._pair and preview.options.lines_file is not None:
            self.source = next(path for path in self._pair if path != preview.options.lines_file)
        self._go(Step.REVIEW)

    def _on_read_failed(self, error: AppError) -> None:
        self._job = None
        self._go(Step.CHOOSE if self.preview is None else Step.REVIEW)
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
