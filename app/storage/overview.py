"""The overview's figures in SQL: one pass over an index that holds all it needs, and four small questions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from peewee import JOIN, SQL, Case, fn

from app.domain.listing import ON_ORDER, OrderQuery
from app.domain.orders import PoStatus
from app.domain.overdue import arrival_overdue
from app.domain.overview import (
    ATTENTION,
    LEFT_OUT,
    REACHED,
    Amount,
    Month,
    Overview,
    Reason,
    SupplierShare,
    with_empty_months,
)
from app.domain.questions import QuestionKind
from app.domain.sync_state import SyncState
from app.storage.database import Database
from app.storage.models import Models
from app.storage.po_list import PoList
from app.storage.rows import from_row

#: The largest suppliers of each currency.
TOP_SUPPLIERS = 10
_MOST_REASONS = 12
#: Sums of large totals stay exact when millions and the rest are added up apart (SQLite's integers end at 2^63).
_SPLIT = 1_000_000


class OverviewFigures:
    """Implements `OverviewStore`."""

    def __init__(self, database: Database, shop_id: Callable[[], str]) -> None:
        self._db = database
        self._shop_id = shop_id

    def overview(self, realm_id: str, today: date) -> Overview:
        """All figures; `realm_id` "" while not connected."""
        with self._db.reading() as models:
            shop_id = self._shop_id()
            groups = _Groups(_grouped(models, shop_id, realm_id, today), today)
            return Overview(
                connected=bool(realm_id),
                states=groups.states,
                reasons=_reasons(models, shop_id, realm_id),
                questions=_questions(models, realm_id),
                on_order=_amounts(groups.on_order),
                to_bill=_to_bill(models, shop_id, realm_id),
                overdue=_amounts(groups.overdue),
                months=with_empty_months(groups.months, today),
                undated=groups.undated,
                suppliers=_suppliers(models, shop_id),
                today=today,
            )


Sums = dict[str, list[int]]


class _Groups:
    """Adds up the groups of the one pass: (status, currency, month, overdue, state, count, millions, rest)."""

    @from_row
    def __init__(self, rows: Iterable[tuple[Any, ...]], today: date) -> None:
        self.states: dict[SyncState, int] = {}
        self.on_order: Sums = defaultdict(lambda: [0, 0])
        self.overdue: Sums = defaultdict(lambda: [0, 0])
        self.undated = 0
        months: dict[str, tuple[list[int], Sums]] = {}
        on_order = {status.value for status in ON_ORDER}
        oldest = min(with_empty_months({}, today), key=lambda month: month.first).first.isoformat()[:7]
        for status, currency, month, late, word, count, millions, rest in rows:
            state, cents = SyncState(word), millions * _SPLIT + rest
            self.states[state] = self.states.get(state, 0) + count
            if status in on_order:
                _add(self.on_order[currency], count, cents)
            # The signal of the list: neither here nor canceled, drafts included.
            if late and arrival_overdue(status, date.min, today):
                _add(self.overdue[currency], count, cents)
            if not month:
                self.undated += count
            elif month >= oldest:
                places, sums = months.setdefault(month, ([0, 0, 0], defaultdict(lambda: [0, 0])))
                places[_place(state)] += count
                _add(sums[currency], count, cents)
        self.months = {
            (first := date.fromisoformat(f"{text}-01")): Month(
                first, places[0], places[1], places[2], _amounts(sums)
            )
            for text, (places, sums) in months.items()
        }


def _grouped(models: Models, shop_id: str, realm_id: str, today: date) -> Iterable[tuple[Any, ...]]:
    table, states = models.order, models.state
    word = PoList(models, shop_id, OrderQuery(realm_id=realm_id)).word
    late = Case(None, ((table.expected < today.isoformat(), 1),), 0)
    month = fn.SUBSTR(table.date, 1, 7)
    same = (states.po_id == table.id) & (states.realm_id == realm_id)
    columns = (table.status, table.currency, month.alias("month"), late.alias("late"), word.alias("word"))
    found = table.select(*columns, fn.COUNT(table.id), *_sums(table)).where(table.shop_id == shop_id)
    joined = found.join(states, JOIN.LEFT_OUTER, on=same)
    names = (SQL("month"), SQL("late"), SQL("word"))
    rows: Iterable[tuple[Any, ...]] = joined.group_by(table.status, table.currency, *names).tuples()
    return rows


def _to_bill(models: Models, shop_id: str, realm_id: str) -> tuple[Amount, ...]:
    if not realm_id:
        return ()
    table, states, links = models.order, models.state, models.link
    open_there = links.select(links.po_id).where((links.realm_id == realm_id) & (links.closed == False))  # noqa: E712
    gone = states.select(states.po_id).where(
        (states.realm_id == realm_id) & (states.state == SyncState.DELETED_THERE.value)
    )
    delivered = (table.shop_id == shop_id) & (table.status == PoStatus.DELIVERED.value)
    found = table.select(table.currency, fn.COUNT(table.id), *_sums(table)).where(
        delivered & table.id.in_(open_there) & table.id.not_in(gone)
    )
    return _read_amounts(found.group_by(table.currency).tuples())


def _suppliers(models: Models, shop_id: str) -> tuple[SupplierShare, ...]:
    table = models.order
    found = table.select(fn.MIN(table.supplier), table.currency, fn.COUNT(table.id), *_sums(table)).where(
        (table.shop_id == shop_id) & table.status.in_([status.value for status in ON_ORDER])
    )
    return _largest(found.group_by(table.supplier_sort, table.currency).tuples())


def _reasons(models: Models, shop_id: str, realm_id: str) -> tuple[Reason, ...]:
    """What stands in the way: the title of the problem where there is one, else the words on the badge."""
    states, table = models.state, models.order
    # A damaged row must not take all figures with it.
    told = Case(
        None, ((fn.JSON_VALID(states.problem) == 1, fn.JSON_EXTRACT(states.problem, "$.title")),), None
    )
    title = fn.COALESCE(fn.NULLIF(told, ""), states.reason)
    ours = table.select(table.id).where(table.shop_id == shop_id)
    waiting = sorted(state.value for state in ATTENTION | LEFT_OUT)
    found = (
        states.select(states.state, title.alias("title"), fn.COUNT(states.po_id).alias("count"))
        .where((states.realm_id == realm_id) & states.state.in_(waiting) & states.po_id.in_(ours))
        .group_by(states.state, SQL("title"))
        .order_by(SQL("count").desc(), SQL("title"))
        .limit(_MOST_REASONS)
    )
    return _read_reasons(found.tuples())


def _questions(models: Models, realm_id: str) -> Mapping[QuestionKind, int]:
    table = models.question
    found = table.select(table.kind, fn.COUNT(table.kind)).where(
        (table.realm_id == realm_id) & (table.answer == "")
    )
    return _read_questions(found.group_by(table.kind).tuples())


@from_row
def _read_questions(rows: Iterable[tuple[str, int]]) -> Mapping[QuestionKind, int]:
    return {QuestionKind(kind): count for kind, count in rows}


@from_row
def _read_reasons(rows: Iterable[tuple[str, str, int]]) -> tuple[Reason, ...]:
    return tuple(Reason(SyncState(state), text, count) for state, text, count in rows)


@from_row
def _read_amounts(rows: Iterable[tuple[str, int, int, int]]) -> tuple[Amount, ...]:
    return _amounts({code: [count, millions * _SPLIT + rest] for code, count, millions, rest in rows})


@from_row
def _largest(rows: Iterable[tuple[str, str, int, int, int]]) -> tuple[SupplierShare, ...]:
    by_currency: dict[str, list[SupplierShare]] = defaultdict(list)
    for name, currency, count, millions, rest in rows:
        share = SupplierShare(name, _amount(currency, count, millions * _SPLIT + rest))
        by_currency[currency].append(share)
    found: list[SupplierShare] = []
    for currency in sorted(by_currency):
        ranked = sorted(by_currency[currency], key=lambda each: (-each.amount.total, each.name))
        found += ranked[:TOP_SUPPLIERS]
    return tuple(found)


def _sums(table: Any) -> tuple[Any, Any]:
    """Millions and the rest. (Peewee's % is LIKE.)"""
    millions = table.total_cents / _SPLIT
    return fn.SUM(millions), fn.SUM(table.total_cents - millions * _SPLIT)


def _add(sums: list[int], count: int, cents: int) -> None:
    sums[0] += count
    sums[1] += cents


def _place(state: SyncState) -> int:
    return 0 if state in REACHED else 2 if state in LEFT_OUT else 1


def _amounts(sums: Mapping[str, Sequence[int]]) -> tuple[Amount, ...]:
    """Currencies with most POs first."""
    made = [_amount(currency, count, cents) for currency, (count, cents) in sums.items()]
    return tuple(sorted(made, key=lambda each: (-each.count, each.currency)))


def _amount(currency: str, count: int, cents: int) -> Amount:
    return Amount(currency, count, Decimal(cents).scaleb(-2))
