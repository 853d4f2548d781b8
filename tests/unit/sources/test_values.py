from __future__ import annotations

import pytest

from app.domain.orders import CostKind, PaymentStatus, PoStatus
from app.sources.cells import CellError
from app.sources.values import (
    cost_kind,
    read_currency,
    read_payment,
    read_po_number,
    read_status,
    read_tags,
    read_text,
    read_whole,
    read_yes_no,
)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("PO#128", "128"),
        ("PO-128", "128"),
        ("#PO128", "128"),
        ("po 128", "128"),
        ("P.O. 128", "128"),
        ("#128", "128"),
        ("0128", "0128"),
        ("PO#0007", "0007"),
        ("PO-2026-001", "2026-001"),
        ("POLAND-5", "POLAND-5"),
        ("A17", "A17"),
        ("PO", "PO"),
        ("PO# ", ""),
        ("#", ""),
    ],
)
def test_the_prefix_of_a_po_number_goes_and_zeros_stay(text: str, number: str) -> None:
    assert read_po_number(text) == number


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Ordered", (PoStatus.ORDERED, "")),
        ("Cancelled", (PoStatus.CANCELED, "Cancelled")),
        ("In transit", (PoStatus.SHIPPED, "In transit")),
        ("Partially received", (PoStatus.SHIPPED, "Partially received")),
        ("Complete", (PoStatus.DELIVERED, "Complete")),
        ("Awaiting  boss", (PoStatus.UNKNOWN, "Awaiting boss")),
    ],
)
def test_statuses_go_through_the_aliases_and_keep_the_raw_word(
    word: str, expected: tuple[PoStatus, str]
) -> None:
    assert read_status(word) == expected


def test_a_payment_badge_may_carry_a_due_date() -> None:
    assert read_payment("Unpaid Nov 30") is PaymentStatus.UNPAID
    assert read_payment("Payment overdue Oct 2") is PaymentStatus.OVERDUE
    assert read_payment(True) is PaymentStatus.PAID
    assert read_payment("perhaps") is PaymentStatus.UNKNOWN


def test_currencies_are_codes_and_a_bare_dollar_sign_is_none() -> None:
    assert [read_currency(text) for text in ("usd", "EUR - Euro", "€")] == ["USD", "EUR", "EUR"]
    for text in ("XYZ", "$", "dollars", "U1D"):
        with pytest.raises(CellError, match="three letters"):
            read_currency(text)


def test_small_kinds_of_cells() -> None:
    assert read_tags("autumn, gift wall; rush,") == ("autumn", "gift wall", "rush")
    assert (read_yes_no("Yes"), read_yes_no("false"), read_whole("14")) == (True, False, 14)
    assert read_text(" a\r\nb\x00 ") == "a\nb"
    for read, text in (
        (read_yes_no, "maybe"),
        (read_whole, "1.5"),
        (read_whole, "99999"),
        (read_text, "x" * 10_001),
    ):
        with pytest.raises(CellError):
            read(text)


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("Freight", CostKind.FREIGHT),
        ("Shipping & handling", CostKind.FREIGHT),
        ("Transit insurance", CostKind.INSURANCE),
        ("Import duty", CostKind.DUTY),
        ("Early order discount", CostKind.DISCOUNT),
        ("Handling", CostKind.HANDLING),
        ("Rounding", CostKind.ADJUSTMENT),
        ("Pallet fee", CostKind.FEE),
        ("Coffee", CostKind.OTHER),
    ],
)
def test_a_label_tells_what_a_cost_is_for(label: str, kind: CostKind) -> None:
    assert cost_kind(label) is kind
