"""How far a PO has arrived, as one thin bar."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.receiving import Progress
from app.ui.receiving.words import progress_words
from app.ui.theme import Role, Theme

_HEIGHT = 6


class ProgressLine(QWidget):
    """Received green, rejected red, open grey; the words beside it say the same."""

    def __init__(self, theme: Theme, progress: Progress, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        whole = progress.ordered + progress.over
        self._parts = [
            (float(pieces / whole) if whole else 0.0, role)
            for pieces, role in ((progress.received, Role.GREEN_TEXT), (progress.rejected, Role.RED_TEXT))
        ]
        self.setAccessibleName(progress_words(progress))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A line."""
        return QSize(160, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, then the parts one after the other, in reading direction."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width, round_ = float(self.width()), _HEIGHT / 2
        painter.setBrush(self._theme.colour(Role.TRACK))
        painter.drawRoundedRect(QRectF(0, 0, width, _HEIGHT), round_, round_)
        start = 0.0
        for share, role in self._parts:
            part = QRectF(start, 0, share * width, _HEIGHT)
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                part.moveLeft(width - start - part.width())
            if share:
                painter.setBrush(self._theme.colour(role))
                painter.drawRoundedRect(part, round_, round_)
            start += part.width()
