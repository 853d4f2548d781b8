"""A span of days that is looked at as one, such as a month."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.overview import next_month

_MONTH = re.compile(r"(\d{4})-(\d{1,2})")


@dataclass(frozen=True, slots=True)
class Period:
    """From the first to the last day, both included."""

    first: date
    last: date

    @classmethod
    def month(cls, year: int, number: int) -> Period:
        """One month.

        Raises:
            ValueError: there is no such month.
        """
        first = date(year, number, 1)
        return cls(first, next_month(first) - timedelta(days=1))

    @classmethod
    def read(cls, text: str) -> Period:
        """The month written as "2026-10".

        Raises:
            ValueError: it is not written so.
        """
        found = _MONTH.fullmatch(text.strip())
        if found is None:
            raise ValueError(f"{text!r} is not a month such as 2026-10")
        return cls.month(int(found[1]), int(found[2]))

    def __contains__(self, day: date | None) -> bool:
        """Whether a day lies in it; no day lies in none."""
        return day is not None and self.first <= day <= self.last

    @property
    def name(self) -> str:
        """As in "2026-10"."""
        return f"{self.first:%Y-%m}"
