"""Resolves intents whose outcome is unknown, before anything else is sent (design.md 4.3).

Looked up at once (by id, else by number and our tag, else by creation time; vendors and items by name), and again
later, because QuickBooks may still be at work on the request and its queries may lag behind. Only when nothing of it
can be under way any more, and it is not there, the same bytes go out again with the same request id, which QuickBooks
answers with the first result. After an hour it is given up as not carried out, so that the plan sends it anew.
"""

from __future__ import annotations

from datetime import timedelta

from app.domain.compare import differences
from app.domain.documents import RemoteDocument
from app.domain.errors import ItemRefused, OutcomeUnknown, StaleDocument, WaitAndRetry
from app.domain.links import Intent, IntentKind, Operation
from app.domain.orders import PurchaseOrder
from app.domain.runs import Level
from app.domain.sync_state import SyncState
from app.sync import outcome, undo_outcome
from app.sync.adopting import Repeated, settle_repeated
from app.sync.align import align_lines
from app.sync.arrived import arrived
from app.sync.attaching import recover_copy
from app.sync.context import RunContext
from app.sync.limits import local_time
from app.sync.ports import Answer
from app.sync.recover_records import recover_record
from app.sync.sending import YOUNG, send_again
from app.sync.sighting import Sighting


def recover(run: RunContext) -> list[str]:
    """Settle every open intent of the company that can be; returns the POs among them (they may have been edited).

    Raises:
        AppError: QuickBooks cannot be asked now; the intents stay open and nothing else may be sent for them.
    """
    po_ids = []
    intents = run.stores.links.open_intents(run.realm_id)
    sighting = Sighting(run, intents)
    # Judged before the look: time that passes afterwards (the computer sleeps) makes an older look no better.
    under_way = {intent.request_id for intent in intents if run.tools.ages.may_still_arrive(intent)}
    for intent in intents:
        if run.cancel.canceled:
            break
        run.progress("Finding out what became of an earlier request")
        with run.settling(intent):
            waits = intent.request_id in under_way
            if intent.kind in (IntentKind.COPY, IntentKind.COPY_GONE):
                recover_copy(run, intent)
                continue
            if intent.kind is not IntentKind.PURCHASE_ORDER:
                recover_record(run, intent, sighting, under_way=waits)
                continue
            if intent.operation is not Operation.WRITE:
                _recover_undo(run, intent, under_way=waits)
                continue
            _recover_order(run, intent, sighting, under_way=waits)
        po_ids.append(intent.subject)
        held = run.known_states.get(intent.subject)
        if held is not None and held.state is SyncState.ON_HOLD:
            run.stores.links.set_states([held])
    return po_ids


def look_at_once(run: RunContext) -> None:
    """At the end of a run: look for what was not answered in it. What cannot be found out now is found out later."""
    links = run.stores.links
    before = links.open_intents(run.realm_id)
    if not before or run.cancel.canceled:
        return
    try:
        recover(run)
    except WaitAndRetry as error:
        run.log("unknown", error.sentence, level=Level.WARNING, error=error)
    after = {intent.request_id for intent in links.open_intents(run.realm_id)}
    settled = [
        intent
        for intent in before
        if intent.kind is IntentKind.PURCHASE_ORDER and intent.request_id not in after
    ]
    run.count("checking", -min(len(settled), run.summary.checking))


def _recover_order(run: RunContext, intent: Intent, sighting: Sighting, *, under_way: bool) -> None:
    order = run.stores.orders.get(intent.subject)
    if order is None or intent.wanted is None:
        _settled(run, intent)
        run.stores.links.refuse(intent.request_id, "the PO is gone", None)
        return
    done = _updated(run, intent) if intent.target_id else sighting.document(intent)
    age = run.tools.ages.of(intent)
    if done is not None:
        _settled(run, intent)
        _found(run, order, intent, done)
    elif under_way:
        _wait(run, order, intent)
    elif age < YOUNG:
        _send_again(run, order, intent)
    else:
        _settled(run, intent)
        if intent.target_id:
            state = run.state_of(order.id, SyncState.CHANGED_HERE, "")
            run.stores.links.refuse(intent.request_id, "not carried out", state)
        else:  # the next attempt keeps the request id, which another computer may be using (seed 6001464)
            run.stores.links.withdraw(intent.request_id, run.state_of(order.id, SyncState.READY, ""))
        run.log(
            "recover", f"{order.doc_number} had not arrived in QuickBooks; it is sent again.", order=order
        )


