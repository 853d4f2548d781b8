from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.advanced import Advanced
from app.domain.changes import ChangeKind, ChangeSet
from app.domain.desk import Desk
from app.domain.errors import EnvironmentProblem, PoSyncIsOff, UserMustAct
from app.domain.file_reading import ReadOptions
from app.domain.links import Connection
from app.domain.listing import StateCounts
from app.domain.orders import CostKind, PoStatus, StatedTotals, Supplier
from app.domain.runs import Level, LogEntry
from app.domain.schedule import Schedule, ScheduleKind
from app.domain.settings import AccountChoices, SyncSettings
from app.domain.sync_state import SyncState
from app.http import redact
from app.services.activity import ActivityService, Format
from app.services.session import Session
from app.services.settings import propose_accounts
from app.services.status import StatusService
from app.sync.ports import Books
from tests.support.bench import NOON, Bench, Token, bench
from tests.support.orders import ACME, cost, line, po


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        yield made


# --- editing ------------------------------------------------------------------------------------------------------


def test_an_edit_needs_a_number_of_its_own_and_a_supplier(shop: Bench) -> None:
    shop.put(po("101"), po("102"))
    for changes in ({"number": " "}, {"supplier": Supplier(name=" ")}, {"number": " 102 "}):
        with pytest.raises(UserMustAct):
            shop.editing.save(replace(po("101"), **changes))
    assert shop.stores.orders.get(po("101").id) == po("101")


def test_a_number_is_stored_without_spaces_around_it(shop: Bench) -> None:
    shop.editing.save(replace(po("101"), number=" 101 "))
    assert shop.stores.orders.by_number("101") == po("101")


def test_edited_lines_drop_the_totals_that_the_file_stated(shop: Bench) -> None:
    stated = StatedTotals(total=Decimal("25.00"))
    shop.put(po(stated=stated))
    shop.edit(po().id, note_to_supplier="Hello")
    kept = shop.stores.orders.get(po().id)
    assert kept is not None
    assert kept.stated == stated
    shop.edit(po().id, cost_lines=(cost("5.00"),))
    changed = shop.stores.orders.get(po().id)
    assert changed is not None
    assert changed.stated == StatedTotals()


def test_saving_without_a_change_does_nothing(shop: Bench) -> None:
    shop.put(po())
    shop.saved_ids.clear()
    assert shop.editing.save(po()).po_ids == frozenset()
    assert shop.saved_ids == []


# --- badges -------------------------------------------------------------------------------------------------------


def test_badges_after_a_save(shop: Bench) -> None:
    shop.put(po("1"), po("2", lines=()), po("3", supplier=replace(ACME, email="nobody")))
    states = [shop.state(po(number).id).state for number in ("1", "2", "3")]
    assert states == [SyncState.READY, SyncState.NOT_ELIGIBLE, SyncState.NEEDS_YOU]
    shop.edit(po("3").id, supplier=ACME)
    assert shop.state(po("3").id).state is SyncState.READY


def test_badges_of_linked_pos(shop: Bench) -> None:
    shop.put(po("1"), po("2"))
    shop.sync()
    shop.bill_there(shop.link(po("2").id).qbo_id)
    shop.edit(po("2").id, note_to_supplier="x")
    shop.sync()
    shop.edit(po("1").id, note_to_supplier="x")
    shop.edit(po("2").id, note_to_supplier="y")
    assert shop.state(po("1").id).state is SyncState.CHANGED_HERE
    billed = shop.state(po("2").id)
    assert billed.state is SyncState.BILLED
    assert "after it was billed" in billed.reason


def test_a_setting_changes_badges_of_pos_that_are_not_linked(shop: Bench) -> None:
    shop.put(po("1"))
    shop.sync()
    shop.put(po("2"), po("3", status=PoStatus.DRAFT))
    settings = shop.stores.settings.sync_settings(shop.realm)
    changes = shop.settings.save(replace(settings, from_ordered_on=True, start_date=date(2026, 11, 3)))
    assert shop.state(po("1").id).state is SyncState.IN_QUICKBOOKS
    assert {shop.state(po(n).id).state for n in ("2", "3")} == {SyncState.NOT_ELIGIBLE}
    assert changes.po_ids == {po("2").id, po("3").id}
    assert ChangeKind.SETTINGS in changes.kinds


def test_what_changes_nothing_about_sending_looks_at_no_po(shop: Bench) -> None:
    shop.put(po("1"))
    settings = shop.stores.settings.sync_settings(shop.realm)
    wanted = replace(
        settings, desk=Desk(tray=False), schedule=Schedule(ScheduleKind.EVERY), advanced=Advanced(at_once=2)
    )
    assert shop.settings.save(wanted) == ChangeSet.of(ChangeKind.SETTINGS)
    assert shop.stores.settings.sync_settings(shop.realm) == wanted
    assert ChangeKind.ORDERS in shop.settings.save(replace(wanted, from_ordered_on=True)).kinds


