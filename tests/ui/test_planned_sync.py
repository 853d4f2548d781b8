"""The sync by itself: on time, once after sleep, anew when a clock or a setting changed, never with PO sync off."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from app.domain.schedule import Schedule, ScheduleKind
from app.runtime.planned_sync import PlannedSync, system_zone
from app.ui.shell.planned_words import planned_words

BERLIN = ZoneInfo("Europe/Berlin")
NINE = Schedule(ScheduleKind.AT, times=(9 * 60, 14 * 60))
HOURLY = Schedule(ScheduleKind.EVERY, minutes=60)


class Desk:
    """A clock that a test sets, and what was due. The timer is slow: a test calls `look` itself."""

    def __init__(self, schedule: Schedule | None, kept: str = "", start: str = "2026-11-27 08:00") -> None:
        self.schedule = schedule
        self.busy = False
        self.kept = kept
        self.zone: tzinfo = BERLIN
        self.now = datetime.fromisoformat(start).replace(tzinfo=BERLIN).astimezone(UTC)
        self.runs: list[str] = []
        self.planned = PlannedSync(
            lambda: self.schedule,
            lambda: self.busy,
            lambda: self.now,
            (lambda: self.kept, self._keep),
            zone=lambda: self.zone,
        )
        self.planned.due.connect(lambda: self.runs.append(self.clock))

    @property
    def clock(self) -> str:
        return self.now.astimezone(self.zone).strftime("%d %H:%M")

    def at(self, **later: float) -> None:
        self.now += timedelta(**later)
        self.planned.look()

    def _keep(self, text: str) -> None:
        self.kept = text

    @property
    def next(self) -> str:
        moment = self.planned.planned
        return moment.astimezone(self.zone).strftime("%d %H:%M") if moment else ""


@pytest.fixture
def desk(qtbot: QtBot) -> Callable[..., Desk]:
    def make(schedule: Schedule | None, kept: str = "", start: str = "2026-11-27 08:00") -> Desk:
        made = Desk(schedule, kept, start)
        made.planned.start(3_600_000)
        return made

    return make


def test_each_hour_of_the_day_once(desk: Callable[..., Desk]) -> None:
    at = desk(NINE)
    for _ in range(24 * 12):
        at.at(minutes=5)
    assert at.runs == ["27 09:00", "27 14:00"]
    assert at.next == "28 09:00"


def test_a_computer_that_slept_over_several_syncs_once_on_waking(desk: Callable[..., Desk]) -> None:
    at = desk(NINE)
    at.at(days=3, hours=4)
    at.at(seconds=10)
    assert at.runs == ["30 12:00"]
    assert at.next == "30 14:00"


def test_a_clock_that_was_set_back_plans_anew(desk: Callable[..., Desk]) -> None:
    at = desk(HOURLY)
    at.at(days=-40)
    at.at(minutes=59)
    assert at.runs == []
    at.at(minutes=1)
    assert len(at.runs) == 1


def test_another_zone_or_schedule_plans_anew(desk: Callable[..., Desk]) -> None:
    at = desk(NINE)
    at.zone = ZoneInfo("America/New_York")
    at.at(seconds=10)
    assert at.next == "27 09:00"
    at.schedule = Schedule(ScheduleKind.AT, times=(10 * 60,))
    at.at(seconds=10)
    assert at.next == "27 10:00"
    at.at(hours=8)
    assert at.runs == ["27 10:00"]


def test_with_po_sync_off_it_is_never_due(desk: Callable[..., Desk]) -> None:
    at = desk(NINE)
    at.schedule = None
    at.at(hours=2)
    assert (at.runs, at.next, at.kept) == ([], "", "")
    at.schedule = NINE
    at.at(seconds=10)
    assert (at.runs, at.next) == ([], "27 14:00"), "what was missed while it was off is not made up for"


def test_it_waits_for_a_run_that_is_under_way(desk: Callable[..., Desk]) -> None:
    at = desk(NINE)
    at.busy = True
    at.at(hours=1)
    at.at(minutes=20)
    assert at.runs == []
    at.busy = False
    at.at(seconds=10)
    assert (at.runs, at.next) == (["27 09:20"], "27 14:00")


def test_a_moment_that_passed_while_the_program_was_closed_is_made_up_for_within_a_day(
    desk: Callable[..., Desk],
) -> None:
    at = desk(NINE)
    former = at.kept
    assert desk(NINE, former, "2026-11-27 10:30").runs == ["27 10:30"]
    early = desk(NINE, former, "2026-11-27 08:30")
    assert (early.runs, early.next) == ([], "27 09:00")
    assert desk(NINE, former, "2026-11-29 10:30").runs == []
    assert desk(NINE, "no moment").next == "27 09:00"
    assert desk(None, former, "2026-11-27 10:30").runs == []


def test_the_timer_looks_by_itself_and_stops(qtbot: QtBot) -> None:
    at = Desk(HOURLY)
    at.planned.start(5)
    at.now += timedelta(hours=2)
    qtbot.waitUntil(lambda: len(at.runs) == 1, timeout=2000)
    at.planned.stop()
    at.at(hours=2)
    assert len(at.runs) == 1


def test_the_words(qtbot: QtBot) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    try:
        now = datetime(2026, 11, 27, 10, tzinfo=BERLIN)
        said = [planned_words(now + timedelta(hours=hours), now) for hours in (4, 24, 71)]
    finally:
        QLocale.setDefault(before)
    assert said == ["Next sync at 14:00", "Next sync tomorrow at 10:00", "Next sync on Montag at 09:00"]
    assert system_zone().utcoffset(now) is not None
