"""Paints the ground of a cell with a problem; the style sheet alone would leave it out."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem


class CellDelegate(QStyledItemDelegate):
    """A cell as usual, over the model's ground."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The ground first. A selected cell shows the selection's."""
        ground = index.data(Qt.ItemDataRole.BackgroundRole)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if isinstance(ground, QColor) and not selected:
            painter.fillRect(option.rect, ground)
        super().paint(painter, option, index)
