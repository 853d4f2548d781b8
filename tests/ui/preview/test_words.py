"""The sentences over a preview."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.services.syncing import Preview
from app.ui.preview.words import headline, records_sentence, short_reason
from tests.ui.preview.fakes import PREVIEW, SMALLER, row


def rows(**counts: int) -> Preview:
    made = [row(f"{action}{n}", action) for action, count in counts.items() for n in range(count)]
    return Preview(tuple(made))


@pytest.mark.parametrize(
    ("preview", "words"),
    [
        (
            rows(nothing=58, update=2, create=5, left_out=3),
            "58 POs are the same, 2 would be updated, 5 created, 3 left out.",
        ),
        (rows(create=1200), "1,200 POs would be created."),
        (rows(update=1, create=1), "1 PO would be updated, 1 created."),
        (rows(nothing=3), "All 3 POs are the same in QuickBooks. A sync would write nothing."),
        (rows(nothing=1), "PO-nothing0 is the same in QuickBooks."),
        (rows(), "There are no purchase orders yet."),
        (PREVIEW, "2 POs are the same, 1 would be updated, 2 created, 2 left out, 2 need you."),
        (Preview((PREVIEW.rows[3], PREVIEW.rows[6])), "2 POs need you."),
        (Preview((PREVIEW.rows[3],)), "PO-4 needs you before it can be sent."),
    ],
)
def test_headline(preview: Preview, words: str) -> None:
    assert headline(preview) == words


@pytest.mark.parametrize(
    ("vendors", "items", "words"),
    [
        (1, 4, "QuickBooks would get 1 new vendor and 4 new items."),
        (0, 1, "QuickBooks would get 1 new item."),
        (2, 0, "QuickBooks would get 2 new vendors."),
        (0, 0, ""),
    ],
)
def test_records(vendors: int, items: int, words: str) -> None:
    assert records_sentence(Preview((), ("v",) * vendors, ("i",) * items)) == words


def test_a_reason_that_lists_labels_becomes_short_and_another_stays() -> None:
    changed = row("3", "update", before=SMALLER)
    labels = ", ".join(change.label for change in changed.differences)
    listing = replace(changed, reason=f"Changed here: {labels}.")
    assert short_reason(listing) == "Changed here: Memo to vendor, 1 line."
    closing = "It was canceled here and is closed in QuickBooks, as you chose."
    assert short_reason(replace(changed, reason=closing)) == closing
