"""Checks of single values. Each gives the normalised value, or the problem that Intuit would name."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Any

from app.practice.errors import Problem, invalid
from app.practice.wire import money, plain

Checked = tuple[Any, Problem | None]
LARGEST = Decimal(10) ** 11
FIRST_YEAR, LAST_YEAR = 1900, 2999
SEVENTH = Decimal("0.0000001")
EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
DAY = re.compile(r"(\d{4}-\d{2}-\d{2})(T.*|Z|[+-]\d{2}:\d{2})?")


def wrong(code: str, message: str, value: object, path: str) -> Problem:
    """A problem that names the supplied value."""
    return invalid(code, message, value, path)


def _decimal(value: Any) -> Decimal | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str | Decimal):
        return None
    try:
        number = Decimal(str(value).strip())
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def check_text(value: Any, path: str) -> Checked:
    """Numbers and flags become text, as in Intuit's parser."""
    if isinstance(value, bool):
        return ("true" if value else "false"), None
    if isinstance(value, int | Decimal | float):
        return str(value), None
    if not isinstance(value, str):
        return None, wrong("2040", "Invalid String", type(value).__name__, path)
    if "\x00" in value:
        return None, Problem(
            "2040", "Invalid String", "Invalid String : Element contains invalid characters", path
        )
    return value, None


def check_number(value: Any, path: str) -> Checked:
    """A quantity, price or rate; more than seven decimals are rounded half up."""
    number = _decimal(value)
    if number is None:
        return None, wrong("2100", "Invalid Decimal Format", value, path)
    if abs(number) >= LARGEST:
        return None, wrong("2110", "Invalid Decimal", value, path)
    return plain(number.quantize(SEVENTH, ROUND_HALF_UP)), None


def check_money(value: Any, path: str) -> Checked:
    """An amount to the cent, half up."""
    number = _decimal(value)
    if number is None:
        return None, wrong("2100", "Invalid Decimal Format", value, path)
    if abs(number) >= LARGEST:
        return None, wrong("2140", "Invalid Amount", value, path)
    return money(number), None


def check_whole(value: Any, path: str) -> Checked:
    """A whole number."""
    number = _decimal(value)
    if number is None or number != number.to_integral_value() or abs(number) >= LARGEST:
        return None, wrong("2080", "Invalid Number Format", value, path)
    return int(number), None


def check_flag(value: Any, path: str) -> Checked:
    """A flag, also as the word true or false."""
    if isinstance(value, bool):
        return value, None
    if isinstance(value, str) and value.lower() in ("true", "false"):
        return value.lower() == "true", None
    return None, wrong("2230", "Invalid Boolean", value, path)


def check_day(value: Any, path: str) -> Checked:
    """A date; a time behind it is dropped."""
    found = DAY.fullmatch(value.strip()) if isinstance(value, str) else None
    if found is None:
        return None, wrong("2060", "Invalid Date Format", value, path)
    try:
        moment = date.fromisoformat(found[1])
    except ValueError:
        return None, wrong("2070", "Invalid Date", value, path)
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        return None, wrong("2070", "Invalid Date", value, path)
    return moment.isoformat(), None


def check_email(value: Any, path: str) -> Checked:
    """Several addresses may stand in one field, divided by commas."""
    if not isinstance(value, str) or not all(EMAIL.fullmatch(part.strip()) for part in value.split(",")):
        return None, wrong("2210", "Invalid Email Address Format", value, path)
    return value.strip(), None


def check_ref(value: Any, path: str) -> Checked:
    """A reference keeps its ``value`` only; a sent ``name`` is ignored (qbo-api.md 2.3)."""
    if isinstance(value, str | int) and not isinstance(value, bool):
        value = {"value": value}
    if not isinstance(value, dict):
        return None, wrong("2500", "Invalid Reference Id", value, path)
    ident = value.get("value")
    if ident is None or str(ident).strip() == "":
        return None, None
    return {"value": str(ident).strip()}, None


def check_any(value: Any, _path: str) -> Checked:
    """Anything."""
    return value, None


CHECKS: dict[str, Callable[[Any, str], Checked]] = {
    "text": check_text,
    "choice": check_text,
    "number": check_number,
    "money": check_money,
    "whole": check_whole,
    "flag": check_flag,
    "day": check_day,
    "email": check_email,
    "ref": check_ref,
    "any": check_any,
}
