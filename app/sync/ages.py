"""How long ago a request left, whatever happens to the computer's clock meanwhile."""

from __future__ import annotations

import threading
from collections.abc import Callable

from app.domain.links import Intent
from app.sync.ports import Clock

#: QuickBooks may carry a request out this long after it left (reliability-performance.md 0.2 and 0.8), plus a margin.
UNDER_WAY = 130.0
#: Its queries may show what was written this much later (reliability-performance.md 1.5, 21).
LAG = 60.0


class Ages:
    """Ages of requests in seconds, never negative. Threads share it; it lives as long as the program.

    A request that left in this process is as old as the monotonic clock says: somebody may set the computer's clock
    during a run. One that an earlier process left behind is as old as its row says; when that lies in the future
    (the clock was set back), its age counts from when it was first met here. From the age `certain` on a look-up shows
    everything that a request can have done.
    """

    def __init__(self, clock: Clock, certain: Callable[[], float] = lambda: UNDER_WAY + LAG) -> None:
        self._clock = clock
        self._certain = certain
        self._left: dict[str, float] = {}
        self._lock = threading.Lock()

    def left(self, request_id: str) -> None:
        """The request leaves now (again)."""
        with self._lock:
            self._left[request_id] = self._clock.monotonic()

    def settled(self, request_id: str) -> None:
        """Its outcome is known; nobody asks any more."""
        with self._lock:
            self._left.pop(request_id, None)

    def of(self, intent: Intent) -> float:
        """Seconds since it left for the last time, as far as is certain."""
        now = self._clock.monotonic()
        with self._lock:
            if intent.request_id in self._left:
                return max(0.0, now - self._left[intent.request_id])
            age = (self._clock.now() - intent.sent_at).total_seconds()
            if age >= 0:
                return age
            self._left[intent.request_id] = now
            return 0.0

    def may_still_arrive(self, intent: Intent) -> bool:
        """True while QuickBooks may still be at work on it: it must not be sent again, not even with the same id."""
        return self.of(intent) < self._certain()

    def next_look(self, intent: Intent) -> float:
        """Seconds until another look-up can tell more; 0 when it can now."""
        age, certain = self.of(intent), self._certain()
        if age < min(LAG, certain):
            return min(LAG, certain) - age  # by then queries show what was carried out at once
        return max(0.0, certain - age)
