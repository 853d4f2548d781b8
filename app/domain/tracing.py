"""Who or what changed POs, and when: goes with every save and stands in the history of each PO."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class ChangeSource(StrEnum):
    """Where a change came from."""

    PERSON = "person"
    FILE = "file"
    PASTE = "paste"
    FOLDER = "folder"
    FEED = "feed"
    SHOPIFY = "shopify"
    RECEIPT = "receipt"
    MERGE = "merge"
    SAMPLE = "sample"
    SYNC = "sync"


@dataclass(frozen=True, slots=True)
class Change:
    """One save of one or many POs.

    `name`: the file, feed or shop it came from, or which receipt. `who`: the account of the person at this computer,
    when it was a person. `note`: what the source has to say itself; it stands before the changed fields. `at`: when
    it happened; None is the moment of saving.
    """

    source: ChangeSource
    name: str = ""
    who: str = ""
    note: str = ""
    at: datetime | None = None

    @property
    def sends(self) -> bool:
        """Whether saving this may start auto sync. Receiving changes nothing in QuickBooks by itself."""
        return self.source is not ChangeSource.RECEIPT

    @property
    def label(self) -> str:
        """The source in a few words, as the history shows it."""
        match self.source:
            case ChangeSource.PERSON:
                return f"edited here by {self.who}" if self.who else "edited here"
            case ChangeSource.FILE:
                return self.name or "a file"
            case ChangeSource.RECEIPT:
                return self.name or "receipt"
            case ChangeSource.SAMPLE:
                return "sample shop"
            case _:
                words = _WORDS[self.source]
                return f"{words}: {self.name}" if self.name else words


_WORDS = {
    ChangeSource.PASTE: "pasted table",
    ChangeSource.FOLDER: "watched folder",
    ChangeSource.FEED: "web feed",
    ChangeSource.SHOPIFY: "Shopify",
    ChangeSource.MERGE: "merge of two records",
    ChangeSource.SYNC: "sync",
}
