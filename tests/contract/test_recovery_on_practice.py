"""Unknown outcomes, request ids, a second computer, clocks: nothing is ever made twice, lost or sent too early."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import AppError
from app.domain.links import IntentKind
from app.domain.orders import Supplier
from app.domain.questions import QuestionKind
from app.domain.sync_state import SyncState
from app.sync.ages import LAG, UNDER_WAY
from app.sync.ports import FAULT_POINTS
from app.sync.request_ids import create_id
from tests.support.bench import REALM, Bench, Crash, FaultPoints, bench
from tests.support.orders import line, po

CERTAIN = UNDER_WAY + LAG
ROOT = Path(__file__).parents[2]
#: What QuickBooks did although its answer was not seen.
LOST = ["lost-answer", "truncated", "error-after-commit", "reset"]
#: What QuickBooks never did.
NEVER = ["lost-request", "error"]


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        yield made


@pytest.fixture
def other(shop: Bench, tmp_path: Path) -> Iterator[Bench]:
    """Another computer of the same shop."""
    folder = tmp_path / "other"
    folder.mkdir()
    made = Bench(folder, practice=shop.practice, clock=shop.clock)
    made.connect()
    yield made
    made.close()


def trouble(shop: Bench, effect: str, entity: str = "PurchaseOrder", **more: Any) -> None:
    shop.practice.faults.add(effect, **{"entity": entity, "operation": "create", "at_byte": 80, **more})


def sends(shop: Bench, entity: str = "PurchaseOrder") -> list[datetime]:
    """When creates reached QuickBooks' door."""
    entries = shop.practice.app.ledger.entries()
    return [
        datetime.fromisoformat(entry.time)
        for entry in entries
        if (entry.entity, entry.operation) == (entity, "create") and entry.method == "POST"
    ]


def checking(shop: Bench, number: str = "101") -> None:
    state = shop.state(po(number).id)
    assert state.state is SyncState.CHECKING
    assert "by itself" in state.reason


# --- looked up at once, and later


@pytest.mark.parametrize("forgotten", [False, True])
@pytest.mark.parametrize("effect", LOST)
def test_a_lost_answer_is_looked_up_at_once(shop: Bench, effect: str, forgotten: bool) -> None:
    """Faults 12, 16, 18 and 20: the same run finds the document and links it."""
    shop.put(po())
    trouble(shop, effect)
    if forgotten:
        shop.practice.app.gateway.replays.ignore = True
    run = shop.sync()
    assert (run.created, run.waiting) == (1, 0)
    assert len(sends(shop)) == 1
    assert len(shop.there()) == 1
    assert shop.state(po().id).state is SyncState.IN_QUICKBOOKS
    assert shop.stores.links.open_intents(REALM) == []


@pytest.mark.parametrize("effect", NEVER)
def test_what_never_arrived_is_not_sent_again_before_it_is_certain(shop: Bench, effect: str) -> None:
    """Fault 13: no second sending while the first may still be under way, not even with the same request id."""
    shop.put(po())
    trouble(shop, effect)
    shop.sync()
    checking(shop)
    for _ in range(18):
        shop.clock.advance(10)
        shop.sync()
        checking(shop)
    assert len(sends(shop)) == 1
    shop.clock.advance(CERTAIN - 180 + 1)
    assert shop.sync().created == 1
    first, second = sends(shop)
    assert (second - first).total_seconds() >= CERTAIN
    assert len(shop.there()) == 1


@pytest.mark.parametrize("effect", ["late-commit", "late-504"])
@pytest.mark.parametrize("ignored", [False, True])
def test_what_quickbooks_commits_late_is_found_and_not_made_twice(
    shop: Bench, effect: str, ignored: bool
) -> None:
    """Fault 13, also when request ids have no effect (fault 20)."""
    shop.put(po())
    shop.practice.app.gateway.replays.ignore = ignored
    trouble(shop, effect, seconds=119)
    shop.sync()
    for _ in range(40):
        shop.clock.advance(10)
        shop.sync()
    assert len(shop.there()) == 1
    assert shop.state(po().id).state is SyncState.IN_QUICKBOOKS


