from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from app.domain.lengths import NOTE_LIMIT as MEMO_LIMIT
from app.domain.orders import NUMBER_LIMIT, PoStatus, StatedTotals, Supplier
from app.domain.settings import SyncSettings
from app.domain.validation import eligibility
from tests.support.orders import ACME, cost, line, po

SETTINGS = SyncSettings(po_sync=True)


def test_a_usual_po_is_sent_and_so_is_a_draft() -> None:
    assert eligibility(po(), SETTINGS, linked=False).ok
    assert eligibility(po(status=PoStatus.DRAFT), SETTINGS, linked=False).ok


@pytest.mark.parametrize("linked", [False, True])
@pytest.mark.parametrize("costs", [(), (cost("0.00"),), (cost("-5.00"),)])
def test_nothing_to_send_is_left_out(costs: tuple[Any, ...], linked: bool) -> None:
    found = eligibility(po(lines=(line(quantity="0"),), cost_lines=costs), SETTINGS, linked=linked)
    assert found.left_out
    assert not found.problem


def test_settings_leave_pos_out_unless_they_are_linked() -> None:
    from_ordered = replace(SETTINGS, from_ordered_on=True)
    later = replace(SETTINGS, start_date=date(2026, 12, 1))
    cases = [
        (po(status=PoStatus.DRAFT), from_ordered, "Draft"),
        (po(), later, "2026-12-01"),
        (po(status=PoStatus.CANCELED), SETTINGS, "canceled"),
    ]
    for order, settings, word in cases:
        assert word in eligibility(order, settings, linked=False).left_out
        assert eligibility(order, settings, linked=True).ok


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"number": " "}, "no number"),
        ({"number": "1" * (NUMBER_LIMIT + 1)}, "19 characters"),
        ({"supplier": Supplier(name=" ")}, "no supplier"),
        ({"lines": (line(), line(quantity="-1"))}, "negative"),
        ({"lines": (line(cost="-1"),)}, "negative"),
        ({"cost_lines": (cost("-26.00"),)}, "does not fit"),
        ({"lines": (line(quantity="10000000", cost="10000"),)}, "does not fit"),
        ({"supplier": replace(ACME, email="nobody")}, "not valid"),
        ({"note_to_supplier": "x" * (MEMO_LIMIT + 1)}, "longer"),
        ({"note_to_supplier": "x" * (MEMO_LIMIT - 5), "reference": "R-1"}, "longer"),
        ({"internal_note": "x" * MEMO_LIMIT}, "longer"),
        ({"tracking_number": "x" * MEMO_LIMIT}, "longer"),
        ({"lines": (line(product_title="x" * 4000),)}, "longer"),
        ({"stated": StatedTotals(total=Decimal("99.00"))}, "99.00"),
    ],
)
def test_what_quickbooks_would_not_take_is_a_problem(changes: dict[str, Any], word: str) -> None:
    found = eligibility(po(**changes), SETTINGS, linked=True)
    assert word in found.problem
    assert found.reason == found.problem
