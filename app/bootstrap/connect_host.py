"""Connecting from the window: the wizard, the guide to Intuit's keys, and the stored sign-in at the start."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from app.bootstrap.core import Core
from app.domain.books import Environment
from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import AppError, UserMustAct
from app.domain.secret_kinds import SecretKind
from app.runtime.jobs import JobContext, Jobs, Lane
from app.ui.connect.dialog import ConnectDialog
from app.ui.connect.guide import PRODUCTION, SANDBOX, GuideDialog
from app.ui.connect.passphrase_dialog import PassphraseDialog
from app.ui.main_window import MainWindow
from app.ui.theme import Theme


class ConnectHost(QObject):
    """Opens what has to do with the sign-in, over the window. A wizard that was put aside is taken up again."""

    def __init__(
        self, core: Core, theme: Theme, jobs: Jobs, window: MainWindow, open_url: Callable[[str], bool]
    ) -> None:
        super().__init__(window)
        self._core = core
        self._theme = theme
        self._jobs = jobs
        self._window = window
        self._open_url = open_url
        self.dialog: ConnectDialog | None = None
        window.connect_requested.connect(self.open)
        window.guide_requested.connect(self.open_guide)

    @Slot()
    def open(self) -> None:
        """The connect wizard."""
        if self.dialog is not None:
            self.dialog.open()  # it was put aside
            return
        view = self._core.settings.current()
        dialog = ConnectDialog(
            self._theme,
            self._core.connecting,
            self._jobs,
            self._open_url,
            self._to_send,
            po_sync=view.sync.po_sync or view.connection is None,
            auto_sync=view.sync.auto_sync,
            parent=self._window,
        )
        dialog.connected.connect(self._on_connected)
        dialog.sync_requested.connect(self._window.sync_all)
        dialog.parked.connect(self._on_parked)
        dialog.finished.connect(self._on_closed)
        self.dialog = dialog
        dialog.open()

    @Slot()
    def open_guide(self) -> None:
        """How to get keys from Intuit: for real books, unless a sandbox is connected."""
        connection = self._core.settings.current().connection
        sandbox = connection is not None and connection.environment == Environment.SANDBOX.value
        redirects = self._core.connecting.own_redirects()
        dialog = GuideDialog(self._theme, SANDBOX if sandbox else PRODUCTION, redirects, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def open_secrets(self) -> None:
        """Ask for the passphrase of the stored sign-in, where it lies in a file that is still closed."""
        if not self._core.connecting.passphrase_needed():
            return
        dialog = self._passphrase = PassphraseDialog(self._theme, opens=True, parent=self._window)
        dialog.accepted.connect(self._unlock)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def catch_up(self) -> None:
        """Withdraw at Intuit what still waits for it, and use a sign-in that has long been idle before it ends."""

        def work(context: JobContext) -> object:
            told = self._core.connecting.revoke_pending()
            if self._core.connecting.extend():
                context.events.changed(ChangeSet.of(ChangeKind.CONNECTION, ChangeKind.SETTINGS))
            return told

        job = self._jobs.submit(self.tr("Withdrawing access at Intuit"), work, lane=Lane.WAIT)
        job.succeeded.connect(self._on_withdrawn)

    def give_up(self) -> None:
        """A sign-in that was put aside does not outlive the window."""
        if self.dialog is not None:
            self.dialog.reject()

    def _to_send(self) -> int:
        return self._core.status.current().to_send

    @Slot()
    def _unlock(self) -> None:
        passphrase, anew = self._passphrase.passphrase, self._passphrase.anew

        def work(context: JobContext) -> object:
            if anew:
                self._core.connecting.choose_place(SecretKind.FILE, passphrase, anew=True)
            else:
                self._core.connecting.unlock(passphrase)
            context.events.changed(ChangeSet.of(ChangeKind.CONNECTION, ChangeKind.SETTINGS))
            return None

        job = self._jobs.submit(self.tr("Opening the stored sign-in"), work)
        job.failed.connect(self._on_not_opened)

    @Slot(object)
    def _on_not_opened(self, error: AppError) -> None:
        """A wrong passphrase is asked for again; what is wrong with the file is only told."""
        self._window.notices.tell_error(error)
        if isinstance(error, UserMustAct):
            self.open_secrets()

    @Slot(object)
    def _on_withdrawn(self, told: str) -> None:
        if told:
            self._window.notices.tell(self.tr("Access withdrawn"), told)

    @Slot(object)
    def _on_connected(self, connection: object) -> None:
        del connection
        self._jobs.changed.emit(
            ChangeSet.of(ChangeKind.CONNECTION, ChangeKind.SETTINGS, ChangeKind.SYNC, structure=True)
        )

    @Slot()
    def _on_parked(self) -> None:
        self._window.notices.tell(
            self.tr("Connecting is put aside"),
            self.tr("Nothing is stored yet. Connect takes it up where you left it, until this program ends."),
        )

    @Slot()
    def _on_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
