"""Problems of POs as entries of "Needs you": what one act helps is one entry, and what may be answered at once is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.changes import ChangeKind
from app.domain.needs import Need
from app.domain.orders import CostKind
from app.domain.runs import Trigger
from app.domain.settings import SyncSettings
from app.domain.sync_state import SyncState
from app.services.problem_needs import Obstacle
from app.services.putting_right import AGAIN, FREE_NUMBER, HOLD
from app.services.sending_answers import AnswerSending
from app.sync.events import NoEvents
from tests.contract.test_fixes_on_practice import waiting_for_vendor
from tests.support.bench import Bench, Token, bench
from tests.support.orders import cost, line, po


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        yield made


def only(shop: Bench) -> Need:
    (need,) = shop.needs.entries()
    assert shop.needs.count() == 1
    return need


def without_freight(shop: Bench, *numbers: str) -> SyncSettings:
    """Two POs with freight, for which no account is chosen, and one without."""
    first, second, third = numbers or ("101", "102", "103")
    there = len(shop.there())
    full = shop.stores.settings.sync_settings(shop.realm)
    shop.switch(replace(full, accounts=replace(full.accounts, costs={})))
    freight = (cost("5.00", kind=CostKind.FREIGHT),)
    shop.put(po(first, cost_lines=freight), po(second, cost_lines=freight), po(third))
    shop.sync()
    assert len(shop.there()) == there + 1
    return full


def test_an_account_is_chosen_in_the_entry_for_all_pos_and_taken_back(shop: Bench) -> None:
    without_freight(shop)
    before = shop.stores.settings.sync_settings(shop.realm)
    need = only(shop)
    assert (need.kind, need.title) == ("accounts", "No account is chosen for freight")
    assert [each.number for each in need.pos] == ["101", "102"]
    assert need.parts == ()
    assert isinstance(need.body, Obstacle)
    assert all(account.takes_costs for account in need.body.accounts)
    suggested = need.answers[0].key
    done = shop.needs.answer([need], suggested)
    assert ChangeKind.SETTINGS in done[0][1].changes.kinds
    chosen = shop.stores.settings.sync_settings(shop.realm).accounts.costs[CostKind.FREIGHT]
    assert suggested == f"account:{chosen}"
    assert shop.needs.entries() == []
    shop.needs.take_back(done)
    assert shop.stores.settings.sync_settings(shop.realm) == before
    assert only(shop).pos == need.pos
    shop.needs.answer([only(shop)], suggested)
    shop.sync()
    assert len(shop.there()) == 3


def test_an_answer_sends_its_pos_with_po_sync_alone_and_says_why_not_without(shop: Bench) -> None:
    without_freight(shop)
    need = only(shop)
    ((_, done),) = shop.needs.answer([need], need.answers[0].key)
    sending = AnswerSending(shop.syncing, shop.stores.settings, shop.stores.links, shop.later)
    settings = shop.stores.settings.sync_settings(shop.realm)
    shop.switch(replace(settings, po_sync=False))
    assert sending.stays().startswith("PO sync is off, so nothing is sent.")
    shop.requests()
    assert sending.run(done.po_ids, *quiet(shop)) is None
    assert shop.requests() == (0, 0)
    shop.switch(replace(settings, po_sync=True, auto_sync=False))
    assert sending.stays() == ""
    assert sending.run(done.po_ids, *quiet(shop)) is None, "switching on sends nothing by itself"
    shop.later.answered(done.po_ids)
    run = sending.run(done.po_ids, *quiet(shop))
    assert run is not None
    assert (run.trigger, run.created) == (Trigger.ANSWER, 2)
    assert sending.run(done.po_ids, *quiet(shop)) is None, "they are there: no run for nothing"


def quiet(shop: Bench) -> tuple[Token, NoEvents]:
    return Token(shop.clock), NoEvents()


def test_an_inactive_vendor_is_one_entry(shop: Bench) -> None:
    fix = waiting_for_vendor(shop, "101", "102")
    need = only(shop)
    assert need.provider == "question"
    assert {each.number for each in need.pos} == {"100", "101", "102"} - {"100"}
    shop.fixing.reactivate(fix, *quiet(shop))
    assert shop.needs.entries() == []


def test_taken_numbers_are_one_entry_whose_pos_get_free_ones(shop: Bench) -> None:
    shop.put(po("101"), po("102"))
    shop.sync()
    mine = [shop.document(po(number).id)["Id"] for number in ("101", "102")]
    shop.put(po("103"), po("104"))
    for ident, number in zip(mine, ("103", "104"), strict=True):
        shop.edit_there("PurchaseOrder", ident, DocNumber=f"PO-{number}")
    shop.clock.advance(3600)
    shop.sync(po("103").id, po("104").id)
    need = next(each for each in shop.needs.entries() if each.provider == "problem")
    assert (need.kind, [part.pos[0].number for part in need.parts]) == ("document", ["103", "104"])
    ((_, done),) = shop.needs.answer([need], FREE_NUMBER)
    assert done.former is None, "an edit of the PO stands in its history and is undone there"
    assert shop.stores.orders.by_number("103-2") is not None
    shop.sync()
    assert {"PO-103-2", "PO-104-2"} <= {raw["DocNumber"] for raw in shop.there()}


def test_put_right_elsewhere_or_put_aside(shop: Bench) -> None:
    shop.put(po("101"))
    shop.sync()
    item = shop.there("Item")[0]
    shop.edit_there("Item", item["Id"], ExpenseAccountRef=None)
    shop.clock.advance(3600)
    shop.put(po("102"), po("103", lines=(line("TEA-1", "4", "12.50"),)))
    shop.sync()
    need = only(shop)
    assert (need.kind, len(need.pos)) == ("quickbooks", 2)
    before = [shop.state(each.po_id) for each in need.pos]
    done = shop.needs.answer([need], HOLD)
    assert {shop.state(each.po_id).state for each in need.pos} == {SyncState.ON_HOLD}
    shop.needs.take_back(done)
    assert [shop.state(each.po_id) for each in need.pos] == before
    shop.edit_there("Item", item["Id"], ExpenseAccountRef={"value": item["ExpenseAccountRef"]["value"]})
    shop.clock.advance(3600)
    shop.needs.answer([only(shop)], AGAIN)
    assert {shop.state(each.po_id).state for each in need.pos} == {SyncState.READY}
    shop.sync()
    assert shop.needs.entries() == []


def test_a_lost_sign_in_holds_everything_and_stands_first(shop: Bench) -> None:
    without_freight(shop)
    shop.session.reconnect_needed()
    first, _ = shop.needs.entries()
    assert (first.kind, first.holds_all, first.pos) == ("sign_in", True, ())


def test_taking_a_choice_back_leaves_what_else_was_set_meanwhile(shop: Bench) -> None:
    without_freight(shop)
    need = only(shop)
    done = shop.needs.answer([need], need.answers[0].key)
    chosen = shop.stores.settings.sync_settings(shop.realm)
    shop.switch(replace(chosen, po_sync=False, attach_pdf=True))
    shop.needs.take_back(done)
    now = shop.stores.settings.sync_settings(shop.realm)
    assert (now.po_sync, now.attach_pdf) == (False, True), "the switch is a person's"
    assert CostKind.FREIGHT not in now.accounts.costs


def test_an_answer_from_a_list_that_is_old_by_now_sends_no_po_that_is_on_hold(shop: Bench) -> None:
    without_freight(shop)
    need = only(shop)
    held = need.pos[0].po_id
    shop.questions.hold(held)
    ((_, done),) = shop.needs.answer([need], need.answers[0].key)
    assert done.po_ids == tuple(each.po_id for each in need.pos[1:])
    assert shop.state(held).state is SyncState.ON_HOLD
