"""The life of a PO as a column of steps: what is behind it, where it stands, what is still to come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.services.orders import Milestone
from app.ui.orders.format import date_text
from app.ui.theme import Role, Space, Text, Theme

_ROW = 30
_DOT = 18


class Timeline(QWidget):
    """Paints milestones; a screen reader hears them as the description."""

    def __init__(self, theme: Theme, milestones: Sequence[Milestone]) -> None:
        super().__init__()
        self._theme = theme
        self._milestones = tuple(milestones)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Life of this PO"))
        self.setAccessibleDescription("; ".join(self._words(step) for step in self._milestones))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """One row for each step."""
        return QSize(220, _ROW * len(self._milestones))

    def paintEvent(self, event: QPaintEvent) -> None:
        """All steps; they are few."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.setLayoutDirection(self.layoutDirection())
        for place, step in enumerate(self._milestones):
            top = place * _ROW
            left = self.width() - _DOT - 2 if mirrored else 2
            dot = QRectF(left, top + (_ROW - _DOT) / 2, _DOT, _DOT)
            if place:
                self._paint_path(painter, dot, reached=step.reached)
            self._paint_dot(painter, dot, reached=step.reached)
            near = _DOT + Space.M
            room = (
                QRect(0, top, self.width() - near, _ROW)
                if mirrored
                else QRect(near, top, self.width() - near, _ROW)
            )
            self._paint_words(painter, room, step)

    def _words(self, step: Milestone) -> str:
        if not step.reached:
            return self.tr("{step}: not yet").format(step=step.label)
        return (
            f"{step.label}: {date_text(step.on)}"
            if step.on
            else self.tr("{step}: done, the date is not known").format(step=step.label)
        )

    def _paint_path(self, painter: QPainter, dot: QRectF, *, reached: bool) -> None:
        role = Role.GREEN_TEXT if reached else Role.BORDER
        painter.setPen(QPen(self._theme.colour(role), 2))
        x = dot.center().x()
        painter.drawLine(QPointF(x, dot.top() - (_ROW - _DOT)), QPointF(x, dot.top()))

    def _paint_dot(self, painter: QPainter, dot: QRectF, *, reached: bool) -> None:
        if reached:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(Role.GREEN_FILL))
            painter.drawEllipse(dot)
            tick = dot.adjusted(3.5, 3.5, -3.5, -3.5)
            self._theme.icons.paint(painter, tick, "check", self._theme.hex(Role.GREEN_TEXT))
        else:
            painter.setPen(QPen(self._theme.colour(Role.CONTROL), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(dot.adjusted(4, 4, -4, -4))

    def _paint_words(self, painter: QPainter, room: QRect, step: Milestone) -> None:
        painter.setFont(self._theme.font(Text.SMALL))
        painter.setPen(self._theme.colour(Role.MUTED))
        day = date_text(step.on) or self.tr("date not known") if step.reached else ""
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing), day)
        taken = painter.fontMetrics().horizontalAdvance(day) + Space.S
        painter.setFont(self._theme.font(Text.BODY))
        painter.setPen(self._theme.colour(Role.TEXT if step.reached else Role.MUTED))
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        words = room.adjusted(taken, 0, 0, 0) if mirrored else room.adjusted(0, 0, -taken, 0)
        text = painter.fontMetrics().elidedText(step.label, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), text)
