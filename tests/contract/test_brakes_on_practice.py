"""Brakes: a run that looks badly wrong stops before its first write and asks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.changes import ChangeKind
from app.domain.errors import ReadsRefused
from app.domain.file_reading import ReadOptions
from app.domain.questions import QuestionKind
from app.domain.sync_state import SyncState
from app.services.brakes import BrakeService
from app.sync.brakes import GO_ON, STOP
from app.sync.limits import Limits
from tests.support.bench import Bench, Crash, Token, bench
from tests.support.orders import po


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        yield made


def brakes(shop: Bench) -> BrakeService:
    return BrakeService(shop.stores.questions, shop.session)


def erase_all(shop: Bench) -> None:
    for raw in shop.there():
        shop.erase_there(raw["Id"])


def file_of(path: Path, count: int, name: str = "orders.csv") -> Path:
    """A file with so many open POs."""
    rows = ["PO Number,Supplier,Status,Currency,SKU,Product,Quantity,Unit cost"]
    rows += [f"{1000 + n},Acme Tea,Ordered,USD,TEA-1,Tea,2,12.50" for n in range(count)]
    file = path / name
    file.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return file


def bring(shop: Bench, file: Path) -> None:
    shop.importing.apply(shop.importing.read(file, ReadOptions(), Token(shop.clock)))


def test_a_first_import_of_many_meets_no_brake(shop: Bench) -> None:
    shop.put(*(po(str(1000 + number)) for number in range(60)))
    run = shop.sync()
    assert (run.created, run.stopped) == (60, "")
    assert brakes(shop).open() is None


def test_many_that_should_be_there_and_are_not_stop_the_run(shop: Bench) -> None:
    orders = [po(str(1000 + number)) for number in range(30)]
    shop.put(*orders)
    shop.sync()
    shop.forget_links()
    erase_all(shop)
    shop.requests()
    run = shop.sync()
    assert run.created == 0
    assert "30 purchase orders" in run.stopped
    assert shop.requests()[1] == 0
    assert shop.there() == []
    question = brakes(shop).open()
    assert question is not None
    assert [choice.key for choice in question.choices] == [STOP, GO_ON]
    assert not brakes(shop).answer(question, STOP)
    assert shop.sync().created == 0, "Stop is not Go on"
    question = brakes(shop).open()
    assert question is not None
    assert brakes(shop).answer(question, GO_ON)
    assert shop.sync().created == 30
    assert brakes(shop).open() is None
    assert shop.asked(QuestionKind.BRAKE) == []


def test_a_brake_is_one_of_the_questions(shop: Bench) -> None:
    orders = [po(str(1000 + number)) for number in range(30)]
    shop.put(*orders)
    shop.sync()
    shop.forget_links()
    erase_all(shop)
    shop.sync()
    for key, created in ((STOP, 0), (GO_ON, 30)):
        (row,) = shop.asked_list.rows()
        assert (row.question.kind, row.number, shop.asked_list.count()) == (QuestionKind.BRAKE, "", 1)
        assert "stopped and waits for your word" in shop.status.current().sentence
        assert shop.status.current().next_action == "answer"
        assert not shop.questions.answer(row.question, "nonsense").po_ids
        assert shop.questions.answer(row.question, key).kinds == {ChangeKind.QUESTIONS}
        assert shop.asked_list.rows() == []
        assert not shop.questions.answer(row.question, key).po_ids or key == GO_ON, "settled meanwhile"
        assert shop.sync().created == created
    assert shop.asked_list.count() == 0


def test_a_few_that_should_be_there_are_sent_without_a_brake(shop: Bench) -> None:
    shop.put(*(po(str(1000 + number)) for number in range(20)))
    shop.sync()
    shop.forget_links()
    erase_all(shop)
    assert shop.sync().created == 20


def test_a_company_that_looks_empty_stops_new_ones_too(shop: Bench) -> None:
    shop.put(*(po(str(1000 + number)) for number in range(30)))
    shop.sync()
    erase_all(shop)
    shop.put(*(po(str(2000 + number)) for number in range(25)))
    run = shop.sync()
    assert run.created == 0
    assert "looks empty" in run.stopped
    question = brakes(shop).open()
    assert question is not None
    brakes(shop).answer(question, GO_ON)
    assert shop.sync().created == 25


def test_a_source_that_shrank_by_half_stops_the_next_run(shop: Bench, tmp_path: Path) -> None:
    bring(shop, file_of(tmp_path, 40))
    assert shop.sync().created == 40
    bring(shop, file_of(tmp_path, 12))
    shop.put(po("5000"))
    run = shop.sync()
    assert (run.created, run.writes) == (0, 0)
    assert "40 open purchase orders, now 12" in run.stopped
    bring(shop, file_of(tmp_path, 40))
    assert shop.sync().created == 1, "the right file releases the brake"


def test_a_source_that_is_right_goes_on_and_is_the_new_measure(shop: Bench, tmp_path: Path) -> None:
    bring(shop, file_of(tmp_path, 40))
    shop.sync()
    bring(shop, file_of(tmp_path, 12))
    shop.put(po("5000"))
    shop.sync()
    question = brakes(shop).open()
    assert question is not None
    brakes(shop).answer(question, GO_ON)
    assert shop.sync().created == 1
    bring(shop, file_of(tmp_path, 10))
    shop.put(po("5001"))
    assert shop.sync().created == 1


@pytest.mark.parametrize(("before", "after"), [(40, 20), (9, 1), (0, 5)])
def test_a_source_that_shrank_little_or_is_small_goes_on(
    shop: Bench, tmp_path: Path, before: int, after: int
) -> None:
    if before:
        bring(shop, file_of(tmp_path, before))
    bring(shop, file_of(tmp_path, after))
    shop.put(po("5000"))
    assert shop.sync().stopped == ""


def test_a_run_that_writes_nothing_is_not_stopped(shop: Bench, tmp_path: Path) -> None:
    bring(shop, file_of(tmp_path, 40))
    shop.sync()
    bring(shop, file_of(tmp_path, 12))
    run = shop.sync()
    assert (run.stopped, run.unchanged) == ("", 40)


def test_another_company_uses_no_link_of_the_former_one(shop: Bench) -> None:
    """Fault 43: everything is bound to the company; what was linked there is not linked here."""
    shop.put(po())
    shop.sync()
    former = shop.link(po().id)
    states = shop.stores.links.states("9341450000000003")
    assert dict(states) == {}
    assert dict(shop.stores.links.links("9341450000000003")) == {}
    assert shop.stores.links.linked_to("9341450000000003", former.qbo_id) is None


def test_when_reads_stay_refused_what_needs_none_still_goes(shop: Bench) -> None:
    """Fault 25: the month's reads are used up; an update goes, a new PO waits, and both are told in plain words."""
    shop.limits = Limits()
    shop.restart()
    shop.put(po("101"), po("102"))
    shop.sync()
    shop.edit(po("101").id, note_to_supplier="Ring twice")
    shop.put(po("103"))
    shop.clock.advance(86_400)  # the local copy is old
    shop.practice.faults.add("throttle", kind="read", times=0)
    with pytest.raises(ReadsRefused) as caught:
        shop.sync()
    assert "allowance" in caught.value.message
    assert shop.document(po("101").id)["Memo"] == "Ring twice"
    assert shop.state(po("101").id).state is SyncState.IN_QUICKBOOKS
    assert shop.state(po("103").id).state is not SyncState.FAILED
    shop.requests()
    with pytest.raises(ReadsRefused):
        shop.sync()
    assert shop.requests() == (0, 0), "no attempt before it is time"
    shop.practice.faults.clear()
    shop.clock.advance(301)
    assert shop.sync().created == 1
    assert sorted(raw["DocNumber"] for raw in shop.there()) == ["PO-101", "PO-102", "PO-103"]


