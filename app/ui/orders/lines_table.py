"""The product lines of one PO, as tall as its content: the detail pane scrolls, not the table."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.domain.orders import Line, PurchaseOrder
from app.ui.orders.format import amount_text, number_text, price_text
from app.ui.theme import Role, Space, Text, Theme, tabular
from app.ui.theme.eliding import elided
from app.ui.widgets.read_table import AnyIndex, ReadTable

_ROW = 44
_MOST_ROWS_SHOWN = 60
#: Below this width quantity, cost and tax move into a second line under the amount.
_NARROW = 460
_PRODUCT, _QUANTITY, _COST, _TAX, _AMOUNT = range(5)


class LinesModel(ReadTable):
    """Product, quantity, unit cost, tax, amount."""

    numbers = frozenset({_QUANTITY, _COST, _TAX, _AMOUNT})

    def __init__(self, order: PurchaseOrder, parent: QWidget | None = None) -> None:
        super().__init__((), parent)
        self.lines = order.lines
        self.heads = (
            self.tr("Product"),
            self.tr("Qty"),
            self.tr("Unit cost"),
            self.tr("Tax"),
            self.tr("Amount"),
        )

    def row_count(self) -> int:
        """One row for each line."""
        return len(self.lines)

    def row_at(self, place: int) -> Line | None:
        """A line."""
        return self.lines[place] if 0 <= place < len(self.lines) else None

    def tip(self, row: Line, column: int) -> str:
        """The whole line."""
        del column
        return self._whole(row)

    def spoken(self, row: Line, column: int) -> str:
        """The whole line, too."""
        return self.tip(row, column)

    def words(self, row: Line, column: int) -> str:
        """What stands in a cell."""
        line = row
        match column:
            case 0:
                return line.product_name
            case 1:
                return self._quantity(line)
            case 2:
                return price_text(line.net_unit_cost)
            case 3:
                return _tax_words(line)
            case _:
                return amount_text(line.amount)

    def second(self, row: Line, column: int, *, narrow: bool) -> str:
        """The quiet line below: SKU under the product; quantity, cost and tax under the amount where it is narrow."""
        line = row
        if column == _PRODUCT:
            return line.sku if line.sku != line.product_name else ""
        if column != _AMOUNT or not narrow:
            return ""
        tax = self.words(row, _TAX)
        text = f"{self.words(row, _QUANTITY)} × {self.words(row, _COST)}"
        return self.tr("{calculation}, {tax} tax").format(calculation=text, tax=tax) if tax else text

    def _whole(self, row: Line) -> str:
        product, amount = self.words(row, _PRODUCT), self.words(row, _AMOUNT)
        parts = (product, row.sku, self.second(row, _AMOUNT, narrow=True), amount)
        return ", ".join(part for part in parts if part)

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
        self._delegate = _LineDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Product lines"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setDefaultSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(44)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_PRODUCT, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_AMOUNT, QHeaderView.ResizeMode.Fixed)
        shown = min(len(order.lines), _MOST_ROWS_SHOWN)
        self.setFixedHeight(header.sizeHint().height() + shown * _ROW + 2)
        if shown == len(order.lines):
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fit_amount()

    def _fit_amount(self) -> None:
        """Amounts are never cut; product names give way."""
        model, header = self.model(), self.horizontalHeader()
        hints = [
            self._delegate.sizeHint(QStyleOptionViewItem(), model.index(row, _AMOUNT)).width()
            for row in range(model.rowCount())
        ]
        self.setColumnWidth(_AMOUNT, max([header.sectionSizeHint(_AMOUNT), *hints]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Five columns where there is room, two where there is not."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        if narrow != self._delegate.narrow:
            self._delegate.narrow = narrow
            for column in (_QUANTITY, _COST, _TAX):
                self.setColumnHidden(column, narrow)
            self._fit_amount()


class _LineDelegate(QStyledItemDelegate):
    """One or two lines in a cell."""

    def __init__(self, theme: Theme, parent: QTableView) -> None:
        super().__init__(parent)
        self._theme = theme
        self.narrow = False
        self._fonts = {step: tabular(theme.font(step)) for step in (Text.BODY, Text.SMALL)}

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Room for the longer of the two lines."""
        first, second = self._texts(index)
        painter_fonts = ((Text.BODY, first), (Text.SMALL, second))
        widths = [self._width(step, text) for step, text in painter_fonts]
        return QSize(max(widths) + 2 * Space.S + 2, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """The style paints the ground, we the words."""
        super().paint(painter, option, index)
        first, second = self._texts(index)
        room = option.rect.adjusted(Space.S, 0, -Space.S, 0)
        painter.save()
        painter.fillRect(
            option.rect.left(), option.rect.bottom(), option.rect.width(), 1, self._theme.colour(Role.BORDER)
        )
        flags = _alignment(index.column())
        if second:
            half = room.height() // 2
            self._line(painter, room.adjusted(0, 4, 0, -half + 3), first, Text.BODY, flags)
            self._line(painter, room.adjusted(0, half, 0, -4), second, Text.SMALL, flags)
        else:
            self._line(painter, room, first, Text.BODY, flags)
        painter.restore()

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """No words for the style."""
        super().initStyleOption(option, index)
        option.text = ""

    def _texts(self, index: AnyIndex) -> tuple[str, str]:
        model = index.model()
        if not isinstance(model, LinesModel):
            return "", ""
        line, column = model.lines[index.row()], index.column()
        return model.words(line, column), model.second(line, column, narrow=self.narrow)

    def _width(self, step: Text, text: str) -> int:
        return QFontMetrics(self._fonts[step]).horizontalAdvance(text)

    def _line(self, painter: QPainter, room: QRect, text: str, step: Text, flags: Qt.AlignmentFlag) -> None:
        painter.setFont(self._fonts[step])
        painter.setPen(self._theme.colour(Role.TEXT if step is Text.BODY else Role.MUTED))
        cut = elided(painter.fontMetrics(), text, room.width())
        painter.drawText(room, int(flags), cut)


def _tax_words(line: Line) -> str:
    if line.tax_percent:
        return f"{number_text(line.tax_percent)} %"
    return amount_text(line.tax) if line.tax else ""


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeading if column == _PRODUCT else Qt.AlignmentFlag.AlignTrailing
    return side | Qt.AlignmentFlag.AlignVCenter
