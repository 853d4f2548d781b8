"""A search field: a glass in front, a cross to clear, and one signal after typing has paused."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.theme import Role, Theme


class SearchField(QLineEdit):
    """Emits `searched` (trimmed) when typing pauses for `delay_ms`, at once on Enter and when cleared.

    Escape clears it; Down asks to go on in the list (`leave_down`). Enter on what was told already emits `again`; it
    never presses a dialog's button.
    """

    searched = Signal(str)
    leave_down = Signal()
    again = Signal(str)

    def __init__(
        self, theme: Theme, placeholder: str, *, delay_ms: int = 180, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._told = ""
        self._glass = QAction(placeholder, self)  # a name for those who hear it
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._cross = QAction(self.tr("Clear the search"), self)
        self._cross.triggered.connect(self.clear_now)
        self.addAction(self._cross, QLineEdit.ActionPosition.TrailingPosition)
        self._cross.setVisible(False)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(delay_ms)
        self._pause.timeout.connect(self._tell)
        self.textChanged.connect(self._typed)
        self.returnPressed.connect(self._on_return)
        self._dress()
        theme.changed.connect(self._dress)

    def clear_now(self) -> None:
        """Empty it and say so at once."""
        self.clear()
        self._tell()

    def tell_now(self) -> None:
        """Say at once what stands there."""
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape clears, Down leaves towards the list."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear_now()
        elif event.key() == Qt.Key.Key_Down:
            self.leave_down.emit()
        else:
            super().keyPressEvent(event)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                event.accept()

    def _on_return(self) -> None:
        text = self.text().strip()
        if text and text == self._told:
            self.again.emit(text)
        self._tell()

    def _typed(self, text: str) -> None:
        self._cross.setVisible(bool(text))
        self._pause.start()

    def _tell(self) -> None:
        self._pause.stop()
        text = self.text().strip()
        if text != self._told:
            self._told = text
            self.searched.emit(text)

    def _dress(self) -> None:
        self._glass.setIcon(self._theme.icon("search", Role.MUTED))
        self._cross.setIcon(self._theme.icon("close", Role.MUTED))
