"""A badge as a widget, painted by the same painter as the badges in lists."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import Badge, Theme, badge_size, paint_badge
from app.ui.widgets.labels import plain_tip


class BadgeWidget(QWidget):
    """Shows one badge; its words are its accessible name and, when cut, its tooltip."""

    def __init__(self, theme: Theme, badge: Badge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._badge = badge
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_badge(badge)
        theme.changed.connect(self.update)

    @property
    def badge(self) -> Badge:
        """What it shows."""
        return self._badge

    def set_badge(self, badge: Badge) -> None:
        """Show another badge."""
        self._badge = badge
        self.setAccessibleName(badge.text)
        self.setToolTip(plain_tip(badge.text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The whole badge."""
        return badge_size(self._badge, self._theme)

    def minimumSizeHint(self) -> QSize:
        """At least the icon and a letter or two."""
        return QSize(min(52, self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the badge."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        paint_badge(painter, self.rect(), self._badge, self._theme)
