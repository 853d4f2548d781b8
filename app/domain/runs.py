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
    ANSWER = "answer"


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


#: Why a run ended that the program could not finish; set at the next start.
INTERRUPTED = "Interrupted: the program ended in the middle of this run."


class RunResult(StrEnum):
    """How a run ended."""

    DONE = "done"
    NOTHING = "nothing"
    NEEDS_YOU = "needs_you"
    CHECKING = "checking"
    STOPPED = "stopped"
    INTERRUPTED = "interrupted"
    RUNNING = "running"

    @property
    def label(self) -> str:
        """The words on the badge."""
        return {
            "done": "Done",
            "nothing": "Nothing to do",
            "needs_you": "Needs you",
            "checking": "Checking",
            "stopped": "Stopped",
            "interrupted": "Interrupted",
            "running": "Running",
        }[self.value]


@dataclass(frozen=True, slots=True)
class RunSummary:
    """What one run did. `reads` and `writes` count requests to QuickBooks; `stopped` says why it ended early, or "".

    `waiting` counts POs that a person has to look at, `checking` those whose outcome the program finds out by itself.
    `vendors` and `items` are the records that were made in QuickBooks.
    `kind` is "sync", "undo" or "follow"; `undone` counts POs that were taken back. `duration_ms` comes from a clock
    that never jumps. A run without `finished_at` is still going on, or the program ended in its middle.
    `noticed` counts POs whose document was changed, billed, paid or deleted in QuickBooks since the last look.
    """

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
    noticed: int = 0
    reads: int = 0
    writes: int = 0
    stopped: str = ""
    undone: int = 0
    kind: str = "sync"
    duration_ms: int = 0
    checking: int = 0
    vendors: int = 0
    items: int = 0

    @property
    def requests(self) -> int:
        """Reads and writes together."""
        return self.reads + self.writes

    @property
    def result(self) -> RunResult:
        """How it ended, in a word."""
        if self.stopped == INTERRUPTED:
            return RunResult.INTERRUPTED
        if self.finished_at is None:
            return RunResult.RUNNING
        if self.stopped:
            return RunResult.STOPPED
        if self.waiting or self.refused:
            return RunResult.NEEDS_YOU
        if self.checking:
            return RunResult.CHECKING
        worked = self.created or self.updated or self.reattached or self.undone
        return RunResult.DONE if worked else RunResult.NOTHING

    @property
    def sentence(self) -> str:
        """One true sentence for the status bar."""
        parts = [
            (self.created, "created"),
            (self.vendors, "new vendor" if self.vendors == 1 else "new vendors"),
            (self.items, "new item" if self.items == 1 else "new items"),
            (self.updated, "updated"),
            (self.undone, "taken back"),
            (self.reattached, "reattached"),
            (self.unchanged, "unchanged"),
            (self.waiting, "waiting for you"),
            (self.checking, "being checked"),
            (self.refused, "refused"),
            (self.left_out, "left out"),
            (self.noticed, "changed in QuickBooks"),
        ]
        nothing = "nothing changed in QuickBooks" if self.kind == "follow" else "nothing to send"
        told = ", ".join(f"{count} {word}" for count, word in parts if count) or nothing
        return f"{self.stopped} So far: {told}." if self.stopped else f"{told[0].upper()}{told[1:]}."
