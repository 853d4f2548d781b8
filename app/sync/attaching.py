"""The attached copy of a PO: after its document was written, and again when the copy's content changed.

A copy that fails never fails the PO: it is told in the log and tried again with the next sync. After an answer that was
not seen, the document's attachments are looked at before anything is sent again, so that no copy is there twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from app.domain.copies import AttachedCopy, Attachment
from app.domain.errors import AppError, ItemRefused, NotFoundThere, OutcomeUnknown
from app.domain.links import Intent, IntentKind, Link
from app.domain.names import file_name
from app.domain.orders import PurchaseOrder
from app.domain.runs import Level
from app.domain.sheet import Sheet, sheet_of
from app.sync.context import RunContext
from app.sync.plan import Action, ActionKind
from app.sync.ports import Answer
from app.sync.sending import Pipeline, Write, new_intent, send_patiently
from app.sync.tag import carries, tag_of

#: How long QuickBooks surely remembers a request id (qbo-api.md 2.4).
_YOUNG = timedelta(hours=1)
#: Before the PO's id in the subject of a copy's intents, which say nothing about the PO itself.
_COPY = "copy:"
_AGAIN = "It is tried again with the next sync; the purchase order itself is in QuickBooks."


class Attacher:
    """Brings the copies of one run's POs up to date."""

    def __init__(self, run: RunContext) -> None:
        self._run = run
        self._pipeline = Pipeline(run)
        self._offline = False

    @property
    def wanted(self) -> bool:
        """True when copies are attached at all."""
        return self._run.settings.attach_pdf and self._run.tools.draw is not None

    def announce(self, plan: Sequence[tuple[PurchaseOrder, Action]]) -> None:
        """Remember which POs will want a copy, before anything is written: whatever ends the run, none is forgotten."""
        if self.wanted:
            mappings, realm = self._run.stores.mappings, self._run.realm_id
            known = mappings.attached_copies(realm, [order.id for order, _ in plan])
            new = [order.id for order, action in plan if action.writes and order.id not in known]
            mappings.put_attached_copies(realm, [AttachedCopy(po_id, "", "") for po_id in new])

    def all(self, plan: Sequence[tuple[PurchaseOrder, Action]]) -> None:
        """Attach what is due, after all documents were written. Raises nothing that QuickBooks says."""
        run = self._run
        if not self.wanted:
            return
        copies = run.stores.mappings.attached_copies(run.realm_id, [order.id for order, _ in plan])
        for order, action in plan:
            if run.cancel.canceled or self._offline:
                break
            known = copies.get(order.id)
            link = run.stores.links.link(order.id, run.realm_id) if known is not None else None
            if known is None or link is None or link.closed or link.bill_ids:
                continue
            sheet = sheet_of(order, run.company.name)
            if not _is_there(known, link, sheet):
                fresh = action.kind is ActionKind.CREATE and not known.qbo_id
                self._one(order, link, sheet, known, fresh=fresh)
        self._pipeline.drain()

    def _one(
        self, order: PurchaseOrder, link: Link, sheet: Sheet, known: AttachedCopy, *, fresh: bool
    ) -> None:
        run = self._run
        assert run.tools.draw is not None
        run.progress(f"Attaching the copy of {order.doc_number}")
        try:
            former = self._former(order, link, known, fresh=fresh)
            current = next((each for each in former if sheet.digest in each.note), None)
            if current is not None:
                self._settle(order, link, sheet, current, [each for each in former if each is not current])
                return
            content = run.tools.draw(sheet)
        except AppError as error:
            self._offline = not isinstance(error, ItemRefused)
            self._failed(order, error.sentence, error)
            return
        except Exception as error:  # noqa: BLE001 - whatever the drawing stumbles over, the PO is in QuickBooks
            self._failed(order, f"The copy could not be drawn ({error!r}).", None)
            return
        note = f"Copy of {order.doc_number} {tag_of(run.realm_id, order.id)} {sheet.digest}"
        payload = run.books.copy_payload(link.qbo_id, file_name(order.doc_number, "pdf"), note, content)
        run.stores.mappings.put_attached_copies(
            run.realm_id, [AttachedCopy(order.id, link.qbo_id, sheet.digest)]
        )
        intent = new_intent(run, IntentKind.COPY, f"{_COPY}{order.id}", payload, target_id=link.qbo_id)

        def on_answer(intent: Intent, answer: Answer) -> None:
            made = run.books.as_attachment(answer.raw)
            run.stores.links.finish(intent.request_id, f"attached {made.id}", None, None)
            run.log("attach", f"Attached a copy to {order.doc_number}.", order=order, tid=answer.intuit_tid)
            self._settle(order, link, sheet, made, former)

        def on_error(intent: Intent, error: AppError) -> None:
            if not isinstance(error, OutcomeUnknown):
                run.stores.links.refuse(intent.request_id, error.title, None)
                self._offline = self._offline or not isinstance(error, ItemRefused)
            self._failed(order, error.sentence, error)

        self._pipeline.submit(Write(intent, None, on_answer, on_error))

    def _former(
        self, order: PurchaseOrder, link: Link, known: AttachedCopy, *, fresh: bool
    ) -> list[Attachment]:
        """Copies of ours that the document has: from memory when that is certain, else by looking."""
        if fresh:
            return []
        if known.settled and known.qbo_id == link.qbo_id:
            return [known.attachment] if known.attachment is not None else []
        return copies_there(self._run, order.id, link.qbo_id)

    def _settle(
        self, order: PurchaseOrder, link: Link, sheet: Sheet, copy: Attachment, gone: Sequence[Attachment]
    ) -> None:
        """Remember the copy, and take the former ones away."""
        run = self._run
        there = AttachedCopy(order.id, link.qbo_id, sheet.digest, copy, settled=True)
        run.stores.mappings.put_attached_copies(run.realm_id, [there])
        for former in gone:
            self._remove(order, replace(there, settled=False), former)

    def _remove(self, order: PurchaseOrder, unsettled: AttachedCopy, former: Attachment) -> None:
        run = self._run
        payload = run.books.removal_payload(former)
        intent = new_intent(
            run, IntentKind.COPY_GONE, f"{_COPY}{order.id}/{former.id}", payload, target_id=former.id
        )

        def on_answer(intent: Intent, answer: Answer) -> None:
            del answer
            run.stores.links.finish(intent.request_id, f"removed {former.id}", None, None)
            run.log("attach", f"Took the former copy of {order.doc_number} away.", order=order)

        def on_error(intent: Intent, error: AppError) -> None:
            # Deleting twice is harmless: whatever became of it, the next sync looks what is there.
            run.stores.links.refuse(intent.request_id, error.title, None)
            if not isinstance(error, NotFoundThere):
                run.stores.mappings.put_attached_copies(run.realm_id, [unsettled])
                self._failed(order, f"The former copy is still there. {error.sentence}", error)

        self._pipeline.submit(Write(intent, None, on_answer, on_error))

    def _failed(self, order: PurchaseOrder, text: str, error: AppError | None) -> None:
        told = f"The copy of {order.doc_number} was not attached: {text} {_AGAIN}"
        self._run.log("attach", told, order=order, level=Level.WARNING, error=error)


