"""Stock on receipt, case by case; what happens in trouble is tests/state/test_stock_machine.py."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.errors import UserMustAct
from app.domain.receiving import ReceiptLine
from app.domain.shop import ShopLocation
from app.domain.stock import Consent, StockAsk, StockState, key_for
from app.practice import PracticeCompany
from app.practice.shopify.seed import add_place, add_variant
from app.services.stock_words import FORECAST_OFF
from tests.support.changes import TEST
from tests.support.shop_bench import Computer, PracticeTools, groups_of, world

MUG = "gid://shopify/InventoryItem/500"
SHOP_PLACE, STOCKROOM = "gid://shopify/Location/1", "gid://shopify/Location/2"


@dataclass
class Rig:
    company: PracticeCompany
    tools: PracticeTools
    computer: Computer

    def stock(self, place: str = SHOP_PLACE, item: str = MUG) -> int:
        return self.company.app.shopify.shelf.stock(item, place)

    def state(self, receipt_id: str) -> tuple[StockState, StockAsk]:
        entry = self.computer.entry(receipt_id)
        return entry.state, entry.ask


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    company, tools, computer = world(tmp_path)
    yield Rig(company, tools, computer)
    computer.close()
    company.close()


def test_a_receipt_adds_what_was_taken_in_once(rig: Rig) -> None:
    before = rig.stock()
    order = rig.computer.order("201")
    ref = next(iter(f"{line.product_key}#1" for line in order.lines))
    lines = [ReceiptLine(ref, Decimal(7), Decimal(2))]  # two were rejected, and are not in the seven
    receipt = rig.computer.receiving.submit(order.id, lines).receipt
    assert rig.stock() == before  # nothing leaves before the work

    assert rig.computer.work().sent == 1
    assert rig.computer.work().sent == 0
    assert rig.stock() == before + 7
    (group,) = rig.company.app.shopify.shelf.groups()
    assert group["reason"] == "received"
    assert (
        group["referenceDocumentUri"]
        == f"gid://inventory-mate-desktop/PurchaseOrder/PO-201-{receipt.id[:12]}"
    )
    assert rig.computer.entry(receipt.id).pieces == 7
    told = rig.computer.stores.orders.history(order.id)
    assert any("Shopify's stock changed by +7 pieces" in entry.text for entry in told)


def test_taking_back_sends_the_negative_to_where_it_went(rig: Rig) -> None:
    before = rig.stock()
    receipt = rig.computer.receive("201", "7")
    rig.computer.work()
    rig.computer.answers.put_place("Alder Street Shop", ShopLocation(STOCKROOM, "Harbor Stockroom"))
    rig.computer.receiving.undo(receipt.id)
    rig.computer.work()

    assert rig.stock() == before
    assert rig.stock(STOCKROOM) == 20


def test_taken_back_before_it_was_sent_sends_neither(rig: Rig) -> None:
    rig.tools.offline = True
    receipt = rig.computer.receive("201", "7")
    outcome = rig.computer.work()
    assert outcome.error is not None
    assert outcome.open == 1
    rig.tools.offline = False
    rig.company.app.shopify.scopes = "read_products,read_locations"
    rig.computer.work()
    counter = rig.computer.receiving.undo(receipt.id).receipt
    rig.company.app.shopify.scopes += ",write_inventory"
    rig.computer.work()

    assert {rig.state(receipt.id)[0], rig.state(counter.id)[0]} <= {StockState.SENT, StockState.OFF}
    assert rig.stock() == 20
    assert len(groups_of(rig.company)) in (0, 2)


def test_off_means_no_request_and_later_nothing_either(rig: Rig) -> None:
    rig.computer.settings.switch_stock(False)
    rig.company.app.shopify.counts.clear()
    receipt = rig.computer.receive("201", "7")
    rig.computer.work()
    assert not rig.company.app.shopify.counts
    rig.computer.clock.advance(1)
    rig.computer.settings.switch_stock(True)
    rig.computer.work()

    assert rig.computer.stores.stock.get(receipt.id) is None
    assert rig.stock() == 20
    assert rig.computer.answers.forecast(rig.computer.order("201")) != FORECAST_OFF


def test_a_po_of_inventory_mate_waits_for_a_persons_word(rig: Rig) -> None:
    receipt = rig.computer.receive("202", "7")
    rig.computer.work()
    assert rig.state(receipt.id) == (StockState.OFF, StockAsk.SOURCE)
    assert "Inventory Mate raises" in rig.computer.answers.forecast(rig.computer.order("202"))
    assert rig.stock() == 20

    rig.computer.answers.consent(receipt.id, whole_source=True)
    rig.computer.work()
    assert rig.state(receipt.id)[0] is StockState.SENT
    assert rig.stock() == 27
    assert rig.computer.answers.consents() == {Consent("source", "csv: inventory-mate.csv")}
    assert "Alder Street Shop" in rig.computer.answers.forecast(rig.computer.order("202"))


def test_nothing_is_sent_for_a_receipt_until_all_of_it_is_settled(rig: Rig) -> None:
    receipt = rig.computer.receive("203", "7", "1")
    rig.computer.work()
    assert rig.state(receipt.id) == (StockState.ASKED, StockAsk.PRODUCTS)
    assert "NOT-THERE" in rig.computer.entry(receipt.id).reason
    assert rig.stock() == 20

    first = add_variant(rig.company.app.shopify.shelf, 701, "NOT-THERE", "Here")
    add_variant(rig.company.app.shopify.shelf, 702, "NOT-THERE", "There too")
    rig.computer.answers.retry(receipt.id)
    rig.computer.work()
    assert "2 variants" in rig.computer.entry(receipt.id).reason

    rig.company.app.shopify.shelf.put(
        "variant", "gid://shopify/ProductVariant/702", {**first, "sku": "OTHER"}, "OTHER"
    )
    rig.computer.answers.retry(receipt.id)
    rig.computer.work()
    assert rig.state(receipt.id)[0] is StockState.SENT
    assert rig.stock() == 27


def test_the_place_is_asked_once(rig: Rig) -> None:
    add_place(rig.company.app.shopify.shelf, 3, "Barn")
    order = rig.computer.order("201")
    moved = replace(order, destination=replace(order.destination, name="The old barn"))
    rig.computer.stores.orders.save([moved], TEST)
    one, two = rig.computer.receive("201", "3"), rig.computer.receive("201", "4")
    rig.computer.work()
    assert rig.state(one.id) == rig.state(two.id) == (StockState.ASKED, StockAsk.PLACE)

    places = {place.name: place for place in rig.computer.answers.places_there()}
    rig.computer.answers.put_place("the  OLD barn", places["Barn"])
    assert rig.computer.work().sent == 2
    assert rig.stock("gid://shopify/Location/3") == 27


def test_what_shopify_does_not_track_is_left_out_and_told(rig: Rig) -> None:
    add_variant(rig.company.app.shopify.shelf, 501, "MUG-2", "Untracked", tracked=False)
    receipt = rig.computer.receive("201", "3", "4")
    rig.computer.work()
    assert rig.stock() == 23
    assert "Product MUG-2" in rig.computer.entry(receipt.id).reason

    only = rig.computer.receive("201", "0", "4")
    rig.computer.work()
    assert rig.state(only.id) == (StockState.OFF, StockAsk.NOTHING)


def test_an_answer_that_was_never_seen_is_asked_about_after_half_a_day_of_the_shops_clock(rig: Rig) -> None:
    rig.company.app.shopify.faults.add("lost-answer", kind="mutation")
    receipt = rig.computer.receive("201", "3")
    rig.computer.work()
    assert rig.state(receipt.id)[0] is StockState.UNKNOWN
    # This computer's clock is set back by a day and a half: the shop's clock counts.
    rig.computer.clock.jump(-36 * 3600)
    rig.company.app.clock.advance(36 * 3600 + 13 * 3600)
    rig.computer.work()
    assert rig.state(receipt.id) == (StockState.ASKED, StockAsk.CHECK)
    with pytest.raises(UserMustAct):
        rig.computer.answers.retry(receipt.id)
    with pytest.raises(UserMustAct):
        rig.computer.answers.leave(receipt.id)

    rig.computer.answers.found(receipt.id, there=True)
    rig.computer.work()
    assert rig.stock() == 23


def test_a_clock_that_runs_ahead_does_not_make_an_old_request_young(rig: Rig) -> None:
    rig.computer.clock.jump(30 * 3600)
    rig.company.app.clock.advance(-30 * 3600)  # the shop's clock stays right
    rig.company.app.shopify.faults.add("lost-answer", kind="mutation")
    receipt = rig.computer.receive("201", "3")
    rig.computer.work()
    rig.computer.clock.jump(-30 * 3600)
    rig.company.app.clock.advance(30 * 3600)
    rig.computer.clock.advance(25 * 3600)  # Shopify has forgotten the key
    rig.computer.work()

    assert rig.state(receipt.id) == (StockState.ASKED, StockAsk.CHECK)
    assert rig.stock() == 23


def test_a_refusal_is_final_until_somebody_mends_it(rig: Rig) -> None:
    add_variant(rig.company.app.shopify.shelf, 500, "MUG-1", "Now a bundle", bundle=True)
    receipt = rig.computer.receive("201", "3")
    assert rig.computer.work().refused == 1
    assert "bundle" in rig.computer.entry(receipt.id).reason
    assert rig.computer.work().refused == 0

    add_variant(rig.company.app.shopify.shelf, 500, "MUG-1", "A mug again")
    rig.computer.answers.retry(receipt.id)
    assert rig.computer.work().sent == 1
    assert rig.computer.entry(receipt.id).key == key_for(receipt.id, 1)
    assert rig.stock() == 23


def test_the_same_bytes_go_again(rig: Rig) -> None:
    rig.company.app.shopify.faults.add("lost-request", kind="mutation")
    receipt = rig.computer.receive("201", "3")
    rig.computer.work()
    before = rig.computer.entry(receipt.id)
    add_variant(rig.company.app.shopify.shelf, 900, "MUG-1", "A second one with this SKU")
    rig.computer.work()
    after = rig.computer.entry(receipt.id)

    assert after.state is StockState.SENT
    assert (after.key, after.payload) == (before.key, before.payload)
    assert json.loads(after.payload)["changes"][0]["changeFromQuantity"] is None


def test_nothing_of_one_shop_is_ever_sent_to_another(rig: Rig) -> None:
    sent = rig.computer.receive("201", "2")
    rig.computer.work()
    rig.company.app.shopify.faults.add("lost-request", kind="mutation")
    unknown = rig.computer.receive("201", "3")
    rig.computer.work()
    waiting = rig.computer.receive("201", "4")
    settings = rig.computer.settings
    settings.connect("another.myshopify.com", "shpat_practice")
    rig.computer.clock.advance(1)
    settings.switch_stock(True)
    counter = rig.computer.receiving.undo(sent.id).receipt
    rig.company.app.shopify.counts.clear()
    rig.computer.work()

    assert rig.company.app.shopify.counts.get("mutation", 0) == 0
    assert rig.state(unknown.id) == (StockState.ASKED, StockAsk.CHECK)
    assert rig.state(waiting.id) == (StockState.OFF, StockAsk.NOTHING)
    assert rig.state(counter.id) == (StockState.OFF, StockAsk.NOTHING)
    assert "practice-shop.myshopify.com" in rig.computer.entry(counter.id).reason
    assert rig.stock() == 22


def test_connecting_keeps_the_token_out_of_the_settings(rig: Rig) -> None:
    settings = rig.computer.settings
    settings.disconnect()
    with pytest.raises(UserMustAct):
        settings.switch_stock(True)
    with pytest.raises(UserMustAct):
        settings.connect("fern.myshopify.com", "shpat_wrong")
    assert not settings.current().connected
    info = settings.connect("fern.myshopify.com", "shpat_practice")
    assert settings.current().domain == "fern.myshopify.com"
    assert not settings.current().stock
    assert "shpat" not in rig.computer.stores.settings.value("shopify")
    assert settings.lacking(info) == ()


def test_what_a_person_does_by_hand_is_not_said_to_be_tried_again(rig: Rig) -> None:
    rig.tools.offline = True
    for act in (rig.computer.settings.test, rig.computer.answers.places_there):
        with pytest.raises(UserMustAct, match="cannot be reached") as told:
            act()
        assert not told.value.retries
        assert "tries again" not in told.value.sentence
