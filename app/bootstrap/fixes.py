"""Leads fixes to where they are done: dialogs, pages of the window, QuickBooks' own pages."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.domain.errors import AppError
from app.domain.fixes import Fix, FixKind
from app.domain.links import MappingKind
from app.domain.needs import Need
from app.domain.orders import PurchaseOrder
from app.runtime.jobs import Jobs
from app.services.fixing import FixingService
from app.services.orders import OrderDetail, OrdersService
from app.ui.main_window import MainWindow
from app.ui.mappings.page import MappingsPage
from app.ui.orders.fix_flow import FixFlow
from app.ui.questions.page import QuestionsPage
from app.ui.settings.page import SettingsPage
from app.ui.theme import Theme

_SIGN_IN = frozenset({FixKind.RECONNECT, FixKind.CHECK_ENVIRONMENT})
_SETTINGS = frozenset({FixKind.CHOOSE_ACCOUNTS, FixKind.MAP_TAX_CODE})
_QUICKBOOKS = frozenset({FixKind.SWITCH_ORDERS_ON, FixKind.CUSTOM_NUMBERS, FixKind.OPEN_IN_QUICKBOOKS})
_MAPPINGS = {FixKind.CHOOSE_VENDOR: MappingKind.VENDOR, FixKind.CHOOSE_ITEM: MappingKind.ITEM}
_AGAIN = frozenset({FixKind.TRY_AGAIN, FixKind.UNLOCK_KEYRING})


class FixDesk(QObject):
    """Connects the window's wishes for a fix with what carries them out."""

    def __init__(
        self,
        theme: Theme,
        fixing: FixingService,
        orders: OrdersService,
        jobs: Jobs,
        window: MainWindow,
        settings: SettingsPage,
        mappings: MappingsPage,
        questions: QuestionsPage,
        open_url: Callable[[str], bool],
    ) -> None:
        super().__init__(window)
        self._fixing = fixing
        self._orders = orders
        self._window = window
        self._settings = settings
        self._mappings = mappings
        self._questions = questions
        self._open_url = open_url
        self.flow = FixFlow(theme, fixing, jobs, window)
        window.orders.fix_wanted.connect(self.start)
        window.fix_requested.connect(self.start_alone)
        questions.fix_wanted.connect(self.start_asked)
        mappings.failed.connect(window.notices.tell_error)
        mappings.told.connect(window.notices.tell)
        self.flow.working.connect(window.orders.detail_pane.show_fixing)
        self.flow.working.connect(questions.show_fixing)
        self.flow.told.connect(window.notices.tell)
        self.flow.failed.connect(self._on_failed)
        self.flow.sync_wanted.connect(window.start_sync)
        self.flow.edit_wanted.connect(self._edit)
        self.flow.place_wanted.connect(self.lead)

    def start(self, fix: Fix, detail: OrderDetail) -> None:
        """A fix beside a PO."""
        self.flow.start(fix, detail)

    def start_asked(self, fix: Fix, need: Need) -> None:
        """A way out of an entry of "Needs you"; what is done in the PO itself begins with its first one."""
        detail = self._orders.detail(need.pos[0].po_id) if need.pos else None
        if detail is not None:
            self.flow.start(fix, detail)
        else:
            self.start_alone(fix)

    def start_alone(self, fix: Fix | None) -> None:
        """A fix of an error that belongs to no PO."""
        if fix is None:
            return
        if fix.kind in _AGAIN:
            self._window.sync_all()
        else:
            self.lead(fix, "")

    def lead(self, fix: Fix, po_id: str) -> None:
        """To the place where a person does it."""
        if fix.kind in _SIGN_IN:
            self._window.connect_requested.emit()
        elif fix.kind in _SETTINGS:
            self._window.show_settings()
            place = "tax_code" if fix.kind is FixKind.MAP_TAX_CODE else fix.subject_id
            self._settings.show_setting(place)
        elif fix.kind in _MAPPINGS:
            self._window.show_page("mappings")
            self._mappings.show_target(_MAPPINGS[fix.kind], fix.subject_id)
        elif fix.kind in _QUICKBOOKS:
            self._open(fix, po_id)

    def _open(self, fix: Fix, po_id: str) -> None:
        url = self._fixing.page_of(fix, po_id)
        if not url or not self._open_url(url):
            text = self.tr("The browser did not open. The address is {url}").format(url=url)
            self._window.notices.tell(self.tr("Open QuickBooks yourself"), text)
        elif fix.kind is not FixKind.OPEN_IN_QUICKBOOKS:
            where = self.tr(
                "There: the gear, Account and settings, Expenses, Purchase orders. Then sync again."
            )
            self._window.notices.tell(self.tr("QuickBooks is opening in your browser"), where)

    def _edit(self, order: PurchaseOrder, place: str) -> None:
        self._window.orders.desk.edit(order, place)

    def _on_failed(self, error: AppError) -> None:
        self._window.orders.detail_pane.show_fixing("")
        self._questions.show_fixing("")
        self._window.notices.tell_error(error)