def copies_there(run: RunContext, po_id: str, qbo_id: str) -> list[Attachment]:
    """Attachments of a document that carry the PO's tag (one read)."""
    tag = tag_of(run.realm_id, po_id)
    return [each for each in run.books.attachments(qbo_id) if carries(tag, each.note)]


def recover_copy(run: RunContext, intent: Intent) -> None:
    """Settle a copy whose answer was not seen. It never stands in the way of a PO: what cannot be told now waits."""
    links = run.stores.links
    if intent.kind is IntentKind.COPY_GONE:
        links.refuse(intent.request_id, "looked at again with the next copy", None)
        return
    po_id = intent.subject.removeprefix(_COPY)
    try:
        note = run.books.note_in(intent.payload)
        there = next((each for each in copies_there(run, po_id, intent.target_id) if each.note == note), None)
        if there is None and run.tools.clock.now() - intent.sent_at < _YOUNG:
            there = run.books.as_attachment(send_patiently(run, intent).raw)
        run.tools.ages.settled(intent.request_id)
    except ItemRefused as error:
        links.refuse(intent.request_id, error.title, None)
        return
    except AppError as error:
        run.log("recover", error.sentence, level=Level.WARNING, error=error)
        return
    if there is None:
        links.refuse(intent.request_id, "not carried out", None)
        return
    # Which former copies are still there is not known here, so it is not settled: the next sync looks.
    run.stores.mappings.put_attached_copies(
        run.realm_id, [AttachedCopy(po_id, intent.target_id, note.rpartition(" ")[2], there)]
    )
    links.finish(intent.request_id, f"attached {there.id}", None, None)


def _is_there(known: AttachedCopy, link: Link, sheet: Sheet) -> bool:
    return known.settled and known.qbo_id == link.qbo_id and known.digest == sheet.digest