def test_hold_survives_edits_and_syncs_until_it_is_resumed(shop: Bench) -> None:
    shop.put(po())
    shop.questions.hold(po().id)
    shop.edit(po().id, note_to_supplier="x")
    shop.sync()
    assert shop.state(po().id).state is SyncState.ON_HOLD
    assert shop.requests() == (0, 0)
    shop.questions.resume(po().id)
    assert shop.state(po().id).reason.startswith("Resumed")
    assert shop.sync().created == 1


# --- settings, session, status ------------------------------------------------------------------------------------


def test_auto_sync_cannot_stay_on_without_po_sync(shop: Bench) -> None:
    shop.settings.save(SyncSettings(po_sync=False, auto_sync=True))
    assert not shop.settings.current().sync.auto_sync
    with pytest.raises(PoSyncIsOff):
        shop.session.require_po_sync()


def test_proposed_accounts_keep_what_was_chosen_and_skip_other_currencies(shop: Bench) -> None:
    accounts = shop.books.accounts()
    proposed = propose_accounts(accounts, "USD", AccountChoices(payable_id="chosen"))
    assert proposed.payable_id == "chosen"
    by_id = {account.id: account for account in accounts}
    assert by_id[proposed.item_expense_id].type == "Cost of Goods Sold"
    assert all(by_id[ident].takes_costs for ident in proposed.costs.values())
    foreign = [replace(account, currency="EUR") for account in accounts]
    assert propose_accounts(foreign, "USD", AccountChoices()).payable_id == ""


def test_the_gateway_is_made_once_per_connection(shop: Bench) -> None:
    made: list[Connection] = []

    def factory(connection: Connection) -> Books:
        made.append(connection)
        return shop.books

    session = Session(shop.stores.settings, factory)
    session.books()
    session.books()
    session.reconnect_needed()
    assert session.connection() is not None
    session.books()
    assert len(made) == 1
    shop.stores.settings.drop_connection()
    assert session.realm_id() == ""
    with pytest.raises(UserMustAct, match="not connected"):
        session.books()


def sentence(shop: Bench, **counts: int) -> tuple[str, str]:
    class Orders:
        def state_counts(self, query: object) -> StateCounts:
            return StateCounts({SyncState(name): count for name, count in counts.items()})

    stores = shop.stores
    status = StatusService(Orders(), stores.settings, stores.questions, shop.clock).current()  # type: ignore[arg-type]
    return status.sentence, status.next_action


def test_the_status_says_one_true_thing_and_what_comes_next(shop: Bench) -> None:
    name = "Connected to Fern & Fable Ltd (practice)."
    assert sentence(shop) == (f"{name} No purchase orders yet.", "import")
    assert sentence(shop, ready=1, billed=3) == (f"{name} 1 PO ready to send.", "sync")
    assert sentence(shop, ready=2, failed=1) == (f"{name} 1 PO needs you. 2 POs ready to send.", "answer")
    assert sentence(shop, needs_you=1, conflict=1) == (f"{name} 2 POs need you.", "answer")
    assert sentence(shop, in_quickbooks=3) == (f"{name} Everything is up to date.", "")
    shop.settings.save(SyncSettings())
    assert sentence(shop, ready=2) == (f"{name} PO sync is off, so nothing is sent.", "switch_on")
    shop.session.reconnect_needed()
    assert sentence(shop, ready=2)[1] == "reconnect"
    shop.stores.settings.drop_connection()
    assert sentence(shop, not_sent=2) == ("Not connected to QuickBooks. Connect to send 2 POs.", "connect")


def test_the_status_counts_the_real_list(shop: Bench) -> None:
    shop.put(po("1"), po("2"), po("3", lines=()))
    status = shop.status.current()
    assert (status.orders, status.to_send, status.waiting_for_person) == (3, 2, 0)


# --- importing ----------------------------------------------------------------------------------------------------

FILE = """PO Number,Supplier,Currency,SKU,Product,Quantity,Unit Cost
201,Acme Tea,USD,TEA-1,Tea,{quantity},12.50
202,Acme Tea,USD,TEA-2,Mug,1,3.00
"""


def write(folder: Path, text: str) -> Path:
    path = folder / "pos.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_file_is_previewed_then_applied_and_the_second_time_nothing_is_new(
    shop: Bench, tmp_path: Path
) -> None:
    path = write(tmp_path, FILE.format(quantity=2))
    preview = shop.importing.read(path, ReadOptions(), Token())
    assert (len(preview.new), len(preview.changed), preview.same, preview.ok) == (2, 0, 0, True)
    assert shop.stores.orders.ids() == []
    assert shop.importing.apply(preview).sentence == "Imported: 2 new, 0 changed, 0 unchanged."
    again = shop.importing.read(path, ReadOptions(), Token())
    assert (len(again.new), len(again.changed), again.same) == (0, 0, 2)
    assert shop.importing.apply(again).sentence.startswith("Nothing to import")
    changed = shop.importing.read(write(tmp_path, FILE.format(quantity=3)), ReadOptions(), Token())
    assert (len(changed.new), len(changed.changed), changed.same) == (0, 1, 1)
    shop.saved_ids.clear()
    shop.importing.apply(changed)
    assert [len(ids) for ids in shop.saved_ids] == [1]
    assert len(shop.stores.orders.ids()) == 2


