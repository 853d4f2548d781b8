"""The shop's POs: one canonical JSON document each, plus the columns that the list sorts, filters and searches by."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from peewee import JOIN, SQL, fn

from app.domain.history import describe_changes
from app.domain.listing import HistoryEntry, OrderQuery, OrderRow, SortKey, StateCounts
from app.domain.names import same_name_key
from app.domain.orders import PurchaseOrder
from app.domain.sync_state import SyncState
from app.domain.totals import totals_of
from app.storage.codec import dump, load
from app.storage.database import Database
from app.sync.ports import Clock

_DIGITS = re.compile(r"\d+")
_CHUNK = 500
_COLUMNS = {
    SortKey.NUMBER: "number_sort",
    SortKey.SUPPLIER: "supplier_sort",
    SortKey.DATE: "date",
    SortKey.EXPECTED: "expected",
    SortKey.TOTAL: "total_cents",
    SortKey.STATUS: "status",
}


class Orders:
    """Implements `OrderStore`."""

    def __init__(self, database: Database, shop_id: Any, clock: Clock) -> None:
        self._db = database
        self._shop_id = shop_id
        self._clock = clock

    def get(self, po_id: str) -> PurchaseOrder | None:
        """One PO, or None."""
        return next(iter(self.many([po_id])), None)

    def many(self, po_ids: Iterable[str]) -> Sequence[PurchaseOrder]:
        """Those that exist, in the given order."""
        wanted = list(po_ids)
        bodies: dict[str, str] = {}
        with self._db.reading() as models:
            table = models.order
            for start in range(0, len(wanted), _CHUNK):
                some = wanted[start : start + _CHUNK]
                bodies.update(table.select(table.id, table.body).where(table.id.in_(some)).tuples())
        return [load(PurchaseOrder, bodies[po_id]) for po_id in wanted if po_id in bodies]

    def ids(self) -> Sequence[str]:
        """Ids of all POs, oldest date first, then number."""
        with self._db.reading() as models:
            table = models.order
            rows = (
                table.select(table.id)
                .where(table.shop_id == self._shop_id())
                .order_by(table.date.asc(nulls="FIRST"), table.number_sort)
            )
            return [row[0] for row in rows.tuples()]

    def by_number(self, number: str) -> PurchaseOrder | None:
        """The PO with this number (compared without case and spacing)."""
        with self._db.reading() as models:
            table = models.order
            found = table.get_or_none(
                (table.shop_id == self._shop_id()) & (table.number_key == same_name_key(number))
            )
            return load(PurchaseOrder, found.body) if found else None

    def version(self, po_id: str) -> int:
        """Rises by one with every change of the PO; 0 when it does not exist."""
        with self._db.reading() as models:
            found = models.order.get_or_none(models.order.id == po_id)
            return int(found.version) if found else 0

    def save(self, orders: Sequence[PurchaseOrder], source: str) -> Sequence[str]:
        """Insert or replace all of them in one transaction, with history; returns the ids that changed."""
        at = self._clock.now().isoformat()
        changed = []
        with self._db.writing() as models:
            for order in orders:
                before = models.order.get_or_none(models.order.id == order.id)
                body = dump(order)
                if before is not None and before.body == body:
                    continue
                known = load(PurchaseOrder, before.body) if before is not None else None
                version = (before.version if before is not None else 0) + 1
                row = {**_columns(order, self._shop_id()), "version": version, "body": body}
                models.order.replace(**row).execute()
                lines = describe_changes(known, order)
                models.history.insert_many(
                    [{"po_id": order.id, "at": at, "text": text, "source": source} for text in lines]
                ).execute()
                changed.append(order.id)
        return changed

    def page(self, query: OrderQuery, offset: int, limit: int) -> Sequence[OrderRow]:
        """Rows for the list."""
        with self._db.reading() as models:
            table, state = models.order, models.state
            found = (
                self._selected(models, query)
                .select(
                    table.id,
                    table.number,
                    table.supplier,
                    table.date,
                    table.expected,
                    table.total_cents,
                    table.currency,
                    table.status,
                    _state(state, query),
                    fn.COALESCE(state.reason, ""),
                    fn.COALESCE(state.tries, 0),
                    table.destination,
                    table.reference,
                    table.payment,
                    table.line_count,
                )
                .order_by(*_order_by(table, state, query))
                .offset(offset)
                .limit(limit)
            )
            return [_row(values) for values in found.tuples()]

    def count(self, query: OrderQuery) -> int:
        """How many rows the query has."""
        with self._db.reading() as models:
            return int(self._selected(models, query).count())

    def position(self, query: OrderQuery, po_id: str) -> int | None:
        """Row number of a PO under this query, or None when it is not among them."""
        with self._db.reading() as models:
            table = models.order
            place = fn.ROW_NUMBER().over(order_by=list(_order_by(table, models.state, query)))
            inner = self._selected(models, query).select(table.id.alias("po"), place.alias("place"))
            found = table.select(SQL("place")).from_(inner).where(SQL("po") == po_id).tuples()
            return next((int(row[0]) - 1 for row in found), None)

    def state_counts(self, query: OrderQuery) -> StateCounts:
        """Counts per state; the query's own state filter is ignored."""
        with self._db.reading() as models:
            found = self._selected(models, query, states=False).select(
                _state(models.state, query).alias("word"), fn.COUNT(models.order.id)
            )
            return StateCounts(
                {SyncState(word): int(count) for word, count in found.group_by(SQL("word")).tuples()}
            )

    def history(self, po_id: str) -> Sequence[HistoryEntry]:
        """What happened to the PO, newest first: edits, imports and the sync's log rows."""
        with self._db.reading() as models:
            edits, log = models.history, models.log
            rows = [
                *edits.select(edits.at, edits.text, edits.source, SQL("''"))
                .where(edits.po_id == po_id)
                .tuples(),
                *log.select(log.at, log.text, log.trigger, log.intuit_tid).where(log.po_id == po_id).tuples(),
            ]
        entries = [
            HistoryEntry(datetime.fromisoformat(at), text, source, tid) for at, text, source, tid in rows
        ]
        return sorted(entries, key=lambda entry: entry.at, reverse=True)

    def _selected(self, models: Any, query: OrderQuery, *, states: bool = True) -> Any:
        table, state = models.order, models.state
        joined = (state.po_id == table.id) & (state.realm_id == query.realm_id)
        found = (
            table.select(table.id)
            .join(state, JOIN.LEFT_OUTER, on=joined)
            .where(table.shop_id == self._shop_id())
        )
        for word in search_key(query.search).split():
            found = found.where(table.search.contains(word))
        if query.statuses:
            found = found.where(table.status.in_(sorted(query.statuses)))
        if states and query.states:
            found = found.where(_state(state, query).in_([each.value for each in query.states]))
        return found


