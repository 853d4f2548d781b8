"""JSON with exact numbers."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.quickbooks.wire import dumps, loads

NUMBERS = st.decimals(allow_nan=False, allow_infinity=False, places=7, min_value=-(10**12), max_value=10**12)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | NUMBERS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


@given(VALUES)
def test_what_is_written_reads_back_to_the_digit(value: object) -> None:
    text = dumps(value)
    assert loads(text) == value
    assert dumps(loads(text)) == text
    json.loads(text)


@given(NUMBERS)
def test_a_number_keeps_its_digits(number: Decimal) -> None:
    assert dumps([number]) == f"[{number:f}]"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Decimal("12.50"), "12.50"),
        (Decimal("1E+2"), "100"),
        (Decimal("0.1"), "0.1"),
        (0.1, "0.1"),
        (True, "true"),
        ('a\n"é\u2028', '"a\\n\\"é\u2028"'),
        ("\ud800", '"?"'),
        ((1, 2), "[1,2]"),
    ],
)
def test_how_values_are_written(value: object, text: str) -> None:
    assert dumps(value) == text


@pytest.mark.parametrize("value", [Decimal("NaN"), Decimal("Infinity"), float("nan")])
def test_a_number_that_is_none_is_never_written(value: object) -> None:
    with pytest.raises(ValueError, match="finite"):
        dumps({"Amount": value})


def test_other_objects_are_refused() -> None:
    with pytest.raises(TypeError):
        dumps({"a": object()})


@pytest.mark.parametrize("text", ["NaN", '{"a":Infinity}', "{", b"\xff", ""])
def test_what_is_no_json_is_refused(text: str | bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # json's own words
        loads(text)