@pytest.mark.parametrize("lag", [5, 30, 59])
def test_a_query_that_lags_is_asked_again_after_a_wait(shop: Bench, lag: int) -> None:
    """Fault 21, with request ids that have no effect."""
    shop.put(po())
    shop.practice.app.gateway.lag = lag
    shop.practice.app.gateway.replays.ignore = True
    trouble(shop, "lost-answer")
    shop.sync()
    checking(shop)
    shop.clock.advance(lag + 1)
    run = shop.sync()
    assert run.created == 1
    assert len(sends(shop)) == 1
    assert len(shop.there()) == 1


def test_a_lag_after_a_late_commit_is_waited_for_too(shop: Bench) -> None:
    """Faults 13 and 21 together: committed after 120 s, shown 59 s later."""
    shop.put(po())
    shop.practice.app.gateway.lag = 59
    shop.practice.app.gateway.replays.ignore = True
    trouble(shop, "late-commit", seconds=120)
    shop.sync()
    for _ in range(60):
        shop.clock.advance(5)
        with suppress(AppError):
            shop.sync()
    assert len(shop.there()) == 1
    assert shop.state(po().id).state is SyncState.IN_QUICKBOOKS


def test_an_update_that_never_arrived_is_sent_once_it_is_certain(shop: Bench) -> None:
    shop.put(po())
    shop.sync()
    shop.edit(po().id, note_to_supplier="Ring twice")
    shop.practice.faults.add("lost-request", entity="PurchaseOrder", operation="update")
    shop.sync()
    checking(shop)
    shop.clock.advance(60)
    shop.sync()
    checking(shop)
    shop.clock.advance(CERTAIN)
    assert shop.sync().updated == 1
    assert shop.document(po().id)["Memo"] == "Ring twice"


@pytest.mark.parametrize("effect", LOST)
def test_an_update_whose_answer_was_lost_is_found_at_once(shop: Bench, effect: str) -> None:
    """Fault 12."""
    shop.put(po())
    shop.sync()
    shop.edit(po().id, note_to_supplier="Ring twice")
    shop.practice.faults.add(effect, entity="PurchaseOrder", operation="update", at_byte=80)
    run = shop.sync()
    assert (run.updated, run.waiting) == (1, 0)
    assert shop.state(po().id).state is SyncState.IN_QUICKBOOKS
    assert shop.document(po().id)["SyncToken"] == "1"


def test_quickbooks_breaking_down_is_tried_once_more_with_the_same_id(shop: Bench) -> None:
    """Faults 15 and 17."""
    shop.put(po())
    trouble(shop, "fault-200")
    assert shop.sync().created == 1
    assert len(sends(shop)) == 2
    assert len(shop.there()) == 1


def test_an_edit_made_while_checking_goes_out_with_the_next_run_of_others(shop: Bench) -> None:
    """Fault 28."""
    shop.put(po("101"), po("102"))
    shop.practice.app.gateway.lag = 30
    trouble(shop, "lost-answer")
    shop.sync(po("101").id)
    checking(shop)
    shop.edit(po("101").id, note_to_supplier="Edited meanwhile")
    checking(shop)
    shop.clock.advance(40)
    shop.sync(po("102").id)
    assert {raw["DocNumber"]: raw.get("Memo") for raw in shop.there()} == {
        "PO-101": "Edited meanwhile",
        "PO-102": None,
    }


