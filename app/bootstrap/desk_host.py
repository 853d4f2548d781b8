"""The program at this desk: the planned sync, the tray, what is told by itself, and the pause of all of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot
from PySide6.QtWidgets import QSystemTrayIcon

from app.bootstrap.auto_sync import AutoSync
from app.bootstrap.clock import today
from app.domain.changes import ChangeKind, ChangeSet
from app.domain.desk import Desk
from app.domain.runs import Trigger
from app.domain.schedule import Schedule
from app.runtime.desktop_notes import DesktopNotes
from app.runtime.follow_up import FollowUp
from app.runtime.jobs import Jobs, Lane
from app.runtime.planned_sync import PlannedSync
from app.services.status import Status
from app.ui.main_window import MainWindow
from app.ui.settings.keeper import SettingsKeeper
from app.ui.shell.memory import Memory
from app.ui.shell.news import Newsroom
from app.ui.shell.planned_words import planned_words
from app.ui.shell.reporter import Reporter
from app.ui.shell.tray import Tray
from app.ui.theme import Theme

_PLANNED_KEY, _TOLD_KEY = "schedule/planned", "tray/told"
_GO_ON = "go_on_sending"
#: "Tomorrow at 9:00" becomes "at 9:00" by itself (ms).
_WORDS_MS = 60_000
_APP = "Inventory Mate Desktop"


@dataclass(frozen=True, slots=True)
class Lasting:
    """What outlives the program, also one that is killed: whether it is paused, and stored texts by key.

    `locked`: a passphrase has to be given before anything can be sent.
    """

    paused: bool = False
    pause: Callable[[bool], None] = lambda on: None
    keep: Callable[[str, str], None] = lambda key, text: None
    locked: Callable[[], bool] = lambda: False


class DeskHost(QObject):
    """Wires them to the window; settings take effect as soon as they are wanted."""

    def __init__(
        self,
        theme: Theme,
        jobs: Jobs,
        window: MainWindow,
        keeper: SettingsKeeper,
        memory: Memory,
        tray_available: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
        lasting: Lasting | None = None,
    ) -> None:
        super().__init__(window)
        self._jobs = jobs
        self._window = window
        self._keeper = keeper
        self._status: Status | None = None
        self.paused = False
        self._lasting = lasting or Lasting()
        self._wish = False
        self._pausing: list[Callable[[bool], None]] = []
        self.tray = Tray(theme, window, tray_available)
        self.notes = DesktopNotes(_APP, self)
        self.newsroom = Newsroom(window, self._desk, (self.notes, self.tray))
        self.reporter = Reporter(self.newsroom, memory, today, self)
        remembered = (lambda: memory.load(_PLANNED_KEY), self._keep_planned)
        self.planned = PlannedSync(self._schedule, self._busy, _now, remembered, self)
        window.leaving.stays = self._stays
        self._memory = memory
        self._words = QTimer(self)
        self._words.timeout.connect(self._show_planned)
        self._words.start(_WORDS_MS)
        self._connect()
        self.tray.show_wanted(self._desk().tray)

    def follow(self, auto_sync: AutoSync, follow_up: FollowUp) -> None:
        """These send by themselves too: the pause holds them, and what fails in them is told."""
        self._pausing = [auto_sync.hold, follow_up.hold]
        auto_sync.failed.connect(self.reporter.on_failed)

    def start(self) -> None:
        """The window stands. Whoever paused it finds it paused, and is told."""
        self.notes.start()
        self._on_settings()
        if self._lasting.paused:
            self._hold(True)
            self._say_paused()
        self._window.refresh_status()  # what was planned before the end is only taken up by one who may send
        self.planned.start()

    def stop(self) -> None:
        """The window goes."""
        self.planned.stop()
        self._words.stop()
        self.tray.close()
        self.notes.stop()

    def _say_paused(self) -> None:
        """Not in place of how the last start ended; the status bar says it in any case."""
        if self._window.notices.isHidden():
            title = self.tr("Still paused, as you left it")
            text = self.tr("Nothing is sent by itself until you let it go on.")
            self._window.notices.offer(title, text, ((_GO_ON, self.tr("Go on")),))

    @Slot(bool)
    def pause(self, on: bool) -> None:
        """Send nothing by itself until it goes on, also after a restart; what a person presses still runs."""
        self._wish = on
        job = self._jobs.submit(
            self.tr("Remembering the pause"), lambda _: self._lasting.pause(on), lane=Lane.ANSWER
        )
        job.failed.connect(self._window.notices.tell_error)
        if on:
            self._hold(True)
        else:
            job.succeeded.connect(self._on_resumed)

    @Slot()
    def _on_resumed(self) -> None:
        """Not before it is stored: what is sent by itself asks there."""
        if not self._wish:
            self._hold(False)

    def _hold(self, on: bool) -> None:
        self.paused = on
        for hold in self._pausing:
            hold(on)
        self._window.commands.action("pause").setChecked(on)
        self.planned.look()
        self._show_planned()
        self._show_tray()

    def _connect(self) -> None:
        window, tray = self._window, self.tray
        self.planned.due.connect(self._sync)
        self.planned.planned_changed.connect(self._show_planned)
        self._keeper.changed.connect(self._on_settings)
        self._jobs.changed.connect(self._on_changes)
        window.status_shown.connect(self._on_status)
        window.status_shown.connect(self.reporter.on_status)
        window.sync.ended.connect(self.reporter.on_ended)
        window.sync.failed.connect(self.reporter.on_failed)
        window.sync.running_changed.connect(self._show_tray)
        window.pause_requested.connect(self.pause)
        tray.open_wanted.connect(window.leaving.show_again)
        tray.sync_wanted.connect(window.sync_all)
        tray.pause_wanted.connect(self.pause)
        tray.quit_wanted.connect(window.leaving.quit)
        tray.pressed.connect(self.newsroom.follow)
        tray.lost.connect(self._on_tray_lost)
        window.leaving.hidden.connect(self._on_hidden)
        self.notes.pressed.connect(self.newsroom.follow)
        window.notices.action.connect(self._on_action)

    def _keep_planned(self, text: str) -> None:
        """A moment that was planned is made up for also after a kill."""
        self._memory.save(_PLANNED_KEY, text)
        if not self._jobs.stopping:
            keep = self._lasting.keep
            self._jobs.submit(
                self.tr("Remembering the next sync"), lambda _: keep(_PLANNED_KEY, text), lane=Lane.ANSWER
            )

    @Slot(str)
    def _on_action(self, key: str) -> None:
        if key == _GO_ON:
            self._window.notices.clear()
            self.pause(False)

    def _desk(self) -> Desk:
        return self._keeper.sync.desk

    def _schedule(self) -> Schedule | None:
        status = self._status
        if self.paused or status is None or not status.connected or status.needs_reconnect:
            return None
        return self._keeper.sync.schedule if self._keeper.sync.po_sync else None

    def _busy(self) -> bool:
        if self._jobs.stopping or self._lasting.locked():
            return True
        return any(job.lane is Lane.WRITE for job in self._jobs.open_jobs)

    def _stays(self) -> bool:
        return self._desk().close_to_tray and self.tray.there

    @Slot()
    def _sync(self) -> None:
        self._window.sync.start(None, Trigger.SCHEDULED)

    @Slot(object)
    def _on_changes(self, changes: ChangeSet) -> None:
        if changes.kinds & {ChangeKind.SETTINGS, ChangeKind.CONNECTION}:
            self._on_settings()

    @Slot()
    def _on_settings(self) -> None:
        self.tray.show_wanted(self._desk().tray)
        self.planned.look()

    @Slot(object)
    def _on_status(self, status: Status) -> None:
        self._status = status
        self.planned.look()
        self._show_planned()
        self._show_tray()

    @Slot()
    def _show_planned(self) -> None:
        moment = self.planned.planned
        words = planned_words(moment, _now().astimezone()) if moment is not None else ""
        if self.paused:
            words = QCoreApplication.translate("Planned", "Paused: nothing is sent by itself")
        self._window.status_bar.show_planned(words)

    @Slot()
    def _show_tray(self) -> None:
        if self._status is not None:
            running = self._window.sync.running
            self.tray.show_status(self._status, running=running, paused=self.paused)

    @Slot()
    def _on_hidden(self) -> None:
        """Said once, so that nobody takes the program for ended."""
        channel = self.notes if self.notes.ready else self.tray
        if channel.ready and not self._memory.load(_TOLD_KEY):
            self._memory.save(_TOLD_KEY, "yes")
            title = self.tr("Inventory Mate goes on in the tray")
            channel.show(title, self.tr("Quit in the icon's menu ends it."), "")

    @Slot()
    def _on_tray_lost(self) -> None:
        """Nobody could reach a window that is hidden in a tray that is gone."""
        if not self._window.isVisible() and self._window.leaving.in_tray:
            self._window.leaving.show_again()


def _now() -> datetime:
    return datetime.now(UTC)
