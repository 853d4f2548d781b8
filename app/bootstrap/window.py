"""Builds the window on top of the services and keeps both alive until it is closed."""

from __future__ import annotations

import logging
import webbrowser
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Slot

from app.bootstrap.answer_sender import AnswerSender
from app.bootstrap.auto_sync import AutoSync
from app.bootstrap.brake_host import BrakeHost
from app.bootstrap.clock import SystemClock, today
from app.bootstrap.connect_host import ConnectHost
from app.bootstrap.core import Core
from app.bootstrap.desk_host import DeskHost, Lasting
from app.bootstrap.file_places import FilePlaces
from app.bootstrap.first_steps import FirstSteps
from app.bootstrap.fixes import FixDesk
from app.bootstrap.forward import warn_of_network
from app.bootstrap.inbound_host import InboundHost
from app.bootstrap.language import offer_languages
from app.bootstrap.pages import WindowPages
from app.bootstrap.remember import Remembered, Remembering
from app.bootstrap.shopify_host import ShopifyHost
from app.bootstrap.start_notes import StartNotes
from app.bootstrap.watching import watch_quickbooks
from app.domain.errors import AppError
from app.domain.settings import SyncSettings
from app.runtime.follow_up import FollowUp
from app.runtime.jobs import JobContext, Jobs
from app.services.bulk import BulkService
from app.services.listing import ListExport
from app.services.unlinking import UnlinkService
from app.ui.directory.following import follow_records
from app.ui.importing.dialog import ImportDialog
from app.ui.main_window import MainWindow, WindowParts
from app.ui.orders.page import OrdersPage
from app.ui.orders.parts import OrdersParts
from app.ui.orders.place import RememberedPlace
from app.ui.overview.following import follow_overview
from app.ui.questions.following import follow_questions, list_remembered
from app.ui.settings.login_card import LoginCard
from app.ui.shell.memory import Memory
from app.ui.spoken.paper import WindowWording
from app.ui.support.opening import SupportOpener
from app.ui.theme import Theme
from app.ui.tie_out.following import follow_tie_out
from app.ui.undo.opening import UndoOpener

_log = logging.getLogger(__name__)
_CLOSE_MS = 10_000


