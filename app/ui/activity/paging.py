"""Rows of a table that are read page by page, when they come into view."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

PAGE_ROWS = 200
#: So many rows are remembered before they are all forgotten.
MOST_REMEMBERED = 5_000
T = TypeVar("T")


class Pages(Generic[T]):
    """Row number -> row. `read(offset, limit)` gives a page."""

    def __init__(self, read: Callable[[int, int], Sequence[T]]) -> None:
        self._read = read
        self._rows: dict[int, T] = {}
        self.count = 0

    def restart(self, count: int) -> None:
        """Forget what was read; there are so many rows now."""
        self._rows.clear()
        self.count = count

    def at(self, row: int) -> T | None:
        """One row, read with its whole page; None when it is not there any more."""
        if row not in self._rows and 0 <= row < self.count:
            if len(self._rows) >= MOST_REMEMBERED:
                self._rows.clear()
            first = row // PAGE_ROWS * PAGE_ROWS
            self._rows.update(enumerate(self._read(first, PAGE_ROWS), start=first))
        return self._rows.get(row)
