"""Two changes of the settings at the same time: each keeps what it changed, as deep as settings go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar, cast

S = TypeVar("S")


def merged(before: S, wanted: S, now: S) -> S:
    """What is `now`, with everything in which `wanted` differs from `before`."""
    if wanted == before:
        return now
    return cast("S", _merged(before, wanted, now))


def _merged(before: Any, wanted: Any, now: Any) -> Any:
    if is_dataclass(now) and not isinstance(now, type):
        parts = {
            each.name: merged(getattr(before, each.name), getattr(wanted, each.name), getattr(now, each.name))
            for each in fields(now)
        }
        return replace(now, **parts)
    if isinstance(before, Mapping) and isinstance(wanted, Mapping) and isinstance(now, Mapping):
        kept = {key: value for key, value in now.items() if key in wanted or key not in before}
        return {**kept, **{key: value for key, value in wanted.items() if before.get(key) != value}}
    return wanted
