"""Cancel tokens. A slot on a busy worker would never run in time, so cancel is an event that both sides can see."""

from __future__ import annotations

import threading


class EventToken:
    """A `CancelToken` over `threading.Event`; may be set from any thread."""

    def __init__(self) -> None:
        self._event = threading.Event()

    @property
    def canceled(self) -> bool:
        """True once `cancel` was called."""
        return self._event.is_set()

    def cancel(self) -> None:
        """Ask the work to stop at the next good moment."""
        self._event.set()

    def wait(self, seconds: float) -> bool:
        """Wait, but end at once when canceled. True when canceled."""
        return self._event.wait(seconds)
