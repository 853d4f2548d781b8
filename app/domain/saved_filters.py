"""Filters that a person gave a name: which POs, in which order."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.listing import SortKey

#: More would be no help any more.
MOST_FILTERS = 30


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """`key` is that of the filter beside the list ("all", "attention", a state), `search` what was typed."""

    name: str
    key: str = "all"
    search: str = ""
    sort: SortKey = SortKey.DATE
    descending: bool = True


def with_filter(filters: Iterable[SavedFilter], added: SavedFilter) -> tuple[SavedFilter, ...]:
    """The filters with one more; one of the same name gives way to it."""
    others = tuple(each for each in filters if each.name.casefold() != added.name.casefold())
    return (*others, added)[-MOST_FILTERS:]


def filters_text(filters: Iterable[SavedFilter]) -> str:
    """As they are stored."""
    rows = [[each.name, each.key, each.search, each.sort.value, each.descending] for each in filters]
    return json.dumps(rows, ensure_ascii=False)


def read_filters(text: str) -> tuple[SavedFilter, ...]:
    """Undo `filters_text`; what cannot be read is left out."""
    try:
        rows = json.loads(text) if text else []
    except ValueError:
        return ()
    found = []
    for row in rows if isinstance(rows, list) else []:
        try:
            name, key, search, sort, descending = row
            found.append(SavedFilter(str(name), str(key), str(search), SortKey(sort), bool(descending)))
        except (ValueError, TypeError):
            continue
    return tuple(found[:MOST_FILTERS])
