"""What the answer to an undo means for the PO, and what became of one whose answer was not seen."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

from app.domain.compare import differences
from app.domain.documents import Document, RemoteDocument
from app.domain.errors import AppError, ItemRefused, NotFoundThere, OutcomeUnknown, StaleDocument
from app.domain.links import Intent, Link, Operation, PoState
from app.domain.orders import PurchaseOrder
from app.domain.runs import Level
from app.domain.sync_state import SyncState
from app.domain.versions import Version
from app.sync import outcome
from app.sync.align import align_lines
from app.sync.context import RunContext
from app.sync.following import mirrored
from app.sync.limits import local_time
from app.sync.ports import Answer
from app.sync.sending import YOUNG, send_again
from app.sync.undo import sent_afterwards, stays_there
from app.sync.undo_words import day_text

#: While nothing is known to the contrary, a linked PO is in QuickBooks.
_USUAL = SyncState.IN_QUICKBOOKS


def settle(run: RunContext, order: PurchaseOrder, intent: Intent, answer: Answer) -> None:
    """The undo was carried out: link, badge and intent in one transaction."""
    run.tools.fault("undo_before_outcome")
    if intent.operation is Operation.DELETE:
        _gone(run, order, intent, answer.intuit_tid, f"Deleted {order.doc_number} in QuickBooks again.")
    else:
        _back(run, order, intent, answer)
    run.tools.fault("undo_after_outcome")


def recover(run: RunContext, order: PurchaseOrder, intent: Intent, *, under_way: bool) -> None:
    """Find out what became of an undo whose answer was not seen; one that did not arrive goes out again while young.

    `under_way` tells whether QuickBooks may still have been at work on it before it was looked for.

    Raises:
        AppError: QuickBooks cannot be asked now; the intent stays open.
    """
    remote = run.books.read(intent.target_id)
    if intent.operation is Operation.DELETE and remote is None:
        _gone(run, order, intent, "", f"{order.doc_number} had been deleted in QuickBooks after all.")
    elif remote is None:
        run.tools.ages.settled(intent.request_id)
        outcome.ask_deleted(run, order, intent)
    elif remote.sync_token != _token_in(intent):
        if intent.operation is Operation.RESTORE and _arrived(run, intent, remote):
            _back(run, order, intent, Answer(remote.raw, remote.intuit_tid))
        else:
            _not_done(run, order, intent, "It was changed in QuickBooks meanwhile, so it was not taken back.")
    elif under_way:
        _wait(run, order, intent)
    elif run.tools.ages.of(intent) < YOUNG:
        _send_again(run, order, intent)
    else:
        _not_done(
            run, order, intent, "Taking it back had not arrived in QuickBooks, so it stays there as it is."
        )


def _wait(run: RunContext, order: PurchaseOrder, intent: Intent) -> None:
    """QuickBooks may still be at work on it: nothing is sent, the program looks again."""
    moment = run.tools.clock.now() + timedelta(seconds=run.tools.ages.next_look(intent) + 1)
    text = (
        "It is not certain yet whether it was taken back. The program looks again at "
        f"{local_time(moment)} by itself."
    )
    run.stores.links.set_states([run.state_of(order.id, SyncState.CHECKING, text)])
    run.show(order.id)


def _send_again(run: RunContext, order: PurchaseOrder, intent: Intent) -> None:
    try:
        answer = send_again(run, intent)
    except (ItemRefused, OutcomeUnknown) as error:
        went_wrong(run, order, intent, error)
    else:
        settle(run, order, intent, answer)


def _gone(run: RunContext, order: PurchaseOrder, intent: Intent, tid: str, text: str) -> None:
    run.tools.ages.settled(intent.request_id)
    reason = f"You took it back from QuickBooks on {_today(run)}. Taking it off hold sends it again."
    state = run.state_of(order.id, SyncState.ON_HOLD, reason, tid=tid)
    run.stores.links.removed(intent.request_id, f"deleted {intent.target_id}", state)
    _told(run, order, text, tid)


def _back(run: RunContext, order: PurchaseOrder, intent: Intent, answer: Answer) -> None:
    """QuickBooks has the former version again."""
    assert intent.wanted is not None
    link = run.stores.links.link(order.id, run.realm_id)
    version = _undone(run, intent)
    remote = run.books.as_document(answer.raw)
    fresh = _link_afterwards(run, order.id, link, version, intent.wanted, remote)
    doubt = _doubt(intent, intent.wanted, remote)
    reason = (
        f"You took the last change back on {_today(run)}; QuickBooks has the former version. "
        f"Taking it off hold sends it again as it is here. {doubt}"
    ).strip()
    state = run.state_of(order.id, SyncState.ON_HOLD, reason, tid=answer.intuit_tid)
    run.tools.ages.settled(intent.request_id)
    run.stores.links.finish(intent.request_id, f"restored {remote.id}", fresh, state, mirrored(remote))
    _told(
        run,
        order,
        f"{order.doc_number} has its former version in QuickBooks again. {doubt}".strip(),
        answer.intuit_tid,
    )


def _doubt(intent: Intent, meant: Document, remote: RemoteDocument) -> str:
    """As `outcome.doubt_about`; tax that was left to QuickBooks is whatever it computed."""
    if "TxnTaxDetail" not in json.loads(intent.payload):
        meant = replace(meant, tax=remote.document.tax)
    return outcome.doubt_about(meant, remote)


def _link_afterwards(
    run: RunContext,
    po_id: str,
    link: Link | None,
    version: Version | None,
    meant: Document,
    remote: RemoteDocument,
) -> Link:
    if link is None or version is None:
        return outcome.make_link(run, po_id, None, remote, align_lines(meant, remote))
    stays = stays_there(run.books, version, link, meant)
    sent = sent_afterwards(version, link, stays)
    known = {**version.line_ids, **link.line_ids}
    fresh = outcome.make_link(run, po_id, sent, remote, align_lines(sent or meant, remote, known))
    held = dict.fromkeys((*link.held, *(name for name in sorted(stays) if ":foreign:" not in name)))
    return replace(fresh, held=tuple(held))


def _told(run: RunContext, order: PurchaseOrder, text: str, tid: str) -> None:
    run.close_questions(order)
    run.log("undone", text, order=order, tid=tid)
    run.count("undone")
    run.done += 1
    run.show(order.id)


def went_wrong(run: RunContext, order: PurchaseOrder, intent: Intent, error: AppError) -> None:
    """Unknown outcomes keep their intent; everything else was certainly not done, and the badge is as before."""
    if isinstance(error, OutcomeUnknown):
        text = "It is not certain yet whether it was taken back. The next sync finds out by itself."
        run.stores.links.set_states(
            [run.state_of(order.id, SyncState.CHECKING, text, tid=error.details.intuit_tid)]
        )
        run.log("unknown", f"{order.doc_number}: {text}", order=order, level=Level.WARNING, error=error)
        run.count("checking")
    elif isinstance(error, NotFoundThere) and intent.operation is Operation.DELETE and _is_gone(run, intent):
        text = f"{order.doc_number} was already deleted in QuickBooks."
        _gone(run, order, intent, error.details.intuit_tid, text)
        return
    else:
        sentence = error.sentence
        if isinstance(error, StaleDocument):
            sentence = "It was changed in QuickBooks meanwhile. Look again, then decide."
        run.stores.links.refuse(intent.request_id, error.title, _badge_before(run, order))
        run.log(
            "refused",
            f"{order.doc_number} was not taken back: {sentence}",
            order=order,
            level=Level.ERROR,
            error=error,
        )
        run.count("refused")
    run.done += 1
    run.show(order.id)


def _not_done(run: RunContext, order: PurchaseOrder, intent: Intent, text: str) -> None:
    run.tools.ages.settled(intent.request_id)
    run.stores.links.refuse(intent.request_id, "not carried out", _badge_before(run, order))
    run.log("refused", f"{order.doc_number}: {text}", order=order, level=Level.WARNING)
    run.show(order.id)


def _badge_before(run: RunContext, order: PurchaseOrder) -> PoState:
    before = run.known_states.get(order.id)
    if before is None or before.state in (SyncState.SENDING, SyncState.CHECKING):
        return run.state_of(order.id, _USUAL, "")
    return replace(before, updated_at=run.tools.clock.now())


def _is_gone(run: RunContext, intent: Intent) -> bool:
    try:
        return run.books.read(intent.target_id) is None
    except AppError:
        return False  # not known now; the refusal stands and the next look tells


def _undone(run: RunContext, intent: Intent) -> Version | None:
    found = run.stores.versions.of_order(intent.subject, intent.realm_id)
    return next((version for version in found if version.request_id == intent.undoes), None)


def _token_in(intent: Intent) -> str:
    return str(json.loads(intent.payload).get("SyncToken", ""))


def _arrived(run: RunContext, intent: Intent, remote: RemoteDocument) -> bool:
    """True when the document carries what the undo meant."""
    assert intent.wanted is not None
    link = run.stores.links.link(intent.subject, run.realm_id)
    version = _undone(run, intent)
    known = {**(version.line_ids if version else {}), **(link.line_ids if link else {})}
    keys = align_lines(intent.wanted, remote, known)
    there = run.books.as_document(remote.raw, keys).document
    missing = differences(there, intent.wanted)
    return not any(change.after or change.field.startswith("line:") for change in missing)


def _today(run: RunContext) -> str:
    return day_text(run.tools.clock.now().astimezone().date())
