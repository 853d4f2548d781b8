"""Auto sync in the window: POs that were saved are sent by themselves, while both switches are on."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.errors import AppError
from app.runtime.jobs import Job, JobContext, Jobs
from app.services.syncing import SyncService

_TITLE = "Auto sync"


class AutoSync(QObject):
    """`tell_error` says in the window that such a sync ended early; it is a bound method of a QObject.

    While it is held nothing is sent; POs that were saved meanwhile go when it is let go.

    Signals:
        failed: the `AppError` of such a sync.
    """

    failed = Signal(object)

    def __init__(
        self, syncing: SyncService, jobs: Jobs, tell_error: Callable[[AppError], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._syncing = syncing
        self._jobs = jobs
        self._tell_error = tell_error
        self._held = False
        self._later: list[str] = []
        self._lock = threading.Lock()
        jobs.started.connect(self._on_started)

    def saved(self, po_ids: Sequence[str]) -> None:
        """These POs were saved. Called in a worker."""
        if not self._syncing.sends_on_save():
            return
        with self._lock:
            if self._held:
                self._later += po_ids
                return
        self._send(list(po_ids))

    def hold(self, on: bool) -> None:
        """Hold what was saved back, or let it go."""
        with self._lock:
            self._held = on
            later, self._later = ([], self._later) if on else (self._later, [])
        if on:
            self.stop()
        elif later and self._syncing.sends_on_save():
            self._send([*dict.fromkeys(later)])

    def _send(self, ids: list[str]) -> None:
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
            job.by_po = True
            job.failed.connect(self._tell_error)
            job.failed.connect(self.failed)
