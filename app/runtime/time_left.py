"""How long a job will still take, told from its pace. Calm: nothing is said before it means something, and the words do
not jump about with every PO.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from enum import StrEnum

#: Seconds and steps before the first estimate, and the share of the work that has to be done by then.
_LEAST_SECONDS, _LEAST_STEPS, _LEAST_SHARE = 5.0, 4, 0.02
#: What is over sooner than this is not worth an estimate (seconds).
_WORTH_IT = 10.0
#: The pace of so many seconds counts beside that of the whole job.
_WINDOW = 30.0
#: So fast follows the estimate what is newly seen (seconds until two thirds of a change are taken over).
_CALM = 8.0
#: Without a step for so long (a pause that QuickBooks asked for) nobody can tell (seconds).
_STALLED = 20.0
#: A step of the words is left only when the estimate is so far beyond it.
_MARGIN = 0.15


class Span(StrEnum):
    """Lengths of time that are told in words of their own. More is told in minutes."""

    SECONDS = "a few seconds"
    LESS = "less than a minute"
    MINUTE = "about a minute"
    MINUTES = "minutes"


_UP_TO = ((15.0, Span.SECONDS), (50.0, Span.LESS), (100.0, Span.MINUTE))


class TimeLeft:
    """Of one job at a time. `now` gives seconds that never jump."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self.restart()

    def restart(self) -> None:
        """Another job, or another part of it."""
        self._seen: deque[tuple[float, int]] = deque()
        self._first: tuple[float, int] | None = None
        self._total = 0
        self._end: float | None = None
        self._looked = 0.0
        self._told: tuple[Span, int] | None = None

    def step(self, done: int, total: int) -> None:
        """So much of so much is done."""
        now = self._now()
        if total != self._total or (self._seen and done < self._seen[-1][1]) or self._first is None:
            self.restart()
            self._total, self._first = total, (now, done)
        if not self._seen or done > self._seen[-1][1]:
            self._seen.append((now, done))
            while len(self._seen) > 2 and now - self._seen[0][0] > _WINDOW:
                self._seen.popleft()
            self._estimate(now, done)

    @property
    def left(self) -> tuple[Span, int] | None:
        """What is to be told, with the number of minutes; None while nothing can be."""
        now = self._now()
        if self._end is None or not self._seen or now - self._seen[-1][0] > _STALLED:
            self._told = None
            return None
        seconds = max(0.0, self._end - now)
        if self._told is None and seconds < _WORTH_IT:
            return None
        if self._told is None or not _still(self._told, seconds):
            self._told = _told(seconds)
        return self._told

    def _estimate(self, now: float, done: int) -> None:
        assert self._first is not None  # set by `step`
        start, before = self._first
        steps, seconds = done - before, now - start
        if seconds < _LEAST_SECONDS or steps < max(_LEAST_STEPS, _LEAST_SHARE * self._total):
            return
        oldest, first = self._seen[0]
        recent = (done - first) / (now - oldest) if now > oldest else steps / seconds
        pace = (recent + steps / seconds) / 2
        end = now + (self._total - done) / pace
        share = 1.0 if self._end is None else min(1.0, (now - self._looked) / _CALM)
        self._end = end if self._end is None else self._end + (end - self._end) * share
        self._looked = now


def _told(seconds: float) -> tuple[Span, int]:
    span = next((span for most, span in _UP_TO if seconds < most), Span.MINUTES)
    return span, max(2, round(seconds / 60)) if span is Span.MINUTES else 0


def _still(told: tuple[Span, int], seconds: float) -> bool:
    """Whether the words still hold, with some room on both sides."""
    span, minutes = told
    if span is Span.MINUTES:
        least, most = (minutes - 0.5) * 60, (minutes + 0.5) * 60
        least = max(least, _UP_TO[-1][0])
    else:
        place = next(at for at, (_, each) in enumerate(_UP_TO) if each is span)
        least, most = _UP_TO[place - 1][0] if place else 0.0, _UP_TO[place][0]
    return least * (1 - _MARGIN) <= seconds <= most * (1 + _MARGIN)
