from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sources.cells import Cell, CellError
from app.sources.fields import Kind
from app.sources.numbers import DecimalStyle, StyleEvidence, read_number, round_off
from app.sources.survey import Facts


def weighed(cells: Sequence[tuple[int, Cell]]) -> StyleEvidence:
    """What a column with these cells shows."""
    facts = Facts(Kind.NUMBER)
    for row, cell in cells:
        facts.see(row, cell)
    return facts.numbers


POINT, COMMA = DecimalStyle.POINT, DecimalStyle.COMMA


@pytest.mark.parametrize(
    ("text", "style", "expected"),
    [
        ("$12.50", POINT, "12.50"),
        ("1.299,00", COMMA, "1299.00"),
        ("(5.00)", POINT, "-5.00"),
        ("1 299,00", COMMA, "1299.00"),
        ("1\u00a0299,00", COMMA, "1299.00"),
        ("1\u202f299,00 €", COMMA, "1299.00"),
        ("€1.299,50", COMMA, "1299.50"),
        ("12.50 USD", POINT, "12.50"),
        ("USD -5.00", POINT, "-5.00"),
        ("-$5.00", POINT, "-5.00"),
        ("5.00-", POINT, "-5.00"),
        ("\u22125", POINT, "-5"),
        ("1'299.00", POINT, "1299.00"),
        ("1,234,567.8901", POINT, "1234567.8901"),
        ("1,29,900.00", POINT, "129900.00"),
        (".5", POINT, "0.5"),
        ("0.0375", POINT, "0.0375"),
    ],
)
def test_numbers_as_people_write_them(text: str, style: DecimalStyle, expected: str) -> None:
    assert read_number(text, style) == Decimal(expected)


@pytest.mark.parametrize(
    "text", ["abc", "1,,2", "1.2.3", "--5", "(-5)", "1 2", "12.50 pcs", "1e5", "8%", "", "12,50", "0,125"]
)
def test_what_is_no_number_in_point_style_is_refused(text: str) -> None:
    with pytest.raises(CellError):
        read_number(text, POINT)


def test_each_refusal_says_what_to_do() -> None:
    with pytest.raises(CellError, match="percentage"):
        read_number("8%", POINT)
    with pytest.raises(CellError, match="shortened"):
        read_number("1.2E+11", POINT)
    with pytest.raises(CellError, match="decimal point"):
        read_number("12,50", POINT)
    with pytest.raises(CellError, match="too large"):
        read_number("99999999999", POINT)


def test_one_clear_cell_decides_the_style_of_the_column() -> None:
    assert weighed([(2, "1.299"), (3, "4,50"), (4, "7")]).style is COMMA
    assert weighed([(2, "1,299"), (3, "4.50")]).style is POINT
    assert weighed([(2, "5"), (3, Decimal("4.5"))]).style is None


def test_a_column_that_fits_both_ways_stays_open() -> None:
    evidence = weighed([(2, "7"), (3, "1,250"), (4, "2,000")])
    assert evidence.style is None
    assert evidence.open_cell == (3, "1,250")


def test_six_decimals_are_kept_and_more_are_rounded_half_up() -> None:
    assert round_off(Decimal("3.33333333333333")) == Decimal("3.333333")
    assert round_off(Decimal("0.0000005")) == Decimal("0.000001")
    assert round_off(Decimal("0.0375")) == Decimal("0.0375")


@given(
    st.decimals(min_value=-9_999_999, max_value=9_999_999, places=2),
    st.sampled_from([(POINT, ",", "."), (COMMA, ".", ","), (COMMA, " ", ","), (POINT, "'", ".")]),
)
def test_a_formatted_number_reads_back(number: Decimal, form: tuple[DecimalStyle, str, str]) -> None:
    style, grouping, mark = form
    text = f"{number:,.2f}".replace(",", "\0").replace(".", mark).replace("\0", grouping)
    assert read_number(text, style) == number
