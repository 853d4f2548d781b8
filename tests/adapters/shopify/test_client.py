"""The client to Shopify over the practice shop: tokens, cost, three forms of errors, and honest doubt."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

import httpx
import pytest

from app.domain.errors import (
    AppError,
    Canceled,
    ItemRefused,
    NotSent,
    OutcomeUnknown,
    Throttled,
    UserMustAct,
    WaitAndRetry,
)
from app.domain.shop import KeyUsed, read_domain
from app.domain.stock import key_for
from app.http import redact
from app.practice import PracticeCompany
from app.practice.shopify import PRACTICE_TOKEN
from app.practice.shopify.app import CLIENT_ID, CLIENT_SECRET
from app.practice.shopify.seed import add_place, add_variant, native_order, order_line
from app.shopify import Credentials, ShopClient, ShopifyShop
from tests.support.bench import MovableClock, Token
from tests.support.shop_bench import BASE, PracticeTools, fill_shop

PLACE = "gid://shopify/Location/1"


class Rig:
    """A client over a practice shop in this process."""

    def __init__(self) -> None:
        self.clock = MovableClock()
        self.company = PracticeCompany.open(None, clock=self.clock.now)
        self.shop = self.company.app.shopify
        fill_shop(self.company)
        self.tools = PracticeTools(self.company, self.clock)
        self.cancel = Token(self.clock)

    def client(
        self,
        secret: str = PRACTICE_TOKEN,
        client_id: str = "",
        answer: Callable[[httpx.Request], httpx.Response] | None = None,
    ) -> ShopifyShop:
        http = httpx.Client(transport=httpx.MockTransport(answer or self.tools.door))
        credentials = Credentials(secret, client_id)
        return ShopifyShop(
            ShopClient(BASE, "the shop", credentials, http=http, clock=self.clock, cancel=self.cancel)
        )

    def payload(self, delta: int = 5, number: int = 500) -> str:
        change = {
            "inventoryItemId": f"gid://shopify/InventoryItem/{number}",
            "locationId": PLACE,
            "delta": delta,
            "changeFromQuantity": None,
        }
        return json.dumps({"name": "available", "reason": "received", "changes": [change]})

    @property
    def stock(self) -> int:
        return self.shop.shelf.stock("gid://shopify/InventoryItem/500", PLACE)


@pytest.fixture
def rig() -> Iterator[Rig]:
    made = Rig()
    yield made
    made.company.close()


def key(name: str) -> str:
    return key_for(name, 0)


def test_who_it_is_its_places_and_products_by_exact_sku(rig: Rig) -> None:
    add_place(rig.shop.shelf, 8, "Closed barn", active=False)
    add_variant(rig.shop.shelf, 800, "MUG-2", "The same SKU once more")
    add_variant(rig.shop.shelf, 801, "mug-1", "Small letters")
    add_variant(rig.shop.shelf, 802, "O'HARA \\ 3", "A difficult SKU")
    shop = rig.client()
    info = shop.info()
    items = shop.items(["MUG-1", "MUG-2", "NONE", "O'HARA \\ 3", ""])

    assert info.name == "Fern & Fable (practice)"
    assert info.missing(["read_inventory", "write_inventory", "read_reports"]) == ("read_reports",)
    assert [place.name for place in shop.locations()] == ["Alder Street Shop", "Harbor Stockroom"]
    assert [item.item_id for item in items["MUG-1"]] == ["gid://shopify/InventoryItem/500"]
    assert len(items["MUG-2"]) == 2
    assert items["NONE"] == []
    assert len(items["O'HARA \\ 3"]) == 1
    assert shop.now() == rig.clock.now().replace(microsecond=0)


def test_an_app_signs_in_by_id_and_secret_and_gets_a_new_token_when_it_is_old(rig: Rig) -> None:
    shop = rig.client(CLIENT_SECRET, CLIENT_ID)
    shop.info()
    shop.info()
    assert rig.shop.counts["token"] == 1

    rig.clock.advance(24 * 3600)
    shop.info()
    rig.shop.faults.add("expired-token")
    shop.info()
    assert rig.shop.counts["token"] == 3


def test_a_token_that_is_not_known_needs_a_person(rig: Rig) -> None:
    with pytest.raises(UserMustAct, match="sign-in"):
        rig.client("shpat_wrong").info()
    with pytest.raises(UserMustAct, match="client id and secret"):
        rig.client("shpss_wrong", CLIENT_ID).info()


@pytest.mark.parametrize(
    "effect", ["lost-answer", "error-after-commit", "truncated", "internal-after-commit"]
)
def test_a_lost_answer_is_a_doubt_and_the_same_key_settles_it(rig: Rig, effect: str) -> None:
    shop, before = rig.client(), rig.stock
    rig.shop.faults.add(effect, kind="mutation")
    with pytest.raises(OutcomeUnknown):
        shop.adjust(rig.payload(), key("a"))
    assert rig.stock == before + 5

    assert shop.adjust(rig.payload(), key("a"))
    assert rig.stock == before + 5


def test_a_time_out_is_a_doubt_too(rig: Rig) -> None:
    rig.shop.faults.add("slow", kind="mutation", seconds=60.0)
    with pytest.raises(OutcomeUnknown):
        rig.client().adjust(rig.payload(), key("a"))


@pytest.mark.parametrize("effect", ["concurrent", "unavailable"])
def test_user_errors_that_leave_a_doubt(rig: Rig, effect: str) -> None:
    rig.shop.faults.add(effect, kind="mutation")
    with pytest.raises(OutcomeUnknown):
        rig.client().adjust(rig.payload(), key("a"))


def test_user_errors_that_refuse(rig: Rig) -> None:
    shop, before = rig.client(), rig.stock
    bundle = add_variant(rig.shop.shelf, 810, "BOX", "Gift box", bundle=True)
    assert bundle["inventoryItem"].endswith("810")
    with pytest.raises(ItemRefused, match="does not change this product"):
        shop.adjust(rig.payload(number=810), key("a"))
    with pytest.raises(KeyUsed, match="Look at the stock"):
        shop.adjust(rig.payload(number=810), key("a"))
    with pytest.raises(ItemRefused, match="place is gone"):
        shop.adjust(rig.payload().replace(PLACE, PLACE + "99"), key("b"))
    assert rig.stock == before


def test_throttled_requests_wait_and_go_through(rig: Rig) -> None:
    shop, before = rig.client(), rig.stock
    shop.info()
    rig.shop.faults.add("throttle", kind="mutation")
    rig.shop.faults.add("throttle-429", kind="mutation")
    shop.adjust(rig.payload(), key("a"))

    assert rig.stock == before + 5
    assert rig.clock.seconds >= 4


def test_it_waits_before_sending_what_the_bucket_cannot_pay(rig: Rig) -> None:
    shop = rig.client()
    shop.info()
    for _ in range(60):
        shop.items(["MUG-1"])  # 101 points each, of 2000 and 100 a second
    assert "THROTTLED" not in json.dumps(rig.shop.faults.hits)
    assert rig.shop.counts["query"] == 61  # no request was refused and repeated
    assert rig.clock.seconds > 40


def test_a_wait_ends_when_somebody_cancels(rig: Rig) -> None:
    shop = rig.client()
    rig.cancel = Token(rig.clock, after=0)
    with pytest.raises(Canceled):
        rig.client().info()
    assert shop.info().name


def test_throttled_for_long_is_told_and_nothing_was_done(rig: Rig) -> None:
    rig.shop.faults.add("throttle", kind="mutation", times=0)
    before = rig.stock
    with pytest.raises(Throttled) as told:
        rig.client().adjust(rig.payload(), key("a"))
    assert told.value.title == "Shopify is busy"
    assert rig.stock == before


@pytest.mark.parametrize(
    ("status", "kind", "words"),
    [
        (402, UserMustAct, "frozen"),
        (403, UserMustAct, "may not do that"),
        (404, UserMustAct, "no such Shopify shop"),
        (423, UserMustAct, "frozen"),
        (400, ItemRefused, "did not understand"),
        (302, UserMustAct, "no such Shopify shop"),
        (503, WaitAndRetry, "problem of its own"),
    ],
)
def test_http_statuses(rig: Rig, status: int, kind: type[AppError], words: str) -> None:
    shop = rig.client(answer=lambda request: httpx.Response(status, text="<html></html>", request=request))
    with pytest.raises(kind, match=words):
        shop.info()


def test_offline_is_certainly_not_sent_and_a_page_of_somebody_is_no_answer(rig: Rig) -> None:
    rig.tools.offline = True
    with pytest.raises(NotSent):
        rig.client().adjust(rig.payload(), key("a"))
    with pytest.raises(NotSent):
        rig.client(CLIENT_SECRET, CLIENT_ID).adjust(rig.payload(), key("a"))

    page = rig.client(
        answer=lambda request: httpx.Response(200, text="<html>Welcome</html>", request=request)
    )
    with pytest.raises(WaitAndRetry, match="cannot be read"):
        page.info()


def test_no_token_in_the_log(rig: Rig, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    rig.client(CLIENT_SECRET, CLIENT_ID).info()
    rig.client().info()
    written = " ".join(record.getMessage() for record in caplog.records)
    assert "shpat_" not in written
    assert "shpss_" not in written
    assert redact(f"X-Shopify-Access-Token: {PRACTICE_TOKEN}abc") == "X-Shopify-Access-Token: [removed]"
    assert "0123" not in redact("the token shpat_0123456789abcdef failed")


def test_reads_are_tried_again(rig: Rig) -> None:
    rig.shop.faults.add("lost-answer")
    rig.shop.faults.add("error")
    assert rig.client().info().name


def test_a_missing_scope_is_named(rig: Rig) -> None:
    rig.shop.scopes = "read_products"
    with pytest.raises(UserMustAct, match="read_locations"):
        rig.client().locations()


def test_purchase_orders_come_whole_however_long(rig: Rig) -> None:
    lines = [order_line(rig.shop.shelf, f"9{at:03d}", "MUG-1", at + 1, "2.50") for at in range(130)]
    long = native_order(900, "Long & Co", "Harbor Stockroom", lines)
    rig.shop.shelf.put("order", long["id"], long)
    for number in range(901, 930):
        short = native_order(number, "Short & Co", "Harbor Stockroom", lines[:1])
        rig.shop.shelf.put("order", short["id"], short)
    orders = list(rig.client().purchase_orders(Token(rig.clock)))

    assert len(orders) == 3 + 30
    (found,) = (order for order in orders if order.name == "#PO900")
    assert [line.quantity for line in found.lines] == list(range(1, 131))
    assert found.lines[0].sku == "MUG-1"
    assert found.lines[0].unit_cost == "2.50"


@pytest.mark.parametrize(
    "text",
    [
        "fern-fable",
        "Fern-Fable.myshopify.com ",
        "https://fern-fable.myshopify.com/admin",
        "https://admin.shopify.com/store/fern-fable?x=1",
    ],
)
def test_addresses_of_shops(text: str) -> None:
    assert read_domain(text) == "fern-fable.myshopify.com"


@pytest.mark.parametrize(
    "text", ["", "fern.example.com", "evil.com/x.myshopify.com", "a b", "x@y.myshopify.com"]
)
def test_tokens_only_go_to_shopify(text: str) -> None:
    with pytest.raises(UserMustAct):
        read_domain(text)
