"""Painted buttons of the overview: a tile with one large number, and a row with words and a number behind them."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.overview.targets import Target
from app.ui.theme import Radius, Role, Space, Text, Theme, Tone, tabular
from app.ui.theme.eliding import elided
from app.ui.widgets import plain_tip

_TILE = QSize(200, 104)
_ROW = 34
_ICON = 16


class Pressable(QAbstractButton):
    """Emits `wanted` with its target. Its accessible name says everything that it shows."""

    wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._target = Target()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._pressed)
        theme.changed.connect(self.update)

    @property
    def target(self) -> Target:
        """Where it leads."""
        return self._target

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as the space bar does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _pressed(self) -> None:
        self.wanted.emit(self._target)

    def _ground(self, painter: QPainter, *, framed: bool) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        role = Role.PRESSED if self.isDown() else Role.HOVER if self.underMouse() else Role.SURFACE
        radius = Radius.CARD if framed else Radius.CONTROL
        painter.setBrush(
            self._theme.colour(role) if framed or role is not Role.SURFACE else Qt.BrushStyle.NoBrush
        )
        painter.setPen(self._theme.colour(Role.BORDER) if framed else Qt.PenStyle.NoPen)
        if self.hasFocus():
            painter.setPen(self._theme.colour(Role.FOCUS))
        painter.drawRoundedRect(room, radius, radius)


class Tile(Pressable):
    """A caption, a large number, a line below, and, where a share of a whole is meant, a bar of it."""

    def __init__(self, theme: Theme, icon: str, tone: Tone, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._icon, self._tone = icon, tone
        self._caption = self._number = self._below = ""
        self._share: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_number(
        self, caption: str, number: str, below: str, target: Target, share: float | None = None
    ) -> None:
        """Say this; `share` (0 to 1) draws the bar."""
        self._caption, self._number, self._below, self._target = caption, number, below, target
        self._share = share
        self.setAccessibleName(f"{caption}: {number}. {below}")
        self.setToolTip(plain_tip(below))
        self.update()

    @property
    def number(self) -> str:
        """The number as shown."""
        return self._number

    def sizeHint(self) -> QSize:
        """All tiles are alike."""
        return _TILE

    def minimumSizeHint(self) -> QSize:
        """Narrower, the line below is shortened."""
        return QSize(150, _TILE.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Caption, number, line, bar."""
        del event
        painter = QPainter(self)
        self._ground(painter, framed=True)
        room = self.rect().adjusted(Space.L, Space.M, -Space.L, -Space.M)
        head = QRect(room.left(), room.top(), room.width(), 18)
        self._paint_head(painter, head)
        painter.setFont(tabular(self._theme.font(Text.DISPLAY)))
        painter.setPen(self._theme.colour(Role.TEXT))
        place = QRect(room.left(), room.top() + 20, room.width(), 34)
        painter.drawText(place, int(_LEADING | Qt.AlignmentFlag.AlignVCenter), self._number)
        line = QRect(room.left(), room.top() + 54, room.width(), 18)
        _paint_line(painter, self._theme, line, self._below, Text.SMALL, Role.MUTED)
        if self._share is not None:
            self._paint_share(painter, QRectF(room.left(), room.bottom() - 3, room.width(), 4))

    def _paint_head(self, painter: QPainter, head: QRect) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = head.right() - _ICON if mirrored else head.left()
        self._theme.icons.paint(
            painter, QRectF(left, head.top() + 1, _ICON, _ICON), self._icon, self._theme.hex(self._tone.text)
        )
        gap = _ICON + Space.S
        words = head.adjusted(0, 0, -gap, 0) if mirrored else head.adjusted(gap, 0, 0, 0)
        _paint_line(painter, self._theme, words, self._caption, Text.STRONG, Role.TEXT)

    def _paint_share(self, painter: QPainter, bar: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(Role.TRACK))
        painter.drawRoundedRect(bar, 2, 2)
        filled = QRectF(bar)
        filled.setWidth(bar.width() * min(max(self._share or 0.0, 0.0), 1.0))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            filled.moveRight(bar.right())
        painter.setBrush(self._theme.colour(self._tone.text))
        painter.drawRoundedRect(filled, 2, 2)


class RowLink(Pressable):
    """Words at the near end, a number at the far end; what is cut of the words stands in the tooltip."""

    def __init__(
        self,
        theme: Theme,
        words: str,
        number: str,
        target: Target,
        *,
        icon: str = "",
        tone: Tone = Tone.GREY,
        below: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self.words, self.number, self._below = words, number, below
        self._icon, self._tone, self._target = icon, tone, target
        more = f", {below}" if below else ""
        self.setAccessibleName(f"{words}: {number}{more}")
        self.setToolTip(plain_tip(f"{words}{more}"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(220, _ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Icon, words, a muted word behind them, number."""
        del event
        painter = QPainter(self)
        self._ground(painter, framed=False)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        room = self.rect().adjusted(Space.S, 0, -Space.S, 0)
        if self._icon:
            left = room.right() - _ICON if mirrored else room.left()
            box = QRectF(left, room.center().y() - _ICON / 2 + 1, _ICON, _ICON)
            self._theme.icons.paint(painter, box, self._icon, self._theme.hex(self._tone.text))
            gap = _ICON + Space.S
            room = room.adjusted(0, 0, -gap, 0) if mirrored else room.adjusted(gap, 0, 0, 0)
        painter.setFont(tabular(self._theme.font(Text.STRONG)))
        painter.setPen(self._theme.colour(Role.TEXT))
        painter.drawText(room, int(_TRAILING | Qt.AlignmentFlag.AlignVCenter), self.number)
        taken = painter.fontMetrics().horizontalAdvance(self.number) + Space.M
        room = room.adjusted(taken, 0, 0, 0) if mirrored else room.adjusted(0, 0, -taken, 0)
        if self._below:
            small = QFontMetrics(self._theme.font(Text.SMALL))
            width = small.horizontalAdvance(self._below)
            near = QRect(room)
            near.setWidth(width) if mirrored else near.setLeft(room.right() - width)
            _paint_line(painter, self._theme, near, self._below, Text.SMALL, Role.MUTED, far=True)
            gap = width + Space.M
            room = room.adjusted(gap, 0, 0, 0) if mirrored else room.adjusted(0, 0, -gap, 0)
        _paint_line(painter, self._theme, room, self.words, Text.BODY, Role.TEXT)


_LEADING, _TRAILING = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing


def _paint_line(
    painter: QPainter, theme: Theme, room: QRect, text: str, step: Text, role: Role, *, far: bool = False
) -> None:
    painter.setFont(theme.font(step))
    painter.setPen(theme.colour(role))
    shown = elided(painter.fontMetrics(), text, room.width())
    way = _TRAILING if far else _LEADING
    painter.drawText(room, int(way | Qt.AlignmentFlag.AlignVCenter), shown)
