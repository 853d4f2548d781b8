"""Sentences about a file, of which the first ones are kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

#: More would be read by nobody, and must not fill the memory.
MOST_NOTES = 200


class Notes:
    """The first sentences of one kind, and how many more there are."""

    def __init__(self) -> None:
        self._kept: list[str] = []
        self._more = 0

    def add(self, *notes: str) -> None:
        """Keep these, or count them."""
        for note in notes:
            if len(self._kept) < MOST_NOTES:
                self._kept.append(note)
            else:
                self._more += 1

    def __iadd__(self, notes: Iterable[str]) -> Notes:
        self.add(*notes)
        return self

    @property
    def told(self) -> Sequence[str]:
        """The sentences, and one about the rest."""
        rest = [f"And {self._more:,} more notes of this kind."] if self._more else []
        return [*self._kept, *rest]


def rows_words(rows: Sequence[int], count: int) -> str:
    """The rows in words: row 7, or rows 3, 4, 7 and 12 more."""
    if count == 1:
        return f"row {rows[0]}"
    shown = rows[:5]
    more = f" and {count - len(shown):,} more" if count > len(shown) else ""
    return f"rows {', '.join(map(str, shown))}{more}"