def _settled(run: RunContext, intent: Intent) -> None:
    run.tools.ages.settled(intent.request_id)


def _recover_undo(run: RunContext, intent: Intent, *, under_way: bool) -> None:
    """Its PO is not synced again by itself, so it is not among those that are returned."""
    order = run.stores.orders.get(intent.subject)
    if order is None:
        _settled(run, intent)
        run.stores.links.refuse(intent.request_id, "the PO is gone", None)
        return
    undo_outcome.recover(run, order, intent, under_way=under_way)


def _updated(run: RunContext, intent: Intent) -> RemoteDocument | None:
    """The document of an unanswered update, when it carries what the update meant (`arrived`)."""
    assert intent.wanted is not None
    link = run.stores.links.link(intent.subject, run.realm_id)
    remote = run.books.read(intent.target_id)
    if remote is None or link is None or remote.sync_token == link.sync_token:
        return None
    known = dict(link.line_ids)  # lines that the update takes away, too
    there = run.books.as_document(remote.raw, known | align_lines(intent.wanted, remote, known)).document
    meant = run.books.as_sent(intent.payload)
    meant = run.books.as_sent(intent.payload, known | align_lines(intent.wanted, meant, known))
    left = frozenset(change.field for change in differences(meant.document, intent.wanted))
    return remote if arrived(link.sent, intent.wanted, there, left) else None


def _found(run: RunContext, order: PurchaseOrder, intent: Intent, remote: RemoteDocument) -> None:
    run.log("recover", f"{order.doc_number} had arrived in QuickBooks after all.", order=order)
    what = "updated" if intent.target_id else "created"
    outcome.stored(run, order, intent, Answer(remote.raw, remote.intuit_tid), what)
    run.done -= 1


def _wait(run: RunContext, order: PurchaseOrder, intent: Intent) -> None:
    """It is not there, but QuickBooks may still be at work on it: nothing is sent, the program looks again."""
    moment = run.tools.clock.now() + timedelta(seconds=run.tools.ages.next_look(intent) + 1)
    text = (
        "QuickBooks did not answer, so it is not certain yet whether it arrived. The program looks again at "
        f"{local_time(moment)} by itself."
    )
    run.stores.links.set_states([run.state_of(order.id, SyncState.CHECKING, text)])
    run.show(order.id)


def _send_again(run: RunContext, order: PurchaseOrder, intent: Intent) -> None:
    back = SyncState.CHANGED_HERE if intent.target_id else SyncState.READY
    try:
        answer = send_again(run, intent)
        if not intent.target_id and _was_repeated(run, order, intent, answer):
            return
    except StaleDocument as error:
        _settled(run, intent)
        run.stores.links.refuse(intent.request_id, error.title, run.state_of(order.id, back, ""))
    except (OutcomeUnknown, ItemRefused) as error:
        outcome.went_wrong(run, order, intent, error, back)
        run.done -= 1
    else:
        _settled(run, intent)
        outcome.stored(run, order, intent, answer, "updated" if intent.target_id else "created")
        run.done -= 1


def _was_repeated(run: RunContext, order: PurchaseOrder, intent: Intent, answer: Answer) -> bool:
    """The answer may be an old one: then the document is treated as found, or the PO is planned anew."""
    found = settle_repeated(run, order, intent, run.books.as_document(answer.raw))
    if found is not Repeated.NO:
        _settled(run, intent)
        run.done -= found is Repeated.ADOPTED
    return found is not Repeated.NO
