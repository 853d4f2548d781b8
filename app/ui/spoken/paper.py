"""The language of the window for what is printed and exported (the `Wording` of `app/printing`)."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal

from app.ui.orders.format import date_text, moment_text, month_text, number_text
from app.ui.spoken.spoken import spoken

_FIGURE = re.compile(r"-?[\d,]*\d(?:\.(\d+))?")


class WindowWording:
    """Speaks as the window does, also in a worker's thread."""

    def say(self, text: str) -> str:
        """The sentence in the window's language."""
        return spoken(text)

    def figure(self, text: str) -> str:
        """The number as the locale writes it, with as many decimals; what follows it stays."""
        found = _FIGURE.match(text)
        if found is None:
            return text
        number = Decimal(found.group().replace(",", ""))
        return number_text(number, places=len(found[1] or "")) + text[found.end() :]

    def day(self, day: date) -> str:
        """In the locale's short form."""
        return date_text(day)

    def month(self, first: date) -> str:
        """As in "October 2026"."""
        return month_text(first)

    def moment(self, at: datetime) -> str:
        """In the locale's short form."""
        return moment_text(at)
