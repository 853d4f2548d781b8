"""What the simulator (tests/prove) found, each as small as it gets. The seed stands in the docstring."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.errors import AppError
from app.domain.orders import CostKind, Line, Payment, PurchaseOrder
from app.domain.questions import QuestionKind
from app.domain.sync_state import SyncState
from app.sync import asking
from app.sync.align import align_lines, with_twins
from tests.support.bench import Bench, MovableClock, bench, total_of
from tests.support.orders import cost, line, po


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        yield made


@pytest.fixture
def other(shop: Bench, tmp_path: Path) -> Iterator[Bench]:
    """The same shop on a second computer, connected to the same company."""
    folder = tmp_path / "other"
    folder.mkdir()
    made = Bench(folder, practice=shop.practice, clock=shop.clock)
    made.connect()
    yield made
    made.close()


def test_a_line_that_another_computer_has_added_already_is_not_added_twice(shop: Bench, other: Bench) -> None:
    """Seed 22: both computers heard of the same edit."""
    order = po("101")
    for computer in (shop, other):
        computer.put(order)
        computer.sync()
    for computer in (shop, other):
        computer.edit(order.id, lines=(line(), line("TEA-2", quantity="3", cost="2.00")))
        computer.sync()
    found = shop.document(order.id)
    assert len(found["Line"]) == 2
    assert total_of(found) == Decimal("31.00")
    assert other.state(order.id).state is SyncState.IN_QUICKBOOKS


def test_an_unanswered_update_that_took_a_line_away_has_not_arrived_while_the_line_is_there(
    shop: Bench,
) -> None:
    """Seed 3: somebody else edited the document meanwhile, which hid that the update never came."""
    order = po("101", lines=(line(), line("TEA-2")))
    shop.put(order)
    shop.sync()
    shop.edit(order.id, lines=(line(),))
    shop.practice.faults.add("lost-request", kind="write", times=2)
    with suppress(AppError):
        shop.sync()
    assert shop.state(order.id).state is SyncState.CHECKING
    shop.edit_there("PurchaseOrder", shop.link(order.id).qbo_id, Memo="Typed by the bookkeeper")
    for _ in range(3):
        shop.clock.advance(300)
        shop.sync()
    found = shop.document(order.id)
    assert [each["Description"] for each in found["Line"]] == ["Product TEA-1, SKU TEA-1"]
    assert found["Memo"] == "Typed by the bookkeeper"
    assert total_of(found) == Decimal("25.00")


def test_a_line_that_an_old_backup_does_not_know_is_asked_about_and_not_added_again(shop: Bench) -> None:
    """Seed 250: a backup from before the line was sent is put back, then the line is edited here."""
    order = po("101")
    shop.put(order)
    shop.sync()
    before = shop.link(order.id)
    shop.edit(order.id, lines=(line(), line("TEA-2", quantity="3", cost="2.00")))
    shop.sync()
    shop.stores.links.put_link(before, shop.state(order.id))
    shop.edit(order.id, lines=(line(), line("TEA-2", quantity="4", cost="2.00")))
    shop.sync()
    assert len(shop.document(order.id)["Line"]) == 2
    (question,) = shop.asked(QuestionKind.CONFLICT)
    shop.questions.answer(question, asking.SEND_OURS)
    shop.sync()
    found = shop.document(order.id)
    assert len(found["Line"]) == 2
    assert total_of(found) == Decimal("33.00")


def test_a_po_that_is_named_twice_is_sent_once(shop: Bench) -> None:
    """Found by the kill suite: a saved PO that was also waiting."""
    order = po("101")
    shop.put(order)
    assert shop.sync(order.id, order.id).created == 1
    assert len(shop.there()) == 1


def test_a_line_that_is_there_already_is_not_added_when_nothing_is_stale(shop: Bench, other: Bench) -> None:
    """Seed 5124: this computer has seen the other one's version before it hears of the edit."""
    order = po("101")
    for computer in (shop, other):
        computer.put(order)
        computer.sync()
    edited = (line(), line("TEA-2", quantity="3", cost="2.00"))
    other.edit(order.id, note_to_supplier="Ring twice", lines=edited)
    other.sync()
    shop.edit(order.id, note_to_supplier="Ring twice")
    shop.sync()  # stale, merged: the new line is there now and nobody's here
    shop.edit(order.id, lines=edited)
    shop.sync()
    found = shop.document(order.id)
    assert len(found["Line"]) == 2
    assert total_of(found) == Decimal("31.00")
    assert shop.state(order.id).state is SyncState.IN_QUICKBOOKS


