"""The table of runs and the table of steps."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.ui.activity.history_models import HistoryModel
from app.ui.widgets.heads import room_for, room_for_heads

_ROW = 36
#: The badge's icon with the space around it.
_ICON_ROOM = 52


class HistoryTable(QTableView):
    """Rows of a `HistoryModel`; `current_changed` tells the row, `opened` is Enter or a double click."""

    current_changed = Signal(int)  # row, -1 for none
    opened = Signal(int)
    copy_wanted = Signal()

    def __init__(
        self,
        model: HistoryModel,
        name: str,
        letters: Mapping[int, int],
        stretch: int,
        spare: Mapping[int, int] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`letters` are the widths of the columns, `stretch` is the one that takes the rest.

        `spare` columns step aside when the table is narrower than that (pixels).
        """
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        side, top = self.verticalHeader(), self.horizontalHeader()
        side.hide()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setDefaultSectionSize(max(_ROW, self.fontMetrics().height() + 16))
        top.setHighlightSections(False)
        top.setProperty("words", "inset")  # the style draws words of cells three pixels further in
        top.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        top.setMinimumSectionSize(48)
        top.setAccessibleName(self.tr("Columns"))
        top.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
        letter = self.fontMetrics().averageCharWidth()
        for column, count in letters.items():
            room = _ICON_ROOM if column == model.badge_column else 0
            self.setColumnWidth(column, count * letter + room)
        room_for_heads(self, letters)
        self._spare = spare or {}
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.doubleClicked.connect(self._on_double)

    def make_room(self, column: int, words: Iterable[str]) -> None:
        """As wide as the longest of these words, within reason."""
        self.setColumnWidth(column, max(self.columnWidth(column), room_for(self, words)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns that are told elsewhere too give their room to the words."""
        super().resizeEvent(event)
        for column, least in self._spare.items():
            self.setColumnHidden(column, self.viewport().width() < least)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Ctrl+C copies the row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _on_current(self, current: QModelIndex) -> None:
        self.current_changed.emit(current.row() if current.isValid() else -1)

    def _on_double(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())
