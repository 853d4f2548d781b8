"""Which line of one version of a PO is which line of the next: by its id, by its product, else by its place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

from app.domain.names import same_name_key
from app.domain.orders import CostLine, Line

T = TypeVar("T")
#: Places in the old and in the new version.
Pairs = Sequence[tuple[int | None, int | None]]
Key = Callable[[T], Hashable]


def pair_lines(before: Sequence[Line], after: Sequence[Line]) -> Pairs:
    """Places of each line, in the new order, then of the lines that went. None stands for "not there"."""
    keys: tuple[Key[Line], ...] = (lambda line: line.line_id, lambda line: line.product_key)
    return _paired(before, after, keys)


def pair_costs(before: Sequence[CostLine], after: Sequence[CostLine]) -> Pairs:
    """The same for cost lines: by kind and label, by kind, else by place."""
    keys: tuple[Key[CostLine], ...] = (
        lambda cost: (cost.kind, same_name_key(cost.label)),
        lambda cost: cost.kind,
    )
    return _paired(before, after, keys)


def _paired(before: Sequence[T], after: Sequence[T], keys: Sequence[Key[T]]) -> Pairs:
    """Each way of finding a line's former self takes those that the ways before it left over."""
    found: dict[int, int] = {}
    for key in keys:
        _match(before, after, key, found)
    taken = set(found.values())
    for place in range(min(len(before), len(after))):
        if place not in found and place not in taken:
            found[place] = place
            taken.add(place)
    pairs = [(found.get(place), place) for place in range(len(after))]
    return [*pairs, *((place, None) for place in range(len(before)) if place not in taken)]


def _match(before: Sequence[T], after: Sequence[T], key: Key[T], found: dict[int, int]) -> None:
    """Pair the leftovers that have the same key, the first with the first. An empty key says nothing."""
    taken = set(found.values())
    old = _numbered([(place, key(line)) for place, line in enumerate(before) if place not in taken])
    new = _numbered([(place, key(line)) for place, line in enumerate(after) if place not in found])
    for name, place in new.items():
        if name in old:
            found[place] = old[name]


def _numbered(keyed: Sequence[tuple[int, Hashable]]) -> dict[tuple[Hashable, int], int]:
    seen: Counter[Hashable] = Counter()
    numbered = {}
    for place, key in keyed:
        if key in ("", "name:"):
            continue
        seen[key] += 1
        numbered[(key, seen[key])] = place
    return numbered
