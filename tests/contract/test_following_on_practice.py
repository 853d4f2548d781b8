"""Following POs in QuickBooks: what changed there is noticed with one read, and nothing of it is overwritten."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import PoSyncIsOff, ReadsRefused, WaitAndRetry
from app.domain.links import MappingKind
from app.domain.orders import PurchaseOrder, Supplier
from app.domain.questions import QuestionKind
from app.domain.sync_state import SyncState
from app.practice import actions
from app.practice.entities.operations import save
from app.practice.entities.registry import BY_KIND
from app.sync import reference
from app.sync.tag import tag_of
from tests.support.bench import Bench, bench
from tests.support.orders import line, po

PO = po("101")


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        made.put(PO)
        made.sync()
        made.requests()
        yield made


def told(shop: Bench, po_id: str = PO.id) -> tuple[SyncState, str]:
    state = shop.state(po_id)
    return state.state, state.reason


def bill(shop: Bench, number: str = "B-7", day: str = "2026-11-20", **more: Any) -> str:
    with shop.practice.books(shop.realm) as books:
        return str(
            actions.copy_to_bill(books, shop.link(PO.id).qbo_id, number=number, date=day, **more)["Id"]
        )


def pay(shop: Bench, bill_id: str, day: str = "2026-11-22") -> str:
    with shop.practice.books(shop.realm) as books:
        return str(actions.pay_bill(books, bill_id, date=day)["Id"])


def erase(shop: Bench, kind: str, ident: str) -> None:
    with shop.practice.books(shop.realm) as books:
        actions.erase(books, kind, ident)


# --- what it costs --------------------------------------------------------------------------------------------------


def test_a_warm_single_create_is_one_request_and_no_read(shop: Bench) -> None:
    shop.put(po("102"))
    shop.sync(po("102").id)
    assert shop.requests() == (0, 1)
    shop.edit(PO.id, note_to_supplier="Ring twice")
    shop.sync(PO.id)
    assert shop.requests() == (0, 1)
    shop.sync(PO.id)
    assert shop.requests() == (0, 0)


def test_a_run_after_a_pause_is_one_read_and_its_writes(shop: Bench) -> None:
    shop.clock.advance(3600)
    shop.put(po("102"), po("103"))
    shop.edit(PO.id, note_to_supplier="Ring twice")
    shop.sync()
    assert shop.requests() == (1, 3)
    assert shop.follow().noticed == 0
    assert shop.requests() == (1, 0)


def test_with_po_sync_off_nothing_is_asked(shop: Bench) -> None:
    settings = shop.stores.settings.sync_settings(shop.realm)
    shop.switch(replace(settings, po_sync=False))
    with pytest.raises(PoSyncIsOff):
        shop.follow()
    assert shop.requests() == (0, 0)
    assert not shop.syncing.follows()


def test_updates_go_out_while_reads_are_refused_for_long(shop: Bench) -> None:
    """Fault 25: a read that stays refused does not hold up what needs none."""
    shop.practice.faults.add("throttle", kind="read", times=0)
    for _ in range(10):
        shop.clock.advance(3600)
        with pytest.raises(WaitAndRetry) as refused:
            shop.sync()
        if isinstance(refused.value, ReadsRefused):
            break
    else:
        pytest.fail("reads never count as refused for long")
    shop.edit(PO.id, note_to_supplier="Ring twice")
    shop.put(po("102"))
    with pytest.raises(ReadsRefused):
        shop.sync()
    assert shop.document(PO.id)["Memo"] == "Ring twice"
    assert told(shop) == (SyncState.IN_QUICKBOOKS, "")
    assert told(shop, po("102").id)[0] is SyncState.READY
    assert len(shop.there()) == 1
    shop.practice.faults.clear()
    shop.clock.advance(86_400)
    shop.sync()
    assert len(shop.there()) == 2


# --- bills ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("raises_token", [True, False])
def test_the_whole_life_from_bill_to_payment_and_back(shop: Bench, raises_token: bool) -> None:
    app = shop.practice.app
    app.companies.change(shop.realm, app.clock.epoch(), linking_raises_token=raises_token)
    bill_id = bill(shop)
    assert shop.follow().noticed == 1
    assert told(shop) == (SyncState.BILLED, "Copied to bill B-7 of 2026-11-20.")
    payment_id = pay(shop, bill_id)
    shop.follow()
    assert told(shop) == (SyncState.PAID, "Paid on 2026-11-22: bill B-7 of 2026-11-20.")
    erase(shop, "BillPayment", payment_id)
    shop.follow()
    assert told(shop) == (SyncState.BILLED, "Copied to bill B-7 of 2026-11-20.")
    erase(shop, "Bill", bill_id)
    shop.follow()
    assert told(shop) == (SyncState.IN_QUICKBOOKS, "")
    shop.edit(PO.id, note_to_supplier="Open again")
    shop.sync()
    assert shop.document(PO.id)["Memo"] == "Open again"
    timeline = shop.orders.detail(PO.id)
    assert timeline is not None


def test_partly_billed_then_the_rest(shop: Bench) -> None:
    raw = shop.document(PO.id)
    first = bill(shop, "B-1", quantities={raw["Line"][0]["Id"]: Decimal(1)})
    shop.follow()
    assert told(shop) == (
        SyncState.BILLED,
        "Partly billed: bill B-1 of 2026-11-20. The rest is still open.",
    )
    pay(shop, first)
    bill(shop, "B-2", "2026-11-23")
    shop.follow()
    assert told(shop) == (
        SyncState.BILLED,
        "Copied to bill B-1 of 2026-11-20, bill B-2 of 2026-11-23. 1 of 2 are paid.",
    )


def test_a_closed_document_keeps_its_lines_and_the_difference_is_told(shop: Bench) -> None:
    bill(shop)
    shop.clock.advance(600)
    before = shop.document(PO.id)
    shop.edit(PO.id, lines=(line(quantity="7"),))
    shop.sync()
    assert shop.document(PO.id) == before
    state, reason = told(shop)
    assert (state, reason[:34]) == (SyncState.BILLED, "Changed here after it was billed o")
    pay(shop, shop.link(PO.id).bill_ids[0])
    shop.follow()
    state, reason = told(shop)
    assert (state, reason[:34]) == (SyncState.PAID, "Changed here after it was billed o")


def test_closed_by_hand_without_a_bill(shop: Bench) -> None:
    shop.edit_there("PurchaseOrder", shop.link(PO.id).qbo_id, POStatus="Closed")
    shop.follow()
    assert told(shop) == (SyncState.BILLED, "Closed in QuickBooks without a bill.")


def test_bills_of_a_reattached_document_are_read_once(shop: Bench) -> None:
    bill_id = bill(shop)
    pay(shop, bill_id)
    shop.follow()
    shop.clock.advance(86_400)
    shop.forget_links()
    shop.sync()
    assert told(shop)[0] is SyncState.PAID


# --- edits there ----------------------------------------------------------------------------------------------------


def test_an_edit_there_is_shown_field_by_field_and_kept(shop: Bench) -> None:
    shop.edit_there("PurchaseOrder", shop.link(PO.id).qbo_id, Memo="By the back door", DueDate="2026-12-24")
    assert shop.follow().noticed == 1
    state, reason = told(shop)
    assert (state, reason) == (
        SyncState.CHANGED_THERE,
        "Changed in QuickBooks on 2026-11-24: Due date, Memo to vendor.",
    )
    link = shop.link(PO.id)
    assert [(change.field, change.after) for change in link.theirs] == [
        ("due_date", "2026-12-24"),
        ("memo", "By the back door"),
    ]
    shop.requests()
    shop.sync()
    assert shop.requests() == (0, 0)
    assert told(shop) == (state, reason)
    shop.edit(PO.id, internal_note="R-9")
    shop.sync()
    assert shop.requests() == (0, 1)  # merged onto their version without reading it
    raw = shop.document(PO.id)
    assert (raw["Memo"], raw["DueDate"]) == ("By the back door", "2026-12-24")
    assert "R-9" in raw["PrivateNote"]
    assert told(shop) == (SyncState.IN_QUICKBOOKS, "")
    assert shop.link(PO.id).latest is None


def test_a_conflict_is_known_before_anything_is_sent(shop: Bench) -> None:
    shop.edit_there("PurchaseOrder", shop.link(PO.id).qbo_id, Memo="By the back door")
    shop.edit(PO.id, note_to_supplier="Ring twice")
    shop.clock.advance(600)
    preview = shop.syncing.preview([PO.id], *shop.quiet())
    assert (preview.rows[0].action, preview.rows[0].differences[0].before) == ("ask", "By the back door")
    shop.requests()
    shop.sync(PO.id)
    assert shop.requests() == (0, 0)
    assert told(shop)[0] is SyncState.CONFLICT
    (question,) = shop.asked(QuestionKind.CONFLICT)
    assert question.rows


def test_keep_as_it_is_in_quickbooks_takes_it_as_the_new_base(shop: Bench) -> None:
    shop.edit_there("PurchaseOrder", shop.link(PO.id).qbo_id, Memo="By the back door")
    shop.follow()
    shop.keeping.keep_theirs(PO.id)
    assert told(shop) == (SyncState.IN_QUICKBOOKS, "")
    shop.requests()
    shop.sync()
    assert shop.requests() == (0, 0)
    shop.edit(PO.id, internal_note="R-9")
    shop.sync()
    assert shop.requests() == (0, 1)
    assert shop.document(PO.id)["Memo"] == "By the back door"


def test_a_value_that_was_kept_is_not_overwritten_by_a_later_edit(shop: Bench) -> None:
    shop.edit_there("PurchaseOrder", shop.link(PO.id).qbo_id, Memo="By the back door")
    shop.follow()
    shop.edit(PO.id, internal_note="R-9")
    shop.sync()
    assert shop.document(PO.id)["Memo"] == "By the back door"
    shop.edit(PO.id, note_to_supplier="Ring twice")
    shop.sync()
    assert shop.document(PO.id)["Memo"] == "By the back door"
    (question,) = shop.asked(QuestionKind.CONFLICT)
    shop.questions.answer(question, "send")
    shop.sync()
    assert shop.document(PO.id)["Memo"] == "Ring twice"
    assert shop.link(PO.id).held == ()


def test_fields_that_are_not_ours_are_taken_without_a_word(shop: Bench) -> None:
    shop.edit_there("PurchaseOrder", shop.link(PO.id).qbo_id, POStatus="Open", PrintStatus="NeedToPrint")
    assert shop.follow().noticed == 0
    assert told(shop) == (SyncState.IN_QUICKBOOKS, "")
    shop.requests()
    shop.edit(PO.id, note_to_supplier="Ring twice")
    shop.sync()
    assert shop.requests() == (0, 1)
    assert shop.document(PO.id)["PrintStatus"] == "NeedToPrint"


def test_a_renumbered_document_stays_linked_and_is_not_numbered_back(shop: Bench) -> None:
    shop.edit_there("PurchaseOrder", shop.link(PO.id).qbo_id, DocNumber="TEA-5")
    shop.follow()
    assert told(shop) == (SyncState.CHANGED_THERE, "Changed in QuickBooks on 2026-11-24: Number.")
    assert shop.link(PO.id).doc_number == "TEA-5"
    shop.edit(PO.id, note_to_supplier="Ring twice")
    shop.sync()
    assert (shop.document(PO.id)["DocNumber"], shop.document(PO.id)["Memo"]) == ("TEA-5", "Ring twice")
    assert told(shop) == (SyncState.IN_QUICKBOOKS, "")
    assert len(shop.there()) == 1


def test_a_renumbered_document_is_found_again_by_its_tag(shop: Bench) -> None:
    shop.edit_there("PurchaseOrder", shop.link(PO.id).qbo_id, DocNumber="TEA-5")
    ident = shop.link(PO.id).qbo_id
    shop.clock.advance(86_400)
    shop.forget_links()
    shop.sync()
    assert shop.link(PO.id).qbo_id == ident
    (question,) = shop.asked(QuestionKind.DIFFERENCE)
    assert ("Number", "TEA-5", "PO-101") in question.rows
    assert len(shop.there()) == 1


def test_deleted_there_is_asked_and_never_sent_again_by_itself(shop: Bench) -> None:
    shop.erase_there(shop.link(PO.id).qbo_id)
    assert shop.follow().noticed == 1
    assert told(shop)[0] is SyncState.DELETED_THERE
    (question,) = shop.asked(QuestionKind.DELETED)
    assert shop.follow().noticed == 0
    shop.sync()
    assert shop.there() == []
    shop.questions.answer(question, "again")
    shop.sync()
    assert [raw["DocNumber"] for raw in shop.there()] == ["PO-101"]


# --- vendors --------------------------------------------------------------------------------------------------------


def test_a_renamed_vendor_is_the_same_vendor(shop: Bench) -> None:
    (vendor,) = shop.there("Vendor")
    shop.edit_there("Vendor", vendor["Id"], DisplayName="Acme Tea & Coffee")
    shop.clock.advance(600)
    shop.put(po("102"))
    shop.sync()
    assert [raw["DisplayName"] for raw in shop.there("Vendor")] == ["Acme Tea & Coffee"]
    assert {raw["VendorRef"]["value"] for raw in shop.there()} == {vendor["Id"]}
    mappings = shop.stores.mappings.mappings(shop.realm, MappingKind.VENDOR)
    assert [pair.target_name for pair in mappings.values()] == ["Acme Tea & Coffee"]


def merged(shop: Bench) -> tuple[str, str]:
    """Somebody merges our vendor into another one."""
    (vendor,) = shop.there("Vendor")
    with shop.practice.books(shop.realm) as books:
        kept = save(books, BY_KIND["Vendor"], {"DisplayName": "Zenith Imports"}, {})
        actions.merge_vendors(books, vendor["Id"], kept["Id"])
    return vendor["Id"], kept["Id"]


def test_a_merged_vendor_is_asked_about_and_its_survivor_offered(shop: Bench) -> None:
    gone, kept = merged(shop)
    shop.put(po("102"))
    shop.follow()
    assert told(shop)[0] is SyncState.NEEDS_YOU
    (question,) = shop.asked(QuestionKind.VENDOR)
    assert question.choices[0].key == kept
    assert "merged into Zenith Imports" in question.text
    shop.requests()
    shop.sync()
    assert shop.requests()[1] == 0  # nothing goes out before the yes
    (question,) = shop.asked(QuestionKind.VENDOR)
    assert question.choices[0].key == kept
    shop.edit(PO.id, note_to_supplier="Ring twice")
    shop.sync()
    (question,) = shop.asked(QuestionKind.VENDOR)
    assert (question.po_id, question.choices[0].key) == (PO.id, kept)
    shop.questions.answer(question, kept)
    shop.sync()
    assert told(shop) == (SyncState.IN_QUICKBOOKS, "")
    assert {raw["VendorRef"]["value"] for raw in shop.there()} == {kept}
    assert len(shop.there()) == 2
    assert gone != kept


# --- when Change Data Capture cannot tell it all --------------------------------------------------------------------


def test_more_than_thirty_days_offline_everything_is_read_again(shop: Bench) -> None:
    shop.put(po("102"))
    shop.sync()
    bill(shop)
    shop.clock.advance(86_400 * 40)
    shop.erase_there(shop.link(po("102").id).qbo_id)
    shop.clock.advance(86_400 * 40)
    shop.follow()
    assert told(shop)[0] is SyncState.BILLED
    assert told(shop, po("102").id)[0] is SyncState.DELETED_THERE


def test_a_cut_answer_is_not_trusted_and_the_moment_does_not_move_past_it(
    shop: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.practice.api.cdc.MOST", 3)
    monkeypatch.setattr("app.quickbooks.news.MOST", 3)
    numbers = [str(number) for number in range(201, 207)]
    shop.put(*(po(number) for number in numbers))
    shop.sync()
    shop.clock.advance(600)
    with shop.practice.books(shop.realm) as books:
        for number in numbers[:4]:
            ident = shop.link(po(number).id).qbo_id
            actions.edit(books, "PurchaseOrder", ident, {"Memo": f"There {number}"})
        actions.erase(books, "PurchaseOrder", shop.link(po("205").id).qbo_id)
        actions.edit(books, "Vendor", shop.there("Vendor")[0]["Id"], {"DisplayName": "Acme Tea & Coffee"})
    shop.follow()
    states = {number: shop.state(po(number).id).state for number in numbers}
    assert set(states.values()) == {
        SyncState.CHANGED_THERE,
        SyncState.DELETED_THERE,
        SyncState.IN_QUICKBOOKS,
    }
    assert states["205"] is SyncState.DELETED_THERE
    assert [vendor.name for vendor in shop.stores.mappings.vendors(shop.realm)] == ["Acme Tea & Coffee"]


def test_a_failed_look_asks_from_the_same_moment_again(shop: Bench) -> None:
    seen = shop.stores.mappings.refreshed_at(shop.realm, reference.SEEN)
    shop.offline = True
    with pytest.raises(Exception, match="reach"):
        shop.follow()
    assert shop.stores.mappings.refreshed_at(shop.realm, reference.SEEN) == seen
    shop.offline = False
    bill(shop)
    shop.follow()
    assert told(shop)[0] is SyncState.BILLED


@pytest.mark.parametrize("hours", [-30, 30, -24 * 365, 24 * 365])
def test_a_wrong_clock_here_loses_nothing(shop: Bench, hours: int) -> None:
    """The moment is kept on QuickBooks' clock; ours only decides whether to ask."""
    shop.practice.app.clock.advance(-3600 * hours)  # theirs stays where it was while ours moves
    shop.clock.advance(3600 * hours)
    shop.practice.app.clock.advance(600)
    bill(shop)
    shop.follow(minutes=1)
    assert told(shop)[0] is SyncState.BILLED


