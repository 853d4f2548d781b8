"""The side of the page: its heading and the filters; in a small window a strip of icons."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.ui.orders.filters import FilterBar
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import text_label

_WIDE = 168
_SLIM = 60
_WIDEST = 16777215  # Qt's own "no limit"


class SideBar(QFrame):
    """`set_slim` takes the words away; counts and names stay in tooltips and for screen readers."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", "sidebar")
        self.filters = FilterBar(theme)
        self._heading = text_label(self.tr("Purchase orders"), Text.HEADING)
        self._heading.setContentsMargins(Space.S, 0, 0, Space.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, Space.L, Space.S, Space.S)
        column.setSpacing(Space.S)
        column.addWidget(self._heading)
        column.addWidget(self.filters, 1)

    def set_slim(self, *, slim: bool) -> bool:
        """Icons only, or icons with words and counts. True when that is a change."""
        if slim == self._heading.isHidden():
            return False
        self._heading.setHidden(slim)
        self.setMinimumWidth(_SLIM if slim else _WIDE)
        self.setMaximumWidth(_SLIM if slim else _WIDEST)
        return True