def search_key(text: str) -> str:
    """Text as it is searched: without case and accents."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in letters if not unicodedata.combining(c)).split())


def natural_key(text: str) -> str:
    """Sorts 9 before 10: every run of digits is padded."""
    return _DIGITS.sub(lambda found: found.group().lstrip("0").zfill(12), same_name_key(text))


def _columns(order: PurchaseOrder, shop_id: str) -> dict[str, Any]:
    products = [part for line in order.lines for part in (line.sku, line.product_name, line.supplier_sku)]
    searched = [
        order.doc_number,
        order.supplier.name,
        order.reference,
        order.destination.name,
        *order.tags,
        *products,
    ]
    return {
        "id": order.id,
        "shop_id": shop_id,
        "number": order.number,
        "number_key": same_name_key(order.number),
        "number_sort": natural_key(order.number),
        "supplier": order.supplier.name,
        "supplier_sort": search_key(order.supplier.name),
        "date": order.date.isoformat() if order.date else None,
        "expected": order.expected_date.isoformat() if order.expected_date else None,
        "total_cents": int(totals_of(order).total * 100),
        "currency": order.currency,
        "status": order.status.value,
        "payment": order.payment.status.value,
        "destination": order.destination.name,
        "reference": order.reference,
        "line_count": len(order.lines),
        "search": search_key("\n".join(searched)),
    }


def _state(state: Any, query: OrderQuery) -> Any:
    unseen = SyncState.READY if query.realm_id else SyncState.NOT_SENT
    return fn.COALESCE(state.state, unseen.value)


def _order_by(table: Any, state: Any, query: OrderQuery) -> tuple[Any, ...]:
    column = _state(state, query) if query.sort is SortKey.SYNC else getattr(table, _COLUMNS[query.sort])
    # The number decides among equals, so that a page never shows a row twice.
    if query.descending:
        return column.desc(), table.number_sort.desc(), table.id.desc()
    return column.asc(), table.number_sort.asc(), table.id.asc()


def _row(values: tuple[Any, ...]) -> OrderRow:
    (po_id, number, supplier, day, expected, cents, currency, status, state, reason, tries, *rest) = values
    destination, reference, payment, lines = rest
    return OrderRow(
        po_id=po_id,
        number=number,
        supplier=supplier,
        date=date.fromisoformat(day) if day else None,
        expected=date.fromisoformat(expected) if expected else None,
        total=Decimal(cents) / 100,
        currency=currency,
        status=status,
        state=SyncState(state),
        reason=reason,
        tries=tries,
        destination=destination,
        reference=reference,
        payment=payment,
        line_count=lines,
    )
