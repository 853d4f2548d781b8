"""What is late is found in SQL as the rules of the domain say."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product

from app.domain.listing import OrderQuery
from app.domain.orders import Payment, PaymentStatus, PoStatus, Supplier
from app.domain.overdue import Overdue, estimated_arrival, overdue_of, payment_due
from app.domain.sync_state import SyncState
from app.storage import Stores
from tests.adapters.storage.made import REALM, badge, order
from tests.support.changes import TEST

TODAY = date(2026, 11, 24)
STATES = (SyncState.IN_QUICKBOOKS, SyncState.BILLED, SyncState.PAID)


def fill(stores: Stores) -> None:
    days = (None, TODAY - timedelta(1), TODAY)
    cases = product(PoStatus, PaymentStatus, days, ("", "Net 5"), (None, 3), STATES)
    orders, badges = [], []
    for number, (status, payment, day, terms, lead, state) in enumerate(cases):
        made = order(
            str(number),
            status=status,
            payment=Payment(payment, terms, day),
            supplier=Supplier("Clay & Co", lead_time_days=lead),
            ordered_date=TODAY - timedelta(6),
            expected_date=day,
        )
        orders.append(made)
        badges.append(badge(made.id, state))
    stores.orders.save(orders, TEST)
    stores.links.set_states(badges)


def test_the_list_finds_what_the_rules_call_late(stores: Stores) -> None:
    fill(stores)
    query = OrderQuery(REALM, today=TODAY)
    rows = stores.orders.page(query, 0, 9999)
    states = {row.po_id: row.state for row in rows}
    orders = {each.id: each for each in stores.orders.many([row.po_id for row in rows])}
    assert {row.po_id: (row.expected, row.due) for row in rows} == {
        po_id: (estimated_arrival(each), payment_due(each)) for po_id, each in orders.items()
    }
    wanted = {
        late: {po_id for po_id, each in orders.items() if late in overdue_of(each, states[po_id], TODAY)}
        for late in Overdue
    }
    for late in Overdue:
        found = stores.orders.page(OrderQuery(REALM, overdue=late, today=TODAY), 0, 9999)
        assert {row.po_id for row in found} == wanted[late]
        assert 0 < len(wanted[late]) < len(rows)
        assert stores.orders.count(OrderQuery(REALM, overdue=late, today=TODAY)) == len(wanted[late])
    counts = stores.orders.state_counts(OrderQuery(REALM, overdue=Overdue.PAYMENT, today=TODAY))
    assert dict(counts.overdue) == {late: len(found) for late, found in wanted.items()}
    assert counts.total == len(rows)


def test_a_search_counts_only_what_is_late(stores: Stores) -> None:
    """Words of three letters and more are counted by the index of words alone: it does not know what is late."""
    fill(stores)
    everything = OrderQuery(REALM, search="clay", today=TODAY)
    counts = stores.orders.state_counts(everything)
    for late in Overdue:
        query = OrderQuery(REALM, search="clay", overdue=late, today=TODAY)
        found = stores.orders.page(query, 0, 9999)
        assert 0 < len(found) < stores.orders.count(everything)
        assert stores.orders.count(query) == len(found) == dict(counts.overdue)[late]
