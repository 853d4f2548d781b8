"""The list's model: rows are read from SQL in pages of 200 when they come into view, and kept for a while."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.listing import PAGE_SIZE, OrderQuery, OrderRow, SortKey
from app.services.orders import OrdersService
from app.ui.orders.columns import COLUMNS
from app.ui.spoken import spoken
from app.ui.widgets.read_table import ReadTable

_KEPT_PAGES = 50
#: The whole `OrderRow` of an index, for delegates.
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
_ROOT = QModelIndex()


class OrdersModel(ReadTable):
    """`rowCount` is the SQL count; sorting, filtering and searching happen in SQL (design.md section 5).

    A change set re-reads only the pages it touches. Rows that appear or vanish are told as inserted or removed,
    never as a reset, so the view keeps its place while a run goes on; only another query resets.

    While `moving` other POs may stand in the rows than the view believes; `moved` tells when that is over.
    """

    row_role = ROW_ROLE
    moved = Signal()

    def __init__(self, orders: OrdersService, parent: QObject | None = None) -> None:
        super().__init__([column.title for column in COLUMNS], parent)
        self._orders = orders
        self._query = OrderQuery(realm_id=orders.realm_id())
        self._pages: OrderedDict[int, tuple[OrderRow, ...]] = OrderedDict()
        self._count = orders.count(self._query)
        self.moving = False

    @property
    def query(self) -> OrderQuery:
        """What is shown, and in which order."""
        return self._query

    def set_query(self, query: OrderQuery) -> None:
        """Show something else."""
        if query == self._query:
            return
        self.beginResetModel()
        self._query = query
        self._pages.clear()
        self._count = self._orders.count(query)
        self.endResetModel()

    def row_of(self, po_id: str) -> int:
        """Row number of a PO, -1 when the query leaves it out."""
        for page, rows in self._pages.items():
            for place, row in enumerate(rows):
                if row.po_id == po_id:
                    return page * PAGE_SIZE + place
        position = self._orders.position(self._query, po_id)
        return -1 if position is None else position

    def row_at(self, row: int) -> OrderRow | None:
        """One row, read together with its page when needed."""
        if not 0 <= row < self._count:
            return None
        page, place = divmod(row, PAGE_SIZE)
        rows = self._page(page)
        return rows[place] if place < len(rows) else None

    def ids_of(self, first: int, last: int) -> Sequence[str]:
        """Ids of the POs in some rows, both ends included; one read for many."""
        if last - first < PAGE_SIZE:
            rows = (self.row_at(row) for row in range(first, last + 1))
            return [row.po_id for row in rows if row is not None]
        return self._orders.listed(self._query, first, last - first + 1)

    def known_rows(self) -> Iterator[tuple[int, str]]:
        """Row numbers and ids of the POs that were read, nothing more."""
        for page, rows in self._pages.items():
            for place, row in enumerate(rows):
                yield page * PAGE_SIZE + place, row.po_id

    def row_count(self) -> int:
        """All rows of the query, read or not."""
        return self._count

    def words(self, row: OrderRow, column: int) -> str:
        """Words of a cell."""
        return COLUMNS[column].words(row)

    def spoken(self, row: OrderRow, column: int) -> str:
        """The same."""
        return self.words(row, column)

    def tip(self, row: OrderRow, column: int) -> str:
        """The reason behind a badge, else the words."""
        by_reason = COLUMNS[column].sort is SortKey.SYNC and row.reason
        return spoken(row.reason) if by_reason else self.words(row, column)

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        """As the column says."""
        return COLUMNS[column].align

    def apply(self, changes: ChangeSet) -> None:
        """Bring the rows of a change set up to date."""
        if ChangeKind.CONNECTION in changes.kinds:
            self._follow_company()
        if not changes.kinds & {ChangeKind.ORDERS, ChangeKind.SYNC}:
            return
        if self._may_move(changes):
            self._refresh_all()
            return
        touched = [
            page for page, rows in self._pages.items() if any(row.po_id in changes.po_ids for row in rows)
        ]
        if not all(self._refresh_page(page, changes.po_ids) for page in touched):
            self._refresh_all()

    def _page(self, page: int) -> tuple[OrderRow, ...]:
        if page in self._pages:
            self._pages.move_to_end(page)
        else:
            self._pages[page] = self._read(page)
            while len(self._pages) > _KEPT_PAGES:
                self._pages.popitem(last=False)
        return self._pages[page]

    def _read(self, page: int) -> tuple[OrderRow, ...]:
        return tuple(self._orders.page(self._query, page * PAGE_SIZE, PAGE_SIZE))

    def _may_move(self, changes: ChangeSet) -> bool:
        """Whether rows may appear, vanish or change places, so that knowing the page is not enough."""
        if changes.structure or self._query.states:
            return True
        if ChangeKind.SYNC in changes.kinds and self._query.sort is SortKey.SYNC:
            return True
        known = {row.po_id for rows in self._pages.values() for row in rows}
        return ChangeKind.ORDERS in changes.kinds and not changes.po_ids <= known

    def _refresh_page(self, page: int, po_ids: frozenset[str]) -> bool:
        """Read one page again and tell its changed rows; False when other POs stand in it now."""
        before, after = self._pages[page], self._read(page)
        if _ids(before) != _ids(after):
            return False
        self._pages[page] = after
        for place, row in enumerate(after):
            if row.po_id in po_ids and row != before[place]:
                self._tell(page * PAGE_SIZE + place, page * PAGE_SIZE + place)
        return True

    def _refresh_all(self) -> None:
        """Forget the pages and follow the new count without a reset; views read what they show, nothing more."""
        count = self._orders.count(self._query)
        self._pages.clear()
        self.moving = True
        if count < self._count:
            self.beginRemoveRows(_ROOT, count, self._count - 1)
            self._count = count
            self.endRemoveRows()
        elif count > self._count:
            self.beginInsertRows(_ROOT, self._count, count - 1)
            self._count = count
            self.endInsertRows()
        self.moving = False
        self.moved.emit()
        if count:
            self._tell(0, count - 1)

    def _follow_company(self) -> None:
        realm = self._orders.realm_id()
        if realm != self._query.realm_id:
            query = self._query
            self.set_query(
                OrderQuery(realm, query.search, query.states, query.statuses, query.sort, query.descending)
            )

    def _tell(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))


def _ids(rows: Sequence[OrderRow]) -> list[str]:
    return [row.po_id for row in rows]
