"""The gate between the engine and a practice company that keeps Intuit's limits."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from app.domain.runs import Level, Trigger
from app.domain.sync_state import SyncState
from app.sync.events import NoEvents
from app.sync.limits import Limits, local_time
from tests.support.bench import Bench, Recorder, Token, bench
from tests.support.orders import po


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        made.limits = Limits()
        made.practice.app.gateway.limits.on = True
        made.restart()
        yield made


def test_a_long_run_stays_below_the_limits_and_is_never_refused(shop: Bench) -> None:
    shop.put(*(po(str(number)) for number in range(1000, 1120)))
    began = shop.clock.monotonic()
    assert shop.sync().created == 120
    assert shop.practice.app.gateway.limits.refused == 0
    assert shop.clock.monotonic() - began < 70


@pytest.mark.parametrize("form", ["json", "xml"])
def test_a_429_holds_everything_back_and_shows_nothing_red(shop: Bench, form: str) -> None:
    """Fault 14."""
    shop.put(*(po(str(number)) for number in range(100, 110)))
    shop.practice.faults.add("throttle", kind="write", entity="PurchaseOrder", skip=3, form=form)
    recorder = Recorder()
    going_on = local_time(shop.clock.now() + timedelta(seconds=60))
    run = shop.syncing.run(None, Trigger.MANUAL, Token(shop.clock), recorder)
    assert (run.created, run.stopped) == (10, "")
    assert f"QuickBooks asks for a pause, going on at {going_on}." in [p.text for p in recorder.told]
    assert shop.stores.log.entries(level="warning") == []
    moments = [
        datetime.fromisoformat(entry.time) for entry in shop.practice.app.ledger.entries() if entry.realm
    ]
    gaps = [(later - sooner).total_seconds() for sooner, later in pairwise(moments)]
    assert max(gaps) >= 60
    assert shop.gate.rate == 4


def test_a_pause_holds_after_a_restart_too(shop: Bench) -> None:
    """Fault 14, over a restart."""
    shop.put(po())
    shop.practice.faults.add("throttle", kind="read", seconds=300, times=0)
    assert shop.syncing.run(None, Trigger.MANUAL, Token(after=2), NoEvents()).stopped == "Stopped on request."
    shop.practice.faults.clear()
    shop.restart()
    shop.requests()
    began = shop.clock.monotonic()
    shop.sync()
    assert shop.clock.monotonic() - began >= 299
    assert len(shop.there()) == 1


def test_cancel_works_while_it_waits(shop: Bench) -> None:
    shop.put(po())
    shop.practice.faults.add("throttle", kind="write", times=0)
    run = shop.syncing.run(None, Trigger.MANUAL, Token(after=3), NoEvents())
    assert run.stopped == "Stopped on request."
    assert shop.there("PurchaseOrder") == []
    assert shop.state(po().id).state is not SyncState.FAILED
    assert [row for row in shop.stores.log.entries() if row.level is Level.ERROR] == []


def test_the_practice_company_allows_ten_at_the_same_time(shop: Bench) -> None:
    limits = shop.practice.app.gateway.limits
    limits.per_second = 1000
    inside = threading.Barrier(12)
    statuses: list[int] = []

    def ask() -> None:
        with limits.under_way(shop.realm):
            inside.wait()
            url = f"http://127.0.0.1:1/v3/company/{shop.realm}/companyinfo/{shop.realm}"
            headers = {"Authorization": f"Bearer {shop.keeper.access_token()}"}
            statuses.append(shop.practice.handle("GET", url, headers)[0])
            inside.wait()

    shop.keeper.access_token()
    threads = [threading.Thread(target=ask) for _ in range(11)]
    for thread in threads:
        thread.start()
    inside.wait()
    inside.wait()
    for thread in threads:
        thread.join()
    assert 429 in statuses
