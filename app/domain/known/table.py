"""One row of the table of troubles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.domain.errors import AppError, Details
from app.domain.fixes import Fix, FixKind

LATER = "The program tries again by itself."
SAYS = 'QuickBooks says: "{text}"'
SUPPORT = "This is a fault of this program. Export the log and send it to support."
CORRECT = "Correct it in the purchase order, then sync again."


class Who(StrEnum):
    """Who can end the trouble; the value is what people read."""

    YOU = "You"
    IN_QUICKBOOKS = "You, in QuickBooks"
    ADMIN = "An administrator of the QuickBooks company"
    ACCOUNTANT = "Whoever may open a closed period"
    NETWORK = "Whoever looks after your network"
    COMPUTER = "Whoever looks after this computer"
    PROGRAM = "Nobody: the program does it"
    SUPPORT = "Support"


@dataclass(frozen=True, slots=True)
class Known:
    """A known trouble. `key` is QuickBooks' code, or a name such as "network.proxy".

    In the texts `{subject}` is what was sent ("PO-1042"), `{text}` QuickBooks' own words, `{element}` the field that
    QuickBooks names, in brackets and with a space before it, or nothing. Other names are filled in by the adapter.
    `place` is the fix's subject: a field of the editor, a place in Settings.
    """

    key: str
    kind: type[AppError]
    title: str
    message: str
    what_to_do: str
    who: Who = Who.YOU
    fix: FixKind | None = None
    place: str = ""

    @property
    def retries(self) -> bool:
        """Whether the program tries again by itself."""
        return self.kind.retries

    def offer(self) -> Fix | None:
        """The fix as a value."""
        return Fix(self.fix, self.place) if self.fix else None

    def texts(self, values: Mapping[str, str]) -> tuple[str, str]:
        """Message and next step with the names filled in."""
        return fill(self.message, values), fill(self.what_to_do, values)

    def error(
        self, details: Details | None = None, *, kind: type[AppError] | None = None, **values: str
    ) -> AppError:
        """The error to raise. `kind` replaces the class, for one that means the same with less doubt."""
        message, what_to_do = self.texts(values)
        return (kind or self.kind)(self.title, message, what_to_do, details, fix=self.offer())


def fill(template: str, values: Mapping[str, str]) -> str:
    """Replace the names, not looking into what was put in: QuickBooks' words may hold anything."""
    parts = template.split("{")
    filled = [parts[0]]
    for part in parts[1:]:
        name, closing, rest = part.partition("}")
        filled.append(f"{values[name]}{rest}" if closing and name in values else "{" + part)
    text = "".join(filled)
    return text[:1].upper() + text[1:]


def by_key(*rows: Known) -> dict[str, Known]:
    """The rows by key.

    Raises:
        ValueError: two rows have one key.
    """
    table = {row.key: row for row in rows}
    if len(table) != len(rows):
        raise ValueError("two rows of the table have one key")
    return table
