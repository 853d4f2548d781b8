"""What is seen while a file is read or imported."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from app.sync.events import Progress
from app.ui.spoken import spoken
from app.ui.theme import Space, Text
from app.ui.widgets import text_label


class BusyPage(QWidget):
    """A sentence and a bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = text_label("", Text.HEADING, wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        column.addWidget(self.state)
        column.addSpacing(Space.S)
        column.addWidget(self.bar)
        column.addStretch(2)

    def begin(self, words: str) -> None:
        """Something begins; how long it takes is not known yet."""
        self.state.setText(words)
        self.bar.setRange(0, 0)

    def show_progress(self, progress: Progress) -> None:
        """So much is done."""
        if progress.text:
            self.state.setText(spoken(progress.text))
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
