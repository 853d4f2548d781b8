"""A drawing in the theme's colours: `@surface`, `@text` … in the file stand for roles."""

from __future__ import annotations

import re

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer

from app.ui.theme import Role
from app.ui.widgets.picture_of import PictureOf

_ROLE = re.compile(rb"@([a-z_]+)")
_LEAST = QSize(400, 200)


class Drawing(PictureOf):
    """Fills the width it gets and keeps its proportions; stays sharp at every scale."""

    def heightForWidth(self, width: int) -> int:
        """In the drawing's proportions."""
        size = self._renderer.defaultSize()
        return round(width * size.height() / max(1, size.width()))

    def sizeHint(self) -> QSize:
        """As it was drawn."""
        return self._renderer.defaultSize()

    def minimumSizeHint(self) -> QSize:
        """Still readable."""
        return _LEAST

    def paintEvent(self, event: QPaintEvent) -> None:
        """The drawing, in the middle of the room there is."""
        del event
        size = self._renderer.defaultSize().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        area = QRectF(0, 0, size.width(), size.height())
        area.moveCenter(QRectF(self.rect()).center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._renderer.render(painter, area)

    def _dress(self) -> None:
        def colour(found: re.Match[bytes]) -> bytes:
            return self._theme.hex(Role(found[1].decode())).encode()

        self._renderer = QSvgRenderer(QByteArray(_ROLE.sub(colour, self._file.read_bytes())))
        self.update()
