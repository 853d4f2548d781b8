"""The page of a sheet that works something out: what is being done, and how far it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from app.runtime.time_left import TimeLeft
from app.sync.events import Progress
from app.ui.spoken import spoken
from app.ui.theme import Space, Text
from app.ui.time_words import left_words
from app.ui.widgets.labels import text_label

_BAR_WIDTH = 320


class WorkingPage(QWidget):
    """Words over a bar, in the middle. The bar moves without a measure until it is known how much there is to do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = text_label("", Text.HEADING, wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(_BAR_WIDTH)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.left = text_label("", Text.SMALL, tint="muted")
        self.left.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._time_left = TimeLeft()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.M)
        column.addStretch(2)
        column.addWidget(self.words)
        column.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.left)
        column.addStretch(3)

    def begin(self, words: str) -> None:
        """Work begins."""
        self.words.setText(words)
        self.left.setText("")
        self._time_left.restart()
        self.bar.setRange(0, 0)

    def show_progress(self, progress: Progress) -> None:
        """Follow it."""
        self.words.setText(spoken(progress.text))
        if progress.total:
            self._time_left.step(progress.done, progress.total)
        self.left.setText(left_words(self._time_left))
        self.bar.setRange(0, progress.total if progress.done else 0)
        self.bar.setValue(progress.done)
