"""Two versions of a PO come together: what one place changed is kept, what both changed is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from app.domain.order_merge import merge, same_content
from app.domain.orders import Origin, PoStatus, PurchaseOrder, StatedTotals
from tests.support.orders import cost, line, po

BASE = po("101", lines=(line("A"), line("B")), origin=Origin("feed", external_id="x"))


def fields_of(base: PurchaseOrder | None, here: PurchaseOrder, there: PurchaseOrder) -> list[str]:
    return [each.field for each in merge(base, here, there).differences]


def test_what_only_one_place_changed_is_kept_from_both() -> None:
    here = replace(BASE, internal_note="call them", tags=("spring",))
    there = replace(BASE, expected_date=date(2026, 12, 1), lines=(line("A", "3"), line("B")))
    merged = merge(BASE, here, there)
    assert merged.differences == ()
    assert merged.order == replace(there, internal_note="call them", tags=("spring",))


def test_what_both_changed_is_told_with_both_words_and_the_preferred_one_wins() -> None:
    here, there = replace(BASE, reference="A-1"), replace(BASE, reference="B-2", carrier="DHL")
    mine, theirs = merge(BASE, here, there), merge(BASE, here, there, theirs=True)
    (told,) = mine.differences
    assert (told.label, told.here, told.there) == ("Reference", "A-1", "B-2")
    assert (mine.order.reference, mine.order.carrier) == ("A-1", "DHL")
    assert (theirs.order.reference, theirs.order.carrier) == ("B-2", "DHL")


def test_without_a_common_version_every_difference_is_told() -> None:
    there = replace(BASE, reference="B-2", status=PoStatus.SHIPPED)
    assert fields_of(None, BASE, there) == ["reference", "status"]
    assert fields_of(None, BASE, BASE) == []


def test_goods_received_here_survive_new_costs_from_there() -> None:
    received = tuple(replace(each, received_quantity=Decimal(2)) for each in BASE.lines)
    here = replace(BASE, lines=received)
    there = replace(BASE, lines=(line("A", cost="13.00"), line("B"), line("C")))
    merged = merge(BASE, here, there)
    assert merged.differences == ()
    assert [(each.sku, each.unit_cost, each.received_quantity) for each in merged.order.lines] == [
        ("A", Decimal("13.00"), Decimal(2)),
        ("B", Decimal("12.50"), Decimal(2)),
        ("C", Decimal("12.50"), None),
    ]


def test_stated_totals_only_stay_with_the_lines_they_were_stated_for() -> None:
    stated = StatedTotals(total=Decimal(50))
    base = replace(BASE, stated=stated)
    here = replace(base, cost_lines=(cost("5"),), stated=StatedTotals())
    there = replace(base, carrier="DHL", stated=StatedTotals(total=Decimal(51)))
    assert merge(base, base, there).order.stated.total == Decimal(51)
    assert merge(base, here, there).order.stated == StatedTotals()
    both = replace(there, lines=(line("A", "9"), line("B")))
    assert merge(base, here, both).order.stated == StatedTotals()


def test_id_stays_and_origin_follows() -> None:
    there = replace(BASE, id="other", origin=Origin("feed", external_id="y"))
    merged = merge(BASE, BASE, there).order
    assert (merged.id, merged.origin) == (BASE.id, there.origin)
    assert same_content(BASE, there)


NOTES = st.sampled_from(["", "a", "b"])
VERSIONS = st.builds(
    lambda note, reference, status, quantity: replace(
        BASE, internal_note=note, reference=reference, status=status, lines=(line("A", quantity),)
    ),
    NOTES,
    NOTES,
    st.sampled_from([PoStatus.ORDERED, PoStatus.DELIVERED]),
    st.sampled_from(["1", "2"]),
)


@given(VERSIONS, VERSIONS, VERSIONS)
def test_nothing_that_somebody_wrote_is_lost_without_being_told(
    base: PurchaseOrder, here: PurchaseOrder, there: PurchaseOrder
) -> None:
    merged = merge(base, here, there)
    told = {each.field for each in merged.differences}
    for name in ("internal_note", "reference", "status", "lines"):
        mine, other, before = (getattr(order, name) for order in (here, there, base))
        expected = mine if mine != before else other
        assert getattr(merged.order, name) == expected
        assert (name in told) == (mine != before and other != before and mine != other)
