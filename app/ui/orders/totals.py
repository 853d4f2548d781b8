"""Subtotal, cost lines, tax and the total, right-aligned under the lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.ui.theme import Space, Text
from app.ui.widgets import hairline, text_label

_RIGHT = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class TotalsGrid(QWidget):
    """One row for each (name, amount), the total under a line."""

    def __init__(self, rows: Sequence[tuple[str, str]], total: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(Space.S, 0, Space.S, 0)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(0, 1)
        for row, (name, value) in enumerate(rows):
            self._put(row, text_label(name, tint="muted", wrap=True), text_label(value, selectable=True))
        self._grid.addWidget(hairline(), len(rows), 0, 1, 2)
        last = text_label(total, Text.STRONG, selectable=True)
        self._put(len(rows) + 1, text_label(self.tr("Total"), Text.STRONG), last)
        last.setAccessibleName(self.tr("Total {amount}").format(amount=total))

    def _put(self, row: int, name: QLabel, value: QLabel) -> None:
        value.setAlignment(_RIGHT)
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(value, row, 1)