def test_a_line_that_took_the_place_of_another_on_the_same_account_has_not_arrived_with_it(
    shop: Bench,
) -> None:
    """Seed 9022: an unanswered update put a fee in the place of a discount, both on one account."""
    order = po("101", cost_lines=(cost("-2.00", CostKind.DISCOUNT, "Discount"),))
    settings = shop.stores.settings.sync_settings(shop.realm)
    accounts = replace(
        settings.accounts, costs=dict.fromkeys(CostKind, settings.accounts.for_cost(CostKind.FEE))
    )
    shop.switch(replace(settings, accounts=accounts))
    shop.put(order)
    shop.sync()
    shop.edit(order.id, cost_lines=(cost("1.67", CostKind.FEE, "Fee"),))
    shop.practice.faults.add("lost-request", kind="write", times=2)
    with suppress(AppError):
        shop.sync()
    shop.edit_there("PurchaseOrder", shop.link(order.id).qbo_id, Memo="Typed by the bookkeeper")
    for _ in range(3):
        shop.clock.advance(300)
        shop.sync()
    found = shop.document(order.id)
    assert [each["Description"] for each in found["Line"]][1:] == ["Fee"]
    assert total_of(found) == Decimal("26.67")


def test_a_computer_that_knows_of_another_asks_before_it_creates(shop: Bench, other: Bench) -> None:
    """Seed 1014: a refusal on one computer gave its next create another id than the other computer would send."""
    first, second = po("101"), po("102", lines=(line("TEA-2"),))
    shop.put(first)
    shop.sync()
    other.put(first)
    other.sync()  # linked to the document of the first computer, whose answer about what changed is young now
    shop.practice.faults.add("error", status=400, kind="write", entity="PurchaseOrder", times=1)
    shop.put(second)
    shop.sync()
    assert shop.state(second.id).state is SyncState.FAILED
    shop.sync()
    other.put(second)
    other.sync()
    assert sorted(raw["DocNumber"] for raw in shop.there()) == ["PO-101", "PO-102"]
    assert other.link(second.id).qbo_id == shop.link(second.id).qbo_id


def test_what_was_typed_before_an_unanswered_update_was_found_is_not_overwritten_later(shop: Bench) -> None:
    """Seed 300493: the update had arrived, somebody typed a memo, then it was found; the memo is theirs."""
    order = po("101")
    shop.put(order)
    shop.sync()
    shop.edit(order.id, lines=(line(quantity="3"),))
    shop.practice.faults.add("lost-answer", kind="write", times=2)
    shop.practice.faults.add("error", kind="read", times=2)
    with suppress(AppError):
        shop.sync()
    assert shop.state(order.id).state is SyncState.CHECKING
    shop.edit_there("PurchaseOrder", shop.link(order.id).qbo_id, Memo="Typed by the bookkeeper")
    shop.clock.advance(400)
    shop.sync()
    assert shop.stores.links.open_intents(shop.realm) == []
    shop.edit(order.id, note_to_supplier="Ring twice")
    shop.sync()
    assert shop.document(order.id)["Memo"] == "Typed by the bookkeeper"
    assert shop.asked(QuestionKind.CONFLICT)


