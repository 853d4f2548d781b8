"""Mappings that a person changes, and what the next syncs make of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.errors import UserMustAct
from app.domain.links import MappingKind
from app.domain.mapping_list import Candidate, MappingQuery, MappingRow, MappingState
from app.domain.orders import Supplier
from app.domain.sync_state import SyncState
from app.practice.entities.operations import save
from app.practice.entities.registry import BY_KIND
from tests.support.bench import Bench, bench
from tests.support.orders import line, po

VENDOR, ITEM = MappingKind.VENDOR, MappingKind.ITEM
S = MappingState


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        yield made


def query(shop: Bench, kind: MappingKind = VENDOR, search: str = "") -> MappingQuery:
    found = shop.mapping.query(kind, search)
    assert found is not None
    return found


def row(shop: Bench, kind: MappingKind = VENDOR) -> MappingRow:
    (found,) = shop.mapping.page(query(shop, kind), 0, 10)
    return found


def other(shop: Bench, kind: str = "Vendor", name: str = "Another Company") -> Candidate:
    """A second record in QuickBooks that the local copy knows."""
    with shop.practice.books(shop.realm) as books:
        body = {"DisplayName": name}
        if kind == "Item":
            like = next(iter(books.all("Item")))
            body = {"Name": name, "Type": like["Type"], "ExpenseAccountRef": like["ExpenseAccountRef"]}
        made = save(books, BY_KIND[kind], body, {})
    shop.clock.advance(3600)
    shop.put(po("900", supplier=Supplier("Somebody Else"), lines=(line("ELSE-1"),)))
    shop.sync(po("900").id)
    return Candidate(made["Id"], name)


def test_each_state_is_listed_with_how_many_pos_use_it(shop: Bench) -> None:
    shop.put(
        po("101"), po("102"), po("103", supplier=Supplier("Beta Tools"), lines=(line("B-1"), line("B-2")))
    )
    assert [(r.name, r.orders, r.state) for r in shop.mapping.page(query(shop), 0, 10)] == [
        ("Acme Tea", 2, S.MISSING),
        ("Beta Tools", 1, S.MISSING),
    ]
    shop.sync()
    assert [(r.target_name, r.state) for r in shop.mapping.page(query(shop), 0, 10)] == [
        ("Acme Tea", S.CREATED),
        ("Beta Tools", S.CREATED),
    ]
    assert [(r.sku, r.orders) for r in shop.mapping.page(query(shop, ITEM), 0, 10)] == [
        ("B-1", 1),
        ("B-2", 1),
        ("TEA-1", 2),
    ]
    vendor = shop.document(po("101").id)["VendorRef"]["value"]
    shop.edit_there("Vendor", vendor, Active=False)
    shop.clock.advance(3600)
    shop.put(po("104"))
    shop.sync()
    assert shop.mapping.tally(query(shop)) == {S.INACTIVE: 1, S.CREATED: 1}
    (found,) = shop.mapping.page(query(shop, search="acme"), 0, 10)
    assert found.state is S.INACTIVE
    assert shop.mapping.count(query(shop, search="acme")) == 1
    assert shop.mapping.place_of(query(shop), vendor) == 0
    assert shop.mapping.place_of(query(shop), "4711") is None


@pytest.mark.parametrize("also_sent", [False, True])
def test_another_vendor_holds_for_new_pos_and_for_sent_ones_only_when_wanted(
    shop: Bench, also_sent: bool
) -> None:
    shop.put(po("101"))
    shop.sync()
    first = shop.document(po("101").id)["VendorRef"]["value"]
    target = other(shop)
    shop.put(po("102"))
    mine = next(r for r in shop.mapping.page(query(shop), 0, 10) if r.name == "Acme Tea")
    use = shop.mapping.use(query(shop), mine.key)
    assert (use.open_ids, use.closed_ids, use.unsent_ids) == ((po("101").id,), (), (po("102").id,))
    shop.mapping.choose(query(shop), mine, target, also_sent=also_sent)
    assert (shop.state(po("101").id).state is SyncState.CHANGED_HERE) is also_sent
    shop.requests()
    shop.sync(po("101").id, po("102").id)
    assert shop.document(po("102").id)["VendorRef"]["value"] == target.id
    assert shop.document(po("101").id)["VendorRef"]["value"] == (target.id if also_sent else first)
    assert shop.requests()[1] == (2 if also_sent else 1)
    shop.edit(po("101").id, note_to_supplier="A later edit")
    shop.sync(po("101").id)
    assert shop.document(po("101").id)["Memo"] == "A later edit"
    assert shop.document(po("101").id)["VendorRef"]["value"] == (target.id if also_sent else first)
    shop.requests()
    shop.sync()
    assert shop.requests() == (0, 0)


@pytest.mark.parametrize("also_sent", [False, True])
def test_another_item(shop: Bench, also_sent: bool) -> None:
    shop.put(po("101"))
    shop.sync()
    first = item_of(shop, "101")
    target = other(shop, "Item", "Tea of another name")
    shop.put(po("102"))
    mine = next(r for r in shop.mapping.page(query(shop, ITEM), 0, 10) if r.sku == "TEA-1")
    shop.mapping.choose(query(shop, ITEM), mine, target, also_sent=also_sent)
    shop.sync()
    assert item_of(shop, "102") == target.id
    assert item_of(shop, "101") == (target.id if also_sent else first)


def item_of(shop: Bench, number: str) -> str:
    raw = shop.document(po(number).id)
    return str(raw["Line"][0]["ItemBasedExpenseLineDetail"]["ItemRef"]["value"])


def test_a_kept_vendor_that_became_inactive_gives_way_once_something_must_be_written(shop: Bench) -> None:
    shop.put(po("101"))
    shop.sync()
    first = shop.document(po("101").id)["VendorRef"]["value"]
    target = other(shop)
    mine = next(r for r in shop.mapping.page(query(shop), 0, 10) if r.name == "Acme Tea")
    shop.edit_there("Vendor", first, Active=False)
    shop.mapping.choose(query(shop), mine, target, also_sent=False)
    shop.clock.advance(3600)
    shop.sync()
    assert shop.document(po("101").id)["VendorRef"]["value"] == first
    shop.edit(po("101").id, note_to_supplier="Now")
    shop.sync()
    shop.sync()
    assert shop.state(po("101").id).state is SyncState.IN_QUICKBOOKS
    assert shop.document(po("101").id)["Memo"] == "Now"
    assert shop.document(po("101").id)["VendorRef"]["value"] == target.id


def test_create_new_makes_one_of_its_own_even_beside_one_of_the_same_name(shop: Bench) -> None:
    with shop.practice.books(shop.realm) as books:
        save(books, BY_KIND["Vendor"], {"DisplayName": "Acme Tea"}, {})
    shop.put(po("101"))
    shop.sync()
    assert row(shop).state is S.MATCHED
    shop.mapping.create_new(query(shop), row(shop), also_sent=False)
    assert row(shop).state is S.TO_CREATE
    shop.requests()
    shop.sync()
    assert shop.requests()[1] == 0  # nothing needs it yet, and the sent PO keeps what it has
    shop.put(po("102"))
    shop.sync()
    assert sorted(v["DisplayName"] for v in shop.there("Vendor")) == ["Acme Tea", "Acme Tea 2"]
    assert shop.document(po("102").id)["VendorRef"]["name"] == "Acme Tea 2"
    assert shop.document(po("101").id)["VendorRef"]["name"] == "Acme Tea"
    assert row(shop).state is S.CREATED
    shop.sync()
    assert len(shop.there("Vendor")) == 2


def test_forgetting_decides_anew_and_leaves_what_was_sent(shop: Bench) -> None:
    shop.put(po("101"))
    shop.sync()
    target = other(shop)
    mine = next(r for r in shop.mapping.page(query(shop), 0, 10) if r.name == "Acme Tea")
    shop.mapping.choose(query(shop), mine, target, also_sent=True)
    shop.sync()
    mine = next(r for r in shop.mapping.page(query(shop), 0, 10) if r.name == "Acme Tea")
    shop.mapping.forget(query(shop), mine)
    mine = next(r for r in shop.mapping.page(query(shop), 0, 10) if r.name == "Acme Tea")
    assert (mine.state, mine.target_id) == (S.MISSING, "")
    shop.put(po("102"))
    shop.sync()
    assert shop.document(po("102").id)["VendorRef"]["name"] == "Acme Tea"
    assert shop.document(po("101").id)["VendorRef"]["value"] == target.id


def test_choosing_settles_the_question_and_lets_waiting_pos_go(shop: Bench) -> None:
    shop.put(po("101"))
    shop.sync()
    target = other(shop)
    vendor = shop.document(po("101").id)["VendorRef"]["value"]
    shop.edit_there("Vendor", vendor, Active=False)
    shop.clock.advance(3600)
    shop.put(po("102"), po("103"))
    shop.sync()
    assert shop.asked()
    mine = next(r for r in shop.mapping.page(query(shop), 0, 10) if r.name == "Acme Tea")
    changes = shop.mapping.choose(query(shop), mine, target, also_sent=False)
    assert changes.po_ids == {po("102").id, po("103").id}
    assert shop.asked() == []
    assert shop.state(po("102").id).problem is None
    assert shop.sync().created == 2


def test_a_record_that_is_gone_cannot_be_chosen(shop: Bench) -> None:
    shop.put(po("101"))
    shop.sync()
    with pytest.raises(UserMustAct, match="no longer there"):
        shop.mapping.choose(query(shop), row(shop), Candidate("4711", "Nobody"), also_sent=False)
    assert row(shop).state is S.CREATED


def test_what_has_no_record_stands_first(shop: Bench) -> None:
    shop.put(po("101"), po("103", supplier=Supplier("Beta Tools")))
    shop.sync()
    shop.put(po("104", supplier=Supplier("Zeta Toys")))
    rows = shop.mapping.page(query(shop), 0, 10)
    assert [r.name for r in rows] == ["Zeta Toys", "Acme Tea", "Beta Tools"]
    assert [shop.mapping.position(query(shop), r.key) for r in rows] == [0, 1, 2]
    assert [r.name for r in shop.mapping.page(query(shop), 1, 1)] == ["Acme Tea"]
    outline = shop.mapping.outline(query(shop))
    assert list(shop.mapping.rows(query(shop), outline.keys)) == list(rows)
    assert outline.tally == shop.mapping.tally(query(shop))
    made = shop.mapping.outline(replace(query(shop), states=frozenset({S.CREATED})))
    assert made.keys == outline.keys[1:]
    assert shop.mapping.rows(query(shop), ["name:nobody"]) == []


def test_candidates_and_suggestions(shop: Bench) -> None:
    shop.put(po("101"))
    shop.sync()
    with shop.practice.books(shop.realm) as books:
        for name in ("Acme Teas Ltd", "50% Off_Shop", "Zeta"):
            save(books, BY_KIND["Vendor"], {"DisplayName": name}, {})
    other(shop)
    assert [c.name for c in shop.mapping.candidates(VENDOR, "acme", 0, 10)] == ["Acme Tea", "Acme Teas Ltd"]
    assert [c.name for c in shop.mapping.candidates(VENDOR, "50% off_", 0, 10)] == ["50% Off_Shop"]
    assert shop.mapping.candidate_count(VENDOR, "%") == 1
    assert [c.name for c in shop.mapping.suggestions(query(shop), named(shop, "Acme Tea"))] == [
        "Acme Tea",
        "Acme Teas Ltd",
    ]
    assert [c.reason for c in shop.mapping.suggestions(query(shop), named(shop, "Acme Tea"))] == [
        "Same name.",
        "Similar name.",
    ]
    tea = next(r for r in shop.mapping.page(query(shop, ITEM), 0, 10) if r.sku == "TEA-1")
    (found,) = shop.mapping.suggestions(query(shop, ITEM), tea)
    assert (found.detail, found.reason) == ("TEA-1", "Same SKU.")


def named(shop: Bench, name: str) -> MappingRow:
    return next(r for r in shop.mapping.page(query(shop), 0, 10) if r.name == name)


def test_edited_pos_are_counted_anew(shop: Bench) -> None:
    shop.put(po("101"), po("102"))
    shop.edit(po("102").id, supplier=Supplier("Gamma"), lines=(line("G-1"),))
    assert [(r.name, r.orders) for r in shop.mapping.page(query(shop), 0, 10)] == [
        ("Acme Tea", 1),
        ("Gamma", 1),
    ]
    assert [r.sku for r in shop.mapping.page(query(shop, ITEM), 0, 10)] == ["G-1", "TEA-1"]


def test_a_vendor_of_another_currency_is_not_taken(tmp_path: Path) -> None:
    with bench(tmp_path) as shop:
        shop.practice.app.companies.change(shop.realm, 0, multicurrency=True)
        shop.connect()
        shop.put(po("101"), po("102", currency="EUR", exchange_rate=Decimal("1.1")))
        shop.sync()
        home, euro = shop.mapping.page(query(shop), 0, 10)
        assert (home.key, euro.key) == ("acme tea", "acme tea [eur]")
        assert {home.orders, euro.orders} == {1}
        with pytest.raises(UserMustAct, match="another currency"):
            shop.mapping.choose(query(shop), home, Candidate(euro.target_id, "x"), also_sent=True)
        with pytest.raises(UserMustAct, match="another currency"):
            shop.mapping.choose(query(shop), euro, Candidate(home.target_id, "x"), also_sent=True)
