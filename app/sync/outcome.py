"""What an answer or an error means for one PO: link, badge, log row. Used by the run and by recovery."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from app.domain.documents import Difference, Document, RemoteDocument
from app.domain.errors import (
    AppError,
    ItemRefused,
    NotFoundThere,
    NotSent,
    OutcomeUnknown,
    Problem,
    ReconnectNeeded,
    Throttled,
)
from app.domain.fixes import Fix, FixKind
from app.domain.links import Intent, Link, Operation, PoState
from app.domain.money import money_text
from app.domain.orders import PurchaseOrder
from app.domain.runs import Level
from app.domain.sync_state import SyncState
from app.sync import asking, bills, culprits
from app.sync.align import align_lines
from app.sync.context import RunContext
from app.sync.following import AFTER_BILLING, badge, mirrored, see, still_theirs
from app.sync.ports import Answer
from app.sync.typed import typed, typed_meanwhile

#: SyncToken of a document that nobody has changed since it was made (qbo-api.md 3.2).
UNTOUCHED = "0"
_EDITED_MEANWHILE = "It was edited here while it was being sent. The edit goes out with the next sync."


def make_link(
    run: RunContext, order_id: str, wanted: Document | None, remote: RemoteDocument, line_ids: dict[str, str]
) -> Link:
    """The link after QuickBooks showed us this document."""
    return Link(
        po_id=order_id,
        realm_id=run.realm_id,
        qbo_id=remote.id,
        sync_token=remote.sync_token,
        doc_number=remote.document.number,
        sent=wanted,
        snapshot=remote.raw,
        line_ids=every_line(wanted, line_ids),
        closed=remote.closed,
        bill_ids=remote.bill_ids,
        updated_at=run.tools.clock.now(),
    )


def every_line(wanted: Document | None, line_ids: Mapping[str, str]) -> dict[str, str]:
    """The pairs, with a mark for lines of ours that QuickBooks does not have (somebody removed them there).

    Without the mark the next update would take such a line for a new one and put it back.
    """
    absent = {line.key: f"absent:{line.key}" for line in wanted.lines} if wanted else {}
    return {**absent, **line_ids}


def badge_of(run: RunContext, link: Link) -> tuple[SyncState, str]:
    """State and reason of a linked PO as far as QuickBooks' side decides them."""
    known = run.stores.mirror.bills(run.realm_id, link.bill_ids) if link.bill_ids else {}
    return badge(link, [known[ident] for ident in link.bill_ids if ident in known])


def doubt_about(wanted: Document, remote: RemoteDocument) -> str:
    """Compare the answer with what was meant (design.md 4.5); "" when number, lines and total agree."""
    if remote.document.number != wanted.number:
        given = remote.document.number or "no number"
        return (
            f"QuickBooks gave it {given} instead of {wanted.number}. Switch on custom transaction numbers in "
            "QuickBooks (Account and settings, Expenses, Purchase orders)."
        )
    if remote.total < wanted.total or (
        remote.total != wanted.total and len(remote.line_ids) == len(wanted.lines)
    ):
        return (
            f"QuickBooks totals it at {money_text(remote.total)}, this PO at {money_text(wanted.total)}. "
            "Compare the lines in QuickBooks."
        )
    if len(remote.line_ids) < len(wanted.lines):
        return f"QuickBooks kept {len(remote.line_ids)} of {len(wanted.lines)} lines. Compare them in QuickBooks."
    return ""


