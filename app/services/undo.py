"""Undo: what taking a write back would do, for one PO or a whole run, and doing it after a yes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from app.domain.documents import RemoteDocument
from app.domain.errors import ReconnectNeeded, UserMustAct
from app.domain.links import Link, Operation
from app.domain.orders import PurchaseOrder
from app.domain.runs import RunSummary, Trigger
from app.domain.versions import Version
from app.services.record_names import RecordNames, names_of
from app.services.session import Session
from app.sync.context import EngineStores, RunContext, Tools, new_summary
from app.sync.events import EventSink
from app.sync.patience import PatientBooks
from app.sync.ports import CancelToken, RunHistory
from app.sync.undo import UndoKind, UndoPlan, candidate, local_refusal, plan_undo, refused
from app.sync.undo_run import UndoRun


@dataclass(frozen=True, slots=True)
class UndoPreview:
    """What an undo would do, PO by PO, in the order in which it is done. `run` is set for the undo of a whole run.

    `left` names vendors and items that the run had made: they stay in QuickBooks.
    """

    plans: tuple[UndoPlan, ...]
    names: RecordNames = field(default_factory=RecordNames)
    run: RunSummary | None = None
    left: tuple[str, ...] = ()

    @property
    def possible(self) -> tuple[UndoPlan, ...]:
        """Those that would be carried out."""
        return tuple(plan for plan in self.plans if plan.possible)

    @property
    def edited_there(self) -> bool:
        """True when something that somebody changed in QuickBooks would be lost."""
        return any(plan.lost for plan in self.possible)

    @property
    def sentence(self) -> str:
        """All of it in one sentence."""
        deletes = sum(plan.kind is UndoKind.DELETE for plan in self.plans)
        restores = sum(plan.kind is UndoKind.RESTORE for plan in self.plans)
        parts = []
        if deletes:
            parts.append(f"{_pos(deletes)} would be deleted in QuickBooks")
        if restores:
            parts.append(f"{_pos(restores)} would get the former version back")
        cannot = len(self.plans) - deletes - restores
        if cannot:
            parts.append(f"{_pos(cannot)} cannot be taken back")
        return (", ".join(parts) or "There is nothing to take back") + "."


class UndoService:
    """Plans and carries out. Blocking: call it from the worker; `chance` is a few short reads."""

    def __init__(
        self,
        stores: EngineStores,
        history: RunHistory,
        session: Session,
        tools: Callable[[], Tools],
    ) -> None:
        self._stores = stores
        self._history = history
        self._session = session
        self._tools = tools

    def plan(self, po_ids: Sequence[str], cancel: CancelToken, events: EventSink) -> UndoPreview:
        """What taking the last write of these POs back would do. Reads the closing date and the documents.

        Raises:
            PoSyncIsOff: the switch is off, so QuickBooks is not even asked.
            AppError: QuickBooks cannot be asked.
        """
        run = self._context(len(po_ids), cancel, events)
        links = self._stores.links
        found = []
        for order in self._stores.orders.many(po_ids):
            link = links.link(order.id, run.realm_id)
            version = candidate(self._stores.versions.of_order(order.id, run.realm_id), link)
            found.append((order, link, version, ""))
        return self._preview(run, found)

    def plan_run(self, run_id: str, cancel: CancelToken, events: EventSink) -> UndoPreview:
        """What taking everything back that a run wrote would do, its last write first.

        Raises:
            UserMustAct: there is no such run.
            PoSyncIsOff, AppError: as `plan`.
        """
        former = self._history.run(run_id)
        if former is None:
            raise UserMustAct(
                "There is no such run", f"No run has the id {run_id}.", "Look at the list of runs."
            )
        run = self._context(0, cancel, events)
        found, seen = [], set()
        for written in self._stores.versions.of_run(former.run_id, run.realm_id):
            order = self._stores.orders.get(written.po_id)
            if order is None or written.operation is not Operation.WRITE or order.id in seen:
                continue
            seen.add(order.id)
            link = self._stores.links.link(order.id, run.realm_id)
            newest = candidate(self._stores.versions.of_order(order.id, run.realm_id), link)
            found.append((order, link, written, _why_not(written, newest)))
        return replace(self._preview(run, found), run=former, left=self._made(former.run_id))

    def carry_out(self, preview: UndoPreview, cancel: CancelToken, events: EventSink) -> RunSummary:
        """Do what was shown. A PO that changed meanwhile is left alone.

        Raises:
            PoSyncIsOff: the switch is off; not one request was made.
            AppError: no network, lost sign-in. What was done stays done.
        """
        run = self._context(len(preview.plans), cancel, events)
        try:
            return UndoRun(run).all(preview.plans)
        except ReconnectNeeded:
            self._session.reconnect_needed()
            raise

    def _preview(
        self, run: RunContext, found: Sequence[tuple[PurchaseOrder, Link | None, Version | None, str]]
    ) -> UndoPreview:
        unknown = {intent.subject for intent in self._stores.links.open_intents(run.realm_id)}
        reasons = {
            order.id: reason or local_refusal(link, version, unknown=order.id in unknown)
            for order, link, version, reason in found
        }
        asked = [(link, order) for order, link, _, _ in found if link is not None and not reasons[order.id]]
        there: dict[str, RemoteDocument | None] = {}
        if asked:
            try:
                # The stored preferences may be old, and the closing date is what counts.
                run.company = run.books.company()
                there = _documents(run, [link for link, _ in asked])
            except ReconnectNeeded:
                self._session.reconnect_needed()
                raise
        plans = []
        for order, link, version, _ in found:
            if reasons[order.id] or link is None or version is None:
                plans.append(refused(order, reasons[order.id], link, version))
            else:
                plans.append(plan_undo(run.books, run.company, order, link, version, there[link.qbo_id]))
        documents = [
            document
            for plan in plans
            for document in (plan.meant, plan.remote.document if plan.remote else None)
            if document is not None
        ]
        changes = [change for plan in plans for change in (*plan.differences, *plan.lost, *plan.kept)]
        return UndoPreview(tuple(plans), names_of(self._stores.mappings, run.realm_id, documents, changes))

    def _made(self, run_id: str) -> tuple[str, ...]:
        """Names of the vendors and items that a run made."""
        steps = self._history.steps(run_id=run_id, limit=10_000)
        return tuple(
            step.subject for step in steps if step.what.startswith("create ") and step.outcome == "done"
        )

    def _context(self, total: int, cancel: CancelToken, events: EventSink) -> RunContext:
        settings = self._session.require_po_sync()
        tools = self._tools()
        summary = new_summary(tools.new_id(), Trigger.MANUAL, tools.clock, total)
        return RunContext(
            books=PatientBooks(self._session.books(), cancel),
            stores=self._stores,
            tools=tools,
            settings=settings,
            company=self._session.company(),
            cancel=cancel,
            events=events,
            summary=replace(summary, kind="undo"),
        )


def _documents(run: RunContext, links: Sequence[Link]) -> dict[str, RemoteDocument | None]:
    """The documents as they are now. Many are looked up by number; what that does not show is read one by one."""
    there: dict[str, RemoteDocument | None] = {}
    if len(links) > 1:
        run.progress("Reading the purchase orders from QuickBooks")
        numbers = list(dict.fromkeys(link.doc_number for link in links if link.doc_number))
        there = {remote.id: remote for remote in run.books.find_documents(numbers)}
    for link in links:
        found = there.get(link.qbo_id)
        if found is None or _older(found.sync_token, link.sync_token):
            # Renumbered or deleted, or the search lags behind.
            run.progress(f"Reading {link.doc_number} from QuickBooks")
            there[link.qbo_id] = run.books.read(link.qbo_id)
    return there


def _older(token: str, known: str) -> bool:
    return token.isdigit() and known.isdigit() and int(token) < int(known)


def _why_not(written: Version, newest: Version | None) -> str:
    if written.undone_by:
        return "This was taken back already."
    if newest is not None and newest.request_id != written.request_id:
        return "A later run sent it again. Take that back first."
    return ""


def _pos(count: int) -> str:
    return f"{count} PO" if count == 1 else f"{count} POs"
