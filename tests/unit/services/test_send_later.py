"""What goes by itself is noted until it has gone: no kill, pause or other company makes it lost or wrong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import EnvironmentProblem, ReconnectNeeded
from app.domain.tracing import Change, ChangeSource
from app.services.auto_sending import AutoSending
from app.services.send_later import SendLater, SendWhy
from app.services.sending_answers import AnswerSending
from app.sync.events import NoEvents
from tests.support.bench import Bench, Token
from tests.support.orders import po


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    bench = Bench(tmp_path)
    bench.connect(auto_sync=True)
    bench.saving._saved = lambda ids: None  # whoever sends is killed before it begins
    yield bench
    bench.close()


def auto(shop: Bench) -> AutoSending:
    return AutoSending(shop.syncing, SendLater(shop.stores.send_later, shop.stores.settings))


def go(shop: Bench, *po_ids: str, after: int | None = None, interrupted: bool = False) -> object:
    return auto(shop).run(po_ids, Token(shop.clock, after), NoEvents(), lambda: interrupted)


def test_what_was_saved_before_a_kill_goes_at_the_next_start(shop: Bench) -> None:
    shop.put(po("101"), po("102"))
    assert shop.there() == []
    shop.restart()
    waiting = auto(shop).waiting()
    assert waiting == [po("101").id, po("102").id]
    assert go(shop, *waiting) is not None
    assert len(shop.there()) == 2
    assert auto(shop).waiting() == []
    assert go(shop, *waiting) is None, "what has gone does not go twice"


def test_a_source_that_is_killed_between_two_pages_has_noted_the_first(shop: Bench) -> None:
    shop.saving.store([po("101")], Change(ChangeSource.FEED))
    shop.restart()
    assert auto(shop).waiting() == [po("101").id]


def test_a_save_that_fails_notes_nothing(shop: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(po_ids: object) -> object:
        raise OSError("disk full")

    monkeypatch.setattr(shop.badges, "after_save", full)
    with pytest.raises(EnvironmentProblem):
        shop.put(po("101"))
    assert auto(shop).waiting() == []
    assert shop.stores.orders.get(po("101").id) is None


def test_the_switches_decide_when_it_would_go(shop: Bench) -> None:
    shop.put(po("101"))
    on = shop.stores.settings.sync_settings(shop.realm)
    shop.switch(replace(on, auto_sync=False))
    assert auto(shop).waiting() == []
    shop.requests()
    assert go(shop, po("101").id) is None
    assert shop.requests() == (0, 0)
    shop.put(po("102"))
    shop.switch(on)
    assert auto(shop).waiting() == [], "what was saved while it was off waits for a sync"


def test_a_pause_holds_over_a_restart(shop: Bench) -> None:
    shop.put(po("101"))
    shop.later.pause(True)
    shop.restart()
    assert shop.later.paused
    assert auto(shop).waiting() == []
    assert go(shop, po("101").id) is None
    shop.later.pause(False)
    assert go(shop, *auto(shop).waiting()) is not None
    assert len(shop.there()) == 1


def test_a_run_that_the_end_of_the_program_stops_goes_on_later(shop: Bench) -> None:
    shop.put(po("101"), po("102"))
    go(shop, po("101").id, po("102").id, after=0, interrupted=True)
    assert len(auto(shop).waiting()) == 2
    go(shop, po("101").id, po("102").id, after=0)
    assert auto(shop).waiting() == [], "a person who stops it means it"


def test_a_po_that_is_saved_while_it_is_sent_stays_noted(shop: Bench) -> None:
    shop.put(po("101"))
    later = SendLater(shop.stores.send_later, shop.stores.settings)

    def work(ids: list[str]) -> None:
        shop.edit(ids[0], reference="newer")

    later.carry_out(SendWhy.SAVED, [po("101").id], work)
    assert auto(shop).waiting() == [po("101").id]


def test_a_lost_sign_in_keeps_it_and_another_company_never_gets_it(shop: Bench) -> None:
    shop.put(po("101"))
    later = SendLater(shop.stores.send_later, shop.stores.settings)

    def lost(ids: list[str]) -> None:
        raise ReconnectNeeded("Sign in again", "", "")

    with pytest.raises(ReconnectNeeded):
        later.carry_out(SendWhy.SAVED, [po("101").id], lost)
    here = shop.stores.settings.connection()
    assert here is not None
    shop.stores.settings.put_connection(replace(here, needs_reconnect=True))
    assert (auto(shop).waiting(), go(shop, po("101").id)) == ([], None)
    other = replace(here, realm_id="another")
    shop.stores.settings.put_connection(other)
    shop.stores.settings.put_sync_settings("another", shop.stores.settings.sync_settings(shop.realm))
    assert (auto(shop).waiting(), go(shop, po("101").id)) == ([], None)
    shop.stores.settings.put_connection(here)
    assert auto(shop).waiting() == [po("101").id]


def test_answers_are_noted_until_they_are_sent_or_taken_back(shop: Bench) -> None:
    shop.put(po("101"), po("102"))
    sending = AnswerSending(shop.syncing, shop.stores.settings, shop.stores.links, shop.later)
    shop.later.answered([po("101").id, po("102").id])
    sending.forget([po("102").id])
    shop.restart()
    sending = AnswerSending(shop.syncing, shop.stores.settings, shop.stores.links, shop.later)
    assert sending.waiting() == [po("101").id]
    assert sending.run(sending.waiting(), Token(shop.clock), NoEvents()) is not None
    assert (len(shop.there()), sending.waiting()) == (1, [])
