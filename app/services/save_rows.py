"""What was changed in the POs here, as rows of an export beside the log and the runs."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.history import Save
from app.sync.ports import SaveHistory

_PAGE = 500


def save_rows(history: SaveHistory) -> Iterator[dict[str, str]]:
    """Every save, oldest first: one row for each changed field, or one for a PO that was added."""
    after = 0
    while page := history.saves(after, _PAGE):
        for save in page:
            yield from _rows(save)
        after = page[-1].id


def _rows(save: Save) -> Iterator[dict[str, str]]:
    row = {
        "row": "change",
        "at": save.at.isoformat(),
        "po_number": save.number,
        "trigger": save.kind,
        "source": save.source,
    }
    if not save.changes:
        yield {**row, "action": "saved", "text": save.text}
    for change in save.changes:
        # `sentence` shortens long texts; the whole values stand in columns of their own.
        yield {**row, "action": change.field, "text": change.sentence, "old": change.old, "new": change.new}
