"""Side bar, list and detail beside each other, with widths that are remembered."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from app.ui.orders.side_bar import SideBar
from app.ui.shell.memory import Memory

_KEY = "orders/splitter-1"
_SLIM_BELOW = 940
_FIRST_SIZES = (226, 754, 384)
_LEAST = (168, 400, 340)


class PageSplitter(QSplitter):
    """In a small window the side bar becomes a strip of icons."""

    def __init__(self, side: SideBar, middle: QWidget, detail: QWidget, memory: Memory) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._side = side
        self._detail = detail
        self._memory = memory
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for place, widget in enumerate((side, middle, detail)):
            widget.setMinimumWidth(_LEAST[place])
            self.addWidget(widget)
            self.setStretchFactor(place, int(widget is middle))
        self.setSizes([*_FIRST_SIZES])
        self.restoreState(memory.load_bytes(_KEY))
        self.splitterMoved.connect(self._remember)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words or icons, by the width."""
        super().resizeEvent(event)
        width = event.size().width()
        if self._side.set_slim(slim=width < _SLIM_BELOW):
            detail, side = self._detail.width(), self._side.minimumWidth()
            self.setSizes([side, max(width - side - detail, 1), detail])

    def _remember(self) -> None:
        self._memory.save_bytes(_KEY, self.saveState())
