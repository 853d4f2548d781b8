"""The connect dialog: the pages, the steps at the side, the banner on top, and the buttons below."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.books import Environment
from app.domain.errors import AppError
from app.runtime.jobs import Lane
from app.services.connecting import ConnectDefaults, Found
from app.ui.connect.aside import Aside
from app.ui.connect.banner import EnvironmentBanner
from app.ui.connect.buttons import ConnectButtons
from app.ui.connect.flow import ConnectFlow, OpenUrl, Stage
from app.ui.connect.page import Page
from app.ui.connect.pages import ConnectPages
from app.ui.connect.step_rail import StepRail
from app.ui.connect.summary import summary_rows
from app.ui.theme import Space, Theme
from app.ui.widgets import hairline
from app.ui.widgets.fitting import fitted

if TYPE_CHECKING:
    from app.domain.links import Connection
    from app.runtime.jobs import Jobs
    from app.services.connecting import ConnectService


class ConnectDialog(QDialog):
    """Leads from "which QuickBooks?" to a stored connection. Leaving it before the end stores nothing."""

    connected = Signal(object)  # Connection
    sync_requested = Signal()  # "Sync all now" on the last page
    parked = Signal()  # put aside; `open` takes it up again

    def __init__(
        self,
        theme: Theme,
        connecting: ConnectService,
        jobs: Jobs,
        open_url: OpenUrl,
        count_to_send: Callable[[], int],
        *,
        po_sync: bool = True,
        auto_sync: bool = False,
        monotonic: Callable[[], float] = time.monotonic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._connecting = connecting
        self._jobs = jobs
        self._count_to_send = count_to_send
        self._defaults: ConnectDefaults | None = None
        self.flow = ConnectFlow(connecting, jobs, open_url, self)
        self.aside = Aside(theme, connecting, jobs, self)
        self.pages = ConnectPages(theme, open_url, self.flow.paste, monotonic, (po_sync, auto_sync))
        self.environment = self.pages.environment
        self.keys = self.pages.keys
        self.browser = self.pages.browser
        self.company = self.pages.company
        self.switches = self.pages.switches
        self.done_page = self.pages.done
        self.banner = EnvironmentBanner(theme, Environment.PRACTICE)
        self.rail = StepRail(theme)
        self.buttons = ConnectButtons(theme)
        self.back_button = self.buttons.back
        self.later_button = self.buttons.later
        self.cancel_button = self.buttons.cancel
        self.primary_button = self.buttons.primary
        self._build()
        self._connect()
        self._read_defaults()
        self._on_stage(Stage.ENVIRONMENT)

    @property
    def page(self) -> Page:
        """The page in front."""
        return self.pages.of(self.flow.stage)

    def reject(self) -> None:
        """Esc, Cancel or the window's cross: leave no trace. While the connection is being stored it is too late."""
        if not self.flow.storing:
            self.browser.stop()
            self.flow.remember(self.keys.keys)
            self.keys.forget_secret()
            self.flow.leave()
            super().reject()

    def _build(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(Space.XL, Space.L, Space.XL, 0)
        right.setSpacing(Space.L)
        right.addWidget(self.banner)
        right.addWidget(self.pages, 1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.rail)
        body.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addWidget(hairline())
        column.addWidget(self.buttons)
        self.primary_button.setDefault(True)  # only once it is in the dialog does Qt know it as the dialog's
        self.resize(fitted(self, 860, 640))

    def _connect(self) -> None:
        self.flow.stage_changed.connect(self._on_stage)
        self.flow.busy_changed.connect(self._on_busy)
        self.flow.found_changed.connect(self._on_found)
        self.flow.failed.connect(self._on_failed)
        self.flow.browser_opened.connect(self._on_browser_opened)
        self.flow.connected.connect(self._on_connected)
        self.primary_button.clicked.connect(self._go_on)
        self.cancel_button.clicked.connect(self.reject)
        self.later_button.clicked.connect(self._park)
        self.back_button.clicked.connect(self.flow.back)
        self.environment.chosen.connect(self._on_environment)
        self.keys.check_asked.connect(self._read_defaults)
        self.keys.guide_asked.connect(self._show_guide)
        self.keys.place_asked.connect(self.aside.choose_place)
        self.keys.redirect.hosting_asked.connect(self.aside.show_hosting)
        self.aside.defaults_changed.connect(self._on_defaults)
        self.aside.failed.connect(self._on_failed)
        self.browser.open_again_asked.connect(self.flow.open_browser)
        self.browser.timed_out.connect(self.flow.time_out)
        self.company.check_asked.connect(self._check_again)
        self.company.other_asked.connect(self._other_company)
        for page in self.pages.each():
            page.changed.connect(self._show_buttons)
            page.retry_asked.connect(self._retry)

    def _read_defaults(self) -> None:
        def work(context: object) -> ConnectDefaults:
            del context
            return self._connecting.defaults()

        job = self._jobs.submit(self.tr("Looking at the keyring"), work, lane=Lane.READ)
        job.succeeded.connect(self._on_defaults)
        job.failed.connect(self._on_failed)

    def _on_defaults(self, defaults: ConnectDefaults) -> None:
        self._defaults = defaults
        self.aside.defaults = defaults
        fixed = defaults.managed_by if defaults.environment_fixed else ""
        self.environment.preset(defaults.environment, fixed)
        self.keys.show_defaults(self.flow.environment, defaults)

    def _park(self) -> None:
        """Put aside with what was begun; only the port of the browser's way back was freed already."""
        self.hide()
        self.parked.emit()

    def _show_guide(self) -> None:
        self.aside.show_guide(self.environment.environment)

    def _on_environment(self, environment: Environment) -> None:
        self.banner.show_environment(environment)
        self.environment.clear_error()
        self._show_steps()

    def _go_on(self) -> None:
        stage = self.flow.stage
        if stage is Stage.ENVIRONMENT:
            self._choose()
        elif stage is Stage.KEYS and self.keys.check():
            self.keys.clear_error()
            self.flow.use_keys(self.keys.keys)
        elif stage is Stage.COMPANY:
            self.flow.accept_company()
        elif stage is Stage.SWITCHES:
            self.switches.clear_error()
            if self.switches.choices.check():
                choices = self.switches.choices.choices
                self.flow.store(*self.switches.switches, choices, move=self.company.moves)
        elif stage is Stage.DONE:
            if self.done_page.sync_is_next:
                self.sync_requested.emit()
            self.accept()

    def _choose(self) -> None:
        self.environment.clear_error()
        environment = self.environment.environment
        self.browser.show_environment(environment)
        self.keys.show_defaults(environment, self._defaults)
        self.flow.choose(environment)

    def _retry(self) -> None:
        if self.flow.stage is Stage.BROWSER:
            self.browser.prepare()
            self.flow.begin()
        elif self.flow.stage is Stage.COMPANY:
            self._check_again()
        else:
            self._go_on()

    def _check_again(self) -> None:
        self.company.clear_error()
        self.flow.look_again()

    def _on_found(self, found: Found) -> None:
        self.company.show_found(found, self.flow.environment)
        self.switches.choices.show_found(found)

    def _other_company(self) -> None:
        self.browser.prepare()
        self.flow.other_company()

    def _on_stage(self, stage: Stage) -> None:
        if stage is not Stage.BROWSER:
            self.browser.stop()
        self.pages.bring(stage)
        self._show_steps()
        self._show_buttons()
        self.primary_button.setFocus()  # where the page has no better place, Return goes on
        self.pages.of(stage).enter()

    def _on_browser_opened(self, opened: bool) -> None:
        attempt = self.flow.attempt
        if attempt is not None and not self.browser.waits_for(attempt.authorize_url):
            self.browser.wait_for(attempt.authorize_url, attempt.timeout_seconds)
        self.browser.tell_opened(opened)

    def _on_busy(self, busy: bool) -> None:
        self.switches.lock(busy and self.flow.storing)
        self._show_buttons()

    def _on_failed(self, error: AppError) -> None:
        self.page.show_error(error)
        self._show_buttons()

    def _on_connected(self, connection: Connection) -> None:
        self.keys.forget_secret()
        switches = self.switches.switches
        rows = summary_rows(
            connection, self.flow.found, self.switches.choices.choices, switches, self._defaults
        )
        self.done_page.show_result(connection.company_name, *switches, self._count_to_send(), rows)
        self.connected.emit(connection)

    def _show_steps(self) -> None:
        stages = [
            s
            for s in Stage
            if s is not Stage.KEYS or self.environment.environment is not Environment.PRACTICE
        ]
        words = {
            Stage.ENVIRONMENT: self.tr("Where to"),
            Stage.KEYS: self.tr("Keys"),
            Stage.BROWSER: self.tr("Sign in"),
            Stage.COMPANY: self.tr("Company"),
            Stage.SWITCHES: self.tr("Switches"),
            Stage.DONE: self.tr("Done"),
        }
        self.rail.show_steps([words[s] for s in stages], stages.index(self.flow.stage) + 1)
        environment = self.environment.environment.label
        self.setWindowTitle(self.tr("Connect to QuickBooks – {environment}").format(environment=environment))

    def _show_buttons(self) -> None:
        self.buttons.show_state(self.page, self.flow, sync_is_next=self.done_page.sync_is_next)
