"""Domain values to plain JSON and back, by their type annotations. Decimals become canonical text, dates ISO text."""

from __future__ import annotations

import json
import sys
import types
import typing
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from typing import Any, TypeVar

from app.domain.money import decimal_text

T = TypeVar("T")


def dump(value: object) -> str:
    """Canonical JSON text of a domain value."""
    return json.dumps(plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def load(kind: type[T], text: str) -> T:
    """Undo `dump`."""
    return typing.cast("T", _build(kind, json.loads(text)))


def plain(value: object) -> Any:
    """JSON values only."""
    if value is None or isinstance(value, str | int) and not isinstance(value, Enum):
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Decimal):
        return decimal_text(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(plain(key)): plain(part) for key, part in value.items()}
    if isinstance(value, tuple | list):
        return [plain(part) for part in value]
    if is_dataclass(value):
        return {each.name: plain(getattr(value, each.name)) for each in fields(value)}
    raise TypeError(f"{type(value).__name__} cannot be stored")


def dump_raw(value: Mapping[str, Any]) -> str:
    """JSON text of an answer of QuickBooks, its numbers with exactly the digits they came with."""
    return _raw(value)


def load_raw(text: str) -> dict[str, Any]:
    """Undo `dump_raw`; numbers with a point come back as Decimal."""
    return typing.cast("dict[str, Any]", json.loads(text, parse_float=Decimal))


def _raw(value: object) -> str:
    if isinstance(value, Mapping):
        parts = (f"{json.dumps(str(key), ensure_ascii=False)}:{_raw(part)}" for key, part in value.items())
        return "{" + ",".join(parts) + "}"
    if isinstance(value, list | tuple):
        return "[" + ",".join(_raw(part) for part in value) + "]"
    if isinstance(value, Decimal):
        return _number(value)
    return json.dumps(value, ensure_ascii=False)


def _number(value: Decimal) -> str:
    text = format(value, "f")
    return text if "." in text else f"{text}.0"


def _build(kind: Any, data: Any) -> Any:
    origin = typing.get_origin(kind)
    if origin in (typing.Union, types.UnionType):
        inner = [part for part in typing.get_args(kind) if part is not type(None)]
        return None if data is None else _build(inner[0], data)
    if origin is tuple:
        part = typing.get_args(kind)[0]
        return tuple(_build(part, each) for each in data)
    if origin is not None and issubclass(origin, Mapping):
        key, part = typing.get_args(kind)
        return {_build(key, name): _build(part, each) for name, each in data.items()}
    if is_dataclass(kind):
        hints = _hints(typing.cast("type", kind))
        return typing.cast("type", kind)(
            **{name: _build(hint, data[name]) for name, hint in hints.items() if name in data}
        )
    if kind in (Decimal,) or (isinstance(kind, type) and issubclass(kind, Enum)):
        return kind(data)
    if kind in (date, datetime):
        return kind.fromisoformat(data)
    return data


@lru_cache(maxsize=64)
def _hints(kind: type) -> dict[str, Any]:
    # The module's names come first: a property called `date` would otherwise hide the type.
    names = vars(sys.modules[kind.__module__])
    hints = typing.get_type_hints(kind, globalns=dict(names), localns={})
    return {each.name: hints[each.name] for each in fields(kind)}
