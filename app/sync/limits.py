"""Keeps the program below QuickBooks' limits (design.md 4.11).

10 requests a second and 500 a minute for each company, of which at most 80 % are used, because other programs share
them.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable

PER_SECOND = 8
PER_MINUTE = 400


class RateLimiter:
    """Lets requests pass one by one. Threads share it; waiting happens outside the lock."""

    def __init__(
        self,
        monotonic: Callable[[], float],
        sleep: Callable[[float], None],
        *,
        per_second: int = PER_SECOND,
        per_minute: int = PER_MINUTE,
    ) -> None:
        self._monotonic = monotonic
        self._sleep = sleep
        self._windows = ((1.0, per_second), (60.0, per_minute))
        self._passed: deque[float] = deque(maxlen=max(per_second, per_minute))
        self._lock = threading.Lock()

    def acquire(self) -> None:
        """Wait until one more request fits, and count it."""
        while True:
            with self._lock:
                now = self._monotonic()
                pause = max(self._pause(now, span, most) for span, most in self._windows)
                if pause <= 0:
                    self._passed.append(now)
                    return
            self._sleep(pause)

    def _pause(self, now: float, span: float, most: int) -> float:
        """Seconds until the window has a free place."""
        if len(self._passed) < most:
            return 0.0
        return self._passed[-most] + span - now