def test_what_a_reattached_document_has_and_the_po_has_not_is_asked_about_when_it_is_filled_in(
    shop: Bench, other: Bench
) -> None:
    """Seed 5174 of the day before the mirror: ship via was typed there, this computer found the document later."""
    order = po("101")
    shop.put(order)
    shop.sync()
    shop.edit_there(
        "PurchaseOrder", shop.link(order.id).qbo_id, ShipMethodRef={"value": "UPS", "name": "UPS"}
    )
    other.put(order)
    other.clock.advance(400)
    other.sync()
    other.edit(order.id, carrier="Swallow")
    other.sync()
    assert shop.document(order.id)["ShipMethodRef"]["value"] == "UPS"
    assert other.asked(QuestionKind.CONFLICT)


def test_a_line_whose_item_another_computer_has_exchanged_is_still_the_line(shop: Bench) -> None:
    """Seed 300148: two computers raced, each with an item of its own for the product."""
    order = po("101", lines=(line(), line("TEA-2")))
    shop.put(order)
    shop.sync()
    wanted = shop.link(order.id).sent
    assert wanted is not None
    other_item = replace(wanted, lines=(wanted.lines[0], replace(wanted.lines[1], ref_id="another")))
    remote = shop.books.as_document(shop.link(order.id).snapshot)
    assert align_lines(other_item, remote) == dict(shop.link(order.id).line_ids)


def test_a_due_date_that_was_typed_there_is_asked_about_when_one_is_filled_in_here(
    shop: Bench, other: Bench
) -> None:
    """Seed 1000059: this computer found the document after somebody had typed a due date, where we had sent none."""
    order = po("101")
    shop.put(order)
    shop.sync()
    shop.edit_there("PurchaseOrder", shop.link(order.id).qbo_id, DueDate="2030-01-03")
    other.put(order)
    other.clock.advance(400)
    other.sync()
    other.edit(order.id, payment=Payment(due_date=date(2026, 11, 8)))
    other.sync()
    assert shop.document(order.id)["DueDate"] == "2030-01-03"
    assert other.asked(QuestionKind.CONFLICT)


def test_a_due_date_beside_differences_that_went_away_is_still_theirs(shop: Bench, other: Bench) -> None:
    """Seed 1000878: found with a difference, which an edit here took away; nobody asked about the due date."""
    order = po("101")
    shop.put(order)
    shop.sync()
    other.put(replace(order, reference="another"))
    other.clock.advance(400)
    other.sync()
    assert other.asked(QuestionKind.DIFFERENCE)
    shop.edit_there("PurchaseOrder", shop.link(order.id).qbo_id, DueDate="2030-01-03")
    other.clock.advance(400)
    other.edit(order.id, reference=order.reference)
    other.sync()
    assert other.asked() == []
    other.edit(order.id, payment=Payment(due_date=date(2026, 11, 8)))
    other.sync()
    assert shop.document(order.id)["DueDate"] == "2030-01-03"
    assert other.asked(QuestionKind.CONFLICT)


def test_what_was_typed_before_an_unanswered_create_was_found_is_not_overwritten_later(shop: Bench) -> None:
    """Seed 1000352: the create had arrived, somebody typed a memo, then it was found; the memo is theirs."""
    order = po("101")
    shop.put(order)
    shop.practice.faults.add("lost-answer", kind="write", skip=2, times=2)
    shop.practice.faults.add("error", kind="read", skip=5, times=2)
    with suppress(AppError):
        shop.sync()
    assert shop.state(order.id).state is SyncState.CHECKING
    (made,) = shop.there()
    shop.edit_there("PurchaseOrder", made["Id"], Memo="Typed by the bookkeeper")
    shop.clock.advance(400)
    shop.sync()
    assert shop.link(order.id).qbo_id == made["Id"]
    shop.edit(order.id, note_to_supplier="Ring twice")
    shop.sync()
    assert shop.document(order.id)["Memo"] == "Typed by the bookkeeper"
    assert shop.asked(QuestionKind.CONFLICT)


