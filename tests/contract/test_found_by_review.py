"""What reading the engine line by line found, each as small as it gets."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.books import ItemKind
from app.domain.orders import Payment
from app.domain.sync_state import SyncState
from app.practice import PracticeCompany, actions
from app.practice.entities.operations import save
from app.practice.entities.registry import BY_KIND
from app.services.timeline import timeline
from app.sync.counting import counted_since
from app.sync.events import NoEvents
from tests.support.bench import Bench, MovableClock, Token, bench
from tests.support.orders import line, po


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        yield made


@contextmanager
def desk_in(zone: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """This computer stands in another time zone."""
    with monkeypatch.context() as patch:
        patch.setenv("TZ", zone)
        time.tzset()
        yield
    time.tzset()


def test_a_bill_may_be_as_old_as_the_po_that_made_its_item(shop: Bench) -> None:
    """QuickBooks refuses bills dated before an inventory item's start date (6270)."""
    settings = shop.stores.settings.sync_settings(shop.realm)
    shop.switch(replace(settings, item_kind=ItemKind.INVENTORY))
    newer = po("102", lines=(line("POT-9"),))
    older = po("101", lines=(line("POT-9", quantity="5"),), ordered_date=date(2026, 3, 2))
    shop.put(newer, older)
    assert shop.sync().items == 1
    with shop.practice.books(shop.realm) as books:
        bill = actions.copy_to_bill(books, shop.link(older.id).qbo_id, date="2026-03-10")
    assert Decimal(str(bill["TotalAmt"])) == Decimal("62.50")


