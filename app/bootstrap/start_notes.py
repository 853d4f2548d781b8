"""What the window says right after the start: how the last one ended, and what an update brought."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, QObject, Slot

from app import __version__
from app.bootstrap.core import Core
from app.bootstrap.running_mark import Former
from app.ui.main_window import MainWindow
from app.ui.shell.memory import Memory
from app.ui.theme import Theme
from app.ui.whats_new.dialog import WhatsNewDialog
from app.ui.whats_new.releases import newer_than, releases

SEEN_KEY = "news/version"
_NEWS, _SUPPORT = "whats_new", "support"


class StartNotes(QObject):
    """Two notices, each once, neither in the way; what went wrong goes before what is new."""

    def __init__(self, core: Core, theme: Theme, window: MainWindow, memory: Memory) -> None:
        super().__init__(window)
        self._core = core
        self._theme = theme
        self._window = window
        self._memory = memory
        self.dialog: WhatsNewDialog | None = None
        window.news_requested.connect(self.open_news)
        window.notices.action.connect(self._on_action)

    def tell(self, former: Former | None) -> None:
        """Say what there is to say."""
        if former is not None:
            self._tell_former(former)
        seen = self._memory.load(SEEN_KEY)
        new = newer_than(seen, releases(), __version__)
        if new and former is not None:
            return  # at the next start
        self._memory.save(SEEN_KEY, __version__)
        if new and (seen or not self._fresh()):
            title = self.tr("The program was updated to version {version}").format(version=__version__)
            self._window.notices.offer(
                title, new[0].novelties[0].title, ((_NEWS, self.tr("See what is new")),)
            )

    @Slot()
    def open_news(self) -> None:
        """The page with all versions."""
        self.dialog = WhatsNewDialog(self._theme, releases(), self._window)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.show()

    def _fresh(self) -> bool:
        """Whether nothing was ever done in this profile."""
        stores = self._core.readers
        return not stores.orders.ids() and stores.settings.connection() is None

    def _tell_former(self, former: Former) -> None:
        realm = self._core.session.realm_id()
        waiting = len(self._core.readers.links.open_intents(realm)) if realm else 0
        if former.crashed:
            cause = self.tr(
                "It crashed; the support bundle has the trace, so that it can be found and mended."
            )
        else:
            cause = self.tr("Perhaps the computer went off, or the program was ended from outside.")
        safe = (
            self.tr(
                "Nothing is lost. %n request(s) to QuickBooks were under way: they are looked up there first.",
                "",
                waiting,
            )
            if waiting
            else self.tr("Nothing is lost, and no request to QuickBooks was left open.")
        )
        title = self.tr("Last time the program ended unexpectedly")
        if former.started is not None:
            local = former.started.astimezone()
            day = QLocale().toString(
                QDate(local.year, local.month, local.day), QLocale.FormatType.ShortFormat
            )
            title = self.tr("The program that was started on {day} ended unexpectedly").format(day=day)
        self._window.notices.warn(title, f"{safe} {cause}", ((_SUPPORT, self.tr("Save a support bundle…")),))

    @Slot(str)
    def _on_action(self, key: str) -> None:
        if key == _NEWS:
            self._window.notices.clear()
            self.open_news()
