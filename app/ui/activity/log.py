"""Rows of the activity log for the table: read page by page, newest first, growing at the top."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from app.domain.runs import LogEntry

PAGE_ROWS = 200
#: So many rows are remembered before the ones read first are forgotten.
MOST_REMEMBERED = 5_000


class LogReader(Protocol):
    """What the log needs of ActivityService."""

    def entries(
        self,
        level: str = "",
        search: str = "",
        run_id: str = "",
        po_id: str = "",
        limit: int = 500,
        offset: int = 0,
    ) -> Sequence[LogEntry]:
        """Rows newest first."""

    def count(self, level: str = "", search: str = "", run_id: str = "", po_id: str = "") -> int:
        """How many rows that would be."""


@dataclass(frozen=True, slots=True)
class LogFilter:
    """Which rows. `level` "warning" includes errors; "" is everything."""

    level: str = ""
    search: str = ""
    po_id: str = ""

    @property
    def narrows(self) -> bool:
        """True when rows may be hidden by it."""
        return bool(self.level or self.search or self.po_id)


@dataclass(slots=True)
class LogRows:
    """The rows of one filter. Row 0 is the newest one that `count` knows; newer ones come in with `grow`."""

    reader: LogReader
    filter: LogFilter = LogFilter()
    count: int = 0
    _rows: dict[int, LogEntry] = field(default_factory=dict)

    def restart(self, chosen: LogFilter) -> None:
        """Begin again with another filter."""
        self.filter = chosen
        self._rows.clear()
        self.count = self._count()

    def news(self) -> int:
        """How many rows have come since; below zero when rows vanished and everything must be read again."""
        return self._count() - self.count

    def grow(self, by: int) -> None:
        """Take in `by` newer rows; those already read move down."""
        self._rows = {row + by: entry for row, entry in self._rows.items()}
        self.count += by

    def at(self, row: int) -> LogEntry | None:
        """One row, read with its whole page when it is not known yet; None when it is not there any more."""
        if row not in self._rows and 0 <= row < self.count:
            self._read_page(row // PAGE_ROWS * PAGE_ROWS)
        return self._rows.get(row)

    def _read_page(self, first: int) -> None:
        if len(self._rows) >= MOST_REMEMBERED:
            self._rows.clear()
        limit = min(PAGE_ROWS, self.count - first)
        newer = max(0, self.news())  # rows that the table has not taken in yet stand before ours
        page = self.reader.entries(
            self.filter.level, self.filter.search, "", self.filter.po_id, limit=limit, offset=first + newer
        )
        self._rows.update(enumerate(page, start=first))

    def _count(self) -> int:
        return self.reader.count(self.filter.level, self.filter.search, "", self.filter.po_id)
