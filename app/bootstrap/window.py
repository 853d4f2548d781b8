"""Builds the window on top of the services and keeps both alive until it is closed."""

from __future__ import annotations

import logging
import webbrowser
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from app.bootstrap.brake_host import BrakeHost
from app.bootstrap.core import Core
from app.bootstrap.fixes import FixDesk
from app.bootstrap.forward import warn_of_network
from app.bootstrap.remember import Remembered
from app.bootstrap.watching import watch_quickbooks
from app.domain.books import Environment
from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import AppError
from app.domain.secret_kinds import SecretKind
from app.domain.settings import SyncSettings
from app.runtime.follow_up import FollowUp
from app.runtime.jobs import Job, JobContext, Jobs, Lane
from app.ui.activity.view import ActivityView
from app.ui.connect.dialog import ConnectDialog
from app.ui.connect.guide import PRODUCTION, SANDBOX, GuideDialog
from app.ui.connect.passphrase_dialog import PassphraseDialog
from app.ui.importing.dialog import ImportDialog
from app.ui.main_window import MainWindow, WindowParts
from app.ui.mappings.page import MappingsPage
from app.ui.orders.page import OrdersPage, OrdersParts
from app.ui.questions.following import follow_questions, list_remembered
from app.ui.questions.page import QuestionsPage, QuestionsParts
from app.ui.settings.page import SettingsPage
from app.ui.shell.memory import Memory
from app.ui.shell.rail import Page
from app.ui.theme import Theme
from app.ui.undo.opening import UndoOpener

_log = logging.getLogger(__name__)
_AUTO = "Auto sync"
_CLOSE_MS = 10_000


