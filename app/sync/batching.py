"""Many creates at once travel together (the first import); normal work stays single calls (qbo-api.md 6.1).

Every item has an intent of its own, all committed in one transaction before the batch leaves; answers are matched by
item whatever their order.
"""

from __future__ import annotations

from app.sync.sending import Pipeline, Write
from app.sync.sizing import Sizing

#: From this many creates of a kind in a run on, they go together.
MANY = 20


class Batcher:
    """Hands creates of one kind to the pipeline: one by one, or together when there are many."""

    def __init__(self, pipeline: Pipeline, expected: int) -> None:
        self._pipeline = pipeline
        self._together = expected >= MANY
        self._sizing = Sizing(pipeline.batch_most)
        self._waiting: list[Write] = []

    def add(self, write: Write) -> None:
        """Take a create over; it leaves now, or with the next ones."""
        if not self._together:
            self._pipeline.submit(write)
            return
        self._waiting.append(write)
        if len(self._waiting) >= self._sizing.size:
            self._leave()

    def flush(self) -> None:
        """Let everything go and wait until it is settled; callbacks may add more."""
        while self._waiting:
            self._leave()
            self._pipeline.drain()
        self._pipeline.drain()

    def abandon(self) -> None:
        """The run ends early: what has not left stays here."""
        self._waiting.clear()
        self._pipeline.drain()

    def _leave(self) -> None:
        size = self._sizing.size
        together, self._waiting = self._waiting[:size], self._waiting[size:]
        if len(together) == 1:
            self._pipeline.submit(together[0])
        else:
            self._pipeline.submit_together(together, self._sizing)
