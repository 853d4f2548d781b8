"""Running the sync, and showing beforehand what it would do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.domain.documents import Difference
from app.domain.errors import ReconnectNeeded
from app.domain.orders import PurchaseOrder
from app.domain.runs import RunSummary, Trigger
from app.domain.settings import SyncSettings
from app.domain.totals import totals_of
from app.services.session import Session
from app.sync.context import EngineStores, RunContext, Tools, new_summary
from app.sync.events import EventSink
from app.sync.patience import PatientBooks
from app.sync.plan import Action, ActionKind
from app.sync.ports import CancelToken, SettingsStore
from app.sync.run import execute, forecast
from app.sync.selecting import Why


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """What would happen to one PO. `action` is a value of `ActionKind`, such as "create" or "left_out"."""

    po_id: str
    number: str
    supplier: str
    action: str
    reason: str
    differences: tuple[Difference, ...]
    total: Decimal
    currency: str


@dataclass(frozen=True, slots=True)
class Preview:
    """What a run would do, PO by PO, and which records it would create."""

    rows: tuple[PreviewRow, ...]
    new_vendors: tuple[str, ...] = ()
    new_items: tuple[str, ...] = ()

    def count(self, action: str) -> int:
        """How many POs have this action."""
        return sum(row.action == action for row in self.rows)


class SyncService:
    """Starts runs. Blocking: call it from the worker."""

    def __init__(
        self, stores: EngineStores, settings: SettingsStore, session: Session, tools: Callable[[], Tools]
    ) -> None:
        self._stores = stores
        self._settings = settings
        self._session = session
        self._tools = tools

    def run(
        self, po_ids: Sequence[str] | None, trigger: Trigger, cancel: CancelToken, events: EventSink
    ) -> RunSummary:
        """Sync these POs, or all.

        Raises:
            PoSyncIsOff: the switch is off; not one request was made.
            AppError: not connected, no network, lost sign-in. What was done stays done; the rest waits.
        """
        settings = self._session.require_po_sync()
        ids = list(self._stores.orders.ids() if po_ids is None else po_ids)
        run = self._context(settings, trigger, len(ids), cancel, events)
        try:
            return execute(run, ids)
        except ReconnectNeeded:
            self._session.reconnect_needed()
            raise

    def sends_on_save(self) -> bool:
        """True when saved POs go out by themselves: both switches on, and signed in."""
        connection = self._session.connection()
        if connection is None or connection.needs_reconnect:
            return False
        return self._settings.sync_settings(connection.realm_id).sends_on_save

    def run_saved(self, po_ids: Sequence[str], cancel: CancelToken, events: EventSink) -> RunSummary | None:
        """Auto sync on save: sync POs that were just saved, if both switches are on and the shop is connected.

        Raises:
            AppError: as `run`.
        """
        if not self.sends_on_save():
            return None
        return self.run(po_ids, Trigger.AUTOMATIC, cancel, events)

    def preview(self, po_ids: Sequence[str] | None, cancel: CancelToken, events: EventSink) -> Preview:
        """What a run would do now. Writes nothing anywhere but the local copy of QuickBooks' lists.

        Raises:
            PoSyncIsOff: the switch is off, so QuickBooks is not even asked.
            AppError: QuickBooks cannot be asked.
        """
        settings = self._session.require_po_sync()
        ids = list(self._stores.orders.ids() if po_ids is None else po_ids)
        run = self._context(settings, Trigger.MANUAL, len(ids), cancel, events)
        try:
            found = forecast(run, ids)
        except ReconnectNeeded:
            self._session.reconnect_needed()
            raise
        rows = [_row(order, action) for order, action in found.actions]
        for aside in found.aside:
            word = {Why.PROBLEM: ActionKind.BLOCKED, Why.UNKNOWN_OUTCOME: ActionKind.ASK}.get(
                aside.why, ActionKind.LEFT_OUT
            )
            rows.append(_row(aside.order, Action(word, aside.order.id, aside.reason)))
        places = {po_id: place for place, po_id in enumerate(ids)}
        rows.sort(key=lambda row: places[row.po_id])
        return Preview(tuple(rows), found.new_vendors, found.new_items)

    def _context(
        self, settings: SyncSettings, trigger: Trigger, total: int, cancel: CancelToken, events: EventSink
    ) -> RunContext:
        tools = self._tools()
        return RunContext(
            books=PatientBooks(self._session.books(), cancel),
            stores=self._stores,
            tools=tools,
            settings=settings,
            company=self._session.company(),
            cancel=cancel,
            events=events,
            summary=new_summary(tools.new_id(), trigger, tools.clock, total),
        )


def _row(order: PurchaseOrder, action: Action) -> PreviewRow:
    return PreviewRow(
        order.id,
        order.doc_number,
        order.supplier.name,
        action.kind.value,
        action.reason,
        action.differences,
        totals_of(order).total,
        order.currency,
    )
