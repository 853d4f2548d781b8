"""The tie-out over the real engine, storage and the practice company: both sides, every cause, to the cent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.errors import Canceled, UserMustAct
from app.domain.orders import PoStatus
from app.domain.periods import Period
from app.domain.tie_out import CauseKind, Standing, TieOut
from app.domain.totals import totals_of
from app.practice import actions
from app.practice.entities.operations import save
from app.practice.entities.registry import BY_KIND
from app.quickbooks.reading import read_document
from app.services.tie_out import TieOutService, TieOutStores
from app.sync.events import NoEvents
from tests.support.bench import Bench, Recorder, Token, bench
from tests.support.orders import cost, line, po

NOVEMBER, OCTOBER = Period.read("2026-11"), Period.read("2026-10")
#: 25.00 each, but for the third.
FIRST, SECOND = po("101"), po("102", cost_lines=(cost("7.50"),))
THIRD = po("103", lines=(line(quantity="3", cost="0.3333333"), line("TEA-2", tax_percent=Decimal("8.25"))))
EARLIER = po("90", ordered_date=date(2026, 10, 31))


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        made.put(FIRST, SECOND, THIRD, EARLIER)
        made.sync()
        yield made


def service(shop: Bench) -> TieOutService:
    stores = shop.stores
    parts = TieOutStores(stores.tie_out, stores.orders, stores.mirror, stores.mappings, stores.settings)
    return TieOutService(parts, read_document, shop.clock)


def tied(shop: Bench, period: Period = NOVEMBER) -> TieOut:
    shop.requests()
    made = service(shop).make(period, Token(shop.clock), NoEvents())
    assert shop.requests() == (0, 0)
    for total in made.totals:
        assert total.explained == total.difference
    return made


def causes(made: TieOut) -> list[tuple[str, CauseKind, Decimal]]:
    return [(row.number, cause.kind, cause.amount) for row in made.rows for cause in row.causes]


def enter_there(shop: Bench, number: str, amount: str, day: str = "2026-11-12") -> str:
    """Somebody types a purchase order into QuickBooks."""
    model = shop.document(FIRST.id)
    old = model["Line"][0]
    detail = {**old["ItemBasedExpenseLineDetail"], "Qty": 1, "UnitPrice": Decimal(amount)}
    typed = {**old, "Amount": Decimal(amount), "ItemBasedExpenseLineDetail": detail}
    typed.pop("Id")
    with shop.practice.books(shop.realm) as books:
        body = {"VendorRef": model["VendorRef"], "DocNumber": number, "TxnDate": day, "Line": [typed]}
        return str(
            save(books, BY_KIND["PurchaseOrder"], {**body, "APAccountRef": model["APAccountRef"]}, {})["Id"]
        )


def edit_amount(shop: Bench, po_id: str, amount: str) -> None:
    """Somebody changes the cost of the first line in QuickBooks."""
    raw = shop.document(po_id)
    first = raw["Line"][0]
    detail = {**first["ItemBasedExpenseLineDetail"], "Qty": 1, "UnitPrice": Decimal(amount)}
    changed = {**first, "Amount": Decimal(amount), "ItemBasedExpenseLineDetail": detail}
    shop.edit_there("PurchaseOrder", raw["Id"], Line=[changed, *raw["Line"][1:]])


def test_what_was_just_sent_ties_out_and_other_months_are_left_out(shop: Bench) -> None:
    made = tied(shop)
    assert (made.ties, [row.number for row in made.rows]) == (True, ["PO-101", "PO-102", "PO-103"])
    (total,) = made.totals
    expected = sum(totals_of(order).total for order in (FIRST, SECOND, THIRD))
    assert (total.here_count, total.here, total.there) == (3, expected, expected)
    assert [row.number for row in tied(shop, OCTOBER).rows] == ["PO-90"]
    assert made.company
    assert made.asked_at is not None


def test_edits_on_both_sides_missing_ones_and_strangers_add_up(shop: Bench) -> None:
    shop.edit(FIRST.id, lines=(line(), line("TEA-9", quantity="1", cost="4.04")))
    edit_amount(shop, SECOND.id, "20.00")
    enter_there(shop, "BY-HAND-1", "11.11")
    enter_there(shop, "PO-104", "12.00")
    shop.put(po("104"), po("105", lines=(line(quantity="1", cost="9.99"),)))
    shop.follow()
    made = tied(shop)
    assert causes(made) == [
        ("PO-101", CauseKind.EDIT_HERE, Decimal("-4.04")),
        ("PO-102", CauseKind.EDIT_THERE, Decimal("-5.00")),
        ("PO-104", CauseKind.UNLINKED, Decimal("-13.00")),
        ("PO-105", CauseKind.NOT_THERE, Decimal("-9.99")),
        ("BY-HAND-1", CauseKind.NOT_HERE, Decimal("11.11")),
    ]
    assert made.standings == {
        Standing.AGREES: 1,
        Standing.DIFFERS: 3,
        Standing.MISSING_THERE: 1,
        Standing.MISSING_HERE: 1,
    }
    (total,) = made.totals
    assert total.difference == Decimal("-20.92")
    stranger = made.rows[-1]
    assert (stranger.name, stranger.there is not None and stranger.there.day) == (
        "Acme Tea",
        date(2026, 11, 12),
    )


def test_bills_payments_and_delivery_stand_beside_each_po(shop: Bench) -> None:
    with shop.practice.books(shop.realm) as books:
        first = actions.copy_to_bill(books, shop.link(FIRST.id).qbo_id, number="B-1", date="2026-11-20")
        actions.pay_bill(books, str(first["Id"]), date="2026-11-22")
        actions.copy_to_bill(books, shop.link(SECOND.id).qbo_id, number="B-2", date="2026-11-21")
    shop.edit(SECOND.id, status=PoStatus.DELIVERED, lines=(line(), line("TEA-9", quantity="1", cost="1.00")))
    shop.follow()
    one, two, three = tied(shop).rows
    assert (one.billed_whole, one.paid, [bill.name for bill in one.bills]) == (True, True, ["bill B-1"])
    assert (two.paid, two.delivered, two.billed_whole) == (False, True, True)
    assert [(cause.kind, cause.amount) for cause in two.causes] == [
        (CauseKind.AFTER_BILLING, Decimal("-1.00"))
    ]
    assert (three.bills, three.paid, three.delivered) == ((), False, False)
    (total,) = tied(shop).totals
    assert (total.billed, total.paid) == (Decimal("57.50"), Decimal("25.00"))


def test_deleted_there_and_dated_into_another_month_there(shop: Bench) -> None:
    raw = shop.document(SECOND.id)
    shop.edit_there("PurchaseOrder", raw["Id"], TxnDate="2026-10-30")
    with shop.practice.books(shop.realm) as books:
        actions.erase(books, "PurchaseOrder", shop.link(FIRST.id).qbo_id)
    shop.follow()
    assert causes(tied(shop)) == [
        ("PO-101", CauseKind.NOT_THERE, Decimal("-25.00")),
        ("PO-102", CauseKind.OTHER_PERIOD, Decimal("-32.50")),
    ]
    assert ("PO-102", CauseKind.OTHER_PERIOD, Decimal("32.50")) in causes(tied(shop, OCTOBER))


def test_it_can_be_stopped_tells_how_far_it_is_and_needs_a_company(shop: Bench) -> None:
    told = Recorder()
    service(shop).make(NOVEMBER, Token(shop.clock), told)
    assert [(each.done, each.total) for each in told.told] == [(0, 6)]
    with pytest.raises(Canceled):
        service(shop).make(NOVEMBER, Token(shop.clock, after=0), NoEvents())
    shop.stores.settings.drop_connection()
    with pytest.raises(UserMustAct, match="not connected"):
        service(shop).make(NOVEMBER, Token(shop.clock), NoEvents())


def test_documents_that_an_earlier_version_saw_are_counted_as_not_known(shop: Bench) -> None:
    mirror = shop.stores.mirror
    qbo_id = shop.link(FIRST.id).qbo_id
    old = mirror.known(shop.realm, [qbo_id])[qbo_id]
    mirror.put(shop.realm, [replace(old, day=None, total=None)])
    made = tied(shop)
    assert (made.unread, made.ties) == (1, True)
