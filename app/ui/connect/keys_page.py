"""Page 2: client id and secret of the app in Intuit's developer portal."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.domain.books import Environment
from app.domain.secret_kinds import SecretKind
from app.services.connecting import ConnectDefaults
from app.ui.connect.flow import OpenUrl
from app.ui.connect.keys import Keys
from app.ui.connect.page import Page
from app.ui.connect.redirect_field import RedirectField
from app.ui.spoken import spoken
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import IconButton, LinkButton, SecondaryButton, repolish, text_label

PORTAL = "https://developer.intuit.com/app/developer/dashboard"


class KeysPage(Page):
    """Client id and secret, where they come from, where they are kept, and the address to register at Intuit."""

    check_asked = Signal()  # look at the keyring again
    place_asked = Signal(object)  # SecretKind: keep the secrets there
    guide_asked = Signal()  # show how to make the app, with pictures

    def __init__(self, theme: Theme, open_url: OpenUrl, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "", parent)
        self.title.setText(self.tr("Keys of your Intuit app"))
        self.setAccessibleName(self.title.text())
        self.lead.show()
        self._open_url = open_url
        self._filled_for: Environment | None = None
        self._preset = self._offered = False
        self.portal = LinkButton(theme, self.tr("Open Intuit's developer &portal"), "open")
        self.portal.clicked.connect(self._open_portal)
        self.guide = SecondaryButton(theme, self.tr("Show me how, with &pictures"), "help")
        self.guide.clicked.connect(self.guide_asked)
        self.to_keyring = LinkButton(theme, self.tr("&Use the keyring of this computer"))
        self.to_keyring.clicked.connect(self._ask_keyring)
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
        """What is typed, trimmed; no keys where those that are set on this computer are used."""
        if self._preset or (self._offered and not self.secret.text().strip()):
            return Keys.typed("", "", self.redirect.address)
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
        self._show_preset(environment in defaults.keys_preset, defaults)
        fill = environment is not self._filled_for
        if fill:
            self._filled_for = environment
            self.client_id.setText(defaults.client_id(environment))
            self.secret.clear()
        self.redirect.show_defaults(environment, defaults, fill=fill)
        self.to_keyring.setVisible(defaults.place is not SecretKind.KEYRING)
        if defaults.keyring_problem:
            self._show_problem(defaults)
        else:
            self.message.clear()
            self.kept.setText(self._kept_words(defaults))

    def _show_problem(self, defaults: ConnectDefaults) -> None:
        self.kept.setText(self.tr("No place to keep the secret yet."))
        actions = [("check", self.tr("Check &again"))]
        if defaults.place is not SecretKind.SESSION:
            actions.append(("session", self.tr("Keep it for this session &only")))
        opens = defaults.place is SecretKind.FILE and defaults.secret_file_exists
        words = self.tr("Open the file…") if opens else self.tr("Use a file under a &passphrase…")
        actions.append(("file", words))
        title = self.tr("The secret cannot be kept on this computer")
        self.message.show_message("error", title, spoken(defaults.keyring_problem), actions, closable=False)

    def _kept_words(self, defaults: ConnectDefaults) -> str:
        if defaults.place is SecretKind.SESSION:
            return self.tr(
                "The secret and the sign-in are kept in memory only. When the program ends they are gone, and you sign "
                "in again at the next start."
            )
        if defaults.place is SecretKind.FILE:
            return self.tr(
                "The secret and the sign-in are kept in a file that opens with your passphrase only."
            )
        place = defaults.keyring_name or self.tr("the keyring of this computer")
        return self.tr("The secret is kept in {place}, never in this program's own files.").format(
            place=spoken(place)
        )

    def _show_preset(self, preset: bool, defaults: ConnectDefaults) -> None:
        """Keys that are set on this computer are shown as such and cannot be typed over."""
        self._preset = preset and bool(defaults.managed_by)
        self._offered = preset
        where = defaults.managed_by or "QUICKBOOKS_CLIENT_ID"
        words = self.tr("Set on this computer ({where})").format(where=where) if preset else ""
        self.client_id.setReadOnly(self._preset)
        self.secret.setReadOnly(self._preset)
        self.secret.setPlaceholderText(words)

    def check(self) -> bool:
        """Whether both look right; what is wrong is told beside the field."""
        redirect_ok = self.redirect.check()
        if self._preset or (self._offered and not self.secret.text().strip()):
            return redirect_ok
        keys = self.keys
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
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.guide)
        row.addWidget(self.portal)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addLayout(self._field(self.tr("Client &id"), self.client_id, error=self.id_error))
        self.body.addLayout(
            self._field(
                self.tr("Client &secret"), self.secret, self.eye, error=self.secret_error, note=self.kept
            )
        )
        self.body.addWidget(self.to_keyring)
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
        elif key in (SecretKind.SESSION, SecretKind.FILE):
            self.place_asked.emit(SecretKind(key))

    def _ask_keyring(self) -> None:
        self.place_asked.emit(SecretKind.KEYRING)
