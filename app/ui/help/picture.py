"""A picture of the program itself, as it looks in the light or the dark theme."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPixmap

from app.ui.theme import Radius, Role
from app.ui.widgets.picture_of import PictureOf

_LIGHT, _DARK = "-light", "-dark"
_LEAST_WIDTH = 320


class Picture(PictureOf):
    """Fills the width it gets, never larger than it was taken; a screen reader hears what it shows."""

    def heightForWidth(self, width: int) -> int:
        """In the picture's proportions."""
        size = self._pixmap.size()
        return round(min(width, size.width()) * size.height() / max(1, size.width()))

    def sizeHint(self) -> QSize:
        """As it was taken."""
        return self._pixmap.size()

    def minimumSizeHint(self) -> QSize:
        """Its words are no longer readable below that."""
        return QSize(_LEAST_WIDTH, self.heightForWidth(_LEAST_WIDTH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture with round corners and a line around it."""
        del event
        size = self._pixmap.size()
        if size.width() > self.width() or size.height() > self.height():
            size = size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - size.width() if mirrored else 0
        area = QRectF(left, 0, size.width(), size.height()).adjusted(0.5, 0.5, -0.5, -0.5)
        frame = QPainterPath()
        frame.addRoundedRect(area, Radius.CARD, Radius.CARD)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipPath(frame)
        painter.drawPixmap(area, self._pixmap, QRectF(self._pixmap.rect()))
        painter.setClipping(False)
        painter.setPen(QPen(self._theme.colour(Role.BORDER)))
        painter.drawPath(frame)

    def _dress(self) -> None:
        name = self._file.name.replace(_LIGHT, _DARK) if self._theme.dark else self._file.name
        self._pixmap = QPixmap(str(self._file.with_name(name)))
        self.updateGeometry()
        self.update()
