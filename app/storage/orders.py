"""The shop's POs: one canonical JSON document each, plus the columns that the list sorts, filters and searches by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import Any, TypeVar

from peewee import SQL, fn

from app.domain.catalogue import Catalogue
from app.domain.errors import UserMustAct
from app.domain.history import Save
from app.domain.listing import (
    CurrencyTotal,
    HistoryEntry,
    OrderQuery,
    OrderRow,
    OrderWords,
    Picked,
    StateCounts,
)
from app.domain.names import same_name_key
from app.domain.orders import PurchaseOrder
from app.domain.overdue import Overdue
from app.domain.sync_state import SyncState
from app.domain.tracing import Change
from app.storage.at_once import rows_at_once
from app.storage.catalogue import read_catalogue, read_numbers
from app.storage.codec import load
from app.storage.database import Database
from app.storage.models import Models
from app.storage.order_words import order_words
from app.storage.po_columns import po_columns, read_list_row
from app.storage.po_history import read_saved, read_saves, saved_entry
from app.storage.po_list import PoList
from app.storage.po_search import replace_searched
from app.storage.rows import add_rows, from_row, put_rows, storable, whole
from app.storage.select import row_with, rows_with
from app.storage.subjects import lead_days, replace_subjects
from app.sync.ports import Clock

T = TypeVar("T")
_CHUNK = 500


class Orders:
    """Implements `OrderStore`."""

    def __init__(self, database: Database, shop_id: Callable[[], str], clock: Clock) -> None:
        self._db = database
        self._shop_id = shop_id
        self._clock = clock

    def get(self, po_id: str) -> PurchaseOrder | None:
        """One PO, or None."""
        return next(iter(self.many([po_id])), None)

    def many(self, po_ids: Iterable[str]) -> Sequence[PurchaseOrder]:
        """Those that exist, in the given order."""
        wanted = list(po_ids)
        with self._db.reading() as models:
            rows = _rows(models, wanted)
            return [load(PurchaseOrder, rows[po_id]["body"]) for po_id in wanted if po_id in rows]

    def ids(self) -> Sequence[str]:
        """Ids of all POs, oldest date first, then number."""
        with self._db.reading() as models:
            table = models.order
            rows = (
                table.select(table.id)
                .where(table.shop_id == self._shop_id())
                .order_by(table.date, table.number_sort, table.id)
            )
            return [row[0] for row in rows.tuples()]

    def by_number(self, number: str) -> PurchaseOrder | None:
        """The PO with this number (compared without case and spacing)."""
        with self._db.reading() as models:
            table = models.order
            wanted = (table.shop_id == self._shop_id()) & (table.number_key == same_name_key(number))
            row = table.select().where(wanted).dicts().first()
            return load(PurchaseOrder, whole(row)["body"]) if row else None

    def version(self, po_id: str) -> int:
        """Rises by one with every change of the PO; 0 when it does not exist."""
        with self._db.reading() as models:
            row = row_with(models.order, id=po_id)
            return int(row["version"]) if row else 0

    def save(self, orders: Sequence[PurchaseOrder], change: Change) -> Sequence[str]:
        """Insert or replace all of them in one transaction, with history; returns the ids that changed.

        Raises:
            UserMustAct: a number belongs to another PO. Nothing was saved.
            ItemRefused: a number has more digits than can be stored. Nothing was saved.
        """
        at = change.at or self._clock.now()
        history: list[dict[str, Any]] = []
        with self._db.writing() as models:
            shop_id = self._shop_id()
            known, leads = _rows(models, [order.id for order in orders]), lead_days(models, shop_id)
            rows: dict[str, Mapping[str, Any]] = {}
            for order in orders:
                before = rows.get(order.id) or known.get(order.id)
                version = before["version"] + 1 if before else 1
                row = po_columns(order, shop_id, version, leads.get(order.supplier.key))
                if before is not None and before["body"] == row["body"]:
                    continue
                history.append(saved_entry(before["body"] if before else None, order, change, at))
                rows[order.id] = row
            _check_numbers(models, shop_id, list(rows.values()))
            _free_numbers(models, rows, known)
            put_rows(models.order, list(rows.values()))
            replace_searched(models.searched, list(rows.values()))
            replace_subjects(models.subject, [order for order in orders if order.id in rows], shop_id)
            add_rows(models.history, history)
        return list(rows)

    def arrive_anew(self, po_ids: Sequence[str]) -> Sequence[str]:
        """Estimate the arrival of these POs again, after a supplier's lead time changed; returns those that moved."""
        with self._db.writing() as models:
            shop_id, known = self._shop_id(), _rows(models, po_ids)
            leads = lead_days(models, shop_id)
            moved = []
            for row in known.values():
                order = load(PurchaseOrder, row["body"])
                fresh = po_columns(order, shop_id, row["version"], leads.get(order.supplier.key))
                if fresh["expected"] != row["expected"]:
                    moved.append(fresh)
            put_rows(models.order, moved)
            return [row["id"] for row in moved]

    def page(self, query: OrderQuery, offset: int, limit: int) -> Sequence[OrderRow]:
        """Rows for the list."""
        with self._db.reading() as models:
            found = PoList(models, self._shop_id(), query).rows(offset, limit)
            return [read_list_row(values) for values in found]

    def count(self, query: OrderQuery) -> int:
        """How many rows the query has."""
        with self._db.reading() as models:
            return PoList(models, self._shop_id(), query).count()

    def position(self, query: OrderQuery, po_id: str) -> int | None:
        """Row number of a PO under this query, or None when it is not among them."""
        with self._db.reading() as models:
            return PoList(models, self._shop_id(), query).place_of(po_id)

    def listed(self, query: OrderQuery, offset: int, limit: int) -> Sequence[str]:
        """Ids of so many rows of the list, in its order."""
        with self._db.reading() as models:
            return [
                po_id for (po_id,) in rows_at_once(PoList(models, self._shop_id(), query).ids(offset, limit))
            ]

    def totals(self, query: OrderQuery) -> Sequence[CurrencyTotal]:
        """What all rows of the query come to, by currency; the currency of most POs first."""
        with self._db.reading() as models:
            sums = PoList(models, self._shop_id(), query).sums()
            return [_total(currency, count, units * 100 + cents) for currency, count, units, cents in sums]

    def picked(self, query: OrderQuery, po_ids: Collection[str]) -> Picked:
        """Those of these POs that the query shows, and what they come to."""
        with self._db.reading() as models:
            shown = PoList(models, self._shop_id(), query)
            found = [row for some in _chunks(list(po_ids)) for row in shown.picked(some)]
        counts = Counter(currency for _, currency, _ in found)
        cents: Counter[str] = Counter()
        for _, currency, amount in found:
            cents[currency] += amount
        totals = tuple(_total(currency, count, cents[currency]) for currency, count in counts.most_common())
        return Picked(frozenset(row[0] for row in found), totals)

    def state_counts(self, query: OrderQuery) -> StateCounts:
        """Counts per state, of what is to bill and of what is late; the query's own filter by these is ignored."""
        with self._db.reading() as models:
            shop_id, free = self._shop_id(), replace(query, states=frozenset(), to_bill=False, overdue=None)

            def count(narrowed: OrderQuery) -> int:
                return PoList(models, shop_id, narrowed).count()

            late = {each: count(replace(free, overdue=each)) if query.today else 0 for each in Overdue}
            waiting = count(replace(free, to_bill=True)) if query.realm_id else 0
            return _counts(PoList(models, shop_id, query, states=False).counts(), waiting, late)

    def words(self) -> OrderWords:
        """Tax percentages, terms and destinations of all POs."""
        return order_words(self._db, self._shop_id())

    def catalogue(self) -> Catalogue:
        """What the latest POs ordered."""
        return read_catalogue(self._db, self._shop_id())

    def numbers(self) -> Sequence[str]:
        """Of all POs."""
        return read_numbers(self._db, self._shop_id())

    def saves(self, after: int, limit: int) -> Sequence[Save]:
        """What each save changed, oldest first."""
        with self._db.reading() as models:
            return read_saves(models, self._shop_id(), after, limit)

    def history(self, po_id: str) -> Sequence[HistoryEntry]:
        """What happened to the PO, newest first: edits, imports, the steps of runs, and log rows older than those."""
        with self._db.reading() as models:
            log, step = models.log, models.step
            same = step.select(SQL("1")).where((step.run_id == log.run_id) & (step.po_id == po_id))
            logged = log.select(log.at, log.text, log.trigger, log.intuit_tid, log.run_id).where(
                (log.po_id == po_id) & ~fn.EXISTS(same)
            )
            columns = (step.at, step.text, step.trigger, step.intuit_tid, step.run_id)
            measured = (step.requests, step.duration_ms, step.code)
            steps = step.select(*columns, *measured).where(step.po_id == po_id)
            rows = [
                *logged.order_by(log.id.desc()).tuples(),
                *steps.order_by(step.id.desc()).tuples(),
            ]
            entries = [*read_saved(models, po_id), *(_entry(row) for row in rows)]
        return sorted(entries, key=lambda entry: entry.at, reverse=True)


