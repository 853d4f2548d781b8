"""Saving POs: history, badges and auto sync follow from one call."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.errors import UserMustAct
from app.domain.sync_state import SyncState
from app.domain.tracing import Change, ChangeSource
from tests.support.bench import Bench, bench
from tests.support.orders import po

EARLIER = datetime(2026, 1, 2, 3, tzinfo=UTC)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        yield made


@pytest.mark.parametrize(
    ("change", "label"),
    [
        (Change(ChangeSource.PERSON), "edited here"),
        (Change(ChangeSource.PERSON, who="anna"), "edited here by anna"),
        (Change(ChangeSource.FILE, "orders.csv"), "orders.csv"),
        (Change(ChangeSource.FOLDER, "orders.csv"), "watched folder: orders.csv"),
        (Change(ChangeSource.FEED, "Stock"), "web feed: Stock"),
        (Change(ChangeSource.PASTE), "pasted table"),
        (Change(ChangeSource.SAMPLE), "sample shop"),
    ],
)
def test_the_source_in_words(change: Change, label: str) -> None:
    assert change.label == label


def test_a_person_is_named_and_a_source_says_when_and_what(shop: Bench) -> None:
    order = po("7")
    shop.saving.save([order], Change(ChangeSource.FEED, "Stock", at=EARLIER))
    shop.saving.save([replace(order, reference="R 1")], Change(ChangeSource.PERSON))
    shop.saving.save(
        [replace(order, reference="R 2")], Change(ChangeSource.MERGE, note="Two suppliers became one")
    )
    told = [(entry.text, entry.source, entry.who) for entry in shop.stores.orders.history(order.id)]
    assert told == [
        ("Two suppliers became one. Reference changed from R 1 to R 2", "merge of two records", ""),
        ("Reference set to R 1", "edited here by anna", "anna"),
        ("Added", "web feed: Stock", ""),
    ]
    assert shop.stores.orders.history(order.id)[-1].at == EARLIER


def test_what_did_not_change_is_neither_stored_nor_told(shop: Bench) -> None:
    order = po("7")
    assert shop.saving.save([order], Change(ChangeSource.PERSON)).po_ids == {order.id}
    told = len(shop.saved_ids)
    assert not shop.saving.save([order], Change(ChangeSource.PERSON)).po_ids
    assert len(shop.saved_ids) == told
    assert len(shop.stores.orders.history(order.id)) == 1


def test_auto_sync_sends_what_was_saved(shop: Bench) -> None:
    shop.switch(replace(shop.stores.settings.sync_settings(shop.realm), auto_sync=True))
    order = po("7")
    shop.saving.save([order], Change(ChangeSource.PERSON))
    assert shop.saved_ids[-1] == [order.id]
    assert shop.state(order.id).state is SyncState.IN_QUICKBOOKS
    assert shop.document(order.id)["DocNumber"] == "PO-7"


def test_a_source_that_stores_page_by_page_tells_once(shop: Bench) -> None:
    feed = Change(ChangeSource.FEED, "Stock")
    told = len(shop.saved_ids)
    for number in ("9", "7"):
        assert shop.saving.store([po(number)], feed).po_ids == {po(number).id}
    assert len(shop.saved_ids) == told
    shop.saving.tell([po("9").id, po("7").id, po("9").id])
    shop.saving.tell([])
    assert shop.saved_ids[told:] == [[po("9").id, po("7").id]]


def test_a_receipt_sends_nothing_and_leaves_the_badge(shop: Bench) -> None:
    shop.switch(replace(shop.stores.settings.sync_settings(shop.realm), auto_sync=True))
    order = po("7")
    shop.saving.save([order], Change(ChangeSource.PERSON))
    shop.requests()
    told = len(shop.saved_ids)
    received = tuple(replace(line, received_quantity=Decimal(1)) for line in order.lines)
    changes = shop.saving.save([replace(order, lines=received)], Change(ChangeSource.RECEIPT))
    assert changes.po_ids == {order.id}
    assert len(shop.saved_ids) == told
    assert shop.state(order.id).state is SyncState.IN_QUICKBOOKS
    assert shop.requests() == (0, 0)
    assert "Received quantity of" in shop.stores.orders.history(order.id)[0].text


def test_history_goes_with_the_save_or_not_at_all(shop: Bench) -> None:
    shop.put(po("7"), po("8"))
    before = shop.stores.orders.history(po("7").id)
    with pytest.raises(UserMustAct, match="two POs with the number"):
        shop.saving.save(
            [replace(po("7"), reference="new"), replace(po("9"), number="8")], Change(ChangeSource.PERSON)
        )
    assert shop.stores.orders.history(po("7").id) == before
