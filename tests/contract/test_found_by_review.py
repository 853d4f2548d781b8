"""What reading the engine line by line found, each as small as it gets."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.books import ItemKind
from app.practice import actions
from app.sync.counting import counted_since
from app.sync.events import NoEvents
from tests.support.bench import Bench, Token, bench
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
