"""The book of sentences that the layers without Qt make, and the way to find which one a text is.

Those layers speak English only and know nothing of languages. `packaging/translate.sh` reads their sentences, with the
holes in them, from the source into `resources/translations/sentences.json`. Here a text is recognised again: "PO-7 was
deleted in QuickBooks." is "{doc_number} was deleted in QuickBooks." with a doc_number of PO-7. So a stored log of any
age can be shown in any language, and what is stored, exported and searched stays plain English.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path

_HOLE = re.compile(r"\{(\w+)\}")
_WORD = re.compile(r"[^\W\d_]+")
#: What fills a hole of this kind looks so.
_SHAPES = {
    "code": r"[^,;]+?",
    "day": r"\d{4}-\d\d-\d\d",
    "money": r"-?[\d,.]+(?: [A-Za-z]{1,5})?",
    "number": r"-?[\d.,]+",
}
#: The end of one sentence and the beginning of another.
_BEGINS = r"(?=[A-Z\"“']|\d[\d,]* [a-zA-Z])"  # with a capital, a quotation, or a count of something
BOUNDARY = re.compile(rf"(?<=[.!?])(?<!\b[a-z]\.) {_BEGINS}|(?<=[.!?][\"”)]) {_BEGINS}")


@dataclass(frozen=True, slots=True)
class Entry:
    """One sentence of the book: its pieces (translated one by one) and what its holes hold, where not plain text."""

    pieces: tuple[str, ...]
    kinds: Mapping[str, str] = field(default_factory=dict)

    @property
    def template(self) -> str:
        """The whole sentence as it is made."""
        return " ".join(self.pieces)


@dataclass(frozen=True, slots=True)
class Found:
    """A sentence with what fills its holes."""

    entry: Entry
    values: Mapping[str, str]

    @property
    def swallows(self) -> bool:
        """True when a hole holds what looks like sentences of its own: another reading may be the better one."""
        return any(BOUNDARY.search(value) for value in self.values.values())


class _Known:
    """An entry with its pattern, which is made when it is first needed."""

    def __init__(self, entry: Entry) -> None:
        self.entry = entry
        self.literals = _HOLE.sub("\0", entry.template)
        self.weight = len(self.literals.replace("\0", ""))

    @property
    def words(self) -> set[str]:
        """The whole words outside of the holes: a text without one of them cannot be this sentence."""
        return {
            found.group()
            for found in _WORD.finditer(self.literals)
            if "\0" not in self.literals[max(0, found.start() - 1) : found.end() + 1]
        }

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        parts, at, seen = [], 0, set[str]()
        template = self.entry.template
        for hole in _HOLE.finditer(template):
            name = hole.group(1)
            shape = _SHAPES.get(self.entry.kinds.get(name, ""), ".*?")
            parts += [
                re.escape(template[at : hole.start()]),
                f"(?P={name})" if name in seen else f"(?P<{name}>{shape})",
            ]
            seen.add(name)
            at = hole.end()
        parts.append(re.escape(template[at:]))
        return re.compile("".join(parts), re.DOTALL)


class SentenceBook:
    """Finds the sentence that a text is."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        known = [_Known(entry) for entry in entries]
        often = Counter(word for each in known for word in each.words)
        self._by_word: dict[str, list[_Known]] = {}
        for each in known:  # under its rarest word, so that few patterns are tried for a text
            key = min(each.words, key=lambda word: (often[word], word), default="")
            self._by_word.setdefault(key, []).append(each)

    def find(self, text: str) -> Sequence[Found]:
        """Every reading of the whole text, the one with the most words of its own first."""
        words = {"", *_WORD.findall(text)}
        candidates = [known for word in words for known in self._by_word.get(word, ())]
        found = []
        for known in sorted(candidates, key=lambda each: (-each.weight, each.entry.template)):
            match = known.pattern.fullmatch(text)
            if match is not None:
                found.append(Found(known.entry, match.groupdict()))
        return found


def read_entries(path: Path) -> list[Entry]:
    """The entries of `sentences.json`."""
    return [
        Entry(tuple(each["pieces"]), each.get("kinds", {}))
        for each in json.loads(path.read_text(encoding="utf-8"))
    ]


@lru_cache(maxsize=1)
def shipped_book(path: Path) -> SentenceBook:
    """The book that ships with the program, read once."""
    return SentenceBook(read_entries(path))
