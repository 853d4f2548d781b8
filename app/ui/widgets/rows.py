"""What the rows of all lists share: height, ground, hairline, hover, and the bar of the focused row."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.theme import Height, Role, Space, Text, Theme, tabular

_BAR = 3
AnyIndex = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """One painter for all columns of a list; subclasses paint a cell.

    `focused` marks the selected row while the table has the keyboard, `hovered_row` the one under the mouse.
    """

    def __init__(self, theme: Theme, row_role: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row_role = row_role
        self._numbers = tabular(theme.font(Text.BODY))
        self.focused = False
        self.hovered_row = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Rows are all of one height."""
        return QSize(super().sizeHint(option, index).width(), Height.ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Ground, content, hairline; the focused row also gets a bar at its start."""
        row = index.data(self._row_role)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = self.is_selected(row, marked=bool(state & QStyle.StateFlag.State_Selected))
        painter.save()
        self._paint_ground(painter, rect, index, selected=selected)
        if row is not None:
            painter.setPen(self._theme.colour(Role.ON_SELECTION if selected else Role.TEXT))
            self.paint_cell(painter, rect.adjusted(Space.S, 0, -Space.S, -1), index.column(), row)
        painter.restore()

    def paint_cell(self, painter: QPainter, rect: QRect, column: int, row: Any) -> None:
        """Paint what stands in one cell; the pen has the text's colour."""
        raise NotImplementedError

    def is_selected(self, row: Any, *, marked: bool) -> bool:
        """Whether a row is painted as selected; `marked` is what the view says."""
        del row
        return marked

    def _paint_ground(self, painter: QPainter, rect: QRect, index: AnyIndex, *, selected: bool) -> None:
        if selected:
            painter.fillRect(rect, self._theme.colour(Role.SELECTION))
        elif index.row() == self.hovered_row:
            painter.fillRect(rect, self._theme.colour(Role.HOVER))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._theme.colour(Role.BORDER))
        if selected and index.column() == 0:
            mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
            left = rect.right() - _BAR + 1 if mirrored else rect.left()
            bar = self._theme.colour(Role.ACCENT if self.focused else Role.CONTROL)
            painter.fillRect(left, rect.top(), _BAR, rect.height() - 1, bar)
