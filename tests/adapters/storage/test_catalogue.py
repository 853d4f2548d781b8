"""What was ordered before, as the editor completes from it; and every save for the export."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.domain.catalogue import KnownProduct, ProductIndex
from app.domain.history import FieldChange
from app.domain.orders import Address, Destination, Line, Payment, Supplier
from app.domain.tracing import Change, ChangeSource
from app.storage import Stores
from tests.adapters.storage.made import order
from tests.support.changes import TEST

CLAY = Supplier("Clay & Co", "old@clay.example")
MUG = Line(Decimal(1), Decimal(2), "MUG-1", "Mug", "Blue", tax_percent=Decimal(8))


def test_the_latest_word_on_each_supplier_and_product_counts(stores: Stores) -> None:
    newer = replace(CLAY, name="CLAY & Co ", email="new@clay.example")
    stores.orders.save(
        [
            order("1", supplier=CLAY, lines=(MUG,), ordered_date=date(2026, 1, 1)),
            order(
                "2",
                supplier=newer,
                currency="EUR",
                lines=(
                    replace(MUG, sku="mug-1", unit_cost=Decimal(3)),
                    Line(Decimal(1), Decimal(9), product_title="Bowl"),
                ),
                ordered_date=date(2026, 2, 1),
                destination=Destination("Main", Address("5 Mill Lane")),
                payment=Payment(terms="Net 30"),
                tags=("b", "a"),
            ),
            order("3", supplier=Supplier("Loam"), lines=(MUG,), ordered_date=date(2026, 1, 15), tags=("a",)),
        ],
        TEST,
    )
    known = stores.orders.catalogue()
    assert [each.email for each in known.suppliers] == ["new@clay.example", ""]
    assert (known.suppliers[0].currency, known.suppliers[0].payment_terms) == ("EUR", "Net 30")
    assert (
        known.products[0]
        == KnownProduct(
            "Mug",
            "Blue",
            "mug-1",
            unit_cost=Decimal(3),
            tax_percent=Decimal(8),
            currency="EUR",
            supplier="CLAY & Co ",
        )
        or known.products[0].title == "Bowl"
    )
    assert sorted((each.words, each.supplier) for each in known.products) == [
        ("Bowl", "CLAY & Co "),
        ("MUG-1 · Mug - Blue", "Clay & Co"),
        ("MUG-1 · Mug - Blue", "Loam"),
        ("mug-1 · Mug - Blue", "CLAY & Co "),
    ]
    assert known.destinations == (Destination("Main", Address("5 Mill Lane")),)
    assert (known.terms, known.tags) == (("Net 30",), ("a", "b"))
    assert known.currencies == ("USD", "EUR")
    assert sorted(stores.orders.numbers()) == ["1", "2", "3"]


def test_a_product_is_found_by_sku_by_offer_and_by_its_whole_name(stores: Stores) -> None:
    other = replace(MUG, unit_cost=Decimal(5), supplier_sku="X")
    stores.orders.save(
        [
            order("1", supplier=CLAY, lines=(MUG,), ordered_date=date(2026, 1, 1)),
            order("2", supplier=Supplier("Loam"), lines=(other,), ordered_date=date(2026, 3, 1)),
        ],
        TEST,
    )
    known = ProductIndex(stores.orders.catalogue().products)
    for found in (
        known.by_sku(" mug-1", "clay & co"),
        known.by_words("mug-1 · Mug - Blue", "Clay & Co"),
        known.by_words("MUG - blue", "Clay & Co"),
    ):
        assert found is not None
        assert found.unit_cost == 2
    latest = known.by_sku("MUG-1", "Somebody else")
    assert latest is not None
    assert latest.supplier_sku == "X"
    assert known.by_sku("", "Loam") is None
    assert known.by_words("Mug", "Loam") is None
    blank = Line(Decimal(4), Decimal(0), tax_percent=Decimal(20))
    assert latest.fill(blank, "USD") == Line(
        Decimal(4), Decimal(5), "MUG-1", "Mug", "Blue", "X", tax_percent=Decimal(20)
    )
    assert latest.fill(blank, "EUR").unit_cost == 0


def test_nothing_is_known_of_an_empty_shop(stores: Stores) -> None:
    known = stores.orders.catalogue()
    assert (known.suppliers, known.products, known.currencies) == ((), (), ())
    assert stores.orders.numbers() == []


def test_every_save_is_told_once_in_order(stores: Stores) -> None:
    stores.orders.save([order("1"), order("2")], Change(ChangeSource.FILE, "orders.csv"))
    stores.orders.save([replace(order("2"), reference="R")], Change(ChangeSource.PERSON, who="anna"))
    saves = [*stores.orders.saves(0, 2), *stores.orders.saves(2, 2)]
    assert [(each.number, each.kind, each.source, each.text) for each in saves] == [
        ("1", "file", "orders.csv", "Added"),
        ("2", "file", "orders.csv", "Added"),
        ("2", "person", "edited here by anna", "Reference set to R"),
    ]
    assert saves[2].changes == (FieldChange("reference", "", "R"),)
    assert stores.orders.saves(3, 9) == []
