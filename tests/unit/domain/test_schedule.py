"""When the shop syncs by itself: hours on the wall, days of the week, and the two odd days of the year."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.schedule import (
    EVERY_DAY,
    MOST_TIMES,
    Schedule,
    ScheduleKind,
    clock_text,
    next_run,
    read_times,
)

BERLIN, NEW_YORK, LORD_HOWE = map(ZoneInfo, ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe"))
AT, EVERY = ScheduleKind.AT, ScheduleKind.EVERY


def at(text: str, zone: ZoneInfo = BERLIN, fold: int = 0) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone, fold=fold)


def plan(now: datetime, schedule: Schedule, zone: ZoneInfo = BERLIN) -> str:
    found = next_run(now, schedule, zone)
    return found.astimezone(zone).strftime("%a %Y-%m-%d %H:%M %z") if found else ""


def times(*hours: str, days: tuple[int, ...] = EVERY_DAY) -> Schedule:
    return Schedule(AT, times=read_times(",".join(hours)), days=days)


def test_off_or_without_days_or_hours_is_never() -> None:
    now = at("2026-11-27 10:00")
    assert next_run(now, Schedule(), BERLIN) is None
    assert next_run(now, Schedule(EVERY, days=()), BERLIN) is None
    assert next_run(now, Schedule(AT, times=()), BERLIN) is None


def test_hours_of_the_day() -> None:
    schedule = times("9:00", "14:00")
    assert plan(at("2026-11-27 08:59:59"), schedule) == "Fri 2026-11-27 09:00 +0100"
    assert plan(at("2026-11-27 09:00"), schedule) == "Fri 2026-11-27 14:00 +0100", (
        "never the moment itself again"
    )
    assert plan(at("2026-11-27 14:00"), schedule) == "Sat 2026-11-28 09:00 +0100"


def test_days_of_the_week() -> None:
    workdays = times("9:00", days=(0, 1, 2, 3, 4))
    assert plan(at("2026-11-27 09:00"), workdays) == "Mon 2026-11-30 09:00 +0100"
    friday = times("9:00", days=(4,))
    assert plan(at("2026-11-27 09:00"), friday) == "Fri 2026-12-04 09:00 +0100"


def test_the_day_is_that_of_the_wall_and_not_of_utc() -> None:
    saturday = times("00:30", days=(5,))
    assert plan(at("2026-11-27 23:50"), saturday) == "Sat 2026-11-28 00:30 +0100"
    assert plan(at("2026-11-27 19:00", NEW_YORK), saturday, NEW_YORK) == "Sat 2026-11-28 00:30 -0500"


def test_an_hour_that_the_clock_leaps_over_is_the_moment_after_the_gap() -> None:
    """29 March 2026: 02:00 becomes 03:00 in Berlin."""
    assert plan(at("2026-03-28 12:00"), times("2:30")) == "Sun 2026-03-29 03:30 +0200"
    assert plan(at("2026-03-29 01:59"), times("2:30", "3:00")) == "Sun 2026-03-29 03:00 +0200"
    assert plan(at("2026-03-29 03:30"), times("2:30")) == "Mon 2026-03-30 02:30 +0200"


def test_an_hour_that_comes_twice_counts_once() -> None:
    """25 October 2026: 03:00 becomes 02:00 in Berlin."""
    assert plan(at("2026-10-25 01:00"), times("2:30")) == "Sun 2026-10-25 02:30 +0200"
    assert plan(at("2026-10-25 02:30", fold=0), times("2:30")) == "Mon 2026-10-26 02:30 +0100"
    assert plan(at("2026-10-25 02:10", fold=1), times("2:30")) == "Mon 2026-10-26 02:30 +0100"


def test_every_so_many_minutes_is_real_time() -> None:
    every = Schedule(EVERY, minutes=60)
    assert plan(at("2026-10-25 02:30", fold=0), every) == "Sun 2026-10-25 02:30 +0100"
    assert plan(at("2026-03-29 01:30"), every) == "Sun 2026-03-29 03:30 +0200"
    half = at("2026-04-05 01:45", LORD_HOWE)  # the clock there goes back by half an hour
    assert plan(half, Schedule(EVERY, minutes=30), LORD_HOWE) == "Sun 2026-04-05 01:45 +1030"


def test_every_so_many_minutes_passes_over_days_without_sync() -> None:
    workdays = Schedule(EVERY, minutes=45, days=(0, 1, 2, 3, 4))
    assert plan(at("2026-11-27 22:00"), workdays) == "Fri 2026-11-27 22:45 +0100"
    assert plan(at("2026-11-27 23:30"), workdays) == "Mon 2026-11-30 00:00 +0100"


@given(
    st.datetimes(datetime(2025, 1, 1), datetime(2028, 1, 1)),  # noqa: DTZ001
    st.lists(st.integers(0, 1439), min_size=1, max_size=4),
    st.sets(st.integers(0, 6), min_size=1),
    st.sampled_from([BERLIN, NEW_YORK, LORD_HOWE, ZoneInfo("Asia/Kathmandu"), ZoneInfo("UTC")]),
    st.booleans(),
)
def test_it_is_ahead_on_a_chosen_day_and_within_eight_days(
    naive: datetime, hours: list[int], days: set[int], zone: ZoneInfo, at_hours: bool
) -> None:
    now = naive.replace(tzinfo=UTC)
    schedule = Schedule(AT if at_hours else EVERY, 60, tuple(hours), tuple(sorted(days)))
    found = next_run(now, schedule, zone)
    assert found is not None
    assert now < found <= now + timedelta(days=8, hours=1)
    assert found.astimezone(zone).weekday() in days
    if at_hours:
        wall = found.astimezone(zone)
        gap = wall.replace(tzinfo=None) not in {
            wall.replace(tzinfo=None, hour=hour // 60, minute=hour % 60, fold=wall.fold) for hour in hours
        }
        jumped = (found - timedelta(hours=2)).astimezone(zone).utcoffset() != wall.utcoffset()
        assert jumped if gap else True


def test_hours_as_people_type_them() -> None:
    assert [*map(clock_text, read_times("14:30, 9; 2 pm, 9:00, 12 am, 12.15 p.m."))] == [
        "00:00",
        "09:00",
        "12:15",
        "14:00",
        "14:30",
    ]


@pytest.mark.parametrize("text", ["", " , ", "25:00", "9:75", "noon", "13 pm", "0 am", "-1", "9:00:00", "９"])
def test_what_is_no_hour_is_said(text: str) -> None:
    with pytest.raises(ValueError, match=r"time"):
        read_times(text)


def test_too_many_hours() -> None:
    with pytest.raises(ValueError, match="At most"):
        read_times(",".join(f"{hour}:0" for hour in range(MOST_TIMES + 1)))