@pytest.mark.parametrize("point", ["after_intent", "after_answer", "before_link", "after_link"])
@pytest.mark.parametrize("linked", [False, True])
def test_an_edit_made_while_it_is_being_sent_is_not_lost(shop: Bench, point: str, linked: bool) -> None:
    """Fault 28: what is sent was frozen before; the edit shows as open and goes out with the next run."""
    shop.put(po("100"), po("101", note_to_supplier="First") if linked else po("100"))
    shop.sync()  # vendor and item are there, so the points are those of the PO
    shop.put(po("101", note_to_supplier="Second"))
    memos: list[object] = []

    def edit() -> None:
        memos.extend(raw.get("Memo") for raw in shop.there() if raw["DocNumber"] == "PO-101")
        shop.edit(po("101").id, note_to_supplier="Third")

    shop.fault.then[point] = edit
    shop.sync()
    assert memos in ([], ["First"], ["Second"])
    assert shop.document(po("101").id)["Memo"] == "Second"
    assert shop.state(po("101").id).state is SyncState.CHANGED_HERE
    shop.requests()
    run = shop.sync()
    assert (run.updated, shop.requests()) == (1, (0, 1))
    assert shop.document(po("101").id)["Memo"] == "Third"
    assert sum(raw["DocNumber"] == "PO-101" for raw in shop.there()) == 1


def test_a_po_on_hold_stays_on_hold_when_its_request_is_found(shop: Bench) -> None:
    shop.put(po())
    shop.practice.app.gateway.lag = 30
    trouble(shop, "lost-answer")
    shop.sync()
    shop.questions.hold(po().id)
    shop.clock.advance(40)
    shop.sync()
    assert shop.link(po().id).qbo_id
    assert shop.state(po().id).state is SyncState.ON_HOLD


def test_a_request_of_long_ago_that_did_not_arrive_is_planned_anew(shop: Bench) -> None:
    shop.put(po())
    trouble(shop, "lost-request")
    shop.sync()
    shop.edit(po().id, note_to_supplier="Edited meanwhile")
    shop.clock.advance(7200)
    assert shop.sync().created == 1
    (raw,) = shop.there()
    assert raw["Memo"] == "Edited meanwhile"
    (first, second) = [e.request_id for e in shop.practice.app.ledger.entries() if e.operation == "create"][
        -2:
    ]
    assert first == second, "another computer of the shop may be sending it under this id (decision 024)"


def test_a_renumbered_document_is_found_by_our_tag(shop: Bench) -> None:
    """Faults 12 and 31."""
    shop.put(po())
    shop.practice.app.gateway.lag = 30
    trouble(shop, "lost-answer")
    shop.sync()
    (raw,) = shop.there()
    shop.edit_there("PurchaseOrder", raw["Id"], DocNumber="4711")
    shop.clock.advance(40)
    shop.sync()
    assert len(shop.there()) == 1
    assert shop.link(po().id).qbo_id == raw["Id"]


# --- vendors and items


@pytest.mark.parametrize("entity", ["Vendor", "Item"])
@pytest.mark.parametrize("effect", LOST)
def test_a_record_whose_answer_was_lost_is_found_at_once_and_its_po_goes(
    shop: Bench, effect: str, entity: str
) -> None:
    """Faults 6 and 12 for vendors and items."""
    shop.put(po())
    trouble(shop, effect, entity)
    run = shop.sync()
    assert (run.created, run.waiting) == (1, 0)
    assert [raw["DisplayName"] for raw in shop.there("Vendor")] == ["Acme Tea"]
    assert len([raw for raw in shop.there("Item") if raw.get("Sku")]) == 1


@pytest.mark.parametrize("hours", [0, 2])
def test_a_vendor_that_stays_unknown_holds_up_its_own_pos_only(shop: Bench, hours: int) -> None:
    shop.put(po("101"), po("102", supplier=Supplier(name="Other")))
    trouble(shop, "lost-request", "Vendor")
    shop.sync()
    assert shop.state(po("101").id).state is SyncState.CHECKING
    assert [raw["DocNumber"] for raw in shop.there()] == ["PO-102"]
    shop.clock.advance(60)
    shop.sync()
    assert len(sends(shop, "Vendor")) == 2
    shop.clock.advance(CERTAIN + hours * 3600)
    shop.sync()
    assert sorted(raw["DisplayName"] for raw in shop.there("Vendor")) == ["Acme Tea", "Other"]
    assert len(shop.there()) == 2


