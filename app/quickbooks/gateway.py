"""`QuickBooksBooks`: one QuickBooks company behind the engine's `Books` port."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from app.domain.books import Account, Company, Item, TaxCode, Term, Tracked, Vendor
from app.domain.copies import Attachment
from app.domain.documents import Document, RemoteDocument
from app.domain.errors import AppError, Details, NotFoundThere, WaitAndRetry
from app.domain.links import IntentKind, Link
from app.domain.orders import PurchaseOrder
from app.domain.settings import SyncSettings
from app.quickbooks import (
    attachments,
    batches,
    new_records,
    payload,
    queries,
    reactivation,
    reading,
    restoring,
)
from app.quickbooks.client import BATCH, Answer
from app.quickbooks.faults import error_for, read_fault
from app.quickbooks.news import News
from app.quickbooks.reading import Entity
from app.quickbooks.wire import dumps, loads
from app.sync.ports import BATCH_MOST
from app.sync.ports import Answer as Written

_ENTITY = {
    IntentKind.PURCHASE_ORDER: "PurchaseOrder",
    IntentKind.VENDOR: "Vendor",
    IntentKind.ITEM: "Item",
    IntentKind.COPY: "Attachable",
    IntentKind.COPY_GONE: "Attachable",
}
_UPDATED = "MetaData.LastUpdatedTime"
_ORDERS = "PurchaseOrder"


class QuickBooksBooks(News):
    """Implements `app.sync.ports.Books`. Threads may share it."""

    @property
    def realm_id(self) -> str:
        """Id of the company."""
        return self._client.realm_id

    def close(self) -> None:
        """Close the connections to QuickBooks."""
        self._client.close()

    def counts(self) -> tuple[int, int]:
        """Requests so far as (reads, writes)."""
        return self._client.counts()

    def requests_here(self) -> int:
        """Requests that the calling thread has made so far, to QuickBooks and for fresh tokens."""
        return self._client.requests_here()

    def company(self) -> Company:
        """Company info and preferences (two reads)."""
        info = self._client.get(f"companyinfo/{self.realm_id}", "the company's name and plan")
        preferences = self._client.get("preferences", "the company's preferences")
        return reading.read_company(
            self.realm_id,
            _entity(info, "CompanyInfo", "the company"),
            _entity(preferences, "Preferences", "the company's preferences"),
        )

    def accounts(self) -> Sequence[Account]:
        """The whole chart of accounts, inactive ones included."""
        found = self._rows("Account", [queries.ANY_STATE], "the chart of accounts")
        return [reading.read_account(row) for rows in found for row in rows]

    def vendors(self, changed_since: datetime | None) -> Iterator[Sequence[Vendor]]:
        """Pages of vendors, inactive ones included; all, or those changed since a moment."""
        for rows in self._rows("Vendor", _any_state_since(changed_since), "the vendors"):
            yield [reading.read_vendor(row) for row in rows]

    def items(self, changed_since: datetime | None) -> Iterator[Sequence[Item]]:
        """Pages of items, inactive ones included; all, or those changed since a moment."""
        for rows in self._rows("Item", _any_state_since(changed_since), "the items"):
            yield [reading.read_item(row) for row in rows]

    def terms(self) -> Sequence[Term]:
        """All payment terms, inactive ones included."""
        found = self._rows("Term", [queries.ANY_STATE], "the payment terms")
        return [reading.read_term(row) for rows in found for row in rows]

    def classes(self) -> Sequence[Tracked]:
        """All classes, inactive ones included."""
        found = self._rows("Class", [queries.ANY_STATE], "the classes")
        return [reading.read_tracked(row) for rows in found for row in rows]

    def locations(self) -> Sequence[Tracked]:
        """All locations (QuickBooks' departments), inactive ones included."""
        found = self._rows("Department", [queries.ANY_STATE], "the locations")
        return [reading.read_tracked(row) for rows in found for row in rows]

    def tax_codes(self) -> Sequence[TaxCode]:
        """All tax codes with the percentages of their purchase rates (two reads; neither is in CDC)."""
        rates = self._rows("TaxRate", [queries.ANY_STATE], "the tax rates")
        percents = dict(reading.read_percent(row) for rows in rates for row in rows)
        codes = self._rows("TaxCode", [queries.ANY_STATE], "the tax codes")
        return [reading.read_tax_code(row, percents) for rows in codes for row in rows]

    def vendor_named(self, name: str) -> Vendor | None:
        """The vendor with exactly this display name (case-blind), inactive ones included."""
        wanted = [f"DisplayName = {queries.quoted(name)}", queries.ANY_STATE]
        found = [
            reading.read_vendor(row) for rows in self._rows("Vendor", wanted, "a vendor") for row in rows
        ]
        return min(found, key=lambda vendor: not vendor.active, default=None)

    def item_named(self, name: str) -> Item | None:
        """The item with exactly this name (case-blind), inactive ones included.

        Items in different categories may share a name: active ones and those outside categories come first.
        """
        wanted = [f"Name = {queries.quoted(name)}", queries.ANY_STATE]
        found = [row for rows in self._rows("Item", wanted, "an item") for row in rows]
        best = min(found, key=lambda row: (row.get("Active") is False, "ParentRef" in row), default=None)
        return reading.read_item(best) if best is not None else None

    def record(self, kind: IntentKind, qbo_id: str) -> Mapping[str, Any] | None:
        """A vendor or item as JSON, inactive ones included, or None when QuickBooks does not have it."""
        try:
            answer = self._client.get(f"{kind.value}/{qbo_id}", f"the {kind.value} {qbo_id}")
        except NotFoundThere:
            return None
        return _entity(answer, _ENTITY[kind], f"the {kind.value}")

    def active_payload(self, kind: IntentKind, raw: Mapping[str, Any]) -> str:
        """Frozen JSON body that makes an inactive vendor or item active again."""
        return reactivation.active_body(kind, raw)

    def find_documents(self, numbers: Sequence[str]) -> Sequence[RemoteDocument]:
        """All purchase orders with one of these document numbers; a hundred numbers cost one read."""
        found: list[RemoteDocument] = []
        for some in queries.chunks(list(dict.fromkeys(numbers))):
            found.extend(self._documents([queries.one_of("DocNumber", some)], queries.BY_ID))
        return found

    def created_since(self, moment: datetime) -> Iterable[RemoteDocument]:
        """Purchase orders created since a moment, oldest first."""
        return self._documents([queries.since("MetaData.CreateTime", moment)], queries.BY_CREATION)

    def latest_numbered(self, prefix: str, most: int) -> Sequence[RemoteDocument]:
        """The newest purchase orders whose document number begins so, newest first; one read."""
        wanted = [f"DocNumber LIKE {queries.quoted(f'{prefix}%')}"]
        text = queries.statement(_ORDERS, wanted, order=f"{queries.BY_CREATION} DESC", most=most)
        answer = self._client.query(text, "purchase orders")
        response = answer.body.get("QueryResponse")
        rows = response.get(_ORDERS, []) if isinstance(response, dict) else []
        return [reading.read_document(Entity(row, answer.intuit_tid)) for row in rows]

    def read(self, qbo_id: str) -> RemoteDocument | None:
        """One purchase order, or None when it was deleted."""
        try:
            answer = self._client.get(f"purchaseorder/{qbo_id}", "the purchase order")
        except NotFoundThere:
            return None
        raw = _entity(answer, _ORDERS, "the purchase order")
        return None if raw.get("status") == "Deleted" else reading.read_document(raw)

    def create_payload(self, document: Document) -> str:
        """Frozen JSON body that creates this document."""
        return payload.create_body(document)

    def update_payload(self, raw: Mapping[str, Any], link: Link, wanted: Document) -> str:
        """Frozen JSON body of a full update; see `app.quickbooks.payload.update_body`."""
        return payload.update_body(raw, link, wanted)

    def delete_payload(self, qbo_id: str, sync_token: str) -> str:
        """Frozen JSON body that deletes a purchase order."""
        return restoring.delete_body(qbo_id, sync_token)

    def restore_payload(
        self, former: Mapping[str, Any], after: Mapping[str, Any], now: Mapping[str, Any]
    ) -> tuple[str, Mapping[str, Any]]:
        """Frozen JSON body that puts a former version back; see `app.quickbooks.restoring`."""
        meant = restoring.restored(former, after, now)
        return restoring.restore_body(meant, now), meant

    def vendor_payload(self, name: str, order: PurchaseOrder, currency: str, terms_id: str = "") -> str:
        """Frozen JSON body that creates a vendor for the PO's supplier, by "" in the company's currency and terms."""
        return new_records.vendor_body(name, order, currency, terms_id)

    def item_payload(
        self, name: str, sku: str, description: str, settings: SyncSettings, today: datetime
    ) -> str:
        """Frozen JSON body that creates an item with the chosen kind and accounts."""
        return new_records.item_body(name, sku, description, settings, today)

    def attachments(self, qbo_id: str) -> Sequence[Attachment]:
        """The files of a purchase order."""
        found = self._rows("Attachable", attachments.of_order(qbo_id), "the attachments")
        return [attachments.read_attachment(row) for rows in found for row in rows]

    def copy_payload(self, qbo_id: str, file_name: str, note: str, content: bytes) -> str:
        """Frozen payload that attaches a PDF to a purchase order."""
        return attachments.copy_body(qbo_id, file_name, note, content)

    def removal_payload(self, attachment: Attachment) -> str:
        """Frozen payload that takes an attachment away."""
        return attachments.removal_body(attachment)

    def note_in(self, payload: str) -> str:
        """The note in a payload of `copy_payload`."""
        return str(loads(payload)["Note"])

    def as_attachment(self, raw: Mapping[str, Any]) -> Attachment:
        """Read an attachment's JSON."""
        return attachments.read_attachment(raw)

    def send(self, kind: IntentKind, payload: str, request_id: str) -> Written:
        """POST a frozen body with its request id. Returns the stored entity as QuickBooks answered it."""
        subject = _subject(kind, payload)
        return _written(kind, self._sent(kind, payload, request_id, subject), subject)

    def delete(self, payload: str, request_id: str) -> Written:
        """POST a frozen delete with its request id. The answer tells only that the document is gone."""
        kind, subject = IntentKind.PURCHASE_ORDER, "the purchase order"
        return _written(kind, self._client.write(kind.value, payload, request_id, subject, "delete"), subject)

    def send_together(
        self, kind: IntentKind, payloads: Sequence[str], request_id: str
    ) -> Sequence[Written | AppError]:
        """POST up to 30 frozen bodies that create something, as one request."""
        if len(request_id) > batches.LONGEST_REQUEST_ID or not 1 <= len(payloads) <= BATCH_MOST:
            raise ValueError("a batch has 1 to 30 items and a request id of at most 36 characters")
        subjects = [_subject(kind, payload) for payload in payloads]
        told = f"{subjects[0]} and {len(subjects) - 1} more" if len(subjects) > 1 else subjects[0]
        answer = self._client.write(BATCH, batches.batch_body(_ENTITY[kind], payloads), request_id, told)
        return batches.read_batch(answer, _ENTITY[kind], subjects)

    def _sent(self, kind: IntentKind, payload: str, request_id: str, subject: str) -> Answer:
        if kind is IntentKind.COPY_GONE:
            return self._client.write(kind.value, payload, request_id, subject, "delete")
        if kind is not IntentKind.COPY:
            return self._client.write(kind.value, payload, request_id, subject)
        content, content_type = attachments.multipart(payload, request_id)
        answer = self._client.upload(content, content_type, request_id, subject)
        # An upload's answer is a list; a refusal stands inside it, with HTTP 200.
        first = attachments.uploaded(answer.body)
        fault = read_fault(dumps(first).encode()) if "Fault" in first else None
        if fault is not None:
            raise error_for(fault, status=200, intuit_tid=answer.intuit_tid, subject=subject, writing=True)
        return Answer(dict(first), answer.intuit_tid)

    def as_document(
        self, raw: Mapping[str, Any], line_ids: Mapping[str, str] | None = None
    ) -> RemoteDocument:
        """Read a purchase order's JSON. With `line_ids` (our key -> Line.Id) its lines get our keys."""
        return reading.read_document(raw, line_ids)

    def as_sent(self, payload: str, line_ids: Mapping[str, str] | None = None) -> RemoteDocument:
        """Read the frozen body of a create or update; see `app.quickbooks.reading.read_body`."""
        return reading.read_body(loads(payload), line_ids)

    def as_vendor(self, raw: Mapping[str, Any]) -> Vendor:
        """Read a vendor's JSON."""
        return reading.read_vendor(raw)

    def as_item(self, raw: Mapping[str, Any]) -> Item:
        """Read an item's JSON."""
        return reading.read_item(raw)

    def _rows(
        self, entity: str, conditions: Sequence[str], subject: str
    ) -> Iterator[Sequence[dict[str, Any]]]:
        for rows, _ in queries.pages(lambda text: self._client.query(text, subject), entity, conditions):
            yield rows

    def _documents(self, conditions: Sequence[str], order: str) -> Iterator[RemoteDocument]:
        def run(text: str) -> Answer:
            return self._client.query(text, "purchase orders")

        for rows, tid in queries.pages(run, _ORDERS, conditions, order=order):
            for row in rows:
                yield reading.read_document(Entity(row, tid))


def _written(kind: IntentKind, answer: Answer, subject: str) -> Written:
    found = batches.written(answer.body.get(_ENTITY[kind]), answer.intuit_tid)
    if found is None:
        raise batches.incomplete(subject, answer.intuit_tid)
    return found


def _any_state_since(moment: datetime | None) -> list[str]:
    return [queries.ANY_STATE, *([queries.since(_UPDATED, moment)] if moment is not None else [])]


def _entity(answer: Answer, name: str, subject: str) -> Entity:
    raw = answer.body.get(name)
    if not isinstance(raw, dict):
        raise WaitAndRetry(
            "QuickBooks' answer cannot be read",
            f"QuickBooks' answer does not hold {subject}.",
            "The program tries again by itself.",
            Details("", f"no {name} in the answer", answer.intuit_tid, 200),
        )
    return Entity(raw, answer.intuit_tid)


def _subject(kind: IntentKind, payload: str) -> str:
    """What an error calls the thing that is sent."""
    body = loads(payload)
    if kind is IntentKind.VENDOR:
        return f"the vendor {body.get('DisplayName', '')}".strip()
    if kind in (IntentKind.COPY, IntentKind.COPY_GONE):
        return f"the copy {body.get('FileName', '')}".strip()
    if kind is IntentKind.ITEM:
        return f"the item {body.get('Name', '')}".strip()
    return str(body.get("DocNumber") or "the purchase order")
