"""The practice shop keeps Shopify's rules: tokens, scopes, cost, idempotency keys, all or nothing."""

from __future__ import annotations

import contextlib
import http.client
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.practice import PracticeCompany, PracticeServer
from app.practice.clock import Clock
from app.practice.shopify import PRACTICE_TOKEN
from app.practice.shopify.app import CLIENT_ID, CLIENT_SECRET
from app.practice.shopify.seed import add_place, add_variant

URL = "http://practice.test/admin/api/2026-10/graphql.json"
ITEM, PLACE = "gid://shopify/InventoryItem/1", "gid://shopify/Location/1"
ADJUST = """mutation A($input: InventoryAdjustQuantitiesInput!) {
  inventoryAdjustQuantities(input: $input) @idempotent(key: "%s") {
    inventoryAdjustmentGroup { id } userErrors { code field message } } }"""


class Shop:
    """A client as plain as can be."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.company = PracticeCompany.open(clock=self.clock)
        self.app = self.company.app.shopify

    def ask(self, query: str, variables: Any = None, token: str = PRACTICE_TOKEN) -> tuple[int, Any]:
        body = json.dumps({"query": query, "variables": variables or {}}).encode()
        status, _, answer = self.company.handle("POST", URL, {"X-Shopify-Access-Token": token}, body)
        return status, json.loads(answer)

    def adjust(self, key: str, delta: int = 5, item: str = ITEM, **more: Any) -> Any:
        change = {"inventoryItemId": item, "locationId": PLACE, "delta": delta, "changeFromQuantity": None}
        given = {"name": "available", "reason": "received", "changes": [change], **more}
        _, answer = self.ask(ADJUST % key, {"input": given})
        return answer["data"]["inventoryAdjustQuantities"]

    @property
    def stock(self) -> int:
        return self.app.shelf.stock(ITEM, PLACE)


@pytest.fixture
def shop() -> Iterator[Shop]:
    made = Shop()
    yield made
    made.company.close()


def codes(answer: Any) -> list[str]:
    return [error["code"] for error in answer["userErrors"]]


def test_the_same_key_and_input_give_the_first_answer_again(shop: Shop) -> None:
    before = shop.stock
    first, again = shop.adjust("a"), shop.adjust("a")

    assert first == again
    assert shop.stock == before + 5
    assert codes(shop.adjust("a", delta=6)) == ["IDEMPOTENCY_KEY_PARAMETER_MISMATCH"]
    assert codes(shop.adjust("b")) == []
    assert shop.stock == before + 10


def test_a_key_is_forgotten_after_a_day_and_a_failed_attempt_is_remembered(shop: Shop) -> None:
    shop.adjust("a")
    shop.clock.advance(24 * 3600 + 1)
    before = shop.stock
    shop.adjust("a")
    assert shop.stock == before + 5

    assert codes(shop.adjust("c", reason="magic")) == ["INVALID_REASON"]
    assert codes(shop.adjust("c", reason="magic")) == ["IDEMPOTENCY_PREVIOUS_ATTEMPT_FAILED"]


def test_one_bad_change_stops_all_of_them(shop: Shop) -> None:
    before = shop.stock
    good = {"inventoryItemId": ITEM, "locationId": PLACE, "delta": 5, "changeFromQuantity": None}
    gone = {**good, "inventoryItemId": "gid://shopify/InventoryItem/999999"}

    assert codes(shop.adjust("a", changes=[good, gone])) == ["INVALID_INVENTORY_ITEM"]
    assert codes(shop.adjust("b", changes=[{**good, "changeFromQuantity": before + 1}])) == [
        "CHANGE_FROM_QUANTITY_STALE"
    ]
    without = {name: value for name, value in good.items() if name != "changeFromQuantity"}
    assert codes(shop.adjust("c", changes=[without])) == ["CHANGE_FROM_QUANTITY_REQUIRED"]
    bundle = add_variant(shop.app.shelf, 900, "BUNDLE", "Gift box", bundle=True)
    assert codes(shop.adjust("d", item=bundle["inventoryItem"])) == ["NON_MUTABLE_INVENTORY_ITEM"]
    assert shop.stock == before


def test_without_the_directive_nothing_is_adjusted(shop: Shop) -> None:
    before = shop.stock
    given = {"name": "available", "reason": "received", "changes": []}
    _, answer = shop.ask(ADJUST.replace('@idempotent(key: "%s")', ""), {"input": given})

    assert "idempotent" in answer["errors"][0]["message"]
    assert shop.stock == before


def test_queries_are_checked_against_the_schema_and_paid_for(shop: Shop) -> None:
    _, wrong = shop.ask("{ locations(first: 5) { nodes { nme } } }")
    assert "data" not in wrong
    assert "nme" in wrong["errors"][0]["message"]

    _, dear = shop.ask(
        "{ inventoryPurchaseOrders(first: 250) { nodes { lineItems(first: 250) { nodes { id } } } } }"
    )
    assert dear["errors"][0]["extensions"]["code"] == "MAX_COST_EXCEEDED"

    _, good = shop.ask("{ shop { name } }")
    cost = good["extensions"]["cost"]
    shop.app.bucket.drain(cost["throttleStatus"]["currentlyAvailable"])
    _, throttled = shop.ask("{ shop { name } }")
    assert throttled["errors"][0]["extensions"]["code"] == "THROTTLED"
    assert "data" not in throttled
    shop.clock.advance(1)
    assert "data" in shop.ask("{ shop { name } }")[1]


def test_tokens_are_minted_run_out_and_carry_scopes(shop: Shop) -> None:
    form = f"grant_type=client_credentials&client_id={CLIENT_ID}&client_secret={CLIENT_SECRET}".encode()
    url = "http://practice.test/admin/oauth/access_token"
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    status, _, body = shop.company.handle("POST", url, kind, form)
    token = json.loads(body)["access_token"]

    assert status == 200
    assert shop.ask("{ shop { name } }", token=token)[0] == 200
    shop.clock.advance(24 * 3600 + 1)
    assert shop.ask("{ shop { name } }", token=token)[0] == 401
    assert shop.company.handle("POST", url, kind, form.replace(b"shpss", b"wrong"))[0] == 401

    shop.app.scopes = "read_products"
    _, answer = shop.ask("{ locations(first: 5) { nodes { id } } }")
    assert answer["errors"][0]["extensions"]["code"] == "ACCESS_DENIED"


def test_the_search_for_a_sku_is_no_strict_look_up(shop: Shop) -> None:
    add_variant(shop.app.shelf, 901, "VT-MAT-B", "Doormat, blue")
    _, answer = shop.ask("{ productVariants(first: 9, query: \"sku:'vt-mat'\") { nodes { sku } } }")

    assert [node["sku"] for node in answer["data"]["productVariants"]["nodes"]] == ["VT-MAT", "VT-MAT-B"]


def test_inactive_places_are_left_out_and_refused(shop: Shop) -> None:
    closed = add_place(shop.app.shelf, 9, "Old barn", active=False)
    _, answer = shop.ask("{ locations(first: 9) { nodes { name } } }")

    assert "Old barn" not in [node["name"] for node in answer["data"]["locations"]["nodes"]]
    change = {"inventoryItemId": ITEM, "locationId": closed["id"], "delta": 1, "changeFromQuantity": None}
    assert codes(shop.adjust("a", changes=[change])) == ["INVALID_LOCATION"]


@pytest.mark.parametrize(
    ("effect", "done"), [("lost-answer", 5), ("lost-request", 0), ("error", 0), ("error-after-commit", 5)]
)
def test_faults_strike_before_or_after_the_commit(shop: Shop, effect: str, done: int) -> None:
    before = shop.stock
    shop.app.faults.add(effect, kind="mutation")
    with contextlib.suppress(ConnectionResetError, ValueError):
        shop.adjust("a")

    assert shop.stock == before + done
    shop.adjust("a")
    assert shop.stock == before + 5


def test_it_is_reached_over_the_network_and_keeps_its_stock(tmp_path: Path) -> None:
    server = PracticeServer.open(tmp_path, durable=False)
    try:
        server.app.shopify.shelf.set_stock(ITEM, PLACE, 41)
        way = http.client.HTTPConnection("127.0.0.1", server.port, timeout=10)
        level = f'inventoryLevel(locationId: "{PLACE}") {{ quantities(names: ["available"]) {{ quantity }} }}'
        query = f'{{ inventoryItem(id: "{ITEM}") {{ {level} }} }}'
        head = {"X-Shopify-Access-Token": PRACTICE_TOKEN, "Content-Type": "application/json"}
        way.request("POST", "/admin/api/2026-10/graphql.json", json.dumps({"query": query}), head)
        answer = json.loads(way.getresponse().read())
        way.close()
    finally:
        server.close()
    assert answer["data"]["inventoryItem"]["inventoryLevel"]["quantities"] == [{"quantity": 41}]

    again = PracticeServer.open(tmp_path, durable=False)
    try:
        assert again.app.shopify.shelf.stock(ITEM, PLACE) == 41
    finally:
        again.close()
