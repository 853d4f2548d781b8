"""Suppliers or products, a page of SQL at a time, and the vendors or items that can be chosen."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QLocale, QObject, Qt

from app.domain.links import MappingKind
from app.domain.mapping_list import Candidate, MappingRow
from app.ui.mappings.words import here, state_badge, there, tr
from app.ui.spoken import spoken
from app.ui.widgets.read_table import ReadTable

PAGE = 200
_KEPT = 40
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
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


class MappingModel(ReadTable):
    """Name here, name there, how it was decided, how many POs use it."""

    row_role = ROW_ROLE
    numbers = frozenset({ORDERS})

    def __init__(self, kind: MappingKind, parent: QObject | None = None) -> None:
        super().__init__((here(kind), there(kind), tr("How it was decided"), tr("POs")), parent)
        self._pages: Pages[MappingRow] = Pages()

    def show_rows(self, read: Reader[MappingRow] | None, count: int) -> None:
        """Other rows, or the same ones anew."""
        self.beginResetModel()
        self._pages.show(read, count)
        self.endResetModel()

    def row_at(self, number: int) -> MappingRow | None:
        """One row."""
        return self._pages.row(number)

    def row_count(self) -> int:
        """All rows, read or not."""
        return self._pages.count

    def words(self, row: MappingRow, column: int) -> str:
        """Words of a cell."""
        return _words(row, column)

    def spoken(self, row: MappingRow, column: int) -> str:
        """The same."""
        return _words(row, column)


class CandidateModel(ReadTable):
    """Vendors or items: suggestions first, then all by name."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((tr("Name"), tr("Details")), parent)
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

    def row_count(self) -> int:
        """Suggestions and all."""
        return len(self._first) + self._pages.count

    def words(self, row: Candidate, column: int) -> str:
        """Words of a cell."""
        if column == 0:
            return row.name
        if not row.reason:
            return row.detail
        return tr("Suggested: {reason} {detail}").format(reason=spoken(row.reason), detail=row.detail).strip()

    def spoken(self, row: Candidate, column: int) -> str:
        """The same."""
        return self.words(row, column)


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
