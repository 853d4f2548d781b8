"""The headings of the list: which columns are shown, in which order, how wide; remembered as the person left them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QTableView

from app.ui.orders.columns import COLUMNS, FIXED, place_of
from app.ui.orders.format import date_text
from app.ui.orders.layout import ColumnLayout, read_layout
from app.ui.shell.memory import Memory
from app.ui.theme import Space

_KEY = "orders/columns-1"
#: Columns that step aside when there is no room, least needed first; the detail pane shows them anyway.
_STEP_ASIDE = ("expected", "date", "status", "total")
_DIALOG, _RESET = "-dialog", "-reset"
_SUPPLIER_EXTRA = 140
_SUPPLIER_LESS = 50
#: So much narrower names are still better than a column less.
_SUPPLIER_GIVES = 30
#: What stands beside a date: the room at both sides, and the sign of a late one.
_DATES = {"date": 2 * Space.S + 10, "expected": 2 * Space.S + 28}
_LONG_DATE = date(2028, 12, 28)


class ListHeader(QObject):
    """Arranges the columns of a table.

    Until the person chooses columns, the less needed ones step aside in a small window; afterwards all that were
    chosen stay, and the list scrolls sideways.

    Signals:
        dialog_wanted: the person wants to choose columns in a dialog.
    """

    dialog_wanted = Signal()

    def __init__(self, table: QTableView, memory: Memory) -> None:
        super().__init__(table)
        self._table = table
        self._memory = memory
        self._header = table.horizontalHeader()
        self._arranging = False
        self.layout = read_layout(memory.load(_KEY))
        self._set_up()
        self._arrange()
        self._header.sectionResized.connect(self._on_width)
        self._header.sectionMoved.connect(self._on_moved)
        self._header.customContextMenuRequested.connect(self._show_menu)

    def apply(self, layout: ColumnLayout) -> None:
        """Show the columns so, from now on."""
        self.layout = layout
        self._memory.save(_KEY, layout.text())
        self._arrange()

    def reset(self) -> None:
        """As they were at first."""
        self.apply(ColumnLayout())

    def make_room(self) -> None:
        """Keep the QuickBooks column in sight after the window or the columns changed."""
        self._arranging = True
        layout = self.layout
        shown = [key for key in layout.order if key not in layout.hidden]
        last = shown[-1]
        first_width = next(column.width for column in COLUMNS if column.key == last)
        room = self._table.viewport().width()
        needed = sum(self._width(key) for key in shown) - self._width(last) + first_width
        for key in layout.order:
            self._table.setColumnHidden(place_of(key), key in layout.hidden)
        gives = _SUPPLIER_GIVES if "supplier" in shown else 0
        for key in () if layout.chosen else _STEP_ASIDE:
            aside = key in shown and needed - gives > room
            needed -= self._width(key) if aside else 0
            self._table.setColumnHidden(place_of(key), aside or key in layout.hidden)
        # What is left over is shared by names and reasons; the last column stretches by itself.
        if "supplier" in shown:
            spare = room - needed
            extra = min(spare // 3, _SUPPLIER_EXTRA) if spare > 0 else max(spare, -_SUPPLIER_LESS)
            self._table.setColumnWidth(place_of("supplier"), self._width("supplier") + extra)
        self._arranging = False

    def _width(self, key: str) -> int:
        """As the person left it; at first wide enough for a date as this computer writes it."""
        if key in self.layout.widths or key not in _DATES:
            return self.layout.width(key)
        words = self._table.fontMetrics().horizontalAdvance(date_text(_LONG_DATE))
        return max(self.layout.width(key), words + _DATES[key])

    def menu(self) -> QMenu:
        """Every column to tick, the dialog, and the way back."""
        menu = QMenu(self._table)
        for column in COLUMNS:
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(column.key not in self.layout.hidden)
            action.setDisabled(column.key in FIXED)
            action.setData(column.key)
        menu.addSeparator()
        menu.addAction(self.tr("Choose and order columns…")).setData(_DIALOG)
        menu.addAction(self.tr("Columns as at first")).setData(_RESET)
        menu.triggered.connect(self._on_menu)
        return menu

    def _set_up(self) -> None:
        header = self._header
        header.setSectionsClickable(True)
        header.setSectionsMovable(True)
        header.setSortIndicatorShown(True)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(56)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setAccessibleName(self.tr("Columns"))
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _arrange(self) -> None:
        self._arranging = True
        layout = self.layout
        for target, key in enumerate(layout.order):
            self._header.moveSection(self._header.visualIndex(place_of(key)), target)
            self._table.setColumnWidth(place_of(key), self._width(key))
            self._table.setColumnHidden(place_of(key), key in layout.hidden)
        self._arranging = False
        self.make_room()

    def _on_width(self, place: int, before: int, now: int) -> None:
        stretches = self._header.visualIndex(place) == self._last_visual()
        if not self._arranging and before and now and not stretches:
            self.layout = self.layout.with_width(COLUMNS[place].key, now)
            self._memory.save(_KEY, self.layout.text())

    def _last_visual(self) -> int:
        shown = (place for place in range(len(COLUMNS)) if not self._table.isColumnHidden(place))
        return max(self._header.visualIndex(place) for place in shown)

    def _on_moved(self) -> None:
        if self._arranging:
            return
        order = tuple(COLUMNS[self._header.logicalIndex(place)].key for place in range(len(COLUMNS)))
        self.layout = replace(self.layout, order=order)
        self._memory.save(_KEY, self.layout.text())
        QTimer.singleShot(0, self.make_room)  # after Qt has let go of the heading

    def _show_menu(self, place: QPoint) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._header.mapToGlobal(place))

    def _on_menu(self, action: QAction) -> None:
        key = str(action.data())
        if key == _DIALOG:
            self.dialog_wanted.emit()
        elif key == _RESET:
            self.reset()
        else:
            self.apply(self.layout.toggled(key))
