"""Auto sync in the window: POs that were saved are sent by themselves, while both switches are on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Slot

from app.domain.errors import AppError
from app.runtime.jobs import Job, JobContext, Jobs
from app.services.syncing import SyncService

_TITLE = "Auto sync"


class AutoSync(QObject):
    """`tell_error` says in the window that such a sync ended early; it is a bound method of a QObject."""

    def __init__(
        self, syncing: SyncService, jobs: Jobs, tell_error: Callable[[AppError], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._syncing = syncing
        self._jobs = jobs
        self._tell_error = tell_error
        jobs.started.connect(self._on_started)

    def saved(self, po_ids: Sequence[str]) -> None:
        """These POs were saved. Called in a worker."""
        if not self._syncing.sends_on_save():
            return
        ids = list(po_ids)

        def work(context: JobContext) -> object:
            return self._syncing.run_saved(ids, context.cancel, context.events)

        self._jobs.submit_from_any_thread(_TITLE, work)

    def stop(self) -> None:
        """Stop the runs that were started here and are under way or wait."""
        for job in self._jobs.open_jobs:
            if job.title == _TITLE:
                job.cancel()

    @Slot(object)
    def _on_started(self, job: Job) -> None:
        if job.title == _TITLE:
            job.failed.connect(self._tell_error)
