"""Tables of the page of mappings: whole rows, badges painted, everything by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.domain.mapping_list import MappingRow
from app.ui.mappings.model import ROW_ROLE
from app.ui.mappings.words import state_badge
from app.ui.theme import Space, Theme, badge_size, paint_badge

_ROW = 38
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RowTable(QTableView):
    """Emits `opened` on Enter or a double click, and `current_changed` with the row's number."""

    opened = Signal(int)
    current_changed = Signal(int)

    def __init__(
        self, model: QAbstractTableModel, name: str, stretch: tuple[int, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        side = self.verticalHeader()
        side.hide()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setDefaultSectionSize(max(_ROW, self.fontMetrics().height() + 16))
        top = self.horizontalHeader()
        top.setHighlightSections(False)
        top.setProperty("words", "inset")  # the style draws words of cells three pixels further in
        top.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column in stretch:
            top.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(self._on_opened)
        self.selectionModel().currentRowChanged.connect(self._on_current)

    def select(self, row: int) -> None:
        """Select a row and bring it into view."""
        index = self.model().index(row, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row."""
        if event.key() in _ENTER and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _on_opened(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    def _on_current(self, current: QModelIndex) -> None:
        self.current_changed.emit(current.row() if current.isValid() else -1)


class StateDelegate(QStyledItemDelegate):
    """Paints the state as a badge."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The row's ground, then the badge."""
        empty = QStyleOptionViewItem(option)
        self.initStyleOption(empty, index)
        empty.text = ""
        empty.widget.style().drawControl(
            empty.widget.style().ControlElement.CE_ItemViewItem, empty, painter, empty.widget
        )
        row = index.data(ROW_ROLE)
        if isinstance(row, MappingRow):
            badge = state_badge(row.state)
            size = badge_size(badge, self._theme)
            place = QRect(option.rect)
            place.setLeft(place.left() + Space.S)
            place.setWidth(min(size.width(), option.rect.width() - 2 * Space.S))
            place.setTop(option.rect.top() + (option.rect.height() - size.height()) // 2)
            place.setHeight(size.height())
            paint_badge(painter, place, badge, self._theme)
