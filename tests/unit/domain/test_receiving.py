from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.orders import PoStatus
from app.domain.receiving import (
    Receipt,
    ReceiptLine,
    cannot_take_back,
    counter_lines,
    line_refs,
    mistakes_in,
    progress_of,
    remaining,
    standing,
    too_many,
    with_receipt,
)
from tests.support.orders import line, po

AT = datetime(2026, 11, 24, 12, tzinfo=UTC)
TWO = po(lines=(line("TEA-1", "10"), line("TEA-2", "4"), line("TEA-1", "3")))
PIECES = st.decimals(0, 50, places=2)


def arrives(ref: str, received: str = "0", rejected: str = "0", note: str = "") -> ReceiptLine:
    return ReceiptLine(ref, Decimal(received), Decimal(rejected), note)


def test_two_lines_of_one_product_are_told_apart() -> None:
    assert [ref for ref, _ in line_refs(TWO)] == ["sku:tea-1#1", "sku:tea-2#1", "sku:tea-1#2"]
    after = with_receipt(TWO, [arrives("sku:tea-1#2", "3")])
    assert [each.received_quantity for each in after.lines] == [None, None, Decimal(3)]


def test_partial_receipts_add_up_and_the_rest_stays_open() -> None:
    after = with_receipt(TWO, [arrives("sku:tea-1#1", "6", "1")])
    after = with_receipt(after, [arrives("sku:tea-1#1", "2"), arrives("sku:tea-2#1", "4")])
    found = {each.ref: f"{each.received}/{each.rejected}/{each.open}" for each in progress_of(after).lines}
    assert found == {
        "sku:tea-1#1": "8/1/1",
        "sku:tea-2#1": "4/0/0",
        "sku:tea-1#2": "0/0/3",
    }
    whole = progress_of(after)
    assert [whole.ordered, whole.received, whole.rejected, whole.open] == [Decimal(n) for n in (17, 12, 1, 4)]
    assert whole.started
    assert not whole.complete
    assert progress_of(with_receipt(after, remaining(after))).complete
    assert not progress_of(TWO).started


def test_more_than_ordered_is_warned_about_and_not_refused() -> None:
    lines = [arrives("sku:tea-2#1", "3", "2")]
    assert mistakes_in(TWO, lines) == []
    assert too_many(TWO, lines) == ["Product TEA-2: 5 arrived in all, 4 were ordered."]
    over = progress_of(with_receipt(TWO, lines)).lines[1]
    assert [over.open, over.over] == [Decimal(0), Decimal(1)]
    assert too_many(TWO, [arrives("sku:tea-2#1", "4")]) == []


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ([arrives("sku:tea-2#1", "-1")], "Product TEA-2: the received quantity has to be a number from 0"),
        ([arrives("sku:tea-2#1", "1", "NaN")], "Product TEA-2: the rejected quantity has to be a number"),
        ([arrives("sku:tea-2#1", "1000000000")], "the received quantity has to be"),
        ([arrives("sku:gone#1", "1")], "is not on PO-101 any more"),
        ([arrives("sku:tea-2#1", "1"), arrives("sku:tea-2#1", "1")], "A line is there twice."),
        ([arrives("sku:tea-2#1", "1", note="n" * 1001)], "the note is longer than 1000 characters"),
        ([arrives("sku:tea-2#1")], "Nothing was entered"),
        ([], "Nothing was entered"),
    ],
)
def test_what_is_no_receipt_is_told_with_its_line(lines: list[ReceiptLine], told: str) -> None:
    assert told in " ".join(mistakes_in(TWO, lines))


def test_a_note_alone_is_a_receipt_and_a_canceled_po_takes_none() -> None:
    assert mistakes_in(TWO, [], "The carton was wet, all sent back") == []
    canceled = replace(TWO, status=PoStatus.CANCELED)
    assert "canceled" in mistakes_in(canceled, [arrives("sku:tea-2#1", "1")])[0]


@given(st.lists(st.tuples(PIECES, PIECES), min_size=3, max_size=3), st.randoms())
def test_a_receipt_taken_back_leaves_the_figures_as_they_were(
    figures: list[tuple[Decimal, Decimal]], shuffle: object
) -> None:
    before = with_receipt(TWO, [arrives("sku:tea-1#1", "1", "1")])
    refs = [ref for ref, _ in line_refs(TWO)]
    lines = tuple(ReceiptLine(ref, *pair) for ref, pair in zip(refs, figures, strict=True))
    receipt = Receipt("r", TWO.id, AT, lines)
    after = with_receipt(before, lines)
    assert cannot_take_back(after, receipt) == []
    back = progress_of(with_receipt(after, counter_lines(receipt)))
    assert [(p.received, p.rejected) for p in back.lines] == [
        (p.received, p.rejected) for p in progress_of(before).lines
    ]


def test_a_receipt_that_is_not_in_the_figures_any_more_cannot_be_taken_back() -> None:
    receipt = Receipt(
        "r",
        TWO.id,
        AT,
        (ReceiptLine("sku:tea-1#1", Decimal(6)), ReceiptLine("sku:tea-2#1", Decimal(1), name="Green tea")),
    )
    changed = with_receipt(TWO, receipt.lines)
    fewer = replace(
        changed, lines=(replace(changed.lines[0], received_quantity=Decimal(2)), *changed.lines[1:])
    )
    assert cannot_take_back(fewer, receipt) == [
        "Product TEA-1 was changed since: fewer pieces are received than the receipt brought."
    ]
    gone = replace(changed, lines=changed.lines[:1])
    assert cannot_take_back(gone, receipt) == ["Green tea is not on PO-101 any more."]


def test_receipts_that_hold() -> None:
    one, two = Receipt("1", "a", AT, ()), Receipt("2", "a", AT, ())
    counter = Receipt("3", "a", AT, (), undoes="1")
    assert standing([counter, two, one]) == (two,)
