"""What opens beside the connect dialog: the guides, and the choice of another place for the sign-in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.books import Environment
from app.domain.secret_kinds import SecretKind
from app.services.connecting import ConnectDefaults
from app.ui.connect.guide import HOSTING, PRODUCTION, SANDBOX, GuideDialog
from app.ui.connect.passphrase_dialog import PassphraseDialog
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.runtime.jobs import Jobs
    from app.services.connecting import ConnectService


class Aside(QObject):
    """Opens further dialogs over the connect dialog. `defaults` is what is known so far."""

    defaults_changed = Signal(object)  # ConnectDefaults: another place is in force
    failed = Signal(object)  # AppError

    def __init__(self, theme: Theme, connecting: ConnectService, jobs: Jobs, over: QWidget) -> None:
        super().__init__(over)
        self._theme = theme
        self._connecting = connecting
        self._jobs = jobs
        self._over = over
        self.defaults: ConnectDefaults | None = None

    def show_guide(self, environment: Environment) -> None:
        """How to make an app at Intuit, with pictures."""
        self._open(PRODUCTION if environment is Environment.PRODUCTION else SANDBOX)

    def show_hosting(self) -> None:
        """How to host the small page."""
        self._open(HOSTING)

    def choose_place(self, kind: SecretKind) -> None:
        """Keep secrets in this kind of place; a file asks for its passphrase first."""
        if kind is not SecretKind.FILE:
            self._keep_in(kind)
            return
        there = self.defaults is not None and self.defaults.secret_file_exists
        self.passphrase = PassphraseDialog(self._theme, opens=there, parent=self._over)
        self.passphrase.accepted.connect(self._on_passphrase)
        self.passphrase.finished.connect(self.passphrase.deleteLater)
        self.passphrase.open()

    def _open(self, name: str) -> None:
        redirects = self.defaults.own_redirects if self.defaults else ()
        self.guide = GuideDialog(self._theme, name, redirects, self._over)
        self.guide.finished.connect(self.guide.deleteLater)
        self.guide.open()

    def _on_passphrase(self) -> None:
        self._keep_in(SecretKind.FILE, self.passphrase.passphrase, anew=self.passphrase.anew)

    def _keep_in(self, kind: SecretKind, passphrase: str = "", *, anew: bool = False) -> None:
        connecting = self._connecting

        def work(context: object) -> ConnectDefaults:
            del context
            return connecting.choose_place(kind, passphrase, anew=anew)

        job = self._jobs.submit(self.tr("Preparing the place for the sign-in"), work)
        job.succeeded.connect(self._on_kept)
        job.failed.connect(self._on_failed)

    def _on_kept(self, defaults: ConnectDefaults) -> None:
        self.defaults_changed.emit(defaults)

    def _on_failed(self, error: object) -> None:
        self.failed.emit(error)