def _total(currency: str, count: int, cents: int) -> CurrencyTotal:
    return CurrencyTotal(currency, count, Decimal(cents).scaleb(-2))


@from_row
def _entry(row: tuple[Any, ...]) -> HistoryEntry:
    return HistoryEntry(datetime.fromisoformat(row[0]), *row[1:])


@from_row
def _counts(pairs: Iterable[tuple[str, int]], to_bill: int, overdue: Mapping[Overdue, int]) -> StateCounts:
    return StateCounts({SyncState(word): int(count) for word, count in pairs}, to_bill, overdue)


def _rows(models: Models, po_ids: Sequence[str]) -> dict[str, Mapping[str, Any]]:
    table = models.order
    if len(po_ids) == 1:
        found: Iterable[Iterable[Mapping[str, Any]]] = [rows_with(table, id=po_ids[0])]
    else:
        found = (table.select().where(table.id.in_(some)).dicts() for some in _chunks(po_ids))
    return {row["id"]: whole(row) for rows in found for row in rows}


def _check_numbers(models: Models, shop_id: str, rows: Sequence[Mapping[str, Any]]) -> None:
    """No two POs may have one number: the second would take the first one's document."""
    owners: dict[str, str] = {}
    table = models.order
    for some in _chunks(rows):
        keys = [storable(row["number_key"]) for row in some]
        found = table.select(table.number_key, table.id).where(
            (table.shop_id == shop_id) & table.number_key.in_(keys)
        )
        owners.update(found.tuples())
    owners = {key: po_id for key, po_id in owners.items() if po_id not in {row["id"] for row in rows}}
    for row in rows:
        if owners.setdefault(storable(row["number_key"]), row["id"]) != row["id"]:
            number = f"PO-{row['number']}"
            raise UserMustAct(
                "The number is taken",
                f"There are two POs with the number {number}; this one is of {row['supplier']}. Nothing was saved.",
                "Give one of them another number, then try again.",
            )


def _free_numbers(
    models: Models, rows: Mapping[str, Mapping[str, Any]], known: Mapping[str, Mapping[str, Any]]
) -> None:
    """POs of one batch may exchange their numbers: until all are written, none keeps its old one."""
    table = models.order
    for po_id, row in rows.items():
        if po_id in known and known[po_id]["number_key"] != row["number_key"]:
            table.update(number_key=f"\0{po_id}").where(table.id == po_id).execute()


def _chunks(values: Sequence[T]) -> Iterator[Sequence[T]]:
    return (values[start : start + _CHUNK] for start in range(0, len(values), _CHUNK))
