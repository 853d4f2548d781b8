from __future__ import annotations

from dataclasses import replace
from typing import Any

from app.domain.books import Account, Company, Item, Vendor
from app.domain.links import MappingEntry, MappingKind
from app.domain.orders import CostKind, PurchaseOrder, Supplier
from app.domain.questions import QuestionKind
from app.domain.settings import AccountChoices, SyncSettings
from app.sync import asking
from app.sync.directory import Directory
from app.sync.plan import STANDS_IN
from app.sync.prepare import Resolver
from app.sync.resolve import Found, Missing, Unclear, resolve_item, resolve_vendor, vendor_key
from tests.support.orders import cost, line, po

HOME = Company("r", "Fern", "US", "USD", multi_currency=True)
ACCOUNTS = AccountChoices("33", "80", "79", "81", {CostKind.OTHER: "20"})
TEA = Item("7", "Product TEA-1", "TEA-1", "NonInventory", "80")


def vendor(*vendors: Vendor, order: PurchaseOrder | None = None, stored: str = "", answer: str = "") -> Any:
    order = order or po()
    key = vendor_key(order, HOME)
    pair = MappingEntry("r", MappingKind.VENDOR, key, stored, "Old name") if stored else None
    return resolve_vendor(order, HOME, Directory(vendors, (), ()), pair, answer)


def item(*items: Item, stored: str = "", answer: str = "", **changes: Any) -> Any:
    one = line(**changes)
    pair = MappingEntry("r", MappingKind.ITEM, one.product_key, stored, "Old name") if stored else None
    return resolve_item(po(), one, Directory((), items, ()), pair, answer)


def test_a_vendor_is_mapped_matched_asked_about_or_created() -> None:
    assert vendor(Vendor("1", "Acme Tea", "USD")) == Found("1", "Acme Tea")
    assert vendor(Vendor("1", " ACME  tea", "USD")) == Found("1", " ACME  tea")
    assert vendor(Vendor("1", "Quite other", "USD"), stored="1").target_id == "1"
    assert vendor(Vendor("1", "Quite other", "USD")) == Missing("Acme Tea")
    near = vendor(Vendor("1", "Acme Tea, Inc.", "USD"))
    assert [choice.key for choice in near.question.choices] == ["1", asking.CREATE_NEW]
    assert vendor(Vendor("1", "Acme Tea, Inc.", "USD"), answer="1") == Found("1", "Acme Tea, Inc.", "chosen")
    assert vendor(Vendor("1", "Acme Tea, Inc.", "USD"), answer=asking.CREATE_NEW) == Missing("Acme Tea")


def test_inactive_vendors_are_not_matched_and_a_mapped_one_is_asked_about() -> None:
    gone = Vendor("1", "Acme Tea (deleted)", "USD", active=False)
    assert vendor(gone) == Missing("Acme Tea")
    asked = vendor(gone, Vendor("2", "Acme Teas", "USD"), stored="1")
    assert [choice.key for choice in asked.question.choices] == ["2", asking.CREATE_NEW]
    assert asked.known_id == "1"


def test_each_foreign_currency_has_a_vendor_of_its_own() -> None:
    euro = po(currency="EUR")
    assert vendor_key(po(), HOME) == "acme tea"
    assert vendor_key(euro, HOME) == "acme tea [eur]"
    dollars, euros = Vendor("1", "Acme Tea", "USD"), Vendor("2", "Acme Tea (EUR)", "EUR")
    assert vendor(dollars, order=euro) == Missing("Acme Tea (EUR)")
    assert vendor(dollars, euros, order=euro) == Found("2", "Acme Tea (EUR)")
    assert vendor(dollars, euros, order=euro, stored="1") == Found("2", "Acme Tea (EUR)")
    told = vendor(dollars, order=euro, stored="1")
    assert isinstance(told, Unclear)
    assert "Make the vendor Acme Tea (EUR)" in told.reason


def test_no_way_leads_to_a_vendor_of_another_currency() -> None:
    """Neither by name, nor by a stored pair, nor by a person's answer, nor as a suggestion."""
    euro = po(currency="EUR")
    dollars, near = Vendor("1", "Acme Tea", "USD"), Vendor("3", "Acme Tea, Inc.", "USD")
    assert vendor(dollars, order=euro, answer="1") == Missing("Acme Tea (EUR)")
    assert vendor(near, order=euro) == Missing("Acme Tea")
    assert isinstance(vendor(near, order=euro, stored="3"), Unclear)
    assert vendor(replace(dollars, currency=""), order=euro) == Found(
        "1", "Acme Tea"
    )  # not said: theirs to refuse
    alone = replace(HOME, multi_currency=False)
    assert resolve_vendor(euro, alone, Directory((dollars,), (), ()), None, "") == Found("1", "Acme Tea")


def test_a_name_that_cannot_be_a_vendor_is_told() -> None:
    long = po(supplier=Supplier(name="x" * 501))
    assert "501 characters" in vendor(order=long).reason
    assert vendor(Vendor("1", "x", "USD", active=False), order=long, stored="1").question is not None


