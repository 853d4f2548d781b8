"""Every run and every step stands in the database, and the version before each write is kept."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import AppError
from app.domain.links import Operation
from app.domain.orders import Supplier
from app.domain.runs import INTERRUPTED, RunResult, RunSummary, Trigger
from app.domain.steps import Outcome, Step
from app.services.history import KEPT_FOR, tidy
from app.storage.versions import MOST_KEPT
from app.sync.context import new_summary
from tests.support.bench import Bench, Crash, bench
from tests.support.orders import line, po


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        yield made


def steps(shop: Bench, run: RunSummary) -> dict[str, list[Step]]:
    """The steps of a run by what they did."""
    found: dict[str, list[Step]] = {}
    for step in shop.stores.history.steps(run_id=run.run_id, limit=1000):
        found.setdefault(step.what, []).append(step)
    return found


def test_only_runs_and_steps_with_trouble_are_found_when_asked_for(shop: Bench) -> None:
    shop.put(po("101"))
    shop.sync()
    shop.put(po("1" * 30), po("102"))
    troubled = shop.sync()
    history = shop.stores.history
    assert [run.run_id for run in history.runs(troubled=True)] == [troubled.run_id]
    assert (history.run_count(troubled=True), history.run_count()) == (1, 2)
    (step,) = history.steps(run_id=troubled.run_id, troubled=True)
    assert step.subject == f"PO-{'1' * 30}"
    assert history.step_count(run_id=troubled.run_id, troubled=True) == 1
    shop.put(po("105"))
    shop.offline = True
    with pytest.raises(AppError):
        shop.sync()
    assert history.run_count(troubled=True) == 2, "one that stopped early counts"


def test_each_request_of_a_run_stands_in_one_of_its_steps(shop: Bench) -> None:
    shop.put(po("101"), po("102"))
    shop.requests()
    run = shop.sync()
    found = steps(shop, run)
    assert {what: len(some) for what, some in found.items()} == {
        "read lists": 1,
        "look": 1,
        "create vendor": 1,
        "create item": 1,
        "create": 2,
    }
    reads, writes = shop.requests()
    assert run.requests == reads + writes
    assert sum(step.requests for some in found.values() for step in some) == run.requests
    for step in found["create"]:
        assert step.outcome is Outcome.DONE
        assert (step.requests, len(step.request_id)) == (1, 32)
        assert step.intuit_tid
        assert step.subject in ("PO-101", "PO-102")
    numbers = [step.seq for step in shop.stores.history.steps(run_id=run.run_id)]
    assert numbers == list(range(1, 7))
    (stored,) = shop.stores.history.runs()
    assert (stored.result, stored.created, stored.requests) == (RunResult.DONE, 2, run.requests)


def test_a_repeated_request_and_a_fresh_token_count_for_their_step(shop: Bench) -> None:
    shop.put(po("101"))
    shop.sync()
    shop.practice.app.faults.add("fault-200", times=1)
    shop.edit(po("101").id, lines=(line(quantity="3"),))
    (step,) = steps(shop, shop.sync())["update"]
    assert (step.requests, step.outcome) == (2, Outcome.DONE)
    assert step.duration_ms >= 1000, "the pause before the second try belongs to it"
    shop.practice.app.tokens.expire_access(shop.realm)
    shop.edit(po("101").id, lines=(line(quantity="4"),))
    (step,) = steps(shop, shop.sync())["update"]
    assert step.requests == 3, "refused, refreshed, sent again"


def test_what_a_merge_read_belongs_to_the_merge(shop: Bench) -> None:
    order = po("101")
    shop.put(order)
    shop.sync()
    shop.edit_there("PurchaseOrder", shop.link(order.id).qbo_id, Memo="Ring twice")
    shop.edit(order.id, lines=(line(quantity="3"),))
    found = steps(shop, shop.sync())
    (merge,), (update,) = found["merge"], found["update"]
    assert (merge.requests, update.requests) == (2, 1)
    assert merge.seq < update.seq
    versions = shop.stores.versions.of_order(order.id, shop.realm)
    before = versions[0].snapshot
    assert before is not None
    assert before["Memo"] == "Ring twice", "the version before is what our change went onto"


def test_a_po_that_waits_is_a_step_when_a_person_started_the_run(shop: Bench) -> None:
    shop.put(po("101", supplier=Supplier("")))
    run = shop.sync()
    (step,) = steps(shop, run)["ask"]
    assert (step.outcome, step.requests, step.subject) == (Outcome.ASKED, 0, "PO-101")


def test_a_run_that_died_is_interrupted_at_the_next_start(shop: Bench) -> None:
    shop.put(po("101"), po("102"))
    shop.fault.at = "after_intent"
    with pytest.raises(Crash):
        shop.sync()
    (bug,) = shop.stores.history.runs()
    assert bug.result is RunResult.INTERRUPTED, "also what no kill ended does not look like a good end"
    killed = new_summary("killed", Trigger.SCHEDULED, shop.clock, 2)
    shop.stores.log.save_run(killed, shop.realm)
    assert shop.stores.history.runs()[0].result is RunResult.RUNNING
    shop.restart()
    tidy(shop.stores.history, shop.clock)
    ended = shop.stores.history.runs()[0]
    assert (ended.run_id, ended.result, ended.stopped) == ("killed", RunResult.INTERRUPTED, INTERRUPTED)
    shop.clock.advance(200)  # until nothing of the request can be under way any more
    again = shop.sync()
    assert again.result is RunResult.DONE
    tidy(shop.stores.history, shop.clock)
    results = [run.result for run in shop.stores.history.runs()]
    assert results == [RunResult.DONE, RunResult.INTERRUPTED, RunResult.INTERRUPTED]
    assert "recover" in steps(shop, again)


def test_old_runs_are_forgotten_and_young_ones_kept(shop: Bench) -> None:
    shop.put(po("101"))
    shop.sync()
    shop.clock.advance((KEPT_FOR - timedelta(days=1)).total_seconds())
    shop._sign_in()
    shop.restart()
    shop.put(po("102"))
    shop.sync()
    tidy(shop.stores.history, shop.clock)
    assert len(shop.stores.history.runs()) == 2
    shop.clock.advance(timedelta(days=2).total_seconds())
    tidy(shop.stores.history, shop.clock)
    (left,) = shop.stores.history.runs()
    assert {step.run_id for step in shop.stores.history.steps(limit=100)} == {left.run_id}
    assert {entry.run_id for entry in shop.stores.log.entries()} == {left.run_id}, "its rows in the log too"


def test_runs_are_found_by_po_number_record_and_tid(shop: Bench) -> None:
    shop.put(po("101"))
    first = shop.sync()
    shop.put(po("202"))
    second = shop.sync()
    history = shop.stores.history

    def ids(search: str) -> list[str]:
        found = [run.run_id for run in history.runs(search)]
        assert history.run_count(search) == len(found)
        return found

    assert ids("") == [second.run_id, first.run_id]
    assert ids("PO-101") == ids("101") == ids("#101") == ids("po-10") == [first.run_id]
    (created,) = steps(shop, second)["create"]
    assert ids(created.intuit_tid) == [second.run_id]
    assert ids(steps(shop, first)["create vendor"][0].subject) == [first.run_id]
    assert ids("nothing like this") == []
    assert history.run(first.run_id[:12]) == history.run(first.run_id)
    assert history.run("") is None


def test_the_version_before_an_update_is_kept_and_completed(shop: Bench) -> None:
    order = po("101")
    shop.put(order)
    created = shop.sync()
    before = shop.link(order.id)
    shop.edit(order.id, lines=(line(quantity="3"),))
    updated = shop.sync()
    now = shop.link(order.id)
    latest, first = shop.stores.versions.of_order(order.id, shop.realm)
    assert (first.creates, first.snapshot, first.result_id) == (True, None, before.qbo_id)
    assert (latest.creates, latest.operation, latest.undone_by) == (False, Operation.WRITE, "")
    assert (latest.snapshot, latest.sent, latest.line_ids) == (before.snapshot, before.sent, before.line_ids)
    assert (latest.sync_token, latest.result_token, latest.after) == (
        before.sync_token,
        now.sync_token,
        now.snapshot,
    )
    assert shop.stores.versions.of_run(created.run_id, shop.realm) == [first]
    assert shop.stores.versions.of_run(updated.run_id, shop.realm) == [latest]


def test_versions_of_refused_writes_are_not_kept_and_old_ones_go(shop: Bench) -> None:
    order = po("101")
    shop.put(order)
    for number in range(1, MOST_KEPT + 4):
        shop.clock.advance(1)
        shop.edit(order.id, lines=(line(quantity=str(number + 1)),))
        shop.sync()
    kept = shop.stores.versions.of_order(order.id, shop.realm)
    assert len(kept) == MOST_KEPT
    assert kept[0].result_token == shop.link(order.id).sync_token
    long_memo: Any = {"note_to_supplier": "x" * 10}
    shop.edit(order.id, **long_memo)
    shop.erase_there(shop.link(order.id).qbo_id)
    shop.sync()
    assert shop.stores.versions.of_order(order.id, shop.realm) == kept


def test_a_pos_history_tells_each_step_once(shop: Bench) -> None:
    order = po("101")
    shop.put(order)
    shop.sync()
    told = [entry for entry in shop.stores.orders.history(order.id) if entry.run_id]
    (entry,) = told
    assert (entry.requests, entry.source) == (1, "manual")
    assert entry.intuit_tid
