"""The POs of a file that are not here yet, as a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.domain.orders import PurchaseOrder
from app.domain.totals import totals_of
from app.ui.orders.format import date_text, money_text
from app.ui.theme import Text, Theme, tabular
from app.ui.widgets.read_table import ReadTable

NUMBER, SUPPLIER, DAY, LINES, TOTAL = range(5)
_LETTERS = {NUMBER: 16, DAY: 14, LINES: 8, TOTAL: 20}
#: The POs of a file are kept on disk and read one by one: so many rows are kept in words.
_KEPT = 400


class Row(NamedTuple):
    """A PO in words."""

    number: str
    supplier: str
    day: str
    lines: str
    total: str


class NewModel(ReadTable):
    """Only the rows that are looked at are read."""

    numbers = frozenset({LINES, TOTAL})

    def __init__(self, locale: QLocale, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._locale = locale
        self._orders: Sequence[PurchaseOrder] = ()
        self._kept: dict[int, Row] = {}
        self.heads = (
            self.tr("Number"),
            self.tr("Supplier"),
            self.tr("Date"),
            self.tr("Lines"),
            self.tr("Total"),
        )

    def show(self, orders: Sequence[PurchaseOrder]) -> None:
        """Show these."""
        self.beginResetModel()
        self._orders, self._kept = orders, {}
        self.endResetModel()

    def row_count(self) -> int:
        """One for each PO."""
        return len(self._orders)

    def row_at(self, place: int) -> Row | None:
        """A PO in words."""
        if not 0 <= place < len(self._orders):
            return None
        if place not in self._kept:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            self._kept[place] = self._read(self._orders[place])
        return self._kept[place]

    def words(self, row: Row, column: int) -> str:
        """What stands in a cell."""
        return row[column]

    def _read(self, order: PurchaseOrder) -> Row:
        return Row(
            f"PO-{order.number}",
            order.supplier.name,
            date_text(order.date, self._locale),
            self._locale.toString(len(order.lines)),
            money_text(totals_of(order).total, order.currency, self._locale),
        )


class NewTable(QTableView):
    """Read-only; arrow keys walk through it, Tab leaves it."""

    def __init__(self, theme: Theme, model: NewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setFont(tabular(theme.font(Text.BODY)))
        self.setAccessibleName(self.tr("New POs"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        top = self.horizontalHeader()
        top.setHighlightSections(False)
        top.setProperty("words", "inset")
        top.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        top.setAccessibleName(self.tr("Columns"))
        top.setSectionResizeMode(SUPPLIER, QHeaderView.ResizeMode.Stretch)
        letter = self.fontMetrics().averageCharWidth()
        for column, letters in _LETTERS.items():
            self.setColumnWidth(column, letters * letter)
