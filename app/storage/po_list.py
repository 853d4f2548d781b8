"""The list's questions in SQL: which POs, in which order, at which place; sorted by complete indexes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, reduce
from operator import and_
from typing import Any

from peewee import JOIN, SQL, NodeList, fn

from app.domain.listing import ON_ORDER, OrderQuery, OrderScope, SortKey
from app.domain.orders import PaymentStatus, PoStatus
from app.domain.overdue import Overdue
from app.domain.sync_state import SyncState
from app.storage.at_once import rows_at_once
from app.storage.models import NOT_HERE, Models
from app.storage.po_columns import search_key
from app.storage.po_search import FEW, Search

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
        self._search = Search(models, shop_id, query.search)

    @property
    def word(self) -> Any:
        """The sync state as an expression; a PO that was never looked at is ready, or not sent without a company."""
        return fn.COALESCE(self._states.state, self._unseen.value)

    @property
    def _unseen(self) -> SyncState:
        return SyncState.READY if self._query.realm_id else SyncState.NOT_SENT

    def ids(self, offset: int, limit: int) -> Any:
        """Ids of one page, in order."""
        ordered = self._found(joined=self._sorts_by_state).order_by(*self._order())
        return ordered.offset(offset).limit(limit)

    def rows(self, offset: int, limit: int) -> list[list[Any]]:
        """Values for `read_list_row`. The page is found first, so that skipped rows are never joined or read."""
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
        page = [po_id for (po_id,) in rows_at_once(self.ids(offset, limit))]
        by_id = {row[0]: row for row in rows_at_once(shown.where(table.id.in_(page)))}
        return [by_id[po_id] for po_id in page if po_id in by_id]

    def count(self) -> int:
        """How many POs there are."""
        if self._only_words and self._search.indexed:
            return int(self._search.hits().count())
        return int(self._found(joined=False, whole=True).select(fn.COUNT(self._table.id)).scalar())

    def sums(self) -> Any:
        """Tuples of currency, number of POs, whole units and cents beside them; the currency of most POs first.

        Units and cents apart, since SQLite's sums end at 63 bits.
        """
        table = self._table
        units = table.total_cents / 100
        cents = table.total_cents - units * 100
        shown = (table.currency, fn.COUNT(table.id).alias("pos"), fn.SUM(units), fn.SUM(cents))
        found = self._found(joined=False, whole=True).select(*shown).group_by(table.currency)
        return found.order_by(SQL("pos").desc(), table.currency).tuples()

    def picked(self, po_ids: Sequence[str]) -> Any:
        """Tuples of id, currency and cents of those among some ids that are shown."""
        table = self._table
        found = self._found(joined=False, by_id=True).where(table.id.in_(list(po_ids)))
        return found.select(table.id, table.currency, table.total_cents).tuples()

    def counts(self) -> Any:
        """Pairs of state and number."""
        if self._only_words and not self._search.words and not self._other_shops():
            return self._counts_of_all()
        found = self._found(joined=True).select(self.word.alias("word"), fn.COUNT(self._table.id))
        return found.group_by(SQL("word")).tuples()

    @property
    def _only_words(self) -> bool:
        """Nothing but the search narrows the list."""
        query = self._query
        late = self._by_state_too and query.overdue is not None
        narrowed = self._by_state or self._to_bill or late or query.statuses
        return not narrowed and query.scope == OrderScope()

    def _other_shops(self) -> bool:
        table = self._table
        return bool(
            table.select().where((table.shop_id < self._shop_id) | (table.shop_id > self._shop_id)).exists()
        )

    def _counts_of_all(self) -> list[tuple[str, int]]:
        """From the badges' index; what has no badge is the rest."""
        states, number = self._states, fn.COUNT(self._states.po_id)
        known = (states.realm_id == self._query.realm_id) & states.po_id.in_(
            self._table.select(self._table.id)
        )
        found = dict(states.select(states.state, number).where(known).group_by(states.state).tuples())
        rest = self.count() - sum(found.values())
        found[self._unseen.value] = found.get(self._unseen.value, 0) + rest
        return [(word, count) for word, count in found.items() if count]

    def place_of(self, po_id: str) -> int | None:
        """How many POs stand before this one, or None when it is not among them."""
        table, order = self._table, self._order()
        columns = [term.node for term in order]
        mine = self._found(joined=self._sorts_by_state, by_id=True)
        mine = (
            mine.where((table.id == po_id) & (table.shop_id == self._shop_id))
            .select(*columns)
            .tuples()
            .first()
        )
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

    def _found(self, *, joined: bool, by_id: bool = False, whole: bool = False) -> Any:
        """`by_id`: ids are given, so the shop need not be; SQLite would walk through all of its POs.

        `whole`: all rows are read, not a page of them.
        """
        table, query = self._table, self._query
        found = table.select(table.id)
        overdue = query.overdue if self._by_state_too else None
        if joined or self._to_bill or overdue is Overdue.PAYMENT:
            found = found.join(self._states, JOIN.LEFT_OUTER, on=self._same_po())
        if not by_id:
            found = found.where(self._where_to_begin())
        for word in self._search.words:
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
            found = found.where(self._is_in_state(whole=whole))
        return found

    def _late(self, overdue: Overdue) -> Any:
        """As `app.domain.overdue` says; without a day nothing is late but what the shop says itself."""
        table, today = self._table, self._query.today.isoformat() if self._query.today else ""
        if overdue is Overdue.ARRIVAL:
            return SQL(NOT_HERE) & (table.expected < today)
        owed = table.status.not_in([PoStatus.DRAFT.value, PoStatus.CANCELED.value])
        unpaid = (table.payment != PaymentStatus.PAID.value) & (self.word != SyncState.PAID.value)
        return owed & unpaid & ((table.due < today) | (table.payment == PaymentStatus.OVERDUE.value))

    def _where_to_begin(self) -> Any:
        """Few POs that an index finds, else the shop's POs in their order."""
        table = self._table
        if self._search.few:
            return table.id.in_(self._search.hits())
        if self._by_state and self._unseen not in self._query.states and self._few_in_state:
            ids = self._states.select(self._states.po_id).where(self._badges())
            return table.id.in_(ids) & (NodeList((SQL("+"), table.shop_id), glue="") == self._shop_id)
        return table.shop_id == self._shop_id

    def _badges(self) -> Any:
        words = sorted(each.value for each in self._query.states)
        return (self._states.realm_id == self._query.realm_id) & self._states.state.in_(words)

    @cached_property
    def _few_in_state(self) -> bool:
        some = self._states.select(self._states.po_id).where(self._badges()).limit(FEW + 1)
        return bool(some.count() <= FEW)

    def _is_in_state(self, *, whole: bool) -> Any:
        """One without a badge is found by having none of the other words.

        A page asks an index for each PO that it meets; for all of them it is faster to collect the ids first.
        """
        mine, wanted = self._states.alias(), self._query.states
        without = self._unseen in wanted
        words = sorted(set(SyncState) - wanted if without else wanted)
        badges = (mine.realm_id == self._query.realm_id) & mine.state.in_(words)
        if whole:
            ids = mine.select(mine.po_id).where(badges)
            own: Any = NodeList((SQL("+"), self._table.id), glue="")
            return own.not_in(ids) if without else own.in_(ids)
        found = fn.EXISTS(mine.select(SQL("1")).where(badges & (mine.po_id == self._table.id)))
        return ~found if without else found

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
