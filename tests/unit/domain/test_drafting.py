"""New POs, copies, numbers, and the days that follow from terms and lead time."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from decimal import Decimal

import pytest

from app.domain.drafting import due_date_of, duplicate, expected_on, new_order, next_number
from app.domain.orders import (
    CostLine,
    Destination,
    Line,
    Origin,
    Payment,
    PaymentStatus,
    PoStatus,
    PurchaseOrder,
    StatedTotals,
    Supplier,
)
from app.domain.terms import due_on

DAY, TODAY = date(2026, 1, 30), date(2026, 11, 27)


@pytest.mark.parametrize(
    ("words", "due"),
    [
        ("Net 30", date(2026, 3, 1)),
        ("30 days", date(2026, 3, 1)),
        ("due on receipt", DAY),
        ("2/10 net 30", date(2026, 3, 1)),
        ("2% 10, Net 30", date(2026, 3, 1)),
        ("EOM", date(2026, 1, 31)),
        ("Net 30 EOM", date(2026, 3, 31)),
        ("net 15 end of month", date(2026, 2, 28)),
        ("Net 0", DAY),
        ("50 % in advance", None),
        ("as agreed", None),
        ("", None),
    ],
)
def test_terms_say_when_an_order_is_due(words: str, due: date | None) -> None:
    assert due_on(words, DAY) == due
    assert due_on(words, None) is None


def test_the_due_date_counts_from_the_order_and_falls_back_to_the_suppliers_terms() -> None:
    order = PurchaseOrder(
        "a",
        "1",
        Supplier("S", payment_terms="Net 10"),
        "USD",
        created_date=date(2026, 1, 1),
        ordered_date=DAY,
    )
    assert due_date_of(order) == date(2026, 2, 9)
    assert due_date_of(replace(order, payment=Payment(terms="Net 30"))) == date(2026, 3, 1)
    assert due_date_of(replace(order, ordered_date=None)) == date(2026, 1, 11)


def test_expected_arrival_needs_an_order_and_a_lead_time() -> None:
    assert expected_on(DAY, 14) == date(2026, 2, 13)
    assert expected_on(None, 14) is None
    assert expected_on(DAY, None) is None


@pytest.mark.parametrize(
    ("numbers", "following"),
    [
        ([], "1"),
        (["127", "128", "9"], "129"),
        (["128", "129-draft"], "129"),
        (["A-0099", "A-0007"], "A-0100"),
        (["X-9999", "12"], "13"),
        (["0099"], "0100"),
        (["2026/14 b"], "2026/15 b"),
        (["alpha"], "alpha-2"),
    ],
)
def test_the_next_number(numbers: list[str], following: str) -> None:
    assert next_number(numbers, lambda number: number not in numbers) == following


def test_a_number_that_is_taken_is_passed_over() -> None:
    assert next_number(["128"], lambda number: number not in ("129", "130")) == "131"


def test_a_new_order_is_a_draft_of_today() -> None:
    order = new_order("a", "5", TODAY, "EUR", Destination("Main"))
    assert (order.status, order.created_date, order.payment.status) == (
        PoStatus.DRAFT,
        TODAY,
        PaymentStatus.UNPAID,
    )
    assert order.origin.kind == "manual"


def test_a_copy_leaves_behind_what_happened_to_the_first_one() -> None:
    line = Line(
        Decimal(5),
        Decimal("2.5"),
        "MUG",
        received_quantity=Decimal(5),
        rejected_quantity=Decimal(1),
        tax_percent=Decimal(8),
        line_id="l1",
        shopify_variant_id="v1",
    )
    order = PurchaseOrder(
        "a",
        "1",
        Supplier("S", "s@s.example"),
        "EUR",
        PoStatus.DELIVERED,
        "Arrived",
        (line,),
        (CostLine("Freight", Decimal(3)),),
        Destination("Main"),
        Decimal("1.1"),
        DAY,
        DAY,
        DAY,
        DAY,
        "R 1",
        "note",
        "inner",
        ("tag",),
        Payment(PaymentStatus.PAID, "Net 30", DAY),
        "DHL",
        "JD 1",
        True,
        StatedTotals(total=Decimal(9)),
        Origin("csv", "a.csv", "77"),
    )
    made = duplicate(order, "b", "2", TODAY)
    kept = {each.name for each in fields(order) if getattr(order, each.name) == getattr(made, each.name)}
    assert kept == {
        "supplier",
        "currency",
        "cost_lines",
        "destination",
        "exchange_rate",
        "reference",
        "note_to_supplier",
        "internal_note",
        "tags",
        "carrier",
        "tax_inclusive",
    }
    assert (made.id, made.number, made.status, made.created_date) == ("b", "2", PoStatus.DRAFT, TODAY)
    assert made.lines == (replace(line, received_quantity=None, rejected_quantity=None, line_id=""),)
    assert (made.payment, made.origin) == (Payment(PaymentStatus.UNPAID, "Net 30"), Origin())
    assert (made.ordered_date, made.expected_date, made.delivered_date, made.tracking_number) == (
        None,
        None,
        None,
        "",
    )
