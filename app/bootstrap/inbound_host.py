"""POs that come in by themselves, in the window: the web feed and, beside it, the watched folder."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QDialog

from app.bootstrap.core import Core
from app.bootstrap.folder_host import FolderHost
from app.domain.books import Environment
from app.domain.errors import AppError
from app.runtime.jobs import JobContext, Jobs
from app.runtime.schedule import Schedule
from app.services.feeding import Fetched
from app.sources import resource_path
from app.ui.inbound.feed_card import FeedCard, Sample
from app.ui.inbound.help_dialog import HelpPage
from app.ui.inbound.words import waiting_words
from app.ui.main_window import MainWindow
from app.ui.settings.page import SettingsPage
from app.ui.spoken import spoken
from app.ui.theme import Theme

_WAITING = "feed_waiting"
#: The window has settled by then (ms).
_REMIND_MS = 3_000


class InboundHost(QObject):
    """The web feed in the window."""

    def __init__(
        self, core: Core, theme: Theme, jobs: Jobs, window: MainWindow, settings: SettingsPage
    ) -> None:
        super().__init__(window)
        self._core = core
        self._theme = theme
        self._jobs = jobs
        self._window = window
        self._settings = settings
        self._all_again = False
        self.dialog: QDialog | None = None
        self.folder = FolderHost(core, theme, jobs, window, settings)
        looking = core.inbound.looking
        self.card = FeedCard(theme, core.inbound.choosing, looking, jobs, _sample(core))
        settings.add_section(self.tr("Where POs come from: web feed"), self.card)
        title = self.tr("Fetching the web feed")
        self.schedule = Schedule(title, self._fetch, self._minutes, jobs, _now, self)
        self.schedule.done.connect(self._on_fetched)
        self.schedule.failed.connect(self._on_failed)
        self.schedule.running_changed.connect(self.card.show_running)
        self.card.fetch_requested.connect(self.schedule.now)
        window.fetch_requested.connect(self.fetch)
        self.card.again_requested.connect(self._read_all_again)
        self.card.waiting_requested.connect(self._show_needs)
        window.notices.action.connect(self._on_action)
        self.card.help_requested.connect(self._show_help)

    def start(self) -> None:
        """Begin to fetch by itself, where that is chosen."""
        QTimer.singleShot(_REMIND_MS, self, self.remind)
        self.schedule.start()
        self.folder.watch.start()

    @Slot()
    def remind(self) -> None:
        """What has waited since before the start is told once."""
        now = self._core.inbound.looking.status()
        if now.differing or now.refused:
            self._tell_waiting(waiting_words(now.differing, now.refused))
        else:
            self.folder.remind()

    @Slot()
    def fetch(self) -> None:
        """Fetch now; where there is no feed yet, lead to the card that makes one."""
        if self._core.inbound.looking.setup().address:
            self.schedule.now()
            return
        self._window.show_page("settings")
        self._settings.show_card(self.card)
        self.card.form.address.setFocus()

    def stop(self) -> None:
        """The window goes."""
        self.schedule.stop()
        self.folder.watch.stop()

    def _fetch(self, context: JobContext) -> object:
        if self._all_again:
            self._all_again = False
            self._core.inbound.feeding.read_all_again()
        return self._core.inbound.feeding.fetch(context.cancel, context.events)

    def _minutes(self) -> float:
        setup = self._core.inbound.looking.setup()
        return setup.every_minutes if setup.scheduled else 0

    @Slot()
    def _read_all_again(self) -> None:
        self._all_again = True
        self.schedule.now()

    @Slot()
    def _show_help(self) -> None:
        text = resource_path("feed", "README.md").read_text(encoding="utf-8")
        self._open(HelpPage(self._theme, self.tr("How to provide a web feed"), text, self._window))

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    @Slot(object, bool)
    def _on_fetched(self, fetched: Fetched, asked: bool) -> None:
        done = fetched.settled
        if done.held or done.refused:
            self._tell_waiting(spoken(fetched.sentence))
        elif asked or done.created or done.changed:
            self._window.notices.tell(self.tr("Web feed"), spoken(fetched.sentence))

    def _tell_waiting(self, words: str) -> None:
        title = self.tr("The web feed brought something that needs you")
        actions = ((_WAITING, self.tr("Look at it")),)
        self._window.notices.show_message("warning", title, words, actions)

    @Slot(str)
    def _on_action(self, key: str) -> None:
        if key == _WAITING:
            self._show_needs()

    @Slot()
    def _show_needs(self) -> None:
        """What the feed brought and a person has to look at stands there, with everything else."""
        self._window.notices.clear()
        self._window.show_page("questions")

    @Slot(object)
    def _on_failed(self, error: AppError) -> None:
        self._window.notices.tell_error(error)


def _sample(core: Core) -> Sample | None:
    """The sample shop's feed; not beside real books."""
    connection = core.readers.settings.connection()
    if connection is not None and connection.environment == Environment.PRODUCTION.value:
        return None

    def sample() -> tuple[str, str]:
        found = core.practice.addresses()
        return found["feed_url"], found["feed_token"]

    return sample


def _now() -> datetime:
    return datetime.now(UTC)
