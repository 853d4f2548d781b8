"""Domain values to plain JSON and back, by their type annotations. Decimals become canonical text, dates ISO text."""

from __future__ import annotations

import json
import re
import sys
import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from typing import Any, TypeVar

from app.storage.rows import from_row

T = TypeVar("T")
_SURROGATES = re.compile("[\ud800-\udfff]")


def dump(value: object) -> str:
    """Canonical JSON text of a domain value. Fields that are empty, and empty by default, are left out."""
    return _utf8(json.dumps(plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":")))


@from_row
def load(kind: type[T], text: str) -> T:
    """Undo `dump`.

    Raises:
        BrokenRow: the text does not hold such a value.
    """
    return typing.cast("T", _builder(typing.cast("typing.Hashable", kind))(json.loads(text)))


@from_row
def load_many(kind: type[T], text: str) -> tuple[T, ...]:
    """Undo `dump` of a tuple of such values.

    Raises:
        BrokenRow: the text does not hold such values.
    """
    build = _builder(typing.cast("typing.Hashable", kind))
    return tuple(typing.cast("T", build(each)) for each in json.loads(text))


def moment_text(moment: datetime) -> str:
    """A moment in UTC; texts sort as the moments do."""
    return moment.astimezone(UTC).isoformat()


@from_row
def read_moment(text: str) -> datetime:
    """Undo `moment_text`."""
    return datetime.fromisoformat(text)


def plain(value: object) -> Any:
    """JSON values only."""
    if value is None or (isinstance(value, str | int) and not isinstance(value, Enum)):
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Decimal):
        return _exact(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(plain(key)): plain(part) for key, part in value.items()}
    if isinstance(value, tuple | list):
        return [plain(part) for part in value]
    if is_dataclass(value):
        parts = ((each, getattr(value, each.name)) for each in fields(value))
        return {each.name: plain(part) for each, part in parts if not _left_out(each, part)}
    raise TypeError(f"{type(value).__name__} cannot be stored")


def _left_out(each: Field[Any], part: object) -> bool:
    # Only emptiness may be left to a default: a default such as "manual" could change in a later version.
    return part in (None, "", ()) and each.default is not MISSING and part == each.default


def _exact(value: Decimal) -> str:
    """All digits of a number, without exponent, trailing zeros or "-0"; equal numbers have equal texts."""
    if not value.is_finite():
        raise ValueError(f"{value} cannot be stored")
    text = format(value, "f")
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return text if value else "0"


def _utf8(text: str) -> str:
    """JSON that UTF-8 can hold: lone surrogates as JSON's own escapes."""
    return _SURROGATES.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


def dump_raw(value: Mapping[str, Any]) -> str:
    """JSON text of an answer of QuickBooks; its numbers keep all their digits, without exponents."""
    return _utf8(_raw(value))


@from_row
def load_raw(text: str) -> dict[str, Any]:
    """Undo `dump_raw`; numbers with a point come back as Decimal.

    Raises:
        BrokenRow: the text is not JSON.
    """
    return typing.cast("dict[str, Any]", json.loads(text, parse_float=Decimal))


def _raw(value: object) -> str:
    if isinstance(value, Mapping):
        parts = (f"{json.dumps(str(key), ensure_ascii=False)}:{_raw(part)}" for key, part in value.items())
        return "{" + ",".join(parts) + "}"
    if isinstance(value, list | tuple):
        return "[" + ",".join(_raw(part) for part in value) + "]"
    if isinstance(value, Decimal):
        return _number(value)
    if value is not None and not isinstance(value, str | int | float):
        return _raw(plain(value))
    return json.dumps(value, ensure_ascii=False)


def _number(value: Decimal) -> str:
    text = format(value, "f")
    return text if "." in text else f"{text}.0"


def _same(data: Any) -> Any:
    return data


@lru_cache(maxsize=256)
def _builder(kind: Any) -> Callable[[Any], Any]:
    """What makes a value of this type from JSON. The type is looked at once, not for every value."""
    origin = typing.get_origin(kind)
    if origin in (typing.Union, types.UnionType):
        inner = _builder(next(part for part in typing.get_args(kind) if part is not type(None)))
        return lambda data: None if data is None else inner(data)
    if origin is tuple:
        part = _builder(typing.get_args(kind)[0])
        return lambda data: tuple(data) if part is _same else tuple([part(each) for each in data])
    if origin is not None and issubclass(origin, Mapping):
        key, value = (_builder(each) for each in typing.get_args(kind))
        return lambda data: {key(name): value(each) for name, each in data.items()}
    if is_dataclass(kind):
        return _dataclass_builder(typing.cast("type", kind))
    if kind is Decimal or (isinstance(kind, type) and issubclass(kind, Enum)):
        return typing.cast("Callable[[Any], Any]", kind)
    if kind in (date, datetime):
        return typing.cast("Callable[[Any], Any]", kind.fromisoformat)
    return _same


def _dataclass_builder(kind: type) -> Callable[[Any], Any]:
    parts = [(name, _builder(hint)) for name, hint in _hints(kind).items()]

    def build(data: Any) -> Any:
        return kind(**{name: part(data[name]) for name, part in parts if name in data})

    return build


def _hints(kind: type) -> dict[str, Any]:
    # The module's names come first: a property called `date` would otherwise hide the type.
    names = vars(sys.modules[kind.__module__])
    hints = typing.get_type_hints(kind, globalns=dict(names), localns={})
    return {each.name: hints[each.name] for each in fields(kind)}
