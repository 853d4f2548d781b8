from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import EnvironmentProblem
from app.domain.runs import Level, LogEntry
from app.services.activity import ActivityService
from app.ui.activity.log import LogFilter
from app.ui.activity.model import LEVEL, PO, TEXT, LogModel
from app.ui.activity.page import ActivityPage
from app.ui.theme import Mode, Theme
from tests.ui.activity.fakes import FakeActivity, entry
from tests.ui.dialogs.names import unnamed
from tests.ui.dialogs.step_jobs import StepJobs

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
MIXED = (
    entry(1),
    entry(2, Level.WARNING, "PO-2 waits for a vendor."),
    entry(3, Level.ERROR, "PO-3 was refused."),
    entry(4),
)
NEWS = ChangeSet.of(ChangeKind.LOG)


class Desk:
    """The page with fakes around it."""

    def __init__(self, qtbot: QtBot, entries: Sequence[LogEntry]) -> None:
        self.log = FakeActivity(entries)
        self.jobs = StepJobs()
        self.asked: list[tuple[str, str, str]] = []
        self.path: Path | None = Path("/nowhere/activity.csv")
        self.page = ActivityPage(
            Theme(Mode.LIGHT), cast(ActivityService, self.log), self.jobs.real, self.choose_save, ENGLISH
        )
        qtbot.addWidget(self.page)
        self.page.resize(1100, 700)
        self.page.show()

    def choose_save(self, title: str, name: str, kinds: str) -> Path | None:
        self.asked.append((title, name, kinds))
        return self.path

    @property
    def orders(self) -> list[str]:
        model = self.page.model
        return [str(model.index(row, PO).data()) for row in range(model.rowCount())]

    def level_button(self, words: str) -> Any:
        return next(b for b in self.page.bar.level_buttons if b.accessibleName() == words)

    def export(self, fmt: str) -> None:
        next(a for a in self.page.bar.export_menu.actions() if a.data() == fmt).trigger()


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, MIXED)


def test_newest_first_with_level_as_word_and_icon(desk: Desk) -> None:
    index = desk.page.model.index(1, LEVEL)

    assert desk.orders == ["PO-4", "PO-3", "PO-2", "PO-1"]
    assert index.data() == "Error"
    assert index.data(Qt.ItemDataRole.DecorationRole) is not None
    assert index.siblingAtColumn(TEXT).data() == "PO-3 was refused."


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Warnings and errors", ["PO-3", "PO-2"]),
        ("Errors", ["PO-3"]),
        ("All", ["PO-4", "PO-3", "PO-2", "PO-1"]),
    ],
)
def test_filter_by_level(desk: Desk, words: str, shown: list[str]) -> None:
    desk.level_button(words).click()

    assert desk.orders == shown


def test_search_and_level_work_together_and_can_be_reset(desk: Desk) -> None:
    desk.level_button("Warnings and errors").click()
    desk.page.bar.search.setText("refused")
    QTest.keyClick(desk.page.bar.search, Qt.Key.Key_Return)
    assert desk.orders == ["PO-3"]
    desk.page.bar.search.setText("nothing like it")
    QTest.keyClick(desk.page.bar.search, Qt.Key.Key_Return)
    assert desk.page.empty.isVisible()
    assert desk.page.empty.title == "Nothing fits"

    desk.page.empty.action.emit("all")

    assert desk.orders == ["PO-4", "PO-3", "PO-2", "PO-1"]
    assert desk.page.bar.search.text() == ""
    assert not desk.page.empty.isVisible()


def test_one_po_and_back_to_all(desk: Desk) -> None:
    desk.page.show_order("id-2", "PO-2")
    assert desk.orders == ["PO-2"]
    assert desk.page.bar.order_button.text() == "PO-2"
    desk.page.bar.order_button.click()

    assert len(desk.orders) == 4
    assert not desk.page.bar.order_button.isVisible()


def test_an_empty_log_says_what_will_stand_here(qtbot: QtBot) -> None:
    desk = Desk(qtbot, [])
    assert desk.page.empty.title == "Nothing has happened yet"

    desk.log.stored.append(entry(1))
    desk.jobs.changed.emit(NEWS)

    assert desk.orders == ["PO-1"]
    assert not desk.page.empty.isVisible()


def test_a_run_that_changes_much_is_read_a_few_times_a_second(desk: Desk, qtbot: QtBot) -> None:
    for number in range(5, 45):
        desk.log.stored.append(entry(number))
        desk.jobs.changed.emit(NEWS)
    assert desk.orders[0] == "PO-5", "the first comes at once, the others together"
    qtbot.waitUntil(lambda: desk.orders[0] == "PO-44")


