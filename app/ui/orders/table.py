"""The table of the list: keeps the chosen POs by their ids, turns the moving badges."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.domain.listing import SortKey
from app.domain.sync_state import SyncState
from app.ui.orders.columns import COLUMNS, column_of
from app.ui.orders.delegate import OrderDelegate
from app.ui.orders.header import ListHeader
from app.ui.orders.model import OrdersModel
from app.ui.orders.selection import Selection
from app.ui.shell.memory import Memory
from app.ui.theme import Height, Theme

_TURN_MS = 80
_TURN_DEGREES = 24.0
_RIGHT_TO_DESCEND = frozenset({SortKey.DATE, SortKey.EXPECTED, SortKey.TOTAL})


class OrdersTable(QTableView):
    """One PO is the present one (its details are shown); several may be chosen, see `choice`.

    Signals:
        po_selected: the id of the present PO, "" for none.
        opened: the person pressed Enter or double-clicked.
        sort_wanted: a heading was pressed: sort key, and whether descending.
        explain_wanted: the badge of the present PO was clicked, with its place on screen.
    """

    po_selected = Signal(str)
    opened = Signal(str)
    sort_wanted = Signal(object, bool)
    explain_wanted = Signal(QRect)

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
        self._po_id = ""
        self._delegate = OrderDelegate(theme, today, self)
        self._turning = QTimer(self)
        self._turning.setInterval(_TURN_MS)
        self._turning.timeout.connect(self._turn)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self._set_up_rows()
        self.header = ListHeader(self, memory)
        self.horizontalHeader().sectionClicked.connect(self._on_heading)
        self.choice = Selection(self, model)
        self.choice.changed.connect(self._on_choice)
        self.setAccessibleName(self.tr("Purchase orders"))
        theme.changed.connect(self.viewport().update)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.doubleClicked.connect(self._open)
        self.clicked.connect(self._on_click)
        model.modelReset.connect(self._start_again)
        model.moved.connect(self._find_again)
        model.dataChanged.connect(self._on_data)

    @property
    def po_id(self) -> str:
        """The present PO, "" for none."""
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

    def badge_place(self) -> QRect:
        """Where the badge of the present PO stands on screen; empty when it is out of sight."""
        index = self._model.index(self.currentIndex().row(), column_of(SortKey.SYNC))
        place = self.visualRect(index).intersected(self.viewport().rect()) if index.isValid() else QRect()
        return (
            QRect(self.viewport().mapToGlobal(place.topLeft()), place.size()) if place.isValid() else QRect()
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the present PO, Escape leaves it alone chosen; Home and End lead to the first and last PO."""
        if event.key() in (
            Qt.Key.Key_Home,
            Qt.Key.Key_End,
        ):  # a row is one thing here: no walk along its cells
            super().keyPressEvent(_with_control(event))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._po_id:
            self.opened.emit(self._po_id)
        elif event.key() == Qt.Key.Key_Escape and self.choice.several:
            self.choose_one()
        else:
            super().keyPressEvent(event)

    def choose_one(self) -> None:
        """Of several chosen POs only the present one stays chosen."""
        self.choice.only(self._po_id)
        self.choice.mark_again()

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
        self.header.make_room()

    def _set_up_rows(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
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

    def _on_heading(self, section: int) -> None:
        sort, query = COLUMNS[section].sort, self._model.query
        if sort is None:  # put the arrow back
            self.show_sort(query.sort, descending=query.descending)
            return
        descending = not query.descending if query.sort is sort else sort in _RIGHT_TO_DESCEND
        self.sort_wanted.emit(sort, descending)

    def _on_current(self, current: QModelIndex) -> None:
        if self._model.moving:
            return
        row = self._model.row_at(current.row()) if current.isValid() else None
        if row is not None and row.po_id != self._po_id:
            self._po_id = row.po_id
            self.po_selected.emit(row.po_id)

    def _on_click(self, index: QModelIndex) -> None:
        """A badge tells more about itself; choosing several with Ctrl or Shift does not mean that."""
        plain = not self.choice.several
        if plain and index.column() == column_of(SortKey.SYNC):
            self.explain_wanted.emit(self.badge_place())

    def _on_choice(self) -> None:
        self._delegate.chosen = frozenset(self.choice.ids)
        self.viewport().update()

    def _on_data(self) -> None:
        if not self._turning.isActive() and self._moving_rows():
            self._turning.start()

    def _start_again(self) -> None:
        """Another list: of what was chosen the present PO is left, if it is in it."""
        self._find_again()
        self.choose_one()

    def _find_again(self) -> None:
        """After rows moved, appeared or vanished the same POs are chosen as before, wherever they stand now."""
        row = self._model.row_at(self.currentIndex().row())
        place = 0
        if self._po_id and (row is None or row.po_id != self._po_id):
            place = self._model.row_of(self._po_id)
            watched = self.selectionModel()
            was_blocked = watched.blockSignals(True)
            index = self._model.index(place, 0) if place >= 0 else QModelIndex()
            watched.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            watched.blockSignals(was_blocked)
        if place < 0:
            self.choice.keep(frozenset(self.choice.ids) - {self._po_id})
            self._po_id = ""
            self.po_selected.emit("")
        self.choice.mark_again()

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


def _with_control(event: QKeyEvent) -> QKeyEvent:
    """The same key with Ctrl, by which Qt's tables leave the row."""
    modifiers = event.modifiers() | Qt.KeyboardModifier.ControlModifier
    return QKeyEvent(event.type(), event.key(), modifiers, event.text(), event.isAutoRepeat(), event.count())
