"""The pages of the help, in their order, and which of them belongs to which place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QLocale

from app.ui.connect.guide_text import HELP_DIR, Guide, read_guide

PAGES_DIR = HELP_DIR / "pages"
_ENGLISH = "en"
#: In the order of the list.
KEYS = (
    "orders",
    "questions",
    "import",
    "folder",
    "feed",
    "editor",
    "receiving",
    "records",
    "mappings",
    "overview",
    "tie_out",
    "undo",
    "activity",
    "shopify",
    "settings",
    "support",
)
#: Help of the pages of the window whose key is another.
_OF_PAGES = {"suppliers": "records", "products": "records"}


@dataclass(frozen=True, slots=True)
class Topic:
    """One page of the help."""

    key: str
    guide: Guide

    def holds(self, words: Sequence[str]) -> bool:
        """Whether all these (folded) words stand in it."""
        steps = self.guide.steps
        parts = [self.guide.title, self.guide.lead, *(step.title for step in steps)]
        parts += [block.text for step in steps for block in step.blocks]
        text = " ".join(parts).casefold()
        return all(word in text for word in words)


def topic_of_page(page: str) -> str:
    """Key of the help for a page of the window."""
    key = _OF_PAGES.get(page, page)
    return key if key in KEYS else KEYS[0]


def topics(locale: QLocale | None = None) -> tuple[Topic, ...]:
    """All pages in the language of the window; English where it has none of its own."""
    code = (locale or QLocale()).name().partition("_")[0]
    return _read(code if (PAGES_DIR / code).is_dir() else _ENGLISH)


@lru_cache(maxsize=2)
def _read(language: str) -> tuple[Topic, ...]:
    return tuple(Topic(key, read_guide(key, PAGES_DIR / language)) for key in KEYS)
