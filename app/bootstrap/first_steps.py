"""From an empty window to the practice company in one press: the sample shop, and the sign-in on its own pages."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, Slot

from app.bootstrap.core import Core
from app.domain.books import Environment
from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import AppError
from app.runtime.jobs import JobContext, Jobs
from app.services.connecting import ConnectRequest
from app.sync.events import Progress
from app.ui.main_window import MainWindow


class FirstSteps(QObject):
    """A shop that is connected already only gets the POs. Nothing is sent before somebody presses Sync."""

    def __init__(self, core: Core, jobs: Jobs, window: MainWindow) -> None:
        super().__init__(window)
        self._core = core
        self._jobs = jobs
        self._window = window
        window.sample_requested.connect(self.try_it)

    @Slot()
    def try_it(self) -> None:
        """Fill in the sample shop, and connect it to the practice company."""
        job = self._jobs.submit(self.tr("Setting up the practice company"), self._set_up)
        job.succeeded.connect(self._on_ready)
        job.failed.connect(self._on_failed)

    def _set_up(self, context: JobContext) -> ChangeSet:
        """In a worker; the POs stay when the practice company does not answer, and Connect tries again."""
        core = self._core
        changes = ChangeSet() if core.sample.waits_for_connection() else core.sample.load()
        context.events.changed(changes)
        if core.session.connection() is None:
            context.events.progress(Progress(1, 2, self.tr("Signing in to the practice company")))
            attempt = core.connecting.begin(ConnectRequest(Environment.PRACTICE))
            try:
                attempt.paste(core.practice.allow(attempt.authorize_url))
                attempt.wait(context.cancel)
                core.connecting.confirm(attempt, po_sync=True, auto_sync=False)
            except BaseException:
                core.connecting.discard(attempt)
                raise
        return changes | ChangeSet.of(
            ChangeKind.CONNECTION, ChangeKind.SETTINGS, ChangeKind.SYNC, structure=True
        )

    @Slot(object)
    def _on_ready(self, changes: object) -> None:
        del changes
        self._window.refresh_status()
        count = self._core.status.current().to_send
        self._window.notices.offer(
            self.tr("Here is a shop to try everything with"),
            self.tr(
                "{count} made-up POs, and a practice company that takes them like QuickBooks does. All of it stays on "
                "this computer: press Sync all and look what happens."
            ).format(count=QLocale().toString(count)),
            (),
        )

    @Slot(object)
    def _on_failed(self, error: AppError) -> None:
        self._window.notices.tell_error(error)