def test_a_file_with_one_mistake_stores_nothing(shop: Bench, tmp_path: Path) -> None:
    preview = shop.importing.read(write(tmp_path, FILE.format(quantity="many")), ReadOptions(), Token())
    assert [problem.row for problem in preview.problems] == [2]
    with pytest.raises(UserMustAct, match="row 2"):
        shop.importing.apply(preview)
    assert shop.stores.orders.ids() == []


# --- activity -----------------------------------------------------------------------------------------------------


class Log:
    """A run log in memory."""

    def __init__(self, entries: list[LogEntry]) -> None:
        self._newest_first = entries[::-1]

    def count(self, **_: object) -> int:
        return len(self._newest_first)

    def entries(self, *, limit: int = 500, offset: int = 0, **_: object) -> list[LogEntry]:
        return self._newest_first[offset : offset + limit]


def activity(*texts: str) -> ActivityService:
    entries = [LogEntry(NOON, Level.INFO, "run", text, po_number="PO-1", code="5010") for text in texts]
    return ActivityService(Log(entries), redact)  # type: ignore[arg-type]


@pytest.mark.parametrize("fmt", ["text", "csv", "json"])
def test_the_whole_log_is_exported_oldest_first(tmp_path: Path, fmt: Format) -> None:
    path = tmp_path / "log"
    texts = [f"Entry number {number:04}" for number in range(1203)]
    assert activity(*texts).export(path, fmt) == 1203
    told = path.read_text(encoding="utf-8")
    places = [told.index(text) for text in texts]
    assert places == sorted(places)
    assert [file.name for file in tmp_path.iterdir()] == ["log"]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_a_spreadsheet_runs_nothing_of_an_export(tmp_path: Path, start: str) -> None:
    path = tmp_path / "log.csv"
    activity(f"{start}cmd|' /C calc'!A0").export(path, "csv")
    with path.open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["text"] == f"'{start}cmd|' /C calc'!A0"


@pytest.mark.parametrize("fmt", ["text", "csv", "json"])
def test_no_secret_leaves_with_an_export(tmp_path: Path, fmt: Format) -> None:
    path = tmp_path / "log"
    activity("refused: Authorization: Bearer abcdefgh12345678 refresh_token=RT1-canary-99").export(path, fmt)
    told = path.read_text(encoding="utf-8")
    assert "abcdefgh12345678" not in told
    assert "canary" not in told


def test_json_is_read_back(tmp_path: Path) -> None:
    activity("one\ntwo", "three").export(tmp_path / "log", "json")
    rows = json.loads((tmp_path / "log").read_text(encoding="utf-8"))
    assert [row["text"] for row in rows] == ["one\ntwo", "three"]


def test_an_export_that_fails_leaves_the_old_file_and_no_half_one(tmp_path: Path) -> None:
    class Broken(Log):
        def entries(self, *, limit: int = 500, offset: int = 0, **_: object) -> list[LogEntry]:
            raise OSError(28, "No space left on device")

    path = tmp_path / "log"
    path.write_text("old", encoding="utf-8")
    broken = Broken([LogEntry(NOON, Level.INFO, "run", "x")])
    with pytest.raises(EnvironmentProblem, match="No space left"):
        ActivityService(broken, redact).export(path, "json")  # type: ignore[arg-type]
    assert path.read_text(encoding="utf-8") == "old"
    assert [file.name for file in tmp_path.iterdir()] == ["log"]


# --- detail -------------------------------------------------------------------------------------------------------


def test_the_detail_shows_questions_that_another_po_of_the_supplier_raised(shop: Bench) -> None:
    shop.put(po("1"), po("2", lines=(line("TEA-9"),)))
    shop.sync()
    vendor = shop.there("Vendor")[0]
    shop.edit_there("Vendor", vendor["Id"], Active=False)
    shop.clock.advance(3600)
    shop.put(po("3"), po("4"))
    shop.sync()
    for number in ("3", "4"):
        detail = shop.orders.detail(po(number).id)
        assert detail is not None
        assert len(detail.questions) == 1
    linked = shop.orders.detail(po("1").id)
    assert linked is not None
    assert [stone.reached for stone in linked.timeline] == [True, True, False, False, False, False]


def test_a_save_that_waited_keeps_what_was_answered_meanwhile(shop: Bench) -> None:
    began = shop.settings.current().sync
    wish = replace(began, attach_pdf=True, lists=replace(began.lists, tax_codes={"20": "5"}))
    answered = replace(
        began,
        accounts=replace(began.accounts, costs={**began.accounts.costs, CostKind.DUTY: "77"}),
        lists=replace(began.lists, tax_codes={"10": "4"}),
    )
    shop.settings.save(answered)
    shop.settings.save(wish, began)
    now = shop.settings.current().sync
    assert now.attach_pdf
    assert now.accounts.costs[CostKind.DUTY] == "77"
    assert now.lists.tax_codes == {"10": "4", "20": "5"}
