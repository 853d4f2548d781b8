"""The promises of the ports that are more than putting in and taking out."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.books import ItemKind
from app.domain.errors import ItemRefused, UserMustAct, WaitAndRetry
from app.domain.history import FieldChange
from app.domain.links import Connection, IntentKind, MappingEntry, MappingKind
from app.domain.orders import CostKind, PoStatus, Supplier
from app.domain.runs import Level, LogEntry, RunSummary, Trigger
from app.domain.settings import AccountChoices, SyncSettings
from app.domain.sync_state import SyncState
from app.domain.tracing import Change, ChangeSource
from app.storage import Stores
from tests.adapters.storage.clock import MovingClock
from tests.adapters.storage.made import DOCUMENT, NOW, REALM, badge, intent, link, order, question
from tests.support.changes import TEST


def test_saving_counts_versions_and_writes_history(stores: Stores, clock: MovingClock) -> None:
    assert stores.orders.save([order("1"), order("2")], Change(ChangeSource.FILE, "orders.csv")) == [
        "id-1",
        "id-2",
    ]
    clock.sleep(60)
    later = replace(order("1"), status=PoStatus.ORDERED, reference="R 7")
    assert stores.orders.save([later, order("2")], Change(ChangeSource.PERSON, who="anna")) == ["id-1"]
    assert (stores.orders.version("id-1"), stores.orders.version("id-2"), stores.orders.version("x")) == (
        2,
        1,
        0,
    )
    clock.sleep(60)
    stores.log.add(
        [
            LogEntry(
                clock.now(), Level.INFO, "create", "Created", po_id="id-1", intuit_tid="t1", trigger="manual"
            )
        ]
    )
    told = [(entry.text, entry.source, entry.intuit_tid) for entry in stores.orders.history("id-1")]
    assert told == [
        ("Created", "manual", "t1"),
        ("Status changed from Draft to Ordered. Reference set to R 7", "edited here by anna", ""),
        ("Added", "orders.csv", ""),
    ]
    edited = stores.orders.history("id-1")[1]
    assert (edited.who, edited.changes) == (
        "anna",
        (FieldChange("status", "Draft", "Ordered"), FieldChange("reference", "", "R 7")),
    )
    assert [po.id for po in stores.orders.many(["id-2", "nobody", "id-1"])] == ["id-2", "id-1"]
    assert stores.orders.by_number(" 1 ") == later


def test_a_number_never_pushes_another_po_out(stores: Stores) -> None:
    stores.orders.save([order("A1"), order("B2")], TEST)
    renamed = replace(order("A1"), number="b2")
    with pytest.raises(UserMustAct, match="PO-b2"):
        stores.orders.save([order("C3"), renamed], TEST)
    with pytest.raises(UserMustAct):
        stores.orders.save([replace(order("X"), number="Y"), replace(order("Z"), number="y")], TEST)
    assert sorted(stores.orders.ids()) == ["id-A1", "id-B2"]
    swapped = [replace(order("A1"), number="B2"), replace(order("B2"), number="A1")]
    assert stores.orders.save(swapped, TEST) == ["id-A1", "id-B2"]
    assert stores.orders.by_number("a1") == swapped[1]


def test_one_open_intent_for_a_subject(stores: Stores) -> None:
    stores.orders.save([order("1")], TEST)
    stores.links.begin(intent("r1"), badge())
    with pytest.raises(WaitAndRetry, match="PO-1"):
        stores.links.begin(intent("r2"), badge(state=SyncState.FAILED))
    assert stores.links.state("id-1", REALM) == badge()
    vendor = intent("v1", "name:clay", kind=IntentKind.VENDOR, wanted=None)
    stores.links.begin(vendor, None)
    with pytest.raises(WaitAndRetry, match="vendor clay"):
        stores.links.begin(replace(vendor, request_id="v2"), None)
    stores.links.refuse("r1", "refused", badge(state=SyncState.READY))
    stores.links.begin(intent("r3", sent_at=NOW - timedelta(hours=1)), None)
    assert [each.request_id for each in stores.links.open_intents(REALM)] == ["r3", "v1"]


def test_finishing_is_all_or_nothing(stores: Stores) -> None:
    stores.links.begin(intent(), badge())
    with pytest.raises(TypeError):  # an answer that cannot be stored
        stores.links.finish(
            "r1", "created 145", link(snapshot={"Id": object()}), badge(state=SyncState.IN_QUICKBOOKS)
        )
    broken = badge(state=SyncState.IN_QUICKBOOKS, tries=2**70)
    with pytest.raises(OverflowError):  # fails last, after intent and link were written
        stores.links.finish("r1", "created 145", link(), broken)
    assert [each.request_id for each in stores.links.open_intents(REALM)] == ["r1"]
    assert stores.links.link("id-1", REALM) is None
    assert stores.links.state("id-1", REALM) == badge()
    stores.links.finish("r1", "created 145", link(), badge(state=SyncState.IN_QUICKBOOKS))
    assert stores.links.open_intents(REALM) == []
    assert stores.links.linked_to(REALM, "145") == "id-1"
    stores.links.drop_link("id-1", REALM, badge(state=SyncState.READY))
    assert (stores.links.linked_to(REALM, "145"), stores.links.links(REALM)) == (None, {})


def test_a_document_belongs_to_one_po(stores: Stores) -> None:
    stores.orders.save([order("1"), order("2")], TEST)
    stores.links.put_link(link(), badge(state=SyncState.IN_QUICKBOOKS))
    with pytest.raises(ItemRefused, match="PO-1"):
        stores.links.put_link(link("id-2"), badge("id-2", SyncState.IN_QUICKBOOKS))
    assert stores.links.linked_to(REALM, "145") == "id-1"
    # QuickBooks' own answer is right against an older link.
    stores.links.begin(intent("r1", "id-2"), None)
    stores.links.finish("r1", "created 145", link("id-2"), badge("id-2", SyncState.IN_QUICKBOOKS))
    assert stores.links.links(REALM) == {"id-2": link("id-2")}
    assert stores.links.state("id-1", REALM) is None
    assert any("is now PO-2" in entry.text for entry in stores.orders.history("id-1"))


def test_answers_survive_a_question_put_again(stores: Stores) -> None:
    stores.questions.put(REALM, question())
    stores.questions.put(REALM, question(subject="other"))
    stores.questions.answer(REALM, "id-1", "vendor", "clay & co", "create")
    stores.questions.put(REALM, question(data={"new": 1}))
    assert stores.questions.answer_of(REALM, "id-1", "vendor", "clay & co") == "create"
    assert stores.questions.open(REALM, "id-1") == [question(subject="other")]
    assert stores.questions.open(REALM, "id-2") == stores.questions.open("another") == []
    stores.questions.close(REALM, "id-1", "item")
    assert stores.questions.open(REALM) != []
    stores.questions.close(REALM, "id-1")
    assert stores.questions.open(REALM) == []
    assert stores.questions.answer_of(REALM, "id-1", "vendor", "clay & co") == ""


def test_mappings(stores: Stores) -> None:
    entry = MappingEntry(REALM, MappingKind.VENDOR, "clay & co", "56", "Clay Co")
    stores.mappings.put_mapping(entry)
    chosen = replace(entry, target_id="57", source="chosen")
    stores.mappings.put_mapping(chosen)
    assert stores.mappings.mapping(REALM, MappingKind.VENDOR, "clay & co") == chosen
    assert stores.mappings.mapping(REALM, MappingKind.ITEM, "clay & co") is None
    assert stores.mappings.mappings(REALM, MappingKind.VENDOR) == {"clay & co": chosen}
    stores.mappings.drop_mapping(REALM, MappingKind.VENDOR, "clay & co")
    assert stores.mappings.mappings(REALM, MappingKind.VENDOR) == {}
    assert stores.mappings.refreshed_at(REALM, "vendors") is None
    stores.mappings.set_refreshed(REALM, "vendors", NOW)
    assert stores.mappings.refreshed_at(REALM, "vendors") == NOW


def test_settings(stores: Stores) -> None:
    costs = AccountChoices("33", costs={CostKind.FREIGHT: "81"})
    wanted = SyncSettings(po_sync=True, start_date=NOW.date(), item_kind=ItemKind.SERVICE, accounts=costs)
    stores.settings.put_sync_settings(REALM, wanted)
    assert stores.settings.sync_settings(REALM) == wanted
    assert stores.settings.sync_settings("another") == replace(wanted, accounts=AccountChoices())
    connection = Connection("my-shop", "practice", REALM, "Clay shop", connected_at=NOW, extra={"a": "b"})
    stores.settings.put_connection(connection)
    assert stores.settings.connection() == connection
    stores.orders.save([order("1")], TEST)
    stores.settings.set_shop("other", "Other shop")
    assert stores.settings.shop() == ("other", "Other shop")
    assert (stores.settings.connection(), stores.orders.ids()) == (None, [])
    stores.settings.set_shop("my-shop", "My shop")
    stores.settings.drop_connection()
    assert stores.settings.connection() is None
    stores.settings.set_value("window", "1 2")
    assert (stores.settings.value("window"), stores.settings.value("none", "default")) == ("1 2", "default")


def test_the_log(stores: Stores) -> None:
    rows = [
        LogEntry(
            NOW, Level.INFO, "create", "Created 100% of PO_1", run_id="a", po_number="1", intuit_tid="tid-1"
        ),
        LogEntry(NOW, Level.WARNING, "merge", "Merged", run_id="a", po_id="id-2", duration_ms=7),
        LogEntry(NOW, Level.ERROR, "refused", "Refused", run_id="b", code="6140"),
    ]
    stores.log.add(rows)
    assert [replace(entry, id=0) for entry in stores.log.entries()] == rows[::-1]
    assert [entry.text for entry in stores.log.entries(level="warning")] == ["Refused", "Merged"]
    assert stores.log.count(level="error") == 1
    assert stores.log.count(level="info") == 3
    searches = {"100%": 1, "%d": 0, "PO_1": 1, "P__1": 0, "TID-1 created": 1, "x" * 60_000: 0, "x " * 5000: 0}
    assert {text: stores.log.count(search=text) for text in searches} == searches
    assert (stores.log.count(run_id="a"), stores.log.count(po_id="id-2")) == (2, 1)
    assert [entry.text for entry in stores.log.entries(limit=1, offset=1)] == ["Merged"]
    first = RunSummary("a", Trigger.MANUAL, NOW, created=1)
    second = RunSummary("b", Trigger.RETRY, NOW + timedelta(microseconds=1), stopped="Offline.")
    for run in (second, first, replace(second, total=3)):
        stores.log.save_run(run, REALM)
    assert stores.log.last_run(REALM) == replace(second, total=3)
    assert stores.log.last_run("another") is None


def test_no_row_of_the_orm_leaves(stores: Stores) -> None:
    stores.orders.save([order("1", supplier=Supplier("S"))], TEST)
    stores.links.begin(intent(), badge())
    stores.links.finish("r1", "created", link(), badge())
    stores.questions.put(REALM, question())
    stores.log.add([LogEntry(NOW, Level.INFO, "a", "b")])
    from app.domain.listing import OrderQuery

    found: list[object] = [
        stores.orders.get("id-1"),
        *stores.orders.page(OrderQuery(), 0, 9),
        *stores.orders.history("id-1"),
        stores.links.link("id-1", REALM),
        stores.links.state("id-1", REALM),
        *stores.questions.open(REALM),
        *stores.log.entries(),
    ]
    assert len(found) == 7
    assert {type(value).__module__.split(".")[0:2][-1] for value in found} == {"domain"}
    assert found[-4] == link(sent=DOCUMENT)
