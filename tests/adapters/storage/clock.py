"""A clock that moves only when told."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


class MovingClock:
    """Implements `Clock`; time moves only when told."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 3, 1, 12, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return self.moment.timestamp()

    def sleep(self, seconds: float) -> None:
        self.moment += timedelta(seconds=seconds)
