"""The table of the preview. Columns that are told elsewhere too step aside when there is no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.services.syncing import PreviewRow
from app.ui.preview.delegate import PreviewDelegate
from app.ui.preview.model import NUMBER, REASON, SUPPLIER, TOTAL, WHAT, PreviewModel
from app.ui.theme import Height, Theme

_WIDTHS = {NUMBER: 92, SUPPLIER: 170, WHAT: 148, TOTAL: 124}
_LEAST_SUPPLIER = 110
_LEAST_REASON = 130


class PreviewTable(QTableView):
    """Emits `row_selected` with the `PreviewRow` (None for none) and `opened` for Enter and double click."""

    row_selected = Signal(object)
    opened = Signal(object)

    def __init__(self, theme: Theme, model: PreviewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._delegate = PreviewDelegate(theme, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("What would happen to each purchase order"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self._set_up_headers()
        theme.changed.connect(self.viewport().update)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.doubleClicked.connect(self._open)

    @property
    def row(self) -> PreviewRow | None:
        """The selected row."""
        return self._model.row_at(self.currentIndex().row())

    def select_first(self) -> None:
        """Select the first row; without rows nothing is selected."""
        if self._model.rowCount():
            self.setCurrentIndex(self._model.index(0, 0))
            self.scrollToTop()
        self.row_selected.emit(self.row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the selected PO."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.row is not None:
            self._open()
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
        """The selected row shows that the keyboard is here."""
        super().focusInEvent(event)
        self._delegate.focused = True
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The selected row stays marked, in a quieter way."""
        super().focusOutEvent(event)
        self._delegate.focused = False
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Reasons step aside first, then totals: both stand beside the list, too."""
        super().resizeEvent(event)
        room = self.viewport().width()
        fixed = _WIDTHS[NUMBER] + _WIDTHS[WHAT]
        total = room >= fixed + _WIDTHS[TOTAL] + _LEAST_SUPPLIER
        fixed += _WIDTHS[TOTAL] if total else 0
        reason = room >= fixed + _WIDTHS[SUPPLIER] + _LEAST_REASON
        self.setColumnHidden(TOTAL, not total)
        self.setColumnHidden(REASON, not reason)
        self.setColumnWidth(SUPPLIER, _WIDTHS[SUPPLIER] if reason else max(room - fixed, 1))
        self.setColumnWidth(REASON, max(room - fixed - _WIDTHS[SUPPLIER], 1))

    def _set_up_headers(self) -> None:
        rows, header = self.verticalHeader(), self.horizontalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(Height.ROW)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(1)
        header.setAccessibleName(self.tr("Columns"))
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)

    def _on_current(self, current: QModelIndex) -> None:
        if current.isValid():
            self.row_selected.emit(self.row)

    def _open(self) -> None:
        if self.row is not None:
            self.opened.emit(self.row)

    def _hover(self, row: int) -> None:
        if row != self._delegate.hovered_row:
            self._delegate.hovered_row = row
            self.viewport().update()
