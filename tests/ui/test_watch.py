"""Looks at QuickBooks while the window is open: by themselves only when they may, and never two at a time."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from app.domain.errors import WaitAndRetry
from app.domain.runs import RunSummary, Trigger
from app.runtime.jobs import Jobs
from app.runtime.watch import Watch
from app.services.syncing import SyncService
from app.sync.events import EventSink
from app.sync.ports import CancelToken


class FakeFollowing:
    """`SyncService.follow` that notes who asked."""

    def __init__(self) -> None:
        self.asked: list[Trigger] = []
        self.error: WaitAndRetry | None = None
        self.gate = threading.Event()
        self.gate.set()

    def follow(self, trigger: Trigger, cancel: CancelToken, events: EventSink) -> RunSummary:
        self.asked.append(trigger)
        while not self.gate.wait(0.01):
            if cancel.canceled:
                break
        if self.error is not None:
            raise self.error
        return RunSummary("r", trigger, datetime(2026, 11, 24, tzinfo=UTC), noticed=2)


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    """As the window ends: no look begins any more, then the threads end."""
    made = Jobs()
    yield made
    for each in made.findChildren(Watch):
        each.close()
    qtbot.waitUntil(lambda: not made.open_jobs)
    assert made.stop(5000)


@pytest.fixture
def following() -> FakeFollowing:
    return FakeFollowing()


def watch(following: FakeFollowing, jobs: Jobs, *, may: bool = True) -> Watch:
    return Watch(cast(SyncService, following), jobs, lambda: may, jobs)


def test_it_looks_again_and_again_by_itself(qtbot: QtBot, following: FakeFollowing, jobs: Jobs) -> None:
    watch(following, jobs).start(every_ms=40, first_ms=1)
    qtbot.waitUntil(lambda: len(following.asked) >= 3)
    assert set(following.asked) == {Trigger.SCHEDULED}


def test_it_stays_away_while_it_may_not_look(qtbot: QtBot, following: FakeFollowing, jobs: Jobs) -> None:
    watch(following, jobs, may=False).start(every_ms=5, first_ms=1)
    qtbot.wait(60)
    assert following.asked == []


def test_it_never_looks_beside_other_work(qtbot: QtBot, following: FakeFollowing, jobs: Jobs) -> None:
    gate = threading.Event()
    jobs.submit("A long sync", lambda _: gate.wait(5))
    made = watch(following, jobs)
    made.start(every_ms=5, first_ms=1)
    qtbot.wait(60)
    assert following.asked == []
    gate.set()
    qtbot.waitUntil(lambda: bool(following.asked))


def test_a_person_hears_what_was_found_or_what_went_wrong(
    qtbot: QtBot, following: FakeFollowing, jobs: Jobs
) -> None:
    made = watch(following, jobs)
    with qtbot.waitSignal(made.looked) as heard:
        made.check_now()
    assert heard.args[0].noticed == 2
    following.error = WaitAndRetry("No network", "QuickBooks is out of reach.", "It is tried again.")
    qtbot.waitUntil(lambda: not jobs.open_jobs)
    with qtbot.waitSignal(made.failed):
        made.check_now()
    assert following.asked == [Trigger.MANUAL, Trigger.MANUAL]


def test_asked_while_it_looks_by_itself_a_person_hears_what_that_look_finds(
    qtbot: QtBot, following: FakeFollowing, jobs: Jobs
) -> None:
    following.gate.clear()
    made = watch(following, jobs)
    made.start(every_ms=60_000, first_ms=1)
    qtbot.waitUntil(lambda: following.asked == [Trigger.SCHEDULED])
    heard: list[object] = []
    made.looked.connect(heard.append)
    made.check_now()
    made.check_now()
    following.gate.set()
    qtbot.waitUntil(lambda: not jobs.open_jobs)
    assert (len(heard), following.asked) == (1, [Trigger.SCHEDULED])


def test_what_goes_wrong_by_itself_disturbs_nobody(
    qtbot: QtBot, following: FakeFollowing, jobs: Jobs
) -> None:
    following.error = WaitAndRetry("No network", "QuickBooks is out of reach.", "It is tried again.")
    made = watch(following, jobs)
    told: list[object] = []
    made.failed.connect(told.append)
    made.start(every_ms=100_000, first_ms=1)
    qtbot.waitUntil(lambda: following.asked == [Trigger.SCHEDULED] and not jobs.open_jobs)
    assert told == []


def test_switching_po_sync_off_ends_a_look(qtbot: QtBot, following: FakeFollowing, jobs: Jobs) -> None:
    following.gate.clear()
    made = watch(following, jobs)
    made.check_now()
    qtbot.waitUntil(lambda: bool(following.asked))
    made.check_now()  # one is under way already
    made.stop()
    qtbot.waitUntil(lambda: not jobs.open_jobs)
    assert following.asked == [Trigger.MANUAL]
