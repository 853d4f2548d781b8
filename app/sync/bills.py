"""Keeps what is known of bills and payments on our purchase orders."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from app.domain.documents import RemoteDocument
from app.domain.mirror import Bill, BillPayment
from app.sync.context import RunContext


def take_in(
    run: RunContext, bills: Sequence[Bill], payments: Sequence[BillPayment], deleted: Collection[str]
) -> set[str]:
    """Store changed bills and payments; returns the ids of the purchase orders on them, before and after.

    Raises:
        AppError: as `Books.payments`.
    """
    ids = {bill.id for bill in bills} | set(deleted)
    ids |= {bill_id for payment in payments for bill_id in payment.bill_ids}
    known = dict(run.stores.mirror.bills(run.realm_id, ids))
    news: dict[str, Bill] = {}
    for bill in bills:
        old = known.get(bill.id)
        if bill.order_ids or old is not None:
            days = old.payments if old is not None else {}
            news[bill.id] = replace(bill, payments={ident: days.get(ident, "") for ident in bill.payments})
    for payment in payments:
        for bill_id in payment.bill_ids:
            paid = news.get(bill_id) or known.get(bill_id)
            if paid is not None and payment.id in paid.payments:
                news[bill_id] = _dated(paid, [payment])
    news |= {ident: replace(known[ident], deleted=True) for ident in deleted if ident in known}
    return _store(run, known, news)


def learn(run: RunContext, documents: Sequence[RemoteDocument]) -> None:
    """Make sure that the bills on these documents are known; asks for those that are not.

    Raises:
        AppError: as `Books.bills`.
    """
    ids = {ident for document in documents for ident in document.bill_ids}
    known = run.stores.mirror.bills(run.realm_id, ids)
    expenses: dict[str, Bill] = {}
    for document in documents:
        for ident in document.expense_ids:
            if ident not in known:
                expenses[ident] = Bill(ident, order_ids=(document.id,), expense=True)
    missing = sorted(ids - set(known) - set(expenses))
    found = {bill.id: bill for bill in run.books.bills(missing)} if missing else {}
    _store(run, {}, {**expenses, **found})


def _store(run: RunContext, known: dict[str, Bill], news: dict[str, Bill]) -> set[str]:
    undated = sorted({ident for bill in news.values() for ident in _undated(bill)})
    if undated:
        payments = run.books.payments(undated)
        news = {ident: _dated(bill, payments) for ident, bill in news.items()}
    changed = [bill for bill in news.values() if known.get(bill.id) != bill]
    if changed:
        run.stores.mirror.put_bills(run.realm_id, changed)
    orders = {ident for bill in changed for ident in bill.order_ids}
    return orders | {ident for bill in changed if bill.id in known for ident in known[bill.id].order_ids}


def _undated(bill: Bill) -> list[str]:
    return [ident for ident, day in bill.payments.items() if not day] if bill.paid else []


def _dated(bill: Bill, payments: Sequence[BillPayment]) -> Bill:
    days = {each.id: each.day.isoformat() for each in payments if each.day and each.id in bill.payments}
    return replace(bill, payments={**bill.payments, **days}) if days else bill
