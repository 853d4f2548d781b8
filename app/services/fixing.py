"""Carries fixes out: vendors and items made active again, another number for a PO. The POs concerned then go on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import count

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import UserMustAct
from app.domain.fixes import Fix, FixKind
from app.domain.links import Connection, IntentKind, MappingKind, PoState
from app.domain.orders import NUMBER_LIMIT, PurchaseOrder
from app.domain.questions import QuestionKind
from app.domain.runs import Level, LogEntry, Trigger
from app.domain.sync_state import SyncState
from app.services.editing import EditingService
from app.services.session import Session
from app.services.syncing import SyncService
from app.sync.context import EngineStores, RunContext
from app.sync.events import EventSink
from app.sync.ports import CancelToken, Clock
from app.sync.reactivating import reactivate

#: Badges that a fix may take away; a PO on hold or under way stays as it is.
_WAITING = frozenset({SyncState.NEEDS_YOU, SyncState.FAILED, SyncState.CHANGED_HERE, SyncState.READY})
_RECORDS = {
    FixKind.REACTIVATE_VENDOR: (IntentKind.VENDOR, MappingKind.VENDOR, QuestionKind.VENDOR),
    FixKind.REACTIVATE_ITEM: (IntentKind.ITEM, MappingKind.ITEM, QuestionKind.ITEM),
}
#: (connection, kind of record or "", its id) -> address in QuickBooks' own pages.
Page = Callable[[Connection, str, str], str]


@dataclass(frozen=True, slots=True)
class Repair:
    """What a fix would do, before it is done. `po_ids` are the POs that wait for it."""

    fix: Fix
    text: str
    po_ids: tuple[str, ...]
    number: str = ""


@dataclass(frozen=True, slots=True)
class Repaired:
    """What was done."""

    text: str
    po_ids: tuple[str, ...]
    changes: ChangeSet


class FixingService:
    """Blocking: call it from the worker. `saved` is told which POs may go on (auto sync hangs on it)."""

    def __init__(
        self,
        stores: EngineStores,
        session: Session,
        syncing: SyncService,
        editing: EditingService,
        clock: Clock,
        saved: Callable[[Sequence[str]], None],
        page: Page,
    ) -> None:
        self._stores = stores
        self._session = session
        self._syncing = syncing
        self._editing = editing
        self._clock = clock
        self._saved = saved
        self._page = page

    def page_of(self, fix: Fix, po_id: str) -> str:
        """Address of the page in QuickBooks where this fix is done, "" while not connected."""
        connection = self._session.connection()
        if connection is None:
            return ""
        kind, _, ident = fix.subject_id.rpartition(":")
        if fix.kind is FixKind.OPEN_IN_QUICKBOOKS and not kind and ident != "company":
            link = self._stores.links.link(po_id, connection.realm_id)
            kind, ident = "purchaseorder", ident or (link.qbo_id if link else "")
        return self._page(connection, kind if ident else "", ident)

    def describe(self, po_id: str) -> Repair | None:
        """What the program itself can do for this PO, or None: then a person has to act, as the badge says."""
        realm = self._session.realm_id()
        state = self._stores.links.state(po_id, realm)
        order = self._stores.orders.get(po_id)
        if state is None or state.fix is None or order is None or not state.fix.kind.by_program:
            return None
        fix = state.fix
        if fix.kind is FixKind.CHOOSE_NUMBER:
            number = self.free_number(po_id)
            text = f"Give {order.doc_number} the number {number}; it is sent as PO-{number}."
            return Repair(fix, text, (po_id,), number)
        ids = tuple(self._concerned(realm, fix))
        word = _RECORDS[fix.kind][0].value
        others = f" {len(ids)} purchase orders wait for it." if len(ids) > 1 else ""
        text = f"Make the {word} {fix.subject_name or fix.subject_id} active again in QuickBooks.{others}"
        return Repair(fix, text, ids)

    def reactivate(self, fix: Fix, cancel: CancelToken, events: EventSink) -> Repaired:
        """Make a vendor or item active again in QuickBooks; the POs that wait for it are ready again.

        Raises:
            PoSyncIsOff: the switch is off, so nothing is written.
            AppError: QuickBooks refuses, or cannot be asked. Nothing else changed.
        """
        intent_kind, mapping_kind, question_kind = _RECORDS[fix.kind]
        run = self._syncing.begin(Trigger.MANUAL, cancel, events)
        ids = self._concerned(run.realm_id, fix)
        run.summary = replace(run.summary, total=len(ids))
        record = self._syncing.counted(run, lambda: reactivate(run, intent_kind, fix.subject_id))
        self._close_questions(run.realm_id, mapping_kind, question_kind, fix.subject_id)
        text = f"{record.name} is active again in QuickBooks."
        self._ready_again(run, ids, text)
        self._saved(ids)
        changes = ChangeSet.of(
            ChangeKind.SYNC,
            ChangeKind.QUESTIONS,
            ChangeKind.LOG,
            po_ids=frozenset(ids),
            structure=True,
        )
        return Repaired(text, tuple(ids), changes)

    def number_problem(self, po_id: str, number: str) -> str:
        """Why this number cannot be used, in words, or ""."""
        number = number.strip()
        if not number:
            return "Enter a number."
        if len(number) > NUMBER_LIMIT:
            return (
                f"It has {len(number)} characters; QuickBooks takes {NUMBER_LIMIT} (with PO- in front, 21)."
            )
        other = self._stores.orders.by_number(number)
        if other is not None and other.id != po_id:
            return f"Another PO of {other.supplier.name} has this number."
        if self._is_taken_there(po_id, f"PO-{number}"):
            return f"QuickBooks has another purchase order PO-{number}."
        return ""

    def free_number(self, po_id: str) -> str:
        """A number near the present one that neither the shop nor QuickBooks, as far as is known, uses."""
        order = self._require(po_id)
        for place in count(2):
            ending = f"-{place}"
            number = f"{order.number.strip()[: NUMBER_LIMIT - len(ending)]}{ending}"
            if not self.number_problem(po_id, number):
                return number
        raise AssertionError("some number is free")

    def renumber(self, po_id: str, number: str) -> ChangeSet:
        """Give the PO another number; it goes with the next sync.

        Raises:
            UserMustAct: the number is taken or does not fit.
        """
        order = self._require(po_id)
        found = self.number_problem(po_id, number)
        if found:
            raise UserMustAct("The number cannot be used", f"{order.doc_number}: {found}", "Choose another.")
        realm = self._session.realm_id()
        former = order.doc_number
        self._stores.questions.close(realm, po_id, QuestionKind.DOCUMENT.value)
        text = f"{former} got the number {number.strip()}, because {former} is taken in QuickBooks."
        self._stores.log.add([self._entry(realm, order, f"PO-{number.strip()}", text)])
        changes = self._editing.save(replace(order, number=number))
        return changes | ChangeSet.of(ChangeKind.QUESTIONS, ChangeKind.LOG, structure=True)

    def _concerned(self, realm: str, fix: Fix) -> list[str]:
        """POs whose badge offers the same fix."""
        return [
            state.po_id
            for state in self._stores.links.troubled(realm)
            if state.state in _WAITING
            and state.fix is not None
            and (state.fix.kind, state.fix.subject_id) == (fix.kind, fix.subject_id)
        ]

    def _close_questions(
        self, realm: str, mapping_kind: MappingKind, question_kind: QuestionKind, qbo_id: str
    ) -> None:
        """Nobody has to choose another record any more."""
        pairs = self._stores.mappings.mappings(realm, mapping_kind)
        for question in self._stores.questions.open(realm):
            pair = pairs.get(question.subject)
            if question.kind is question_kind and pair is not None and pair.target_id == qbo_id:
                self._stores.questions.close(realm, question.po_id, question_kind.value)

    def _ready_again(self, run: RunContext, po_ids: Sequence[str], text: str) -> None:
        linked = self._stores.links.linked(run.realm_id, po_ids)
        states = self._stores.links.states(run.realm_id, po_ids)
        now = self._clock.now()
        ready = []
        for order in self._stores.orders.many(po_ids):
            word = SyncState.CHANGED_HERE if order.id in linked else SyncState.READY
            before = states.get(order.id) or PoState(order.id, run.realm_id, word)
            reason = f"{text} It goes with the next sync."
            ready.append(replace(before, state=word, reason=reason, problem=None, tries=0, updated_at=now))
            run.log("fix", f"{order.doc_number}: {text}", order=order)
        self._stores.links.set_states(ready)

    def _is_taken_there(self, po_id: str, doc_number: str) -> bool:
        """As far as is known here: the mirror holds QuickBooks' purchase orders of others as well."""
        realm = self._session.realm_id()
        link = self._stores.links.link(po_id, realm)
        mine = link.qbo_id if link is not None else ""
        return any(each.id != mine for each in self._stores.mirror.find(realm, [doc_number], []))

    def _require(self, po_id: str) -> PurchaseOrder:
        order = self._stores.orders.get(po_id)
        if order is None:
            raise UserMustAct(
                "The PO is gone", "This purchase order is no longer in the shop.", "Choose another."
            )
        return order

    def _entry(self, realm: str, order: PurchaseOrder, number: str, text: str) -> LogEntry:
        return LogEntry(
            self._clock.now(), Level.INFO, "fix", text, realm_id=realm, po_id=order.id, po_number=number
        )
