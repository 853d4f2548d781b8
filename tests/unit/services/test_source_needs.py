"""What a feed brought and a person has to decide stands under "Needs you", is answered there, and can be taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.changes import ChangeKind
from app.domain.errors import UserMustAct
from app.domain.feed import FEED_NAME
from app.domain.needs import Answered, Need
from app.services.needs import NeedsService
from app.services.source_needs import DISMISS, FEED_WORDS, MINE, THEIRS, SourceNeeds
from app.services.status import Status, StatusService
from tests.support.bench import Token
from tests.support.feed_shop import FakeFeed, FeedShop
from tests.support.orders import po


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[FeedShop]:
    made = FeedShop(tmp_path, FakeFeed(page_size=99))
    yield made
    made.stores.close()


def needs_of(shop: FeedShop) -> NeedsService:
    stores = shop.stores
    return NeedsService(SourceNeeds(FEED_NAME, FEED_WORDS, stores.orders, stores.incoming, shop.waiting))


def status(shop: FeedShop) -> Status:
    stores = shop.stores
    return StatusService(
        stores.orders, stores.settings, stores.questions, shop.clock, stores.incoming
    ).current()


def contradict(shop: FeedShop, *numbers: str) -> None:
    """Changed here and in the feed."""
    shop.feed.put(*(po(number) for number in numbers))
    shop.feeding.fetch(Token())
    for number in numbers:
        shop.edit(number, reference="mine")
        shop.feed.put(po(number, reference="theirs", carrier="UPS"))
    assert ChangeKind.QUESTIONS in shop.feeding.fetch(Token()).settled.changes.kinds


def only(shop: FeedShop) -> Need:
    (need,) = needs_of(shop).entries()
    assert needs_of(shop).count() == 1
    return need


def answer(shop: FeedShop, need: Need, key: str) -> Answered:
    ((_, done),) = needs_of(shop).answer([need], key)
    return done


def test_a_contradiction_is_shown_with_both_words_and_answered(shop: FeedShop) -> None:
    contradict(shop, "101")
    assert status(shop).from_sources == 1
    assert "1 record of the feed or folder needs you." in status(shop).sentence
    need = only(shop)
    assert (need.kind, [each.number for each in need.pos]) == ("source", ["101"])
    assert need.rows == (("Reference", "mine", "theirs"),)
    done = answer(shop, need, THEIRS)
    assert done.po_ids == (shop.order("101").id,) == tuple(done.changes.po_ids)
    assert (shop.order("101").reference, shop.order("101").carrier) == ("theirs", "UPS")
    assert (needs_of(shop).entries(), status(shop).from_sources) == ([], 0)


def test_several_are_one_entry_and_one_answer_settles_all(shop: FeedShop) -> None:
    contradict(shop, "101", "102", "103")
    need = only(shop)
    assert need.title == "3 POs were changed here and in the feed"
    assert answer(shop, need.parts[0], THEIRS).changes.po_ids == {shop.order("101").id}
    answer(shop, only(shop), MINE)
    assert [shop.order(number).reference for number in ("101", "102", "103")] == ["theirs", "mine", "mine"]
    assert shop.order("103").carrier == "UPS"  # changed there only
    assert needs_of(shop).entries() == []


def test_the_answer_can_be_taken_back_until_the_po_is_changed_again(shop: FeedShop) -> None:
    contradict(shop, "101", "102")
    before = shop.order("101")
    done = answer(shop, only(shop), THEIRS)
    needs_of(shop).take_back([(FEED_NAME, done)])
    assert shop.order("101") == before
    assert len(only(shop).parts) == 2
    done = answer(shop, only(shop), THEIRS)
    shop.edit("102", reference="again")
    with pytest.raises(UserMustAct, match="changed since"):
        needs_of(shop).take_back([(FEED_NAME, done)])
    assert shop.order("101").reference == "theirs"


def test_what_could_not_be_taken_in_is_dismissed_and_dismissed_no_more(shop: FeedShop) -> None:
    shop.feed.put_bad("id-9", "The currency is not right.", number="109")
    shop.feeding.fetch(Token())
    need = only(shop)
    assert need.title == "PO-109 of the feed could not be taken in"
    assert need.text.startswith("The currency is not right.")
    done = answer(shop, need, DISMISS)
    assert needs_of(shop).entries() == []
    needs_of(shop).take_back([(FEED_NAME, done)])
    assert only(shop) == need


def test_an_answer_that_comes_too_late_says_so(shop: FeedShop) -> None:
    contradict(shop, "101")
    need = only(shop)
    answer(shop, need, MINE)
    assert answer(shop, need, THEIRS).too_late
    assert shop.order("101").reference == "mine"


def test_receipts_that_wait_for_a_word_on_the_shops_stock_are_counted(shop: FeedShop) -> None:
    stores = shop.stores
    counts = [0, 1, 2]
    service = StatusService(
        *(stores.orders, stores.settings, stores.questions, shop.clock, stores.incoming), counts.pop
    )
    two, one, none = service.current(), service.current(), service.current()
    assert (two.receipts, two.next_action) == (2, "answer")
    assert "2 receipts need you for Shopify's stock." in two.sentence
    assert "1 receipt needs you for Shopify's stock." in one.sentence
    assert (none.receipts, "stock" in none.sentence) == (0, False)
