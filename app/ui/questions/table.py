"""The list of what needs a person. Lines are all of one height, so that thousands cost no more than those in sight."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.ui.questions.model import (
    NUMBER,
    POS,
    ROW_ROLE,
    SINCE,
    SUPPLIER,
    WHAT,
    LineId,
    NeedLine,
    NeedsModel,
)
from app.ui.theme import Height, Role, Space, Text, Theme
from app.ui.theme.eliding import elided
from app.ui.widgets.heads import room_for_heads
from app.ui.widgets.rows import RowDelegate

_WIDTHS = {NUMBER: 104, SUPPLIER: 150, SINCE: 132, POS: 56}
#: Columns that go when there is little room, first the least needed.
_SPARE = ((SINCE, 620), (SUPPLIER, 480))
_CHEVRON = 16
#: Room at the start of a line for the chevron of an entry.
_INDENT = _CHEVRON + Space.S


class NeedsTable(QTableView):
    """Several lines may be selected. Right and Left open and close an entry; Enter goes into the card.

    Signals:
        chosen: the selection is another one.
        entered: the keyboard wants to go into the card.
    """

    chosen = Signal()
    entered = Signal()

    def __init__(self, theme: Theme, model: NeedsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self._delegate = _Cells(theme, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("What needs you"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows, header = self.verticalHeader(), self.horizontalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(Height.ROW)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        header.setAccessibleName(self.tr("Columns"))
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
        room_for_heads(self, _WIDTHS)
        self.selectionModel().selectionChanged.connect(self._on_selection)
        self.doubleClicked.connect(self._on_double)
        theme.changed.connect(self.viewport().update)

    @property
    def selected(self) -> list[NeedLine]:
        """The selected lines, from top to bottom."""
        return self._model.lines({index.row() for index in self.selectionModel().selectedRows()})

    def go_to(self, row: int) -> None:
        """Select one line; the last when there are fewer."""
        row = min(row, self._model.rowCount() - 1)
        if row < 0:
            self.chosen.emit()
            return
        self.setCurrentIndex(self._model.index(row, WHAT))
        self.scrollTo(self._model.index(row, WHAT))

    def select_again(self, ids: list[LineId], row: int) -> None:
        """The same lines, wherever they stand now, else the one that has taken their place."""
        places = [place for place in map(self._model.place_of, ids) if place >= 0]
        if not places:
            self.go_to(max(row, 0))
            return
        chosen = QItemSelection()
        for place in places:
            chosen.select(self._model.index(place, WHAT), self._model.index(place, POS))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self._model.index(places[0], WHAT), flags.NoUpdate)
        self.selectionModel().select(chosen, flags.ClearAndSelect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes into the card, Right opens an entry, Left closes it or goes back to it."""
        row = self.currentIndex().row()
        line = self._model.row_at(row)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        into, out = (Qt.Key.Key_Left, Qt.Key.Key_Right) if mirrored else (Qt.Key.Key_Right, Qt.Key.Key_Left)
        if line is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif line is not None and event.key() == into:
            self._model.set_open(row, opened=True)
        elif line is not None and event.key() == out:
            if line.under is not None:
                self.go_to(self._model.entry_place(row))
            else:
                self._model.set_open(row, opened=False)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the chevron opens or closes."""
        place = event.position().toPoint()
        index = self.indexAt(place)
        line = self._model.row_at(index.row())
        if line is not None and line.opens and index.column() == WHAT and self._on_chevron(index, place):
            self._model.set_open(index.row(), opened=not line.open)
            return
        super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In little room only the question, its PO and the count stay."""
        super().resizeEvent(event)
        width = self.viewport().width()
        for column, least in _SPARE:
            self.setColumnHidden(column, width < least)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The selected line shows that it has the keyboard."""
        super().focusInEvent(event)
        self._show_focus(focused=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And that it has not."""
        super().focusOutEvent(event)
        self._show_focus(focused=False)

    def _on_chevron(self, index: QModelIndex, place: QPoint) -> bool:
        rect = self.visualRect(index)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return place.x() >= rect.right() - _INDENT
        return place.x() <= rect.left() + _INDENT

    def _show_focus(self, *, focused: bool) -> None:
        self._delegate.focused = focused
        self.viewport().update()

    def _on_selection(self) -> None:
        self.chosen.emit()

    def _on_double(self) -> None:
        self.entered.emit()


class _Cells(RowDelegate):
    """One line of words for each cell, shortened where there is no room."""

    def __init__(self, theme: Theme, parent: QTableView) -> None:
        super().__init__(theme, ROW_ROLE, parent)
        self._table = parent

    def paint_cell(self, painter: QPainter, rect: QRect, column: int, row: NeedLine) -> None:
        """Paint one cell."""
        if column == WHAT:
            rect = self._paint_start(painter, rect, row)
        strong = column == NUMBER and row.under is None
        step = Text.STRONG if strong else Text.BODY if column in (WHAT, NUMBER) else Text.SMALL
        if column in (SUPPLIER, SINCE, POS) or (row.under is not None and column == WHAT):
            painter.setPen(self._theme.colour(Role.MUTED))
        painter.setFont(self._theme.font(step))
        model = self._table.model()
        assert isinstance(model, NeedsModel)
        cut = elided(painter.fontMetrics(), model.words(row, column), rect.width())
        painter.drawText(rect, int(model.alignment(column)), cut)

    def _paint_start(self, painter: QPainter, rect: QRect, row: NeedLine) -> QRect:
        """The chevron of an entry with POs under it; the words stand beside it in every line."""
        mirrored = self._table.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if row.opens:
            name = "chevron-down" if row.open else "chevron-left" if mirrored else "chevron-right"
            left = rect.right() - _CHEVRON if mirrored else rect.left()
            place = QRect(left, rect.center().y() - _CHEVRON // 2, _CHEVRON, _CHEVRON)
            self._theme.icon(name, Role.MUTED).paint(painter, place)
        indent = _INDENT if row.under is None else 2 * _INDENT
        return rect.adjusted(0, 0, -indent, 0) if mirrored else rect.adjusted(indent, 0, 0, 0)
