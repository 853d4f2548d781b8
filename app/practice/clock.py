"""Time for the practice company: a clock that can be moved, and Intuit's ways to write a moment."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

Now = Callable[[], datetime]
PACIFIC = "America/Los_Angeles"


def system_now() -> datetime:
    """The machine's time in UTC."""
    return datetime.now(UTC)


class Clock:
    """The present as the practice company sees it: a base clock plus a movable offset.

    ``skew`` shifts only what is written into answers (MetaData, ``time``), not the life of tokens.
    """

    def __init__(self, base: Now = system_now) -> None:
        self._base = base
        self._offset = timedelta()
        self.skew = timedelta()
        self._held = threading.local()

    def now(self) -> datetime:
        held: datetime | None = getattr(self._held, "moment", None)
        return held or self._base() + self._offset

    @contextmanager
    def at(self, moment: datetime) -> Iterator[None]:
        """For this thread the present is that moment: work that is done too late carries the time it was due."""
        self._held.moment = moment
        try:
            yield
        finally:
            self._held.moment = None

    def shown(self) -> datetime:
        """The moment that answers carry: the present plus the skew."""
        return self.now() + self.skew

    def set_skew(self, seconds: float) -> None:
        """Show all times wrong by so many seconds."""
        self.skew = timedelta(seconds=seconds)

    def advance(self, seconds: float) -> None:
        self._offset += timedelta(seconds=seconds)

    def epoch(self) -> float:
        return self.now().timestamp()


def zone(name: str) -> tzinfo:
    """The named time zone; where the machine has no zone data, the fixed winter offset of the Pacific."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return timezone(timedelta(hours=-8))


def stamp(moment: datetime, zone_name: str) -> str:
    """MetaData form: offset, no fraction (``2021-09-11T10:48:24-07:00``; qbo-api.md 2.3)."""
    return moment.astimezone(zone(zone_name)).isoformat(timespec="seconds")


def envelope_time(moment: datetime) -> str:
    """The ``time`` of an answer: milliseconds and the Pacific offset (qbo-api.md 2.3)."""
    return moment.astimezone(zone(PACIFIC)).isoformat(timespec="milliseconds")


def local_date(moment: datetime, zone_name: str) -> date:
    """The day of a moment in a time zone."""
    return moment.astimezone(zone(zone_name)).date()


def parse_moment(text: str) -> datetime | None:
    """Read a date or date-time as clients send it; without an offset it counts as Pacific time."""
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=zone(PACIFIC))
