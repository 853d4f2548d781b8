"""Another number for a PO whose number is taken in QuickBooks: one field with a free proposal."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.theme import Space, Text, Theme
from app.ui.widgets import PrimaryButton, SecondaryButton, text_label


class NumberDialog(QDialog):
    """`check` tells what is wrong with a number, "" when nothing. Accepted, `number` is the one that was chosen."""

    def __init__(
        self,
        theme: Theme,
        doc_number: str,
        proposal: str,
        check: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._check = check
        title = self.tr("Another number for {number}").format(number=doc_number)
        self.setWindowTitle(title)
        self.setMinimumWidth(420)
        self.field = QLineEdit(proposal)
        self.field.setAccessibleName(self.tr("New number"))
        self.field.selectAll()
        self.problem = text_label("", Text.SMALL, tint="error", wrap=True)
        self.save_button = PrimaryButton(theme, self.tr("&Use this number"))
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.accept)
        self._cancel = SecondaryButton(theme, self.tr("Cancel"))
        self._cancel.clicked.connect(self.reject)
        self._lay_out(title)
        self.field.textChanged.connect(self._look)
        self._look()

    def _lay_out(self, title: str) -> None:
        label = text_label(
            self.tr("&New number (QuickBooks shows it with PO- in front)"), Text.SMALL, tint="muted"
        )
        label.setBuddy(self.field)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(text_label(title, Text.HEADING, wrap=True))
        words = self.tr("QuickBooks has this number already. Nothing is sent until it has one of its own.")
        column.addWidget(text_label(words, wrap=True))
        column.addSpacing(Space.S)
        column.addWidget(label)
        column.addWidget(self.field)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addLayout(foot)

    @property
    def number(self) -> str:
        """The number as it was typed."""
        return self.field.text().strip()

    def _look(self) -> None:
        found = self._check(self.number)
        self.problem.setText(found)
        self.problem.setVisible(bool(found))
        self.save_button.setDisabled(bool(found))
