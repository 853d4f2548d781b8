"""Run, status, preview and questions count the same POs the same way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.orders import Payment, Supplier
from app.domain.questions import QuestionKind
from app.domain.runs import RunResult
from app.domain.sync_state import SyncState
from app.sync.events import NoEvents
from tests.support.bench import Bench, Crash, Token, bench
from tests.support.orders import line, po


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        yield made


def killed(shop: Bench, point: str) -> None:
    shop.fault.at = point
    with pytest.raises(Crash):
        shop.sync()
    shop.restart()


@pytest.mark.parametrize("lost", ["lost-request", "lost-answer"])
def test_a_po_that_is_only_being_checked_waits_for_nobody(shop: Bench, lost: str) -> None:
    shop.put(po("100"))
    shop.sync()
    shop.practice.app.gateway.lag = 30
    shop.practice.faults.add(lost, entity="PurchaseOrder", operation="create")
    shop.put(po("101"))
    run = shop.sync()
    assert (run.waiting, run.checking, run.result) == (0, 1, RunResult.CHECKING)
    assert run.sentence == "1 unchanged, 1 being checked."
    again = shop.sync()
    assert (again.waiting, again.checking) == (0, 1)
    status = shop.status.current()
    assert (status.waiting_for_person, status.to_send, status.checking) == (0, 0, 1)
    assert "1 PO is being checked" in status.sentence
    assert "need" not in status.sentence
    assert shop.asked() == []
    assert not any(row.needs_person for row in shop.syncing.preview(None, Token(), NoEvents()).rows)
    shop.clock.advance(400)
    assert shop.sync().checking == 0
    assert shop.status.current().checking == 0


def test_after_a_kill_while_a_vendor_is_made_its_pos_wait_for_nobody(shop: Bench) -> None:
    shop.put(po("101"), po("102"))
    killed(shop, "after_intent")
    run = shop.sync()
    assert (run.waiting, run.refused, run.checking, run.result) == (0, 0, 2, RunResult.CHECKING)
    assert shop.status.current().waiting_for_person == 0
    assert shop.status.current().checking == 2
    assert shop.asked() == []
    shop.clock.advance(200)
    assert shop.sync().created == 2


def test_vendors_and_items_that_were_made_are_told(shop: Bench) -> None:
    other = Supplier("Quite Other Mill")
    shop.put(po("101"), po("102", supplier=other, lines=(line("M-1"), line("M-2"))))
    run = shop.sync()
    assert (run.vendors, run.items) == (2, 3)
    assert run.sentence == "2 created, 2 new vendors, 3 new items."
    assert shop.stores.history.runs()[0].sentence == run.sentence
    shop.put(po("103"))
    assert shop.sync().sentence == "1 created, 2 unchanged."


def test_a_vendor_whose_answer_was_lost_counts_once_it_is_found(shop: Bench) -> None:
    shop.put(po("101"))
    shop.practice.faults.add("lost-answer", entity="Vendor", operation="create")
    run = shop.sync()
    assert (run.created, run.vendors, run.items) == (1, 1, 1)


def test_a_deleted_po_waits_for_a_person_everywhere(shop: Bench) -> None:
    shop.put(po("101"), po("102"))
    shop.sync()
    shop.erase_there(shop.link(po("101").id).qbo_id)
    shop.follow()
    assert shop.state(po("101").id).state is SyncState.DELETED_THERE
    for _ in range(2):
        run = shop.sync()
        assert (run.waiting, run.left_out, run.unchanged) == (1, 0, 1)
        assert run.result is RunResult.NEEDS_YOU
    assert shop.status.current().waiting_for_person == 1
    assert len(shop.asked(QuestionKind.DELETED)) == 1
    rows = {row.number: row for row in shop.syncing.preview(None, Token(), NoEvents()).rows}
    assert (rows["PO-101"].action, rows["PO-101"].needs_person) == ("ask", True)
    assert not rows["PO-102"].needs_person


def test_only_what_was_written_and_not_taken_back_can_be_undone(shop: Bench) -> None:
    history = shop.stores.history
    shop.put(po("101"), po("102", lines=()))
    wrote = shop.sync().run_id
    asked = shop.sync().run_id
    assert (history.can_be_undone(wrote), history.can_be_undone(asked)) == (True, False)
    preview = shop.undo.plan_run(wrote, *shop.quiet())
    shop.undo.carry_out(preview, *shop.quiet())
    assert not history.can_be_undone(wrote)
    shop.put(po("103"))
    killed(shop, "after_link")
    history = shop.stores.history
    assert history.can_be_undone(history.runs()[0].run_id), "also of a run that was interrupted"


def test_what_a_po_was_sent_without_stands_beside_it(shop: Bench) -> None:
    order = po("101", payment=Payment(terms="Seventeen days"))
    shop.put(order)
    shop.sync()
    detail = shop.orders.detail(order.id)
    assert detail is not None
    assert detail.notes == (
        "Its payment terms “Seventeen days” fit no terms in QuickBooks and are left out.",
    )
    shop.edit(order.id, payment=Payment(terms="Net 30"))
    shop.sync()
    now = shop.orders.detail(order.id)
    assert now is not None
    assert now.notes == ()
