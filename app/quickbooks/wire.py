"""JSON with exact numbers: read as `Decimal`, written digit for digit. A float never comes near an amount."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any


def loads(text: str | bytes) -> Any:
    """Parse JSON; numbers with a point become `Decimal`.

    Raises:
        ValueError: it is not JSON, or holds NaN or Infinity.
    """
    return json.loads(text, parse_float=Decimal, parse_constant=_refuse_constant)


def dumps(value: Any) -> str:
    """Compact JSON in the order given; equal values give equal text.

    Raises:
        TypeError: a value that JSON has no word for.
        ValueError: a number that is not finite.
    """
    if isinstance(value, Mapping):
        members = (f"{dumps_text(str(name))}:{dumps(member)}" for name, member in value.items())
        return "{" + ",".join(members) + "}"
    if isinstance(value, str):
        return dumps_text(value)
    if isinstance(value, Sequence):
        return "[" + ",".join(dumps(member) for member in value) + "]"
    return _plain_value(value)


def dumps_text(text: str) -> str:
    """A JSON string. Half characters (lone surrogates), which UTF-8 cannot carry, become question marks."""
    return json.dumps(text.encode("utf-8", "replace").decode("utf-8"), ensure_ascii=False)


def _plain_value(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        # Only a snapshot that others stored can hold one: its shortest text is what QuickBooks wrote.
        value = Decimal(repr(value))
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise ValueError("a number that is not finite cannot be sent")
        return format(value, "f")
    raise TypeError(f"cannot write {type(value).__name__} as JSON")


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")
