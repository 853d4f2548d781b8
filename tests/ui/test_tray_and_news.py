"""Tray, notifications and what closing means: with and without a tray, and always a way back to the window."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap.desk_host import DeskHost
from app.bootstrap.forward import Forward
from app.domain.desk import Desk, News
from app.domain.errors import Canceled, ReconnectNeeded, WaitAndRetry
from app.domain.runs import RunSummary, Trigger
from app.runtime.desktop_notes import DesktopNotes
from app.runtime.doorbell import Doorbell
from app.runtime.jobs import Jobs
from app.ui.main_window import MainWindow, WindowParts
from app.ui.orders.page import OrdersPage
from app.ui.settings.keeper import SettingsKeeper
from app.ui.shell.memory import forgetful
from app.ui.shell.news import ACTIVITY, CONNECT, QUESTIONS, STOPPED, Newsroom
from app.ui.shell.rail import Page
from app.ui.shell.reporter import Reporter
from app.ui.theme import Mode, Theme
from tests.ui.fakes import FakeStatus, FakeSync, Shelf, status_service, sync_service
from tests.ui.orders_parts import orders_parts
from tests.ui.settings.fakes import FakeSettings

#: The offscreen screen has no tray of its own.
pytestmark = pytest.mark.qt_log_ignore("No such signal QPlatformNativeInterface", extend=True)


class Place:
    """A window with a tray that a test puts up and takes down."""

    def __init__(self, qapp: QApplication, jobs: Jobs) -> None:
        theme = Theme(Mode.LIGHT)
        theme.apply(qapp)
        self.memory, self.jobs, self.has_tray = forgetful(), jobs, False
        shelf = Shelf().fill(2)
        self.status = FakeStatus(shelf)
        pages = [Page(key, key.title(), key, QWidget()) for key in ("activity", "settings")]
        self.window = MainWindow(
            theme,
            WindowParts(status_service(self.status), sync_service(FakeSync(shelf)), jobs),
            OrdersPage(theme, orders_parts(shelf, jobs), self.memory),
            [*pages, Page("questions", "Questions", "question", QWidget())],
            self.memory,
        )
        self.keeper = SettingsKeeper(FakeSettings().real, jobs, self.window)
        self.desk = DeskHost(
            theme, jobs, self.window, self.keeper, self.memory, tray_available=lambda: self.has_tray
        )
        self.window.show()

    def want(self, **changes: object) -> None:
        """Settings as the page changes them."""
        self.keeper.want(replace(self.keeper.sync, **changes))  # type: ignore[arg-type]


@pytest.fixture
def place(qapp: QApplication, qtbot: QtBot) -> Iterator[Place]:
    jobs = Jobs()
    made = Place(qapp, jobs)
    qtbot.addWidget(made.window)
    yield made
    made.desk.stop()
    qtbot.waitUntil(lambda: not jobs.open_jobs, timeout=5000)
    assert jobs.stop()


def test_without_a_tray_closing_is_the_end(place: Place, qtbot: QtBot) -> None:
    place.want(desk=Desk(close_to_tray=True))
    with qtbot.waitSignal(place.window.closed):
        place.window.close()
    assert not place.window.leaving.in_tray


def test_closing_to_the_tray_and_back(place: Place, qtbot: QtBot) -> None:
    place.has_tray = True
    place.desk.tray.look()
    ended: list[bool] = []
    place.window.closed.connect(lambda: ended.append(True))
    place.want(desk=Desk(close_to_tray=True))
    place.window.close()
    assert (place.window.isVisible(), ended) == (False, [])
    place.desk.tray.open_action.trigger()
    assert place.window.isVisible()
    place.window.close()
    assert not place.window.isVisible()
    place.has_tray = False  # the panel crashed
    place.desk.tray.look()
    assert place.window.isVisible(), "it never vanishes"
    place.has_tray = True
    with qtbot.waitSignal(place.window.closed):
        place.desk.tray.quit_action.trigger()


def test_a_sync_wanted_in_the_tray_shows_what_is_missing_for_it(place: Place, qtbot: QtBot) -> None:
    place.has_tray = True
    place.desk.tray.look()
    place.want(desk=Desk(close_to_tray=True))
    place.window.close()
    assert not place.window.isVisible()
    place.status.po_sync = False
    place.desk.tray.sync_action.trigger()
    assert (place.window.isVisible(), place.window.page_key) == (True, "settings")


def test_the_first_time_it_is_said_that_it_goes_on_in_the_tray(place: Place) -> None:
    way, notes = Way(), place.desk.notes
    place.desk.notes = cast(DesktopNotes, way)
    place.has_tray = True
    place.want(desk=Desk(close_to_tray=True))
    for _ in range(2):
        place.window.close()
        place.window.leaving.show_again()
    place.desk.notes = notes
    assert way.shown == [("Inventory Mate goes on in the tray", "")]


def test_closing_is_the_end_unless_chosen_otherwise(place: Place, qtbot: QtBot) -> None:
    place.has_tray = True
    with qtbot.waitSignal(place.window.closed):
        place.window.close()


def test_without_the_icon_there_is_no_way_back_so_closing_is_the_end(place: Place, qtbot: QtBot) -> None:
    place.has_tray = True
    place.want(desk=Desk(tray=False, close_to_tray=True))
    with qtbot.waitSignal(place.window.closed):
        place.window.close()


def test_at_log_in_it_is_in_the_tray_or_minimised(place: Place) -> None:
    place.window.hide()
    place.window.leaving.start_quietly(tray=False)
    assert place.window.isMinimized()
    place.window.hide()
    place.window.leaving.start_quietly(tray=True)
    assert not place.window.isVisible()
    place.window.leaving.show_again()
    assert place.window.isVisible()
    assert not place.window.isMinimized()


def test_a_second_start_brings_a_window_in_the_tray_to_the_front(place: Place, qtbot: QtBot) -> None:
    bell = Doorbell(f"inventory-mate-test-{uuid.uuid4().hex[:12]}", place.window)
    Forward(bell, place.window, place.window)
    place.has_tray = True
    place.want(desk=Desk(close_to_tray=True))
    place.window.close()
    assert not place.window.isVisible()
    bell.rung.emit()
    assert place.window.isVisible()


class Way:
    """A channel that keeps what it was given."""

    def __init__(self) -> None:
        self.ready = True
        self.shown: list[tuple[str, str]] = []

    def show(self, title: str, text: str, lead: str) -> None:
        self.shown.append((title, lead))


@pytest.fixture
def news(place: Place) -> Callable[..., tuple[Newsroom, Way]]:
    def make(*, front: bool = False, desk: Desk | None = None) -> tuple[Newsroom, Way]:
        way = Way()
        return Newsroom(place.window, lambda: desk or Desk(), [way], lambda: front), way

    return make


def test_news_are_quiet_in_front_and_only_of_the_chosen_kinds(
    news: Callable[..., tuple[Newsroom, Way]],
) -> None:
    room, way = news(front=True)
    room.tell(News.FAILED, "Failed", "", ACTIVITY)
    assert way.shown == []
    room, way = news(front=True, desk=Desk(tell_in_front=True))
    room.tell(News.FAILED, "Failed", "", ACTIVITY)
    assert way.shown == [("Failed", ACTIVITY)]
    room, way = news(desk=Desk(tell_failed=False))
    room.tell(News.FAILED, "Failed", "", ACTIVITY)
    room.tell(News.FINISHED, "Done", "", ACTIVITY)
    room.tell(News.NEEDS_YOU, "Needs you", "", QUESTIONS)
    assert way.shown == [("Needs you", QUESTIONS)]


def test_without_a_channel_the_window_keeps_it_and_each_leads_to_the_thing(
    place: Place, news: Callable[..., tuple[Newsroom, Way]], qtbot: QtBot
) -> None:
    room, way = news()
    way.ready = False
    room.tell(News.FAILED, "The sync failed", "No network.", ACTIVITY)
    assert place.window.notices.text == "The sync failed No network."
    place.window.showMinimized()
    place.window.notices.action.emit("news")
    assert (place.window.page_key, place.window.isMinimized()) == ("activity", False)
    place.window.rail.show_questions(2)
    room.follow(QUESTIONS)
    assert place.window.page_key == "questions"
    with qtbot.waitSignal(place.window.connect_requested):
        room.follow(CONNECT)
    room.follow(STOPPED)
    assert place.window.page_key == "questions", "a brake asks"
    place.window.rail.show_questions(0)
    room.follow(STOPPED)
    assert place.window.page_key == "activity"


def test_what_is_news(place: Place, news: Callable[..., tuple[Newsroom, Way]]) -> None:
    room, way = news(desk=Desk(tell_finished=True))
    memory = place.memory
    today = [date(2026, 11, 27)]
    reporter = Reporter(room, memory, lambda: today[0], place.window)
    status = place.window._parts.status.current()
    for waiting in (2, 2, 3, 1, 2):  # what waited at the start is no news
        reporter.on_status(replace(status, waiting_for_person=waiting))
    assert way.shown == [("Something needs you", QUESTIONS)] * 2
    way.shown.clear()
    ending = replace(status, reminder="The sign-in ends on 2026-12-01.")
    for _ in range(3):
        reporter.on_status(ending)
    today[0] = date(2026, 11, 28)
    reporter.on_status(ending)
    assert [lead for _, lead in way.shown] == [CONNECT, CONNECT], "once a day"
    way.shown.clear()
    offline = WaitAndRetry("No network", "QuickBooks cannot be reached.")
    for error in (offline, offline, Canceled()):
        reporter.on_failed(error)
    done = RunSummary("r", Trigger.SCHEDULED, datetime.now(UTC), created=1)
    reporter.on_ended(replace(done, finished_at=done.started_at))
    reporter.on_failed(offline)
    reporter.on_failed(ReconnectNeeded("Sign in again", "QuickBooks asks for it."))
    reporter.on_ended(replace(done, trigger=Trigger.MANUAL))
    assert way.shown == [
        ("No network", ACTIVITY),
        ("The planned sync is done", ACTIVITY),
        ("No network", ACTIVITY),
        ("Sign in again", CONNECT),
    ]
