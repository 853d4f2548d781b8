"""Work that QuickBooks does after the client has given up: done when its time has come."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime, timedelta

from app.practice.clock import Clock
from app.practice.request import Request

LONGEST = 120.0


class LateWork:
    """Requests waiting for their moment of the movable clock. ``run`` does one of them."""

    def __init__(self, clock: Clock, run: Callable[[Request], None]) -> None:
        self._clock = clock
        self._run = run
        self._lock = threading.Lock()
        self._waiting: list[tuple[datetime, Request]] = []

    def add(self, seconds: float, request: Request) -> None:
        """Do the request's work in so many seconds, 120 at most."""
        with self._lock:
            self._waiting.append((self._clock.now() + timedelta(seconds=min(seconds, LONGEST)), request))

    def tick(self) -> int:
        """Do what is due, in the order in which it is due and as of the moment it was; the number of requests done."""
        with self._lock:
            if not self._waiting:
                return 0
            now = self._clock.now()
            due = sorted((entry for entry in self._waiting if entry[0] <= now), key=lambda entry: entry[0])
            self._waiting = [entry for entry in self._waiting if entry[0] > now]
        for moment, request in due:
            with self._clock.at(moment):
                self._run(request)
        return len(due)

    @property
    def waiting(self) -> int:
        """How many requests wait for their moment."""
        with self._lock:
            return len(self._waiting)
