"""How names are compared: suppliers with vendors, products with items.

Inventory Mate matches names case-blind with spacing normalised (inventory-mate.md 1.5), and QuickBooks ignores case and
outer spaces (qbo-api.md 4.1), so both count as "the same name" here.
"""

from __future__ import annotations

import re
import unicodedata

_SPACES = re.compile(r"\s+")
#: The practice company and QuickBooks count when the marked name is taken as well: "(deleted 2)".
_DELETED = re.compile(r" \(deleted(?: \d+)?\)$")
_NOT_WORD = re.compile(r"[^0-9a-z]+")
_COMPANY_FORMS = frozenset(
    "inc incorporated llc ltd limited gmbh co corp corporation company plc ag sa srl bv pty lp llp kg oy ab as".split()
)
#: What no file system and no browser's download takes in a file's name.
_NOT_IN_FILES = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|]+')
#: Characters that QuickBooks forbids in a vendor's or item's name (qbo-api.md 4.1).
FORBIDDEN_IN_NAMES = (":", "\t", "\n", "\r")


def same_name_key(name: str) -> str:
    """Key under which two spellings are the same name: case and spacing do not count, accents do."""
    return _SPACES.sub(" ", unicodedata.normalize("NFKC", name)).strip().casefold()


def loose_name_key(name: str) -> str:
    """Key under which two names are suspiciously near: accents, punctuation and company forms do not count."""
    decomposed = unicodedata.normalize("NFKD", name.casefold().replace("&", " and "))
    letters = "".join(c for c in decomposed if not unicodedata.combining(c))
    ascii_words = _NOT_WORD.sub(" ", letters).split()
    words = [word for word in ascii_words if word not in _COMPANY_FORMS]
    return " ".join(words or ascii_words) or same_name_key(name)


def active_name(name: str) -> str:
    """The name of a record without the mark that QuickBooks gives inactive ones (qbo-api.md 4.1)."""
    return _DELETED.sub("", name)


def clean_name(name: str, limit: int) -> str:
    """A name that QuickBooks accepts: no colon, tab or line break, spacing collapsed.

    Raises:
        ValueError: nothing is left, or the name is longer than `limit` characters (it is never cut silently).
    """
    cleaned = name
    for character in FORBIDDEN_IN_NAMES:
        cleaned = cleaned.replace(character, " -" if character == ":" else " ")
    cleaned = _SPACES.sub(" ", "".join(c for c in cleaned if c.isprintable())).strip()
    if not cleaned:
        raise ValueError("the name is empty")
    if len(cleaned) > limit:
        raise ValueError(f"the name has {len(cleaned)} characters and QuickBooks takes {limit}")
    return cleaned


def file_name(title: str, ending: str) -> str:
    """A file's name from a title that people typed: what file systems refuse becomes "-", the rest stays readable."""
    return f"{_NOT_IN_FILES.sub('-', title).strip(' .') or 'file'}.{ending}"
