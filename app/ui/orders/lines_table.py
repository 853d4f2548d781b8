"""The product lines of one PO, as tall as its content: the detail pane scrolls, not the table."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.domain.orders import Line, PurchaseOrder
from app.ui.orders.format import amount_text, number_text
from app.ui.theme import Role, Space, Text, Theme, tabular

_ROW = 40
_MOST_ROWS_SHOWN = 60
_ROOT = QModelIndex()
AnyIndex = QModelIndex | QPersistentModelIndex


class LinesModel(QAbstractTableModel):
    """Product, quantity, unit cost, tax percentage, amount."""

    def __init__(self, order: PurchaseOrder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = order.lines
        self._heads = (
            self.tr("Product"),
            self.tr("Qty"),
            self.tr("Unit cost"),
            self.tr("Tax"),
            self.tr("Amount"),
        )

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        """One row for each line."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        """Five."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Headings over their cells."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return self._heads[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words of a cell."""
        line = self.lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(line, index.column())
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                words = self._words(line, index.column())
                return f"{words}, {line.sku}" if index.column() == 0 and line.sku else words
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(index.column())
            case _:
                return None

    def _words(self, line: Line, column: int) -> str:
        match column:
            case 0:
                return line.product_name
            case 1:
                return self._quantity(line)
            case 2:
                return number_text(line.net_unit_cost, places=max(2, _decimals(line)))
            case 3:
                return _tax_words(line)
            case _:
                return amount_text(line.amount)

    def _quantity(self, line: Line) -> str:
        if line.received_quantity is None:
            return number_text(line.quantity)
        return self.tr("{received} of {ordered}").format(
            received=number_text(line.received_quantity), ordered=number_text(line.quantity)
        )


class LinesTable(QTableView):
    """Read-only; arrow keys walk through it, Tab leaves it."""

    def __init__(self, theme: Theme, order: PurchaseOrder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(LinesModel(order, self))
        self.setItemDelegateForColumn(0, _ProductDelegate(theme, self))
        self.setAccessibleName(self.tr("Product lines"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFont(tabular(theme.font(Text.BODY)))
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setDefaultSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(44)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        shown = min(len(order.lines), _MOST_ROWS_SHOWN)
        self.setFixedHeight(header.sizeHint().height() + shown * _ROW + 2)
        if shown == len(order.lines):
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


class _ProductDelegate(QStyledItemDelegate):
    """Product name, and its SKU in a quiet second line."""

    def __init__(self, theme: Theme, parent: QTableView) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """The column stretches, so a small width is enough."""
        return QSize(120, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Two lines where there is a SKU."""
        super().paint(painter, option, index)
        model = index.model()
        if not isinstance(model, LinesModel):
            return
        line = model.lines[index.row()]
        room = option.rect.adjusted(Space.S, 0, -Space.S, 0)
        painter.save()
        if line.sku and line.sku != line.product_name:
            half = room.height() // 2
            self._line(painter, room.adjusted(0, 3, 0, -half + 2), line.product_name, Text.BODY, Role.TEXT)
            self._line(painter, room.adjusted(0, half, 0, -3), line.sku, Text.SMALL, Role.MUTED)
        else:
            self._line(painter, room, line.product_name, Text.BODY, Role.TEXT)
        painter.restore()

    def _line(self, painter: QPainter, room: QRect, text: str, step: Text, role: Role) -> None:
        painter.setFont(self._theme.font(step))
        painter.setPen(self._theme.colour(role))
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), cut)

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """The style paints the ground only; the words are ours."""
        super().initStyleOption(option, index)
        option.text = ""


def _tax_words(line: Line) -> str:
    if line.tax_percent:
        return f"{number_text(line.tax_percent)} %"
    return amount_text(line.tax) if line.tax else ""


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter


def _decimals(line: Line) -> int:
    exponent = line.net_unit_cost.as_tuple().exponent
    return -exponent if isinstance(exponent, int) and exponent < 0 else 0