# --- crashes


@pytest.mark.parametrize(
    ("point", "there"),
    [
        ("before_intent", 0),
        ("after_intent", 0),
        ("after_answer", 1),
        ("before_link", 1),
        ("after_link", 1),
        ("after_records", 0),
    ],
)
def test_a_crash_at_every_point_makes_one_document(shop: Bench, point: str, there: int) -> None:
    """Faults 1 to 6."""
    shop.put(po())
    if point != "after_records":  # with the records there, the points are those of the PO
        shop.put(po("100"))
        shop.sync(po("100").id)
    shop.fault.at = point
    with pytest.raises(Crash):
        shop.sync(po().id)
    shop.restart()
    assert sum(raw["DocNumber"] == "PO-101" for raw in shop.there()) == there
    for _ in range(2):
        shop.sync()
        shop.clock.advance(CERTAIN + 1)
    shop.sync()
    assert sorted(raw["DocNumber"] for raw in shop.there() if raw["DocNumber"] == "PO-101") == ["PO-101"]
    assert shop.state(po().id).state is SyncState.IN_QUICKBOOKS
    assert len(shop.there("Vendor")) == 1


@pytest.mark.parametrize("point", ["after_record", "after_intent", "before_intent", "after_answer"])
def test_a_crash_between_a_vendor_and_its_po_makes_one_vendor(shop: Bench, point: str) -> None:
    """Fault 6."""
    shop.put(po())
    shop.fault.at = point
    with pytest.raises(Crash):
        shop.sync()
    shop.restart()
    for _ in range(3):
        shop.sync()
        shop.clock.advance(CERTAIN + 1)
    assert [raw["DisplayName"] for raw in shop.there("Vendor")] == ["Acme Tea"]
    assert len(shop.there()) == 1


# --- clocks


@pytest.mark.parametrize("jump", [-3600, 3600, -86_400, 86_400, -315_360_000, 315_360_000])
def test_a_clock_that_is_set_during_checking_neither_hurries_nor_blocks(shop: Bench, jump: int) -> None:
    """Faults 52 and 53: the computer's clock is set by an hour, a day or ten years, both ways."""
    shop.put(po())
    trouble(shop, "late-commit", seconds=100)
    shop.practice.app.gateway.replays.ignore = True
    shop.sync()
    shop.practice.app.clock.advance(-jump)  # QuickBooks' clock stays right
    shop.clock.jump(jump)
    for _ in range(30):
        shop.sync()
        shop.clock.advance(10)
    assert len(sends(shop)) <= 2  # the first, and its late commit in the ledger
    assert len(shop.there()) == 1
    assert shop.state(po().id).state is SyncState.IN_QUICKBOOKS


@pytest.mark.parametrize("jump", [-3600, -86_400, 86_400])
def test_a_clock_that_is_set_while_the_program_is_closed(shop: Bench, jump: int) -> None:
    """Fault 52, over a restart."""
    shop.put(po("100"), po("101"))
    shop.sync(po("100").id)
    shop.fault.at = "after_answer"
    with pytest.raises(Crash):
        shop.sync()
    shop.practice.app.clock.advance(-jump)
    shop.clock.jump(jump)
    shop.restart()
    for _ in range(3):
        shop.sync()
        shop.clock.advance(CERTAIN + 1)
    assert len(shop.there()) == 2
    assert shop.stores.links.open_intents(REALM) == []


def test_after_a_night_asleep_one_look_settles_it(shop: Bench) -> None:
    """Fault 53: the monotonic clock stood still while the computer slept."""
    shop.put(po())
    trouble(shop, "lost-answer")
    shop.practice.app.gateway.lag = 30
    shop.sync()
    checking(shop)
    shop.clock.jump(8 * 3600)
    shop.requests()
    assert shop.sync().created == 1
    reads, writes = shop.requests()
    assert (writes, reads <= 3) == (0, True)


