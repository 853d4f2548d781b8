"""The list of open questions. Rows are all of one height, so that thousands cost no more than those in sight."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.domain.questions import AskedRow
from app.ui.questions.model import (
    NUMBER,
    ROW_ROLE,
    SINCE,
    SUPPLIER,
    WAITING,
    WHAT,
    QuestionsModel,
    cell_text,
)
from app.ui.theme import Height, Role, Text, Theme
from app.ui.widgets.rows import RowDelegate

_WIDTHS = {NUMBER: 92, SUPPLIER: 150, SINCE: 132, WAITING: 48}
#: Columns that go when there is little room, first the least needed.
_SPARE = ((SINCE, 620), (SUPPLIER, 480))


class QuestionsTable(QTableView):
    """Emits `current_changed` with a row (-1: none) and `entered` when Enter or a double click goes into the card."""

    current_changed = Signal(int)
    entered = Signal()

    def __init__(self, theme: Theme, model: QuestionsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._delegate = _Cells(theme, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Open questions"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows, header = self.verticalHeader(), self.horizontalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(Height.ROW)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        header.setAccessibleName(self.tr("Columns"))
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.doubleClicked.connect(self._on_double)
        theme.changed.connect(self.viewport().update)

    def go_to(self, row: int) -> None:
        """Select a row; the last when there are fewer."""
        row = min(row, self.model().rowCount() - 1)
        if row < 0:
            self.current_changed.emit(-1)
            return
        self.setCurrentIndex(self.model().index(row, WHAT))
        self.scrollTo(self.model().index(row, WHAT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes into the card."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In little room only the question, its PO and the count stay."""
        super().resizeEvent(event)
        width = self.viewport().width()
        for column, least in _SPARE:
            self.setColumnHidden(column, width < least)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The selected row shows that it has the keyboard."""
        super().focusInEvent(event)
        self._show_focus(focused=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And that it has not."""
        super().focusOutEvent(event)
        self._show_focus(focused=False)

    def _show_focus(self, *, focused: bool) -> None:
        self._delegate.focused = focused
        self.viewport().update()

    def _on_current(self, current: QModelIndex) -> None:
        self.current_changed.emit(current.row() if current.isValid() else -1)

    def _on_double(self) -> None:
        self.entered.emit()


class _Cells(RowDelegate):
    """One line of words for each cell, shortened where there is no room."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, ROW_ROLE, parent)

    def paint_cell(self, painter: QPainter, rect: QRect, column: int, row: AskedRow) -> None:
        """Paint one cell."""
        step = Text.STRONG if column == NUMBER else Text.BODY if column == WHAT else Text.SMALL
        if column in (SUPPLIER, SINCE, WAITING):
            painter.setPen(self._theme.colour(Role.MUTED))
        painter.setFont(self._theme.font(step))
        cut = painter.fontMetrics().elidedText(
            cell_text(row, column), Qt.TextElideMode.ElideRight, rect.width()
        )
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), cut)
