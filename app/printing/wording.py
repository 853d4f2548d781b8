"""How what is printed or exported is said: in plain English, or as the window speaks (see `app/ui/spoken/paper.py`)."""

from __future__ import annotations

from datetime import date, datetime
from typing import Protocol


class Wording(Protocol):
    """A language and its way of writing. Sentences are those of the layers without Qt (app/decisions/077)."""

    def say(self, text: str) -> str:
        """A sentence, heading or word of the program; never what a person or a source wrote."""

    def figure(self, text: str) -> str:
        """A number with what follows it, as `domain.money` writes it: "3", "-1,234.50 USD", "20 %"."""

    def day(self, day: date) -> str:
        """A date."""

    def month(self, first: date) -> str:
        """The month of a day, for a heading."""

    def moment(self, at: datetime) -> str:
        """Date and time by the clock of this computer."""


class Plain:
    """English, with dates and numbers as programs write them: for the command line."""

    def say(self, text: str) -> str:
        """As it is."""
        return text

    def figure(self, text: str) -> str:
        """As it is."""
        return text

    def day(self, day: date) -> str:
        """As in "2026-10-05"."""
        return day.isoformat()

    def month(self, first: date) -> str:
        """As in "2026-10"."""
        return f"{first:%Y-%m}"

    def moment(self, at: datetime) -> str:
        """As in "2026-10-05 14:30"."""
        return f"{at.astimezone():%Y-%m-%d %H:%M}"


PLAIN: Wording = Plain()
