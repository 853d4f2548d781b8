"""The main window: rail, top bar, banner, notices, pages, status bar. It only wires; the parts do the work."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from app.domain.changes import ChangeSet
from app.domain.errors import AppError
from app.domain.runs import RunResult, RunSummary, Trigger
from app.runtime.jobs import Jobs
from app.services.status import Status, StatusService
from app.services.syncing import SyncService
from app.ui.help.opening import HelpOpener
from app.ui.orders.page import OrdersPage
from app.ui.preview.opening import PreviewOpener
from app.ui.shell.commands import Commands
from app.ui.shell.company_chip import EnvironmentBanner
from app.ui.shell.frame import framed
from app.ui.shell.leaving import Leaving
from app.ui.shell.looking import Looking
from app.ui.shell.memory import Memory
from app.ui.shell.menus import menus
from app.ui.shell.notices import Notices
from app.ui.shell.page_stack import PageStack
from app.ui.shell.rail import Page, Rail
from app.ui.shell.shortcuts_sheet import ShortcutsSheet
from app.ui.shell.sync_control import SyncControl
from app.ui.shell.top_bar import TopBar
from app.ui.status_bar import StatusBar
from app.ui.theme import Mode, Theme
from app.ui.widgets import hairline

_GEOMETRY_KEY = "window/geometry"
THEME_KEY = "theme"
#: Wide enough for every column of the list beside filters and detail.
_ROOMY = QSize(1520, 900)
_ORDERS = "orders"
_SETTINGS = "settings"
_QUESTIONS = "questions"
#: During a run changes come many times a second; the state of things is read again this often at most.
_STATUS_EVERY_MS = 200


@dataclass(frozen=True, slots=True)
class WindowParts:
    """What the window itself talks to; the pages come ready-made."""

    status: StatusService
    sync: SyncService
    jobs: Jobs


class MainWindow(QMainWindow):
    """Built by bootstrap from ready-made pages::

        window = MainWindow(theme, WindowParts(status, sync, jobs), orders_page,
                            [Page("settings", "Settings", "settings", settings_page, "Ctrl+9"), ...], memory)

    A further page is one more entry of that list (`bootstrap/pages.py`). Page keys are stable; "settings" is also where
    "Switch PO sync on" leads. Bootstrap answers the signals `connect_requested` (wizard; also for a new sign-in),
    `looking.wanted` (look what changed in QuickBooks), `import_requested` (file import), `paste_requested`,
    `sample_requested` (fill in the sample shop), `settings_requested` (the settings page is shown already),
    `fix_requested` (the fix of an error of the whole company) and `closed` (stop the jobs).
    """

    connect_requested = Signal()
    import_requested = Signal()
    fetch_requested = Signal()  # fetch the web feed
    paste_requested = Signal()
    shopify_requested = Signal()
    sample_requested = Signal()
    settings_requested = Signal()
    add_shop_requested = Signal()
    shop_chosen = Signal(str)  # key of another shop
    support_requested = Signal()  # the bundle for support
    guide_requested = Signal()  # how to get keys from Intuit
    fix_requested = Signal(object)
    news_requested = Signal()  # what is new in this version
    pause_requested = Signal(bool)  # whether to send nothing by itself
    status_shown = Signal(object)  # Status
    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        parts: WindowParts,
        orders: OrdersPage,
        pages: Sequence[Page],
        memory: Memory,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._parts = parts
        self._memory = memory
        self.orders = orders
        all_pages = (Page(_ORDERS, self.tr("Orders"), "orders", orders, "Ctrl+1"), *pages)
        self.leaving = Leaving(self)
        self.sync = SyncControl(parts.sync, parts.jobs, self)
        self.looking = Looking(self, parts.status)
        self.previews = PreviewOpener(self, parts.status, parts.sync, parts.jobs, memory)
        self.rail = Rail(theme, all_pages)
        self.pages = PageStack(all_pages, self.rail, memory)
        self.banner = EnvironmentBanner(theme)
        self.top_bar = TopBar(theme)
        self.notices = Notices(theme)
        self.status_bar = StatusBar(theme, parts.jobs)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_STATUS_EVERY_MS)
        self._soon.timeout.connect(self.refresh_status)
        self._status: Status = parts.status.current()
        self.commands = Commands(self.menuBar(), menus(self, all_pages), self)
        orders.acting.offer(self.commands.action, self.pages.shown)
        self._sheet: ShortcutsSheet | None = None
        self.help = HelpOpener(theme, self)
        self.setWindowTitle(self.tr("Inventory Mate Desktop"))
        self.setMinimumSize(900, 560)
        self._lay_out()
        self._connect()
        self._restore()
        self.refresh_status()

    @property
    def page_key(self) -> str:
        """The page in front."""
        return self.pages.key

    def show_page(self, key: str) -> None:
        """Bring a page to the front."""
        self.pages.show_page(key)

    def show_shops(self, shops: Sequence[tuple[str, str]], present: str) -> None:
        """Offer these shops (key, name); with one alone nothing of it is to be seen."""
        self.top_bar.shops.show_shops(shops, present)
        title = self.tr("Inventory Mate Desktop")
        if len(shops) > 1:
            name = next((name for key, name in shops if key == present), "")
            title = f"{title} – {name}"
        self.setWindowTitle(title)

    def show_settings(self) -> None:
        """To the settings."""
        self.show_page(_SETTINGS)
        self.settings_requested.emit()

    def show_search(self) -> None:
        """To the search field of the page in front, else to that of the list."""
        if self.page_key == _ORDERS or not self.pages.focus_search():
            self.show_page(_ORDERS)
            self.orders.focus_search()

    def show_attention(self) -> None:
        """To the POs that wait for a person."""
        self.show_page(_ORDERS)
        self.orders.show_attention()

    def show_questions(self) -> None:
        """To the open questions, or to the POs that wait for a person for another reason."""
        if self.rail.count_of(_QUESTIONS):
            self.show_page(_QUESTIONS)
        else:
            self.show_attention()

    def show_shortcuts(self) -> None:
        """The sheet of shortcuts."""
        if self._sheet is None:
            self._sheet = ShortcutsSheet(self.theme, self.commands.sheet(), self)
        self._sheet.show()
        self._sheet.raise_()

    def refresh_status(self) -> None:
        """Ask how things stand and say it everywhere."""
        self._status = status = self._parts.status.current()
        self.banner.show_environment(status.environment if status.connected else None)
        self.status_bar.show_status(status)
        self._show_running()
        self.status_shown.emit(status)

    def sync_all(self) -> None:
        """Sync every PO, or lead to what is missing for it."""
        self.refresh_status()
        connected = self._status.connected and not self._status.needs_reconnect
        if connected and self._status.po_sync:
            self.start_sync(None)
            return
        self.leaving.show_again()  # it may have been asked for in the tray
        if connected:
            self.show_settings()
        else:
            self.connect_requested.emit()

    def start_sync(self, po_ids: Sequence[str] | None) -> None:
        """Sync these POs (None: all)."""
        self.notices.clear()
        self.sync.start(po_ids)

    def show_order(self, po_id: str) -> None:
        """To one PO in the list; a search or filter that leaves it out is taken back."""
        self.show_page(_ORDERS)
        self.orders.show_order(po_id)

    def set_mode(self, mode: Mode) -> None:
        """Switch the look and remember it."""
        self.theme.set_mode(mode)
        self._memory.save(THEME_KEY, mode.value)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the place on screen, then let go, or go on in the tray."""
        self._memory.save_bytes(_GEOMETRY_KEY, self.saveGeometry())
        if self.leaving.hides():
            event.ignore()
            self.hide()
            return
        self.closed.emit()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        above = (self.top_bar, hairline(), self.notices)
        self.setCentralWidget(framed(self.banner, self.rail, above, self.pages, self.status_bar))

    def _connect(self) -> None:
        self.top_bar.chip_pressed.connect(self._on_chip)
        self.top_bar.shops.chosen.connect(self.shop_chosen)
        self.top_bar.import_pressed.connect(self.import_requested)
        self.top_bar.preview_pressed.connect(self.previews.open_all)
        self.top_bar.primary_pressed.connect(self.sync_all)
        self.status_bar.action.connect(self._on_action)
        self.notices.action.connect(self._on_action)
        self.orders.sync_requested.connect(self.start_sync)
        self.orders.preview_requested.connect(self.previews.open)
        self.orders.import_requested.connect(self.import_requested)
        self.orders.sample_requested.connect(self.sample_requested)
        self.orders.failed.connect(self._on_failed)
        self.orders.told.connect(self.notices.tell)
        self.sync.ended.connect(self._on_synced)
        self.sync.failed.connect(self._on_failed)
        self.sync.queued.connect(self._on_queued)
        self.sync.running_changed.connect(self._show_running)
        self._parts.jobs.changed.connect(self._on_changed)

    def _restore(self) -> None:
        geometry = self._memory.load_bytes(_GEOMETRY_KEY)
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            self.resize(_ROOMY.boundedTo(self.screen().availableSize()))
        self.pages.restore()

    def _show_running(self) -> None:
        self.top_bar.show_status(self._status, running=self.sync.running)
        for key in ("sync_all", "sync_this", "preview_all", "preview_this"):
            self.commands.action(key).setDisabled(self.sync.running)
        self.commands.action("stop").setEnabled(self.sync.running)

    def _on_changed(self, _changes: ChangeSet) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _on_chip(self) -> None:
        if self._status.connected and not self._status.needs_reconnect:
            self.show_settings()
        else:
            self.connect_requested.emit()

    def _on_action(self, key: str) -> None:
        match key:
            case "connect" | "reconnect":
                self.connect_requested.emit()
            case "import":
                self.import_requested.emit()
            case "switch_on" | "settings":
                self.show_settings()
            case "answer":
                self.show_questions()
            case "sync" | "try":
                self.sync_all()
            case "support":
                self.support_requested.emit()
            case "fix":
                self.fix_requested.emit(self.notices.fix)
            case _:
                pass

    def _on_synced(self, summary: RunSummary) -> None:
        quiet = summary.trigger is Trigger.SCHEDULED and summary.result in (RunResult.DONE, RunResult.NOTHING)
        if not (quiet and self.notices.isVisibleTo(self)):  # something else waits to be read there
            self.notices.tell_summary(summary)
        self.refresh_status()

    def _on_queued(self, count: int) -> None:
        self.notices.tell(self.tr("%n PO(s) go to QuickBooks after the sync that is running.", "", count))

    def _on_failed(self, error: AppError) -> None:
        self.notices.tell_error(error)
        self.refresh_status()
