"""The redirect address on the keys page: shown for the sandbox, entered for real companies, with Copy at its side."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.books import Environment
from app.domain.redirects import redirect_problem
from app.services.connecting import ConnectDefaults
from app.ui.connect.save_page import SavePageButton
from app.ui.spoken import spoken
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import LinkButton, SecondaryButton, repolish, text_label


class RedirectField(QWidget):
    """`address` is what a person entered; "" where the program uses its own or a preset one."""

    save_failed = Signal(str)  # why the page could not be saved
    hosting_asked = Signal()  # the guide to hosting the page

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._environment = Environment.SANDBOX
        self._label = text_label("", Text.STRONG)
        self.edit = QLineEdit()
        self._label.setBuddy(self.edit)
        self.edit.textEdited.connect(self.forget_error)
        self.copy = SecondaryButton(
            theme, self.tr("Cop&y"), "copy", name=self.tr("Copy the redirect address")
        )
        self.copy.clicked.connect(self._copy)
        self.error = text_label("", tint="error", wrap=True)
        self.error.hide()
        self.note = text_label("", tint="muted", wrap=True)
        self.save = SavePageButton(theme)
        self.save.failed.connect(self.save_failed)
        self.how = LinkButton(theme, self.tr("&How to host it in five minutes"), "help")
        self.how.clicked.connect(self.hosting_asked)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.edit, 1)
        row.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self._label)
        column.addLayout(row)
        for widget in (self.error, self.note):
            column.addWidget(widget)
        links = QHBoxLayout()
        links.setSpacing(Space.L)
        links.addWidget(self.save)
        links.addWidget(self.how)
        links.addStretch(1)
        column.addLayout(links)

    @property
    def address(self) -> str:
        """What a person entered, trimmed."""
        return "" if self.edit.isReadOnly() else self.edit.text().strip()

    def show_defaults(self, environment: Environment, defaults: ConnectDefaults, *, fill: bool) -> None:
        """Words for an environment, and with `fill` the known address."""
        self._environment = environment
        preset = environment in defaults.redirect_preset
        entered = environment is Environment.PRODUCTION and not preset
        self.edit.setReadOnly(not entered)
        self.edit.setPlaceholderText("https://www.example.com/quickbooks/" if entered else "")
        if fill or not entered:
            self.edit.setText(defaults.redirect_uri(environment))
        self.save.setVisible(entered)
        self.how.setVisible(entered)
        title = self.tr("&Redirect address registered at Intuit") if entered else self.tr("&Redirect address")
        self._label.setText(title)
        self.edit.setAccessibleName(title.replace("&", ""))
        self.note.setText(self._words(entered, preset))
        self.copy.set_text(self.tr("Cop&y"))

    def check(self) -> bool:
        """Whether the address can be used; what is wrong is told below the field."""
        needed = self._environment is Environment.PRODUCTION
        problem = redirect_problem(self._environment, self.edit.text().strip()) if needed else ""
        self.error.setText(spoken(problem))
        self.error.setVisible(bool(problem))
        self._mark(bool(problem))
        if problem:
            self.edit.setFocus()
        return not problem

    def forget_error(self) -> None:
        """It is being typed anew."""
        self.error.hide()
        self._mark(False)

    def save_page(self, target: Path) -> bool:
        """Put the page that can be hosted there."""
        return self.save.save(target)

    def _words(self, entered: bool, preset: bool) -> str:
        register = self.tr(
            "Enter exactly this address under Redirect URIs in the portal, or Intuit refuses the sign-in."
        )
        if preset:
            return f"{self.tr('It is set on this computer (QUICKBOOKS_REDIRECT_URI or the settings file).')} {register}"
        if entered:
            return self.tr(
                "The https address of a page on a website of yours, exactly as it stands under Redirect URIs in the "
                "portal. Save our page and put it there: it only hands the sign-in over to this computer."
            )
        return register

    def _mark(self, invalid: bool) -> None:
        self.edit.setProperty("invalid", "true" if invalid else "")
        repolish(self.edit)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.edit.text().strip())
        self.copy.set_text(self.tr("Copied"))