class WindowHost(QObject):
    """Answers the window's requests: import, sample shop, the start and the end. Others have hosts of their own."""

    def __init__(self, core: Core, theme: Theme, open_url: Callable[[str], bool]) -> None:
        super().__init__()
        self._core = core
        self._theme = theme
        self._open_url = open_url
        core.reports.printer.wording = WindowWording()
        self.jobs = Jobs(self)
        self.follow_up = FollowUp(core.follow_up, self.jobs, self.tr("Looking for earlier requests"), self)
        self._remembered = Remembered(core.readers.settings, core.stores.settings)
        self._memory = Remembering(self._remembered, self.jobs, self).memory
        self._places = FilePlaces(self._memory)
        self.window = self._places.over = self._build()
        self.watch = watch_quickbooks(core, self.jobs, self.window)
        self.auto_sync = AutoSync(core.auto_sending, self.jobs, self.window.notices.tell_error, self)
        self.desk = DeskHost(
            theme,
            self.jobs,
            self.window,
            self.settings_page.keeper,
            self._memory,
            lasting=Lasting(
                core.later.paused,
                core.later.pause,
                core.stores.settings.set_value,
                core.connecting.passphrase_needed,
            ),
        )
        self.notes = StartNotes(core, theme, self.window, self._memory)
        self.desk.follow(self.auto_sync, self.follow_up)
        self.connecting = ConnectHost(core, theme, self.jobs, self.window, open_url)
        self.shopify = ShopifyHost(core, theme, self.jobs, self.window, self.settings_page)
        self.brakes = BrakeHost(core.brakes, self.jobs, self.window.sync_all, self.window, self)
        self.brakes.failed.connect(self.window.notices.tell_error)
        self.inbound = InboundHost(core, theme, self.jobs, self.window, self.settings_page)
        self._import_dialog: ImportDialog | None = None
        core.saved.target = self.auto_sync.saved
        self.answers = self._answers()
        self.inbound.folder.assistant_requested.connect(self.import_file)
        self.window.sync.ended.connect(self.brakes.ended)
        self.window.import_requested.connect(self.open_import)
        self.window.paste_requested.connect(self.paste_orders)
        FirstSteps(core, self.jobs, self.window)
        self.settings_page.connection.unlock_requested.connect(self.connecting.open_secrets)
        self.settings_page.keeper.changed.connect(self._on_wish)

    @Slot()
    def settle(self) -> None:
        """After the start: open what is under a passphrase, look after requests, warn, and catch up at Intuit.

        What was to be sent by itself when the program ended goes now, unless it is paused.
        """
        self.connecting.open_secrets()
        self.desk.start()
        self.follow_up.ask()
        if not self._core.connecting.passphrase_needed():  # else when it is open
            self.auto_sync.resume()
            self.answers.resume()
        warn_of_network(self._core.profile, self.window.notices)
        self.connecting.catch_up()
        self.shopify.watch.start()
        self.window.orders.desk.resume()

    @Slot()
    def open_import(self) -> None:
        """The import of a file."""
        connection = self._core.settings.current().connection
        dialog = ImportDialog(
            self._theme,
            self._core.importing,
            self.jobs,
            self._places.choose_file,
            self._places.choose_save,
            home_currency=connection.home_currency if connection else "",
            parent=self.window,
        )
        dialog.finished.connect(dialog.deleteLater)
        self._import_dialog = dialog
        dialog.open()

    @Slot(object)
    def import_file(self, path: Path) -> None:
        """The import, with this file read already."""
        self.open_import()
        if self._import_dialog is not None:
            self._import_dialog.open_file(path)

    @Slot()
    def paste_orders(self) -> None:
        """The import of a table from the clipboard."""
        self.open_import()
        if self._import_dialog is not None:
            self._import_dialog.paste()

    @Slot()
    def load_sample(self) -> None:
        """Fill in the sample shop."""

        def work(context: JobContext) -> object:
            del context
            return self._core.sample.load()

        job = self.jobs.submit(self.tr("Loading the sample shop"), work)
        job.failed.connect(self._on_failed)

    def shut_down(self) -> bool:
        """Stop the jobs; what they did so far is stored. A sign-in that was put aside is given up.

        Window and host are gone then, before the database is closed and the next shop's window comes. False when a job
        did not end in time: then its thread goes on, and both have to stay.
        """
        self.connecting.give_up()
        self.desk.stop()
        self.watch.close()
        self.inbound.stop()
        ended = self.jobs.stop(_CLOSE_MS)
        if not ended:
            _log.error("A job did not end in time; what it was doing is checked at the next start")
        # Services may outlive the window: they must not call into it any more.
        self._core.saved.target = self._core.answered.target = None
        self._core.shop.on_waiting(None)
        self._core.answered.target = None
        self._remembered.flush()
        if ended:
            self._vanish()
        return ended

    def _vanish(self) -> None:
        """Qt takes the whole tree down, now. Left to Python's collector, widgets lose their attributes one by one while
        they still get events, which damages the heap; and the doorbell, closed later, would take away the name under
        which somebody else has begun to listen for this shop meanwhile.
        """
        self.window.deleteLater()
        self.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _build(self) -> MainWindow:
        core, theme, jobs = self._core, self._theme, self.jobs
        memory = self._memory
        orders = self._orders_page(memory)
        pages = WindowPages(core, theme, jobs, self._places.choose_save)
        settings, activity = pages.settings, pages.activity
        self.settings_page, self.mappings_page = settings, pages.mappings
        self.questions_page = pages.questions
        parts = WindowParts(core.status, core.syncing, jobs)
        window = MainWindow(theme, parts, orders, pages.listed(), memory)
        self.fixes = FixDesk(
            theme,
            core.fixing,
            core.orders,
            jobs,
            window,
            settings,
            pages.mappings,
            pages.questions,
            self._open_url,
        )
        settings.connect_requested.connect(window.connect_requested)
        pages.mappings.connect_wanted.connect(window.connect_requested)
        pages.mappings.import_wanted.connect(window.import_requested)
        settings.appearance_chosen.connect(window.set_mode)
        activity.order_requested.connect(self._show_order)
        follow_overview(window, pages.overview)
        follow_tie_out(window, pages.tie_out)
        SupportOpener(theme, core.reports.support, jobs, self._places.choose_save, window)
        undo = UndoOpener(theme, core.undo, jobs, window)
        undo.told.connect(window.notices.tell)
        undo.follow(orders.undo_requested, activity.undo_requested)
        follow_questions(window, pages.questions)
        follow_records(window, pages.mappings, pages.suppliers, pages.products)
        list_remembered(settings, window, theme, pages.asking)
        settings.add_section(self.tr("Start"), LoginCard(theme, core.autostart))
        offer_languages(settings, memory)
        return window

    def _answers(self) -> AnswerSender:
        """What answers led to goes by itself, after the seconds in which they can be taken back."""
        sender = AnswerSender(self._core.sending, self.jobs, self.window.notices, self)
        self._core.answered.target = sender.answered
        for desk in (self.window.orders.answers, self.questions_page.desk):
            desk.done.connect(sender.offer)
        return sender

    def _orders_page(self, memory: Memory) -> OrdersPage:
        core = self._core
        parts = OrdersParts(
            core.orders,
            core.questions,
            core.editing,
            self.jobs,
            self._open_url,
            today,
            core.asked,
            core.keeping,
            core.receiving,
            UnlinkService(
                core.stores.links, core.stores.questions, core.stores.log, core.session, SystemClock()
            ),
            BulkService(
                core.stores.orders,
                core.stores.links,
                core.stores.settings,
                core.questions,
                core.editing,
                today,
            ),
            ListExport(core.readers.orders, core.reports.printer.list_xlsx),
            self._places.choose_save,
        )
        page = OrdersPage(self._theme, parts, memory)
        RememberedPlace(page, memory)
        return page

    @Slot(object)
    def _on_wish(self, wish: SyncSettings) -> None:
        """PO sync was switched off: a run under way must not go on until the switch is stored behind it."""
        if wish.po_sync:
            return
        self.window.sync.stop()
        self.watch.stop()
        self.auto_sync.stop()
        self.follow_up.stop()
        self.answers.stop()

    @Slot(object)
    def _on_failed(self, error: AppError) -> None:
        self.window.notices.tell_error(error)

    @Slot(str)
    def _show_order(self, po_id: str) -> None:
        self.window.show_page("orders")
        self.window.orders.list_pane.table.select_po(po_id)


def open_in_browser(url: str) -> bool:
    """Show a page in the system's browser (the environment variable BROWSER is honoured)."""
    try:
        return webbrowser.open(url)
    except (webbrowser.Error, OSError):
        _log.warning("No browser could be opened")
        return False