class WindowHost(QObject):
    """Answers the window's requests: dialogs, sample shop, auto sync, closing."""

    def __init__(self, core: Core, theme: Theme, open_url: Callable[[str], bool]) -> None:
        super().__init__()
        self._core = core
        self._theme = theme
        self._open_url = open_url
        self.jobs = Jobs(self)
        self.follow_up = FollowUp(core.follow_up, self.jobs, self.tr("Looking for earlier requests"), self)
        self._remembered = Remembered(core.readers.settings, core.stores.settings)
        self.window = self._build()
        self.watch = watch_quickbooks(core, self.jobs, self.window)
        self._connect_dialog: ConnectDialog | None = None
        self._import_dialog: ImportDialog | None = None
        self.brakes = BrakeHost(core.brakes, self.jobs, self.window.sync_all, self.window, self)
        self.window.sync.ended.connect(self.brakes.look)
        core.saved.target = self._on_saved
        self.jobs.started.connect(self._on_started)
        self.window.connect_requested.connect(self.open_connect)
        self.window.import_requested.connect(self.open_import)
        self.window.guide_requested.connect(self.open_guide)
        self.window.sample_requested.connect(self.load_sample)

    @Slot()
    def open_connect(self) -> None:
        """The connect wizard."""
        if self._connect_dialog is not None:
            self._connect_dialog.open()  # it was put aside
            return
        view = self._core.settings.current()
        dialog = ConnectDialog(
            self._theme,
            self._core.connecting,
            self.jobs,
            self._open_url,
            self._to_send,
            po_sync=view.sync.po_sync or view.connection is None,
            auto_sync=view.sync.auto_sync,
            parent=self.window,
        )
        dialog.connected.connect(self._on_connected)
        dialog.sync_requested.connect(self.window.sync_all)
        dialog.parked.connect(self._on_parked)
        dialog.finished.connect(self._on_connect_closed)
        self._connect_dialog = dialog
        dialog.open()

    @Slot()
    def open_guide(self) -> None:
        """How to get keys from Intuit: for real books, unless a sandbox is connected."""
        connection = self._core.settings.current().connection
        sandbox = connection is not None and connection.environment == Environment.SANDBOX.value
        redirects = self._core.connecting.own_redirects()
        dialog = GuideDialog(self._theme, SANDBOX if sandbox else PRODUCTION, redirects, self.window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def open_secrets(self) -> None:
        """Ask for the passphrase of the stored sign-in, where it lies in a file that is still closed."""
        if not self._core.connecting.passphrase_needed():
            return
        dialog = self._passphrase = PassphraseDialog(self._theme, opens=True, parent=self.window)
        dialog.accepted.connect(self._unlock)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def settle(self) -> None:
        """After the start: open what is under a passphrase, and withdraw at Intuit what still waits for it."""
        self.open_secrets()
        self.follow_up.ask()
        warn_of_network(self._core.profile, self.window.notices)

        def work(context: JobContext) -> object:
            told = self._core.connecting.revoke_pending()
            if self._core.connecting.extend():
                context.events.changed(ChangeSet.of(ChangeKind.CONNECTION, ChangeKind.SETTINGS))
            return told

        job = self.jobs.submit(self.tr("Withdrawing access at Intuit"), work, lane=Lane.WAIT)
        job.succeeded.connect(self._on_settled)

    @Slot()
    def open_import(self) -> None:
        """The import of a file."""
        connection = self._core.settings.current().connection
        dialog = ImportDialog(
            self._theme,
            self._core.importing,
            self.jobs,
            self._choose_file,
            home_currency=connection.home_currency if connection else "",
            parent=self.window,
        )
        dialog.finished.connect(dialog.deleteLater)
        self._import_dialog = dialog
        dialog.open()

    @Slot()
    def load_sample(self) -> None:
        """Fill in the sample shop."""

        def work(context: JobContext) -> object:
            del context
            return self._core.sample.load()

        job = self.jobs.submit(self.tr("Loading the sample shop"), work)
        job.failed.connect(self._on_failed)

    def shut_down(self) -> None:
        """Stop the jobs; what they did so far is stored. A sign-in that was put aside is given up."""
        if self._connect_dialog is not None:
            self._connect_dialog.reject()
        self.watch.close()
        if not self.jobs.stop(_CLOSE_MS):
            _log.error("A job did not end in time; what it was doing is checked at the next start")
        self._remembered.flush()

    def _build(self) -> MainWindow:
        core, theme, jobs = self._core, self._theme, self.jobs
        memory = Memory(self._remembered.load, self._remembered.save)
        orders = OrdersPage(
            theme,
            OrdersParts(
                core.orders,
                core.questions,
                core.editing,
                jobs,
                self._open_url,
                _today,
                core.asked,
                core.keeping,
            ),
            memory,
        )
        parts = QuestionsParts(core.questions, core.asked, jobs)
        questions = QuestionsPage(theme, parts)
        activity = ActivityView(theme, core.activity, core.history, jobs, self._choose_save)
        self.settings_page = settings = SettingsPage(theme, core.settings, core.connecting, jobs)
        self.mappings_page = mappings = MappingsPage(theme, core.mapping, jobs, settings.keeper)
        settings.connect_requested.connect(self.open_connect)
        settings.connection.unlock_requested.connect(self.open_secrets)
        settings.keeper.changed.connect(self._on_wish)
        window = MainWindow(
            theme,
            WindowParts(core.status, core.syncing, jobs),
            orders,
            [
                Page("questions", self.tr("Questions"), "question", questions),
                Page("mappings", self.tr("Mappings"), "link", mappings),
                Page("activity", self.tr("Activity"), "activity", activity),
                Page("settings", self.tr("Settings"), "settings", settings),
            ],
            memory,
        )
        settings.appearance_chosen.connect(window.set_mode)
        self.fixes = FixDesk(theme, core.fixing, jobs, window, settings, mappings, self._open_url)
        activity.order_requested.connect(self._show_order)
        undo = UndoOpener(theme, core.undo, jobs, window)
        undo.told.connect(window.notices.tell)
        undo.follow(orders.undo_requested, activity.undo_requested)
        follow_questions(window, questions)
        list_remembered(settings, window, theme, parts)
        return window

    def _to_send(self) -> int:
        return self._core.status.current().to_send

    def _choose_file(self, title: str, filters: str) -> Path | None:
        name, _ = QFileDialog.getOpenFileName(self.window, title, "", filters)
        return Path(name) if name else None

    def _choose_save(self, title: str, name: str, filters: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(self.window, title, name, filters)
        return Path(chosen) if chosen else None

    def _on_saved(self, po_ids: Sequence[str]) -> None:
        """Called in a worker after POs were saved: auto sync, when both switches are on."""
        if not self._core.syncing.sends_on_save():
            return
        ids = list(po_ids)

        def work(context: JobContext) -> object:
            return self._core.syncing.run_saved(ids, context.cancel, context.events)

        self.jobs.submit_from_any_thread(_AUTO, work)

    @Slot(object)
    def _on_started(self, job: Job) -> None:
        if job.title == _AUTO:
            job.failed.connect(self._on_failed)

    @Slot(object)
    def _on_wish(self, wish: SyncSettings) -> None:
        """PO sync was switched off: a run under way must not go on until the switch is stored behind it."""
        if wish.po_sync:
            return
        self.window.sync.stop()
        self.watch.stop()
        for job in self.jobs.open_jobs:
            if job.title == _AUTO:
                job.cancel()

    @Slot()
    def _on_connect_closed(self) -> None:
        if self._connect_dialog is not None:
            self._connect_dialog.deleteLater()
            self._connect_dialog = None

    @Slot()
    def _on_parked(self) -> None:
        self.window.notices.tell(
            self.tr("Connecting is put aside"),
            self.tr("Nothing is stored yet. Connect takes it up where you left it, until this program ends."),
        )

    @Slot()
    def _unlock(self) -> None:
        passphrase, anew = self._passphrase.passphrase, self._passphrase.anew

        def work(context: JobContext) -> object:
            if anew:
                self._core.connecting.choose_place(SecretKind.FILE, passphrase, anew=True)
            else:
                self._core.connecting.unlock(passphrase)
            context.events.changed(ChangeSet.of(ChangeKind.CONNECTION, ChangeKind.SETTINGS))
            return None

        job = self.jobs.submit(self.tr("Opening the stored sign-in"), work)
        job.failed.connect(self._on_failed)

    @Slot(object)
    def _on_settled(self, told: str) -> None:
        if told:
            self.window.notices.tell(self.tr("Access withdrawn"), told)

    @Slot(object)
    def _on_connected(self, connection: object) -> None:
        del connection
        self.jobs.changed.emit(
            ChangeSet.of(ChangeKind.CONNECTION, ChangeKind.SETTINGS, ChangeKind.SYNC, structure=True)
        )

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


def _today() -> date:
    return date.today()  # noqa: DTZ011  # the day at this desk
