"""Nothing is cut silently: what does not fit is told with its field, without a request."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from app.domain.lengths import text_problem, unusual_characters
from app.domain.orders import Address, Destination
from app.domain.record_lengths import left_out_of_item, left_out_of_vendor
from app.domain.settings import SyncSettings
from app.domain.validation import eligibility
from tests.support.orders import ACME, cost, line, po

LONG_STREET = Address("s" * 501, city="Bath")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"carrier": "c" * 32}, ("The carrier", "32", "31")),
        ({"note_to_supplier": "n" * 3901}, ("note to the supplier", "3,901")),
        ({"internal_note": "n" * 3890, "tracking_number": "t" * 20}, ("internal note", "3,910")),
        ({"supplier": replace(ACME, address=LONG_STREET)}, ("supplier's address", "501", "500")),
        ({"destination": Destination("Shop", LONG_STREET)}, ("destination", "501")),
        ({"lines": (line(product_title="p" * 4000),)}, ("The product ppp", "4,005")),
        ({"cost_lines": (cost("1.00", label="l" * 4001),)}, ("The cost lll", "4,001")),
        ({"carrier": "UPS\nGround"}, ("The carrier", "a line break")),
        ({"note_to_supplier": "Ring\x07 twice"}, ("note to the supplier", "U+0007")),
        ({"reference": "R\ud800"}, ("note to the supplier", "U+D800")),
        ({"lines": (line(product_title="Tea\x00pot"),)}, ("The product", "U+0000")),
        ({"number": "10\t1"}, ("The number", "a tab")),
        ({"lines": tuple(line() for _ in range(10_001))}, ("more lines", "10,000")),
    ],
)
def test_what_does_not_fit_is_refused_with_its_field(changes: dict[str, Any], words: tuple[str, ...]) -> None:
    order = po(**changes)
    found = text_problem(order)
    assert all(word in found for word in words), found
    assert "then it can be sent" in found or "Split it" in found
    assert eligibility(order, SyncSettings(po_sync=True), linked=False).problem == found


def test_everything_at_its_limit_fits() -> None:
    order = po(
        carrier="c" * 31,
        note_to_supplier="line one\nline two" + "n" * 3800,
        supplier=replace(ACME, name="Søstrene Grønne", address=Address("s" * 500, city="Århus")),
        lines=(line(product_title="Crème brûlée “special” – 5 €"),),
    )
    assert text_problem(order) == ""
    assert unusual_characters(order) == ""


def test_other_scripts_are_told_and_not_refused() -> None:
    order = po(note_to_supplier="謝謝 ☕", lines=(line(product_title="Чайник"),))
    assert text_problem(order) == ""
    told = unusual_characters(order)
    assert told.startswith("The note to the supplier")
    assert "☕" in told
    assert told.endswith("and so does 1 more")
    twice = replace(order, note_to_supplier="", lines=(*order.lines, *order.lines))
    assert unusual_characters(twice).startswith("The product Чайник contains"), (
        "one product on two lines is told once"
    )
    assert "more" not in unusual_characters(twice)


def test_details_of_a_new_vendor_are_left_out_with_a_word() -> None:
    supplier = replace(
        ACME, phone="5" * 31, contact_name="x" * 101, address=Address("1 Quay", postal_code="9" * 31)
    )
    phone = next(text for text in left_out_of_vendor(supplier) if "phone" in text)
    assert "5" * 31 in phone
    assert "30" in phone
    assert len(left_out_of_vendor(supplier)) == 3
    assert left_out_of_vendor(ACME) == ()


def test_a_description_of_a_new_item_is_left_out_with_a_word() -> None:
    assert "1,001" in left_out_of_item("Teapot", "d" * 1001)[0]
    assert left_out_of_item("Teapot", "d" * 1000) == ()
