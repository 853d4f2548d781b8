"""A page that scrolls up and down, and is never narrower than its content."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStyle, QWidget

_LEAST_HEIGHT = 160


class ScrollPage(QScrollArea):
    """Long words make the window wider instead of being cut; a small screen makes the page scroll."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content.setProperty("box", "clear")
        self._content = content
        self.setWidget(content)

    def minimumSizeHint(self) -> QSize:
        """As wide as the content needs, with its scroll bar."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        return QSize(self._content.minimumSizeHint().width() + bar, _LEAST_HEIGHT)
