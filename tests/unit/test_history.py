"""The sentences in a PO's history."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from app.domain.history import FieldChange, diff, summary
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
BOWL_WENT = "Line removed: 2 x Bowl at 9"
COSTS = (CostLine("Freight", Decimal("1234.5"), CostKind.FREIGHT), CostLine("Rebate", Decimal(-2)))


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"status": PoStatus.ORDERED}, ["Status changed from Draft to Ordered"]),
        ({"reference": ""}, ["Reference removed (was R 1)"]),
        ({"expected_date": date(2026, 5, 1)}, ["Expected arrival set to 2026-05-01"]),
        ({"exchange_rate": Decimal("1.10")}, ["Exchange rate set to 1.1"]),
        ({"payment": Payment(PaymentStatus.PAID)}, ["Payment changed from Unknown to Paid"]),
        ({"tags": ("a", "b")}, ["Tags set to a, b"]),
        ({"internal_note": "one\ntwo  " + "x" * 200}, [f"Internal note set to one two {'x' * 71}…"]),
        ({"lines": (replace(MUG, quantity=Decimal(6)), BOWL)}, ["Quantity of MUG-1 changed from 5 to 6"]),
        (
            {"lines": (MUG, replace(BOWL, received_quantity=Decimal(0)))},
            ["Received quantity of Bowl set to 0"],
        ),
        ({"lines": (BOWL, MUG)}, ["The lines stand in another order"]),
        ({"lines": (MUG,)}, [BOWL_WENT]),
        ({"lines": (MUG, BOWL, MUG)}, ["Line added: 5 x Mug - Blue at 2.5"]),
        (
            {"lines": (MUG, replace(BOWL, product_title="Dish", sku="D"))},
            ["SKU of Bowl set to D", "Product of Bowl changed from Bowl to Dish"],
        ),
        (
            {"lines": (replace(MUG, quantity=Decimal(9)),)},
            ["Quantity of MUG-1 changed from 5 to 9", BOWL_WENT],
        ),
        ({"cost_lines": COSTS}, ["Cost added: Freight 1234.5", "Cost added: Rebate -2"]),
        (
            {"supplier": Supplier("Clay & Co", address=Address("1 Quay", city="Lyon"))},
            ["Supplier address set to 1 Quay, Lyon"],
        ),
        (
            {"supplier": Supplier("Loam"), "number": "8"},
            ["Number changed from 7 to 8", "Supplier changed from Clay & Co to Loam"],
        ),
    ],
)
def test_what_changed(change: dict[str, Any], told: list[str]) -> None:
    assert [change.sentence for change in diff(BEFORE, replace(BEFORE, **change))] == told


def test_equal_versions_differ_in_nothing() -> None:
    assert diff(BEFORE, replace(BEFORE)) == ()
    assert summary(()) == ""


def test_costs_are_told_one_by_one() -> None:
    after = replace(BEFORE, cost_lines=(replace(COSTS[0], amount=Decimal(1200)),))
    assert diff(replace(BEFORE, cost_lines=COSTS), after) == (
        FieldChange("cost_amount", "1234.5", "1200", "Freight"),
        FieldChange("cost_line", "Rebate -2", ""),
    )


def test_a_line_keeps_its_id_through_a_change_of_its_product() -> None:
    first = (replace(MUG, line_id="l1"), replace(BOWL, line_id="l2"))
    after = (replace(first[1], sku="NEW"), first[0])
    assert diff(replace(BEFORE, lines=first), replace(BEFORE, lines=after)) == (
        FieldChange("line_sku", "", "NEW", "Bowl"),
        FieldChange("line_order", "", "changed"),
    )


def test_lines_of_one_product_are_told_apart_by_their_order() -> None:
    after = replace(BEFORE, lines=(MUG, BOWL, replace(MUG, quantity=Decimal(1)), MUG))
    assert diff(replace(BEFORE, lines=(MUG, BOWL, MUG)), after) == (
        FieldChange("line_quantity", "5", "1", "MUG-1"),
        FieldChange("line", "", "5 x Mug - Blue at 2.5"),
    )


def test_a_rewritten_po_is_summed_up() -> None:
    lines = tuple(replace(MUG, sku=f"S{number}") for number in range(100))
    changes = diff(replace(BEFORE, lines=()), replace(BEFORE, lines=lines))
    assert len(changes) == 100
    assert summary(changes).endswith(". And 97 more changes")
    assert summary(changes[:4]).endswith(". And 1 more change")


OTHER: dict[str, Any] = {
    "str": "other",
    "Decimal": Decimal(77),
    "date": date(2020, 2, 2),
    "PoStatus": PoStatus.SHIPPED,
    "PaymentStatus": PaymentStatus.OVERDUE,
    "CostKind": CostKind.DUTY,
    "tuple": ("other",),
    "bool": True,
    "int": 77,
}


def versions(value: Any) -> Iterator[Any]:
    """The value with each of its fields changed, one at a time, as deep as it goes."""
    for each in fields(value):
        part = getattr(value, each.name)
        if each.name == "id":
            continue
        if is_dataclass(part):
            yield from (replace(value, **{each.name: other}) for other in versions(part))
        elif each.name in ("lines", "cost_lines"):
            for other in versions(part[0]):
                yield replace(value, **{each.name: (other, *part[1:])})
        else:
            kind = str(each.type).split("[")[0].split(" |")[0]
            yield replace(value, **{each.name: OTHER[kind]})


def test_no_field_is_forgotten() -> None:
    whole = replace(BEFORE, cost_lines=COSTS)
    changed = list(versions(whole))
    assert len(changed) > 60
    for other in changed:
        assert len(diff(whole, other)) == 1, other
