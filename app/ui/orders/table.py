"""The table of the list: keeps the selected PO by its id, remembers column widths, turns the moving badges."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.domain.listing import SortKey
from app.domain.sync_state import SyncState
from app.ui.orders.columns import COLUMNS, column_of
from app.ui.orders.delegate import OrderDelegate
from app.ui.orders.model import OrdersModel
from app.ui.shell.memory import Memory
from app.ui.theme import Height, Theme

_HEADER_KEY = "orders/widths-1"
_TURN_MS = 80
_TURN_DEGREES = 24.0
_RIGHT_TO_DESCEND = frozenset({SortKey.DATE, SortKey.EXPECTED, SortKey.TOTAL})
#: Columns that step aside when there is no room, least needed first; the detail pane shows them anyway.
_STEP_ASIDE = (SortKey.EXPECTED, SortKey.DATE, SortKey.STATUS, SortKey.TOTAL)
_SUPPLIER_EXTRA = 140
_SUPPLIER_LESS = 50


class OrdersTable(QTableView):
    """Emits `po_selected` with the id of the selected PO ("" for none), `opened` for Enter and double click, and
    `sort_wanted` when a heading is pressed.
    """

    po_selected = Signal(str)
    opened = Signal(str)
    sort_wanted = Signal(object, bool)

    def __init__(
        self,
        theme: Theme,
        model: OrdersModel,
        memory: Memory,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._memory = memory
        self._po_id = ""
        self._making_room = False
        self._delegate = OrderDelegate(theme, today, self)
        self._turning = QTimer(self)
        self._turning.setInterval(_TURN_MS)
        self._turning.timeout.connect(self._turn)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self._set_up_rows()
        self._set_up_header()
        self.setAccessibleName(self.tr("Purchase orders"))
        theme.changed.connect(self.viewport().update)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.doubleClicked.connect(self._open)
        model.modelReset.connect(self._find_again)
        model.rowsInserted.connect(self._find_again)
        model.rowsRemoved.connect(self._find_again)
        model.dataChanged.connect(self._on_data)

    @property
    def po_id(self) -> str:
        """The selected PO, "" for none."""
        return self._po_id

    def select_po(self, po_id: str) -> bool:
        """Select a PO and bring it into view. False when the list leaves it out."""
        row = self._model.row_of(po_id)
        if row < 0:
            return False
        self.setCurrentIndex(self._model.index(row, 0))
        self.scrollTo(self._model.index(row, 0))
        return True

    def show_sort(self, sort: SortKey, *, descending: bool) -> None:
        """Put the arrow on the heading."""
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(column_of(sort), order)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the selected PO."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._po_id:
            self.opened.emit(self._po_id)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the row under the mouse."""
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        """No row is under the mouse any more."""
        super().leaveEvent(event)
        self._hover(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming by keyboard with nothing selected takes the first row."""
        super().focusInEvent(event)
        self._show_focus(here=True)
        by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.ShortcutFocusReason)
        if by_key and not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(0, 0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The selected row stays marked, in a quieter way."""
        super().focusOutEvent(event)
        self._show_focus(here=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the QuickBooks column in sight: less needed ones step aside."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        self._making_room = True
        room = self.viewport().width()
        needed = sum(self._widths) + COLUMNS[-1].width - self._widths[-1]
        for sort in _STEP_ASIDE:
            place = column_of(sort)
            aside = needed > room
            self.setColumnHidden(place, aside)
            needed -= self._widths[place] if aside else 0
        # What is left over is shared by names and reasons; the last column stretches by itself.
        place = column_of(SortKey.SUPPLIER)
        spare = room - needed
        extra = min(spare // 3, _SUPPLIER_EXTRA) if spare > 0 else max(spare, -_SUPPLIER_LESS)
        self.setColumnWidth(place, self._widths[place] + extra)
        self._making_room = False

    def _set_up_rows(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(Height.ROW)

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(56)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setAccessibleName(self.tr("Columns"))
        kept = [int(word) for word in self._memory.load(_HEADER_KEY).split() if word.isdecimal()]
        self._widths = kept if len(kept) == len(COLUMNS) else [column.width for column in COLUMNS]
        for place, width in enumerate(self._widths):
            self.setColumnWidth(place, width)
        header.sectionClicked.connect(self._on_heading)
        header.sectionResized.connect(self._on_width)

    def _on_heading(self, section: int) -> None:
        sort, query = COLUMNS[section].sort, self._model.query
        descending = not query.descending if query.sort is sort else sort in _RIGHT_TO_DESCEND
        self.sort_wanted.emit(sort, descending)

    def _on_width(self, place: int, before: int, now: int) -> None:
        if not self._making_room and before and now and place < len(COLUMNS) - 1:  # the last one stretches
            self._widths[place] = now
            self._memory.save(_HEADER_KEY, " ".join(str(width) for width in self._widths))

    def _on_current(self, current: QModelIndex) -> None:
        row = self._model.row_at(current.row()) if current.isValid() else None
        if row is not None and row.po_id != self._po_id:
            self._po_id = row.po_id
            self.po_selected.emit(row.po_id)

    def _on_data(self) -> None:
        self._find_again()
        if not self._turning.isActive() and self._moving_rows():
            self._turning.start()

    def _find_again(self) -> None:
        """After rows moved, appeared or vanished the same PO is selected as before, wherever it stands now."""
        if not self._po_id:
            return
        row = self._model.row_at(self.currentIndex().row())
        if row is not None and row.po_id == self._po_id:
            return
        place = self._model.row_of(self._po_id)
        watched = self.selectionModel()
        was_blocked = watched.blockSignals(True)
        if place >= 0:
            self.setCurrentIndex(self._model.index(place, 0))
        else:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        watched.blockSignals(was_blocked)
        self.viewport().update()
        if place < 0:
            self._po_id = ""
            self.po_selected.emit("")

    def _moving_rows(self) -> bool:
        first = max(0, self.rowAt(0))
        last = self.rowAt(self.viewport().height() - 1)
        last = self._model.rowCount() - 1 if last < 0 else last
        rows = (self._model.row_at(row) for row in range(first, last + 1))
        return any(row is not None and row.state is SyncState.SENDING for row in rows)

    def _turn(self) -> None:
        if not self._moving_rows():
            self._turning.stop()
            return
        self._delegate.turn = (self._delegate.turn + _TURN_DEGREES) % 360
        section = column_of(SortKey.SYNC)
        left, width = self.columnViewportPosition(section), self.columnWidth(section)
        self.viewport().update(left, 0, width, self.viewport().height())

    def _open(self) -> None:
        if self._po_id:
            self.opened.emit(self._po_id)

    def _hover(self, row: int) -> None:
        if row != self._delegate.hovered_row:
            self._delegate.hovered_row = row
            self.viewport().update()

    def _show_focus(self, *, here: bool) -> None:
        self._delegate.focused = here
        self.viewport().update()
