"""Takes names and amounts out of texts, each replaced by a word that stays the same: support can still see that two
lines speak of the same supplier, or of the same amount.

The words come from a keyed hash, so that they cannot be guessed back; the key stays with the profile.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Callable
from typing import Final

_WORD = re.compile(r"\w+")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
#: 1,234.50 and 1.234,50 and 12.3333: two to seven decimals; no times, versions or longer numbers.
_AMOUNT = re.compile(
    r"(?<![\w.,:-])-?(?:\d{1,3}(?:,\d{3})+|\d+)\.\d{2,7}(?![\d:]|[.,-]\d)"
    r"|(?<![\w.,:-])-?(?:\d{1,3}(?:[.\u00a0\u202f ]\d{3})+|\d+),\d{2}(?![\d:]|[.,-]\d)"
)
#: Messages shorten long descriptions to this many characters.
_CUT: Final = 60
#: Shorter ones would be found in every other word.
_SHORTEST: Final = 3
#: Numbers with so many digits (of a telephone) go too.
_DIGITS: Final = 7


class Pseudonyms:
    """`key` makes the words; the same key gives the same words. What is to stay is not replaced."""

    def __init__(self, key: bytes, *, names: bool, amounts: bool) -> None:
        """`names` and `amounts` True: they stay as they are."""
        self._key = key
        self._keep_names = names
        self._keep_amounts = amounts
        self._by_word: dict[str, dict[str, str]] = {}

    def learn(self, kind: str, name: str) -> None:
        """A name that is to be replaced, of a supplier, product, company ..."""
        lowered = _lower(" ".join(name.split()))
        first = _WORD.search(lowered)
        if self._keep_names or first is None or len(lowered) < _SHORTEST or not _telling(lowered):
            return
        lowered = lowered[first.start() :]
        word = f"{kind}-{self._hash(lowered)}"
        known = self._by_word.setdefault(first.group(), {})
        for form in {lowered, lowered[:_CUT].rstrip()}:
            known.setdefault(form, word)

    def clean(self, text: str) -> str:
        """The text with what has to go replaced."""
        if not self._keep_names:
            text = _MAIL.sub(lambda found: f"mail-{self._hash(found.group().lower())}", text)
            text = self._without_names(text)
        if not self._keep_amounts:
            text = _AMOUNT.sub(self._amount, text)
        return text

    def _without_names(self, text: str) -> str:
        lowered = _lower(text)
        pieces: list[str] = []
        done = 0
        for word in _WORD.finditer(lowered):
            at = word.start()
            known = self._by_word.get(word.group())
            if known is None or at < done:
                continue
            fitting = [
                name for name in known if lowered.startswith(name, at) and _ends(lowered, at + len(name))
            ]
            if fitting:
                longest = max(fitting, key=len)
                pieces += [text[done:at], known[longest]]
                done = at + len(longest)
        return "".join((*pieces, text[done:]))

    def _amount(self, found: re.Match[str]) -> str:
        digits = re.sub(r"\D", "", found.group()).lstrip("0")
        return f"amount-{self._hash(digits)}" if digits else found.group()

    def _hash(self, text: str) -> str:
        return hmac.new(self._key, text.encode(), hashlib.sha256).hexdigest()[:8]


def _telling(name: str) -> bool:
    """A short number, such as a product called 2026, says nothing and would be found in every date."""
    return any(letter.isalpha() for letter in name) or sum(map(str.isdigit, name)) >= _DIGITS


def _ends(text: str, at: int) -> bool:
    return at >= len(text) or not (text[at].isalnum() and text[at - 1].isalnum())


def _lower(text: str) -> str:
    """Lower case, letter by letter, so that places stay the same (in some scripts one letter becomes two)."""
    return "".join(small if len(small := each.lower()) == 1 else each for each in text)


Cleaner = Callable[[str], str]
