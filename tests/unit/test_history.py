"""The sentences in a PO's history."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from app.domain.history import describe_changes
from app.domain.orders import (
    Address,
    CostKind,
    CostLine,
    Line,
    Payment,
    PaymentStatus,
    PoStatus,
    PurchaseOrder,
    Supplier,
)

MUG = Line(Decimal(5), Decimal("2.50"), sku="MUG-1", product_title="Mug", variant_title="Blue")
BOWL = Line(Decimal(2), Decimal(9), product_title="Bowl")
BEFORE = PurchaseOrder("a", "7", Supplier("Clay & Co"), "USD", lines=(MUG, BOWL), reference="R 1")
COSTS = (CostLine("Freight", Decimal("1234.5"), CostKind.FREIGHT), CostLine("Rebate", Decimal(-2)))


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"status": PoStatus.ORDERED}, ["Status changed from Draft to Ordered"]),
        ({"reference": ""}, ["Reference removed (was R 1)"]),
        ({"expected_date": date(2026, 5, 1)}, ["Expected arrival set to 2026-05-01"]),
        ({"exchange_rate": Decimal("1.10")}, ["Exchange rate set to 1.1"]),
        ({"payment": Payment(PaymentStatus.PAID)}, ["Payment changed from unknown to paid"]),
        ({"tags": ("a", "b")}, ["Tags set to a, b"]),
        ({"internal_note": "one\ntwo  " + "x" * 200}, [f"Internal note set to one two {'x' * 71}…"]),
        ({"lines": (replace(MUG, quantity=Decimal(6)), BOWL)}, ["Quantity of MUG-1 changed from 5 to 6"]),
        (
            {"lines": (MUG, replace(BOWL, received_quantity=Decimal(0)))},
            ["Received quantity of Bowl set to 0"],
        ),
        ({"lines": (BOWL, MUG)}, ["Details changed"]),
        ({"lines": (MUG,)}, ["Line removed: Bowl"]),
        ({"lines": (MUG, BOWL, MUG)}, ["Line added: 5 x Mug - Blue"]),
        ({"lines": (MUG, MUG)}, ["Line removed: Bowl", "Line added: 5 x Mug - Blue"]),
        ({"cost_lines": COSTS}, ["Costs are now Freight 1,234.50, Rebate -2.00"]),
        ({"supplier": Supplier("Clay & Co", address=Address(city="Lyon"))}, ["Details changed"]),
        (
            {"supplier": Supplier("Loam"), "number": "8"},
            ["Number changed from 7 to 8", "Supplier changed from Clay & Co to Loam"],
        ),
    ],
)
def test_what_changed(change: dict[str, Any], told: list[str]) -> None:
    assert describe_changes(BEFORE, replace(BEFORE, **change)) == told


def test_a_new_po() -> None:
    assert describe_changes(None, BEFORE) == ["Added"]


def test_costs_removed() -> None:
    assert describe_changes(replace(BEFORE, cost_lines=COSTS), BEFORE) == ["Costs are now none"]


def test_a_rewritten_po_is_told_in_bounds() -> None:
    lines = tuple(replace(MUG, sku=f"S{number}") for number in range(100))
    told = describe_changes(replace(BEFORE, lines=()), replace(BEFORE, lines=lines))
    assert len(told) == 41
    assert told[-1] == "and 60 more changes"
