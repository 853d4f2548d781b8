"""On which day a PO was ordered or delivered, or by whom it was shipped; and the question before a receipt goes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.errors import AppError
from app.runtime.jobs import Jobs, Lane
from app.ui.receiving.words import tr
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import DateField, MessageBar, PrimaryButton, SecondaryButton, text_label


class MarkDialog(QDialog):
    """A title, what it means, some fields, and a button that does it in the background. Errors stay inline."""

    def __init__(
        self,
        theme: Theme,
        jobs: Jobs,
        title: str,
        text: str,
        button: str,
        do: Callable[[MarkDialog], Callable[[], object]],
        parent: QWidget | None = None,
    ) -> None:
        """`do` is asked in the window's thread, reads the fields, and gives the work for the worker."""
        super().__init__(parent)
        self._jobs = jobs
        self._do = do
        self._theme = theme
        self.fields: dict[str, DateField | QLineEdit] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.S)
        self._grid.setColumnStretch(1, 1)
        self.setWindowTitle(title)
        self.setMinimumWidth(460)
        self.message = MessageBar(theme)
        self.yes_button = PrimaryButton(theme, button, "check")
        self.yes_button.setDefault(True)
        self.yes_button.clicked.connect(self.carry_out)
        self.cancel_button = SecondaryButton(theme, tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self).activated.connect(self.carry_out)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.yes_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(text_label(title, Text.HEADING, wrap=True))
        column.addWidget(text_label(text, wrap=True))
        column.addWidget(self.message)
        column.addLayout(self._grid)
        column.addStretch(1)
        column.addLayout(foot)

    def add_day(self, name: str, day: date) -> DateField:
        """A field for a day."""
        field = DateField(self._theme, name, day)
        field.edited.connect(self._on_edit)
        self._add(name, field)
        return field

    def add_text(self, name: str, text: str) -> QLineEdit:
        """A field for words."""
        field = QLineEdit(text)
        field.setAccessibleName(name)
        field.setMaxLength(200)
        self._add(name, field)
        return field

    def carry_out(self) -> None:
        """Do it, if the fields are right."""
        if not self.yes_button.isEnabled():
            return
        self._lock(locked=True)
        work = self._do(self)
        job = self._jobs.submit(self.windowTitle(), lambda _: work(), lane=Lane.ANSWER)
        job.succeeded.connect(self._on_done)
        job.failed.connect(self._on_failed)

    def reject(self) -> None:
        """Not while it is being done."""
        if self.cancel_button.isEnabled():
            super().reject()

    def _add(self, name: str, field: DateField | QLineEdit) -> None:
        row = len(self.fields)
        label = text_label(name, Text.SMALL, tint="muted")
        label.setBuddy(field)
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(field, row, 1)
        self.fields[name] = field
        if not row:
            field.setFocus()

    def _on_edit(self) -> None:
        days = [field for field in self.fields.values() if isinstance(field, DateField)]
        self.yes_button.setEnabled(all(field.value is not None for field in days))

    def _on_done(self, _result: object) -> None:
        self._lock(locked=False)
        self.accept()

    def _on_failed(self, error: AppError) -> None:
        self._lock(locked=False)
        self.message.show_error(error)

    def _lock(self, *, locked: bool) -> None:
        for widget in (*self.fields.values(), self.yes_button, self.cancel_button):
            widget.setDisabled(locked)
