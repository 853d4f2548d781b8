from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from app.domain.compare import differences, overlay
from app.domain.documents import DocLine, Document, LineKind, document_from_json, document_to_json
from app.domain.three_way import three_way

TEA = DocLine("sku:tea#1", LineKind.ITEM, "7", "Tea", Decimal("25.00"), Decimal(2), Decimal("12.5"))
FREIGHT = DocLine("cost:freight:f#1", LineKind.ACCOUNT, "9", "Freight", Decimal("5.00"))
SENT = Document("PO-1", "3", (TEA, FREIGHT), memo="Hello", vendor_address=("Acme", "1 Quay"))


def with_tea(document: Document, quantity: int) -> Document:
    tea = replace(TEA, quantity=Decimal(quantity), amount=Decimal("12.50") * quantity)
    return replace(document, lines=(tea, *document.lines[1:]))


def test_equal_documents_differ_in_nothing_whatever_the_form_of_numbers_and_addresses() -> None:
    other = replace(
        SENT, vendor_address=("ACME 1 Quay",), lines=(replace(TEA, quantity=Decimal("2.00")), FREIGHT)
    )
    assert differences(SENT, other) == ()
    assert document_from_json(document_to_json(SENT)).content_hash == SENT.content_hash


def test_fields_lines_and_removals_are_named() -> None:
    after = replace(with_tea(SENT, 3), memo="Bye")
    assert {change.field for change in differences(SENT, after)} == {
        "memo",
        "line:sku:tea#1/quantity",
        "line:sku:tea#1/amount",
    }
    (gone,) = differences(SENT, replace(SENT, lines=(TEA,)))
    assert (gone.field, gone.before, gone.after) == ("line:cost:freight:f#1", "Freight: 5", "")


def test_both_sides_changing_different_fields_is_no_conflict() -> None:
    reading = three_way(SENT, replace(SENT, memo="Ours"), SENT, with_tea(SENT, 9))
    assert reading.conflicts == ()
    assert len(reading.ours) == 1
    assert len(reading.theirs) == 2


def test_both_sides_changing_a_field_alike_is_no_conflict() -> None:
    assert three_way(SENT, replace(SENT, memo="X"), SENT, replace(SENT, memo="X")).conflicts == ()


def test_both_sides_changing_a_field_differently_is_a_conflict() -> None:
    (clash,) = three_way(SENT, replace(SENT, memo="Ours"), SENT, replace(SENT, memo="Theirs")).conflicts
    assert (clash.field, clash.before, clash.after) == ("memo", "Theirs", "Ours")


def test_removing_a_line_that_the_other_side_changed_is_a_conflict_either_way() -> None:
    gone = replace(SENT, lines=(FREIGHT,))
    assert three_way(SENT, gone, SENT, with_tea(SENT, 9)).conflicts
    assert three_way(SENT, with_tea(SENT, 9), SENT, gone).conflicts


def test_quickbooks_own_reshaping_is_nobodys_edit() -> None:
    seen = replace(SENT, memo="HELLO", ap_account_id="33")
    reading = three_way(SENT, replace(SENT, memo="Ours"), seen, seen)
    assert reading.theirs == ()
    assert reading.conflicts == ()


def test_overlay_takes_the_named_fields_and_lines_only() -> None:
    source = replace(with_tea(SENT, 9), memo="New", ship_method="Air", lines=(with_tea(SENT, 9).lines[0],))
    mixed = overlay(SENT, source, {"memo", "line:sku:tea#1/quantity", "line:cost:freight:f#1"})
    assert (mixed.memo, mixed.ship_method) == ("New", "")
    assert [line.key for line in mixed.lines] == ["sku:tea#1"]
    assert (mixed.lines[0].quantity, mixed.lines[0].amount) == (Decimal(9), Decimal("25.00"))
    back = overlay(replace(SENT, lines=(TEA,)), SENT, {"line:cost:freight:f#1"})
    assert back.lines == SENT.lines
