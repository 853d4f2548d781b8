"""Two signals that are computed, not stored: arrival overdue and payment overdue (inventory-mate.md 1.3)."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from app.domain.orders import PaymentStatus, PoStatus, PurchaseOrder
from app.domain.sync_state import SyncState
from app.domain.terms import due_on

#: A lead time or term above this is a slip of the pen; adding it to a date could leave the calendar.
_MOST_DAYS = 3650
_ARRIVED = frozenset({PoStatus.DELIVERED, PoStatus.CANCELED})
#: Nothing is owed for what was not ordered.
_NOT_OWED = frozenset({PoStatus.DRAFT, PoStatus.CANCELED})


class Overdue(StrEnum):
    """What is late."""

    ARRIVAL = "arrival"
    PAYMENT = "payment"


def estimated_arrival(order: PurchaseOrder, lead_time_days: int | None = None) -> date | None:
    """The expected date, else the day of ordering and the supplier's lead time, else None.

    `lead_time_days` is the one of the supplier's record, for a PO that states none.
    """
    if order.expected_date is not None:
        return order.expected_date
    days = order.supplier.lead_time_days
    return _later(order.ordered_date, lead_time_days if days is None else days)


def payment_due(order: PurchaseOrder) -> date | None:
    """The stated due date, else the day of ordering and the days of the terms.

    A source that says nothing of payments (status unknown) would make every old PO look unpaid, so its terms alone
    give no date.
    """
    if order.payment.due_date is not None:
        return order.payment.due_date
    if order.payment.status is PaymentStatus.UNKNOWN:
        return None
    return due_on(order.payment.terms or order.supplier.payment_terms, order.ordered_date)


def arrival_overdue(status: str, arrival: date | None, today: date) -> bool:
    """It should be here and is not: neither delivered nor canceled. `status` is a `PoStatus`."""
    return arrival is not None and arrival < today and status not in _ARRIVED


def payment_overdue(payment: str, status: str, due: date | None, state: SyncState, today: date) -> bool:
    """It should be paid and is not, neither in the shop nor in QuickBooks; `payment` is a `PaymentStatus`.

    The shop may say itself that the payment is overdue.
    """
    if status in _NOT_OWED or payment == PaymentStatus.PAID or state is SyncState.PAID:
        return False
    return payment == PaymentStatus.OVERDUE or (due is not None and due < today)


def overdue_of(
    order: PurchaseOrder, state: SyncState, today: date, lead_time_days: int | None = None
) -> frozenset[Overdue]:
    """Both signals of one PO."""
    found = set()
    if arrival_overdue(order.status, estimated_arrival(order, lead_time_days), today):
        found.add(Overdue.ARRIVAL)
    if payment_overdue(order.payment.status, order.status, payment_due(order), state, today):
        found.add(Overdue.PAYMENT)
    return frozenset(found)


def _later(start: date | None, days: int | None) -> date | None:
    if start is None or days is None or not 0 <= days <= _MOST_DAYS:
        return None
    try:
        return start + timedelta(days=days)
    except OverflowError:
        return None
