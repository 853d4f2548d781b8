from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.money import decimal_text, plain, read_decimal, to_cents, to_price
from app.domain.orders import CostKind, CostLine, StatedTotals
from app.domain.totals import explain_difference, thousandths, totals_of
from tests.support.orders import cost, line, po


@pytest.mark.parametrize(
    ("amount", "cents"), [("1861.075", "1861.08"), ("0.005", "0.01"), ("-0.005", "-0.01"), ("2", "2.00")]
)
def test_cents_are_rounded_half_up(amount: str, cents: str) -> None:
    assert str(to_cents(Decimal(amount))) == cents


def test_texts_are_canonical() -> None:
    assert [decimal_text(Decimal(t)) for t in ("1E+2", "-0", "1.500", "0.0000001")] == [
        "100",
        "0",
        "1.5",
        "0.0000001",
    ]
    assert str(plain(Decimal("1E+2"))) == "100"
    assert str(to_price(Decimal("0.33333335"))) == "0.3333334"


@given(st.decimals(min_value=-(10**12), max_value=10**12, places=9))
def test_canonical_text_reads_back_as_the_same_number(number: Decimal) -> None:
    text = decimal_text(number)
    assert read_decimal(text) == number
    assert "E" not in text


@pytest.mark.parametrize("text", ["", "abc", "NaN", "Infinity", "1,5"])
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="number"):
        read_decimal(text)


def test_a_discount_lowers_the_unit_cost_and_the_amount() -> None:
    one = line(quantity="3", cost="10.00", discount_percent=Decimal(15))
    assert (one.net_unit_cost, one.amount) == (Decimal("8.5"), Decimal("25.50"))


def test_totals_are_the_sum_of_rounded_parts() -> None:
    order = po(
        lines=(line(quantity="3", cost="0.335", tax_percent=Decimal(10)), line(cost="1.00")),
        cost_lines=(cost("5.555"), CostLine("Duty", Decimal("1.00"), CostKind.DUTY, Decimal(10))),
    )
    totals = totals_of(order)
    assert (totals.subtotal, totals.costs, totals.tax) == (Decimal("3.01"), Decimal("6.56"), Decimal("0.20"))
    assert totals.total == Decimal("9.77")
    assert totals_of(replace(order, tax_inclusive=True)).tax == 0


def test_a_stated_total_that_differs_is_explained_part_by_part() -> None:
    stated = StatedTotals(subtotal=Decimal("25.00"), costs=Decimal("4.00"), total=Decimal("29.00"))
    text = explain_difference(po(cost_lines=(cost("5.00"),), stated=stated))
    assert "29.00 USD" in text
    assert "30.00 USD" in text
    assert "costs 4.00 against 5.00" in text
    assert "lines" not in text.partition(":")[2]
    assert explain_difference(po(stated=StatedTotals(total=Decimal("25.000")))) == ""


def test_a_third_decimal_that_quickbooks_does_not_keep_is_explained_with_a_way_out() -> None:
    lines = (line("A", "1", "1.234"), line("B", "1", "1.234"))
    order = po(currency="KWD", lines=lines, stated=StatedTotals(total=Decimal("2.468")))
    text = explain_difference(order)
    assert text.startswith("KWD has three decimals, but QuickBooks keeps two")
    assert "would come to 2.46 KWD, but the source states 2.468." in text
    assert "Edit the PO here" in text
    assert "on hold" in text
    whole = po(currency="KWD", lines=(line("A", "2", "1.235"),), stated=StatedTotals(total=Decimal("2.470")))
    assert (explain_difference(whole), thousandths(whole)) == ("", "")
    assert thousandths(po(currency="KWD", lines=lines))
    assert not thousandths(po(currency="USD", lines=lines))
    typo = po(currency="KWD", lines=lines, stated=StatedTotals(total=Decimal(26)))
    assert explain_difference(typo).startswith("The source states")
