"""What the gateway tells of changes in QuickBooks: one request for everything, and the reads that stand in for it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.mirror import Thing
from app.practice import actions
from tests.support.bench import NOON, Bench, bench
from tests.support.orders import po


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        yield made


def test_one_request_tells_of_documents_bills_payments_and_lists(shop: Bench) -> None:
    shop.put(po("101"), po("102"))
    shop.sync()
    ident, other = shop.link(po("101").id).qbo_id, shop.link(po("102").id).qbo_id
    shop.clock.advance(3600)
    before = shop.clock.now()
    with shop.practice.books(shop.realm) as books:
        bill = actions.copy_to_bill(books, ident, number="B-7", date="2026-11-20")
        payment = actions.pay_bill(books, bill["Id"], date="2026-11-22")
    shop.erase_there(other)
    shop.requests()
    found = shop.books.changes(before)
    assert shop.requests() == (1, 0)
    assert found is not None
    assert (found.at, found.cut) == (NOON + timedelta(hours=1), False)
    assert [(doc.id, doc.closed, doc.bill_ids, doc.expense_ids) for doc in found.orders] == [
        (ident, True, (bill["Id"],), ())
    ]
    (told,) = found.bills
    assert (told.number, told.day, told.total, told.balance) == (
        "B-7",
        date(2026, 11, 20),
        Decimal("25.00"),
        Decimal(0),
    )
    assert (told.order_ids, told.payments, told.paid) == ((ident,), {payment["Id"]: ""}, True)
    assert [(paid.id, paid.day, paid.bill_ids) for paid in found.payments] == [
        (payment["Id"], date(2026, 11, 22), (bill["Id"],))
    ]
    assert found.deleted == {Thing.ORDER: (other,)}
    assert [vendor.name for vendor in found.vendors] == ["Acme Tea"]  # its balance moved
    assert shop.books.bills([bill["Id"], "999"]) == [told]
    assert [each.id for each in shop.books.payments([payment["Id"]])] == [payment["Id"]]
    assert [each.id for rows in shop.books.bills_since(before) for each in rows] == [bill["Id"]]
    assert [doc.id for doc in shop.books.documents([other, ident])] == [ident]


def test_thirty_days_back_is_not_told(shop: Bench) -> None:
    assert shop.books.changes(NOON - timedelta(days=31)) is None
    assert shop.books.changes(NOON - timedelta(days=29)) is not None


def test_a_thousand_objects_may_be_cut(shop: Bench) -> None:
    shop.put(*(po(str(number)) for number in range(1, 1001)))
    shop.sync()
    found = shop.books.changes(NOON - timedelta(days=1))
    assert found is not None
    assert found.cut
    page = shop.books.order_page(1)
    assert (len(page.orders), page.last, page.at) == (1000, False, NOON)
    page = shop.books.order_page(1001)
    assert (len(page.orders), page.last) == (0, True)
