"""What all charts of the overview share: marks that the keyboard walks through, each with words and a target."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.ui.overview.targets import Target
from app.ui.theme import Role, Theme
from app.ui.widgets import plain_tip

_NEXT = frozenset({Qt.Key.Key_Right, Qt.Key.Key_Down})
_BEFORE = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Up})
_PRESS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
_AREA = 0.72


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a bar: what it is in words ("In QuickBooks"), its value, and its colour."""

    words: str
    value: float
    role: Role


@dataclass(frozen=True, slots=True)
class Mark:
    """One bar: its label on the axis, its value in words, everything in words, its parts, and where it leads."""

    label: str
    value: str
    words: str
    parts: tuple[Part, ...]
    target: Target

    @property
    def total(self) -> float:
        """Length of the whole bar."""
        return sum(max(part.value, 0.0) for part in self.parts)


class Chart(QWidget):
    """Emits `wanted` with the target of a pressed bar. Subclasses paint, and say where each bar is.

    Arrow keys walk from bar to bar, Home and End to the ends, Enter presses. The accessible description holds every
    bar in words, and the name the one that the keyboard is at.
    """

    wanted = Signal(object)

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.marks: tuple[Mark, ...] = ()
        self.current = -1
        self._title = title
        self._summary = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_marks(self, marks: Sequence[Mark], summary: str) -> None:
        """Draw these bars; `summary` says in one sentence what the chart shows."""
        self.marks = tuple(marks)
        self._summary = summary
        self.current = min(self.current, len(self.marks) - 1)
        self.setAccessibleDescription("\n".join((summary, *(mark.words for mark in self.marks))))
        self._tell()
        self.updateGeometry()
        self.update()

    @property
    def largest(self) -> float:
        """Length of the longest bar, never 0."""
        return max((mark.total for mark in self.marks), default=0.0) or 1.0

    def box(self, place: int) -> QRectF:
        """Where a bar can be pressed."""
        raise NotImplementedError

    def at(self, point: QPointF) -> int:
        """The bar at a point, or -1."""
        return next((n for n in range(len(self.marks)) if self.box(n).contains(point)), -1)

    def soft(self, role: Role) -> QColor:
        """A colour for large areas: the theme's colours for words are too strong there."""
        colour = self.theme.colour(role)
        colour.setAlphaF(_AREA)
        return colour

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk and press."""
        key, last = Qt.Key(event.key()), len(self.marks) - 1
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            key = {Qt.Key.Key_Left: Qt.Key.Key_Right, Qt.Key.Key_Right: Qt.Key.Key_Left}.get(key, key)
        if key in _NEXT:
            self._go(min(self.current + 1, last))
        elif key in _BEFORE:
            self._go(max(self.current - 1, 0))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(0 if key is Qt.Key.Key_Home else last)
        elif key in _PRESS and 0 <= self.current <= last:
            self.wanted.emit(self.marks[self.current].target)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the last bar: it is the newest, or where the person was."""
        super().focusInEvent(event)
        if self.current < 0 and self.marks:
            self._go(self.first_stop())

    def first_stop(self) -> int:
        """The bar at which the keyboard begins."""
        return 0

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say that bars can be pressed."""
        over = self.at(event.position()) >= 0
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Press a bar."""
        place = self.at(event.position())
        if place >= 0 and event.button() is Qt.MouseButton.LeftButton:
            self._go(place)
            self.wanted.emit(self.marks[place].target)

    def event(self, event: QEvent) -> bool:
        """The words of the bar under the mouse as tooltip."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            place = self.at(QPointF(event.pos()))
            if place >= 0:
                QToolTip.showText(event.globalPos(), plain_tip(self.marks[place].words), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def _go(self, place: int) -> None:
        self.current = place
        self._tell()
        self.update()

    def _tell(self) -> None:
        here = self.marks[self.current].words if 0 <= self.current < len(self.marks) else self._summary
        self.setAccessibleName(f"{self._title}. {here}")
        if self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
