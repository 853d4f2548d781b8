"""Resolves intents whose outcome is unknown, before anything else is sent (design.md 4.3).

Looked up first (by id, else by number and our tag, else by creation time). Not found and still young: the same bytes go
out again with the same request id, which QuickBooks answers with the first result. Not found and old: given up as not
carried out, so that the plan sends it anew.
"""

from __future__ import annotations

import json
from datetime import timedelta

from app.domain.compare import differences
from app.domain.documents import RemoteDocument
from app.domain.errors import ItemRefused, OutcomeUnknown, StaleDocument
from app.domain.links import Intent, IntentKind, MappingKind
from app.domain.orders import PurchaseOrder
from app.domain.runs import Level
from app.domain.sync_state import SyncState
from app.sync import outcome
from app.sync.align import align_lines
from app.sync.context import RunContext
from app.sync.creating import named, remember
from app.sync.ports import Answer
from app.sync.sending import send_patiently
from app.sync.tag import carries, tag_of

#: How long QuickBooks surely remembers a request id; its own figure is not published (qbo-api.md 2.4).
YOUNG = timedelta(hours=1)
#: Creation times are looked at from this much before the request, because clocks differ.
BEFORE = timedelta(minutes=10)


def recover(run: RunContext) -> list[str]:
    """Settle every open intent of the company; returns the POs among them, which may have been edited meanwhile.

    Raises:
        AppError: QuickBooks cannot be asked now; the intents stay open and nothing else may be sent for them.
    """
    po_ids = []
    for intent in run.stores.links.open_intents(run.realm_id):
        if run.cancel.canceled:
            break
        run.progress("Finding out what became of an earlier request")
        with run.settling(intent):
            if intent.kind is not IntentKind.PURCHASE_ORDER:
                _recover_record(run, intent)
                continue
            _recover_order(run, intent)
        po_ids.append(intent.subject)
        held = run.known_states.get(intent.subject)
        if held is not None and held.state is SyncState.ON_HOLD:
            run.stores.links.set_states([held])
    return po_ids


def _recover_order(run: RunContext, intent: Intent) -> None:
    order = run.stores.orders.get(intent.subject)
    if order is None or intent.wanted is None:
        run.stores.links.refuse(intent.request_id, "the PO is gone", None)
        return
    done = _updated(run, intent) if intent.target_id else _created(run, intent)
    if done is not None:
        _found(run, order, intent, done)
    elif _is_young(run, intent):
        _send_again(run, order, intent)
    else:
        back = SyncState.CHANGED_HERE if intent.target_id else SyncState.READY
        run.stores.links.refuse(intent.request_id, "not carried out", run.state_of(order.id, back, ""))
        run.log(
            "recover", f"{order.doc_number} had not arrived in QuickBooks; it is sent again.", order=order
        )


def _created(run: RunContext, intent: Intent) -> RemoteDocument | None:
    """The document of an unanswered create: only one with our tag counts, whatever its number is now."""
    assert intent.wanted is not None
    tag = tag_of(run.realm_id, intent.subject)
    for remote in run.books.find_documents([intent.wanted.number]):
        if carries(tag, remote.document.private_note):
            return remote
    for remote in run.books.created_since(intent.sent_at - BEFORE):
        if carries(tag, remote.document.private_note):
            return remote
    return None


def _updated(run: RunContext, intent: Intent) -> RemoteDocument | None:
    """The document of an unanswered update, when it carries what the update meant.

    Fields that a person left to QuickBooks are not in the update, so they do not count.
    """
    assert intent.wanted is not None
    link = run.stores.links.link(intent.subject, run.realm_id)
    remote = run.books.read(intent.target_id)
    if remote is None or link is None or remote.sync_token == link.sync_token:
        return None
    known = dict(link.line_ids)  # lines that the update takes away, too
    there = run.books.as_document(remote.raw, known | align_lines(intent.wanted, remote, known)).document
    meant = run.books.as_sent(intent.payload)
    meant = run.books.as_sent(intent.payload, known | align_lines(intent.wanted, meant, known))
    left = {change.field for change in differences(meant.document, intent.wanted)}
    ours = None if link.sent is None else {change.field for change in differences(link.sent, intent.wanted)}
    missing = [
        change
        for change in differences(there, intent.wanted)
        if change.field not in left and (ours is None or change.field in ours)
    ]
    return None if missing else remote


def _found(run: RunContext, order: PurchaseOrder, intent: Intent, remote: RemoteDocument) -> None:
    run.log("recover", f"{order.doc_number} had arrived in QuickBooks after all.", order=order)
    what = "updated" if intent.target_id else "created"
    outcome.stored(run, order, intent, Answer(remote.raw, remote.intuit_tid), what)
    run.done -= 1


def _send_again(run: RunContext, order: PurchaseOrder, intent: Intent) -> None:
    back = SyncState.CHANGED_HERE if intent.target_id else SyncState.READY
    try:
        answer = send_patiently(run.books, intent, run.cancel)
    except StaleDocument as error:
        run.stores.links.refuse(intent.request_id, error.title, run.state_of(order.id, back, ""))
    except (OutcomeUnknown, ItemRefused) as error:
        outcome.went_wrong(run, order, intent, error, back)
        run.done -= 1
    else:
        outcome.stored(run, order, intent, answer, "updated" if intent.target_id else "created")
        run.done -= 1


def _recover_record(run: RunContext, intent: Intent) -> None:
    """A vendor or item: its name is unique, so a look-up by name tells; else the same bytes again while young."""
    kind = MappingKind.VENDOR if intent.kind is IntentKind.VENDOR else MappingKind.ITEM
    record = named(run, kind, _name_in(intent))
    if record is not None and record.active:
        remember(run, kind, intent.subject, record, "created")
        run.stores.links.finish(intent.request_id, f"found {record.id}", None, None)
        run.log("recover", f"{record.name} had arrived in QuickBooks after all.", about=record.name)
        return
    if not _is_young(run, intent):
        run.stores.links.refuse(intent.request_id, "not carried out", None)
        return
    try:
        answer = send_patiently(run.books, intent, run.cancel)
    except OutcomeUnknown as error:
        run.log("recover", error.sentence, level=Level.WARNING, error=error, about=_name_in(intent))
        return
    except ItemRefused as error:
        run.stores.links.refuse(intent.request_id, error.title, None)
        run.log("recover", error.sentence, level=Level.WARNING, error=error, about=_name_in(intent))
        return
    made = run.books.as_vendor(answer.raw) if kind is MappingKind.VENDOR else run.books.as_item(answer.raw)
    remember(run, kind, intent.subject, made, "created")
    run.stores.links.finish(intent.request_id, f"created {made.id}", None, None)
    run.log("recover", f"Created {made.name} in QuickBooks.", about=made.name, tid=answer.intuit_tid)


def _name_in(intent: Intent) -> str:
    body = json.loads(intent.payload)
    return str(body.get("DisplayName") or body.get("Name") or "")


def _is_young(run: RunContext, intent: Intent) -> bool:
    """A clock that was set back makes it look unborn: then, too, the safe way is the same bytes with the same id."""
    return run.tools.clock.now() - intent.sent_at < YOUNG
