"""Auto sync in the window: POs that were saved are sent by themselves, while both switches are on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import AppError
from app.runtime.jobs import Job, JobContext, Jobs, Lane
from app.services.auto_sending import AutoSending

_TITLE = "Auto sync"


class AutoSync(QObject):
    """`tell_error` says in the window that such a sync ended early; it is a bound method of a QObject.

    While it is held nothing is sent; what was saved meanwhile goes when it is let go, as does what the end of the
    program or a lost sign-in left behind.

    Signals:
        failed: the `AppError` of such a sync.
    """

    failed = Signal(object)

    def __init__(
        self, sending: AutoSending, jobs: Jobs, tell_error: Callable[[AppError], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._sending = sending
        self._jobs = jobs
        self._tell_error = tell_error
        self._held = False
        jobs.started.connect(self._on_started)
        jobs.changed.connect(self._on_changes)

    def saved(self, po_ids: Sequence[str]) -> None:
        """These POs were saved, and are noted. Called in a worker."""
        if not self._held and self._sending.wanted():
            self._jobs.submit_from_any_thread(_TITLE, self._work(list(po_ids)))

    def hold(self, on: bool) -> None:
        """Hold what was saved back, or let it go."""
        self._held = on
        if on:
            self.stop()
        else:
            self.resume()

    @Slot()
    def resume(self) -> None:
        """Send what waits from before; also once after the start."""
        if self._held or self._jobs.stopping:
            return
        job = self._jobs.submit(self.tr("Looking for POs to send"), self._look, lane=Lane.READ)
        job.succeeded.connect(self._on_found)

    def stop(self) -> None:
        """Stop the runs that were started here and are under way or wait."""
        for job in self._jobs.open_jobs:
            if job.title == _TITLE:
                job.cancel()

    def _look(self, context: JobContext) -> object:
        del context
        return self._sending.waiting()

    def _work(self, ids: list[str]) -> Callable[[JobContext], object]:
        def interrupted() -> bool:
            return self._held or self._jobs.stopping

        def work(context: JobContext) -> object:
            def left() -> bool:
                return context.cancel.canceled and interrupted()

            return self._sending.run(ids, context.cancel, context.events, left)

        return work

    @Slot(object)
    def _on_found(self, ids: list[str]) -> None:
        if ids and not self._held and not self._jobs.stopping:
            self._jobs.submit(_TITLE, self._work(ids))

    @Slot(object)
    def _on_changes(self, changes: ChangeSet) -> None:
        if ChangeKind.CONNECTION in changes.kinds:
            self.resume()

    @Slot(object)
    def _on_started(self, job: Job) -> None:
        if job.title == _TITLE:
            job.by_po = True
            job.failed.connect(self._tell_error)
            job.failed.connect(self.failed)