def test_a_line_that_is_there_with_another_item_is_asked_about_and_not_added_again(shop: Bench) -> None:
    """Seed 1001131: a backup from before the line was put back, and the product was mapped to another item then."""
    order = po("101")
    shop.put(order)
    shop.sync()
    before = shop.link(order.id)
    shop.edit(order.id, lines=(line(), line("TEA-2", quantity="3", cost="2.00")))
    shop.sync()
    now = shop.link(order.id)
    assert now.sent is not None
    exchanged = replace(now.sent, lines=(now.sent.lines[0], replace(now.sent.lines[1], ref_id="another")))
    there = shop.books.as_document(now.snapshot)
    seen = shop.books.as_document(before.snapshot).line_ids
    assert with_twins(exchanged, there, before.line_ids, seen) == dict(now.line_ids)
    assert with_twins(exchanged, there, before.line_ids, there.line_ids) == dict(before.line_ids)


def test_a_create_that_quickbooks_did_not_look_at_keeps_its_request_id(shop: Bench, other: Bench) -> None:
    """Seed 2000461: refused for want of a sign-in on one computer, still under way from the other one."""
    order = po("101")
    shop.put(order)
    other.put(order)
    shop.practice.faults.add("expired-token", kind="write", skip=2, times=2)
    with suppress(AppError):
        shop.sync()
    assert shop.there() == []
    shop.practice.faults.add("late-504", kind="write", skip=0, times=1, seconds=100)
    with suppress(AppError):
        other.sync()
    shop.sync()
    shop.clock.advance(400)
    other.sync()
    assert len(shop.there()) == 1
    assert shop.link(order.id).qbo_id == other.link(order.id).qbo_id


def test_a_computer_that_sleeps_after_looking_does_not_take_the_old_look_for_certain(shop: Bench) -> None:
    """Seed 5000221: nothing was there yet; by the time it was read, QuickBooks could have carried the request out."""
    shop.put(po("100"))
    shop.sync()
    order = po("101")
    shop.put(order)
    shop.practice.app.gateway.replays.ignore = True  # the request id is no help
    shop.practice.faults.add("late-504", kind="write", times=1, seconds=119)
    with suppress(AppError):
        shop.sync()
    shop.clock.advance(100)
    slept: list[str] = []

    def sleep(point: str) -> None:
        if point == "request was handled" and not slept:
            slept.append(point)
            shop.clock.advance(200)

    shop._wire = sleep
    shop.sync()
    assert slept
    shop.clock.advance(300)
    shop.sync()
    assert [doc["DocNumber"] for doc in shop.there()].count("PO-101") == 1
    assert shop.state(order.id).state is SyncState.IN_QUICKBOOKS


def test_a_line_that_was_taken_out_of_an_update_that_arrived_late_is_not_put_back(shop: Bench) -> None:
    """Seed 6001750: of the update that nobody saw arrive, one line is there and one is not: a person took it out."""
    order = po("101", cost_lines=(cost("6.03", CostKind.FEE, "Fee"),))
    shop.put(order)
    shop.sync()
    qbo_id = shop.link(order.id).qbo_id
    shop.edit(
        order.id, cost_lines=(cost("0.70", CostKind.FREIGHT, "Freight"), cost("1.39", CostKind.DUTY, "Duty"))
    )
    shop.practice.faults.add("lost-answer", kind="write", times=1)
    shop.practice.faults.add("error", kind="read", times=9, status=503)
    with suppress(AppError):
        shop.sync()
    assert shop.state(order.id).state is SyncState.CHECKING
    shop.practice.faults.clear()
    kept = [line for line in shop.document(order.id)["Line"] if line["Description"] != "Duty"]
    shop.edit_there("PurchaseOrder", qbo_id, Line=kept)
    shop.clock.advance(4000)
    for _ in range(2):
        shop.sync()
    assert [line["Description"] for line in shop.document(order.id)["Line"]] == [
        "Product TEA-1, SKU TEA-1",
        "Freight",
    ]
    state = shop.state(order.id)
    assert state.state is not SyncState.IN_QUICKBOOKS
    assert "lines" in state.reason


