"""Runs of the sync and the log that people read and export."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Trigger(StrEnum):
    """Why a run started; it stands on every log row of the run."""

    MANUAL = "manual"
    AUTOMATIC = "automatic"
    SCHEDULED = "scheduled"
    RETRY = "retry"


class Level(StrEnum):
    """How much a log row matters."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One row of the activity log. `action` is a short stable word ("create", "update", "import", ...)."""

    at: datetime
    level: Level
    action: str
    text: str
    run_id: str = ""
    trigger: str = ""
    realm_id: str = ""
    po_id: str = ""
    po_number: str = ""
    intuit_tid: str = ""
    code: str = ""
    duration_ms: int | None = None
    id: int = 0


@dataclass(frozen=True, slots=True)
class RunSummary:
    """What one run did. `reads` and `writes` count requests to QuickBooks; `stopped` says why it ended early, or ""."""

    run_id: str
    trigger: Trigger
    started_at: datetime
    finished_at: datetime | None = None
    total: int = 0
    created: int = 0
    updated: int = 0
    reattached: int = 0
    unchanged: int = 0
    waiting: int = 0
    refused: int = 0
    left_out: int = 0
    reads: int = 0
    writes: int = 0
    stopped: str = ""

    @property
    def sentence(self) -> str:
        """One true sentence for the status bar."""
        parts = [
            (self.created, "created"),
            (self.updated, "updated"),
            (self.reattached, "reattached"),
            (self.unchanged, "unchanged"),
            (self.waiting, "waiting for you"),
            (self.refused, "refused"),
            (self.left_out, "left out"),
        ]
        told = ", ".join(f"{count} {word}" for count, word in parts if count) or "nothing to send"
        return f"{self.stopped} So far: {told}." if self.stopped else f"{told[0].upper()}{told[1:]}."