# --- request ids and another computer


def test_creates_have_ids_that_follow_from_their_subject_and_updates_do_not(shop: Bench) -> None:
    shop.put(po())
    shop.sync()
    shop.edit(po().id, note_to_supplier="Ring twice")
    shop.sync()
    ids = {
        entry.operation: entry.request_id
        for entry in shop.practice.app.ledger.entries()
        if entry.entity == "PurchaseOrder" and entry.kind == "write"
    }
    assert ids["create"] == create_id(REALM, IntentKind.PURCHASE_ORDER, po().id, 0)
    assert ids["update"] not in {create_id(REALM, IntentKind.PURCHASE_ORDER, po().id, n) for n in range(3)}
    assert len(ids["create"]) == 32


def test_two_computers_that_race_make_one_document(shop: Bench, other: Bench) -> None:
    """Fault 58: the other computer sends between our look-up and our request."""
    for each in (shop, other):
        each.put(po())
    shop.fault.then["after_records"] = other.sync
    run = shop.sync()
    assert run.created + run.reattached == 1
    assert [entry.replayed for entry in shop.practice.app.ledger.entries() if entry.operation == "create"][-1]
    assert len(shop.there()) == 1
    assert shop.link(po().id).qbo_id == other.link(po().id).qbo_id
    assert [raw["DisplayName"] for raw in shop.there("Vendor")] == ["Acme Tea"]
    for each in (shop, other):
        each.sync()
        assert each.asked() == []
        assert each.state(po().id).state is SyncState.IN_QUICKBOOKS


def test_two_computers_that_race_with_different_versions_ask(shop: Bench, other: Bench) -> None:
    """Fault 58: what the other computer sent is not overwritten, the difference is asked about."""
    shop.put(po())
    other.put(po(lines=(line(quantity="5"),)))
    shop.fault.then["after_records"] = other.sync
    shop.sync()
    (raw,) = shop.there()
    assert raw["TotalAmt"] == 62.5
    assert [question.kind for question in shop.asked()] == [QuestionKind.DIFFERENCE]
    assert shop.state(po().id).state is SyncState.NEEDS_YOU


def test_two_computers_one_after_the_other_make_one_document(shop: Bench, other: Bench) -> None:
    """Fault 58."""
    for each in (shop, other):
        each.put(*(po(str(number)) for number in range(100, 110)))
        each.sync()
    assert len(shop.there()) == 10
    assert other.asked() == []
    assert {raw["DisplayName"] for raw in shop.there("Vendor")} == {"Acme Tea"}


def test_a_repeated_answer_about_a_deleted_document_links_nothing(shop: Bench, other: Bench) -> None:
    """Fault 58 with 29: this computer never heard of the document, QuickBooks answers with its first answer."""
    other.put(po())
    other.sync()
    shop.erase_there(other.link(po().id).qbo_id)
    shop.clock.advance(3600)
    shop.put(po())
    assert shop.sync().created == 1
    (raw,) = shop.there()
    assert shop.link(po().id).qbo_id == raw["Id"]
    assert shop.state(po().id).state is SyncState.IN_QUICKBOOKS


def test_a_repeated_answer_about_a_changed_document_is_asked_about(shop: Bench, other: Bench) -> None:
    """Fault 58 with 31: renumbered there, so that only the request id leads to it."""
    other.put(po())
    other.sync()
    ident = other.link(po().id).qbo_id
    shop.edit_there("PurchaseOrder", ident, DocNumber="4711", Memo="By hand")
    shop.clock.advance(3600)
    shop.put(po())
    shop.sync()
    (raw,) = shop.there()
    assert raw["Memo"] == "By hand"
    assert shop.link(po().id).qbo_id == ident
    assert [question.kind for question in shop.asked()] == [QuestionKind.DIFFERENCE]