def test_a_backup_that_was_put_back_a_minute_later_does_not_make_a_second_document(shop: Bench) -> None:
    """Seed 6005150: what the copy knew of QuickBooks was young, and QuickBooks did not look at request ids."""
    shop.put(po("100"))
    shop.sync()
    copy = shop.folder / "copy"
    shop.stores.links._db.driver.execute("VACUUM INTO ?", [str(copy)])  # type: ignore[attr-defined]
    order = po("101")
    shop.put(order)
    shop.sync()
    shop.clock.advance(30)
    shop.stores.close()
    for left in shop.folder.glob("shop.sqlite3*"):
        left.unlink()
    copy.rename(shop.folder / "shop.sqlite3")
    shop.restart()
    shop.practice.app.gateway.replays.ignore = True
    shop.put(order)
    shop.sync(order.id)
    assert len(shop.there()) == 2
    assert shop.state(order.id).state is SyncState.IN_QUICKBOOKS


def test_a_create_that_was_given_up_keeps_its_request_id(shop: Bench, other: Bench) -> None:
    """Seed 6001464: it had not arrived on one computer, and was under way from the other one an hour later."""
    order = po("101")
    shop.put(order)
    other.put(order)
    shop.practice.faults.add("lost-request", kind="write", skip=2, times=9)
    with suppress(AppError):
        shop.sync()
    assert shop.state(order.id).state is SyncState.CHECKING
    shop.practice.faults.clear()
    shop.clock.advance(4000)
    shop.practice.faults.add("late-504", kind="write", times=1, seconds=100)
    with suppress(AppError):
        other.sync()
    shop.sync()
    shop.clock.advance(400)
    other.sync()
    assert len(shop.there()) == 1
    assert shop.link(order.id).qbo_id == other.link(order.id).qbo_id


def test_a_note_that_was_left_to_quickbooks_is_not_overwritten_when_the_po_gets_another_number(
    shop: Bench,
) -> None:
    """Seed 7000778: our lines in the note hold the number, so a new number made the whole note ours again."""
    order = po("101")
    shop.put(order)
    shop.sync()
    qbo_id = shop.link(order.id).qbo_id
    ours = shop.document(order.id)["PrivateNote"]
    shop.edit_there("PurchaseOrder", qbo_id, PrivateNote=f"Typed there\n{ours}")
    shop.edit(order.id, internal_note="Typed here", lines=(line(quantity="3"),))
    shop.sync()
    (question,) = shop.asked(QuestionKind.CONFLICT)
    shop.questions.answer_fields(
        question, dict.fromkeys([each.field for each in question.disputed], asking.KEEP_THEIRS)
    )
    shop.sync()
    assert "Typed there" in shop.document(order.id)["PrivateNote"]
    shop.edit(order.id, number="101-9")
    shop.sync()
    assert "Typed there" in shop.document(order.id)["PrivateNote"]


def test_a_closed_document_that_differs_is_asked_about_when_it_is_opened_again(shop: Bench) -> None:
    """Seed 7003272: it was linked while it was closed, and later counted as the same."""
    order = po("101", lines=(line(), line("TEA-2")))
    shop.put(order)
    shop.sync()
    qbo_id = shop.link(order.id).qbo_id
    shop.edit_there("PurchaseOrder", qbo_id, POStatus="Closed")
    shop.lose_database()
    shop.put(po("101"))
    shop.sync()
    assert shop.state(order.id).state is SyncState.BILLED
    shop.edit_there("PurchaseOrder", qbo_id, POStatus="Open")
    shop.clock.advance(400)
    for _ in range(2):
        shop.sync()
    assert shop.state(order.id).state is SyncState.NEEDS_YOU
    assert shop.asked(QuestionKind.DIFFERENCE)