def test_stock_is_counted_from_today_at_this_desk_and_never_inside_closed_books(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    evening = datetime(2026, 11, 25, 3, tzinfo=UTC)
    with desk_in("America/Los_Angeles", monkeypatch):
        assert counted_since(evening, None, None) == date(2026, 11, 24)
    with desk_in("Australia/Sydney", monkeypatch):
        assert counted_since(datetime(2026, 11, 24, 20, tzinfo=UTC), None, None) == date(2026, 11, 25)
    with desk_in("UTC", monkeypatch):
        assert counted_since(evening, date(2026, 3, 2), None) == date(2026, 3, 2)
        assert counted_since(evening, date(2026, 12, 24), None) == date(2026, 11, 25)
        assert counted_since(evening, date(2026, 3, 2), date(2026, 6, 30)) == date(2026, 7, 1)
        assert counted_since(evening, None, date(2026, 12, 31)) == date(2026, 11, 25)


def test_an_undo_is_dated_by_the_clock_of_this_desk(shop: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    order = po("101")
    shop.put(order)
    shop.sync()
    shop.clock.moment = datetime(2026, 11, 25, 3, tzinfo=UTC)
    with desk_in("America/Los_Angeles", monkeypatch):
        preview = shop.undo.plan([order.id], Token(shop.clock), NoEvents())
        shop.undo.carry_out(preview, Token(shop.clock), NoEvents())
    assert "on 24 November 2026" in shop.state(order.id).reason


def test_a_request_whose_outcome_is_known_keeps_no_body(shop: Bench) -> None:
    """Nothing reads it any more, and a database of many years would mostly hold bodies."""
    order = po("101")
    shop.put(order)
    shop.sync()
    shop.edit(order.id, reference="R-1")
    shop.sync()
    with closing(sqlite3.connect(shop.folder / "shop.sqlite3")) as database:
        rows = database.execute("SELECT state, payload, wanted, length(payload_hash) FROM intent").fetchall()
    assert len(rows) >= 4, "vendor, item, create, update"
    assert set(rows) == {("done", "", None, 64)}


def test_switching_multicurrency_on_in_quickbooks_rewrites_nothing(shop: Bench) -> None:
    """What was sent without a currency is in the home currency; saying so now is no edit."""
    shop.practice.app.companies.change(shop.realm, 0.0, multicurrency=False)
    shop.connect()
    open_one, billed = po("101"), po("102")
    shop.put(open_one, billed)
    shop.sync()
    shop.bill_there(shop.link(billed.id).qbo_id)
    shop.follow()
    shop.practice.app.companies.change(shop.realm, 0.0, multicurrency=True)
    shop.stores.mappings.put_company(shop.books.company())
    shop.requests()
    run = shop.sync()
    assert (run.updated, shop.requests()[1]) == (0, 0)
    assert shop.state(open_one.id).state is SyncState.IN_QUICKBOOKS
    assert "Changed here" not in shop.state(billed.id).reason


def test_terms_that_no_longer_fit_leave_what_was_sent_alone(shop: Bench) -> None:
    """Somebody adds second terms of 30 days in QuickBooks: the words on the PO fit two, but nobody edited it."""
    order = po("101", payment=Payment(terms="30 days"))
    shop.put(order)
    shop.sync()
    terms = shop.document(order.id)["SalesTermRef"]["value"]
    shop.clock.advance(60)
    with shop.practice.books(shop.realm) as books:
        save(books, BY_KIND["Term"], {"Name": "30 days, gardening", "DueDays": 30}, {})
    shop.follow()
    shop.put(po("102"))
    shop.sync()  # reads the lists again
    shop.edit(order.id, reference="R-1")
    assert shop.sync().updated == 1
    assert shop.document(order.id)["SalesTermRef"]["value"] == terms
    shop.edit(order.id, payment=Payment(terms="half now, half later"))
    shop.sync()
    assert "SalesTermRef" not in shop.document(order.id), "other words"
    shop.edit(order.id, payment=Payment(terms="Net 30"))
    shop.sync()
    assert shop.document(order.id)["SalesTermRef"]["value"] == terms
    shop.edit(order.id, payment=Payment())
    shop.sync()
    assert "SalesTermRef" not in shop.document(order.id), "emptied here, emptied there"


def test_a_po_that_is_put_on_hold_during_a_run_is_not_sent_by_it(shop: Bench) -> None:
    """Holds are stored at once, beside the run, so the run may have planned the PO before."""
    first, second = po("101"), po("102")
    shop.put(first, second)
    shop.fault.then["after_intent"] = lambda: shop.questions.put_aside([second.id])
    run = shop.sync()
    assert (run.created, run.left_out) == (1, 1)
    assert [raw["DocNumber"] for raw in shop.there()] == ["PO-101"]
    assert shop.state(second.id).state is SyncState.ON_HOLD
    assert shop.sync().created == 0
    shop.questions.resume(second.id)
    assert shop.sync().created == 1


def test_days_of_quickbooks_are_told_by_the_calendar_of_this_desk(
    shop: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """QuickBooks tells times of the Pacific coast; at a desk in Sydney it is mostly the next day already."""
    shop.clock.moment = datetime(
        2026, 11, 24, 22, tzinfo=UTC
    )  # 14:00 at QuickBooks, 09:00 on the 25th in Sydney
    order = po("101")
    shop.put(order)
    with desk_in("Australia/Sydney", monkeypatch):
        shop.sync()
        steps = {step.key: step.on for step in timeline(order, shop.link(order.id), ())}
        assert steps["in_quickbooks"] == date(2026, 11, 25)
        shop.clock.advance(60)
        shop.edit_there("PurchaseOrder", shop.link(order.id).qbo_id, Memo="Typed there")
        shop.follow()
        assert "on 2026-11-25" in shop.state(order.id).reason


def test_other_terms_chosen_for_the_same_words_are_for_what_comes(shop: Bench) -> None:
    """As with accounts, class, location and tax codes: an open document is not rewritten, nor called changed."""
    old, odd = po("101", payment=Payment(terms="Net 30")), po("102", payment=Payment(terms="on account"))
    shop.put(old, odd)
    shop.sync()
    terms = {each["Name"]: each["Id"] for each in shop.there("Term")}
    settings = shop.stores.settings.sync_settings(shop.realm)
    chosen = {"net 30": terms["Net 15"], "on account": terms["Net 15"]}
    shop.switch(replace(settings, lists=replace(settings.lists, terms=chosen)))
    shop.requests()
    assert {row.action for row in shop.syncing.preview(None, *shop.quiet()).rows} == {"nothing"}
    assert (shop.sync().unchanged, shop.requests()[1]) == (2, 0)
    shop.edit(old.id, reference="R-1")
    shop.put(po("103", payment=Payment(terms="Net 30")))
    shop.sync()
    assert shop.document(old.id)["SalesTermRef"]["value"] == terms["Net 30"]
    assert shop.document(po("103").id)["SalesTermRef"]["value"] == terms["Net 15"]
    assert "SalesTermRef" not in shop.document(odd.id)
    shop.edit(old.id, payment=Payment(terms="On account"))
    shop.sync()
    assert shop.document(old.id)["SalesTermRef"]["value"] == terms["Net 15"]


def test_new_terms_are_heard_of_although_the_clock_of_this_computer_is_ahead(tmp_path: Path) -> None:
    """By three hours: what is new by QuickBooks' clock is older than the list by this computer's."""
    clock = MovableClock()
    company = PracticeCompany.open(None, clock=lambda: clock.now() - timedelta(hours=3))
    shop = Bench(tmp_path, practice=company, clock=clock)
    try:
        shop.connect()
        shop.put(po("101"))
        shop.sync()
        clock.advance(600)
        with company.books(shop.realm) as books:
            save(books, BY_KIND["Term"], {"Name": "Net 45", "DueDays": 45}, {})
        shop.follow()
        order = po("102", payment=Payment(terms="Net 45"))
        shop.put(order)
        shop.sync()
        assert shop.document(order.id)["SalesTermRef"]["name"] == "Net 45"
        shop.follow()
        shop.follow()
        shop.requests()
        shop.put(po("103"))
        shop.sync()
        assert shop.requests()[0] <= 2, "what was read is not read again"
    finally:
        shop.close()
        company.close()
