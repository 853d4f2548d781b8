"""Payment terms as people write them on POs, and when an order under such terms is due."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

_AFTER = r"(?:\s+(?:net|after\s+(?:invoice|receipt)|from\s+(?:the\s+)?(?:date\s+of\s+)?invoice(?:\s+date)?))?"
_DAYS = re.compile(
    rf"(?:due\s+in\s+|within\s+|net\s*|n\s*/\s*)?(\d{{1,3}})\s*(?:days?|d)?{_AFTER}", re.IGNORECASE
)
_AT_ONCE = re.compile(
    r"(?:payment\s+)?(?:due\s+|payable\s+)?(?:up)?on\s+receipt|(?:due\s+)?immediate(?:ly)?|due\s+now",
    re.IGNORECASE,
)
_MONTH_END = re.compile(r"(?:^|[\s,/]+)(?:e\.?o\.?m\.?|end\s+of\s+(?:the\s+)?month)$", re.IGNORECASE)
#: "2/10 net 30", "2% 10, net 30": the discount does not move the day on which the whole is due.
_DISCOUNT = re.compile(
    r"^\d{1,2}(?:[.,]\d+)?\s*%?\s*(?:/|\s)\s*\d{1,3}\s*(?:days?|d)?\s*,?\s*(?=n(?:et)?\b|n\s*/)",
    re.IGNORECASE,
)


def days_of(words: str) -> int | None:
    """Days in "Net 30", "30 days" or "Due on receipt" (0); None for anything that says more or less."""
    plain = _plain(words)
    if _AT_ONCE.fullmatch(plain):
        return 0
    found = _DAYS.fullmatch(plain)
    return int(found.group(1)) if found else None


def due_on(words: str, start: date | None) -> date | None:
    """The day on which an order of `start` is due under these terms; None when they do not say it.

    Besides plain days: "EOM" and "Net 30 EOM" (the end of the month that the days lead to), and terms with a discount
    for early payment, which does not count here.
    """
    plain = _DISCOUNT.sub("", _plain(words))
    if start is None or not plain:
        return None
    rest = _MONTH_END.sub("", plain)
    days = days_of(rest) if rest else 0
    if days is None:
        return None
    day = start + timedelta(days=days)
    if rest == plain:
        return day
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def _plain(words: str) -> str:
    return " ".join(words.split()).rstrip(".")
