from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.domain.orders import Payment, PaymentStatus, PoStatus, Supplier
from app.domain.overdue import Overdue, estimated_arrival, overdue_of, payment_due
from app.domain.sync_state import SyncState
from tests.support.orders import po

TODAY = date(2026, 11, 24)
UNPAID = Payment(PaymentStatus.UNPAID)


def late(state: SyncState = SyncState.IN_QUICKBOOKS, **changes: Any) -> frozenset[Overdue]:
    return overdue_of(po(ordered_date=date(2026, 11, 2), **changes), state, TODAY)


def test_the_arrival_is_stated_or_follows_from_the_lead_time() -> None:
    ordered = po(ordered_date=date(2026, 11, 2), supplier=Supplier("Acme", lead_time_days=10))
    assert estimated_arrival(ordered) == date(2026, 11, 12)
    assert estimated_arrival(po(expected_date=date(2026, 12, 1), supplier=ordered.supplier)) == date(
        2026, 12, 1
    )
    assert estimated_arrival(po(ordered_date=date(2026, 11, 2)), 3) == date(2026, 11, 5)
    assert estimated_arrival(ordered, 3) == date(2026, 11, 12)  # what the PO says goes before the record
    assert estimated_arrival(po(ordered_date=None, supplier=ordered.supplier)) is None
    assert estimated_arrival(po(supplier=Supplier("Acme", lead_time_days=99_999_999))) is None
    assert estimated_arrival(po()) is None


def test_the_due_date_is_stated_or_follows_from_the_terms() -> None:
    ordered = date(2026, 11, 2)
    assert payment_due(po(ordered_date=ordered, payment=Payment(PaymentStatus.UNPAID, "Net 15"))) == date(
        2026, 11, 17
    )
    of_supplier = po(
        ordered_date=ordered, payment=UNPAID, supplier=Supplier("Acme", payment_terms="due on receipt")
    )
    assert payment_due(of_supplier) == ordered
    assert payment_due(po(payment=Payment(PaymentStatus.UNKNOWN, "Net 15", date(2026, 12, 1)))) == date(
        2026, 12, 1
    )
    assert payment_due(po(payment=Payment(PaymentStatus.UNKNOWN, "Net 15"))) is None
    assert payment_due(po(payment=Payment(PaymentStatus.UNPAID, "as agreed"))) is None


@pytest.mark.parametrize(
    ("status", "is_late"),
    [
        (PoStatus.DRAFT, True),
        (PoStatus.ORDERED, True),
        (PoStatus.SHIPPED, True),
        (PoStatus.UNKNOWN, True),
        (PoStatus.DELIVERED, False),
        (PoStatus.CANCELED, False),
    ],
)
def test_arrival_overdue_until_it_is_delivered(status: PoStatus, is_late: bool) -> None:
    assert (Overdue.ARRIVAL in late(status=status, expected_date=date(2026, 11, 23))) is is_late
    assert Overdue.ARRIVAL not in late(status=status, expected_date=TODAY)


def test_payment_overdue_until_it_is_paid_here_or_in_quickbooks() -> None:
    due = Payment(PaymentStatus.UNPAID, due_date=date(2026, 11, 23))
    assert late(payment=due) == {Overdue.PAYMENT}
    assert late(payment=Payment(PaymentStatus.UNPAID, due_date=TODAY)) == frozenset()
    assert late(payment=Payment(PaymentStatus.PAID, due_date=date(2026, 11, 23))) == frozenset()
    assert late(SyncState.PAID, payment=due) == frozenset()
    assert late(SyncState.BILLED, payment=due) == {Overdue.PAYMENT}
    assert late(payment=Payment(PaymentStatus.OVERDUE)) == {Overdue.PAYMENT}
    assert late(payment=due, status=PoStatus.DRAFT) == frozenset()
    assert late(payment=due, status=PoStatus.CANCELED) == frozenset()
    assert late(payment=Payment(PaymentStatus.UNPAID, "Net 10")) == {Overdue.PAYMENT}
