"""When an update whose answer was not seen counts as arrived."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from app.domain.documents import DocLine, Document, LineKind
from app.sync.arrived import arrived

TEA = DocLine("sku:tea#1", LineKind.ITEM, "7", "Tea", Decimal("25.00"), Decimal(2), Decimal("12.50"))
FREIGHT = DocLine("cost:freight#1", LineKind.ACCOUNT, "31", "Freight", Decimal("0.70"))
DUTY = DocLine("cost:duty#1", LineKind.ACCOUNT, "31", "Duty", Decimal("1.39"))
SENT = Document("PO-1", "56", (TEA,), memo="Old")
MEANT = replace(SENT, lines=(TEA, FREIGHT, DUTY), memo="New")


def test_all_that_was_meant_is_there() -> None:
    assert arrived(SENT, MEANT, MEANT, ())
    assert arrived(SENT, MEANT, replace(MEANT, email="typed@there.example"), ())


@pytest.mark.parametrize(
    "there",
    [
        replace(MEANT, lines=(TEA, FREIGHT)),
        replace(MEANT, lines=(TEA, FREIGHT), memo="Typed there"),
        replace(MEANT, lines=(TEA,)),
    ],
    ids=["a line was taken out", "and the memo typed over", "both lines, the memo is ours"],
)
def test_a_part_that_only_we_can_have_sent_tells_that_all_of_it_arrived(there: Document) -> None:
    assert arrived(SENT, MEANT, there, ())


def test_nothing_of_it_is_there() -> None:
    assert not arrived(SENT, MEANT, SENT, ())
    assert not arrived(SENT, MEANT, replace(SENT, memo="Typed there"), ())
    assert not arrived(None, MEANT, SENT, ())


def test_a_line_of_another_kind_on_our_place_is_not_ours() -> None:
    there = replace(SENT, lines=(TEA, replace(FREIGHT, description="Discount", amount=Decimal("-2.00"))))
    meant = replace(SENT, lines=(TEA, FREIGHT))
    assert not arrived(SENT, meant, there, ())


def test_what_a_person_left_to_quickbooks_tells_nothing() -> None:
    assert not arrived(SENT, replace(MEANT, lines=(TEA,)), SENT, ("line:cost:freight#1",))
    assert arrived(SENT, replace(SENT, memo="New"), SENT, ("memo",))
