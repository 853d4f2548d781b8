"""Page 2: client id and secret of the app in Intuit's developer portal."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.domain.books import Environment
from app.services.connecting import ConnectDefaults
from app.ui.connect.flow import OpenUrl
from app.ui.connect.keys import Keys
from app.ui.connect.page import Page
from app.ui.connect.redirect_field import RedirectField
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import IconButton, LinkButton, repolish, text_label

PORTAL = "https://developer.intuit.com/app/developer/dashboard"


class KeysPage(Page):
    """Client id and secret, where they come from, where they are kept, and the address to register at Intuit."""

    check_asked = Signal()  # look at the keyring again

    def __init__(self, theme: Theme, open_url: OpenUrl, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "", parent)
        self.title.setText(self.tr("Keys of your Intuit app"))
        self.setAccessibleName(self.title.text())
        self.lead.show()
        self._open_url = open_url
        self._filled_for: Environment | None = None
        self.portal = LinkButton(theme, self.tr("Open Intuit's developer &portal"), "open")
        self.portal.clicked.connect(self._open_portal)
        self.client_id = QLineEdit()
        self.secret = QLineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.eye = IconButton(theme, "eye", self.tr("Show the secret"))
        self.eye.setCheckable(True)
        self.eye.toggled.connect(self._on_eye)
        self.redirect = RedirectField(theme)
        self.redirect.save_failed.connect(self._on_save_failed)
        self.id_error = text_label("", tint="error", wrap=True)
        self.secret_error = text_label("", tint="error", wrap=True)
        self.kept = text_label("", tint="muted", wrap=True)
        self._build()
        for field, error in ((self.client_id, self.id_error), (self.secret, self.secret_error)):
            error.hide()
            field.textEdited.connect(self._forget_errors)

    @property
    def keys(self) -> Keys:
        """What is typed, trimmed."""
        return Keys.typed(self.client_id.text(), self.secret.text(), self.redirect.address)

    def show_defaults(self, environment: Environment, defaults: ConnectDefaults | None) -> None:
        """Words and known values for an environment; `defaults` None while they are still being read."""
        kind = self.tr("production") if environment is Environment.PRODUCTION else self.tr("development")
        self.lead.setText(
            self.tr(
                "Both stand in Intuit's developer portal: open your app there, choose Keys and credentials, then the "
                "{kind} keys."
            ).format(kind=kind)
        )
        if defaults is None:
            return
        fill = environment is not self._filled_for
        if fill:
            self._filled_for = environment
            self.client_id.setText(defaults.client_id(environment))
            self.secret.clear()
        self.redirect.show_defaults(environment, defaults, fill=fill)
        if defaults.keyring_problem:
            self.kept.setText(self.tr("No place to keep the secret yet."))
            self.message.show_message(
                "error",
                self.tr("The secret cannot be kept on this computer"),
                defaults.keyring_problem,
                (("check", self.tr("Check &again")),),
                closable=False,
            )
        else:
            self.message.clear()
            place = defaults.keyring_name or self.tr("the keyring of this computer")
            self.kept.setText(
                self.tr("The secret is kept in {place}, never in this program's own files.").format(
                    place=place
                )
            )

    def check(self) -> bool:
        """Whether both look right; what is wrong is told beside the field."""
        keys = self.keys
        redirect_ok = self.redirect.check()
        problems = (
            (self.secret, self.secret_error, keys.secret_problem),
            (self.client_id, self.id_error, keys.id_problem),
        )
        for field, label, problem in problems:
            label.setText(problem)
            label.setVisible(bool(problem))
            field.setProperty("invalid", "true" if problem else "")
            repolish(field)
            if problem:
                field.setFocus()
        return keys.ok and redirect_ok

    def enter(self) -> None:
        """Begin with what is missing."""
        (self.secret if self.client_id.text() else self.client_id).setFocus()

    def forget_secret(self) -> None:
        """Nothing of it stays in the field once it is not needed."""
        self.secret.clear()

    def _build(self) -> None:
        self.body.addWidget(self.portal)
        self.body.addLayout(self._field(self.tr("Client &id"), self.client_id, error=self.id_error))
        self.body.addLayout(
            self._field(
                self.tr("Client &secret"), self.secret, self.eye, error=self.secret_error, note=self.kept
            )
        )
        self.body.addWidget(self.redirect)
        self.body.addStretch(1)

    def _field(
        self,
        words: str,
        field: QLineEdit,
        button: QWidget | None = None,
        *,
        error: QLabel | None = None,
        note: QLabel | None = None,
    ) -> QVBoxLayout:
        field.setAccessibleName(words.replace("&", ""))
        label = text_label(words, Text.STRONG)
        label.setBuddy(field)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(field, 1)
        if button is not None:
            row.addWidget(button)
        column = QVBoxLayout()
        column.setSpacing(Space.XS)
        column.addWidget(label)
        column.addLayout(row)
        for extra in (error, note):
            if extra is not None:
                column.addWidget(extra)
        return column

    def _on_eye(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.secret.setEchoMode(mode)
        words = self.tr("Hide the secret") if shown else self.tr("Show the secret")
        self.eye.set_icon_name("eye-off" if shown else "eye")
        self.eye.setToolTip(words)
        self.eye.setAccessibleName(words)

    def _forget_errors(self) -> None:
        for field, label in ((self.client_id, self.id_error), (self.secret, self.secret_error)):
            label.hide()
            field.setProperty("invalid", "")
            repolish(field)

    def _open_portal(self) -> None:
        if not self._open_url(PORTAL):
            self.message.show_message("warning", self.tr("Your browser did not open"), PORTAL)

    def _on_save_failed(self, reason: str) -> None:
        self.message.show_message("error", self.tr("The page was not saved"), reason)

    def _on_action(self, key: str) -> None:
        super()._on_action(key)
        if key == "check":
            self.check_asked.emit()
