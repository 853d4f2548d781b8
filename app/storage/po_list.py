"""The list's questions in SQL: which POs, in which order, at which place; sorted by complete indexes."""

from __future__ import annotations

from functools import reduce
from operator import and_
from typing import Any

from peewee import JOIN, SQL, fn

from app.domain.listing import ON_ORDER, OrderQuery, OrderScope, SortKey
from app.domain.orders import PaymentStatus, PoStatus
from app.domain.overdue import Overdue
from app.domain.sync_state import SyncState
from app.storage.models import NOT_HERE, Models
from app.storage.po_columns import search_key

#: A pasted page of text is searched by its first words; SQLite's expressions cannot be arbitrarily deep.
MOST_WORDS = 40
_COLUMNS = {
    SortKey.NUMBER: "number_sort",
    SortKey.SUPPLIER: "supplier_sort",
    SortKey.DATE: "date",
    SortKey.EXPECTED: "expected",
    SortKey.TOTAL: "total_cents",
    SortKey.STATUS: "status",
}


class PoList:
    """The POs of one shop under one query."""

    def __init__(self, models: Models, shop_id: str, query: OrderQuery, *, states: bool = True) -> None:
        self._table = models.order
        self._states = models.state
        self._links = models.link
        self._query = query
        self._by_state = states and bool(query.states)
        self._to_bill = states and query.to_bill
        self._by_state_too = states
        self._shop_id = shop_id

    @property
    def word(self) -> Any:
        """The sync state as an expression; a PO that was never looked at is ready, or not sent without a company."""
        unseen = SyncState.READY if self._query.realm_id else SyncState.NOT_SENT
        return fn.COALESCE(self._states.state, unseen.value)

    def ids(self, offset: int, limit: int) -> Any:
        """Ids of one page, in order."""
        ordered = self._found(joined=self._sorts_by_state).order_by(*self._order())
        return ordered.offset(offset).limit(limit)

    def rows(self, offset: int, limit: int) -> Any:
        """Tuples for `read_list_row`. The page is found first, so that skipped rows are never joined or read."""
        table, state = self._table, self._states
        shown = table.select(
            table.id,
            table.number,
            table.supplier,
            table.date,
            table.expected,
            table.total_cents,
            table.currency,
            table.status,
            self.word,
            fn.COALESCE(state.reason, ""),
            fn.COALESCE(state.tries, 0),
            table.destination,
            table.reference,
            table.payment,
            table.line_count,
            table.due,
        ).join(state, JOIN.LEFT_OUTER, on=self._same_po())
        page = [row[0] for row in self.ids(offset, limit).tuples()]
        by_id = {row[0]: row for row in shown.where(table.id.in_(page)).tuples()}
        return [by_id[po_id] for po_id in page if po_id in by_id]

    def count(self) -> int:
        """How many POs there are."""
        return int(self._found(joined=False).select(fn.COUNT(self._table.id)).scalar())

    def counts(self) -> Any:
        """Pairs of state and number."""
        found = self._found(joined=True).select(self.word.alias("word"), fn.COUNT(self._table.id))
        return found.group_by(SQL("word")).tuples()

    def place_of(self, po_id: str) -> int | None:
        """How many POs stand before this one, or None when it is not among them."""
        table, order = self._table, self._order()
        columns = [term.node for term in order]
        mine = self._found(joined=True).where(table.id == po_id).select(*columns).tuples().first()
        if mine is None:
            return None
        before: list[Any] = []
        same: list[Any] = []
        for column, value in zip(columns, mine, strict=True):
            before.append(reduce(and_, [*same, self._stands_before(column, value)]))
            same.append(column.is_null() if value is None else column == value)
        # One count for each column: each is a range of the index, which one condition with OR would not be.
        found = [self._found(joined=self._sorts_by_state).where(part) for part in before]
        return sum(int(part.select(fn.COUNT(table.id)).scalar()) for part in found)

    def _stands_before(self, column: Any, value: Any) -> Any:
        """Nothing sorts before anything else, as in SQLite."""
        if self._query.descending:
            return column.is_null(False) if value is None else column > value
        if value is None:
            return SQL("0")
        return (column < value) | column.is_null() if _nullable(column) else column < value

    @property
    def _sorts_by_state(self) -> bool:
        return self._query.sort is SortKey.SYNC

    def _same_po(self) -> Any:
        return (self._states.po_id == self._table.id) & (self._states.realm_id == self._query.realm_id)

    def _found(self, *, joined: bool) -> Any:
        table, query = self._table, self._query
        found = table.select(table.id)
        overdue = query.overdue if self._by_state_too else None
        if joined or self._by_state or self._to_bill or overdue is Overdue.PAYMENT:
            found = found.join(self._states, JOIN.LEFT_OUTER, on=self._same_po())
        found = found.where(table.shop_id == self._shop_id)
        for word in search_key(query.search).split()[:MOST_WORDS]:
            found = found.where(fn.INSTR(table.search, word) > 0)
        if query.statuses:
            found = found.where(table.status.in_(sorted(query.statuses)))
        if self._to_bill:
            found = found.where((table.status == PoStatus.DELIVERED.value) & table.id.in_(self._open_there()))
            found = found.where(self.word != SyncState.DELETED_THERE.value)
        for condition in scoped(table, query.scope):
            found = found.where(condition)
        if overdue is not None:
            found = found.where(self._late(overdue))
        if self._by_state:
            found = found.where(self.word.in_(sorted(each.value for each in query.states)))
        return found

    def _late(self, overdue: Overdue) -> Any:
        """As `app.domain.overdue` says; without a day nothing is late but what the shop says itself."""
        table, today = self._table, self._query.today.isoformat() if self._query.today else ""
        if overdue is Overdue.ARRIVAL:
            return SQL(NOT_HERE) & (table.expected < today)
        owed = table.status.not_in([PoStatus.DRAFT.value, PoStatus.CANCELED.value])
        unpaid = (table.payment != PaymentStatus.PAID.value) & (self.word != SyncState.PAID.value)
        return owed & unpaid & ((table.due < today) | (table.payment == PaymentStatus.OVERDUE.value))

    def _open_there(self) -> Any:
        """POs whose document in QuickBooks is open; it closes when all of it is on bills (qbo-api.md 3.6)."""
        links = self._links
        return links.select(links.po_id).where(
            (links.realm_id == self._query.realm_id) & (links.closed == False)  # noqa: E712 - SQL
        )

    def _order(self) -> list[Any]:
        """The number decides among equals, so that a page never shows a row twice."""
        table, sort = self._table, self._query.sort
        column = self.word if sort is SortKey.SYNC else getattr(table, _COLUMNS[sort])
        terms = [column, table.number_sort, table.id] if sort is not SortKey.NUMBER else [column, table.id]
        return [term.desc() if self._query.descending else term.asc() for term in terms]


def scoped(table: Any, scope: OrderScope) -> list[Any]:
    """The conditions of a scope; no date is in no period."""
    found = []
    if scope.dated is not None:
        found.append(table.date.between(*(day.isoformat() for day in scope.dated)))
    if scope.on_order:
        found.append(table.status.in_([status.value for status in ON_ORDER]))
    if scope.supplier is not None:
        found.append(table.supplier_sort == search_key(scope.supplier))
    if scope.currency:
        found.append(table.currency == scope.currency)
    return found


def _nullable(column: Any) -> bool:
    return bool(getattr(column, "null", False))
