"""Long sequences one after another, and in pieces, without copying them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import TypeVar, overload

T = TypeVar("T")


class Chained(Sequence[T]):
    """Sequences as one. Slices are tuples."""

    def __init__(self, *parts: Sequence[T]) -> None:
        self._parts = tuple(part for part in parts if part)

    def __len__(self) -> int:
        return sum(map(len, self._parts))

    def __iter__(self) -> Iterator[T]:
        return chain(*self._parts)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence) or len(other) != len(self):
            return False
        return all(mine == theirs for mine, theirs in zip(self, other, strict=True))

    def __hash__(self) -> int:
        return hash(tuple(self))

    @overload
    def __getitem__(self, place: int) -> T: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[T, ...]: ...

    def __getitem__(self, place: int | slice) -> T | tuple[T, ...]:
        if isinstance(place, slice):
            return tuple(self._sliced(*place.indices(len(self))))
        at = range(len(self))[place]
        for part in self._parts:
            if at < len(part):
                return part[at]
            at -= len(part)
        raise IndexError(place)

    def _sliced(self, start: int, stop: int, step: int) -> Iterator[T]:
        if step != 1:
            yield from (self[at] for at in range(start, stop, step))
            return
        for part in self._parts:
            if start < stop and start < len(part):
                yield from part[max(start, 0) : max(stop, 0)]
            start, stop = max(start - len(part), 0), stop - len(part)


def in_pieces(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """So many at a time."""
    rest = iter(items)
    while piece := list(islice(rest, size)):
        yield piece
