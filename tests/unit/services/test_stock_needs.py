"""Receipts that need a person about Shopify's stock stand under "Needs you" and are answered there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.errors import UserMustAct
from app.domain.needs import Answered, Need
from app.domain.stock import StockState
from app.services.needs import NeedsService
from app.services.stock_needs import STOCK, StockNeeds
from tests.support.shop_bench import Computer, world


@pytest.fixture
def computer(tmp_path: Path) -> Iterator[Computer]:
    company, _, made = world(tmp_path)
    yield made
    made.close()
    company.close()


def needs_of(computer: Computer) -> NeedsService:
    return NeedsService(StockNeeds(computer.answers, computer.stores.orders, computer.answers))


def answer(computer: Computer, need: Need, key: str) -> Answered:
    ((_, done),) = needs_of(computer).answer([need], key)
    return done


def test_another_source_s_receipt_is_asked_about_and_raised(computer: Computer) -> None:
    receipt = computer.receive("202", "3")
    (need,) = needs_of(computer).entries()
    assert (need.kind, need.pos[0].number, needs_of(computer).count()) == (STOCK, "202", 1)
    assert "Inventory Mate raises" in need.text
    assert [choice.key for choice in need.answers] == ["this-po", "this-source", "leave"]
    done = answer(computer, need, "this-po")
    assert done.changes.po_ids == {receipt.po_id}
    assert done.former is None  # it may have reached Shopify
    computer.work()
    assert computer.entry(receipt.id).state is StockState.SENT
    assert answer(computer, need, "leave").too_late
    with pytest.raises(UserMustAct):
        needs_of(computer).take_back([(STOCK, done)])


def test_what_shopify_does_not_know_is_tried_again_or_left(computer: Computer) -> None:
    receipt = computer.receive("203", "1", "1")
    computer.work()
    (need,) = needs_of(computer).entries()
    assert "NOT-THERE" in need.text
    assert [choice.key for choice in need.answers] == ["retry", "leave"]
    assert not answer(computer, need, "retry").too_late
    computer.work()
    (need,) = needs_of(computer).entries()
    assert not answer(computer, need, "leave").too_late
    assert needs_of(computer).entries() == []
    assert computer.entry(receipt.id).state is StockState.OFF