def test_an_item_is_found_by_mapping_sku_or_name_or_created() -> None:
    assert item(TEA) == Found("7", "Product TEA-1")
    assert item(replace(TEA, name="Renamed")) == Found("7", "Renamed")
    assert item(replace(TEA, sku="")) == Found("7", "Product TEA-1")
    assert item(replace(TEA, sku="OTHER")) == Missing("Product TEA-1 (TEA-1)", "TEA-1", "Product TEA-1")
    assert item() == Missing("Product TEA-1", "TEA-1", "Product TEA-1")
    assert item(replace(TEA, name="x", sku="y"), stored="7") == Found("7", "x")
    assert item(product_title="x" * 150) == Missing("TEA-1", "TEA-1", "x" * 150)
    assert "name is empty" in item(sku="", product_title="").reason


def test_an_item_that_cannot_be_bought_is_told_and_an_inactive_one_asked_about() -> None:
    assert "not set up for buying" in item(replace(TEA, expense_account_id="")).reason
    assert "not set up for buying" in item(replace(TEA, type="Category")).reason
    asked = item(replace(TEA, active=False), stored="7")
    assert asked.question.kind is QuestionKind.ITEM
    assert asked.known_id == "7"
    assert item(replace(TEA, active=False), answer="7") == Missing("Product TEA-1", "TEA-1", "Product TEA-1")


def test_two_items_with_the_sku_offer_no_third() -> None:
    twin = replace(TEA, id="8", name="Twin")
    asked = item(TEA, twin)
    assert [choice.key for choice in asked.question.choices] == ["7", "8"]
    assert item(TEA, twin, answer="8") == Found("8", "Twin", "chosen")


def resolver(*orders: PurchaseOrder, items: tuple[Item, ...] = (), **more: Any) -> Resolver:
    accounts = [Account("33", "A/P", "Accounts Payable", currency="USD")]
    usual: dict[str, Any] = {
        "company": HOME,
        "settings": SyncSettings(True, accounts=ACCOUNTS),
        "directory": Directory((), items, accounts),
        "vendor_pairs": {},
        "item_pairs": {},
        "answer_of": lambda po_id, kind, subject: "",
    }
    made = Resolver(**{**usual, **more})
    made.resolve(orders)
    return made


def names(made: dict[str, Missing]) -> list[str]:
    return [one.name for one in made.values()]


def test_one_name_is_created_for_one_record_only() -> None:
    lines = tuple(line(sku, product_title=title) for sku, title in (("A", "Mug"), ("B", "MUG"), ("C", "mug")))
    orders = (po("1", lines=lines), po("2", currency="EUR"), po("3", lines=lines))
    vendors, items = resolver(*orders).missing_for(orders)
    assert names(items)[:3] == ["Mug", "MUG (B)", "mug (C)"]
    assert names(vendors) == ["Acme Tea", "Acme Tea (EUR)"]


def test_an_item_without_sku_belongs_to_one_product_now_and_later() -> None:
    mug = Item("5", "Mug", "", "NonInventory", "80")
    lines = (line("A", product_title="Mug"), line("B", product_title="Mug"))
    made = resolver(po(lines=lines), items=(mug,))
    assert made.items["sku:a"] == Found("5", "Mug")
    assert names(made.missing_for([po(lines=lines)])[1]) == ["Mug (B)"]
    pair = MappingEntry("r", MappingKind.ITEM, "sku:a", "5", "Mug")
    later = resolver(po(lines=lines[1:]), items=(mug,), item_pairs={"sku:a": pair})
    assert names(later.missing_for([po(lines=lines[1:])])[1]) == ["Mug (B)"]


def test_what_is_under_way_is_not_created_again() -> None:
    made = resolver(po(), pending=frozenset({"acme tea"}))
    obstacle = made.obstacle(po())
    assert obstacle is not None
    assert obstacle.later


def test_an_answer_on_any_po_of_the_supplier_counts() -> None:
    near = Directory([Vendor("1", "Acme Teas", "USD")], (), ())

    def answer_of(po_id: str, kind: QuestionKind, subject: str) -> str:
        return "1" if po_id == po("2").id and kind is QuestionKind.VENDOR else ""

    made = resolver(po("1"), po("2"), po("3"), directory=near, answer_of=answer_of)
    assert made.vendors["acme tea"] == Found("1", "Acme Teas", "chosen")
    assert [pair.target_id for pair in made.new_pairs() if pair.kind is MappingKind.VENDOR] == ["1"]
    assert made.new_pairs() == []


def test_missing_accounts_and_currencies_stand_in_the_way() -> None:
    none = SyncSettings(True)
    with_cost = po(cost_lines=(cost("5.00"),))
    assert "freight" in str(resolver(with_cost, settings=none).obstacle(with_cost))
    assert "accounts payable" in str(resolver(po(), settings=none).obstacle(po()))
    single = replace(HOME, multi_currency=False)
    euro = po(currency="EUR")
    assert "only uses USD" in str(resolver(euro, company=single).obstacle(euro))
    assert resolver(po()).obstacle(po()) is None


def test_missing_records_stand_in_by_name() -> None:
    made = resolver(po())
    wanted = made.wanted(po())
    assert wanted.vendor_id == f"{STANDS_IN}Acme Tea"
    assert not made.complete(po())
