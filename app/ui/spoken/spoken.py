"""`spoken(text)`: a sentence that a service made, as the window shows it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from app.ui.orders.format import date_text, dates_in, money_text, number_text
from app.ui.spoken.book import BOUNDARY, Found, SentenceBook, shipped_book
from app.ui.theme.icons import ICONS_DIR

CONTEXT = "Sentences"
BOOK = ICONS_DIR.parent / "translations" / "sentences.json"
_DEPTH = 4
_LISTS = ("; ", ", ")
_COUNT = re.compile(r"(\d{1,3}(?:,\d{3})+|\d+) (.+)")
#: A count as services write large ones.
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+")


def spoken(text: str) -> str:
    """The text in the language of the window, with dates, money and numbers as its locale writes them.

    For texts of services, errors and stored logs only, never for what a person or a source wrote: a supplier may be
    called "Paid". What is in no book stays as it is.
    """
    return _spoken(text, 0) if text else ""


def _spoken(text: str, depth: int) -> str:
    whole, pieces = _read(text)
    if whole is not None:
        return _say(whole, depth)
    if pieces:
        return " ".join(_spoken(piece, depth) for piece in pieces)
    head, colon, rest = text.partition(": ")
    if colon and _read(rest) != (None, ()):
        return f"{_value(head, depth)}: {_spoken(rest, depth)}"
    if text.endswith(".") and depth < _DEPTH:  # a list or word that was made a sentence of
        said = _value(text[:-1], depth)
        if said != text[:-1]:
            return f"{said}."
    # Marked with QT_TRANSLATE_NOOP by `ui` itself, where it makes a value that looks as those of services do.
    written = dates_in(text)
    return QCoreApplication.translate(CONTEXT, written)


@lru_cache(maxsize=4096)
def _read(text: str) -> tuple[Found | None, tuple[str, ...]]:
    """The text as one sentence, or cut into several; (None, ()) where neither is known."""
    book = shipped_book(BOOK)
    found = book.find(text)
    strong = next((each for each in found if not each.swallows), None)
    if strong is not None:
        return strong, ()
    pieces = _cut(book, BOUNDARY.split(text))
    if pieces and all(known for _, known in pieces):
        return None, tuple(piece for piece, _ in pieces)
    if found:
        return found[0], ()
    if any(known for _, known in pieces):
        return None, tuple(piece for piece, _ in pieces)
    return None, ()


def _cut(book: SentenceBook, parts: Sequence[str]) -> list[tuple[str, bool]]:
    """Runs of parts that are a sentence of the book, longest first; the others one by one."""
    if len(parts) < 2:
        return []
    cut, at = list[tuple[str, bool]](), 0
    while at < len(parts):
        ends = range(len(parts) if at else len(parts) - 1, at, -1)
        end = next((end for end in ends if book.find(" ".join(parts[at:end]))), 0)
        cut.append((" ".join(parts[at : end or at + 1]), bool(end)))
        at = end or at + 1
    return cut


def _say(found: Found, depth: int) -> str:
    kinds = found.entry.kinds
    values = {
        name: _filled(kinds.get(name, "text"), value or "", depth) for name, value in found.values.items()
    }
    return " ".join(_fill(QCoreApplication.translate(CONTEXT, piece), values) for piece in found.entry.pieces)


def _fill(template: str, values: dict[str, str]) -> str:
    """Replace the holes, not looking into what was put in."""
    parts = template.split("{")
    filled = [parts[0]]
    for part in parts[1:]:
        name, closing, rest = part.partition("}")
        filled.append(f"{values[name]}{rest}" if closing and name in values else "{" + part)
    return "".join(filled)


def _filled(kind: str, value: str, depth: int) -> str:
    try:
        if kind == "day":
            return date_text(date.fromisoformat(value))
        if kind == "number":
            return number_text(Decimal(value.replace(",", "")))
        if kind == "money":
            amount, _, currency = value.partition(" ")
            return money_text(Decimal(amount.replace(",", "")), currency)
    except (ValueError, InvalidOperation):
        return value  # another text stood in that place, such as "no date"
    return value if kind in ("data", "code") else _value(value, depth)


def _value(value: str, depth: int) -> str:
    """What fills a hole: a sentence of its own, a list of such, or something that nobody translates."""
    if depth >= _DEPTH or not value:
        return value
    if _GROUPED.fullmatch(value):
        return number_text(Decimal(value.replace(",", "")))
    whole, _ = _read(value)
    if whole is not None and any(", " in each or "; " in each for each in whole.values.values()):
        listed = _listed(value, depth)  # before a sentence takes the others of the list for its own
        if listed:
            return listed
    first, rest = value[0], value[1:]
    for text in (value, first.lower() + rest, first.upper() + rest):
        if _read(text) != (None, ()):
            said = _spoken(text, depth + 1)
            return said if text == value else _cased(said, first)
    return _listed(value, depth) or _part(value, depth) or dates_in(value)


def _listed(value: str, depth: int) -> str:
    """A list whose entries are all known, "" where it is none."""
    for comma in _LISTS:
        parts = [_part(part, depth) for part in value.split(comma)]
        if len(parts) > 1 and all(parts):
            return comma.join(part for part in parts if part)
    return ""


def _part(part: str, depth: int) -> str | None:
    """One entry of a list: a sentence of its own, or a number of things; None where it is neither."""
    if _read(part) != (None, ()):
        return _spoken(part, depth + 1)
    count = _COUNT.fullmatch(part)
    if count is not None and _read(count[2]) != (None, ()):
        return f"{number_text(Decimal(count[1].replace(',', '')))} {_spoken(count[2], depth + 1)}"
    return None


def _cased(said: str, first: str) -> str:
    return (said[:1].upper() if first.isupper() else said[:1].lower()) + said[1:]
