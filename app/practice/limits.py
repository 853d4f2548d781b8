"""Intuit's limits for each company: 500 requests a minute, 10 a second, 10 at once, 120 batches (qbo-api.md 6.3)."""

from __future__ import annotations

import threading
from collections import Counter, defaultdict, deque
from collections.abc import Iterator
from contextlib import contextmanager

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
        self.at_once = 10
        self._under_way: Counter[str] = Counter()
        #: Seconds that every API answer takes over the network door; a little more than a tenth, so that one
        #: request after the other stays below ten a second, as it does over the real distance.
        self.distance = 0.105
        self.refused = 0

    @contextmanager
    def under_way(self, realm: str) -> Iterator[None]:
        """A request of the company from its arrival until its answer has left; held by the doors."""
        with self._lock:
            self._under_way[realm] += 1
        try:
            yield
        finally:
            with self._lock:
                self._under_way[realm] -= 1

    def check(self, realm: str, operation: str) -> None:
        """Raises the 429 fault when one of the windows is full."""
        if not self.on:
            return
        now = self._clock.epoch()
        windows = [(60.0, self.per_minute, ""), (1.0, self.per_second, "")]
        if operation == "batch":
            windows.append((60.0, self.batches_per_minute, "batch"))
        with self._lock:
            if self._under_way[realm] > self.at_once:
                self.refused += 1
                raise throttled()
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
