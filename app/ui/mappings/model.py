"""Suppliers or products, a page of SQL at a time, and the vendors or items that can be chosen."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.links import MappingKind
from app.domain.mapping_list import Candidate, MappingRow
from app.ui.mappings.words import here, state_badge, there, tr
from app.ui.spoken import spoken

PAGE = 200
_KEPT = 40
AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
ROW_ROLE = Qt.ItemDataRole.UserRole
NAME, TARGET, STATE, ORDERS = range(4)
T = TypeVar("T")
Reader = Callable[[int, int], Sequence[T]]


class Pages(Generic[T]):
    """Rows by number, read in pages and kept for a while."""

    def __init__(self) -> None:
        self._read: Reader[T] | None = None
        self._pages: OrderedDict[int, tuple[T, ...]] = OrderedDict()
        self.count = 0

    def show(self, read: Reader[T] | None, count: int) -> None:
        """Other rows."""
        self._read, self.count = read, count
        self._pages.clear()

    def row(self, number: int) -> T | None:
        """One row, read together with its page when needed."""
        if self._read is None or not 0 <= number < self.count:
            return None
        page, place = divmod(number, PAGE)
        if page not in self._pages:
            self._pages[page] = tuple(self._read(page * PAGE, PAGE))
            while len(self._pages) > _KEPT:
                self._pages.popitem(last=False)
        rows = self._pages[page]
        return rows[place] if place < len(rows) else None


class MappingModel(QAbstractTableModel):
    """Name here, name there, how it was decided, how many POs use it."""

    def __init__(self, kind: MappingKind, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages: Pages[MappingRow] = Pages()
        self._heads = (here(kind), there(kind), tr("How it was decided"), tr("POs"))

    def show_rows(self, read: Reader[MappingRow] | None, count: int) -> None:
        """Other rows, or the same ones anew."""
        self.beginResetModel()
        self._pages.show(read, count)
        self.endResetModel()

    def row_at(self, number: int) -> MappingRow | None:
        """One row."""
        return self._pages.row(number)

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        """All rows, read or not."""
        return 0 if parent.isValid() else self._pages.count

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        """Four."""
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words of a cell."""
        row = self.row_at(index.row())
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return _words(row, index.column())
            case Qt.ItemDataRole.ToolTipRole:
                return _words(row, index.column())
            case Qt.ItemDataRole.TextAlignmentRole if index.column() == ORDERS:
                return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            case _:
                return row if role == ROW_ROLE else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Headings."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        if section == ORDERS and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None


class CandidateModel(QAbstractTableModel):
    """Vendors or items: suggestions first, then all by name."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._first: tuple[Candidate, ...] = ()
        self._pages: Pages[Candidate] = Pages()

    def show_rows(self, first: Sequence[Candidate], read: Reader[Candidate], count: int) -> None:
        """Other rows."""
        self.beginResetModel()
        self._first = tuple(first)
        self._pages.show(read, count)
        self.endResetModel()

    def row_at(self, number: int) -> Candidate | None:
        """One row."""
        if 0 <= number < len(self._first):
            return self._first[number]
        return self._pages.row(number - len(self._first))

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        """Suggestions and all."""
        return 0 if parent.isValid() else len(self._first) + self._pages.count

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        """Name and detail."""
        return 0 if parent.isValid() else 2

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words of a cell."""
        row = self.row_at(index.row())
        if row is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if index.column() == 0:
            return row.name
        if index.row() < len(self._first):
            return tr("Suggested. {detail}").format(detail=spoken(row.detail)).strip()
        return spoken(row.detail)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Headings."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (tr("Name"), tr("Details"))[section]
        return None


def _words(row: MappingRow, column: int) -> str:
    if column == NAME:
        return (
            f"{row.name}  ·  {row.sku}" if row.sku and row.sku.casefold() != row.name.casefold() else row.name
        )
    if column == TARGET:
        return row.target_name or "–"
    if column == STATE:
        return state_badge(row.state).text
    return QLocale().toString(row.orders)
