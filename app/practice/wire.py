"""JSON as QuickBooks Online writes it. Numbers are ``Decimal`` inside, JSON numbers outside."""

from __future__ import annotations

import json
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from app.practice.request import JSON_TYPE, Response

Json = dict[str, Any]
CENT = Decimal("0.01")


def loads(text: str | bytes) -> Any:
    """Parse JSON with decimals kept exact. Raises ``ValueError`` on anything that is not JSON."""
    return json.loads(text, parse_float=Decimal, parse_constant=_no_constant)


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


def _number(value: Any) -> Any:
    # A decimal of at most 15 significant digits survives the way through a float unchanged, and the
    # field tables refuse longer ones, so the text that leaves is the exact decimal number.
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() and _exponent(value) >= 0 else float(value)
    raise TypeError(f"cannot write {type(value).__name__} as JSON")


def _exponent(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


def dumps(value: Any) -> str:
    """Write compact JSON; a ``Decimal`` becomes a JSON number (``25.00`` is written ``25.0``)."""
    return json.dumps(value, default=_number, ensure_ascii=False, separators=(",", ":"))


def money(value: Decimal) -> Decimal:
    """Round half up to the cent (qbo-api.md 3.5); zero is written as a plain 0."""
    rounded = value.quantize(CENT, ROUND_HALF_UP)
    return rounded or Decimal(0)


def plain(value: Decimal) -> Decimal:
    """A quantity or price without trailing zeros: 2.50 becomes 2.5, 100.0 becomes 100."""
    if value == value.to_integral_value():
        return value.quantize(Decimal(1))
    return value.normalize()


def json_response(value: Any, status: int = 200, content_type: str = JSON_TYPE) -> Response:
    """An answer with a JSON body."""
    return Response(status, {"Content-Type": content_type}, dumps(value).encode("utf-8"))