def test_a_document_that_queries_do_not_show_yet_is_not_called_deleted(shop: Bench) -> None:
    shop.put(po("102"))
    shop.sync()
    shop.practice.app.gateway.lag = 60
    shop.stores.mappings.set_refreshed(shop.realm, reference.SEEN, shop.clock.now() - timedelta(days=40))
    shop.follow(minutes=0.1)
    assert told(shop, po("102").id)[0] is SyncState.IN_QUICKBOOKS


# --- lost and restored ----------------------------------------------------------------------------------------------


def test_links_are_rebuilt_from_the_mirror_after_the_database_was_lost(tmp_path: Path) -> None:
    orders = [po(str(number)) for number in range(101, 105)]
    with bench(tmp_path) as shop:
        shop.put(*orders)
        shop.sync()
        ids = {order.id: shop.link(order.id).qbo_id for order in orders}
        shop.edit_there("PurchaseOrder", ids[orders[1].id], DocNumber="OTHER-1")
        shop.lose_database()
        shop.put(*orders)
        shop.requests()
        shop.sync()
        assert {order.id: shop.link(order.id).qbo_id for order in orders} == ids
        assert shop.requests()[1] == 0
        assert len(shop.there()) == 4


def test_tags_belong_to_one_company(shop: Bench) -> None:
    (known,) = shop.stores.mirror.find(shop.realm, [], [tag_of(shop.realm, PO.id)])
    assert (known.number, known.closed) == ("PO-101", False)
    assert shop.stores.mirror.find("another", ["PO-101"], [tag_of(shop.realm, PO.id)]) == []


def test_our_own_writes_are_in_the_mirror_at_once(shop: Bench) -> None:
    order: PurchaseOrder = po("109", supplier=Supplier("Zeta"), delivered_date=date(2026, 11, 20))
    shop.put(order)
    shop.sync()
    (known,) = shop.stores.mirror.find(shop.realm, ["po-109"], [])
    assert (known.id, known.tags) == (shop.link(order.id).qbo_id, (tag_of(shop.realm, order.id),))
