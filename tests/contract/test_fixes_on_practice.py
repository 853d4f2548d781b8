"""Fixes that the program carries out itself, against the practice company."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.errors import AppError, NotFoundThere, OutcomeUnknown, PoSyncIsOff, UserMustAct
from app.domain.fixes import Fix, FixKind
from app.domain.links import IntentKind
from app.domain.questions import QuestionKind
from app.domain.settings import SyncSettings
from app.domain.sync_state import SyncState
from app.practice.entities.operations import save
from app.practice.entities.registry import BY_KIND
from app.services.fixing import Repaired
from app.sync.events import NoEvents
from tests.support.bench import Bench, Token, bench
from tests.support.orders import line, po


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        yield made


def waiting_for_vendor(shop: Bench, *numbers: str) -> Fix:
    """POs that wait because their vendor was made inactive."""
    shop.put(po("100"))
    shop.sync()
    vendor = shop.document(po("100").id)["VendorRef"]
    shop.edit_there("Vendor", vendor["value"], Active=False)
    shop.put(*(po(number) for number in numbers))
    shop.sync()
    shop.sync()
    fix = shop.state(po(numbers[0]).id).fix
    assert fix == Fix(FixKind.REACTIVATE_VENDOR, vendor["value"], vendor["name"])
    shop.requests()
    return fix


def carry_out(shop: Bench, fix: Fix) -> Repaired:
    return shop.fixing.reactivate(fix, Token(shop.clock), NoEvents())


def test_a_vendor_is_made_active_again_and_its_pos_go_on(shop: Bench) -> None:
    fix = waiting_for_vendor(shop, "101", "102")
    assert shop.asked(QuestionKind.VENDOR)
    repair = shop.fixing.describe(po("101").id)
    assert repair is not None
    assert (
        repair.text == "Make the vendor Acme Tea active again in QuickBooks. 2 purchase orders wait for it."
    )
    assert shop.requests() == (0, 0)
    done = carry_out(shop, fix)
    assert shop.requests() == (1, 1)
    assert set(done.po_ids) == {po("101").id, po("102").id}
    assert done.changes.po_ids == frozenset(done.po_ids)
    (vendor,) = [v for v in shop.there("Vendor") if v["Id"] == fix.subject_id]
    assert (vendor["DisplayName"], vendor["Active"]) == ("Acme Tea", True)
    assert vendor["PrimaryEmailAddr"]["Address"] == "orders@acme.example"  # nothing else was lost
    assert shop.asked() == []
    for number in ("101", "102"):
        state = shop.state(po(number).id)
        assert (state.state, state.problem) == (SyncState.READY, None)
    summary = shop.sync()
    assert (summary.created, summary.unchanged) == (2, 1)
    assert len(shop.there("Vendor")) == 1
    history = [entry.text for entry in shop.stores.orders.history(po("101").id)]
    assert any("Acme Tea is active again" in text for text in history)
    assert shop.stores.links.open_intents(shop.realm) == []


def test_an_item_is_made_active_again(shop: Bench) -> None:
    shop.put(po("100"))
    shop.sync()
    item = shop.document(po("100").id)["Line"][0]["ItemBasedExpenseLineDetail"]["ItemRef"]
    shop.edit_there("Item", item["value"], Active=False)
    shop.edit(po("100").id, lines=(line(quantity="7"),))
    shop.sync()
    fix = shop.state(po("100").id).fix
    assert fix == Fix(FixKind.REACTIVATE_ITEM, item["value"], item["name"])
    carry_out(shop, fix)
    assert shop.state(po("100").id).state is SyncState.CHANGED_HERE
    assert shop.sync().updated == 1
    (found,) = shop.there("Item")
    assert (found["Name"], found["Active"]) == (item["name"], True)
    assert found["ExpenseAccountRef"]


def test_with_auto_sync_the_pos_go_out_at_once(tmp_path: Path) -> None:
    with bench(tmp_path) as shop:
        fix = waiting_for_vendor(shop, "101", "102")
        shop.switch(
            SyncSettings(
                po_sync=True,
                auto_sync=True,
                accounts=shop.stores.settings.sync_settings(shop.realm).accounts,
            )
        )
        carry_out(shop, fix)
        assert len(shop.there()) == 3
        assert shop.state(po("101").id).state is SyncState.IN_QUICKBOOKS


def test_one_that_is_active_already_costs_a_read_only(shop: Bench) -> None:
    fix = waiting_for_vendor(shop, "101")
    shop.edit_there("Vendor", fix.subject_id, Active=True, DisplayName="Acme Tea")
    carry_out(shop, fix)
    assert shop.requests() == (1, 0)
    assert shop.sync().created == 1


def test_a_name_that_another_got_meanwhile_is_told(shop: Bench) -> None:
    fix = waiting_for_vendor(shop, "101")
    with shop.practice.books(shop.realm) as books:
        save(books, BY_KIND["Vendor"], {"DisplayName": "Acme Tea"}, {})
    with pytest.raises(AppError) as caught:
        carry_out(shop, fix)
    assert caught.value.title == "The name is used by another"
    assert caught.value.fix == Fix(FixKind.CHOOSE_VENDOR, fix.subject_id)
    assert shop.stores.links.open_intents(shop.realm) == []
    assert shop.state(po("101").id).fix == fix


def test_a_record_that_is_gone_is_told(shop: Bench) -> None:
    with pytest.raises(NotFoundThere, match="no vendor with the id 4711"):
        carry_out(shop, Fix(FixKind.REACTIVATE_VENDOR, "4711", "Nobody"))


def test_with_po_sync_off_nothing_is_asked_and_nothing_written(shop: Bench) -> None:
    fix = waiting_for_vendor(shop, "101")
    shop.switch(SyncSettings(po_sync=False))
    with pytest.raises(PoSyncIsOff):
        carry_out(shop, fix)
    assert shop.requests() == (0, 0)


@pytest.mark.parametrize("arrived", [True, False])
@pytest.mark.parametrize("minutes", [10, 1800])
def test_an_answer_that_was_lost_is_settled_by_the_next_run(
    shop: Bench, monkeypatch: pytest.MonkeyPatch, arrived: bool, minutes: int
) -> None:
    fix = waiting_for_vendor(shop, "101")
    real = shop.books.send

    def lost(kind: IntentKind, payload: str, request_id: str) -> object:
        if arrived:
            real(kind, payload, request_id)
        raise OutcomeUnknown("Not certain", "The answer was not seen.", "The program checks.")

    monkeypatch.setattr(shop.books, "send", lost)
    with pytest.raises(OutcomeUnknown):
        carry_out(shop, fix)
    (intent,) = shop.stores.links.open_intents(shop.realm)
    assert (intent.kind, intent.target_id) == (IntentKind.VENDOR, fix.subject_id)
    monkeypatch.setattr(shop.books, "send", real)
    shop.clock.advance(minutes * 60)
    summary = shop.sync()
    assert shop.stores.links.open_intents(shop.realm) == []
    # An old one that did not arrive is given up, and the badge offers the fix again.
    went = arrived or minutes == 10
    assert summary.created == (1 if went else 0)
    assert (shop.state(po("101").id).fix is None) is went
    assert len(shop.there("Vendor")) == 1


def taken(shop: Bench) -> str:
    """A PO whose number another PO of the shop holds in QuickBooks."""
    shop.put(po("101"))
    shop.sync()
    shop.put(po("102"))
    shop.edit_there("PurchaseOrder", shop.link(po("101").id).qbo_id, DocNumber="PO-102")
    shop.clock.advance(3600)
    shop.sync(po("102").id)
    assert shop.state(po("102").id).fix == Fix(FixKind.CHOOSE_NUMBER)
    return po("102").id


def test_another_number_is_proposed_saved_and_sent(shop: Bench) -> None:
    po_id = taken(shop)
    shop.put(po("102-2"))
    repair = shop.fixing.describe(po_id)
    assert repair is not None
    assert repair.number == "102-3"
    shop.fixing.renumber(po_id, repair.number)
    assert shop.state(po_id).state is SyncState.READY
    assert shop.state(po_id).problem is None
    shop.sync(po_id)
    assert shop.document(po_id)["DocNumber"] == "PO-102-3"
    history = [entry.text for entry in shop.stores.orders.history(po_id)]
    assert any("PO-102 got the number 102-3" in text for text in history)


@pytest.mark.parametrize(
    ("number", "words"),
    [("", "Enter a number"), ("1" * 19, "19 characters"), ("101", "Another PO of Acme Tea")],
)
def test_numbers_that_do_not_do(shop: Bench, number: str, words: str) -> None:
    po_id = taken(shop)
    assert words in shop.fixing.number_problem(po_id, number)
    with pytest.raises(UserMustAct, match="cannot be used"):
        shop.fixing.renumber(po_id, number)


def test_long_numbers_get_a_proposal_that_fits(shop: Bench) -> None:
    shop.put(po("9" * 18))
    assert shop.fixing.free_number(po("9" * 18).id) == "9" * 16 + "-2"


def test_what_a_person_must_do_is_not_carried_out(shop: Bench) -> None:
    shop.put(po("1" * 30))
    assert shop.state(po("1" * 30).id).fix == Fix(FixKind.EDIT_ORDER)
    assert shop.fixing.describe(po("1" * 30).id) is None
    assert shop.fixing.describe("no such po") is None
