"""A heading that opens and closes what stands below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme import Space, Theme
from app.ui.widgets import LinkButton


class Disclosure(QWidget):
    """A heading that opens and closes what stands below it."""

    def __init__(self, theme: Theme, content: QWidget, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._words = ""
        self.button = LinkButton(theme, "", "chevron-right")
        self.button.setCheckable(True)
        self.button.toggled.connect(self._on_toggled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(content)
        content.hide()
        self.set_words(words)

    def set_words(self, words: str) -> None:
        """The heading."""
        self._words = words
        self._say(self.button.isChecked())

    def open(self, opened: bool) -> None:
        """Open or close it."""
        self.button.setChecked(opened)

    def _on_toggled(self, opened: bool) -> None:
        self._content.setVisible(opened)
        self.button.set_icon_name("chevron-down" if opened else "chevron-right")
        self._say(opened)

    def _say(self, opened: bool) -> None:
        self.button.setText(self._words)
        state = self.tr("open") if opened else self.tr("closed")
        self.button.setAccessibleName(f"{self._words.replace('&', '')}, {state}")
