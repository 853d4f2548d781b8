"""Columns side by side, one for each month, each in parts from bottom to top."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from app.ui.overview.chart import Chart, Mark
from app.ui.theme import Role, Text, tabular

_HEIGHT = 196
_TOP, _BOTTOM = 20, 22
_WIDEST, _SHARE = 44, 0.62
_LEAST = 2.0


class ColumnsChart(Chart):
    """The value stands above each column, its label below. Right to left, time runs from right to left."""

    def sizeHint(self) -> QSize:
        """Room for twelve months."""
        return QSize(460, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Twelve thin columns."""
        return QSize(320, _HEIGHT)

    def first_stop(self) -> int:
        """The newest month."""
        return len(self.marks) - 1

    def box(self, place: int) -> QRectF:
        """The whole height of its share of the width."""
        width = self.width() / max(len(self.marks), 1)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place = len(self.marks) - 1 - place
        return QRectF(place * width, 0, width, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground line, columns, words."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self.height() - _BOTTOM
        painter.setPen(self.theme.colour(Role.BORDER))
        painter.drawLine(0, ground, self.width(), ground)
        for place, mark in enumerate(self.marks):
            self._paint_column(painter, self.box(place), ground, place, mark)

    def _paint_column(self, painter: QPainter, box: QRectF, ground: int, place: int, mark: Mark) -> None:
        width = min(box.width() * _SHARE, _WIDEST)
        column = QRectF(box.center().x() - width / 2, 0, width, 0)
        high = (ground - _TOP) / self.largest
        top = float(ground)
        painter.setPen(Qt.PenStyle.NoPen)
        for part in mark.parts:
            if part.value <= 0:
                continue
            height = max(part.value * high, _LEAST)
            painter.setBrush(self.soft(part.role))
            painter.drawRoundedRect(QRectF(column.left(), top - height, width, height), 1.5, 1.5)
            top -= height
        if self.hasFocus() and place == self.current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self.theme.colour(Role.FOCUS))
            painter.drawRoundedRect(box.adjusted(1, 0.5, -1, -0.5), 4, 4)
        self._paint_words(painter, box, ground, top, mark)

    def _paint_words(self, painter: QPainter, box: QRectF, ground: int, top: float, mark: Mark) -> None:
        painter.setFont(tabular(self.theme.font(Text.SMALL)))
        painter.setPen(self.theme.colour(Role.MUTED))
        below = QRectF(box.left(), ground + 2, box.width(), _BOTTOM - 2)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), mark.label)
        if mark.total and painter.fontMetrics().horizontalAdvance(mark.value) <= box.width():
            painter.setPen(self.theme.colour(Role.TEXT))
            above = QRectF(box.left(), top - 18, box.width(), 16)
            painter.drawText(above, int(Qt.AlignmentFlag.AlignCenter), mark.value)
