"""The life of a PO as a row of steps: what is behind it, where it stands, what is still to come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.services.orders import Milestone
from app.ui.orders.format import date_text
from app.ui.spoken import spoken
from app.ui.theme import Role, Space, Text, Theme
from app.ui.theme.eliding import elided

_DOT = 18
#: Narrower a step's name cannot be read; then fewer steps stand beside each other.
_STEP = 92
_MOST_LINES = 2
_FLAGS = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


class Timeline(QWidget):
    """Paints milestones from left to right, in several rows where there is little room.

    A screen reader hears them as the description.
    """

    def __init__(self, theme: Theme, milestones: Sequence[Milestone]) -> None:
        super().__init__()
        self._theme = theme
        self._milestones = tuple(milestones)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(self._height(3 * _STEP))
        self.setAccessibleName(self.tr("Life of this PO"))
        self.setAccessibleDescription("; ".join(self._words(step) for step in self._milestones))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Two steps beside each other at least."""
        return QSize(2 * _STEP, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as the rows need at this width."""
        super().resizeEvent(event)
        self.setFixedHeight(self._height(self.width()))

    def event(self, event: QEvent) -> bool:
        """The whole of a step's words as its tooltip."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = [step for step, room in self._places() if room.contains(event.pos())]
            QToolTip.showText(event.globalPos(), self._words(found[0]) if found else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """All steps; they are few."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        in_a_row = self._in_a_row(self.width())
        for place, (step, room) in enumerate(self._places()):
            left = room.right() - _DOT + 1 if mirrored else room.left()
            dot = QRectF(left, room.top(), _DOT, _DOT).adjusted(1, 1, -1, -1)
            last = place + 1 == len(self._milestones)
            if not last and (place + 1) % in_a_row:
                self._paint_path(painter, dot, room, reached=self._milestones[place + 1].reached)
            self._paint_dot(painter, dot, reached=step.reached)
            self._paint_words(painter, room.adjusted(0, _DOT + Space.XS, 0, 0), step)

    def _height(self, width: int) -> int:
        return sum(self._row_heights(width))

    def _in_a_row(self, width: int) -> int:
        fits = max(1, width // _STEP)
        return next((count for count in (6, 3, 2) if count <= fits), 1)

    def _row_heights(self, width: int) -> list[int]:
        """Of each row: its dots, up to two lines of words, and the date where a step of it was reached."""
        in_a_row = self._in_a_row(width)
        metrics = QFontMetrics(self._theme.font(Text.SMALL))
        room = QRect(0, 0, width // in_a_row - Space.XS, metrics.height() * _MOST_LINES)
        heights = []
        for start in range(0, len(self._milestones), in_a_row):
            lines = 0
            for step in self._milestones[start : start + in_a_row]:
                words = metrics.boundingRect(room, _FLAGS, spoken(step.label)).height()
                lines = max(lines, min(words, room.height()) + metrics.height() * step.reached)
            heights.append(_DOT + Space.XS + lines + Space.S)
        return heights

    def _places(self) -> list[tuple[Milestone, QRect]]:
        """Each step with its room, in reading direction."""
        in_a_row, heights = self._in_a_row(self.width()), self._row_heights(self.width())
        width = self.width() // in_a_row
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        found = []
        for place, step in enumerate(self._milestones):
            row, column = divmod(place, in_a_row)
            left = self.width() - (column + 1) * width if mirrored else column * width
            found.append((step, QRect(left, sum(heights[:row]), width, heights[row])))
        return found

    def _words(self, step: Milestone) -> str:
        if not step.reached:
            return self.tr("{step}: not yet").format(step=spoken(step.label))
        return (
            f"{spoken(step.label)}: {date_text(step.on)}"
            if step.on
            else self.tr("{step}: done, the date is not known").format(step=spoken(step.label))
        )

    def _paint_path(self, painter: QPainter, dot: QRectF, room: QRect, *, reached: bool) -> None:
        painter.setPen(QPen(self._theme.colour(Role.GREEN_TEXT if reached else Role.BORDER), 2))
        y = dot.center().y()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.drawLine(QPointF(dot.left() - 2, y), QPointF(room.left() + 2, y))
        else:
            painter.drawLine(QPointF(dot.right() + 2, y), QPointF(room.right() - 2, y))

    def _paint_dot(self, painter: QPainter, dot: QRectF, *, reached: bool) -> None:
        if reached:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(Role.GREEN_FILL))
            painter.drawEllipse(dot)
            tick = dot.adjusted(3, 3, -3, -3)
            self._theme.icons.paint(painter, tick, "check", self._theme.hex(Role.GREEN_TEXT))
        else:
            painter.setPen(QPen(self._theme.colour(Role.CONTROL), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(dot.adjusted(3, 3, -3, -3))

    def _paint_words(self, painter: QPainter, room: QRect, step: Milestone) -> None:
        """The name in up to two lines, the date below it."""
        painter.setFont(self._theme.font(Text.SMALL))
        painter.setPen(self._theme.colour(Role.TEXT if step.reached else Role.MUTED))
        line = painter.fontMetrics().height()
        words = QRect(room.left(), room.top(), room.width() - Space.XS, line * _MOST_LINES)
        text = self._fitting(painter.fontMetrics(), spoken(step.label), words)
        taken = painter.fontMetrics().boundingRect(words, _FLAGS, text).height()
        painter.drawText(words, _FLAGS, text)
        if step.reached:
            painter.setPen(self._theme.colour(Role.MUTED))
            day = elided(painter.fontMetrics(), date_text(step.on) or self.tr("no date"), words.width())
            below = words.translated(0, taken)
            painter.drawText(below, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop), day)

    def _fitting(self, metrics: QFontMetrics, text: str, room: QRect) -> str:
        """As much of the words as two lines hold."""
        while text and metrics.boundingRect(room, _FLAGS, text).height() > room.height():
            text = text.rstrip("…")[:-2].rstrip() + "…"
        return text
