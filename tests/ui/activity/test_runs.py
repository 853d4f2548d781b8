"""The runs over the real storage: pages from SQL, steps, search, the ways on, and the switch to the log."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.runs import INTERRUPTED, RunSummary, Trigger
from app.domain.steps import Outcome, Step
from app.services.activity import ActivityService
from app.services.history import HistoryService
from app.ui.activity.history_models import DID, REQUESTS, RESULT, RunsModel
from app.ui.activity.view import ActivityView
from app.ui.theme import Mode, Theme
from tests.support.bench import NOON, Bench, bench
from tests.support.orders import po
from tests.ui.dialogs.names import unnamed
from tests.ui.dialogs.step_jobs import StepJobs

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
NEWS = ChangeSet.of(ChangeKind.LOG)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        yield made


class Desk:
    """The page over the shop's storage."""

    def __init__(self, qtbot: QtBot, shop: Bench, mode: Mode = Mode.LIGHT) -> None:
        self.jobs = StepJobs()
        stores = shop.stores
        self.page = ActivityView(
            Theme(mode),
            ActivityService(stores.log, str),
            HistoryService(stores.history),
            self.jobs.real,
            lambda *_: None,
            ENGLISH,
        )
        qtbot.addWidget(self.page)
        self.page.resize(1200, 760)
        self.page.show()
        self.runs = self.page.runs

    def column(self, column: int) -> list[str]:
        model = self.runs.model
        return [str(model.index(row, column).data()) for row in range(model.rowCount())]

    def steps(self) -> list[str]:
        model = self.runs.detail.steps
        return [
            f"{model.index(row, 1).data()} {model.index(row, 2).data()}: {model.index(row, 3).data()}"
            for row in range(model.rowCount())
        ]


def synced(shop: Bench) -> RunSummary:
    shop.put(po("101"), po("102"))
    return shop.sync()


def test_runs_come_newest_first_and_the_selected_one_shows_its_steps(qtbot: QtBot, shop: Bench) -> None:
    first = synced(shop)
    shop.clock.advance(60)
    shop.edit(po("101").id, note_to_supplier="Ring twice")
    shop.sync()
    desk = Desk(qtbot, shop)
    assert desk.column(DID) == ["1 updated, 1 unchanged.", "2 created, 1 new vendor, 1 new item."]
    assert desk.column(RESULT) == ["Done", "Done"]
    assert desk.steps()[-1] == "Updated PO-101: Done"
    desk.runs.table.selectRow(1)
    assert desk.column(REQUESTS)[1] == str(first.requests)
    assert desk.steps()[-2:] == ["Created PO-101: Done", "Created PO-102: Done"]
    assert not unnamed(desk.runs)


def test_without_runs_it_says_what_will_be_here(qtbot: QtBot, shop: Bench) -> None:
    desk = Desk(qtbot, shop)
    assert desk.runs.empty.isVisible()
    assert desk.runs.empty.title == "No run yet"
    synced(shop)
    desk.jobs.changed.emit(NEWS)
    assert not desk.runs.empty.isVisible()
    assert desk.column(DID) == ["2 created, 1 new vendor, 1 new item."]


def test_a_new_run_comes_in_on_top_and_the_selected_one_stays(qtbot: QtBot, shop: Bench) -> None:
    synced(shop)
    desk = Desk(qtbot, shop)
    resets: list[None] = []
    desk.runs.model.modelReset.connect(lambda: resets.append(None))
    shop.clock.advance(60)
    shop.edit(po("101").id, note_to_supplier="Ring twice")
    shop.sync()
    desk.jobs.changed.emit(NEWS)
    assert desk.column(DID) == ["1 updated, 1 unchanged.", "2 created, 1 new vendor, 1 new item."]
    assert desk.runs.table.currentIndex().row() == 1
    assert not resets


def test_search_finds_the_run_of_a_po_and_clears(qtbot: QtBot, shop: Bench) -> None:
    synced(shop)
    shop.put(po("777"))
    shop.sync()
    desk = Desk(qtbot, shop)
    desk.runs.search.setText("po-777")
    QTest.keyClick(desk.runs.search, Qt.Key.Key_Return)
    assert desk.column(DID) == ["1 created, 2 unchanged."]
    desk.runs.search.setText("nothing like this")
    QTest.keyClick(desk.runs.search, Qt.Key.Key_Return)
    assert desk.runs.empty.title == "Nothing fits"
    qtbot.waitUntil(lambda: desk.runs.empty.button("all") is not None)
    button = desk.runs.empty.button("all")
    assert button is not None
    button.click()
    assert len(desk.column(DID)) == 2


