"""When the shop syncs by itself: every so many minutes or at hours of the day, on chosen days of the week.

Hours are those of the clock on the wall. Where the clock is put forward, an hour that does not exist counts as the
first moment after the gap; where it is put back, an hour that comes twice counts once, the first time.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from enum import StrEnum

#: Shorter would press QuickBooks for nothing, longer is what hours of the day are for (minutes).
LEAST_MINUTES, MOST_MINUTES = 5, 24 * 60
#: Hours a day.
MOST_TIMES = 12
EVERY_DAY = (0, 1, 2, 3, 4, 5, 6)
_DAY = 24 * 60


class ScheduleKind(StrEnum):
    """How it is planned."""

    OFF = "off"
    EVERY = "every"
    AT = "at"


@dataclass(frozen=True, slots=True)
class Schedule:
    """`minutes` count for EVERY. `times` for AT: minutes after midnight. `days`: Monday is 0; they count for both."""

    kind: ScheduleKind = ScheduleKind.OFF
    minutes: int = 60
    times: tuple[int, ...] = (9 * 60,)
    days: tuple[int, ...] = EVERY_DAY


def next_run(now: datetime, schedule: Schedule, zone: tzinfo) -> datetime | None:
    """The next moment (UTC) after `now` at which the shop syncs by itself, or None when it never does.

    `now` is aware; `zone` is the one of the clock on the wall.
    """
    if schedule.kind is ScheduleKind.OFF or not schedule.days:
        return None
    if schedule.kind is ScheduleKind.EVERY:
        return _after_minutes(now, schedule, zone)
    for day in _days(now, zone):
        if day.weekday() in schedule.days:
            moments = (_on_the_wall(day, minute, zone) for minute in schedule.times)
            found = min((moment for moment in moments if moment > now), default=None)
            if found is not None:
                return found
    return None


def _after_minutes(now: datetime, schedule: Schedule, zone: tzinfo) -> datetime:
    """So many minutes later; a day without sync is passed over to the first minute of the next one with it."""
    moment = now.astimezone(UTC) + timedelta(minutes=schedule.minutes)
    for day in _days(moment, zone):
        if day.weekday() in schedule.days:
            return max(moment, _on_the_wall(day, 0, zone))
    raise AssertionError("a week has every day")


def _days(moment: datetime, zone: tzinfo) -> Iterator[date]:
    """This day and those of the coming week; the same day of the next week may be the only one that is left."""
    first = moment.astimezone(zone).date()
    return (first + timedelta(days=count) for count in range(8))


def _on_the_wall(day: date, minute: int, zone: tzinfo) -> datetime:
    midnight = datetime(day.year, day.month, day.day, tzinfo=zone)
    wall = midnight.replace(hour=minute // 60, minute=minute % 60)
    return wall.astimezone(UTC)


def clock_text(minute: int) -> str:
    """Minutes after midnight as they are written everywhere: 09:05."""
    return f"{minute // 60:02}:{minute % 60:02}"


def read_times(text: str) -> tuple[int, ...]:
    """Hours as a person types them: "9, 12:30, 2 pm". In order, each once.

    Raises:
        ValueError: a sentence that says which word is no hour, or that there are too many or none.
    """
    words = text.replace(";", ",").split(",")
    found = sorted({_minute(word.strip()) for word in words if word.strip()})
    if not found:
        raise ValueError("Write at least one time, such as 09:00.")
    if len(found) > MOST_TIMES:
        raise ValueError(f"At most {MOST_TIMES} times a day.")
    return tuple(found)


def _minute(word: str) -> int:
    clock = word.casefold().replace(".", ":").replace(" ", "").removesuffix("h")
    half = next((end for end in ("am", "pm", "a:m:", "p:m:") if clock.endswith(end)), "")
    hours, _, minutes = clock.removesuffix(half).partition(":")
    if not (_whole(hours) and _whole(minutes or "00")):
        raise ValueError(f"{word} is no time of the day. Write it as 09:00.")
    hour, minute = int(hours), int(minutes or "0")
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    elif half:
        hour = 99
    if hour > 23 or minute > 59:
        raise ValueError(f"{word} is no time of the day. Write it as 09:00.")
    return (hour * 60 + minute) % _DAY


def _whole(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 2
