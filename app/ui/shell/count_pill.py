"""A small number at the corner of a button: how many things wait there."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.theme import Role, Text, Theme

_HEIGHT = 16
_MOST = 999
_INSET = 4


class CountPill(QWidget):
    """Sits in the upper right corner of its parent, whose accessible name tells the number."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        corner = QHBoxLayout(parent)
        corner.setContentsMargins(0, _INSET, _INSET, 0)
        corner.addWidget(self, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        theme.changed.connect(self.update)

    def show_count(self, count: int) -> None:
        """Show a number; nothing at all for none."""
        locale = QLocale()
        self._text = f"{locale.toString(_MOST)}+" if count > _MOST else locale.toString(count)
        metrics = self._theme_metrics()
        self.setFixedSize(max(_HEIGHT, metrics + 10), _HEIGHT)
        self.setVisible(count > 0)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A filled pill with the number."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(Role.ORANGE_TEXT))
        painter.drawRoundedRect(QRectF(self.rect()), _HEIGHT / 2, _HEIGHT / 2)
        painter.setPen(self._theme.colour(Role.SURFACE))
        painter.setFont(self._theme.font(Text.CAPTION))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._text)

    def _theme_metrics(self) -> int:
        return QFontMetrics(self._theme.font(Text.CAPTION)).horizontalAdvance(self._text)
