"""One run that takes writes back: what was shown is done, each with its own intent, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.errors import AppError, ItemRefused, OutcomeUnknown, PoSyncIsOff
from app.domain.links import Intent, IntentKind, Operation
from app.domain.orders import PurchaseOrder
from app.domain.runs import Level, RunSummary
from app.domain.sync_state import SyncState
from app.sync import undo_outcome
from app.sync.context import RunContext
from app.sync.ports import Answer
from app.sync.recording import recorded, stopped_by
from app.sync.recover import look_at_once
from app.sync.sending import Pipeline, Write, new_intent
from app.sync.undo import UndoKind, UndoPlan, local_refusal


class UndoRun:
    """One run that takes writes back, in the given order."""

    def __init__(self, run: RunContext) -> None:
        self._run = run
        self._pipeline = Pipeline(run)
        self._stopped: AppError | None = None

    def all(self, plans: Sequence[UndoPlan]) -> RunSummary:
        """Carry out what was shown; a PO that has changed since is left alone, with the reason.

        Raises:
            PoSyncIsOff: the switch is off; not one request was made.
            AppError: something that concerns the whole run. What was done stays done.
        """
        run = self._run
        if not run.settings.po_sync:
            raise PoSyncIsOff(
                "PO sync is off", "Nothing was taken back.", "Switch PO sync on in Settings first."
            )
        with recorded(run, "Undo: {sentence}"):
            run.steps.usual = "undo"
            run.known_states = run.stores.links.states(run.realm_id)
            try:
                self._each(plans)
            except AppError as error:
                stopped_by(run, error)
                raise
        return run.summary

    def _each(self, plans: Sequence[UndoPlan]) -> None:
        for plan in plans:
            if self._stopped or self._run.cancel.canceled:
                break
            order = self._run.stores.orders.get(plan.po_id)
            if order is None:
                continue
            self._run.progress(f"Taking {plan.number} back")
            refusal = plan.reason if not plan.possible else self._changed_since(plan)
            if refusal:
                _refused(self._run, order, refusal)
            else:
                self._submit(order, plan)
        self._pipeline.drain()
        if self._stopped is not None:
            raise self._stopped
        look_at_once(self._run)

    def _changed_since(self, plan: UndoPlan) -> str:
        """Why what was shown does not hold any more, or "". Looks at QuickBooks once more right before the write."""
        run, link, shown = self._run, plan.link, plan.remote
        assert link is not None
        assert shown is not None
        now = run.stores.links.link(plan.po_id, run.realm_id)
        unknown = any(intent.subject == plan.po_id for intent in run.stores.links.open_intents(run.realm_id))
        refusal = local_refusal(now, plan.version, unknown=unknown)
        if refusal:
            return refusal
        remote = run.books.read(shown.id)
        if remote is None:
            return "Somebody deleted it in QuickBooks meanwhile. There is nothing to take back."
        if remote.billed:
            return "It was copied to a bill or closed in QuickBooks meanwhile, so it stays."
        if now is None or now.sync_token != link.sync_token or remote.sync_token != shown.sync_token:
            return "It was changed after this was worked out. Look again, then decide."
        return ""

    def _submit(self, order: PurchaseOrder, plan: UndoPlan) -> None:
        run = self._run
        assert plan.version is not None
        assert plan.remote is not None
        deletes = plan.kind is UndoKind.DELETE
        intent = new_intent(
            run,
            IntentKind.PURCHASE_ORDER,
            order.id,
            plan.payload,
            target_id=plan.remote.id,
            wanted=plan.remote.document if deletes else plan.meant,
            operation=Operation.DELETE if deletes else Operation.RESTORE,
            undoes=plan.version.request_id,
        )

        def on_answer(intent: Intent, answer: Answer) -> None:
            undo_outcome.settle(run, order, intent, answer)

        def on_error(intent: Intent, error: AppError) -> None:
            undo_outcome.went_wrong(run, order, intent, error)
            if not isinstance(error, ItemRefused | OutcomeUnknown):
                self._stopped = error

        state = run.state_of(order.id, SyncState.SENDING, "It is being taken back from QuickBooks.")
        self._pipeline.submit(Write(intent, state, on_answer, on_error, plan.remote.raw))
        run.show(order.id)


def _refused(run: RunContext, order: PurchaseOrder, reason: str) -> None:
    """Nothing was sent; the badge stays."""
    run.log("refused", f"{order.doc_number} was not taken back: {reason}", order=order, level=Level.ERROR)
    run.count("refused")
    run.done += 1
