"""Linking a PO to a document that QuickBooks has already: differences are asked about, never written (design.md 4.4).

Also here: telling a repeated answer from a fresh one. The same request id gives QuickBooks' first answer again, perhaps
to a request of another computer of the shop, and the document may have been changed or deleted since (decision 024).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from enum import Enum, auto

from app.domain.documents import Document, RemoteDocument
from app.domain.errors import ItemRefused
from app.domain.links import Intent, Link
from app.domain.orders import PurchaseOrder
from app.domain.sync_state import SyncState
from app.sync import outcome
from app.sync.context import RunContext
from app.sync.deciding import tell_rules
from app.sync.following import see, still_theirs, typed_there
from app.sync.plan import Action, reattach

#: Clocks differ: a document counts as older than its request from this much on.
CLOCKS_DIFFER = timedelta(minutes=10)


class Repeated(Enum):
    """What became of a create that QuickBooks answered with an earlier answer."""

    NO = auto()
    ADOPTED = auto()
    GONE = auto()


def adopt(run: RunContext, order: PurchaseOrder, action: Action) -> None:
    """Link the document of a planned reattach. No request is made."""
    assert action.remote is not None
    # A closed document that differs stays unproven, in case somebody opens it again (seed 7003272).
    unproven = action.question is not None or (action.remote.billed and bool(action.differences))
    sent = None if unproven else action.wanted
    link = outcome.make_link(run, order.id, sent, action.remote, action.line_ids)
    before = run.stores.links.link(order.id, run.realm_id)
    if sent is not None:
        there = run.books.as_document(action.remote.raw, action.line_ids).document
        kept = still_theirs(run.books, before, sent) if before is not None else ()
        link = replace(link, held=tuple(dict.fromkeys((*kept, *typed_there(sent, there)))))
    tell_rules(run, order, action.by_rule)
    run.close_questions(order, shared=False)
    if action.question is not None:
        run.ask(action.question)
    outcome.relinked(run, order, link, differs=action.question is not None, text=action.reason)


def remember(run: RunContext, link: Link, now: RemoteDocument) -> Link:
    """Keep QuickBooks' present version beside the link, so that the next look knows whose values are whose."""
    stored = run.stores.links.link(link.po_id, link.realm_id) or link
    seen = see(run.books, stored, now, lambda field, ident: "")
    if seen is not None:
        run.stores.links.put_link(seen, None)
    return seen or stored


def settle_repeated(
    run: RunContext, order: PurchaseOrder, intent: Intent, answered: RemoteDocument
) -> Repeated:
    """Recognise an answer that was given before, and treat the document as one that was found.

    `GONE`: it was deleted meanwhile, so nothing is linked and the PO may be created anew.

    Raises:
        AppError: QuickBooks cannot be asked what the document is like now; the intent stays open.
    """
    if intent.wanted is None or not is_repeated(intent.wanted, answered, intent.sent_at):
        return Repeated.NO
    now = run.books.read(answered.id)
    ready = run.state_of(order.id, SyncState.READY, "")
    if now is None:
        run.stores.links.refuse(intent.request_id, "answered with a document that is gone", ready)
        return Repeated.GONE
    run.stores.links.refuse(intent.request_id, "answered with an earlier document", ready)
    try:
        adopt(run, order, reattach(order, intent.wanted, now))
    except ItemRefused as error:
        outcome.refused(run, order, error)
    return Repeated.ADOPTED


def is_repeated(wanted: Document, answered: RemoteDocument, sent_at: datetime) -> bool:
    """True when the answer is clearly older than the request, or is about another body."""
    return is_older(answered.created, sent_at) or _body(wanted) != _body(answered.document)


def is_older(created: datetime | None, sent_at: datetime) -> bool:
    """True when a record was clearly made before its request left."""
    return created is not None and created < sent_at - CLOCKS_DIFFER


def _body(document: Document) -> tuple[str, Counter[tuple[str, Decimal | None]]]:
    """What QuickBooks keeps as it was sent: vendor, items or accounts, quantities."""
    return document.vendor_id, Counter((line.ref_id, line.quantity) for line in document.lines)
