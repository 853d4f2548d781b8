"""Intuit's limits for each company: 500 requests a minute, 10 a second, 120 batches (qbo-api.md 6.3)."""

from __future__ import annotations

import threading
from collections import defaultdict, deque

from app.practice.clock import Clock
from app.practice.errors import throttled


class Limits:
    """Sliding windows. A refused request does not count. ``on`` switches all limits."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._seen: dict[tuple[str, float], deque[float]] = defaultdict(deque)
        self.on = True
        self.per_minute = 500
        self.per_second = 10
        self.batches_per_minute = 120
        #: Seconds that every API answer takes over the network door; a little more than a tenth, so that one
        #: request after the other stays below ten a second, as it does over the real distance.
        self.distance = 0.105
        self.refused = 0

    def check(self, realm: str, operation: str) -> None:
        """Raises the 429 fault when one of the windows is full."""
        if not self.on:
            return
        now = self._clock.epoch()
        windows = [(60.0, self.per_minute, ""), (1.0, self.per_second, "")]
        if operation == "batch":
            windows.append((60.0, self.batches_per_minute, "batch"))
        with self._lock:
            queues = []
            for length, most, label in windows:
                queue = self._seen[(realm + label, length)]
                while queue and queue[0] <= now - length:
                    queue.popleft()
                if len(queue) >= most:
                    self.refused += 1
                    raise throttled()
                queues.append(queue)
            for queue in queues:
                queue.append(now)
