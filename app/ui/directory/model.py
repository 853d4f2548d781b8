"""The table of suppliers or products, a page of SQL at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QObject

from app.domain.links import MappingKind
from app.domain.orders import Supplier
from app.domain.record_list import RecordRow
from app.domain.shop_records import Product
from app.ui.directory.words import tr
from app.ui.mappings.model import Pages, Reader
from app.ui.orders.format import price_text
from app.ui.widgets.read_table import ReadTable


@dataclass(frozen=True, slots=True)
class Column:
    """One column: heading, words, first width (0 stretches), and as how manieth it steps aside (0 never does)."""

    title: str
    words: Callable[[RecordRow], str]
    width: int = 0
    right: bool = False
    aside: int = 0


class RecordModel(ReadTable):
    """Rows are read when they come into view."""

    def __init__(self, kind: MappingKind, parent: QObject | None = None) -> None:
        self.columns = _suppliers() if kind is MappingKind.VENDOR else _products()
        super().__init__([column.title for column in self.columns], parent)
        self.numbers = frozenset(place for place, column in enumerate(self.columns) if column.right)
        self._pages: Pages[RecordRow] = Pages()

    def show_rows(self, read: Reader[RecordRow], count: int) -> None:
        """Other rows, or the same ones anew."""
        self.beginResetModel()
        self._pages.show(read, count)
        self.endResetModel()

    def row_at(self, number: int) -> RecordRow | None:
        """One row."""
        return self._pages.row(number)

    def row_count(self) -> int:
        """All rows, read or not."""
        return self._pages.count

    def words(self, row: RecordRow, column: int) -> str:
        """Words of a cell."""
        return self.columns[column].words(row)

    def spoken(self, row: RecordRow, column: int) -> str:
        """The same."""
        return self.words(row, column)


def _suppliers() -> tuple[Column, ...]:
    return (
        Column(tr("Supplier"), lambda row: row.name),
        Column(tr("Email"), lambda row: _supplier(row).email, aside=3),
        Column(tr("Terms"), lambda row: _supplier(row).payment_terms, 140, aside=2),
        Column(tr("Lead time"), lambda row: _days(_supplier(row).lead_time_days), 92, right=True, aside=1),
        _orders(),
        Column(tr("Vendor in QuickBooks"), lambda row: row.target or "–", aside=4),
    )


def _products() -> tuple[Column, ...]:
    return (
        Column(tr("Product"), lambda row: row.name),
        Column(tr("SKU"), lambda row: _product(row).sku, 130),
        Column(tr("Supplier SKU"), lambda row: _product(row).supplier_sku, 120, aside=1),
        Column(tr("Unit cost"), lambda row: _cost(_product(row)), 110, right=True, aside=2),
        _orders(),
        Column(tr("Item in QuickBooks"), lambda row: row.target or "–", aside=3),
    )


def _orders() -> Column:
    return Column(tr("POs"), lambda row: QLocale().toString(row.orders), 64, right=True)


def _supplier(row: RecordRow) -> Supplier:
    assert isinstance(row.record, Supplier)
    return row.record


def _product(row: RecordRow) -> Product:
    assert isinstance(row.record, Product)
    return row.record


def _days(days: int | None) -> str:
    if days is None:
        return ""
    return tr("1 day") if days == 1 else tr("{count} days").format(count=QLocale().toString(days))


def _cost(product: Product) -> str:
    if product.unit_cost is None:
        return ""
    return f"{price_text(product.unit_cost)} {product.currency}".strip()
