"""Asks for a passphrase: a new one for the file with the sign-in, or the one that opens it."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.errors import AppError
from app.ui.spoken import spoken
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import LinkButton, PrimaryButton, SecondaryButton, repolish, text_label

SHORTEST = 10


class PassphraseDialog(QDialog):
    """`passphrase` and `anew` say what was entered once it was accepted."""

    def __init__(self, theme: Theme, *, opens: bool, parent: QWidget | None = None) -> None:
        """`opens`: there is a file already, and it is to be opened."""
        super().__init__(parent)
        self._opens = opens
        self.first, self.second = QLineEdit(), QLineEdit()
        for field in (self.first, self.second):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.textEdited.connect(self._forget_error)
        self.title = text_label("", Text.TITLE, wrap=True)
        self.words = text_label("", tint="muted", wrap=True)
        self._first_label = text_label("", Text.STRONG)
        self._second_label = text_label(self.tr("Once &more"), Text.STRONG)
        self._first_label.setBuddy(self.first)
        self._second_label.setBuddy(self.second)
        self.second.setAccessibleName(self.tr("Once more"))
        self.error = text_label("", tint="error", wrap=True)
        self.forgotten = LinkButton(theme, self.tr("&Forgotten: start a new file"))
        self.forgotten.clicked.connect(self._start_anew)
        self.cancel_button = SecondaryButton(theme, self.tr("Not now"))
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.reject)
        self.ok_button = PrimaryButton(theme, self.tr("&OK"))
        self.ok_button.setDefault(True)
        self.ok_button.clicked.connect(self._use)
        self.setMinimumWidth(460)
        self._build()
        self._dress()

    @property
    def passphrase(self) -> str:
        """What was entered."""
        return self.first.text()

    @property
    def anew(self) -> bool:
        """Whether it is a passphrase for a new file."""
        return not self._opens

    def show_error(self, error: AppError) -> None:
        """It did not work; the person may try again."""
        self._say(spoken(error.sentence))
        self.first.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its words need at this width."""
        super().showEvent(event)
        self._fit()

    def done(self, result: int) -> None:
        """Closed: what was entered twice is not needed any more."""
        self.second.clear()
        super().done(result)

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.forgotten)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.ok_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.S)
        for widget in (
            self.title,
            self.words,
            self._first_label,
            self.first,
            self._second_label,
            self.second,
        ):
            column.addWidget(widget)
        column.addWidget(self.error)
        column.addSpacing(Space.M)
        column.addStretch(1)
        column.addLayout(buttons)
        self.error.hide()

    def _dress(self) -> None:
        title = self.tr("Open the stored sign-in") if self._opens else self.tr("A passphrase for the sign-in")
        self.setWindowTitle(title)
        self.title.setText(title)
        self.words.setText(
            self.tr(
                "The sign-in to QuickBooks lies in a file under your passphrase. It is asked for at each start."
            )
            if self._opens
            else self.tr(
                "Client secret and sign-in are kept in a file in this program's folder that opens with this passphrase "
                "only. It is asked for at each start. If you forget it, sign in again; nothing else is lost."
            )
        )
        label = self.tr("&Passphrase") if self._opens else self.tr("&Passphrase (at least 10 characters)")
        self._first_label.setText(label)
        self.first.setAccessibleName(label.replace("&", ""))
        self._second_label.setVisible(not self._opens)
        self.second.setVisible(not self._opens)
        self.forgotten.setVisible(self._opens)
        self.first.setFocus()
        self._fit()

    def _start_anew(self) -> None:
        self._opens = False
        self.first.clear()
        self._forget_error()
        self._dress()

    def _use(self) -> None:
        if self._opens:
            problem = "" if self.first.text() else self.tr("Enter the passphrase.")
        elif len(self.first.text()) < SHORTEST:
            problem = self.tr("Take at least 10 characters, such as four or five words.")
        elif self.first.text() != self.second.text():
            problem = self.tr("The two are not the same.")
        else:
            problem = ""
        if problem:
            self._say(problem)
        else:
            self.accept()

    def _say(self, problem: str) -> None:
        self.error.setText(problem)
        self.error.show()
        self.first.setProperty("invalid", "true")
        repolish(self.first)
        self.first.setFocus()
        self._fit()

    def _fit(self) -> None:
        column = self.layout()
        if column is not None and self.isVisible():
            column.activate()
            for label in (self.title, self.words, self.error):
                label.setMinimumHeight(max(0, label.heightForWidth(label.width())))
            column.activate()
            self.resize(self.width(), max(self.height(), column.totalMinimumSize().height()))

    def _forget_error(self) -> None:
        self.error.hide()
        self.first.setProperty("invalid", "")
        repolish(self.first)
