"""Words for payment terms, and which code stands for a percentage."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.domain.books import TaxCode, TaxPart, Term
from app.domain.terms import days_of
from app.sync.lists import LEFT_OUT, term_for
from app.sync.tax_codes import TaxBook
from tests.support.orders import line

TERMS = (
    Term("1", "Due on receipt", 0),
    Term("2", "Net 15", 15),
    Term("3", "Net 30", 30),
    Term("4", "Net 60", 60),
    Term("5", "Sixty", 60),
    Term("6", "2% 10 Net 30", 30, active=False),
    Term("7", "End of month"),
)
STANDARD = TaxCode("2", "20.0% S", parts=(TaxPart("1", Decimal(20)),))
REDUCED = TaxCode("3", "5.0% R", parts=(TaxPart("2", Decimal(5)),))
GROUP = TaxCode("5", "GST/QST", parts=(TaxPart("3", Decimal(5)), TaxPart("4", Decimal("9.975"))))
OUTSIDE = TaxCode("6", "No VAT", taxable=False)


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("Net 30", 30),
        ("net30", 30),
        ("30 days", 30),
        ("30 Days Net", 30),
        ("n/30", 30),
        ("Due in 15 days", 15),
        ("30 days from invoice date", 30),
        ("Due on receipt", 0),
        ("Payable upon receipt", 0),
        ("Immediate", 0),
        ("2/10 net 30", None),
        ("30 days EOM", None),
        ("Prepaid", None),
        ("50 % deposit, rest on delivery", None),
        ("", None),
    ],
)
def test_days_are_read_only_where_the_words_say_nothing_else(words: str, days: int | None) -> None:
    assert days_of(words) == days


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("net 30", "3"),
        ("NET  30", "3"),
        ("30 days", "3"),
        ("60 days", None),  # two terms of sixty days: only a name decides
        ("Sixty", "5"),
        ("Due upon receipt", "1"),
        ("end of month", "7"),
        ("2% 10 Net 30", None),  # not in use any more
        ("Prepaid", "2"),  # chosen by a person
        ("cash", None),  # left out by a person
    ],
)
def test_terms_are_found_by_choice_name_and_days(words: str, found: str | None) -> None:
    term = term_for(words, TERMS, {"prepaid": "2", "cash": LEFT_OUT})
    assert (term.id if term else None) == found


def test_exactly_one_code_that_fits_is_used_and_a_group_adds_up() -> None:
    book = TaxBook((STANDARD, REDUCED, GROUP, OUTSIDE))
    assert book.code_for(Decimal(20)) == STANDARD
    assert book.code_for(Decimal("14.975")) == GROUP
    assert book.code_for(Decimal("14.9750")) == GROUP
    assert book.neutral() == OUTSIDE
    assert "no tax code of 8 %" in str(book.code_for(Decimal(8)))


def test_several_or_unusable_codes_are_asked_about() -> None:
    twin = TaxCode("9", "Also 20", parts=(TaxPart("1", Decimal(20)),))
    asleep = TaxCode("10", "Asleep", active=False, parts=(TaxPart("1", Decimal(20)),))
    on_tax = TaxCode("11", "Tax on tax", plain=False, parts=(TaxPart("1", Decimal(20)),))
    assert "20.0% S, Also 20" in str(TaxBook((STANDARD, twin, asleep, on_tax)).code_for(Decimal(20)))
    assert TaxBook((STANDARD, twin), {"20": "9"}).code_for(Decimal(20)) == twin
    assert "Asleep" in str(TaxBook((STANDARD, asleep), {"20": "10"}).code_for(Decimal(20)))
    assert "id 77" in str(TaxBook((STANDARD,), {"20": "77"}).code_for(Decimal(20)))


def test_an_amount_of_tax_finds_its_percentage() -> None:
    book = TaxBook((STANDARD, REDUCED, GROUP))
    ten = line(quantity="1", cost="10.00", tax_amount=Decimal("2.00"))
    assert book.percent_of(ten, ten.amount, "It", inside=False) == Decimal(20)
    inside = line(quantity="1", cost="12.00", tax_amount=Decimal("2.00"))
    assert book.percent_of(inside, inside.amount, "It", inside=True) == Decimal(20)
    odd = line(quantity="1", cost="10.00", tax_amount=Decimal("3.33"))
    assert "no tax code" in str(book.percent_of(odd, odd.amount, "It", inside=False))
    tiny = line(quantity="1", cost="0.10", tax_amount=Decimal("0.01"))
    one_cent = TaxBook((STANDARD, REDUCED, TaxCode("8", "8", parts=(TaxPart("9", Decimal(8)),))))
    assert "several tax codes fit" in str(one_cent.percent_of(tiny, tiny.amount, "It", inside=False))
    both = line(quantity="1", cost="10.00", tax_percent=Decimal(20), tax_amount=Decimal("5.00"))
    assert "states a tax of 5.00" in str(book.percent_of(both, both.amount, "It", inside=False))
