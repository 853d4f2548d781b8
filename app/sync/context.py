"""What one run works with, and how it tells the log, the badges and the window what happened."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from app.domain.books import Company
from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import AppError, Problem
from app.domain.fixes import Fix
from app.domain.links import Intent, PoState
from app.domain.orders import PoStatus, PurchaseOrder
from app.domain.questions import Question, QuestionKind
from app.domain.runs import Level, LogEntry, RunSummary, Trigger
from app.domain.settings import SyncSettings
from app.domain.sheet import Sheet
from app.domain.steps import Outcome
from app.domain.sync_state import SyncState
from app.sync.ages import Ages
from app.sync.events import EventSink, Progress
from app.sync.ports import (
    BATCH_MOST,
    Books,
    CancelToken,
    Clock,
    FaultPoint,
    KnownRecords,
    LinkStore,
    MappingStore,
    MirrorStore,
    NoRecords,
    OrderStore,
    QuestionStore,
    RunLog,
    VersionStore,
    no_fault,
)
from app.sync.steps import Effort, StepNotes, Stopwatch

#: POs of a run that are read at a time; smaller runs read each PO once (decision 082).
PORTION = 500
#: Badges of POs that wait for a person, and what that is called in the history.
_WAITING = {
    SyncState.NEEDS_YOU: Outcome.ASKED,
    SyncState.CONFLICT: Outcome.ASKED,
    SyncState.FAILED: Outcome.REFUSED,
    SyncState.CHECKING: Outcome.UNKNOWN,
}


@dataclass(frozen=True, slots=True)
class EngineStores:
    """The stores that a run reads and writes."""

    orders: OrderStore
    links: LinkStore
    mappings: MappingStore
    mirror: MirrorStore
    questions: QuestionStore
    log: RunLog
    versions: VersionStore
    records: KnownRecords = field(default_factory=NoRecords)


@dataclass(frozen=True, slots=True)
class Tools:
    """Time, ids and helpers, injected. `executor` carries the requests in flight; results come back to the caller.

    `looked`: companies that this process has asked what changed. It lives as long as the program.
    """

    clock: Clock
    new_id: Callable[[], str]
    executor: Executor
    ages: Ages
    fault: FaultPoint = no_fault
    in_flight: int = 4
    draw: Callable[[Sheet], bytes] | None = None  # a PO's copy as PDF
    batch_most: int = BATCH_MOST  # creates that travel together
    portion: int = PORTION  # POs of a run that are read at a time
    looked: set[str] = field(default_factory=set)


@dataclass(slots=True)
class RunContext:
    """One run in progress: what it may use, and the tally that becomes its summary. `whole`: it is about all POs.

    `caught_up`: this run has asked QuickBooks what changed.
    """

    books: Books
    stores: EngineStores
    tools: Tools
    settings: SyncSettings
    company: Company
    cancel: CancelToken
    events: EventSink
    summary: RunSummary
    done: int = 0
    whole: bool = False
    caught_up: bool = False
    known_states: Mapping[str, PoState] = field(default_factory=dict)
    #: Questions that hold the run before its first write, unless somebody has said "Go on".
    brakes: tuple[Question, ...] = ()
    held: bool = False
    #: Something was to be written, and no brake stopped it.
    passed: bool = False
    steps: StepNotes = field(default_factory=StepNotes)
    #: (PO, kind, subject, answer) of the answers that the plan takes into account.
    known_answers: frozenset[tuple[str, str, str, str]] = frozenset()
    #: Shared questions (kind, subject) and the POs that this run leaves behind for them.
    waiting: dict[tuple[str, str], list[str]] = field(default_factory=dict)

    @property
    def realm_id(self) -> str:
        """Company of the run."""
        return self.company.realm_id

    def count(self, what: str, by: int = 1) -> None:
        """Add to one figure of the summary."""
        self.summary = replace(self.summary, **{what: getattr(self.summary, what) + by})

    def progress(self, text: str) -> None:
        """Tell how far the run is."""
        self.events.progress(Progress(self.done, self.summary.total, text))

    def state_of(
        self,
        po_id: str,
        state: SyncState,
        reason: str,
        *,
        failed: bool = False,
        tid: str = "",
        problem: Problem | None = None,
    ) -> PoState:
        """The badge a PO gets now; failures count tries, everything else starts again at none."""
        before = self.known_states.get(po_id)
        tries = (before.tries if before else 0) + 1 if failed else 0
        now = self.tools.clock.now()
        return PoState(po_id, self.realm_id, state, reason, tries, tid, now, problem)

    def settle(
        self,
        order: PurchaseOrder,
        state: SyncState,
        reason: str,
        *,
        failed: bool = False,
        fix: Fix | None = None,
    ) -> None:
        """Store a badge that needed no request, and tell the window. Unchanged badges are left alone."""
        before, changed = self.known_states.get(order.id), False
        problem = Problem.to_fix(reason, fix) if fix else None
        now = (state, reason, problem)
        if before is None or failed or (before.state, before.reason, before.problem) != now:
            self.stores.links.set_states(
                [self.state_of(order.id, state, reason, failed=failed, problem=problem)]
            )
            self.show(order.id)
            changed = True
        if state in _WAITING and (changed or self.summary.trigger is Trigger.MANUAL):
            entry = self._entry("ask", reason, order=order)
            self.steps.add("ask", _WAITING[state], entry, order.doc_number, Effort(entry.at))
        self.done += 1

    def ask(self, question: Question, waiting: str = "") -> bool:
        """Put a question. An answer that this run knew did not settle it, so it is open again.

        False when somebody answered it while the run was under way: then nothing is asked, and the next run acts on the
        answer. About a supplier or product there is one open question at a time, whichever PO came upon it. A question
        that is put again keeps the moment when it was put first. `waiting`: the PO that waits, when another asked.
        """
        questions, realm = self.stores.questions, self.realm_id
        kind, subject = question.kind.value, question.subject
        answer = questions.answer_of(realm, question.po_id, kind, subject)
        if answer and (question.po_id, kind, subject, answer) not in self.known_answers:
            return False
        before = questions.asked(realm, kind, subject)
        if question.is_shared:
            self.waiting.setdefault((kind, subject), []).append(waiting or question.po_id)
            if before is not None and before.po_id != question.po_id:
                return True
        known = before.asked_at if before is not None and before.po_id == question.po_id else None
        question = replace(question, asked_at=known or self.tools.clock.now())
        if question.is_shared:
            questions.put(realm, question)
            questions.answer(realm, question.po_id, kind, subject, "")
        else:
            questions.close(realm, question.po_id, kind)
            questions.put(realm, question)
        return True

    def note_waiting(self, po_ids: Collection[str]) -> None:
        """Store with each shared question which POs wait for it, as this run over `po_ids` found."""
        for question in self.stores.questions.shared(self.realm_id):
            before = list(question.data.get("waiting", ()))
            others = [po_id for po_id in before if po_id not in po_ids]
            found = self.waiting.get((question.kind.value, question.subject), [])
            waiting = list(dict.fromkeys((*others, *found)))
            if waiting != before:
                self.stores.questions.put(
                    self.realm_id, replace(question, data={**question.data, "waiting": waiting})
                )

    def close_questions(self, order: PurchaseOrder, *, shared: bool = True) -> None:
        """Nothing is open about this PO any more. The word about its cancellation holds as long as it is canceled.

        `shared` False keeps questions about its supplier and products, which concern other POs too.
        """
        keep = set()
        if order.status is PoStatus.CANCELED:
            keep.add(QuestionKind.CANCELED)
        if not shared:
            keep |= {QuestionKind.VENDOR, QuestionKind.ITEM}
        if not keep:
            self.stores.questions.close(self.realm_id, order.id)
            return
        for kind in QuestionKind:
            if kind not in keep:
                self.stores.questions.close(self.realm_id, order.id, kind.value)

    def show(self, po_id: str) -> None:
        """This PO looks different now."""
        self.events.changed(ChangeSet.of(ChangeKind.SYNC, po_ids=frozenset({po_id})))

    def log(
        self,
        action: str,
        text: str,
        *,
        order: PurchaseOrder | None = None,
        level: Level = Level.INFO,
        tid: str = "",
        error: AppError | None = None,
        about: str = "",
    ) -> None:
        """Write one row of the activity log, and a step when it is about a PO or a record (`about` is its name)."""
        entry = self._entry(action, text, order=order, level=level, tid=tid, error=error)
        steps = self.steps.told(entry, error, about, self.books, self.tools.clock)
        if steps and steps[-1].text == text:
            entry = replace(entry, duration_ms=steps[-1].duration_ms)
        self.stores.log.add([entry], steps)

    @contextmanager
    def settling(self, intent: Intent, effort: Effort | None = None) -> Iterator[None]:
        """What is logged inside is the outcome of this write, for which so much was needed already."""
        with self.steps.settling(intent, effort, self.books, self.tools.clock):
            yield

    @contextmanager
    def reading(self, what: str, text: str) -> Iterator[None]:
        """Reads that belong to no PO become a step of their own, unless none was needed."""
        watch = Stopwatch(self.books, self.tools.clock)
        yield
        effort = watch.effort()
        if effort.requests:
            self.steps.add(what, Outcome.DONE, self._entry(what, text), "", effort)

    def _entry(
        self,
        action: str,
        text: str,
        *,
        order: PurchaseOrder | None = None,
        level: Level = Level.INFO,
        tid: str = "",
        error: AppError | None = None,
    ) -> LogEntry:
        details = error.details if error else None
        return LogEntry(
            at=self.tools.clock.now(),
            level=level,
            action=action,
            text=text,
            run_id=self.summary.run_id,
            trigger=self.summary.trigger.value,
            realm_id=self.realm_id,
            po_id=order.id if order else "",
            po_number=order.doc_number if order else "",
            intuit_tid=tid or (details.intuit_tid if details else ""),
            code=details.code if details else "",
        )


def new_summary(run_id: str, trigger: Trigger, clock: Clock, total: int) -> RunSummary:
    """An empty summary that starts now."""
    return RunSummary(run_id, trigger, clock.now(), total=total)
