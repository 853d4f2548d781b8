"""The follow-up of requests without an answer: one timer, started by what is open, never a burst."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.errors import WaitAndRetry
from app.domain.runs import Trigger
from app.domain.sync_state import SyncState
from app.runtime.follow_up import FollowUp
from app.runtime.jobs import Jobs
from app.services.follow_up import FollowUpService
from app.services.resuming import FIRST, LONGEST, Resuming
from app.sync.ages import LAG, UNDER_WAY
from app.sync.events import NoEvents
from tests.support.bench import Bench, Token, bench
from tests.support.orders import po


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        yield made


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    assert made.stop()


def service(shop: Bench) -> FollowUpService:
    stores = shop.stores
    resuming = Resuming(stores.settings, shop.clock)
    return FollowUpService(
        stores.links, stores.settings, shop.session, shop.syncing, shop.tools.ages, resuming
    )


def quiet(jobs: Jobs, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not jobs.open_jobs, timeout=5000)


def test_nothing_open_means_no_timer(shop: Bench, jobs: Jobs, qtbot: QtBot) -> None:
    made = FollowUp(service(shop), jobs, "Looking")
    shop.put(po())
    jobs.submit("Sync", lambda context: shop.sync())
    quiet(jobs, qtbot)
    assert made.wait_ms is None
    assert shop.state(po().id).state is SyncState.IN_QUICKBOOKS


def test_an_unknown_outcome_is_looked_at_without_anybody_pressing_anything(
    shop: Bench, jobs: Jobs, qtbot: QtBot
) -> None:
    """Faults 12, 13 and 53: when it is due, once; a timer that comes late fires once."""
    made = FollowUp(service(shop), jobs, "Looking")
    shop.put(po())
    shop.practice.faults.add("lost-request", entity="PurchaseOrder", operation="create")
    jobs.submit("Sync", lambda context: shop.sync())
    quiet(jobs, qtbot)
    assert made.wait_ms == pytest.approx((LAG + 1) * 1000, abs=2000)
    shop.clock.advance(LAG + 1)
    made.ask()
    quiet(jobs, qtbot)
    assert made.wait_ms == pytest.approx((UNDER_WAY - 1) * 1000, abs=2000)
    shop.clock.advance(8 * 3600)  # asleep
    made._timer.start(0)  # what is overdue fires at once
    qtbot.waitUntil(lambda: shop.state(po().id).state is SyncState.IN_QUICKBOOKS, timeout=5000)
    quiet(jobs, qtbot)
    assert made.wait_ms is None
    assert len(shop.there()) == 1
    assert [run.trigger.value for run in shop.stores.history.runs()].count("retry") == 1


def test_without_a_network_it_tries_less_and_less_often(shop: Bench, jobs: Jobs, qtbot: QtBot) -> None:
    made = FollowUp(service(shop), jobs, "Looking")
    shop.put(po())
    shop.practice.faults.add("lost-request", entity="PurchaseOrder", operation="create")
    shop.sync()
    shop.offline = True
    shop.clock.advance(3600)
    waits = []
    for _ in range(4):
        made.ask()
        quiet(jobs, qtbot)
        waits.append(made.wait_ms or 0)
    assert waits == [pytest.approx(each, rel=0.05, abs=900) for each in (1000, 60_000, 120_000, 240_000)]


def test_with_po_sync_off_nothing_is_asked(shop: Bench) -> None:
    shop.put(po())
    shop.practice.faults.add("lost-request", entity="PurchaseOrder", operation="create")
    shop.sync()
    follow = service(shop)
    assert follow.due() is not None
    settings = shop.stores.settings.sync_settings(shop.realm)
    shop.switch(type(settings)(po_sync=False))
    assert follow.due() is None


def test_a_look_goes_on_with_pos_that_waited_for_a_vendor(shop: Bench) -> None:
    shop.put(po())
    shop.practice.faults.add("lost-request", entity="Vendor", operation="create")
    shop.sync()
    assert shop.there() == []
    shop.clock.advance(UNDER_WAY + LAG + 1)
    run = service(shop).look(Token(shop.clock), NoEvents())
    assert run.created == 1
    assert len(shop.there()) == 1


def test_a_run_that_gave_up_is_gone_on_with_later_and_later(shop: Bench) -> None:
    """Throttled for long: nobody has to press anything, and it does not press QuickBooks either."""
    made = service(shop)
    shop.put(po("101"), po("102"))
    shop.practice.faults.add("throttle", times=0)
    with pytest.raises(WaitAndRetry):
        shop.sync(po("101").id)
    waits = []
    for _ in range(8):
        due = made.due()
        assert due is not None
        assert due > 0
        waits.append(due)
        shop.clock.advance(due)
        assert made.due() == 0
        with pytest.raises(WaitAndRetry):
            made.look(Token(shop.clock), NoEvents())
    assert waits[0] >= FIRST
    assert waits == sorted(waits)
    assert waits[-1] == LONGEST
    shop.practice.faults.clear()
    shop.restart()
    made = service(shop)
    shop.clock.advance(LONGEST)
    run = made.look(Token(shop.clock), NoEvents())
    assert (run.created, run.trigger) == (1, Trigger.RETRY)
    assert [raw["DocNumber"] for raw in shop.there()] == ["PO-101"], "only what the run was about"
    assert made.due() is None


def test_offline_all_is_gone_on_with_as_all(shop: Bench) -> None:
    made = service(shop)
    shop.put(po("101"), po("102"))
    shop.offline = True
    for ids in ((), (po("101").id,)):
        with pytest.raises(WaitAndRetry):
            shop.sync(*ids)
    shop.offline = False
    shop.clock.jump(-86_400)  # a clock that is set back does not make it wait for a day
    assert made.due() == 0
    assert made.look(Token(shop.clock), NoEvents()).created == 2
    assert made.due() is None


def test_what_was_done_by_hand_meanwhile_or_switched_off_is_not_gone_on_with(shop: Bench) -> None:
    made = service(shop)
    shop.put(po("101"), po("102"))
    shop.offline = True
    with pytest.raises(WaitAndRetry):
        shop.sync(po("101").id, po("102").id)
    shop.offline = False
    shop.sync(po("101").id)
    assert made.due() is not None, "PO-102 is left"
    settings = shop.stores.settings.sync_settings(shop.realm)
    shop.switch(replace(settings, po_sync=False))
    assert made.due() is None
    shop.switch(settings)
    shop.sync()
    assert made.due() is None


def test_many_saves_while_offline_are_not_many_tries(shop: Bench) -> None:
    made = service(shop)
    shop.offline = True
    for number in range(101, 107):
        shop.put(po(str(number)))
        with pytest.raises(WaitAndRetry):
            shop.sync(po(str(number)).id, trigger=Trigger.AUTOMATIC)
    due = made.due()
    assert due is not None
    assert due <= FIRST
    shop.offline = False
    shop.clock.advance(FIRST)
    assert made.look(Token(shop.clock), NoEvents()).created == 6


def test_what_a_pause_or_the_end_breaks_off_is_gone_on_with_but_not_after_a_persons_stop(shop: Bench) -> None:
    shop.put(po())
    resuming = Resuming(shop.stores.settings, shop.clock)
    for program in (True, False):
        resuming.failed(shop.realm, [po().id], WaitAndRetry("Busy", "", ""), again=False)
        shop.clock.advance(FIRST)
        service(shop).look(Token(shop.clock, 0), NoEvents(), [program].pop)
        assert resuming.po_ids(shop.realm) == ([po().id] if program else [])
    assert shop.there() == []


def test_weeks_without_a_network_can_be_counted(shop: Bench) -> None:
    resuming = Resuming(shop.stores.settings, shop.clock)
    for _ in range(1100):
        resuming.failed(shop.realm, [po().id], WaitAndRetry("Offline", "", ""), again=True)
    assert resuming.due(shop.realm) == LONGEST
