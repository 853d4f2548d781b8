"""The way out to one company: every request asks first (design.md 4.11)."""

from __future__ import annotations

from typing import Protocol

from app.domain.errors import Throttled, WaitAndRetry


class Gate(Protocol):
    """Keeps one company's requests below QuickBooks' limits. Threads share it."""

    def acquire(self, *, reading: bool, batch: bool = False) -> None:
        """Wait a moment until one more request fits, and count it.

        Raises:
            Paused: it has to wait longer than a moment; nothing was sent. `wait_seconds` tells how long.
            ReadsRefused: reads are not worth a try now; nothing was sent.
        """

    def throttled(self, seconds: float, *, reading: bool) -> WaitAndRetry:
        """QuickBooks answered 429: stop everybody for so many seconds. Returns the error to raise."""

    def good(self, *, reading: bool) -> None:
        """A request was answered as usual."""


class OpenGate:
    """A `Gate` without limits, for a client of its own (a pause that was asked for is told, not kept)."""

    def acquire(self, *, reading: bool, batch: bool = False) -> None:
        """Pass."""

    def throttled(self, seconds: float, *, reading: bool) -> WaitAndRetry:
        """The error as QuickBooks meant it."""
        del reading
        return Throttled("QuickBooks asks for a pause.", seconds)

    def good(self, *, reading: bool) -> None:
        """Nothing to learn."""
