"""The first import in batches: every item its own intent, every answer its own item, however they come back."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from app.domain.errors import AppError
from app.domain.orders import PurchaseOrder
from app.domain.runs import Trigger
from app.domain.sync_state import SyncState
from app.sync.ages import LAG, UNDER_WAY
from app.sync.events import NoEvents
from app.sync.limits import Limits
from tests.support.bench import REALM, Bench, Crash, Token, bench
from tests.support.orders import line, po

CERTAIN = UNDER_WAY + LAG + 1


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        yield made


def many(count: int = 45, lines: int = 2) -> list[PurchaseOrder]:
    """POs that share a supplier and products."""
    wares = tuple(line(f"TEA-{number}") for number in range(lines))
    return [po(str(1000 + number), lines=wares) for number in range(count)]


def writes(shop: Bench) -> list[str]:
    """What reached QuickBooks: entity and operation of each write."""
    return [f"{e.entity} {e.operation}" for e in shop.practice.app.ledger.entries() if e.kind == "write"]


def settled(shop: Bench, orders: list[PurchaseOrder]) -> None:
    """Each PO is there exactly once, linked, and nothing is open."""
    numbers = sorted(raw["DocNumber"] for raw in shop.there())
    assert numbers == sorted(order.doc_number for order in orders)
    assert {shop.state(order.id).state for order in orders} == {SyncState.IN_QUICKBOOKS}
    ids = {raw["DocNumber"]: raw["Id"] for raw in shop.there()}
    assert all(shop.link(order.id).qbo_id == ids[order.doc_number] for order in orders)
    assert shop.stores.links.open_intents(REALM) == []
    shop.requests()
    shop.sync()
    assert shop.requests()[1] == 0


def change_batches(shop: Bench, change: Callable[[list[Any]], list[Any]], times: int = 1) -> None:
    """What comes back from a batch is altered on its way."""
    door, left = shop._door, [times]

    def altered(request: httpx.Request) -> httpx.Response:
        answer = door(request)
        if request.url.path.endswith("/batch") and left[0] and answer.status_code == 200:
            left[0] -= 1
            body = json.loads(answer.content)
            body["BatchItemResponse"] = change(body["BatchItemResponse"])
            return httpx.Response(200, headers=answer.headers, content=json.dumps(body), request=request)
        return answer

    shop.http._transport = httpx.MockTransport(altered)


def test_many_creates_travel_together_and_a_few_do_not(shop: Bench) -> None:
    orders = many()
    shop.put(*orders)
    run = shop.sync()
    assert run.created == 45
    assert writes(shop).count("batch batch") == 3  # 10, 15, 20 (up to 23)
    assert writes(shop).count("PurchaseOrder create") == 0
    settled(shop, orders)
    shop.practice.app.ledger.clear()
    shop.put(*(po(str(number)) for number in range(19)))
    assert shop.sync().created == 19
    assert "batch batch" not in writes(shop)


def test_many_vendors_and_items_travel_together_too(shop: Bench) -> None:
    orders = many(3, lines=30)
    shop.put(*orders)
    assert shop.sync().created == 3
    assert len([raw for raw in shop.there("Item") if raw.get("Sku")]) == 30
    assert writes(shop).count("Item create") == 0
    settled(shop, orders)


@pytest.mark.parametrize("change", [lambda items: items[::-1], lambda items: items[3:] + items[:3]])
def test_answers_in_another_order_find_their_items(
    shop: Bench, change: Callable[[list[Any]], list[Any]]
) -> None:
    """Fault 22: order changed."""
    orders = many()
    shop.put(*orders)
    change_batches(shop, change, times=9)
    assert shop.sync().created == 45
    settled(shop, orders)


def test_an_item_without_an_answer_is_unknown_and_found(shop: Bench) -> None:
    """Fault 22: an item is missing in the answer although it was carried out."""
    orders = many()
    shop.put(*orders)
    change_batches(shop, lambda items: [item for item in items if item["bId"] not in ("2", "5")], times=9)
    run = shop.sync()
    assert (run.created, run.waiting) == (45, 0)
    settled(shop, orders)


def test_an_item_that_was_not_carried_out_is_sent_once_it_is_certain(shop: Bench) -> None:
    """Fault 22: QuickBooks overlooks an item, and its answer says nothing about it."""
    orders = many()
    shop.put(*orders)
    door, left = shop._door, [1]

    def shortened(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/batch") and left[0]:
            left[0] -= 1
            body = json.loads(request.content)
            body["BatchItemRequest"] = body["BatchItemRequest"][1:]
            request = httpx.Request(request.method, request.url, headers=request.headers, json=body)
        return door(request)

    shop.http._transport = httpx.MockTransport(shortened)
    run = shop.sync()
    assert (run.created, run.checking) == (44, 1)
    shop.sync()
    assert len(shop.there()) == 44
    shop.clock.advance(CERTAIN)
    shop.sync()
    settled(shop, orders)


def test_a_refused_item_stops_its_own_po_only(shop: Bench) -> None:
    """Fault 22: some items succeed, some fail, each with its own reason."""
    orders = many()
    shop.put(*orders[:1])
    shop.sync()
    (item,) = [raw for raw in shop.there("Item") if raw.get("Sku") == "TEA-1"]
    odd = po("2000", lines=(line("TEA-1"),))
    plain = [po(str(3000 + number), lines=(line("TEA-0"),)) for number in range(30)]
    shop.put(odd, *plain)
    shop.edit_there("Item", item["Id"], Active=False)
    shop.practice.app.ledger.clear()
    run = shop.sync(odd.id, *(order.id for order in plain))
    assert run.created == 30
    assert shop.state(odd.id).state in (SyncState.FAILED, SyncState.NEEDS_YOU)
    assert shop.stores.links.open_intents(REALM) == []


@pytest.mark.parametrize(
    "effect", ["lost-answer", "truncated", "error-after-commit", "late-commit", "lost-request"]
)
@pytest.mark.parametrize("entity", ["Item", "PurchaseOrder"])
def test_a_lost_batch_is_resolved_item_by_item(shop: Bench, effect: str, entity: str) -> None:
    """Fault 7 with 12 and 13: all items of a batch are unknown; each is found by its own tag or name."""
    orders = many(45, lines=25)
    shop.put(*orders)
    skip = 0 if entity == "Item" else 2
    shop.practice.faults.add(effect, operation="batch", skip=skip, seconds=100)
    shop.requests()
    for _ in range(4):
        shop.sync()
        shop.clock.advance(CERTAIN)
    shop.sync()
    settled(shop, orders)
    assert len([raw for raw in shop.there("Item") if raw.get("Sku")]) == 25


def test_a_lost_batch_answer_costs_a_read_or_two(shop: Bench) -> None:
    orders = many(45)
    shop.put(po("1"))
    shop.sync()
    shop.put(*orders)
    shop.practice.faults.add("lost-answer", operation="batch")
    shop.requests()
    assert shop.sync().created == 45
    reads, sent = shop.requests()
    assert (reads <= 3, sent <= 6) == (True, True)


@pytest.mark.parametrize("point", ["before_batch", "after_batch", "in_batch"])
@pytest.mark.parametrize("left", [0, 1])
def test_a_crash_during_a_batch_makes_nothing_twice(shop: Bench, point: str, left: int) -> None:
    """Fault 7: each item is resolved singly by its own tag."""
    orders = many(45)
    shop.put(*orders)
    shop.fault.at, shop.fault.left = point, left
    with pytest.raises(Crash):
        shop.sync()
    shop.restart()
    for _ in range(3):
        shop.sync()
        shop.clock.advance(CERTAIN)
    shop.sync()
    settled(shop, orders)


def test_a_throttled_batch_goes_again_as_it_is(shop: Bench) -> None:
    """Fault 14 for batches."""
    orders = many()
    shop.put(*orders)
    shop.practice.faults.add("throttle", operation="batch")
    assert shop.sync().created == 45
    settled(shop, orders)


def test_a_401_at_a_batch_is_sent_again_with_the_same_request_id(shop: Bench) -> None:
    """Fault 19 for batches."""
    orders = many()
    shop.put(*orders)
    shop.practice.faults.add("expired-token", operation="batch")
    assert shop.sync().created == 45
    ids = [e.request_id for e in shop.practice.app.ledger.entries() if e.operation == "batch"]
    assert ids[0] == ids[1]
    assert max(map(len, ids)) <= 36
    settled(shop, orders)


def test_slow_and_lost_batches_become_smaller(shop: Bench) -> None:
    orders = many(80)
    shop.put(*orders)
    for _ in range(2):
        shop.practice.faults.add("lost-answer", operation="batch")
    shop.sync()
    sent = writes(shop).count("batch batch")
    settled(shop, orders)
    assert sent == 8  # 10, 5, 3, 5, 8, 12, 18, 19 instead of 10, 15, 23, 30 and 2


def test_cancel_leaves_what_has_not_left(shop: Bench) -> None:
    orders = many(60)
    shop.put(*orders)
    shop.syncing.run(None, Trigger.MANUAL, Token(shop.clock, after=30), NoEvents())
    assert shop.stores.links.open_intents(REALM) == []
    assert len(shop.there()) < 60
    shop.sync()
    settled(shop, orders)


def test_an_import_of_many_keeps_the_limits(shop: Bench) -> None:
    shop.limits = Limits()
    shop.practice.app.gateway.limits.on = True
    shop.restart()
    orders = many(300, lines=10)
    shop.put(*orders)
    run = shop.sync()
    assert run.created == 300
    assert shop.practice.app.gateway.limits.refused == 0


def test_two_many_computers_one_after_the_other(shop: Bench, tmp_path: Path) -> None:
    """Fault 58 for batches."""
    folder = tmp_path / "other"
    folder.mkdir()
    other = Bench(folder, practice=shop.practice, clock=shop.clock)
    other.connect()
    orders = many()
    for each in (shop, other):
        each.put(*orders)
    shop.sync()
    assert other.sync().reattached == 45
    settled(shop, orders)
    other.close()


def test_all_of_quickbooks_silent_stops_the_run(shop: Bench) -> None:
    """Fault 16: an outage does not turn every PO into an unknown outcome."""
    shop.put(*(po(str(100 + number)) for number in range(15)))
    shop.sync(po("100").id)
    shop.practice.faults.add("error", kind="write", status=503, times=0)
    with pytest.raises(AppError, match="does not answer"):
        shop.sync()
    assert len(shop.stores.links.open_intents(REALM)) <= 6
    shop.practice.faults.clear()
    shop.clock.advance(CERTAIN)
    assert shop.sync().created == 14
