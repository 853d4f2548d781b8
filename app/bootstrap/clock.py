"""The real clock."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime


class SystemClock:
    """Implements `app.sync.ports.Clock`."""

    def now(self) -> datetime:
        """Present moment, UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Seconds that never run backwards."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)


def today() -> date:
    """The day at this desk."""
    return date.today()  # noqa: DTZ011
