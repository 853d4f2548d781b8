"""Did an update whose answer was not seen arrive? Judged from what QuickBooks holds later, maybe edited by people."""

from __future__ import annotations

from collections.abc import Collection

from app.domain.compare import differences
from app.domain.documents import Difference, Document
from app.domain.three_way import covers

#: Fields that QuickBooks never fills in by itself, so that our value in them came with our update.
_TELLING = frozenset({"number", "memo"})


def arrived(sent: Document | None, meant: Document, there: Document, left: Collection[str]) -> bool:
    """True when the update from `sent` to `meant` arrived in a document that holds `there` now.

    Fields that a person left to QuickBooks (`left`) are not in the update, so they do not count. QuickBooks carries an
    update out as a whole or not at all: when part of it is there and part is not, somebody edited the document
    afterwards, and what they took out must not be put back (seed 6001750). When nothing of it is there it did not
    arrive, or all of it was taken back: that cannot be told apart, and it is sent again.
    """
    found = differences(there, meant)
    ours = None if sent is None else differences(sent, meant)
    fields = None if ours is None else [change.field for change in ours]
    missing = [
        change
        for change in found
        if change.field not in left and (fields is None or _touches(change.field, fields))
    ]
    if not missing:
        return True
    if ours is None:
        return False
    still = {change.field for change in found}
    return any(
        _tells(change) and not _touches(change.field, still) for change in ours if change.field not in left
    )


def _tells(change: Difference) -> bool:
    """True for something that only our update can have brought: a new line or value, not that something is gone."""
    return bool(change.after) and (change.field in _TELLING or change.field.startswith("line:"))


def _touches(field: str, others: Collection[str]) -> bool:
    """True when the field, the line that it is part of, or a part of this line is among the others."""
    return any(covers(other, field) or covers(field, other) for other in others)