def test_a_repeated_answer_about_a_renamed_vendor_makes_a_vendor_of_this_name(
    shop: Bench, other: Bench
) -> None:
    """Fault 33 on a computer that never heard of the vendor."""
    other.put(po())
    other.sync()
    (vendor,) = shop.there("Vendor")
    shop.edit_there("Vendor", vendor["Id"], DisplayName="Quite Another Name")
    shop.clock.advance(3600)
    shop.put(po("202"))
    assert shop.sync().created == 1
    assert sorted(raw["DisplayName"] for raw in shop.there("Vendor")) == ["Acme Tea", "Quite Another Name"]


def test_sending_again_after_a_deletion_makes_a_new_document(shop: Bench) -> None:
    """Fault 29: a new generation, so QuickBooks does not answer with the deleted document."""
    shop.put(po())
    shop.sync()
    shop.erase_there(shop.link(po().id).qbo_id)
    shop.edit(po().id, note_to_supplier="Ring twice")
    shop.sync()
    shop.answer("again")
    assert shop.sync().created == 1
    assert len(shop.there()) == 1
    assert shop.state(po().id).state is SyncState.IN_QUICKBOOKS


# --- sign-in


def test_a_401_in_the_middle_is_sent_again_with_the_same_request_id(shop: Bench) -> None:
    """Fault 19."""
    shop.put(*(po(str(number)) for number in range(100, 106)))
    shop.practice.faults.add("expired-token", entity="PurchaseOrder", operation="create", skip=2)
    assert shop.sync().created == 6
    creates = [
        e
        for e in shop.practice.app.ledger.entries()
        if (e.entity, e.operation) == ("PurchaseOrder", "create")
    ]
    refused = next(entry for entry in creates if entry.status == 401)
    assert [entry.request_id for entry in creates].count(refused.request_id) == 2
    assert len(shop.there()) == 6


def test_a_sign_in_that_ends_in_the_middle_keeps_the_rest(shop: Bench) -> None:
    """Faults 19 and 45: what was sent stays, the rest waits, no attempt after the refusal."""
    shop.put(*(po(str(number)) for number in range(100, 106)))
    shop.practice.faults.add("revoked", entity="PurchaseOrder", operation="create", skip=2)
    with pytest.raises(AppError):
        shop.sync()
    assert len(shop.there()) == 2
    assert shop.stores.links.open_intents(REALM) == []
    states = [shop.state(po(str(number)).id).state for number in range(100, 106)]
    assert states.count(SyncState.IN_QUICKBOOKS) == 2
    shop.requests()
    with pytest.raises(AppError):
        shop.sync()
    assert shop.requests() == (0, 0)


@pytest.mark.parametrize("point", ["before_refresh", "after_refresh", "after_keyring"])
def test_a_crash_around_the_refresh_keeps_the_sign_in_and_the_queue(shop: Bench, point: str) -> None:
    """Fault 8: the former token is tried once; what was sent is not sent again."""
    shop.put(*(po(str(number)) for number in range(100, 104)))
    shop.sync(po("100").id)
    fault = FaultPoints(at=point)
    shop.keeper._fault = fault
    shop.practice.faults.add("expired-token", entity="PurchaseOrder", operation="create", skip=1)
    with pytest.raises(Crash):
        shop.sync()
    assert point in fault.seen
    shop.restart()
    for _ in range(3):
        shop.sync()
        shop.clock.advance(CERTAIN + 1)
    assert sorted(raw["DocNumber"] for raw in shop.there()) == [f"PO-{number}" for number in range(100, 104)]
    assert shop.stores.links.open_intents(REALM) == []


def test_the_table_of_fault_points_and_the_code_agree() -> None:
    files = [path for path in (ROOT / "app").rglob("*.py") if "practice" not in path.parts]
    source = "\n".join(path.read_text(encoding="utf-8") for path in files if path.name != "machine.py")
    assert set(re.findall(r'\bfault\(\s*"(\w+)"', source)) <= set(FAULT_POINTS)
    unused = [name for name in FAULT_POINTS if f'"{name}"' not in source]
    assert [name for name in unused if not name.startswith("undo_")] == []
