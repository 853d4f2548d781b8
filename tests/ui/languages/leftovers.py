"""What of a text is neither in the pseudo-language nor data: it was left out of the translation."""

from __future__ import annotations

import ast
import dataclasses
import re
from collections.abc import Iterable, Iterator
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QLocale

from tests.ui.languages.pseudo import CLOSE, OPEN

ROOT = Path(__file__).resolve().parents[3]
_INNERMOST = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
_KEYS = re.compile(
    r"\b(?:(?:Ctrl|Alt|Shift|Meta)\+)+(?:F\d+|Left|Right|Up|Down|Return|[A-Z0-9.,/])|\bF\d+\b|\[im:\w+\]"
)
_TIDS = re.compile(r"\b1-[0-9a-f]{8}-[0-9a-f]{24}\b")
#: The number of a QuickBooks fault before its title.
_CODE = re.compile(r"^\d+ ")
#: What a run did, as it is stored with the run.
_COUNTS = re.compile(r"(?:\d+ [a-z ]+(?:, )?)+")
_HOLE = re.compile(r"\\\{\w+\\\}")
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_BELOW = ("domain", "services", "sync", "sources", "quickbooks", "storage", "practice", "shopify", "printing")


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
        self._ordered = sorted((text for text in known if len(text) > 1), key=len, reverse=True)

    def without(self, text: str) -> str:
        """What is left of a text, with the pseudo-language and the data taken out; "" where nothing is."""
        before = None
        while before != text:
            before, text = text, _INNERMOST.sub(" ", text)
        text = _KEYS.sub(" ", _TIDS.sub(" ", text))
        for known in self._ordered:
            if not _LETTERS.search(text):
                return ""
            if known in text:
                text = re.sub(rf"(?<!\w){re.escape(known)}(?!\w)", " ", text)
        return " ".join(text.split()).strip(" .,:;·/-") if _LETTERS.search(text) else ""


class Below:
    """The English texts of the modules without Qt: the known gap, found by module."""

    def __init__(self) -> None:
        self._texts: dict[str, set[str]] = {}
        self._patterns: list[tuple[re.Pattern[str], str]] = []
        for folder in _BELOW:
            for path in sorted((ROOT / "app" / folder).rglob("*.py")):
                self._read(
                    ast.parse(path.read_text(encoding="utf-8")), path.relative_to(ROOT / "app").as_posix()
                )

    def module_of(self, text: str) -> str:
        """The module that says this; "" where none does."""
        if _COUNTS.fullmatch(text):
            return "domain/runs.py"
        text = _CODE.sub("", text)
        modules = self._texts.get(text) or self._texts.get(f"{text}.")
        if modules:
            return min(modules)
        return next((module for pattern, module in self._patterns if pattern.search(text)), "")

    def _read(self, tree: ast.AST, module: str) -> None:
        for node in ast.walk(tree):
            match node:
                case ast.JoinedStr(values=values):
                    parts = [str(each.value) if isinstance(each, ast.Constant) else None for each in values]
                    if any(part and len(part.split()) > 1 for part in parts):
                        pattern = "".join(".*" if part is None else re.escape(part) for part in parts)
                        self._patterns.append((re.compile(pattern), module))
                case ast.Constant(value=str(text)) if len(text) > 3:
                    self._texts.setdefault(text, set()).add(module)
                    if len(text.split()) > 3:
                        self._patterns.append((re.compile(_HOLE.sub(".*", re.escape(text))), module))
