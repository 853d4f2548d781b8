"""Bars one below the other, one for each supplier."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from app.ui.overview.chart import Chart, Mark
from app.ui.theme import Role, Space, Text, tabular
from app.ui.theme.eliding import elided

_ROW = 40
_BAR = 8


class BarsChart(Chart):
    """Name and value in one line, the bar below them: long names have room."""

    def sizeHint(self) -> QSize:
        """As high as there are bars."""
        return QSize(420, max(len(self.marks), 1) * _ROW)

    def minimumSizeHint(self) -> QSize:
        """Names are shortened."""
        return QSize(240, self.sizeHint().height())

    def box(self, place: int) -> QRectF:
        """The whole row."""
        return QRectF(0, place * _ROW, self.width(), _ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Rows from top to bottom."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, mark in enumerate(self.marks):
            self._paint_row(painter, self.box(place).adjusted(Space.XS, 2, -Space.XS, -2), place, mark)

    def _paint_row(self, painter: QPainter, room: QRectF, place: int, mark: Mark) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if self.hasFocus() and place == self.current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self.theme.colour(Role.FOCUS))
            painter.drawRoundedRect(room.adjusted(-Space.XS + 0.5, 0, Space.XS - 0.5, 0), 4, 4)
        line = QRectF(room.left(), room.top() + 2, room.width(), 18)
        painter.setFont(tabular(self.theme.font(Text.STRONG)))
        painter.setPen(self.theme.colour(Role.TEXT))
        way = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, int(way | Qt.AlignmentFlag.AlignTrailing), mark.value)
        taken = painter.fontMetrics().horizontalAdvance(mark.value) + Space.M
        words = line.adjusted(taken, 0, 0, 0) if mirrored else line.adjusted(0, 0, -taken, 0)
        painter.setFont(self.theme.font(Text.BODY))
        name = elided(painter.fontMetrics(), mark.label, int(words.width()))
        painter.drawText(words, int(way | Qt.AlignmentFlag.AlignLeading), name)
        bar = QRectF(room.left(), line.bottom() + 3, room.width(), _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour(Role.TRACK))
        painter.drawRoundedRect(bar, 3, 3)
        filled = QRectF(bar)
        filled.setWidth(max(bar.width() * mark.total / self.largest, 2.0))
        if mirrored:
            filled.moveRight(bar.right())
        for part in mark.parts[:1]:
            painter.setBrush(self.soft(part.role))
            painter.drawRoundedRect(filled, 3, 3)
