"""What the engine tells while it works. The receiver may be a window, a terminal or nobody."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from app.domain.changes import ChangeSet


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is: `done` of `total` POs and what is going on now. `total` 0 means that it is not known yet."""

    done: int
    total: int
    text: str


class EventSink(Protocol):
    """Receives progress and changes; called from the worker's thread, and from those of its requests."""

    def progress(self, progress: Progress) -> None:
        """Something moved on."""

    def changed(self, changes: ChangeSet) -> None:
        """These POs look different now."""


class NoEvents:
    """An `EventSink` for when nobody looks."""

    def progress(self, progress: Progress) -> None:
        """Ignore it."""

    def changed(self, changes: ChangeSet) -> None:
        """Ignore it."""
