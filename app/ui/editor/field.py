"""One field of the form: its name above, and below it what is wrong, how much room is left, or a hint."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.ui.theme import Text
from app.ui.widgets import DateField, repolish, text_label

#: Room that is left is told from here on (part of the limit).
_NEAR = 0.8


class FieldCell(QWidget):
    """Holds one field. A problem keeps the PO from being saved; a warning only from being sent."""

    edited = Signal()

    def __init__(self, label: str, field: QWidget, *, hint: str = "") -> None:
        super().__init__()
        self.field = field
        self._hint = hint
        self._problem = ""
        self._warning = ""
        self._serious = False
        name = label.replace("&", "")
        if not field.accessibleName():
            field.setAccessibleName(name)
        title = text_label(label, Text.SMALL, tint="muted")
        title.setBuddy(field)
        self._note = text_label("", Text.SMALL, tint="muted", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(title)
        layout.addWidget(field)
        layout.addWidget(self._note)
        layout.addStretch(1)
        self._listen()
        self._show()

    @property
    def problem(self) -> str:
        """What is wrong, "" when nothing."""
        return self._problem

    @property
    def note(self) -> str:
        """What stands below the field now."""
        return self._note.text()

    def set_problem(self, text: str) -> None:
        """Say what is wrong, or that nothing is ("")."""
        if text != self._problem:
            self._problem = text
            self._show()

    def set_hint(self, text: str) -> None:
        """Say something useful while nothing is wrong."""
        if text != self._hint:
            self._hint = text
            self._show()

    def warn(self, text: str) -> None:
        """Say why QuickBooks would not take this, "" when it would."""
        self._set_warning(text, serious=bool(text))

    def count(self, left: int, limit: int) -> None:
        """So many of `limit` characters are left for QuickBooks; told when few are."""
        told = ""
        if left < 0:
            told = self.tr("{count} too many for QuickBooks; not sent like this.").format(count=-left)
        elif limit - left >= _NEAR * limit and left < limit:
            told = self.tr("{count} of {limit} characters left").format(count=left, limit=limit)
        self._set_warning(told, serious=left < 0)

    def _set_warning(self, text: str, *, serious: bool) -> None:
        if (text, serious) != (self._warning, self._serious):
            self._warning, self._serious = text, serious
            self._show()

    def _show(self) -> None:
        text = self._problem or self._warning or self._hint
        tint = "error" if self._problem or self._serious else "muted"
        self._note.setText(text)
        self._note.setVisible(bool(text))
        if self._note.property("tint") != tint:
            self._note.setProperty("tint", tint)
            repolish(self._note)
        self.field.setAccessibleDescription(text)
        if self.field.property("invalid") != bool(self._problem):
            self.field.setProperty("invalid", bool(self._problem))
            repolish(self.field)

    def _listen(self) -> None:
        field = self.field
        if isinstance(field, DateField):
            field.edited.connect(self.edited)
        elif isinstance(field, QLineEdit | QPlainTextEdit):
            field.textChanged.connect(self.edited)
        elif isinstance(field, QComboBox):
            field.currentTextChanged.connect(self.edited)
