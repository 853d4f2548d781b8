"""Carries planned actions out: writes travel several at a time, everything else is settled on the spot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from app.domain.documents import RemoteDocument
from app.domain.errors import AppError, ItemRefused, OutcomeUnknown, StaleDocument
from app.domain.links import Intent, IntentKind, Link, PoState
from app.domain.orders import PurchaseOrder
from app.domain.questions import QuestionKind
from app.domain.runs import Level
from app.domain.sync_state import SyncState
from app.domain.three_way import covers
from app.sync import outcome
from app.sync.adopting import Repeated, adopt, remember, settle_repeated
from app.sync.align import align_lines
from app.sync.batching import Batcher
from app.sync.context import RunContext
from app.sync.deciding import fresh_payload, merge_as_answered, tell_rules
from app.sync.following import AFTER_BILLING, still_theirs
from app.sync.merge import Billed, Clash, Kept, Merged, Unseen
from app.sync.plan import Action, ActionKind, reattach, reattach_differences
from app.sync.ports import Answer
from app.sync.selecting import held_meanwhile
from app.sync.sending import OnAnswer, OnError, Pipeline, Write, new_intent
from app.sync.silence import Silence
from app.sync.typed import typed

#: A document that somebody keeps changing while we try is left for the next run after this many merges.
MOST_MERGES = 3


def stands(before: PoState, *, asked: bool) -> bool:
    """True when the badge of a PO that needs nothing now stays. `asked`: a question about its records is open."""
    match before.state:
        case SyncState.BILLED | SyncState.PAID:
            return not before.reason.startswith(AFTER_BILLING)
        case SyncState.CHANGED_THERE:
            return bool(before.reason)
        case _:
            return before.state is SyncState.NEEDS_YOU and asked


class CarryOut:
    """Executes the plan of one run."""

    def __init__(self, run: RunContext, links: dict[str, Link]) -> None:
        self._run = run
        self._links = links
        self._pipeline = Pipeline(run)
        self._batcher = Batcher(self._pipeline, 0)
        self._stopped: AppError | None = None
        self._silence = Silence()
        asked = run.stores.questions.open(run.realm_id)
        self._asked = {question.po_id for question in asked}
        shared = (QuestionKind.VENDOR, QuestionKind.ITEM)
        self._shared = {question.po_id for question in asked if question.kind in shared}

    def all(self, plan: Sequence[tuple[PurchaseOrder, Action]]) -> None:
        """Carry out every action.

        Raises:
            AppError: something that concerns the whole run, such as lost sign-in or no network. What was under way has
                been settled before.
        """
        self._batcher = Batcher(self._pipeline, sum(action.kind is ActionKind.CREATE for _, action in plan))
        for order, action in plan:
            if self._stopped or self._run.cancel.canceled:
                break
            if not held_meanwhile(self._run, order):
                self._one(order, action)
        if self._stopped or self._run.cancel.canceled:
            self._batcher.abandon()
        else:
            self._batcher.flush()
        self._run.note_waiting({order.id for order, _ in plan})
        if self._stopped is not None:
            raise self._stopped

    def _one(self, order: PurchaseOrder, action: Action) -> None:
        run = self._run
        for note in action.notes:
            run.log("note", f"{order.doc_number}: {note}", order=order, level=Level.WARNING)
        match action.kind:
            case ActionKind.CREATE:
                run.progress(f"Sending {order.doc_number} to QuickBooks")
                self._create(order, action)
            case ActionKind.UPDATE:
                run.progress(f"Updating {order.doc_number} in QuickBooks")
                self._update(order, action)
            case ActionKind.REATTACH:
                self._reattach(order, action)
            case ActionKind.NOTHING:
                self._leave(order)
            case ActionKind.AFTER_BILLING:
                run.settle(order, outcome.badge_of(run, self._links[order.id])[0], action.reason)
                run.count("unchanged")
                self._close_old_questions(order)
            case ActionKind.ASK:
                _ask(run, order, action)
            case ActionKind.BLOCKED:
                word = SyncState.CHECKING if action.later else SyncState.NEEDS_YOU
                run.settle(order, word, action.reason, fix=action.fix)
                run.count("checking" if action.later else "refused")
        run.progress(f"{order.doc_number} done")

    def _create(self, order: PurchaseOrder, action: Action) -> None:
        assert action.wanted is not None
        payload = self._run.books.create_payload(action.wanted)
        intent = new_intent(self._run, IntentKind.PURCHASE_ORDER, order.id, payload, wanted=action.wanted)

        def on_answer(intent: Intent, answer: Answer) -> None:
            self._created(order, action, intent, answer)

        def on_error(intent: Intent, error: AppError) -> None:
            self._went_wrong(order, intent, error, SyncState.READY)

        self._submit(order, intent, on_answer, on_error)

    def _created(self, order: PurchaseOrder, action: Action, intent: Intent, answer: Answer) -> None:
        try:
            repeated = settle_repeated(self._run, order, intent, self._run.books.as_document(answer.raw))
        except AppError as error:  # it stays open, and the next look finds it by our tag
            text = f"{order.doc_number}: {error.sentence}"
            self._run.log("unknown", text, order=order, level=Level.WARNING, error=error)
            self._stopped = error
            return
        match repeated:
            case Repeated.NO:
                self._silence.broken()
                outcome.stored(self._run, order, intent, answer, "created")
            case Repeated.GONE:
                self._create(order, action)
            case Repeated.ADOPTED:
                self._run.show(order.id)

    def _update(
        self,
        order: PurchaseOrder,
        action: Action,
        payload: str = "",
        merges: int = 0,
        former: Mapping[str, Any] | None = None,
    ) -> None:
        assert action.wanted is not None
        link = self._links[order.id]
        if action.payload and not payload:
            tell_rules(self._run, order, action.by_rule)
            former = link.now
        payload = payload or action.payload or fresh_payload(self._run.books, link, action)
        intent = new_intent(
            self._run,
            IntentKind.PURCHASE_ORDER,
            order.id,
            payload,
            target_id=link.qbo_id,
            wanted=action.wanted,
        )

        def on_answer(intent: Intent, answer: Answer) -> None:
            outcome.stored(self._run, order, intent, answer, "updated")

        def on_error(intent: Intent, error: AppError) -> None:
            if isinstance(error, StaleDocument) and merges < MOST_MERGES:
                state = self._run.state_of(order.id, SyncState.CHANGED_HERE, "")
                self._run.stores.links.refuse(intent.request_id, error.title, state)
                self._merge(order, action, merges)
            else:
                self._went_wrong(order, intent, error, SyncState.CHANGED_HERE)

        self._submit(order, intent, on_answer, on_error, former)

    def _submit(
        self,
        order: PurchaseOrder,
        intent: Intent,
        on_answer: OnAnswer,
        on_error: OnError,
        former: Mapping[str, Any] | None = None,
    ) -> None:
        state = self._run.state_of(order.id, SyncState.SENDING, "")
        write = Write(intent, state, on_answer, on_error, former)
        if intent.target_id:
            self._pipeline.submit(write)
        else:
            self._batcher.add(write)
        self._run.show(order.id)

    def _merge(self, order: PurchaseOrder, action: Action, merges: int) -> None:
        """Somebody changed it in QuickBooks meanwhile."""
        assert action.wanted is not None
        run, link = self._run, self._links[order.id]

        try:
            now = run.books.read(link.qbo_id)
        except ItemRefused as error:
            outcome.refused(run, order, error)
            return
        except AppError as error:
            self._stopped = error
            return
        if now is None:
            outcome.ask_deleted(run, order, None)
            run.done += 1
        else:
            self._merge_with(order, action, now, merges)
        run.show(order.id)

    def _merge_with(self, order: PurchaseOrder, action: Action, now: RemoteDocument, merges: int) -> None:
        assert action.wanted is not None
        run, link = self._run, self._links[order.id]
        match merge_as_answered(run, link, action.wanted, now, closes=action.closes):
            case Billed(remote):
                outcome.now_billed(run, order, link, remote, changed=bool(action.differences))
            case Unseen(remote):
                adopt(run, order, reattach(order, action.wanted, remote))  # its differences are shown again
            case Clash(conflicts):
                remember(run, link, now)
                outcome.clash(run, order, action.wanted, conflicts)
            case Kept(remote, by_rule):
                tell_rules(run, order, by_rule)
                line_ids = align_lines(action.wanted, remote, dict(link.line_ids))
                kept = outcome.make_link(run, order.id, action.wanted, remote, line_ids)
                kept = replace(kept, held=still_theirs(run.books, remember(run, link, now), action.wanted))
                outcome.relinked(
                    run, order, kept, differs=False, text="QuickBooks keeps its version, as you chose."
                )
                run.close_questions(order)
            case Merged(payload, sync_token, by_rule):
                tell_rules(run, order, by_rule)
                run.log(
                    "merge",
                    f"{order.doc_number} was changed in QuickBooks; both changes are kept.",
                    order=order,
                )
                remember(run, link, now)
                self._links[order.id] = replace(link, sync_token=sync_token)
                self._update(order, action, payload, merges + 1, former=now.raw)

    def _reattach(self, order: PurchaseOrder, action: Action) -> None:
        """Link without a request; a difference is asked about, never written (design.md 4.4)."""
        run = self._run
        if action.remote is None:
            assert action.wanted is not None
            link = self._links[order.id]
            there = run.books.as_document(link.snapshot)
            asked = reattach_differences(action.wanted, there, dict(link.line_ids))
            theirs = typed(run, link, action.wanted)
            link = replace(
                link,
                sent=action.wanted,
                held=tuple(name for name in theirs if not any(covers(c.field, name) for c in asked)),
                line_ids=outcome.every_line(action.wanted, link.line_ids),
            )
            outcome.relinked(run, order, link, differs=False, text=action.reason)
            run.close_questions(order)
            return
        adopt(run, order, action)

    def _leave(self, order: PurchaseOrder) -> None:
        run = self._run
        link = self._links[order.id]
        before = run.known_states.get(order.id)
        if before is not None and stands(before, asked=order.id in self._shared):
            run.done += 1
        else:
            run.settle(order, *outcome.badge_of(run, link))
        run.count("unchanged")
        self._close_old_questions(order)

    def _close_old_questions(self, order: PurchaseOrder) -> None:
        """Questions and answers about changes that were taken back."""
        run = self._run
        told = run.stores.questions.answer_of(run.realm_id, order.id, QuestionKind.CANCELED.value, order.id)
        if order.id in self._asked or told:
            run.close_questions(order, shared=False)

    def _went_wrong(self, order: PurchaseOrder, intent: Intent, error: AppError, back_to: SyncState) -> None:
        outcome.went_wrong(self._run, order, intent, error, back_to)
        if isinstance(error, OutcomeUnknown):
            self._stopped = self._stopped or self._silence.unanswered(error)
        elif not isinstance(error, ItemRefused):
            self._stopped = error


def _ask(run: RunContext, order: PurchaseOrder, action: Action) -> None:
    run.count("waiting")
    if action.question is not None and not run.ask(action.question, order.id):
        run.done += 1  # answered meanwhile; the badge says so already
        return
    word = SyncState.CONFLICT if action.in_conflict else SyncState.NEEDS_YOU
    run.settle(order, word, action.reason, fix=action.fix)