def _with_a_second_line(shop: Bench, other: Bench) -> tuple[PurchaseOrder, Line]:
    """A PO that both computers have sent; the first one has sent another line of the same product since."""
    first, second = line(), line(quantity="3", cost="0.50")
    order = po("101", lines=(first,))
    for computer in (shop, other):
        computer.put(order)
        computer.sync()
    shop.edit(order.id, lines=(first, second))
    shop.sync()
    return order, second


def test_a_line_that_stands_there_already_takes_the_place_of_the_one_that_went(
    shop: Bench, other: Bench
) -> None:
    """Seed 9000965: the same product twice; the second line is sent by one computer, the first is then removed."""
    order, second = _with_a_second_line(shop, other)
    other.edit(order.id, lines=(second,))  # it hears of both edits at once
    other.sync()
    found = shop.document(order.id)
    assert len(found["Line"]) == 1
    assert total_of(found) == Decimal("1.50")
    assert other.state(order.id).state is SyncState.IN_QUICKBOOKS
    assert not other.asked()


def test_a_line_that_somebody_changed_there_is_asked_about_before_its_place_is_taken(
    shop: Bench, other: Bench
) -> None:
    """As above, but a person has worked on the first line: it does not go without a question."""
    order, second = _with_a_second_line(shop, other)
    there = shop.document(order.id)["Line"]
    there[0]["Description"] = "Typed by the bookkeeper"
    shop.edit_there("PurchaseOrder", shop.link(order.id).qbo_id, Line=there)
    other.edit(order.id, lines=(second,))
    other.sync()
    assert len(shop.document(order.id)["Line"]) == 2
    (question,) = other.asked(QuestionKind.CONFLICT)
    other.questions.answer(question, asking.SEND_OURS)
    other.sync()
    assert total_of(shop.document(order.id)) == Decimal("1.50")
    assert not other.asked()


class _Ahead(MovableClock):
    """The clock of a computer that goes ten years ahead of everybody else's, until it is put right."""

    def __init__(self, true: MovableClock) -> None:
        super().__init__()
        self._true = true
        self.days = 3650

    def now(self) -> datetime:
        return self._true.now() + timedelta(days=self.days)

    def monotonic(self) -> float:
        return self._true.monotonic()

    def advance(self, seconds: float) -> None:
        self._true.advance(seconds)


def test_a_create_that_left_while_the_clock_was_ahead_is_found_under_another_number(
    shop: Bench, tmp_path: Path
) -> None:
    """Seed 10000376: creation times are by QuickBooks' clock, and this computer's was ten years ahead."""
    folder = tmp_path / "ahead"
    folder.mkdir()
    clock = _Ahead(shop.clock)
    ahead = Bench(folder, practice=shop.practice, clock=clock)
    ahead.connect()
    ahead.put(po("100"))
    ahead.sync()
    order = po("101")
    ahead.put(order)
    ahead.practice.faults.add("lost-answer", kind="write", times=2)
    ahead.practice.faults.add("error", kind="read", times=9)
    with suppress(AppError):
        ahead.sync()
    assert ahead.state(order.id).state is SyncState.CHECKING
    made = next(each for each in ahead.there() if each["DocNumber"] == order.doc_number)
    ahead.practice.faults.clear()
    ahead.practice.app.gateway.replays.ignore = True
    ahead.edit_there("PurchaseOrder", made["Id"], DocNumber="OTHER 6")
    clock.days = 0
    ahead.restart()
    clock.advance(90000)
    for _ in range(3):
        clock.advance(400)
        ahead.sync()
    assert ahead.link(order.id).qbo_id == made["Id"]
    assert len(ahead.there()) == 2
    ahead.close()
