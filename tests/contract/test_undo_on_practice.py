"""Taking writes back: the real engine against the practice company, also killed, unanswered and refused."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import AppError, NotSent, PoSyncIsOff
from app.domain.orders import PurchaseOrder
from app.domain.runs import RunResult, RunSummary
from app.domain.settings import SyncSettings
from app.domain.steps import Outcome
from app.domain.sync_state import SyncState
from app.services.undo import UndoPreview
from app.sync.ages import LAG, UNDER_WAY
from app.sync.events import NoEvents
from app.sync.undo import UndoKind, UndoPlan
from tests.support.bench import Bench, Crash, Token, bench, total_of
from tests.support.orders import cost, line, po

TEA, MUG = line("TEA-1"), line("MUG-1", "4", "3.00")


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        yield made


def plan(shop: Bench, *po_ids: str) -> UndoPreview:
    return shop.undo.plan(po_ids, Token(shop.clock), NoEvents())


def only(preview: UndoPreview) -> UndoPlan:
    (found,) = preview.plans
    return found


def carry_out(shop: Bench, preview: UndoPreview) -> RunSummary:
    return shop.undo.carry_out(preview, Token(shop.clock), NoEvents())


def undo(shop: Bench, *po_ids: str) -> RunSummary:
    return carry_out(shop, plan(shop, *po_ids))


def created(shop: Bench, **more: Any) -> PurchaseOrder:
    order = po("101", lines=(TEA, MUG), note_to_supplier="First", **more)
    shop.put(order)
    shop.sync()
    return order


def updated(shop: Bench) -> PurchaseOrder:
    """Created, then changed here: another memo, another quantity, a line less, a line more."""
    order = created(shop)
    shop.edit(order.id, lines=(line("TEA-1", "5"), line("CUP-1", "1", "9.00")), note_to_supplier="Second")
    shop.sync()
    return order


def content(raw: dict[str, Any]) -> tuple[Any, ...]:
    """What a bookkeeper sees of a document."""
    lines = [
        (row["Description"], row["Amount"], row.get("ItemBasedExpenseLineDetail", {}).get("Qty"))
        for row in raw["Line"]
    ]
    return raw["DocNumber"], raw.get("Memo"), raw["VendorRef"]["value"], raw["TotalAmt"], sorted(lines)


def resume(shop: Bench, po_id: str) -> RunSummary:
    shop.questions.resume(po_id)
    return shop.sync()


def test_undo_of_a_create_deletes_the_document_and_nothing_sends_it_again(shop: Bench) -> None:
    order = created(shop)
    shop.requests()
    shown = only(plan(shop, order.id))
    assert shown.kind is UndoKind.DELETE
    assert "voided" in shown.reason
    assert {change.field for change in shown.differences} >= {"number", "memo", "vendor_id"}
    assert not shown.edited_there
    assert shop.requests() == (3, 0), "the company's preferences (two) and the document"
    run = undo(shop, order.id)
    assert (run.undone, run.refused, run.result, run.kind) == (1, 0, RunResult.DONE, "undo")
    assert shop.there() == []
    assert shop.state(order.id).state is SyncState.ON_HOLD
    assert "took it back from QuickBooks on 24 November 2026" in shop.state(order.id).reason
    assert shop.stores.links.link(order.id, shop.realm) is None
    shop.switch(replace(shop.stores.settings.sync_settings(shop.realm), auto_sync=True))
    shop.edit(order.id, note_to_supplier="Third")
    shop.sync()
    assert shop.there() == [], "neither auto sync nor Sync all sends it behind one's back"
    assert resume(shop, order.id).created == 1
    (there,) = shop.there()
    assert there["Memo"] == "Third"


def test_undo_of_an_update_puts_the_former_version_back(shop: Bench) -> None:
    order = created(shop)
    former = shop.document(order.id)
    shop.edit(order.id, lines=(line("TEA-1", "5"), line("CUP-1", "1", "9.00")), note_to_supplier="Second")
    shop.sync()
    later = shop.document(order.id)
    shown = only(plan(shop, order.id))
    assert shown.kind is UndoKind.RESTORE
    memo = next(change for change in shown.differences if change.field == "memo")
    assert (memo.before, memo.after) == ("Second", "First")
    shop.requests()
    run = carry_out(shop, plan(shop, order.id))
    assert shop.requests() == (3 + 1, 1)
    assert run.undone == 1
    assert content(shop.document(order.id)) == content(former)
    assert shop.state(order.id).state is SyncState.ON_HOLD
    shop.sync()
    assert content(shop.document(order.id)) == content(former)
    assert resume(shop, order.id).updated == 1
    assert content(shop.document(order.id)) == content(later)
    assert shop.state(order.id).state is SyncState.IN_QUICKBOOKS
    shop.requests()
    shop.sync()
    assert shop.requests() == (0, 0)


def test_what_was_changed_there_since_stays_and_a_redo_leaves_it_alone(shop: Bench) -> None:
    order = updated(shop)
    ident = shop.link(order.id).qbo_id
    shop.edit_there("PurchaseOrder", ident, Memo="Theirs", DueDate="2026-12-31")
    shown = only(plan(shop, order.id))
    assert [change.field for change in shown.kept] == ["due_date", "memo"]
    assert shown.lost == ()
    assert "stays: Due date, Memo" in shown.reason
    assert undo(shop, order.id).undone == 1
    raw = shop.document(order.id)
    assert (raw["Memo"], raw["DueDate"], raw["TotalAmt"]) == ("Theirs", "2026-12-31", Decimal("37.00"))
    assert resume(shop, order.id).updated == 1
    raw = shop.document(order.id)
    assert (raw["Memo"], raw["DueDate"], raw["TotalAmt"]) == ("Theirs", "2026-12-31", Decimal("71.50"))
    shop.edit(order.id, note_to_supplier="Third")
    shop.sync()
    assert shop.document(order.id)["Memo"] == "Theirs", (
        "what is theirs is asked about, however long ago it was"
    )
    assert shop.state(order.id).state in (SyncState.CONFLICT, SyncState.NEEDS_YOU)


def test_a_line_that_we_added_and_they_changed_is_told_as_lost(shop: Bench) -> None:
    order = updated(shop)
    raw = shop.document(order.id)
    lines = [
        {**row, "Description": "Their words"} if row["Description"].startswith("Product CUP") else row
        for row in raw["Line"]
    ]
    shop.edit_there("PurchaseOrder", raw["Id"], Line=lines)
    preview = plan(shop, order.id)
    assert [change.after for change in only(preview).lost] == ["Their words"]
    assert preview.edited_there
    assert carry_out(shop, preview).undone == 1
    assert total_of(shop.document(order.id)) == Decimal("37.00")


def test_undo_of_a_create_that_they_changed_shows_what_would_be_lost(shop: Bench) -> None:
    order = created(shop)
    shop.edit_there("PurchaseOrder", shop.link(order.id).qbo_id, Memo="Theirs")
    preview = plan(shop, order.id)
    assert [(c.field, c.after) for c in only(preview).lost] == [("memo", "Theirs")]
    assert "would be lost: Memo" in only(preview).reason
    assert preview.edited_there
    assert carry_out(shop, preview).undone == 1
    assert shop.there() == []


def test_after_a_merge_only_our_own_change_goes_back(shop: Bench) -> None:
    order = created(shop)
    shop.edit_there("PurchaseOrder", shop.link(order.id).qbo_id, DueDate="2026-12-31")
    shop.edit(order.id, note_to_supplier="Second")
    shop.sync()
    assert (shop.document(order.id)["Memo"], shop.document(order.id)["DueDate"]) == ("Second", "2026-12-31")
    assert undo(shop, order.id).undone == 1
    assert (shop.document(order.id)["Memo"], shop.document(order.id)["DueDate"]) == ("First", "2026-12-31")


def test_a_second_undo_goes_one_write_further_back(shop: Bench) -> None:
    order = updated(shop)
    shop.edit(order.id, lines=(line("TEA-1", "7"),), cost_lines=(cost("5.00"),))
    shop.sync()
    assert total_of(shop.document(order.id)) == Decimal("92.50")
    undo(shop, order.id)
    assert total_of(shop.document(order.id)) == Decimal("71.50")
    assert shop.document(order.id)["Memo"] == "Second"
    undo(shop, order.id)
    assert total_of(shop.document(order.id)) == Decimal("37.00")
    assert shop.document(order.id)["Memo"] == "First"
    assert only(plan(shop, order.id)).kind is UndoKind.DELETE
    undo(shop, order.id)
    assert shop.there() == []
    refused = only(plan(shop, order.id))
    assert (refused.possible, refused.reason) == (
        False,
        "QuickBooks does not have it, so there is nothing to take back.",
    )
    resume(shop, order.id)
    (there,) = shop.there()
    assert total_of(there) == Decimal("92.50")
    assert only(plan(shop, order.id)).kind is UndoKind.DELETE


def test_refused_when_a_bill_is_linked_or_it_is_closed(shop: Bench) -> None:
    order = created(shop)
    preview = plan(shop, order.id)
    shop.bill_there(shop.link(order.id).qbo_id)
    assert "copied to a bill" in only(plan(shop, order.id)).reason
    run = carry_out(shop, preview)
    assert (run.undone, run.refused) == (0, 1)
    assert len(shop.there()) == 1
    other = po("102")
    shop.put(other)
    shop.sync(other.id)
    shop.edit_there("PurchaseOrder", shop.link(other.id).qbo_id, POStatus="Closed")
    assert "closed in QuickBooks" in only(plan(shop, other.id)).reason


def test_refused_when_the_books_are_closed_by_now(shop: Bench) -> None:
    order = created(shop)
    shop.practice.app.companies.change(shop.realm, 0.0, book_close_date="2026-11-30")
    refused = only(plan(shop, order.id))
    assert not refused.possible
    assert "The books are closed up to 30 November 2026" in refused.reason


def test_refused_when_it_is_gone_there(shop: Bench) -> None:
    order = created(shop)
    preview = plan(shop, order.id)
    shop.erase_there(shop.link(order.id).qbo_id)
    assert "somebody deleted it there" in only(plan(shop, order.id)).reason
    assert carry_out(shop, preview).refused == 1


def test_with_po_sync_off_nothing_is_asked_and_nothing_sent(shop: Bench) -> None:
    order = created(shop)
    preview = plan(shop, order.id)
    settings: SyncSettings = shop.stores.settings.sync_settings(shop.realm)
    shop.switch(replace(settings, po_sync=False))
    shop.requests()
    with pytest.raises(PoSyncIsOff):
        plan(shop, order.id)
    with pytest.raises(PoSyncIsOff):
        carry_out(shop, preview)
    assert shop.requests() == (0, 0)
    detail = shop.orders.detail(order.id)
    assert detail is not None
    assert (detail.undo.possible, "PO sync is off" in detail.undo.reason) == (False, True)


def test_refused_while_an_outcome_is_unknown_and_without_a_kept_version(shop: Bench) -> None:
    order = created(shop)
    shop.practice.app.faults.add("lost-request", kind="write", times=1)
    shop.edit(order.id, note_to_supplier="Second")
    shop.sync()
    assert shop.state(order.id).state is SyncState.CHECKING
    assert "not certain yet" in only(plan(shop, order.id)).reason
    look_later(shop)
    shop.forget_links()
    shop.sync()
    found = only(plan(shop, order.id))
    assert found.kind is UndoKind.RESTORE, "found again by its tag, it is the same document"
    stranger = po("707")
    shop.put(stranger)
    shop.sync(stranger.id)
    shop.stores.links.drop_link(stranger.id, shop.realm, shop.state(stranger.id))
    assert "nothing to take back" in only(plan(shop, stranger.id)).reason


def test_what_was_shown_is_done_or_nothing(shop: Bench) -> None:
    order = updated(shop)
    preview = plan(shop, order.id)
    shop.edit_there("PurchaseOrder", shop.link(order.id).qbo_id, Memo="Theirs")
    before = shop.document(order.id)
    run = carry_out(shop, preview)
    assert (run.undone, run.refused) == (0, 1)
    assert shop.document(order.id) == before
    assert shop.state(order.id).state is SyncState.IN_QUICKBOOKS
    (step,) = shop.stores.history.steps(run_id=run.run_id)
    assert step.outcome is Outcome.REFUSED
    assert "Look again" in step.text


def test_a_token_that_gets_stale_at_the_last_moment_changes_nothing(shop: Bench) -> None:
    order = updated(shop)
    preview = plan(shop, order.id)
    ident = shop.link(order.id).qbo_id
    begin = shop.fault

    def edit_first(name: str) -> None:
        if name == "after_intent":
            shop.edit_there("PurchaseOrder", ident, Memo="Theirs")

    shop.tools = replace(shop.tools, fault=edit_first)
    run = carry_out(shop, preview)
    shop.tools = replace(shop.tools, fault=begin)
    assert (run.undone, run.refused) == (0, 1)
    assert shop.document(order.id)["Memo"] == "Theirs"
    assert shop.state(order.id).state is SyncState.IN_QUICKBOOKS
    assert not shop.stores.links.open_intents(shop.realm)
    assert undo(shop, order.id).undone == 1
    assert total_of(shop.document(order.id)) == Decimal("37.00")


@pytest.mark.parametrize("make", [created, updated], ids=["delete", "restore"])
@pytest.mark.parametrize("effect", ["lost-answer", "error-after-commit"])
def test_an_undo_whose_answer_was_lost_is_found_out_at_once(shop: Bench, make: Any, effect: str) -> None:
    order = make(shop)
    shop.practice.app.faults.add(effect, kind="write", times=1)
    run = undo(shop, order.id)
    assert (run.undone, run.waiting) == (1, 0)
    settled(shop, order, deleted=make is created)


@pytest.mark.parametrize("make", [created, updated], ids=["delete", "restore"])
def test_an_undo_that_was_lost_on_its_way_is_not_sent_again_too_soon(shop: Bench, make: Any) -> None:
    order = make(shop)
    preview = plan(shop, order.id)
    shop.practice.app.faults.add("lost-request", kind="write", times=1)
    run = carry_out(shop, preview)
    assert (run.undone, run.waiting, run.checking) == (0, 0, 1)
    assert shop.state(order.id).state is SyncState.CHECKING
    assert not only(plan(shop, order.id)).possible
    shop.restart()
    look_later(shop)
    settled(shop, order, deleted=make is created)


def look_later(shop: Bench) -> None:
    """A sync at once must not send what may still be under way; a later one finds out."""
    before = len(shop.there())
    shop.sync()
    assert len(shop.there()) == before
    shop.clock.advance(UNDER_WAY + LAG + 1)
    shop.sync()


def settled(shop: Bench, order: PurchaseOrder, *, deleted: bool) -> None:
    """The undo has happened exactly once, and what it took back is sent again only on request."""
    assert not shop.stores.links.open_intents(shop.realm)
    assert shop.state(order.id).state is SyncState.ON_HOLD
    assert [total_of(raw) for raw in shop.there()] == ([] if deleted else [Decimal("37.00")])
    shop.sync()
    assert len(shop.there()) == (0 if deleted else 1)
    resume(shop, order.id)
    (raw,) = shop.there()
    assert total_of(raw) == (Decimal("37.00") if deleted else Decimal("71.50"))
    assert only(plan(shop, order.id)).possible


POINTS = ("before_intent", "after_intent", "after_answer", "undo_before_outcome", "undo_after_outcome")


@pytest.mark.parametrize("make", [created, updated], ids=["delete", "restore"])
@pytest.mark.parametrize("point", POINTS)
def test_killed_at_a_point_of_an_undo(shop: Bench, make: Any, point: str) -> None:
    order = make(shop)
    preview = plan(shop, order.id)
    shop.fault.at = point
    with pytest.raises(Crash):
        carry_out(shop, preview)
    shop.restart()
    look_later(shop)
    if point == "before_intent":
        assert shop.state(order.id).state is SyncState.IN_QUICKBOOKS
        undo(shop, order.id)
    settled(shop, order, deleted=make is created)


@pytest.mark.parametrize("make", [created, updated], ids=["delete", "restore"])
def test_an_undo_that_did_not_arrive_is_given_up_when_it_is_old(shop: Bench, make: Any) -> None:
    order = make(shop)
    preview = plan(shop, order.id)
    before = shop.document(order.id)
    shop.fault.at = "after_intent"
    with pytest.raises(Crash):
        carry_out(shop, preview)
    shop.restart()
    shop.clock.advance(7200)
    shop.sync()
    assert not shop.stores.links.open_intents(shop.realm)
    assert shop.state(order.id).state is SyncState.IN_QUICKBOOKS
    assert shop.document(order.id) == before
    assert undo(shop, order.id).undone == 1


@pytest.mark.parametrize("make", [created, updated], ids=["delete", "restore"])
def test_edited_there_before_the_lost_undo_was_looked_at(shop: Bench, make: Any) -> None:
    order = make(shop)
    preview = plan(shop, order.id)
    shop.fault.at = "after_intent"
    with pytest.raises(Crash):
        carry_out(shop, preview)
    shop.restart()
    shop.edit_there("PurchaseOrder", shop.link(order.id).qbo_id, Memo="Theirs")
    shop.sync()
    assert shop.document(order.id)["Memo"] == "Theirs"
    assert not shop.stores.links.open_intents(shop.realm)


def test_offline_stops_and_leaves_everything_as_it_was(shop: Bench) -> None:
    order = created(shop)
    preview = plan(shop, order.id)
    shop.offline = True
    with pytest.raises(AppError) as failed:
        carry_out(shop, preview)
    assert isinstance(failed.value, NotSent)
    shop.offline = False
    assert shop.state(order.id).state is SyncState.IN_QUICKBOOKS
    assert len(shop.there()) == 1


def test_a_whole_run_goes_back_in_reverse_order_with_refusals(shop: Bench) -> None:
    shop.put(po("101"), po("102"), po("103"), po("104"))
    first = shop.sync()
    shop.bill_there(shop.link(po("102").id).qbo_id)
    shop.edit(po("103").id, note_to_supplier="Later")
    shop.sync()
    preview = shop.undo.plan_run(first.run_id[:12], Token(shop.clock), NoEvents())
    assert [(p.number, p.kind) for p in preview.plans] == [
        ("PO-104", UndoKind.DELETE),
        ("PO-103", UndoKind.REFUSED),
        ("PO-102", UndoKind.REFUSED),
        ("PO-101", UndoKind.DELETE),
    ]
    assert "A later run" in preview.plans[1].reason
    assert "bill" in preview.plans[2].reason
    assert preview.left == ("Acme Tea", "Product TEA-1")
    assert preview.sentence == "2 POs would be deleted in QuickBooks, 2 POs cannot be taken back."
    run = carry_out(shop, preview)
    assert (run.undone, run.refused) == (2, 2)
    assert sorted(raw["DocNumber"] for raw in shop.there()) == ["PO-102", "PO-103"]
    assert len(shop.there("Vendor")) >= 1, "vendors and items stay"
    steps = shop.stores.history.steps(run_id=run.run_id)
    assert sorted((step.subject, step.what, step.outcome) for step in steps) == [
        ("PO-101", "undo", Outcome.DONE),
        ("PO-102", "undo", Outcome.REFUSED),
        ("PO-103", "undo", Outcome.REFUSED),
        ("PO-104", "undo", Outcome.DONE),
    ]
    assert {step.trigger for step in steps} == {"manual"}
    again = shop.undo.plan_run(first.run_id, Token(shop.clock), NoEvents())
    assert again.possible == ()


def test_the_undo_of_a_run_can_be_stopped(shop: Bench) -> None:
    shop.put(po("101"), po("102"), po("103"))
    run = shop.sync()
    preview = shop.undo.plan_run(run.run_id, Token(shop.clock), NoEvents())
    stopped = shop.undo.carry_out(preview, Token(shop.clock, after=1), NoEvents())
    assert stopped.undone == 1
    assert stopped.stopped == "Stopped on request."
    assert len(shop.there()) == 2


def test_many_documents_are_looked_up_together(shop: Bench) -> None:
    numbers = [str(number) for number in range(200, 240)]
    shop.put(*(po(number) for number in numbers))
    run = shop.sync()
    shop.requests()
    preview = shop.undo.plan_run(run.run_id, Token(shop.clock), NoEvents())
    assert len(preview.possible) == len(numbers)
    assert shop.requests() == (3, 0)
