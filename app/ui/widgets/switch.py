"""An on/off switch with its words. To assistive technology it is a check box, which it is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from app.ui.theme import Role, Space, Theme

_TRACK_WIDTH = 38
_TRACK_HEIGHT = 22
_KNOB = 16
_RING = 3


class Switch(QCheckBox):
    """`toggled` as with any check box; Space switches; the tick inside says "on" without colour."""

    def __init__(
        self, theme: Theme, text: str = "", *, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.setAccessibleName(name or text.replace("&", ""))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Track, gap and words."""
        metrics = self.fontMetrics()
        words = metrics.size(Qt.TextFlag.TextShowMnemonic, self.text()) if self.text() else QSize(0, 0)
        gap = Space.M if self.text() else 0
        width = _RING + _TRACK_WIDTH + gap + words.width() + _RING
        return QSize(width, max(_TRACK_HEIGHT, words.height()) + 2 * _RING)

    def minimumSizeHint(self) -> QSize:
        """As `sizeHint`: words are never cut."""
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        """Words and track alike."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Track, knob, words and focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - _RING - _TRACK_WIDTH if mirrored else _RING
        track = QRectF(left, (self.height() - _TRACK_HEIGHT) / 2, _TRACK_WIDTH, _TRACK_HEIGHT)
        self._paint_track(painter, track, mirrored=mirrored)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour(Role.FOCUS), 2))
            ring = track.adjusted(-2, -2, 2, 2)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
        painter.setPen(self._theme.colour(Role.TEXT if self.isEnabled() else Role.DISABLED))
        taken = _RING + _TRACK_WIDTH + Space.M
        room = self.rect().adjusted(0, 0, -taken, 0) if mirrored else self.rect().adjusted(taken, 0, 0, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(room, int(flags) | int(Qt.TextFlag.TextShowMnemonic), self.text())

    def _paint_track(self, painter: QPainter, track: QRectF, *, mirrored: bool) -> None:
        on, usable = self.isChecked(), self.isEnabled()
        ground = Role.ACCENT if on and usable else Role.TRACK
        painter.setPen(Qt.PenStyle.NoPen if on or not usable else QPen(self._theme.colour(Role.CONTROL), 1))
        painter.setBrush(self._theme.colour(ground))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        margin = (_TRACK_HEIGHT - _KNOB) / 2
        at_end = on != mirrored
        left = track.right() - margin - _KNOB if at_end else track.left() + margin
        knob = QRectF(left, track.top() + margin, _KNOB, _KNOB)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(Role.ON_ACCENT if on and usable else Role.SURFACE))
        painter.drawEllipse(knob)
        if on:
            tick = self._theme.hex(Role.ACCENT if usable else Role.DISABLED)
            self._theme.icons.paint(painter, knob.adjusted(2.5, 2.5, -2.5, -2.5), "check", tick)
