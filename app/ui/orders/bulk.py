"""Does what a person wants done with several chosen POs, in the background, and tells what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal

from app.domain.listing import OrderQuery
from app.domain.orders import PoStatus
from app.runtime.jobs import JobContext, Jobs, Lane
from app.services.bulk import BulkDone, BulkService
from app.services.listing import ListExport
from app.ui.spoken import spoken

#: Asks where to save: (title, proposed file name, file filter) -> path, or None when canceled.
ChooseSave = Callable[[str, str, str], Path | None]


class BulkDesk(QObject):
    """Writes through jobs; the page sees what came of it by `Jobs.changed`.

    Signals:
        failed: an `AppError` to show to the person.
        told: a short sentence about what was done.
    """

    failed = Signal(object)
    told = Signal(str)

    def __init__(
        self, bulk: BulkService, export: ListExport, jobs: Jobs, choose: ChooseSave, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bulk = bulk
        self._export = export
        self._jobs = jobs
        self._choose = choose

    def hold(self, po_ids: Sequence[str]) -> None:
        """Put them on hold."""
        bulk = self._bulk
        self._run(self.tr("Putting on hold"), lambda _: bulk.hold(po_ids), self._held)

    def resume(self, po_ids: Sequence[str]) -> None:
        """Take them off hold."""
        bulk = self._bulk
        self._run(self.tr("Taking off hold"), lambda _: bulk.resume(po_ids), self._resumed)

    def mark(self, po_ids: Sequence[str], status: PoStatus) -> None:
        """Say that they were ordered or delivered."""
        bulk = self._bulk

        def work(context: JobContext) -> object:
            return bulk.mark(po_ids, status, context.cancel, context.events)

        self._run(self.tr("Marking POs"), work, self._marked)

    def save_list(self, query: OrderQuery, only: Sequence[str] | None) -> None:
        """Save the chosen POs, or all that the list shows (None), as a spreadsheet, or as CSV for other programs."""
        kinds = "Excel (*.xlsx)", self.tr("CSV for other programs, in English (*.csv)")
        name = self.tr("purchase-orders") + ".xlsx"
        path = self._choose(self.tr("Export the list"), name, ";;".join(kinds))
        if path is None:
            return
        if not path.suffix:
            path = path.with_suffix(".xlsx")
        export, chosen = self._export, None if only is None else frozenset(only)

        def work(context: JobContext) -> object:
            return path, export.save(path, query, chosen, context.cancel, context.events)

        job = self._jobs.submit(self.tr("Exporting the list"), work, lane=Lane.READ)
        job.succeeded.connect(self._saved)
        job.failed.connect(self.failed)

    def _run(
        self, title: str, work: Callable[[JobContext], object], then: Callable[[BulkDone], None]
    ) -> None:
        if any(job.lane is Lane.WRITE for job in self._jobs.open_jobs):
            self.told.emit(self.tr("It is done as soon as the running work is done."))
        job = self._jobs.submit(title, work)
        job.succeeded.connect(then)
        job.failed.connect(self.failed)

    def _held(self, done: BulkDone) -> None:
        self._tell(self.tr("Put on hold: {done} of {all} POs."), done)

    def _resumed(self, done: BulkDone) -> None:
        self._tell(self.tr("Taken off hold: {done} of {all} POs."), done)

    def _marked(self, done: BulkDone) -> None:
        self._tell(self.tr("Marked: {done} of {all} POs."), done)

    def _tell(self, words: str, done: BulkDone) -> None:
        number = QLocale().toString
        words = words.format(done=number(done.done), all=number(done.done + done.left))
        if done.left:
            words = f"{words} {self.tr('The others stay as they are:')} {spoken(done.why)}"
        self.told.emit(words)

    def _saved(self, result: tuple[Path, int]) -> None:
        path, count = result
        if count:
            words = (
                self.tr("Saved in {file}: 1 PO.") if count == 1 else self.tr("Saved in {file}: {count} POs.")
            )
            self.told.emit(words.format(file=path.name, count=QLocale().toString(count)))
