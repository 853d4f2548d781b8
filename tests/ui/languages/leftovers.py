"""What of a text is neither in the pseudo-language nor data: it was left out of the translation."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator
from enum import Enum

from PySide6.QtCore import QLocale

from tests.ui.languages.pseudo import CLOSE, OPEN

_INNERMOST = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
_KEYS = re.compile(
    r"\b(?:(?:Ctrl|Alt|Shift|Meta)\+)+(?:F\d+|Left|Right|Up|Down|Return|[A-Z0-9.,/])|\bF\d+\b|\[im:\w+\]"
)
_TIDS = re.compile(r"\b1-[0-9a-f]{8}-[0-9a-f]{24}\b")
#: A PO's number begins so in every language; dates inside documents of QuickBooks are written for programs.
_NUMBER = re.compile(r"\bPO-\w*|\b\d{4}-\d\d-\d\d\b")
_LETTERS = re.compile(r"[^\W\d_]{2,}")


def strings_in(value: object) -> Iterator[str]:
    """All strings in dataclasses, lists and dictionaries: the data of a shop."""
    if isinstance(value, str):
        if not isinstance(value, Enum):
            yield value
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for each in dataclasses.fields(value):
            yield from strings_in(getattr(value, each.name))
    elif isinstance(value, dict):
        yield from strings_in([*value.keys(), *value.values()])
    elif isinstance(value, Iterable):
        for part in value:
            yield from strings_in(part)


class Data:
    """Foreign texts, names of months and days, currencies: nothing of it is translated by us."""

    def __init__(self, strings: Iterable[str]) -> None:
        locale = QLocale()
        forms = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
        calendar = [locale.monthName(month, form) for month in range(1, 13) for form in forms]
        calendar += [locale.dayName(day, form) for day in range(1, 8) for form in forms]
        calendar.append(locale.dateFormat(QLocale.FormatType.ShortFormat).replace("M", "m"))
        calendar += [locale.amText(), locale.pmText(), "AM", "PM"]
        known = {text.strip() for text in (*strings, *calendar)}
        known |= {line.strip() for text in known for line in text.splitlines()}
        self._whole = known
        self._ordered = sorted((text for text in known if len(text) > 1), key=len, reverse=True)

    def without(self, text: str) -> str:
        """What is left of a text, with the pseudo-language and the data taken out; "" where nothing is."""
        text = text.replace("\u200b", "")  # where a long word may be broken
        if text.strip(" \n\u200f") in self._whole:
            return ""
        before = None
        while before != text:
            before, text = text, _INNERMOST.sub(" ", text)
        text = _KEYS.sub(" ", _TIDS.sub(" ", text))
        for known in self._ordered:
            if not _LETTERS.search(text):
                return ""
            if known in text:
                text = re.sub(rf"(?<!\w){re.escape(known)}(?!\w)", " ", text)
        text = _NUMBER.sub(" ", text)
        return " ".join(text.split()).strip(" .,:;·/-") if _LETTERS.search(text) else ""
