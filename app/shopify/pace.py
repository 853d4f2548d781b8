"""Throttling by cost: waits before a request that the shop's bucket of points could not pay (inventory-mate.md 4)."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Any

from app.domain.errors import Canceled, Throttled
from app.shopify.errors import busy
from app.sync.ports import CancelToken, Clock

#: Shopify's smallest plan, until the first answer tells.
_MAXIMUM, _RESTORE = 2000.0, 100.0
#: Never wait longer than this for one request; then it is told.
LONGEST = 60.0
#: What a query costs before its first answer told it.
_FIRST_GUESS = 50.0
#: Shopify rounds what it tells.
_SPARE = 2.0


class Pace:
    """What is left in the bucket by Shopify's last word, grown by what has been restored since."""

    def __init__(self, clock: Clock, cancel: CancelToken | None = None) -> None:
        self._clock = clock
        self._cancel = cancel
        self._lock = threading.Lock()
        self._left, self._maximum, self._restore = _MAXIMUM, _MAXIMUM, _RESTORE
        self._at = clock.monotonic()
        self._costs: dict[str, float] = {}

    def wait_for(self, name: str, subject: str) -> None:
        """Wait until the query of this name can be paid.

        Raises:
            Throttled: it would take longer than a minute; nothing was sent.
            Canceled: the person does not want to wait.
        """
        needed = self.missing(name)
        if needed > LONGEST:
            raise busy(needed, subject)
        self.pause(needed)

    def missing(self, name: str) -> float:
        """Seconds until the query can be paid."""
        with self._lock:
            cost = min(self._costs.get(name, _FIRST_GUESS) + _SPARE, self._maximum)
            left = self._left + (self._clock.monotonic() - self._at) * self._restore
            left = min(self._maximum, left)
            return max(0.0, cost - left) / self._restore

    def learn(self, name: str, cost: Mapping[str, Any]) -> None:
        """What an answer says about its cost and about what is left."""
        status = cost.get("throttleStatus")
        with self._lock:
            asked = cost.get("requestedQueryCost")
            if isinstance(asked, int | float):
                self._costs[name] = float(asked)
            if isinstance(status, Mapping):
                self._maximum = float(status.get("maximumAvailable") or _MAXIMUM)
                self._restore = float(status.get("restoreRate") or _RESTORE) or _RESTORE
                self._left = float(status.get("currentlyAvailable") or 0)
                self._at = self._clock.monotonic()

    def throttled(self, error: Throttled, name: str) -> float:
        """How long to wait after an answer that asked for a pause."""
        return min(LONGEST, max(error.wait_seconds, self.missing(name)))

    def pause(self, seconds: float) -> None:
        """Wait, ending at once when canceled. Raises `Canceled` then."""
        if self._cancel is not None and self._cancel.canceled:
            raise Canceled
        if seconds <= 0:
            return
        if self._cancel is None:
            self._clock.sleep(seconds)
        elif self._cancel.wait(seconds):
            raise Canceled
