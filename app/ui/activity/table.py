"""The table of the log. While new rows come in on top it stays where the reader is."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.domain.runs import Level
from app.ui.activity.model import LEVEL, PO, TEXT, TID, TIME, WHAT, LogModel
from app.ui.activity.words import action_words, level_word
from app.ui.widgets.heads import room_for

_ROW = 36
#: The level's icon with the space around it and the words.
_ICON_ROOM = 52
#: Narrower than this the column of the references goes.
_TID_NEEDS = 1040


class LogTable(QTableView):
    """Rows of a `LogModel`. `away_changed` tells how many new rows stand above what is visible."""

    current_changed = Signal(int)  # row, -1 for none
    away_changed = Signal(int)

    def __init__(self, model: LogModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._above = 0
        self._was_at_top = True
        self._value = 0
        self.setAccessibleName(self.tr("Activity"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._set_up_headers()
        model.rowsAboutToBeInserted.connect(self._before_rows)
        model.rowsInserted.connect(self._after_rows)
        model.modelReset.connect(self._after_reset)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.verticalScrollBar().valueChanged.connect(self._on_scroll)

    def to_top(self) -> None:
        """Show the newest row."""
        self.scrollToTop()

    def _set_up_headers(self) -> None:
        side = self.verticalHeader()
        side.hide()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setDefaultSectionSize(max(_ROW, self.fontMetrics().height() + 16))
        top = self.horizontalHeader()
        top.setHighlightSections(False)
        top.setProperty("words", "inset")  # the style draws words of cells three pixels further in
        top.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        top.setMinimumSectionSize(64)
        top.setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        letter = self.fontMetrics().averageCharWidth()
        for column, letters in ((TIME, 24), (PO, 14), (TID, 24)):
            self.setColumnWidth(column, letters * letter)
        self.setColumnWidth(WHAT, room_for(self, action_words()))
        words = max(self.fontMetrics().horizontalAdvance(level_word(level)) for level in Level)
        self.setColumnWidth(LEVEL, words + _ICON_ROOM)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The reference stands below the table too, so that it gives its room to the words first."""
        super().resizeEvent(event)
        self.setColumnHidden(TID, self.viewport().width() < _TID_NEEDS)

    def _on_current(self, current: QModelIndex) -> None:
        self.current_changed.emit(current.row() if current.isValid() else -1)

    def _before_rows(self) -> None:
        bar = self.verticalScrollBar()
        self._was_at_top = bar.value() <= bar.minimum()
        self._value = bar.value()

    def _after_rows(self, parent: QModelIndex, first: int, last: int) -> None:
        del parent
        added = last - first + 1
        if self._was_at_top:
            self.scrollToTop()
            return
        self.updateGeometries()  # the bar must know the new length before it can be moved there
        self._set_above(self._above + added)
        self.verticalScrollBar().setValue(self._value + added * self.verticalHeader().defaultSectionSize())

    def _after_reset(self) -> None:
        self._set_above(0)
        self.scrollToTop()

    def _on_scroll(self, value: int) -> None:
        if value <= self.verticalScrollBar().minimum():
            self._set_above(0)

    def _set_above(self, above: int) -> None:
        if above != self._above:
            self._above = above
            self.away_changed.emit(above)