def test_new_rows_appear_on_top_and_the_selection_stays(desk: Desk) -> None:
    desk.page.table.selectRow(1)
    desk.log.stored.append(entry(5))
    desk.jobs.changed.emit(NEWS)

    assert desk.orders[0] == "PO-5"
    assert desk.page.table.currentIndex().row() == 2
    assert desk.page.detail.entry == MIXED[2]


def test_a_reader_further_down_is_not_moved(qtbot: QtBot) -> None:
    desk = Desk(qtbot, [entry(number) for number in range(2000)])
    table, bar = desk.page.table, desk.page.table.verticalScrollBar()
    bar.setValue(20_000)
    before = table.indexAt(table.viewport().rect().topLeft()).siblingAtColumn(PO).data()
    desk.log.stored += [entry(2000), entry(2001)]
    desk.jobs.changed.emit(NEWS)

    assert table.indexAt(table.viewport().rect().topLeft()).siblingAtColumn(PO).data() == before
    assert desk.page.bar.newest_button.text() == "2 new rows"
    desk.page.bar.newest_button.click()
    assert table.indexAt(table.viewport().rect().topLeft()).siblingAtColumn(PO).data() == "PO-2001"
    assert not desk.page.bar.newest_button.isVisible()


def test_a_reader_at_the_top_sees_the_newest(qtbot: QtBot) -> None:
    desk = Desk(qtbot, [entry(number) for number in range(2000)])
    table = desk.page.table
    desk.log.stored.append(entry(2000))
    desk.jobs.changed.emit(NEWS)

    assert table.indexAt(table.viewport().rect().topLeft()).siblingAtColumn(PO).data() == "PO-2000"
    assert not desk.page.bar.newest_button.isVisible()


def test_a_large_log_is_not_read_as_a_whole(qtbot: QtBot) -> None:
    desk = Desk(qtbot, [entry(number) for number in range(5000)])

    assert sum(limit for _, limit in desk.log.reads) <= 600


def test_detail_shows_the_text_copies_it_and_leads_to_the_po(desk: Desk, qtbot: QtBot) -> None:
    desk.page.table.setFocus()
    QTest.keyClick(desk.page.table, Qt.Key.Key_Down)
    detail = desk.page.detail
    assert "PO-3 was refused." in detail.text.toPlainText()
    detail.copy_button.click()
    assert "1-tid-3" in QGuiApplication.clipboard().text()
    with qtbot.waitSignal(desk.page.order_requested, timeout=500) as told:
        detail.order_button.click()
    assert told.args == ["id-3"]
    detail.only_button.click()

    assert desk.orders == ["PO-3"]


@pytest.mark.parametrize(("fmt", "suffix"), [("text", ".txt"), ("csv", ".csv"), ("json", ".json")])
def test_export_writes_the_chosen_format(desk: Desk, fmt: str, suffix: str) -> None:
    desk.export(fmt)
    desk.jobs.run_all()

    assert desk.asked[0][1] == f"activity{suffix}"
    assert desk.log.exported == [(desk.path, fmt)]
    assert "4 row" in desk.page.message.text


def test_export_can_be_canceled_and_tells_what_went_wrong(desk: Desk) -> None:
    desk.path = None
    desk.export("csv")
    assert desk.jobs.waiting == []
    desk.path = Path("/nowhere/a.csv")
    desk.log.error = EnvironmentProblem("The log was not saved", "/nowhere cannot be written.")
    desk.export("csv")
    desk.jobs.run_all()

    assert "cannot be written" in desk.page.message.text


def test_down_leads_from_the_search_into_the_table(desk: Desk, qtbot: QtBot) -> None:
    desk.page.activateWindow()
    desk.page.bar.search.setFocus()
    qtbot.waitUntil(desk.page.bar.search.hasFocus)
    QTest.keyClick(desk.page.bar.search, Qt.Key.Key_Down)

    assert desk.page.table.hasFocus()


def test_the_model_keeps_qts_rules(qtbot: QtBot) -> None:
    log = FakeActivity(MIXED)
    model = LogModel(Theme(Mode.LIGHT), log, ENGLISH)
    ModelTester(None).check(model, force_py=True)  # type: ignore[no-untyped-call]
    model.show(LogFilter())
    log.stored.append(entry(5))
    model.refresh()
    log.stored.clear()
    model.refresh()

    assert model.rowCount() == 0


def test_every_control_has_a_name(desk: Desk) -> None:
    desk.page.table.selectRow(0)
    assert unnamed(desk.page) == []
