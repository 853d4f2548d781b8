"""Mutations of the guards around Shopify's stock."""

from __future__ import annotations

from tests.prove.mutation import Mutation, one

_STOCK = "tests/unit/services/test_stock.py::"
_SERVICE = "app/services/stock.py"

STOCK_MUTATIONS: tuple[Mutation, ...] = (
    one(
        "stock-new-key-after-a-doubt",
        "a stock change whose answer was not seen is sent under a new key",
        _SERVICE,
        "return self._turn(entry, entry.turned(StockState.UNKNOWN, error.sentence))",
        "return self._turn(entry, replace(entry.turned(StockState.WAITING), attempt=entry.attempt + 1))",
        _STOCK + "test_the_same_bytes_go_again",
    ),
    one(
        "stock-age-by-this-clock",
        "the age of a stock request goes by this computer's clock",
        _SERVICE,
        "shop_time=shop.now(),",
        "shop_time=self._clock.now(),",
        _STOCK + "test_a_clock_that_runs_ahead_does_not_make_an_old_request_young",
    ),
    one(
        "stock-key-trusted-for-ever",
        "a stock request is repeated although Shopify has forgotten its key",
        "app/domain/stock.py",
        "KEY_SAFE = timedelta(hours=12)",
        "KEY_SAFE = timedelta(hours=1200)",
        _STOCK + "test_an_answer_that_was_never_seen_is_asked_about_after_half_a_day_of_the_shops_clock",
    ),
    one(
        "stock-of-inventory-mate",
        "the stock of a PO from Inventory Mate is raised without a word",
        "app/domain/stock.py",
        'if order.origin.kind == "manual":',
        "if order.origin.kind:",
        _STOCK + "test_a_po_of_inventory_mate_waits_for_a_persons_word",
    ),
    one(
        "stock-in-another-shop",
        "a receipt of one shop is sent to another",
        _SERVICE,
        "if fresh.shop != self._shop.current().domain:",
        "if not fresh.shop:",
        _STOCK + "test_nothing_of_one_shop_is_ever_sent_to_another",
    ),
)
