"""The window as a whole: what it says, what it offers next, how a sync runs, stops and ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.books import Environment
from app.domain.errors import PoSyncIsOff, ReconnectNeeded
from app.domain.sync_state import SyncState
from app.runtime.jobs import Jobs
from app.ui.main_window import THEME_KEY, MainWindow, WindowParts
from app.ui.orders.page import OrdersPage
from app.ui.shell.memory import Memory, forgetful
from app.ui.shell.rail import Page
from app.ui.theme import Mode, Theme
from tests.ui.dialogs.names import unnamed
from tests.ui.fakes import (
    FakeStatus,
    FakeSync,
    Shelf,
    make_order,
    status_service,
    sync_service,
)
from tests.ui.orders_parts import orders_parts

S = SyncState


@dataclass
class Stage:
    window: MainWindow
    shelf: Shelf
    status: FakeStatus
    sync: FakeSync
    memory: Memory


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    assert made.stop(5000)


@pytest.fixture
def stage(qtbot: QtBot, qapp: QApplication, jobs: Jobs) -> Callable[..., Stage]:
    theme = Theme(Mode.LIGHT)
    theme.apply(qapp)

    def make(shelf: Shelf, *, gated: bool = False, memory: Memory | None = None) -> Stage:
        memory = memory or forgetful()
        status, sync = FakeStatus(shelf), FakeSync(shelf, gated=gated)
        parts = orders_parts(shelf, jobs)
        others = [
            Page("activity", "Activity", "activity", QWidget(), "Ctrl+4"),
            Page("settings", "Settings", "settings", QWidget(), "Ctrl+5"),
            Page("questions", "Questions", "question", QWidget()),
        ]
        window = MainWindow(
            theme,
            WindowParts(status_service(status), sync_service(sync), jobs),
            OrdersPage(theme, parts, memory),
            others,
            memory,
        )
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return Stage(window, shelf, status, sync, memory)

    return make


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_sync_all_shows_each_po_and_how_it_ended(stage: Callable[..., Stage], qtbot: QtBot) -> None:
    at = stage(Shelf().fill(3), gated=True)
    window, bar = at.window, at.window.status_bar
    assert window.top_bar.primary.text() == "Sync all (3)"
    assert bar.text == "Connected to Harbour Lane Goods. 3 POs ready to send."
    click(window.top_bar.primary)
    qtbot.waitUntil(lambda: bar.busy and bar.text == "Sending PO-1 to QuickBooks")
    assert bar.count_text == "0 of 3"
    assert not window.top_bar.primary.isEnabled()
    window.sync_all()
    at.sync.let_one_go()
    qtbot.waitUntil(lambda: bar.count_text == "1 of 3")
    qtbot.waitUntil(lambda: window.orders.filters.shown().get("reached") == 1)
    at.sync.let_one_go()
    at.sync.let_one_go()
    qtbot.waitUntil(lambda: not bar.busy)
    assert "3 created" in window.notices.text.casefold()
    assert bar.text == "Connected to Harbour Lane Goods. Everything is up to date."
    assert window.top_bar.primary.text() == "Sync all"
    assert at.sync.runs == [None]


def test_cancel_stops_after_the_po_at_hand(stage: Callable[..., Stage], qtbot: QtBot) -> None:
    at = stage(Shelf().fill(3), gated=True)
    bar = at.window.status_bar
    at.window.sync_all()
    qtbot.waitUntil(lambda: bar.text == "Sending PO-1 to QuickBooks")
    click(bar.cancel_button)
    assert bar.text == "Stopping after this PO…"
    assert not bar.cancel_button.isEnabled()
    at.sync.let_one_go()
    qtbot.waitUntil(lambda: not bar.busy)
    assert at.window.notices.text.startswith("Stopped")
    assert at.window.top_bar.primary.isEnabled()
    at.sync.gated = False
    at.window.sync_all()
    qtbot.waitUntil(lambda: set(at.shelf.states.values()) == {S.IN_QUICKBOOKS})


def test_sync_this_sends_one(stage: Callable[..., Stage], qtbot: QtBot) -> None:
    at = stage(Shelf().fill(3))
    at.window.orders.list_pane.table.select_po(make_order(2).id)
    at.window.commands.action("sync_this").trigger()
    qtbot.waitUntil(lambda: at.shelf.states[make_order(2).id] is S.IN_QUICKBOOKS)
    assert at.sync.runs == [(make_order(2).id,)]


def test_errors_stand_inline_with_the_next_step(stage: Callable[..., Stage], qtbot: QtBot) -> None:
    at = stage(Shelf().fill(1))
    at.sync.error = PoSyncIsOff("PO sync is off", "Nothing was sent.", "Switch PO sync on in Settings first.")
    at.window.sync_all()
    qtbot.waitUntil(lambda: "Nothing was sent." in at.window.notices.text)
    with qtbot.waitSignal(at.window.settings_requested):
        at.window.notices.action.emit("settings")
    assert at.window.page_key == "settings"
    at.sync.error = ReconnectNeeded("Sign in again", "QuickBooks asks for a new sign-in.")
    at.window.sync_all()
    qtbot.waitUntil(lambda: "new sign-in" in at.window.notices.text)
    with qtbot.waitSignal(at.window.connect_requested):
        at.window.notices.action.emit("connect")


def test_not_connected_leads_to_the_wizard(stage: Callable[..., Stage], qtbot: QtBot) -> None:
    at = stage(Shelf().fill(1))
    at.status.connected = False
    at.window.refresh_status()
    assert at.window.top_bar.primary.text() == "Connect to QuickBooks"
    assert at.window.top_bar.chip.accessibleName().startswith("Not connected")
    assert at.window.banner.isHidden()
    with qtbot.waitSignals([at.window.connect_requested] * 3):
        click(at.window.top_bar.primary)
        click(at.window.status_bar.button)
        QTest.keyClick(at.window.top_bar.chip, Qt.Key.Key_Return)
    assert at.sync.runs == []


def test_po_sync_off_leads_to_the_switch_and_sends_nothing(stage: Callable[..., Stage]) -> None:
    at = stage(Shelf().fill(1))
    at.status.po_sync = False
    at.window.refresh_status()
    click(at.window.top_bar.primary)
    assert (at.window.page_key, at.sync.runs) == ("settings", [])


@pytest.mark.parametrize(
    ("environment", "words"),
    [
        (Environment.PRACTICE, "Practice company"),
        (Environment.SANDBOX, "sandbox"),
        (Environment.PRODUCTION, ""),
    ],
)
def test_banner_says_when_these_are_not_real_books(
    stage: Callable[..., Stage], environment: Environment, words: str
) -> None:
    at = stage(Shelf().fill(1))
    at.status.environment = environment
    at.window.refresh_status()
    assert at.window.banner.isHidden() == (not words)
    assert words in at.window.banner.text
    assert environment.label in at.window.top_bar.chip.accessibleName()


def test_status_bar_leads_to_what_needs_a_person(stage: Callable[..., Stage]) -> None:
    shelf = Shelf().fill(4, lambda number: S.FAILED if number == 2 else S.IN_QUICKBOOKS)
    at = stage(shelf)
    at.window.show_page("activity")
    assert at.window.status_bar.button.text() == "Show them"
    click(at.window.status_bar.button)
    assert at.window.page_key == "orders"
    assert at.window.orders.list_pane.table.po_id == make_order(2).id


def test_shortcuts_reach_pages_search_and_sheet(stage: Callable[..., Stage], qtbot: QtBot) -> None:
    at = stage(Shelf().fill(4))
    ctrl = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(at.window, Qt.Key.Key_4, ctrl)
    assert at.window.page_key == "activity"
    QTest.keyClick(at.window, Qt.Key.Key_F, ctrl)
    assert at.window.page_key == "orders"
    assert isinstance(at.window.focusWidget(), QLineEdit)
    with qtbot.waitSignal(at.window.import_requested):
        QTest.keyClick(at.window, Qt.Key.Key_O, ctrl)
    shown = {keys for _, rows in at.window.commands.sheet() for _, keys in rows}
    assert {"F1", "Ctrl+/ / Shift+F1", "F5 / Ctrl+Shift+S", "Ctrl+R", "Ctrl+E", "Ctrl+F", "Ctrl+,"} <= shown
    keys = [part for entry in shown for part in entry.split(" / ")]
    assert len(keys) == len(set(keys))


def test_place_page_and_look_are_remembered(stage: Callable[..., Stage], qapp: QApplication) -> None:
    memory = forgetful()
    at = stage(Shelf().fill(1), memory=memory)
    at.window.resize(900, 650)
    at.window.show_page("activity")
    at.window.commands.action("mode_dark").trigger()
    assert (at.window.theme.dark, memory.load(THEME_KEY)) == (True, "dark")
    at.window.close()
    again = stage(Shelf().fill(1), memory=memory).window
    assert (again.width(), again.height(), again.page_key) == (900, 650, "activity")


def test_every_control_of_the_window_has_a_name(stage: Callable[..., Stage]) -> None:
    at = stage(Shelf().fill(4))
    at.window.show_shortcuts()
    assert unnamed(at.window) == []


def test_nothing_is_squeezed_in_the_smallest_window(stage: Callable[..., Stage]) -> None:
    at = stage(Shelf().fill(4))
    at.window.resize(at.window.minimumSize())
    for button in (at.window.top_bar.primary, at.window.top_bar.import_button, *at.window.rail.buttons):
        assert button.width() >= button.minimumSizeHint().width()
        assert button.height() >= button.minimumSizeHint().height()


def test_what_needs_a_person_leads_to_the_open_questions_or_else_to_the_pos(
    stage: Callable[..., Stage],
) -> None:
    shelf = Shelf().fill(3, lambda n: SyncState.NEEDS_YOU if n == 2 else SyncState.READY)
    window = stage(shelf).window
    assert window.status_bar.button.text() == "Show them"
    click(window.status_bar.button)
    assert window.page_key == "orders"
    window.rail.show_questions(12)
    button = next(each for each in window.rail.buttons if each.property("key") == "questions")
    assert button.accessibleName() == "Questions, 12 open"
    click(window.status_bar.button)
    assert window.page_key == "questions"
    window.rail.show_questions(0)
    assert button.accessibleName() == "Questions"
