from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from app.domain.links import MappingEntry, MappingKind
from app.domain.orders import Address, Supplier
from app.domain.record_list import choices_between, merged_mappings
from app.domain.shop_records import (
    Product,
    complete_line,
    filled,
    mistakes_in_product,
    mistakes_in_supplier,
    with_product,
    with_supplier,
)
from tests.support.orders import line, po

RECORD = Supplier(
    "Acme Tea", "in@acme.example", "1", "Ann", Address("1 Road", city="Bath"), "GBP", "Net 30", 7
)


def entry(key: str, target: str, *former: str) -> MappingEntry:
    return MappingEntry("r", MappingKind.VENDOR, key, target, f"Vendor {target}", "match", former)


def test_a_record_fills_what_is_not_stated_and_nothing_else() -> None:
    stated = Supplier("ACME tea", email="po@acme.example", address=Address(city="Wells"))
    found = filled(stated, RECORD)
    assert (found.name, found.email, found.address) == ("ACME tea", "po@acme.example", Address(city="Wells"))
    assert (found.phone, found.payment_terms, found.lead_time_days) == ("1", "Net 30", 7)
    assert filled(stated, None) is stated
    assert filled(Supplier("Acme"), RECORD).address == RECORD.address


def test_a_line_gets_names_from_its_product_but_never_money() -> None:
    record = Product("TEA-1", "Green tea", "100 g", "GT-9", "400", Decimal(9), "EUR")
    bare = line("TEA-1", product_title="")
    found = complete_line(bare, record)
    assert (found.product_name, found.supplier_sku, found.barcode) == ("Green tea - 100 g", "GT-9", "400")
    assert (found.unit_cost, found.quantity) == (bare.unit_cost, bare.quantity)
    assert complete_line(line("TEA-1"), record).product_name == "Product TEA-1"


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"name": " "}, "needs a name"),
        ({"email": "acme"}, "no email address"),
        ({"currency": "usd"}, "no currency code"),
        ({"lead_time_days": -1}, "number of days"),
    ],
)
def test_what_is_wrong_with_a_supplier(changes: dict[str, object], told: str) -> None:
    assert mistakes_in_supplier(RECORD) == []
    assert told in " ".join(mistakes_in_supplier(replace(RECORD, **changes)))  # type: ignore[arg-type]


def test_what_is_wrong_with_a_product() -> None:
    assert mistakes_in_product(Product("A")) == []
    assert "SKU or a title" in mistakes_in_product(Product())[0]
    assert "unit cost" in mistakes_in_product(Product("A", unit_cost=Decimal(-1)))[0]


def test_merging_changes_the_name_or_sku_and_keeps_what_the_po_says() -> None:
    order = po(supplier=Supplier("Acme Inc", email="a@b.example"), lines=(line("TEA-1"), line("TEA-2")))
    moved = with_supplier(order, "acme inc", Supplier("Acme"))
    assert moved.supplier == Supplier("Acme", email="a@b.example")
    assert with_supplier(order, "other", Supplier("Acme")) is order
    merged = with_product(order, "sku:tea-1", Product("TEA-9", "Tea"))
    assert [(each.sku, each.product_name, each.amount) for each in merged.lines] == [
        ("TEA-9", "Tea", order.lines[0].amount),
        ("TEA-2", "Product TEA-2", order.lines[1].amount),
    ]
    bare = with_product(
        po(lines=(line("TEA-1", shopify_variant_id="v1"),)), "sku:tea-1", Product("TEA-9")
    ).lines[0]
    assert (bare.product_title, bare.shopify_variant_id) == ("Product TEA-1", "")
    assert with_product(order, "sku:nothing", Product("TEA-9")) is order


def test_after_a_merge_both_keys_lead_to_one_vendor() -> None:
    known = {
        "kept": entry("kept", "1"),
        "gone": entry("gone", "2", "3"),
        "kept shop": entry("kept shop", "9"),
    }
    merged = merged_mappings("kept", "gone", known, {}, also_sent=False)
    assert {each.key: (each.target_id, each.former) for each in merged} == {
        "kept": ("1", ("3", "2")),
        "gone": ("1", ("3", "2")),
    }
    chosen = merged_mappings("kept", "gone", known, {"": "2"}, also_sent=True)
    assert {(each.key, each.target_id, each.former) for each in chosen} == {
        ("kept", "2", ()),
        ("gone", "2", ()),
    }
    alone = merged_mappings("kept", "gone", {"gone": entry("gone", "2")}, {}, also_sent=False)
    assert {each.key: each.target_id for each in alone} == {"kept": "2", "gone": "2"}
    assert merged_mappings("kept", "gone", {}, {}, also_sent=False) == ()


def test_each_currency_of_a_supplier_is_decided_on_its_own() -> None:
    known = {
        key: entry(key, target)
        for key, target in (
            ("kept", "1"),
            ("gone", "1"),
            ("kept [eur]", "5"),
            ("gone [eur]", "6"),
            ("gone [gbp]", "7"),
        )
    }
    (choice,) = choices_between("kept", "gone", known)
    assert (choice.currency, choice.kept.target_id, choice.gone.target_id) == ("EUR", "5", "6")
    merged = {
        each.key: each.target_id
        for each in merged_mappings("kept", "gone", known, {" [eur]": "6"}, also_sent=True)
    }
    assert merged == {
        "kept": "1",
        "gone": "1",
        "kept [eur]": "6",
        "gone [eur]": "6",
        "kept [gbp]": "7",
        "gone [gbp]": "7",
    }
