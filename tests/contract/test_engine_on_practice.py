"""The real engine on real storage against the practice company, in one process and without waiting."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import PoSyncIsOff, WaitAndRetry
from app.domain.orders import CostKind, PoStatus, PurchaseOrder, StatedTotals, Supplier
from app.domain.questions import QuestionKind
from app.domain.runs import Trigger
from app.domain.sync_state import SyncState
from app.domain.totals import totals_of
from app.practice.entities.operations import save
from app.practice.entities.registry import BY_KIND
from app.sources.sample import load_sample_shop
from app.sync import asking
from app.sync.events import NoEvents
from app.sync.tag import tag_of
from tests.support.bench import Bench, Token, bench, total_of
from tests.support.orders import cost, line, po


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        yield made


def test_the_sample_shop_arrives_whole_and_once(tmp_path: Path) -> None:
    with bench(tmp_path, in_flight=4) as shop:
        _, orders = load_sample_shop()
        shop.put(*orders)
        first = shop.sync()
        sent = {f"PO-{o.number}": o for o in orders if o.id in shop.stores.links.links(shop.realm)}
        assert first.created == len(sent) == 60
        found = shop.there()
        assert Counter(raw["DocNumber"] for raw in found) == Counter(sent.keys())
        for raw in found:
            assert total_of(raw) == totals_of(sent[raw["DocNumber"]]).total, raw["DocNumber"]
        suppliers = Counter(o.supplier.name for o in {o.supplier.name: o for o in sent.values()}.values())
        assert Counter(raw["DisplayName"] for raw in shop.there("Vendor")) == suppliers
        skus = {line.sku for order in sent.values() for line in order.lines}
        assert Counter(raw["Sku"] for raw in shop.there("Item") if raw.get("Sku")) == Counter(skus)
        shop.requests()
        again = shop.sync()
        assert shop.requests() == (0, 0)
        assert (again.created, again.updated, again.unchanged) == (0, 0, 60)


def test_a_changed_po_is_exactly_one_write(shop: Bench) -> None:
    shop.put(po("101"), po("102"))
    shop.sync()
    shop.requests()
    shop.edit(po("101").id, lines=(line(quantity="3"),))
    assert shop.state(po("101").id).state is SyncState.CHANGED_HERE
    assert shop.sync().updated == 1
    assert shop.requests() == (0, 1)
    assert total_of(shop.document(po("101").id)) == Decimal("37.50")
    assert shop.state(po("101").id).state is SyncState.IN_QUICKBOOKS


def test_lost_links_are_found_again_and_nothing_is_written(tmp_path: Path) -> None:
    with bench(tmp_path, in_flight=4) as shop:
        _, orders = load_sample_shop()
        shop.put(*orders)
        shop.sync()
        before = shop.there()
        shop.forget_links()
        shop.requests()
        summary = shop.sync()
        assert (summary.reattached, summary.created, summary.updated) == (60, 0, 0)
        assert shop.requests()[1] == 0
        assert shop.there() == before
        shop.sync()
        assert shop.requests() == (0, 0)


def test_an_edit_of_another_field_in_quickbooks_survives(shop: Bench) -> None:
    order = po(cost_lines=(cost("5.00"),))
    shop.put(order)
    shop.sync()
    raw = shop.document(order.id)
    shop.edit_there("PurchaseOrder", raw["Id"], Memo="Ring twice", DueDate="2026-12-31")
    shop.edit(order.id, lines=(line(quantity="4"),))
    shop.sync()
    after = shop.document(order.id)
    assert (after["Memo"], after["DueDate"]) == ("Ring twice", "2026-12-31")
    assert total_of(after) == Decimal("55.00")
    shop.requests()
    shop.sync()
    assert shop.requests() == (0, 0)


def conflict(shop: Bench) -> str:
    order = po()
    shop.put(order)
    shop.sync()
    shop.edit_there("PurchaseOrder", shop.link(order.id).qbo_id, Memo="Theirs", DueDate="2026-12-31")
    shop.edit(order.id, note_to_supplier="Ours")
    shop.sync()
    return order.id


def test_the_same_field_on_both_sides_is_asked_and_nothing_written(shop: Bench) -> None:
    po_id = conflict(shop)
    assert shop.document(po_id)["Memo"] == "Theirs"
    assert shop.state(po_id).state is SyncState.CONFLICT
    (question,) = shop.asked(QuestionKind.CONFLICT)
    assert question.rows == (("Memo to vendor", "Theirs", "Ours"),)
    shop.requests()
    shop.sync()
    assert shop.requests() == (0, 0)
    assert shop.state(po_id).state is SyncState.CONFLICT


def test_conflict_answered_with_ours(shop: Bench) -> None:
    po_id = conflict(shop)
    shop.answer(asking.SEND_OURS)
    assert shop.state(po_id).state is SyncState.CHANGED_HERE
    shop.sync()
    after = shop.document(po_id)
    assert (after["Memo"], after["DueDate"]) == ("Ours", "2026-12-31")
    assert shop.state(po_id).state is SyncState.IN_QUICKBOOKS
    assert shop.asked() == []


def test_conflict_answered_with_theirs(shop: Bench) -> None:
    po_id = conflict(shop)
    shop.answer(asking.KEEP_THEIRS)
    shop.sync()
    assert shop.document(po_id)["Memo"] == "Theirs"
    assert shop.state(po_id).state is SyncState.IN_QUICKBOOKS
    shop.requests()
    shop.sync()
    assert shop.requests() == (0, 0)
    shop.edit(po_id, lines=(line(quantity="9"),))
    shop.sync()
    after = shop.document(po_id)
    assert (after["Memo"], total_of(after)) == ("Theirs", Decimal("112.50"))


@pytest.mark.parametrize("choice", [asking.KEEP_THEIRS, asking.SEND_OURS])
def test_an_answer_holds_for_the_conflict_that_was_shown_and_no_other(shop: Bench, choice: str) -> None:
    po_id = conflict(shop)
    shop.answer(choice)
    shop.edit_there("PurchaseOrder", shop.link(po_id).qbo_id, Memo="Theirs again")
    shop.clock.advance(600)
    shop.sync()
    assert shop.document(po_id)["Memo"] == "Theirs again"
    (question,) = shop.asked(QuestionKind.CONFLICT)
    assert question.rows == (("Memo to vendor", "Theirs again", "Ours"),)


def test_an_answer_is_not_used_for_the_next_conflict(shop: Bench) -> None:
    po_id = conflict(shop)
    shop.answer(asking.KEEP_THEIRS)
    shop.sync()
    shop.edit_there("PurchaseOrder", shop.link(po_id).qbo_id, ShipMethodRef={"value": "Sea", "name": "Sea"})
    shop.edit(po_id, carrier="Air")
    shop.sync()
    assert shop.state(po_id).state is SyncState.CONFLICT
    assert len(shop.asked(QuestionKind.CONFLICT)) == 1


def test_a_conflict_that_is_edited_away_is_no_longer_asked(shop: Bench) -> None:
    po_id = conflict(shop)
    shop.edit(po_id, note_to_supplier="")
    shop.sync()
    assert shop.asked() == []
    assert shop.state(po_id).state is SyncState.CHANGED_THERE
    shop.edit(po_id, carrier="Air")
    shop.sync()
    after = shop.document(po_id)
    assert (after["Memo"], after["ShipMethodRef"]["name"]) == ("Theirs", "Air")


def test_a_conflict_stays_a_conflict_after_another_edit(shop: Bench) -> None:
    po_id = conflict(shop)
    shop.edit(po_id, note_to_supplier="Ours, better")
    shop.sync()
    assert shop.state(po_id).state is SyncState.CONFLICT
    (question,) = shop.asked(QuestionKind.CONFLICT)
    assert question.rows == (("Memo to vendor", "Theirs", "Ours, better"),)


def deleted(shop: Bench) -> str:
    shop.put(po())
    shop.sync()
    shop.erase_there(shop.link(po().id).qbo_id)
    shop.edit(po().id, note_to_supplier="Hello")
    shop.sync()
    assert shop.state(po().id).state is SyncState.DELETED_THERE
    assert shop.there() == []
    return po().id


def test_deleted_there_and_sent_again(shop: Bench) -> None:
    po_id = deleted(shop)
    shop.answer(asking.SEND_AGAIN)
    shop.sync()
    assert shop.document(po_id)["Memo"] == "Hello"
    assert len(shop.there()) == 1


def test_deleted_there_and_stopped_then_resumed(shop: Bench) -> None:
    po_id = deleted(shop)
    shop.answer(asking.STOP_SYNCING)
    shop.requests()
    shop.sync()
    assert shop.requests() == (0, 0)
    assert shop.state(po_id).state is SyncState.ON_HOLD
    shop.questions.resume(po_id)
    shop.sync()
    assert [raw["DocNumber"] for raw in shop.there()] == ["PO-101"]
    assert shop.state(po_id).state is SyncState.IN_QUICKBOOKS


def test_deleted_twice_is_asked_twice(shop: Bench) -> None:
    po_id = deleted(shop)
    shop.answer(asking.SEND_AGAIN)
    shop.sync()
    shop.erase_there(shop.link(po_id).qbo_id)
    shop.edit(po_id, note_to_supplier="Again")
    shop.sync()
    assert len(shop.asked(QuestionKind.DELETED)) == 1


def test_an_inactive_item_is_not_a_deleted_document(shop: Bench) -> None:
    shop.put(po())
    shop.sync()
    raw = shop.document(po().id)
    item = raw["Line"][0]["ItemBasedExpenseLineDetail"]["ItemRef"]["value"]
    shop.edit_there("Vendor", raw["VendorRef"]["value"], Active=False)
    shop.edit_there("Item", item, Active=False)
    shop.edit(po().id, lines=(line(quantity="5"), line(quantity="6")))
    shop.sync()
    assert shop.asked(QuestionKind.DELETED) == []
    assert shop.state(po().id).state is not SyncState.DELETED_THERE
    shop.sync()  # the local copy is not trusted any more, so the true cause is found now
    assert {q.kind for q in shop.asked()} <= {QuestionKind.VENDOR, QuestionKind.ITEM}
    assert shop.asked()


def test_inactive_vendors_do_not_matter_to_pos_that_need_nothing(shop: Bench) -> None:
    shop.put(po("101"), po("102"))
    shop.sync()
    shop.edit_there("Vendor", shop.document(po().id)["VendorRef"]["value"], Active=False)
    shop.clock.advance(3600)
    shop.put(po("103"))
    shop.sync()
    assert shop.state(po("101").id).state is SyncState.IN_QUICKBOOKS
    assert shop.state(po("103").id).state is SyncState.NEEDS_YOU


def hand_made(shop: Bench, name: str, **more: Any) -> str:
    """A purchase order that somebody wrote in QuickBooks."""
    with shop.practice.books(shop.realm) as books:
        vendor = save(books, BY_KIND["Vendor"], {"DisplayName": name}, {})
        accounts = {a["AccountType"]: a["Id"] for a in books.all("Account")}
        detail = {"AccountRef": {"value": accounts["Expense"]}}
        body = {
            "DocNumber": "PO-101",
            "VendorRef": {"value": vendor["Id"]},
            "APAccountRef": {"value": accounts["Accounts Payable"]},
            "Line": [
                {
                    "Amount": Decimal("9.00"),
                    "DetailType": "AccountBasedExpenseLineDetail",
                    "AccountBasedExpenseLineDetail": detail,
                }
            ],
            **more,
        }
        return str(save(books, BY_KIND["PurchaseOrder"], body, {})["Id"])


def test_a_document_of_somebody_else_is_asked_about_and_never_touched(shop: Bench) -> None:
    hand_made(shop, "Quite Another Company")
    before = shop.there()
    shop.put(po())
    for _ in range(2):
        shop.sync()
        assert shop.there() == before
    (question,) = shop.asked()
    assert question.kind is QuestionKind.DOCUMENT
    shop.questions.answer(question, question.choices[0].key)
    shop.sync()
    assert shop.there() == before
    (question,) = shop.asked()
    assert question.kind is QuestionKind.DIFFERENCE


def test_our_number_and_vendor_is_reattached_and_the_difference_shown(shop: Bench) -> None:
    ident = hand_made(shop, "Acme Tea")
    before = shop.there()
    shop.put(po())
    shop.sync()
    assert shop.there() == before
    assert shop.link(po().id).qbo_id == ident
    assert shop.state(po().id).state is SyncState.NEEDS_YOU
    shop.answer(asking.SEND_OURS)
    shop.sync()
    (after,) = shop.there()
    assert after["Id"] == ident
    assert tag_of(shop.realm, po().id) in after["PrivateNote"]
    assert total_of(after) == Decimal("25.00")
    assert shop.state(po().id).state is not SyncState.NEEDS_YOU


def test_keeping_quickbooks_version_sends_later_edits_only(shop: Bench) -> None:
    hand_made(shop, "Acme Tea")
    shop.put(po())
    shop.sync()
    shop.answer(asking.KEEP_THEIRS)
    before = shop.there()
    shop.sync()
    assert shop.there() == before
    assert shop.state(po().id).state is SyncState.IN_QUICKBOOKS
    shop.edit(po().id, carrier="Air")
    shop.sync()
    (after,) = shop.there()
    assert (after["ShipMethodRef"]["name"], len(after["Line"])) == ("Air", 1)


def test_an_edit_between_keeping_theirs_and_the_sync_is_not_lost(shop: Bench) -> None:
    hand_made(shop, "Acme Tea")
    shop.put(po())
    shop.sync()
    shop.answer(asking.KEEP_THEIRS)
    shop.edit(po().id, carrier="Air")
    shop.sync()
    (question,) = shop.asked(QuestionKind.DIFFERENCE)
    assert "Ship via" in {row[0] for row in question.rows}


def test_sending_ours_does_not_overwrite_what_nobody_was_shown(shop: Bench) -> None:
    ident = hand_made(shop, "Acme Tea")
    shop.put(po())
    shop.sync()
    shop.answer(asking.SEND_OURS)
    shop.edit_there("PurchaseOrder", ident, Memo="New there")
    before = shop.there()
    shop.sync()
    assert shop.there() == before
    (question,) = shop.asked(QuestionKind.DIFFERENCE)
    assert shop.state(po().id).state is SyncState.NEEDS_YOU
    shop.questions.answer(question, asking.SEND_OURS)
    shop.sync()
    assert shop.there() != before


def test_a_billed_document_is_never_rewritten(shop: Bench) -> None:
    shop.put(po())
    shop.sync()
    shop.bill_there(shop.link(po().id).qbo_id)
    shop.edit(po().id, note_to_supplier="Too late")
    before = shop.there()
    for _ in range(2):
        shop.sync()
        assert shop.there() == before
        assert shop.state(po().id).state is SyncState.BILLED
    shop.requests()
    shop.sync()
    assert shop.requests() == (0, 0)


def test_a_billed_document_that_differs_is_linked_without_a_question(shop: Bench) -> None:
    shop.put(po())
    shop.sync()
    shop.bill_there(shop.link(po().id).qbo_id)
    shop.forget_links()
    shop.edit(po().id, note_to_supplier="Too late")
    before = shop.there()
    for _ in range(3):
        shop.sync()
    assert shop.there() == before
    assert shop.asked() == []
    assert shop.state(po().id).state is SyncState.BILLED


@pytest.mark.parametrize("edited", [False, True])
def test_canceled_here_and_closed_there_on_request(shop: Bench, edited: bool) -> None:
    shop.put(po())
    shop.sync()
    shop.edit(po().id, status=PoStatus.CANCELED)
    shop.sync()
    assert shop.document(po().id)["POStatus"] == "Open"
    shop.answer(asking.CLOSE_THERE)
    if edited:
        shop.edit_there("PurchaseOrder", shop.link(po().id).qbo_id, Memo="Meanwhile")
    shop.sync()
    after = shop.document(po().id)
    assert after["POStatus"] == "Closed"
    assert after.get("Memo", "") == ("Meanwhile" if edited else "")
    assert shop.asked() == []
    assert shop.state(po().id).state is SyncState.BILLED


def test_canceled_here_and_left_open_is_not_asked_again(shop: Bench) -> None:
    shop.put(po())
    shop.sync()
    shop.edit(po().id, status=PoStatus.CANCELED)
    shop.sync()
    shop.answer(asking.LEAVE_IT)
    shop.edit(po().id, note_to_supplier="Sorry")
    shop.sync()
    assert shop.document(po().id)["Memo"] == "Sorry"
    shop.sync()
    assert shop.asked() == []
    assert shop.document(po().id)["POStatus"] == "Open"


def test_taking_a_cancellation_back_takes_the_question_back(shop: Bench) -> None:
    shop.put(po())
    shop.sync()
    shop.edit(po().id, status=PoStatus.CANCELED)
    shop.sync()
    shop.edit(po().id, status=PoStatus.ORDERED)
    shop.sync()
    assert shop.asked() == []
    assert shop.state(po().id).state is SyncState.IN_QUICKBOOKS


def test_a_po_without_lines_costs_no_request(shop: Bench) -> None:
    shop.put(po(lines=(), cost_lines=(cost("-5.00"),)))
    shop.sync()
    assert shop.requests() == (0, 0)
    assert shop.state(po().id).state is SyncState.NOT_ELIGIBLE


def test_with_po_sync_off_not_one_request_leaves(tmp_path: Path) -> None:
    with bench(tmp_path, po_sync=False) as shop:
        shop.switch(replace(shop.stores.settings.sync_settings(shop.realm), auto_sync=True))
        _, orders = load_sample_shop()
        shop.put(*orders)
        shop.edit(orders[0].id, note_to_supplier="Hello")
        for act in (
            shop.sync,
            lambda: shop.syncing.preview(None, Token(), NoEvents()),
            lambda: shop.proof.check(Token()),
        ):
            with pytest.raises(PoSyncIsOff):
                act()
        assert shop.syncing.run_saved([orders[0].id], Token(), NoEvents()) is None
        assert shop.practice.counts()["requests"] == 0


@pytest.mark.parametrize(
    ("po_sync", "auto_sync", "sent"), [(True, True, 1), (True, False, 0), (False, True, 0)]
)
def test_saving_sends_by_itself_only_with_both_switches(
    tmp_path: Path, po_sync: bool, auto_sync: bool, sent: int
) -> None:
    with bench(tmp_path, po_sync=po_sync, auto_sync=auto_sync) as shop:
        shop.put(po())
        assert len(shop.there()) == sent
        shop.edit(po().id, note_to_supplier="Hello")
        assert [raw.get("Memo") for raw in shop.there()] == ["Hello"] * sent
        last = shop.stores.log.last_run(shop.realm)
        assert (last.trigger if last else None) == (Trigger.AUTOMATIC if sent else None)


def near_vendor(shop: Bench) -> list[PurchaseOrder]:
    with shop.practice.books(shop.realm) as books:
        save(books, BY_KIND["Vendor"], {"DisplayName": "ACME Tea, Inc."}, {})
    orders = [po("101"), po("102"), po("103")]
    shop.put(*orders)
    shop.sync()
    assert len(shop.asked(QuestionKind.VENDOR)) == 1
    assert shop.there() == []
    shop.sync(orders[1].id)  # on its own: still the same one question
    assert len(shop.asked(QuestionKind.VENDOR)) == 1
    return orders


def test_the_preview_promises_no_records_for_pos_that_wait_for_an_answer(shop: Bench) -> None:
    near_vendor(shop)
    preview = shop.syncing.preview(None, Token(), NoEvents())
    assert {row.action for row in preview.rows} == {"ask"}
    assert (preview.new_vendors, preview.new_items) == ((), ())


def test_a_near_vendor_is_asked_about_once_and_used(shop: Bench) -> None:
    orders = near_vendor(shop)
    (question,) = shop.asked()
    shop.questions.answer(question, question.choices[0].key)
    assert {shop.state(order.id).state for order in orders} == {SyncState.READY}
    shop.sync()
    assert {raw["VendorRef"]["name"] for raw in shop.there()} == {"ACME Tea, Inc."}
    assert len(shop.there("Vendor")) == 1
    assert (shop.asked(), len(shop.there())) == ([], 3)


def test_a_near_vendor_is_asked_about_once_and_another_created(shop: Bench) -> None:
    near_vendor(shop)
    shop.answer(asking.CREATE_NEW)
    shop.sync()
    assert {raw["VendorRef"]["name"] for raw in shop.there()} == {"Acme Tea"}
    assert len(shop.there("Vendor")) == 2
    assert (shop.asked(), len(shop.there())) == ([], 3)


def test_an_answer_sends_all_pos_of_the_supplier_when_auto_sync_is_on(tmp_path: Path) -> None:
    with bench(tmp_path, auto_sync=True) as shop:
        near_vendor(shop)
        shop.answer(asking.CREATE_NEW)
        assert len(shop.there()) == 3


def test_a_chosen_vendor_that_becomes_inactive_is_asked_about_again(shop: Bench) -> None:
    near_vendor(shop)
    (question,) = shop.asked()
    vendor = question.choices[0].key
    shop.questions.answer(question, vendor)
    shop.edit_there("Vendor", vendor, Active=False)
    shop.clock.advance(3600)
    shop.sync()
    assert len(shop.asked(QuestionKind.VENDOR)) == 1
    shop.answer(asking.CREATE_NEW)
    shop.sync()
    assert len(shop.there()) == 3


def test_what_was_put_right_in_quickbooks_counts_at_once(shop: Bench) -> None:
    shop.put(po())
    shop.sync()
    item = shop.there("Item")[0]
    shop.edit_there("Item", item["Id"], ExpenseAccountRef=None)
    shop.clock.advance(3600)
    shop.put(po("102"))
    shop.sync()
    assert shop.state(po("102").id).state is SyncState.NEEDS_YOU
    shop.edit_there("Item", item["Id"], ExpenseAccountRef=item["ExpenseAccountRef"])
    shop.sync()
    assert shop.state(po("102").id).state is SyncState.IN_QUICKBOOKS


def test_a_line_that_was_removed_in_quickbooks_stays_away(shop: Bench) -> None:
    order = po(lines=(line("TEA-1"), line("TEA-2")))
    shop.put(order)
    shop.sync()
    raw = shop.document(order.id)
    shop.edit_there("PurchaseOrder", raw["Id"], Line=raw["Line"][:1])
    for memo in ("First", "Second"):
        shop.edit(order.id, note_to_supplier=memo)
        shop.sync()
        after = shop.document(order.id)
        assert (after["Memo"], len(after["Line"])) == (memo, 1)


def test_offline_loses_nothing_and_sends_once_later(shop: Bench) -> None:
    """Fault 11."""
    shop.put(po("101"), po("102"))
    shop.offline = True
    with pytest.raises(WaitAndRetry):
        shop.sync()
    assert {shop.state(po(n).id).state for n in ("101", "102")} == {SyncState.READY}
    shop.offline = False
    shop.sync()
    assert [raw["DocNumber"] for raw in shop.there()] == ["PO-101", "PO-102"]
    shop.offline = True
    shop.edit(po("101").id, note_to_supplier="Offline")
    with pytest.raises(WaitAndRetry):
        shop.sync()
    assert shop.state(po("101").id).state is SyncState.CHANGED_HERE
    assert list(shop.stores.links.open_intents(shop.realm)) == []
    shop.offline = False
    shop.requests()
    assert shop.sync().updated == 1
    assert shop.requests() == (0, 1)


def test_an_expired_token_in_the_middle_is_refreshed(shop: Bench) -> None:
    shop.put(*(po(str(n)) for n in range(101, 111)))
    shop.practice.faults.add("expired-token", entity="PurchaseOrder", operation="create", skip=4)
    assert shop.sync().created == 10
    assert len(shop.there()) == 10
    assert shop.practice.counts()["oauth"] == 1


def test_one_refused_po_does_not_stop_the_others(shop: Bench) -> None:
    refused = po(
        "102", cost_lines=(cost("-1.00", CostKind.DISCOUNT, "Discount"),), lines=(line(cost="0.01"),)
    )
    shop.put(po("101"), refused, po("103"))
    summary = shop.sync()
    assert (summary.created, summary.refused) == (2, 1)
    assert shop.state(refused.id).state in (SyncState.FAILED, SyncState.NEEDS_YOU)
    assert shop.state(refused.id).reason


def test_a_product_that_quickbooks_cannot_take_stops_its_po_only(shop: Bench) -> None:
    bad = po("101", lines=(line("S" * 101, product_title="Mug"),))
    shop.put(bad, po("102"))
    assert shop.sync().created == 1
    assert shop.state(bad.id).state is SyncState.NEEDS_YOU
    assert "SKU" in shop.state(bad.id).reason


def test_missing_accounts_for_items_stop_only_pos_with_new_items(shop: Bench) -> None:
    settings = shop.stores.settings.sync_settings(shop.realm)
    shop.switch(replace(settings, accounts=replace(settings.accounts, item_expense_id="")))
    costs_only = po("102", lines=(), cost_lines=(cost("12.00"),))
    shop.put(po("101"), costs_only)
    assert shop.sync().created == 1
    assert "Accounts" in shop.state(po("101").id).reason


@pytest.mark.parametrize("after", range(1, 12))
def test_cancel_leaves_no_half_state(tmp_path: Path, after: int) -> None:
    with bench(tmp_path, in_flight=4) as shop:
        orders = [po(str(n)) for n in range(101, 106)]
        shop.put(*orders)
        shop.syncing.run(None, Trigger.MANUAL, Token(after=after), NoEvents())
        assert list(shop.stores.links.open_intents(shop.realm)) == []
        sent = {raw["DocNumber"] for raw in shop.there()}
        for order in orders:
            expected = SyncState.IN_QUICKBOOKS if order.doc_number in sent else SyncState.READY
            assert shop.state(order.id).state is expected
        shop.sync()
        assert len(shop.there()) == 5


def test_a_busy_quickbooks_is_waited_out_on_reads_and_writes(shop: Bench) -> None:
    """Fault 14."""
    shop.put(po())
    for effect in ("throttle", "throttle"):
        shop.practice.faults.add(effect, kind="read", seconds=5)
        shop.practice.faults.add(effect, kind="write", entity="PurchaseOrder", seconds=7)
    began = shop.clock.now()
    assert shop.sync().created == 1
    assert (shop.clock.now() - began).total_seconds() == 24
    assert len(shop.there()) == 1


def test_one_supplier_in_two_currencies_becomes_two_vendors(shop: Bench) -> None:
    shop.put(po("101"), po("102", currency="EUR", exchange_rate=Decimal("1.08")), po("103"))
    shop.sync()
    vendors = {raw["Id"]: (raw["DisplayName"], raw["CurrencyRef"]["value"]) for raw in shop.there("Vendor")}
    assert sorted(vendors.values()) == [("Acme Tea", "USD"), ("Acme Tea (EUR)", "EUR")]
    assert {(raw["DocNumber"], vendors[raw["VendorRef"]["value"]][1]) for raw in shop.there()} == {
        ("PO-101", "USD"),
        ("PO-102", "EUR"),
        ("PO-103", "USD"),
    }
    shop.clock.advance(3600)
    shop.put(po("104", currency="EUR", exchange_rate=Decimal("1.08")))
    shop.sync()  # reads the account that QuickBooks made for payables in EUR
    shop.requests()
    shop.sync()
    assert shop.requests() == (0, 0)


def test_a_currency_that_quickbooks_ignored_is_told_and_nothing_is_sent(shop: Bench) -> None:
    shop.practice.app.companies.change(shop.realm, 0, vendor_currency_ignored=True)
    shop.put(po("102", currency="EUR", exchange_rate=Decimal("1.08")))
    for _ in range(2):
        shop.sync()
    # QuickBooks would refuse the PO too, so what it holds proves nothing: not even the request may leave.
    assert shop.practice.counts().get("PurchaseOrder.create", 0) == 0
    assert shop.there() == []
    assert len(shop.there("Vendor")) == 1
    assert shop.state(po("102").id).state is SyncState.NEEDS_YOU
    assert "Acme Tea (EUR)" in shop.state(po("102").id).reason
    shop.practice.app.companies.change(shop.realm, 0, vendor_currency_ignored=False)
    with shop.practice.books(shop.realm) as books:
        body = {"DisplayName": "Acme Tea (EUR)", "CurrencyRef": {"value": "EUR"}}
        save(books, BY_KIND["Vendor"], body, {})
    shop.sync()
    assert [raw["VendorRef"]["name"] for raw in shop.there()] == ["Acme Tea (EUR)"]


def test_products_of_one_name_become_items_of_their_own(shop: Bench) -> None:
    names = {"A-1": "Mug", "A-2": "mug ", "A-3": "MUG"}
    shop.put(po(lines=tuple(line(sku, product_title=name) for sku, name in names.items())))
    shop.sync()
    items = {raw["Sku"]: raw["Name"] for raw in shop.there("Item") if raw.get("Sku")}
    assert sorted(items) == sorted(names)
    assert len({name.casefold() for name in items.values()}) == 3
    refs = {one["ItemBasedExpenseLineDetail"]["ItemRef"]["value"] for one in shop.there()[0]["Line"]}
    assert len(refs) == 3


def new_item(shop: Bench, name: str, **more: Any) -> str:
    with shop.practice.books(shop.realm) as books:
        accounts = {a["AccountType"]: a["Id"] for a in books.all("Account")}
        body = {"Name": name, "Type": "NonInventory", "ExpenseAccountRef": {"value": accounts["Expense"]}}
        return str(save(books, BY_KIND["Item"], {**body, **more}, {})["Id"])


def test_one_item_without_sku_stands_for_one_product_only(shop: Bench) -> None:
    ident = new_item(shop, "Mug")
    shop.put(po(lines=(line("A-1", product_title="Mug"), line("A-2", product_title="Mug"))))
    shop.sync()
    refs = [one["ItemBasedExpenseLineDetail"]["ItemRef"]["value"] for one in shop.there()[0]["Line"]]
    assert refs[0] == ident
    assert refs[1] != ident


def test_two_items_with_one_sku_are_asked_about_and_the_answer_holds(shop: Bench) -> None:
    first, second = new_item(shop, "Mug", Sku="A-1"), new_item(shop, "Cup", Sku="A-1")
    shop.put(po("101", lines=(line("A-1"),)), po("102", lines=(line("A-1"),)))
    shop.sync()
    (question,) = shop.asked()
    assert {choice.key for choice in question.choices} == {first, second}
    shop.questions.answer(question, second)
    assert {shop.state(po(n).id).state for n in ("101", "102")} == {SyncState.READY}
    shop.sync()
    assert len(shop.there()) == 2
    assert len(shop.there("Item")) == 2 + sum(raw["Name"] not in ("Mug", "Cup") for raw in shop.there("Item"))


def test_a_name_that_a_customer_has_gets_a_suffix(shop: Bench) -> None:
    with shop.practice.books(shop.realm) as books:
        save(books, BY_KIND["Customer"], {"DisplayName": "Acme Tea"}, {})
    shop.put(po())
    shop.sync()
    assert [raw["DisplayName"] for raw in shop.there("Vendor")] == ["Acme Tea (Vendor)"]
    assert len(shop.there()) == 1


def test_names_with_colons_and_tabs_are_made_fit(shop: Bench) -> None:
    order = po(supplier=Supplier(name="Acme: Tea\tCo"), lines=(line(product_title="Mug: blue"),))
    shop.put(order)
    shop.sync()
    assert [raw["DisplayName"] for raw in shop.there("Vendor")] == ["Acme - Tea Co"]
    assert len(shop.there()) == 1
    shop.requests()
    shop.sync()
    assert shop.requests() == (0, 0)


def test_a_document_linked_to_another_po_is_no_question_without_answers(shop: Bench) -> None:
    shop.put(po("101"))
    shop.sync()
    raw = shop.document(po("101").id)
    shop.edit_there("PurchaseOrder", raw["Id"], DocNumber="PO-102")
    shop.clock.advance(600)
    shop.put(po("102"))
    shop.sync()
    assert shop.asked() == []
    assert shop.state(po("102").id).state is SyncState.NEEDS_YOU
    assert len(shop.there()) == 1


def test_totals_that_the_source_states_otherwise_are_refused_without_a_request(shop: Bench) -> None:
    shop.put(po(stated=StatedTotals(total=Decimal("26.00"))))
    shop.sync()
    assert shop.requests() == (0, 0)
    assert "difference 1.00" in shop.state(po().id).reason
    assert shop.sync().refused == 1


def test_the_preview_says_what_the_run_then_does(shop: Bench) -> None:
    shop.put(po("101"), po("102", lines=()))
    preview = shop.syncing.preview(None, Token(), NoEvents())
    assert {row.number: row.action for row in preview.rows} == {"PO-101": "create", "PO-102": "left_out"}
    assert (preview.new_vendors, preview.new_items) == (("Acme Tea",), ("Product TEA-1",))
    assert shop.requests()[1] == 0
    assert shop.sync().created == 1


def test_an_answer_to_a_question_that_is_settled_does_nothing(shop: Bench) -> None:
    po_id = deleted(shop)
    (question,) = shop.asked()
    shop.questions.answer(question, asking.SEND_AGAIN)
    shop.sync()
    link = shop.link(po_id)
    shop.questions.answer(question, asking.SEND_AGAIN)
    assert shop.link(po_id) == link
