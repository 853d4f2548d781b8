"""What the connect dialog does, without widgets: stages, jobs, and leaving no trace when it is left."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.books import Company, Environment
from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import AppError, UserMustAct
from app.runtime.jobs import Lane
from app.services.connecting import Choices, ConnectRequest, Found
from app.ui.connect.keys import Keys

if TYPE_CHECKING:
    from app.domain.links import Connection
    from app.runtime.jobs import Job, JobContext, Jobs
    from app.services.connecting import Attempt, ConnectService

_EVERYTHING_ABOUT_THE_COMPANY = ChangeSet.of(
    ChangeKind.CONNECTION, ChangeKind.SETTINGS, ChangeKind.SYNC, ChangeKind.LOG, structure=True
)
#: Opens an address in the system's browser; False when that did not work.
OpenUrl = Callable[[str], bool]


class Stage(StrEnum):
    """The pages of the dialog in their order."""

    ENVIRONMENT = "environment"
    KEYS = "keys"
    BROWSER = "browser"
    COMPANY = "company"
    SWITCHES = "switches"
    DONE = "done"


class _Held:
    """The attempt of one `begin`, kept where a later job finds it, whatever the window did meanwhile."""

    def __init__(self, service: ConnectService) -> None:
        self._service = service
        self._attempt: Attempt | None = None

    def begin(self, request: ConnectRequest) -> Attempt:
        """Worker: start signing in."""
        self._attempt = self._service.begin(request)
        return self._attempt

    def discard(self, context: JobContext) -> None:
        """Worker: undo it. Runs after `begin` and `wait` because they share one lane."""
        del context
        if self._attempt is not None:
            self._service.discard(self._attempt)
            self._attempt = None


class ConnectFlow(QObject):
    """Stages of connecting. Every stage can be left; `leave` discards what was begun."""

    stage_changed = Signal(object)  # Stage
    busy_changed = Signal(bool)
    failed = Signal(object)  # AppError; the stage stays as it is
    found_changed = Signal(object)  # Found: the company was looked at (again)
    browser_opened = Signal(bool)  # False: the person has to open the link
    connected = Signal(object)  # Connection

    def __init__(
        self, service: ConnectService, jobs: Jobs, open_url: OpenUrl, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._jobs = jobs
        self._open_url = open_url
        self._job: Job | None = None
        self._done: Callable[..., None] = self._on_begun
        self._held: _Held | None = None
        self.stage = Stage.ENVIRONMENT
        self.environment = Environment.PRACTICE
        self.keys = Keys("", "")
        self.attempt: Attempt | None = None
        self.found: Found | None = None
        self.connection: Connection | None = None
        self.busy = False

    @property
    def needs_keys(self) -> bool:
        """The practice company asks for no client id and secret."""
        return self.environment is not Environment.PRACTICE

    @property
    def company(self) -> Company | None:
        """The company that was signed in to."""
        return self.found.company if self.found is not None else None

    @property
    def storing(self) -> bool:
        """True while the connection is being stored; it is then too late to cancel."""
        return self.busy and self.stage is Stage.SWITCHES

    def choose(self, environment: Environment) -> None:
        """The environment was chosen: ask for keys, or go straight to the browser."""
        self.environment = environment
        if self.needs_keys:
            self._go(Stage.KEYS)
        else:
            self.keys = Keys("", "")
            self.begin()

    def use_keys(self, keys: Keys) -> None:
        """Client id and secret were entered."""
        self.keys = keys
        self.begin()

    def begin(self) -> None:
        """Start signing in, again if need be. Errors are told on the page that is open."""
        self._let_go()
        held = self._held = _Held(self._service)
        request = ConnectRequest(
            self.environment, self.keys.client_id, self.keys.client_secret, self.keys.redirect_uri
        )
        self._run(self.tr("Preparing the sign-in"), lambda _: held.begin(request), self._on_begun, Lane.WAIT)

    def open_browser(self) -> None:
        """Open the address of the present attempt."""
        if self.attempt is not None:
            self.browser_opened.emit(self._open_url(self.attempt.authorize_url))

    def paste(self, text: str) -> None:
        """Hand over the address that the person landed on.

        Raises:
            UserMustAct: it is not the right address.
        """
        if self.attempt is None:
            raise UserMustAct(
                self.tr("This sign-in is over"),
                self.tr("The sign-in that this address belongs to has ended."),
                self.tr("Press Try again and paste the new address."),
            )
        self.attempt.paste(text)

    def time_out(self) -> None:
        """Nobody answered before the countdown ended."""
        self._let_go()
        self.failed.emit(
            UserMustAct(
                self.tr("No answer came from the browser"),
                self.tr("The time for signing in is over. Nothing was stored."),
                self.tr("Press Try again; a new page opens in the browser."),
            )
        )

    def accept_company(self) -> None:
        """The company is the right one."""
        self._go(Stage.SWITCHES)

    def look_again(self) -> None:
        """Something was changed in QuickBooks: examine the company anew, with the same sign-in."""
        attempt = self.attempt
        if attempt is not None and not self.busy:
            self._run(
                self.tr("Looking at the company"), lambda _: attempt.look_again(), self._on_found, Lane.WAIT
            )

    def other_company(self) -> None:
        """It is not: forget this sign-in and start again in the browser."""
        self._go(Stage.BROWSER)
        self.begin()

    def back(self) -> None:
        """One stage back; a sign-in under way is discarded."""
        if self.stage is Stage.SWITCHES and not self.storing:
            self._go(Stage.COMPANY)
        elif self.stage in (Stage.KEYS, Stage.BROWSER, Stage.COMPANY):
            self._let_go()
            leaves_keys = self.stage is Stage.KEYS or not self.needs_keys
            self._go(Stage.ENVIRONMENT if leaves_keys else Stage.KEYS)

    def store(
        self, po_sync: bool, auto_sync: bool, choices: Choices | None = None, *, move: bool = False
    ) -> None:
        """Store the connection with both switches (auto sync needs PO sync) and what was confirmed.

        `move`: the shop leaves the company that it was connected to.
        """
        attempt = self.attempt
        if attempt is None:
            return
        service = self._service

        def work(context: JobContext) -> object:
            connection = service.confirm(attempt, po_sync, po_sync and auto_sync, choices, move=move)
            context.events.changed(_EVERYTHING_ABOUT_THE_COMPANY)
            return connection

        self._run(self.tr("Storing the connection"), work, self._on_stored, Lane.WRITE)

    def leave(self) -> None:
        """The dialog is closed. What was not confirmed is discarded."""
        self._let_go()

    def remember(self, keys: Keys) -> None:
        """Client id and redirect address need not be typed again after the dialog was left."""
        if not self.needs_keys or not (keys.client_id or keys.redirect_uri):
            return
        request = ConnectRequest(self.environment, keys.client_id, redirect_uri=keys.redirect_uri)
        service = self._service
        self._jobs.submit(self.tr("Remembering what was typed"), lambda _: service.remember_typed(request))

    @property
    def can_wait(self) -> bool:
        """Whether the dialog can be put aside here and taken up again: signed in, not stored yet."""
        return self.stage in (Stage.COMPANY, Stage.SWITCHES) and not self.storing

    def _run(
        self, title: str, work: Callable[[JobContext], object], done: Callable[..., None], lane: Lane
    ) -> None:
        self._set_busy(True)
        job = self._job = self._jobs.submit(title, work, lane=lane)
        self._done = done
        job.succeeded.connect(self._on_done)
        job.failed.connect(self._on_failed)

    def _on_done(self, result: object) -> None:
        self._done(result)

    def _on_begun(self, attempt: Attempt) -> None:
        self.attempt = attempt
        self._go(Stage.BROWSER)
        self._run(
            self.tr("Waiting for the browser"),
            lambda context: attempt.wait(context.cancel),
            self._on_found,
            Lane.WAIT,
        )
        self.open_browser()

    def _on_found(self, found: Found) -> None:
        self.found = found
        self._set_busy(False)
        self.found_changed.emit(found)
        self._go(Stage.COMPANY)

    def _on_stored(self, connection: Connection) -> None:
        self._held = None
        self.attempt = None
        self.connection = connection
        self._set_busy(False)
        self._go(Stage.DONE)
        self.connected.emit(connection)

    def _on_failed(self, error: AppError) -> None:
        self._set_busy(False)
        if self.stage not in (
            Stage.COMPANY,
            Stage.SWITCHES,
        ):  # there it can be tried again with the same sign-in
            self._let_go()
        self.failed.emit(error)

    def _let_go(self) -> None:
        """Stop what runs, without listening to it any more, and have what was begun undone behind it."""
        if self._job is not None and self.busy:
            self._job.succeeded.disconnect(self._on_done)
            self._job.failed.disconnect(self._on_failed)
            self._job.cancel()
        self._job = None
        if self._held is not None:
            self._jobs.submit(self.tr("Leaving the sign-in"), self._held.discard, lane=Lane.WAIT)
        self._held = None
        self.attempt = None
        self.found = None
        self._set_busy(False)

    def _set_busy(self, busy: bool) -> None:
        if busy != self.busy:
            self.busy = busy
            self.busy_changed.emit(busy)

    def _go(self, stage: Stage) -> None:
        if stage is not self.stage:
            self.stage = stage
            self.stage_changed.emit(stage)
