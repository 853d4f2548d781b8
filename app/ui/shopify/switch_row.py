"""One switch with a sentence on what it does."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme import Space, Text, Theme
from app.ui.widgets import Switch, text_label


class SwitchRow(QWidget):
    """Emits `wanted` when a person switches."""

    wanted = Signal(bool)

    def __init__(self, theme: Theme, title: str, help_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.switch = Switch(theme, name=title)
        self.switch.setAccessibleDescription(help_text)
        self.switch.clicked.connect(self.wanted)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(text_label(title, Text.STRONG, wrap=True))
        words.addWidget(text_label(help_text, tint="muted", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XL)
        row.addLayout(words, 1)
        row.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_on(self, on: bool) -> None:
        """Show what is in force."""
        self.switch.setChecked(on)
