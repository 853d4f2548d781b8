"""Running the sync, and showing beforehand what it would do."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import TypeVar

from app.domain.books import Company
from app.domain.documents import Difference, Document
from app.domain.errors import AppError, ReconnectNeeded, WaitAndRetry
from app.domain.links import Link
from app.domain.orders import PurchaseOrder
from app.domain.questions import Question, QuestionKind
from app.domain.runs import RunSummary, Trigger
from app.domain.settings import SyncSettings
from app.domain.totals import totals_of
from app.services.brakes import SourceSizes
from app.services.record_names import RecordNames, names_of, with_lists
from app.services.resuming import Resuming
from app.services.session import Session
from app.sync.context import EngineStores, RunContext, Tools, new_summary
from app.sync.events import EventSink, Progress
from app.sync.patience import PatientBooks
from app.sync.plan import Action, ActionKind
from app.sync.ports import CancelToken, SettingsStore
from app.sync.run import execute, follow, forecast
from app.sync.selecting import Why

T = TypeVar("T")
#: What a PO that stays behind is called in a preview; it is counted as the run counts it.
_ASIDE = {
    Why.PROBLEM: ActionKind.BLOCKED,
    Why.UNKNOWN_OUTCOME: ActionKind.ASK,
    Why.DELETED: ActionKind.ASK,
}
__all__ = ["Preview", "PreviewRow", "RecordNames", "SyncService", "with_lists"]


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """What would happen to one PO. `action` is a value of `ActionKind`, such as "create" or "left_out".

    `wanted` is the document that QuickBooks would be given (None when the PO stays out), `total_there` the total of the
    one that it has, as last seen (None when it has none). `needs_person`: nothing happens before somebody answers or
    corrects something; `question` is what is asked, where it is asked for the first time.
    """

    po_id: str
    number: str
    supplier: str
    action: str
    reason: str
    differences: tuple[Difference, ...]
    total: Decimal
    currency: str
    wanted: Document | None = None
    total_there: Decimal | None = None
    needs_person: bool = False
    question: Question | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """What a run would do, PO by PO, and which records it would create."""

    rows: tuple[PreviewRow, ...]
    new_vendors: tuple[str, ...] = ()
    new_items: tuple[str, ...] = ()
    names: RecordNames = field(default_factory=RecordNames)

    def count(self, action: str) -> int:
        """How many POs have this action."""
        return sum(row.action == action for row in self.rows)


class SyncService:
    """Starts runs. Blocking: call it from the worker."""

    def __init__(
        self,
        stores: EngineStores,
        settings: SettingsStore,
        session: Session,
        tools: Callable[[], Tools],
        resuming: Resuming,
    ) -> None:
        self._stores = stores
        self._settings = settings
        self._sizes = SourceSizes(settings)
        self._session = session
        self._tools = tools
        self._resuming = resuming

    def run(
        self, po_ids: Sequence[str] | None, trigger: Trigger, cancel: CancelToken, events: EventSink
    ) -> RunSummary:
        """Sync these POs, or all.

        Raises:
            PoSyncIsOff: the switch is off; not one request was made.
            AppError: not connected, no network, lost sign-in. What was done stays done; the rest waits.
        """
        settings = self._session.require_po_sync()
        ids = list(self._stores.orders.ids() if po_ids is None else dict.fromkeys(po_ids))
        run = self._context(settings, trigger, len(ids), cancel, events)
        run.whole = po_ids is None
        run.brakes = self._sizes.brakes()
        try:
            summary = execute(run, ids)
        except ReconnectNeeded:
            self._session.reconnect_needed()
            raise
        except WaitAndRetry as error:
            again = trigger is Trigger.RETRY
            self._resuming.failed(run.realm_id, None if po_ids is None else ids, error, again=again)
            raise
        finally:
            self._release(run)
        self._resuming.ended(run.realm_id, None if po_ids is None else ids)
        return summary

    def _release(self, run: RunContext) -> None:
        """A run that wrote has used the word "Go on" up."""
        if run.passed and (run.summary.created or run.summary.updated):
            self._sizes.accept()
            self._stores.questions.close(run.realm_id, "", QuestionKind.BRAKE.value)

    def follow(self, trigger: Trigger, cancel: CancelToken, events: EventSink) -> RunSummary:
        """Look what changed in QuickBooks since the last time, and send nothing (design.md 4.6).

        Raises:
            PoSyncIsOff: the switch is off; not one request was made.
            AppError: not connected, no network, lost sign-in.
        """
        run = self._context(self._session.require_po_sync(), trigger, 0, cancel, events)
        run.summary = replace(run.summary, kind="follow")
        try:
            return follow(run)
        except ReconnectNeeded:
            self._session.reconnect_needed()
            raise

    def follows(self) -> bool:
        """True when QuickBooks may be looked at by itself: PO sync on, and signed in."""
        connection = self._session.connection()
        if connection is None or connection.needs_reconnect:
            return False
        return self._settings.sync_settings(connection.realm_id).po_sync

    def begin(self, trigger: Trigger, cancel: CancelToken, events: EventSink) -> RunContext:
        """The context for a single change in QuickBooks that is no sync, such as a fix.

        Raises:
            PoSyncIsOff: the switch is off.
            UserMustAct: the shop is not connected.
        """
        return self._context(self._session.require_po_sync(), trigger, 0, cancel, events)

    def counted(self, run: RunContext, work: Callable[[], T]) -> T:
        """Do the work of such a context as a run of its own, with its requests and its end in the history.

        Raises:
            AppError: as `work`.
        """
        reads, writes = run.books.counts()
        run.stores.log.save_run(run.summary, run.realm_id)
        try:
            return work()
        except AppError as error:
            run.summary = replace(run.summary, stopped=error.sentence)
            if isinstance(error, ReconnectNeeded):
                self._session.reconnect_needed()
            raise
        finally:
            reads_now, writes_now = run.books.counts()
            run.count("reads", reads_now - reads)
            run.count("writes", writes_now - writes)
            run.summary = replace(run.summary, finished_at=run.tools.clock.now())
            run.stores.log.save_run(run.summary, run.realm_id)

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
        ids = list(self._stores.orders.ids() if po_ids is None else dict.fromkeys(po_ids))
        run = self._context(settings, Trigger.MANUAL, len(ids), cancel, events)
        run.whole = po_ids is None
        try:
            found = forecast(run, ids)
        except ReconnectNeeded:
            self._session.reconnect_needed()
            raise
        links = self._stores.links.links(run.realm_id, None if po_ids is None else ids)
        rows = [_row(order, action, _total_there(run, action, links)) for order, action in found.actions]
        for aside in found.aside:
            word = _ASIDE.get(aside.why, ActionKind.LEFT_OUT)
            later = aside.why is Why.UNKNOWN_OUTCOME
            action = Action(word, aside.order.id, aside.reason, later=later)
            rows.append(_row(aside.order, action, _total_there(run, action, links)))
        places = {po_id: place for place, po_id in enumerate(ids)}
        rows.sort(key=lambda row: places[row.po_id])
        return Preview(tuple(rows), found.new_vendors, found.new_items, self._names(run.realm_id, rows))

    def _names(self, realm_id: str, rows: Sequence[PreviewRow]) -> RecordNames:
        """Names of the records in these rows, from the local copy."""
        documents = [row.wanted for row in rows if row.wanted is not None]
        changes = [change for row in rows for change in row.differences]
        return names_of(self._stores.mappings, realm_id, documents, changes)

    def _company(self) -> Company:
        """With its preferences as they were read last, else as it was when the shop was connected."""
        company = self._session.company()
        return self._stores.mappings.company(company.realm_id) or company

    def _context(
        self, settings: SyncSettings, trigger: Trigger, total: int, cancel: CancelToken, events: EventSink
    ) -> RunContext:
        tools = self._tools()
        summary = new_summary(tools.new_id(), trigger, tools.clock, total)

        def tell(text: str) -> None:
            events.progress(Progress(run.done, run.summary.total, text))

        run = RunContext(
            books=PatientBooks(self._session.books(), cancel, tell),
            stores=self._stores,
            tools=tools,
            settings=settings,
            company=self._company(),
            cancel=cancel,
            events=events,
            summary=summary,
        )
        return run


def _total_there(run: RunContext, action: Action, links: Mapping[str, Link]) -> Decimal | None:
    """Total of the document in QuickBooks as it was last seen."""
    if action.remote is not None:
        return action.remote.total
    link = links.get(action.po_id)
    if link is None:
        return None
    if link.now:
        return run.books.as_document(link.now).total
    return link.sent.total if link.sent is not None else None


def _row(order: PurchaseOrder, action: Action, total_there: Decimal | None) -> PreviewRow:
    waits = action.kind in (ActionKind.ASK, ActionKind.BLOCKED) or action.question is not None
    return PreviewRow(
        order.id,
        order.doc_number,
        order.supplier.name,
        action.kind.value,
        action.told,
        action.differences,
        totals_of(order).total,
        order.currency,
        action.wanted,
        total_there,
        waits and not action.later,
        action.question,
    )
