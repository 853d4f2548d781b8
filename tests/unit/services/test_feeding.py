"""The feed is read page by page with its cursor; what was edited here is never overwritten without a word."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.domain.books import Environment
from app.domain.errors import Canceled, ItemRefused, UserMustAct, WaitAndRetry
from app.domain.feed import FEED_NAME, FeedSetup, TokenRefused
from app.domain.links import Connection
from app.domain.orders import PoStatus, Supplier
from app.services.brakes import SourceSizes
from app.services.feed_choosing import OtherShop
from tests.support.bench import Crash, Token
from tests.support.feed_shop import ADDRESS, FakeFeed, FeedShop
from tests.support.orders import line, po


@pytest.fixture
def feed() -> FakeFeed:
    return FakeFeed()


@pytest.fixture
def shop(tmp_path: Path, feed: FakeFeed) -> Iterator[FeedShop]:
    made = FeedShop(tmp_path, feed)
    yield made
    made.stores.close()


def fetch(shop: FeedShop) -> tuple[int, int, int, int, int]:
    done = shop.feeding.fetch(Token()).settled
    return done.created, done.changed, done.same, done.held, done.refused


def test_all_pages_come_in_and_the_next_fetch_asks_behind_them(shop: FeedShop, feed: FakeFeed) -> None:
    feed.put(*(po(str(101 + n)) for n in range(5)))
    assert fetch(shop) == (5, 0, 0, 0, 0)
    assert feed.asked == ["", "0:2", "0:4"]
    assert fetch(shop) == (0, 0, 0, 0, 0)
    feed.put(po("101", reference="new"), po("106"))
    assert fetch(shop) == (1, 1, 0, 0, 0)
    assert feed.asked[3:] == ["0:5", "0:5"]
    assert shop.order("101").reference == "new"
    assert shop.order("101").origin.external_id == "id-101"
    status = shop.feeding.status()
    assert (status.setup.shop_name, status.state.failed, status.state.whole) == ("Fern & Fable", False, True)
    assert status.state.sentence == "Fetched: 1 new, 1 changed."
    assert [len(ids) for ids in shop.saved] == [5, 2]


def test_the_whole_feed_again_changes_nothing(shop: FeedShop, feed: FakeFeed) -> None:
    feed.put(po("101"), po("102"), po("103"))
    fetch(shop)
    before = [shop.stores.orders.version(po_id) for po_id in shop.stores.orders.ids()]
    shop.feeding.read_all_again()
    assert fetch(shop) == (0, 0, 3, 0, 0)
    feed.forget_cursors()
    done = shop.feeding.fetch(Token())
    assert (done.anew, done.settled.same) == (True, 3)
    assert "from its start" in shop.feeding.status().state.sentence
    assert [shop.stores.orders.version(po_id) for po_id in shop.stores.orders.ids()] == before


def test_a_crash_anywhere_loses_and_doubles_nothing(tmp_path: Path) -> None:
    """Thirty lives that end at a random write, also between the POs of a page and its cursor."""
    dice = random.Random(7)
    feed = FakeFeed(page_size=3)
    shop = FeedShop(tmp_path, feed)
    wanted: dict[str, str] = {}
    crashes = 0
    for life in range(30):
        for _ in range(dice.randint(0, 3)):
            number = str(dice.randint(101, 115))
            wanted[number] = f"life {life}"
            feed.put(po(number, reference=wanted[number]))
        left = [dice.randint(0, 12)]

        def die(original: Any, left: list[int] = left) -> Any:
            def call(*args: Any, **more: Any) -> Any:
                left[0] -= 1
                if left[0] < 0:
                    raise Crash
                return original(*args, **more)

            return call

        with pytest.MonkeyPatch.context() as patch:
            for owner, name in (
                (type(shop.stores.orders), "save"),
                (type(shop.stores.incoming), "put"),
                (type(shop.stores.settings), "set_value"),
                (type(shop.stores.log), "add"),
            ):
                patch.setattr(owner, name, die(getattr(owner, name)))
            try:
                shop.feeding.fetch(Token())
            except Crash:
                crashes += 1
        if life % 10 == 9:
            shop.restart()
        cursor = int(shop.feed_settings.state().cursor.partition(":")[2] or 0)
        seen = {each.record_id: each for each in feed.changes[:cursor]}
        here = {
            order.origin.external_id: order for order in shop.stores.orders.many(shop.stores.orders.ids())
        }
        assert here.keys() == seen.keys(), "the cursor and the POs belong together"
    fetch(shop)
    assert {number: shop.order(number).reference for number in shop.numbers()} == wanted
    assert crashes > 8
    shop.stores.close()


def test_what_only_one_side_changed_is_kept_from_both(shop: FeedShop, feed: FakeFeed) -> None:
    feed.put(po("101"))
    fetch(shop)
    shop.edit("101", internal_note="call them")
    feed.put(po("101", carrier="DHL"))
    assert fetch(shop) == (0, 1, 0, 0, 0)
    order = shop.order("101")
    assert (order.internal_note, order.carrier) == ("call them", "DHL")


@pytest.mark.parametrize("theirs", [True, False])
def test_what_both_changed_waits_and_is_answered(shop: FeedShop, feed: FakeFeed, theirs: bool) -> None:
    feed.put(po("101"))
    fetch(shop)
    shop.edit("101", reference="mine", internal_note="call them")
    feed.put(po("101", reference="theirs", carrier="DHL"))
    assert fetch(shop) == (0, 0, 0, 1, 0)
    assert shop.order("101").reference == "mine"
    (asked,) = shop.waiting.disagreements()
    assert [(each.label, each.here, each.there) for each in asked.differences] == [
        ("Reference", "mine", "theirs")
    ]
    assert shop.feeding.status().differing == 1
    shop.saved.clear()
    shop.waiting.answer([asked.record_id], theirs=theirs)
    order = shop.order("101")
    assert (order.reference, order.carrier, order.internal_note) == (
        "theirs" if theirs else "mine",
        "DHL",
        "call them",
    )
    assert shop.saved == [[order.id]]
    assert shop.waiting.disagreements() == []
    with pytest.raises(UserMustAct, match="answered already"):
        shop.waiting.answer([asked.record_id], theirs=theirs)
    shop.feeding.read_all_again()
    assert fetch(shop) == (0, 0, 1, 0, 0)


def test_the_feed_wins_where_somebody_said_so(shop: FeedShop, feed: FakeFeed) -> None:
    shop.setup(FeedSetup(ADDRESS, feed_wins=True))
    feed.put(po("101"))
    fetch(shop)
    shop.edit("101", reference="mine")
    feed.put(po("101", reference="theirs"))
    assert fetch(shop) == (0, 1, 0, 0, 0)
    assert shop.order("101").reference == "theirs"


def test_a_po_that_was_here_before_is_asked_about_unless_it_is_the_same(
    shop: FeedShop, feed: FakeFeed
) -> None:
    shop.store([po("101"), po("102", reference="mine")])
    feed.put(po("101"), po("102", reference="theirs"))
    assert fetch(shop) == (0, 0, 1, 1, 0)
    assert shop.order("101").origin.kind == "feed"
    assert shop.numbers() == ["101", "102"]


def test_a_bad_record_is_kept_with_its_reason_until_it_comes_right(shop: FeedShop, feed: FakeFeed) -> None:
    feed.put_bad("id-101", "lines[0].quantity: must be a number", "101")
    feed.put(po("102"))
    assert fetch(shop) == (1, 0, 0, 0, 1)
    (kept,) = shop.waiting.refused()
    assert (kept.number, kept.problem) == ("101", "lines[0].quantity: must be a number")
    assert fetch(shop) == (0, 0, 0, 0, 0)
    assert len(shop.waiting.refused()) == 1
    feed.put(po("101"))
    assert fetch(shop) == (1, 0, 0, 0, 0)
    assert shop.waiting.refused() == []


def test_a_bad_record_without_an_id_goes_when_the_feed_no_longer_holds_it(
    shop: FeedShop, feed: FakeFeed
) -> None:
    feed.put_bad("?0a1b", "Record 1 of the page has no id.")
    fetch(shop)
    feed.changes.clear()
    feed.forget_cursors()
    feed.put(po("101"))
    fetch(shop)
    assert shop.waiting.refused() == []


def test_a_problem_can_be_dismissed(shop: FeedShop, feed: FakeFeed) -> None:
    feed.put(po("101"))
    fetch(shop)
    feed.put_bad("id-101", "wrong", "101")
    feed.put_bad("id-102", "wrong", "102")
    fetch(shop)
    shop.waiting.dismiss(["id-101", "id-102"])
    assert shop.waiting.refused() == []
    feed.put(po("101", carrier="DHL"))
    assert fetch(shop) == (0, 1, 0, 0, 0)


def test_a_record_that_cannot_be_stored_is_refused_alone(
    shop: FeedShop, feed: FakeFeed, monkeypatch: pytest.MonkeyPatch
) -> None:
    feed.page_size = 5
    feed.put(po("101"), po("102"), po("103"))
    honest = shop.saving.store

    def choosy(orders: Any, change: Any) -> Any:
        changes = honest(orders, change)
        if any(order.number == "102" for order in orders):
            raise ItemRefused("Too many digits", "A number has more digits than can be stored.")
        return changes

    monkeypatch.setattr(shop.saving, "store", choosy)
    assert fetch(shop) == (2, 0, 0, 0, 1)
    assert shop.numbers() == ["101", "103"]
    assert "more digits" in shop.waiting.refused()[0].problem
    monkeypatch.undo()
    shop.feeding.read_all_again()
    assert fetch(shop) == (1, 0, 2, 0, 0)


def test_two_records_cannot_be_one_po(shop: FeedShop, feed: FakeFeed) -> None:
    feed.put(po("101"))
    feed.put(po("101", reference="other"), record_id="twin")
    assert fetch(shop) == (1, 0, 0, 0, 1)
    assert "id-101" in shop.waiting.refused()[0].problem
    assert shop.order("101").reference == ""


def test_a_number_that_changes_in_the_feed_stays_the_same_po(shop: FeedShop, feed: FakeFeed) -> None:
    feed.put(po("101"), po("102"))
    fetch(shop)
    before = shop.order("101").id
    feed.put(po("101-A"), record_id="id-101")
    feed.put(po("101"), record_id="id-103")
    assert fetch(shop) == (1, 1, 0, 0, 0)
    assert shop.order("101-A").id == before
    new = shop.order("101").id
    assert new != before
    feed.put(po("101", reference="x"), record_id="id-103")
    assert fetch(shop) == (0, 1, 0, 0, 0)
    assert (shop.order("101").id, shop.numbers()) == (new, ["101", "101-A", "102"])


def test_a_number_that_was_changed_here_is_asked_about(shop: FeedShop, feed: FakeFeed) -> None:
    shop.store([po("101")])
    shop.edit("101", number="200")
    feed.put(po("101"))
    assert fetch(shop) == (0, 0, 0, 1, 0)
    assert shop.numbers() == ["200"]


def test_a_number_that_another_po_has_is_refused(shop: FeedShop, feed: FakeFeed) -> None:
    feed.put(po("101"), po("102"))
    fetch(shop)
    feed.put(po("102", reference="x"), record_id="id-101")
    assert fetch(shop) == (0, 0, 0, 0, 1)
    assert "number PO-102" in shop.waiting.refused()[0].problem


def test_a_wrong_new_token_is_not_called_the_stored_one(shop: FeedShop, feed: FakeFeed) -> None:
    feed.error = TokenRefused("The feed refused the token", "The feed does not accept the stored token.")
    with pytest.raises(TokenRefused, match="stored token"):
        shop.choosing.try_out(ADDRESS, "", Token())
    with pytest.raises(TokenRefused, match="that was entered") as refused:
        shop.choosing.use(FeedSetup(ADDRESS), "secret", Token())
    assert "Nothing was stored" in refused.value.sentence


def test_another_shop_is_refused_until_it_is_accepted(shop: FeedShop, feed: FakeFeed) -> None:
    feed.put(po("101"))
    fetch(shop)
    feed.shop_id, feed.shop_name = "moss", "Moss & Co"
    feed.put(po("102"))
    with pytest.raises(OtherShop, match="Moss & Co"):
        shop.feeding.fetch(Token())
    assert shop.numbers() == ["101"]
    assert shop.feeding.status().state.failed
    with pytest.raises(OtherShop, match="Up to now"):
        shop.choosing.use(FeedSetup(ADDRESS), "", Token())
    tried = shop.choosing.use(FeedSetup(ADDRESS), "", Token(), other_shop=True)
    assert (tried.shop_name, tried.usable) == ("Moss & Co", 2)
    assert "Moss & Co answers, with 2 purchase orders." in tried.sentence
    assert fetch(shop)[0] == 1
    assert shop.numbers() == ["101", "102"]


@pytest.mark.parametrize("back_to", ["0:2", "0:4"])
def test_a_feed_that_goes_round_in_circles_is_left(shop: FeedShop, feed: FakeFeed, back_to: str) -> None:
    feed.put(*(po(str(101 + n)) for n in range(9)))
    honest = feed.fetch

    def lying(address: str, token: str, cursor: str, shop_id: str, cancel: Any) -> Any:
        page = honest(address, token, cursor, shop_id, cancel)
        return replace(page, next_cursor=back_to) if cursor == "0:4" else page

    shop.feeding._fetch_page = lying
    with pytest.raises(UserMustAct, match="circles"):
        shop.feeding.fetch(Token())
    assert shop.numbers() == ["101", "102", "103", "104"]


def test_a_feed_in_trouble_is_told_and_the_good_moment_is_remembered(shop: FeedShop, feed: FakeFeed) -> None:
    feed.put(po("101"))
    fetch(shop)
    good = shop.feeding.status().state.fetched_at
    shop.clock.advance(600)
    feed.error = WaitAndRetry("The feed is busy", "The feed asks for a pause (429).")
    with pytest.raises(WaitAndRetry):
        shop.feeding.fetch(Token())
    state = shop.feeding.status().state
    assert (state.failed, state.fetched_at, state.cursor) == (True, good, "0:1")
    assert "asks for a pause" in state.sentence


def test_cancel_keeps_whole_pages_and_auto_sync_hears_of_them(shop: FeedShop, feed: FakeFeed) -> None:
    feed.put(*(po(str(101 + n)) for n in range(5)))
    with pytest.raises(Canceled):
        shop.feeding.fetch(Token(after=2))
    assert shop.numbers() == ["101", "102"]
    assert len(shop.saved[0]) == 2
    assert fetch(shop) == (3, 0, 0, 0, 0)


def test_a_feed_that_shrank_holds_the_sync(shop: FeedShop, feed: FakeFeed) -> None:
    feed.put(*(po(str(101 + n)) for n in range(16)))
    fetch(shop)
    sizes = SourceSizes(shop.stores.settings)
    assert sizes.brakes() == ()
    feed.put(*(po(str(101 + n), status=PoStatus.CANCELED) for n in range(4)))
    fetch(shop)
    assert sizes.brakes() == ()
    feed.changes = feed.changes[:3]
    feed.forget_cursors()
    fetch(shop)
    (brake,) = sizes.brakes()
    assert FEED_NAME in brake.title
    assert shop.feeding.status().gone == 12


def test_another_address_is_read_from_its_start_and_keeps_no_token_of_another_host(shop: FeedShop) -> None:
    shop.choosing.change(FeedSetup(f"{ADDRESS}/v2", 15))
    status = shop.feeding.status()
    assert (status.state.cursor, status.setup.scheduled, status.token_in) == ("", True, "the keyring")
    shop.choosing.change(FeedSetup("https://elsewhere.example/feed", 15))
    assert shop.tokens.kept == {}
    with pytest.raises(UserMustAct, match="token is missing"):
        shop.feeding.fetch(Token())
    with pytest.raises(UserMustAct, match="interval"):
        shop.choosing.change(FeedSetup(ADDRESS, 5000))


def test_without_a_feed_nothing_is_asked(shop: FeedShop, feed: FakeFeed) -> None:
    feed.put(po("101", supplier=Supplier("Moss"), lines=(line("A"),)))
    fetch(shop)
    shop.choosing.forget()
    feed.asked.clear()
    with pytest.raises(UserMustAct, match="no feed yet"):
        shop.feeding.fetch(Token())
    assert feed.asked == []
    assert shop.numbers() == ["101"]
    assert shop.tokens.kept == {}


def test_the_sample_feed_is_not_for_real_books(shop: FeedShop) -> None:
    shop.choosing.check_sample()
    shop.stores.settings.put_connection(
        Connection("my-shop", Environment.PRODUCTION.value, "9130", "Fern & Fable LLC", "US", "USD")
    )
    with pytest.raises(UserMustAct, match="Fern & Fable LLC"):
        shop.choosing.check_sample()


def test_the_stored_token_is_not_sent_to_another_place(shop: FeedShop, feed: FakeFeed) -> None:
    feed.put(po("101"))
    for there in ("https://elsewhere.example/feed", ADDRESS.replace("https://", "https://x.")):
        feed.asked.clear()
        with pytest.raises(UserMustAct, match="stored token is not sent there"):
            shop.choosing.use(FeedSetup(there), "", Token())
        assert feed.asked == []
    assert shop.choosing.use(FeedSetup(ADDRESS), "", Token()).usable == 1
