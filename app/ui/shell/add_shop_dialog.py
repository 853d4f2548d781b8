"""Asks for the name of a further shop."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.errors import AppError
from app.ui.spoken import spoken
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import PrimaryButton, SecondaryButton, repolish, text_label


class AddShopDialog(QDialog):
    """`named` tells the name; the dialog stays until it is closed, so that a name that is taken can be changed."""

    named = Signal(str)

    def __init__(self, theme: Theme, present: str, parent: QWidget | None = None) -> None:
        """`present` is the shop that is open."""
        super().__init__(parent)
        title = self.tr("Add another shop")
        self.setWindowTitle(title)
        self.setMinimumWidth(460)
        words = self.tr(
            "It gets purchase orders, settings, a connection and a log of its own; nothing of {present} is changed."
        ).format(present=present)
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Name of the shop"))
        self.field.setMaxLength(80)
        self.field.textEdited.connect(self._forget_error)
        label = text_label(self.tr("&Name of the shop"), Text.STRONG)
        label.setBuddy(self.field)
        self.error = text_label("", tint="error", wrap=True)
        self.error.hide()
        self.cancel_button = SecondaryButton(theme, self.tr("Cancel"))
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.reject)
        self.ok_button = PrimaryButton(theme, self.tr("&Add and open"))
        self.ok_button.setDefault(True)
        self.ok_button.clicked.connect(self._use)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.ok_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.S)
        for widget in (
            text_label(title, Text.TITLE),
            text_label(words, tint="muted", wrap=True),
            label,
            self.field,
            self.error,
        ):
            column.addWidget(widget)
        column.addSpacing(Space.M)
        column.addLayout(buttons)
        self.field.setFocus()

    def show_error(self, error: AppError) -> None:
        """The name cannot be used."""
        self.error.setText(spoken(error.sentence))
        self.error.show()
        self.field.setProperty("invalid", "true")
        repolish(self.field)
        self.field.setFocus()
        self.field.selectAll()

    def _use(self) -> None:
        self.named.emit(self.field.text().strip())

    def _forget_error(self) -> None:
        self.error.hide()
        self.field.setProperty("invalid", "")
        repolish(self.field)
