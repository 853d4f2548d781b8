"""The XML form of every answer (schema http://schema.intuit.com/finance/v3)."""

from __future__ import annotations

from decimal import Decimal
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from app.practice.wire import Json

NAMESPACE = "http://schema.intuit.com/finance/v3"
ATTRIBUTES = (
    "domain",
    "sparse",
    "status",
    "type",
    "code",
    "element",
    "startPosition",
    "maxResults",
    "totalCount",
    "bId",
)
HOLDERS = ("QueryResponse", "CDCResponse", "Fault", "Error", "BatchItemResponse")
ILLEGAL = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF])


def render(body: Json) -> bytes:
    """``body`` is the JSON envelope; its ``time`` becomes an attribute."""
    content = dict(body)
    time = content.pop("time", "")
    inner = "".join(_node(name, value) for name, value in content.items())
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    opening = f'<IntuitResponse xmlns="{NAMESPACE}" time={quoteattr(str(time))}>'
    return f"{head}{opening}{inner}</IntuitResponse>".encode()


def _node(name: str, value: Any) -> str:
    if isinstance(value, list):
        return "".join(_node(name, entry) for entry in value)
    if not isinstance(value, dict):
        return f"<{name}>{_text(value)}</{name}>"
    if "value" in value and set(value) <= {"value", "name", "type"}:
        marks = "".join(
            f" {key}={quoteattr(_plain(value[key]))}" for key in ("name", "type") if value.get(key)
        )
        return f"<{name}{marks}>{_text(value['value'])}</{name}>"
    return _object(name, value)


def _object(name: str, value: Json) -> str:
    document = "Id" in value and "domain" in value
    keys = [
        key
        for key in value
        if key in ATTRIBUTES
        and (document or name in HOLDERS or "status" in value)
        and not isinstance(value[key], dict | list)
    ]
    marks = "".join(f" {key}={quoteattr(_plain(value[key]))}" for key in keys)
    inner = "".join(_node(key, entry) for key, entry in value.items() if key not in keys)
    return f"<{name}{marks}>{inner}</{name}>" if inner else f"<{name}{marks}/>"


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return format(value, "f")
    return "" if value is None else str(value).translate(ILLEGAL)


def _text(value: Any) -> str:
    return escape(_plain(value))