def test_by_keyboard_to_a_step_its_po_and_its_reference(qtbot: QtBot, shop: Bench) -> None:
    synced(shop)
    desk = Desk(qtbot, shop)
    detail = desk.runs.detail
    asked: list[str] = []
    desk.page.order_requested.connect(asked.append)
    desk.runs.table.setFocus()
    QTest.keyClick(desk.runs.table, Qt.Key.Key_Return)
    assert detail.step is not None
    QTest.keyClick(detail.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    step = detail.step
    assert step is not None
    assert step.subject == "PO-102"
    QTest.keyClick(detail.table, Qt.Key.Key_Return)
    assert asked == [po("102").id]
    detail.tid_button.click()
    assert QGuiApplication.clipboard().text() == step.intuit_tid
    QTest.keyClick(detail.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert f"Intuit reference (intuit_tid): {step.intuit_tid}" in QGuiApplication.clipboard().text()


def test_undo_is_offered_for_syncs_that_wrote_something(qtbot: QtBot, shop: Bench) -> None:
    run = synced(shop)
    shop.clock.advance(60)
    shop.stores.log.save_run(
        RunSummary("u", Trigger.MANUAL, shop.clock.now(), shop.clock.now(), kind="undo"), shop.realm
    )
    desk = Desk(qtbot, shop)
    asked: list[str] = []
    desk.page.undo_requested.connect(asked.append)
    assert not desk.runs.detail.undo_button.isEnabled()
    assert "off hold" in desk.runs.detail.undo_button.toolTip()
    desk.runs.table.selectRow(1)
    desk.runs.detail.undo_button.click()
    assert asked == [run.run_id]


def test_interrupted_and_running_runs_say_so(qtbot: QtBot, shop: Bench) -> None:
    killed = RunSummary("k", Trigger.SCHEDULED, NOON, NOON, stopped=INTERRUPTED)
    running = RunSummary("r", Trigger.MANUAL, NOON + timedelta(seconds=5))
    for run in (killed, running):
        shop.stores.log.save_run(run, shop.realm)
    desk = Desk(qtbot, shop)
    assert desk.column(RESULT) == ["Running", "Interrupted"]
    assert not desk.runs.detail.undo_button.isEnabled()
    shop.stores.log.save_run(replace(running, finished_at=NOON, created=1), shop.realm)
    desk.jobs.changed.emit(NEWS)
    assert desk.column(RESULT) == ["Done", "Interrupted"]


def test_the_switch_leads_to_the_log_and_back(qtbot: QtBot, shop: Bench) -> None:
    synced(shop)
    desk = Desk(qtbot, shop, Mode.DARK)
    assert desk.runs.isVisible()
    assert not desk.page.log.isVisible()
    _, log = desk.runs.switch.buttons.buttons()
    log.click()
    assert desk.page.log.isVisible()
    assert [b.isChecked() for b in desk.page.log.bar.switch.buttons.buttons()] == [False, True]
    runs, _ = desk.page.log.bar.switch.buttons.buttons()
    runs.click()
    assert desk.runs.isVisible()
    assert [b.isChecked() for b in desk.runs.switch.buttons.buttons()] == [True, False]


def test_a_thousand_runs_and_five_thousand_steps_are_read_by_pages(
    qtbot: QtBot, shop: Bench, qtmodeltester: ModelTester
) -> None:
    for number in range(1000):
        started = NOON + timedelta(minutes=number)
        shop.stores.log.save_run(
            RunSummary(f"run-{number}", Trigger.SCHEDULED, started, started, unchanged=number), shop.realm
        )
    shop.stores.log.add(
        [],
        [
            Step("run-999", n + 1, NOON, "create", Outcome.DONE, f"Created PO-{n}.", f"id-{n}", f"PO-{n}")
            for n in range(5000)
        ],
    )
    desk = Desk(qtbot, shop)
    assert desk.runs.model.rowCount() == 1000
    assert desk.runs.detail.steps.rowCount() == 5000
    reads: list[int] = []
    history = shop.stores.history
    plain = history.steps

    def counted(
        run_id: str = "", po_id: str = "", limit: int = 200, offset: int = 0, *, troubled: bool = False
    ) -> object:
        reads.append(limit)
        return plain(run_id=run_id, po_id=po_id, limit=limit, offset=offset, troubled=troubled)

    history.steps = counted  # type: ignore[method-assign, assignment]
    assert desk.runs.detail.steps.index(4321, 2).data() == "PO-4321"
    assert reads == [200]
    model = RunsModel(Theme(Mode.LIGHT), HistoryService(history), ENGLISH)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_only_trouble_narrows_runs_and_steps(qtbot: QtBot, shop: Bench) -> None:
    synced(shop)
    shop.put(po("1" * 30), po("103"))
    shop.sync()
    desk = Desk(qtbot, shop)
    assert desk.runs.model.rowCount() == 2
    desk.runs.trouble_button.click()
    assert desk.runs.model.rowCount() == 1
    desk.runs.table.selectRow(0)
    assert [each.rpartition(": ")[2] for each in desk.steps()] == ["Needs you"]
    desk.runs.trouble_button.click()
    assert desk.runs.model.rowCount() == 2


def test_a_run_is_seen_while_it_goes_on_before_anything_else_changed(qtbot: QtBot, shop: Bench) -> None:
    desk = Desk(qtbot, shop)
    assert desk.runs.model.rowCount() == 0
    desk.jobs.busy_changed.emit(True, "Syncing")
    shop.stores.log.save_run(RunSummary("run-1", Trigger.MANUAL, shop.clock.now()), shop.realm)
    qtbot.waitUntil(lambda: desk.runs.model.rowCount() == 1)
    assert desk.column(RESULT) == ["Running"]
    desk.jobs.busy_changed.emit(False, "")