def stored(run: RunContext, order: PurchaseOrder, intent: Intent, answer: Answer, what: str) -> None:
    """A create or update arrived: link, badge and intent in one transaction."""
    assert intent.wanted is not None
    before = run.stores.links.link(order.id, run.realm_id)
    remote = run.books.as_document(answer.raw)
    known = dict(before.line_ids) if before else {}
    line_ids = align_lines(intent.wanted, remote, known)
    link = make_link(run, order.id, intent.wanted, remote, line_ids)
    if before is not None:
        others = typed_meanwhile(run, intent, remote, line_ids)
        link = replace(
            link, held=tuple(dict.fromkeys((*still_theirs(run.books, before, intent.wanted), *others)))
        )
    elif remote.sync_token != UNTOUCHED:  # a lost answer: it was found, and somebody had been at it
        link = replace(link, held=typed(run, link, intent.wanted))
    doubt = doubt_about(intent.wanted, remote)
    if doubt and intent.target_id and _as_chosen(run, intent, remote):
        doubt = ""
    run.tools.fault("before_link")
    state = _badge(run, order, link, remote, doubt, answer.intuit_tid)
    run.stores.links.finish(intent.request_id, f"{what} {remote.id}", link, state, mirrored(remote))
    run.close_questions(order)
    run.tools.fault("after_link")
    text = (
        f"{what.capitalize()} {order.doc_number} in QuickBooks, {money_text(remote.total, order.currency)}."
    )
    level = Level.WARNING if doubt else Level.INFO
    run.log(what, f"{text} {doubt}".strip(), order=order, tid=answer.intuit_tid, level=level)
    run.count(what)
    run.done += 1
    run.show(order.id)


def _as_chosen(run: RunContext, intent: Intent, remote: RemoteDocument) -> bool:
    """True when number, lines and total are what the update carried: a person chose to keep some of QuickBooks'."""
    meant = run.books.as_sent(intent.payload)
    return (
        remote.document.number == meant.document.number
        and len(remote.line_ids) == len(meant.line_ids)
        and remote.document.total == meant.total
    )


def _badge(
    run: RunContext, order: PurchaseOrder, link: Link, remote: RemoteDocument, doubt: str, tid: str
) -> PoState:
    if remote.billed:
        return run.state_of(order.id, *badge_of(run, link), tid=tid)
    if doubt:
        renumbered = remote.document.number != order.doc_number
        fix = Fix(FixKind.CUSTOM_NUMBERS) if renumbered else Fix(FixKind.OPEN_IN_QUICKBOOKS, remote.id)
        problem = Problem.to_fix(doubt, fix)
        return run.state_of(order.id, SyncState.CHANGED_THERE, doubt, tid=tid, problem=problem)
    if run.stores.orders.get(order.id) != order:
        return run.state_of(order.id, SyncState.CHANGED_HERE, _EDITED_MEANWHILE, tid=tid)
    return run.state_of(order.id, SyncState.IN_QUICKBOOKS, "", tid=tid)


def relinked(run: RunContext, order: PurchaseOrder, link: Link, *, differs: bool, text: str) -> None:
    """A reattach needed no request: store the link and its badge."""
    state, reason = SyncState.IN_QUICKBOOKS, ""
    if link.closed or link.bill_ids:
        state, reason = badge_of(run, link)
    elif differs:
        state, reason = SyncState.NEEDS_YOU, text
    run.stores.links.put_link(link, run.state_of(order.id, state, reason))
    run.log("reattach", f"{order.doc_number}: {text}", order=order)
    run.count("reattached")
    if differs:
        run.count("waiting")
    run.done += 1
    run.show(order.id)


def went_wrong(
    run: RunContext, order: PurchaseOrder, intent: Intent, error: AppError, back_to: SyncState
) -> None:
    """The request did not work out. Unknown outcomes keep their intent; everything else was certainly not done.

    `back_to` is the badge the PO had before, for errors that only mean "later".
    """
    links = run.stores.links
    tid = error.details.intuit_tid
    if isinstance(error, OutcomeUnknown):
        text = (
            "QuickBooks did not answer, so it is not certain yet whether it arrived. "
            "The program finds out by itself."
        )
        links.set_states([run.state_of(order.id, SyncState.CHECKING, text, tid=tid)])
        run.log("unknown", f"{order.doc_number}: {text}", order=order, level=Level.WARNING, error=error)
        run.count("checking")
    elif isinstance(error, NotFoundThere) and _is_gone(run, intent):
        ask_deleted(run, order, intent)
    elif isinstance(error, ItemRefused):
        if isinstance(error, NotFoundThere):
            error = culprits.named(run, order, intent.wanted, error)
        links.refuse(intent.request_id, error.title, _failed(run, order, error))
        run.log(
            "refused", f"{order.doc_number}: {error.sentence}", order=order, level=Level.ERROR, error=error
        )
        run.count("refused")
    else:
        state = run.state_of(order.id, back_to, error.sentence, tid=tid, problem=error.problem)
        settle_stopped(run, intent, error, state)
        run.log(
            "stopped", f"{order.doc_number}: {error.sentence}", order=order, level=Level.WARNING, error=error
        )
    run.done += 1
    run.show(order.id)


