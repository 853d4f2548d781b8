"""An activity log in memory, newest first like the real one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.domain.errors import AppError
from app.domain.runs import Level, LogEntry

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
_LEVELS = {"": set(Level), "warning": {Level.WARNING, Level.ERROR}, "error": {Level.ERROR}}


def entry(number: int, level: Level = Level.INFO, text: str = "") -> LogEntry:
    """Row `number`; the higher, the newer."""
    return LogEntry(
        at=NOON + timedelta(seconds=number),
        level=level,
        action="create",
        text=text or f"PO-{number} was created in QuickBooks.",
        po_id=f"id-{number}",
        po_number=f"PO-{number}",
        intuit_tid=f"1-tid-{number}",
        run_id="run-1",
        trigger="manual",
        id=number,
    )


class FakeActivity:
    """Stands for ActivityService."""

    def __init__(self, entries: Sequence[LogEntry]) -> None:
        self.stored = list(entries)
        self.reads: list[tuple[int, int]] = []
        self.exported: list[tuple[Path, str]] = []
        self.error: AppError | None = None

    def entries(
        self,
        level: str = "",
        search: str = "",
        run_id: str = "",
        po_id: str = "",
        limit: int = 500,
        offset: int = 0,
    ) -> Sequence[LogEntry]:
        self.reads.append((offset, limit))
        return self._found(level, search, po_id)[offset : offset + limit]

    def count(self, level: str = "", search: str = "", run_id: str = "", po_id: str = "") -> int:
        return len(self._found(level, search, po_id))

    def export(self, path: Path, fmt: str) -> int:
        if self.error is not None:
            raise self.error
        self.exported.append((path, fmt))
        return len(self.stored)

    def _found(self, level: str, search: str, po_id: str) -> list[LogEntry]:
        return [
            row
            for row in reversed(self.stored)
            if row.level in _LEVELS[level] and search.lower() in row.text.lower() and po_id in ("", row.po_id)
        ]
