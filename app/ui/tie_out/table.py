"""The table of a tie-out."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.ui.theme import Text, Theme, tabular
from app.ui.tie_out.model import (
    BILLED,
    CURRENCY,
    DAY,
    GAP,
    HERE,
    NAME,
    NUMBER,
    PAID,
    STANDING,
    STATUS,
    THERE,
    TieModel,
)
from app.ui.tie_out.words import tr

_ROW = 36
#: Letters of the longest amount that is usual: a number is never shown in part.
_MONEY = 16
_LETTERS = {
    NUMBER: 14,
    DAY: 13,
    CURRENCY: 8,
    HERE: _MONEY,
    THERE: _MONEY,
    GAP: _MONEY,
    STANDING: 22,
    STATUS: 11,
    BILLED: 14,
    PAID: 10,
}
#: Columns that step aside when the table is narrower than that (pixels): the detail tells them too.
_SPARE = {
    STATUS: 1320,
    PAID: 1220,
    BILLED: 1120,
    DAY: 940,
    CURRENCY: 760,
    HERE: 700,
    THERE: 600,
    STANDING: 560,
}


class TieTable(QTableView):
    """`current_changed` tells the row; `opened` is Enter or a double click."""

    current_changed = Signal(int)  # row, -1 for none
    opened = Signal(int)

    def __init__(self, theme: Theme, model: TieModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setFont(tabular(theme.font(Text.BODY)))
        self.setAccessibleName(tr("Purchase orders of the period"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        side, top = self.verticalHeader(), self.horizontalHeader()
        side.hide()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setDefaultSectionSize(max(_ROW, self.fontMetrics().height() + 16))
        top.setHighlightSections(False)
        top.setProperty("words", "inset")
        top.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        top.setAccessibleName(tr("Columns"))
        top.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        letter = self.fontMetrics().averageCharWidth()
        for column, letters in _LETTERS.items():
            self.setColumnWidth(column, letters * letter)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.doubleClicked.connect(self._on_double)
        model.modelReset.connect(self._on_reset)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns that are told elsewhere too give their room to the names."""
        super().resizeEvent(event)
        for column, least in _SPARE.items():
            self.setColumnHidden(column, self.viewport().width() < least)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _on_current(self, current: QModelIndex) -> None:
        self.current_changed.emit(current.row() if current.isValid() else -1)

    def _on_double(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    def _on_reset(self) -> None:
        self.scrollToTop()
        if self.model().rowCount():
            self.selectRow(0)
        else:
            self.current_changed.emit(-1)