def settle_stopped(run: RunContext, intent: Intent, error: AppError, state: PoState | None) -> None:
    """Close the intent of a write that was certainly not carried out.

    A create that QuickBooks did not even look at (no sign-in, throttled, no network) keeps its request id for the next
    attempt, because another computer of the shop may be sending the same one (decision 024).
    """
    unseen = isinstance(error, NotSent | Throttled | ReconnectNeeded)
    if unseen and not intent.target_id and intent.operation is Operation.WRITE:
        run.stores.links.withdraw(intent.request_id, state)
    else:
        run.stores.links.refuse(intent.request_id, error.title, state)


def refused(run: RunContext, order: PurchaseOrder, error: AppError) -> None:
    """QuickBooks refuses to show or take this PO; nothing is under way for it."""
    run.stores.links.set_states([_failed(run, order, error)])
    run.log("refused", f"{order.doc_number}: {error.sentence}", order=order, level=Level.ERROR, error=error)
    run.count("refused")
    run.done += 1
    run.show(order.id)


def _failed(run: RunContext, order: PurchaseOrder, error: AppError) -> PoState:
    tid = error.details.intuit_tid
    return run.state_of(
        order.id, SyncState.FAILED, error.sentence, failed=True, tid=tid, problem=error.problem
    )


def _is_gone(run: RunContext, intent: Intent) -> bool:
    """QuickBooks says "not found" also about an inactive vendor or item, so look at the document itself."""
    if not intent.target_id:
        return False
    try:
        return run.books.read(intent.target_id) is None
    except AppError:
        return False  # not known now; the refusal stands and the next sync looks again


def now_billed(
    run: RunContext, order: PurchaseOrder, link: Link, remote: RemoteDocument, *, changed: bool
) -> None:
    """It was closed or billed in QuickBooks meanwhile: it is followed, not rewritten (design.md 4.6)."""
    seen = see(run.books, link, remote, lambda field, ident: "") or link
    bills.learn(run, [remote])
    state, text = badge_of(run, seen)
    if changed:
        text = f"{AFTER_BILLING} or closed in QuickBooks. QuickBooks keeps the document as it was."
    run.stores.links.put_link(seen, run.state_of(order.id, state, text))
    run.close_questions(order)
    run.log("after billing", f"{order.doc_number}: {text}", order=order, level=Level.WARNING)
    run.count("unchanged")
    run.done += 1


def clash(run: RunContext, order: PurchaseOrder, wanted: Document, conflicts: tuple[Difference, ...]) -> None:
    """Both sides changed the same fields: ask, write nothing."""
    fields = ", ".join(change.label for change in conflicts)
    text = f"Changed here and in QuickBooks since the last sync: {fields}. Choose which version is right."
    if run.ask(asking.conflict(order, wanted, conflicts)):
        run.stores.links.set_states([run.state_of(order.id, SyncState.CONFLICT, text)])
    run.log("conflict", f"{order.doc_number}: {text}", order=order, level=Level.WARNING)
    run.count("waiting")
    run.done += 1


def ask_deleted(run: RunContext, order: PurchaseOrder, intent: Intent | None) -> None:
    """The linked document is gone: ask, never send again by ourselves (design.md 4.7)."""
    state = run.state_of(
        order.id, SyncState.DELETED_THERE, "It was deleted in QuickBooks. Choose what to do."
    )
    run.ask(asking.deleted(order))
    if intent is None:
        run.stores.links.set_states([state])
    else:
        run.stores.links.refuse(intent.request_id, "deleted in QuickBooks", state)
    run.log(
        "deleted there", f"{order.doc_number} was deleted in QuickBooks.", order=order, level=Level.WARNING
    )
    run.count("waiting")
