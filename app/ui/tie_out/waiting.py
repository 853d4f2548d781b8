"""While a tie-out is made or written: what is being done, how far it is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.sync.events import Progress
from app.ui.theme import Space, Theme
from app.ui.tie_out.words import tr
from app.ui.widgets import SecondaryButton, WorkingPage


class Waiting(QWidget):
    """`stop_wanted` when a person had enough."""

    stop_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = WorkingPage()
        self.button = SecondaryButton(theme, tr("&Stop"), "stop")
        self.button.clicked.connect(self._pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.XL)
        column.addWidget(self._page, 1)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)

    def begin(self, words: str) -> None:
        """Work begins."""
        self.button.setEnabled(True)
        self._page.begin(words)

    @Slot(object)
    def show_progress(self, progress: Progress) -> None:
        """Follow it."""
        self._page.show_progress(progress)

    def _pressed(self) -> None:
        self.button.setEnabled(False)
        self.stop_wanted.emit()
