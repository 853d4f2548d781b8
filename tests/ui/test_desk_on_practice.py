"""The planned sync and the pause, in the real window over the practice company."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap.core import Core, build_core
from app.bootstrap.desk_host import DeskHost
from app.bootstrap.profile import Profile
from app.bootstrap.window import WindowHost
from app.domain.runs import Trigger
from app.domain.schedule import Schedule, ScheduleKind
from app.ui.theme import Mode, Theme
from tests.system.test_window import connect

WAIT = 30_000


class Place:
    """The window over the practice company."""

    def __init__(self, core: Core, host: WindowHost) -> None:
        self.core, self.host, self.window = core, host, host.window

    @property
    def desk(self) -> DeskHost:
        return self.host.desk

    def want(self, **changes: object) -> None:
        """Settings as the page changes them."""
        keeper = self.host.settings_page.keeper
        keeper.want(replace(keeper.sync, **changes))  # type: ignore[arg-type]


@pytest.fixture
def place(tmp_path: Path, forbidden_keyring: object, qapp: QApplication, qtbot: QtBot) -> Iterator[Place]:
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    core = build_core(Profile.at(tmp_path / "profile", practice=False), {})
    connect(core)
    theme = Theme(Mode.LIGHT)
    theme.apply(qapp)
    host = WindowHost(core, theme, lambda _: True)
    host.window.show()
    host.settle()
    qtbot.waitUntil(lambda: not host.jobs.open_jobs, timeout=WAIT)
    yield Place(core, host)
    host.shut_down()
    core.close()


def test_the_planned_sync_runs_by_itself_and_says_when_it_is_next(place: Place, qtbot: QtBot) -> None:
    place.want(schedule=Schedule(ScheduleKind.EVERY, minutes=60))
    qtbot.waitUntil(lambda: not place.host.jobs.open_jobs, timeout=WAIT)
    place.window.refresh_status()
    assert place.window.status_bar.planned_text.startswith("Next sync at ")
    place.desk.planned.due.emit()
    qtbot.waitUntil(lambda: not place.window.sync.running, timeout=WAIT)
    (run, *_) = place.core.history.runs(limit=1)
    assert run.trigger is Trigger.SCHEDULED
    assert run.created > 0
    place.want(po_sync=False)
    assert (place.desk.planned.planned, place.window.status_bar.planned_text) == (None, "")


def test_paused_nothing_is_sent_by_itself_and_later_what_was_saved_goes(place: Place, qtbot: QtBot) -> None:
    books = place.core.session.books()
    place.want(auto_sync=True, schedule=Schedule(ScheduleKind.EVERY, minutes=60))
    qtbot.waitUntil(lambda: not place.host.jobs.open_jobs, timeout=WAIT)
    place.desk.tray.pause_wanted.emit(True)
    assert place.window.status_bar.planned_text.startswith("Paused")
    assert place.window.commands.action("pause").isChecked()
    writes = books.counts()[1]
    order = place.core.stores.orders.by_number("101")
    assert order is not None
    place.host.jobs.submit("Save", lambda context: place.core.editing.save(replace(order, reference="held")))
    qtbot.waitUntil(lambda: not place.host.jobs.open_jobs, timeout=WAIT)
    qtbot.wait(50)
    assert (books.counts()[1], place.desk.planned.planned) == (writes, None)
    place.window.commands.action("pause").trigger()
    qtbot.waitUntil(lambda: books.counts()[1] > writes, timeout=WAIT)
    qtbot.waitUntil(lambda: not place.host.jobs.open_jobs, timeout=WAIT)
    qtbot.waitUntil(lambda: place.window.status_bar.planned_text.startswith("Next sync"), timeout=WAIT)


def test_a_pause_and_what_waited_outlive_the_program(place: Place, qtbot: QtBot) -> None:
    core = place.core
    place.want(auto_sync=True, schedule=Schedule(ScheduleKind.EVERY, minutes=60))
    qtbot.waitUntil(lambda: not place.host.jobs.open_jobs, timeout=WAIT)
    place.desk.pause(True)
    order = core.stores.orders.by_number("101")
    assert order is not None
    place.host.jobs.submit("Save", lambda context: core.editing.save(replace(order, reference="held")))
    qtbot.waitUntil(lambda: not place.host.jobs.open_jobs, timeout=WAIT)
    writes = core.session.books().counts()[1]
    # Killed: nothing of the window is stored or stopped in good order.
    again = WindowHost(core, place.host._theme, lambda _: True)
    again.window.show()
    again.settle()
    qtbot.waitUntil(lambda: not again.jobs.open_jobs, timeout=WAIT)
    assert again.desk.paused
    assert again.window.status_bar.planned_text.startswith("Paused")
    assert again.window.notices.text.startswith("Still paused, as you left it")
    assert core.session.books().counts()[1] == writes
    again.window.notices.action.emit("go_on_sending")
    qtbot.waitUntil(lambda: core.session.books().counts()[1] > writes, timeout=WAIT)
    qtbot.waitUntil(lambda: not again.jobs.open_jobs, timeout=WAIT)
    assert core.auto_sending.waiting() == []
    again.shut_down()


def test_a_planned_moment_that_passed_while_the_program_was_closed_is_made_up_for(
    place: Place, qtbot: QtBot
) -> None:
    core = place.core
    place.want(schedule=Schedule(ScheduleKind.EVERY, minutes=60))
    qtbot.waitUntil(lambda: not place.host.jobs.open_jobs, timeout=WAIT)
    passed = datetime.now(UTC) - timedelta(minutes=5)
    core.stores.settings.set_value("schedule/planned", passed.isoformat())
    again = WindowHost(core, place.host._theme, lambda _: True)
    again.window.show()
    again.settle()
    qtbot.waitUntil(lambda: not again.jobs.open_jobs, timeout=WAIT)
    (run, *_) = core.history.runs(limit=1)
    assert run.trigger is Trigger.SCHEDULED
    again.window.notices.warn("The program ended unexpectedly", "", ())
    again.desk._say_paused()
    assert again.window.notices.text == "The program ended unexpectedly", "what went wrong goes first"
    again.shut_down()