def test_two_brakes_are_asked_together_and_each_answer_counts(shop: Bench, tmp_path: Path) -> None:
    """Asking the second brake used to forget the answer to the first, for ever in turns."""
    for name in ("north.csv", "south.csv"):
        bring(shop, file_of(tmp_path, 40, name))
    shop.sync()
    for name in ("north.csv", "south.csv"):
        bring(shop, file_of(tmp_path, 12, name))
    shop.put(po("5000"))
    run = shop.sync()
    assert run.created == 0
    assert ("north.csv" in run.stopped, "south.csv" in run.stopped) == (True, True)
    assert len(shop.asked(QuestionKind.BRAKE)) == 2
    first = brakes(shop).open()
    assert first is not None
    brakes(shop).answer(first, GO_ON)
    assert shop.sync().created == 0, "the other one is still to be judged"
    (other,) = shop.asked(QuestionKind.BRAKE)
    assert other.subject != first.subject
    brakes(shop).answer(other, GO_ON)
    assert shop.sync().created == 1
    assert shop.asked(QuestionKind.BRAKE) == []


def test_a_brake_goes_when_what_it_was_about_is_right_again(shop: Bench, tmp_path: Path) -> None:
    bring(shop, file_of(tmp_path, 40))
    shop.sync()
    bring(shop, file_of(tmp_path, 12))
    shop.edit(shop.stores.orders.ids()[0], reference="R-1")
    assert shop.sync().updated == 0
    bring(shop, file_of(tmp_path, 40))
    shop.edit(shop.stores.orders.ids()[0], reference="")
    run = shop.sync()
    assert (run.stopped, run.updated) == ("", 0)
    assert shop.asked(QuestionKind.BRAKE) == [], "nothing is written, but nothing is wrong any more either"


def test_a_request_that_is_found_again_releases_no_brake(shop: Bench, tmp_path: Path) -> None:
    """It left before the source shrank; nobody has said yet that the source is right."""
    bring(shop, file_of(tmp_path, 40))
    shop.sync()
    shop.put(po("5000"))
    shop.fault.at = "after_answer"
    with pytest.raises(Crash):
        shop.sync()
    shop.restart()
    bring(shop, file_of(tmp_path, 12))
    shop.clock.advance(300)
    run = shop.sync()
    assert (run.created, run.stopped) == (1, "")
    shop.edit(shop.stores.orders.ids()[0], reference="R-1")
    run = shop.sync()
    assert run.updated == 0
    assert "40 open purchase orders, now 12" in run.stopped
