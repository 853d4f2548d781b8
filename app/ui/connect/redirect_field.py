"""The redirect address on the keys page: shown for the sandbox, entered for real companies, with Copy at its side."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.books import Environment
from app.domain.redirects import redirect_problem
from app.services.connecting import ConnectDefaults
from app.ui.theme import Space, Text, Theme
from app.ui.theme.icons import ICONS_DIR
from app.ui.widgets import LinkButton, SecondaryButton, repolish, text_label

#: The page that a shop can host; it only hands the sign-in over to this computer.
HOSTED_PAGE = ICONS_DIR.parent / "redirect" / "index.html"


class RedirectField(QWidget):
    """`address` is what a person entered; "" where the program uses its own or a preset one."""

    save_failed = Signal(str)  # why the page could not be saved

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
        self.save = LinkButton(theme, self.tr("Save the &page to host…"), "export")
        self.save.clicked.connect(self._save)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.edit, 1)
        row.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self._label)
        column.addLayout(row)
        for widget in (self.error, self.note, self.save):
            column.addWidget(widget)

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
        title = self.tr("&Redirect address registered at Intuit") if entered else self.tr("&Redirect address")
        self._label.setText(title)
        self.edit.setAccessibleName(title.replace("&", ""))
        self.note.setText(self._words(entered, preset))
        self.copy.set_text(self.tr("Cop&y"))

    def check(self) -> bool:
        """Whether the address can be used; what is wrong is told below the field."""
        needed = self._environment is Environment.PRODUCTION
        problem = redirect_problem(self._environment, self.edit.text().strip()) if needed else ""
        self.error.setText(problem)
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
        try:
            shutil.copyfile(HOSTED_PAGE, target)
        except OSError as error:
            self.save_failed.emit(f"{target}: {error.strerror or error}")
            return False
        return True

    def _words(self, entered: bool, preset: bool) -> str:
        register = self.tr(
            "Enter exactly this address under Redirect URIs in the portal, or Intuit refuses the sign-in."
        )
        if preset:
            return f"{self.tr('It is set on this computer (QUICKBOOKS_REDIRECT_URI).')} {register}"
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

    def _save(self) -> None:
        target, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the page to host"), "index.html", self.tr("Web page (*.html)")
        )
        if target and self.save_page(Path(target)):
            self.save.set_text(self.tr("Page saved"))
