"""`QuickBooksBooks`: one QuickBooks company behind the engine's `Books` port."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from app.domain.books import Account, Company, Item, TaxCode, Term, Tracked, Vendor
from app.domain.copies import Attachment
from app.domain.documents import Document, RemoteDocument
from app.domain.errors import AppError, NotFoundThere
from app.domain.links import IntentKind, Link
from app.domain.orders import PurchaseOrder
from app.domain.settings import SyncSettings
from app.quickbooks import (
    attachments,
    lists,
    new_records,
    payload,
    queries,
    reactivation,
    reading,
    restoring,
    writing,
)
from app.quickbooks.answers import entity_of
from app.quickbooks.client import Answer
from app.quickbooks.news import News
from app.quickbooks.reading import Entity
from app.quickbooks.wire import loads
from app.sync.ports import Answer as Written

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
        return lists.company(self._client)

    def accounts(self) -> Sequence[Account]:
        """The whole chart of accounts, inactive ones included."""
        return lists.accounts(self._client)

    def vendors(self, changed_since: datetime | None) -> Iterator[Sequence[Vendor]]:
        """Pages of vendors, inactive ones included; all, or those changed since a moment."""
        return lists.vendors(self._client, changed_since)

    def items(self, changed_since: datetime | None) -> Iterator[Sequence[Item]]:
        """Pages of items, inactive ones included; all, or those changed since a moment."""
        return lists.items(self._client, changed_since)

    def terms(self) -> Sequence[Term]:
        """All payment terms, inactive ones included."""
        return lists.terms(self._client)

    def classes(self) -> Sequence[Tracked]:
        """All classes, inactive ones included."""
        return lists.classes(self._client)

    def locations(self) -> Sequence[Tracked]:
        """All locations (QuickBooks' departments), inactive ones included."""
        return lists.locations(self._client)

    def tax_codes(self) -> Sequence[TaxCode]:
        """All tax codes with the percentages of their purchase rates (two reads; neither is in CDC)."""
        return lists.tax_codes(self._client)

    def vendor_named(self, name: str) -> Vendor | None:
        """The vendor with exactly this display name (case-blind), inactive ones included."""
        return lists.vendor_named(self._client, name)

    def item_named(self, name: str) -> Item | None:
        """The item with exactly this name (case-blind), inactive ones included.

        Items in different categories may share a name: active ones and those outside categories come first.
        """
        return lists.item_named(self._client, name)

    def record(self, kind: IntentKind, qbo_id: str) -> Mapping[str, Any] | None:
        """A vendor or item as JSON, inactive ones included, or None when QuickBooks does not have it."""
        return lists.record(self._client, kind, qbo_id)

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
        raw = entity_of(answer, _ORDERS, "the purchase order")
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
        return restoring.restore_body(meant, former, now), meant

    def vendor_payload(self, name: str, order: PurchaseOrder, currency: str, terms_id: str = "") -> str:
        """Frozen JSON body that creates a vendor for the PO's supplier, by "" in the company's currency and terms."""
        return new_records.vendor_body(name, order, currency, terms_id)

    def item_payload(self, name: str, sku: str, description: str, settings: SyncSettings, since: date) -> str:
        """Frozen JSON body that creates an item with the chosen kind and accounts."""
        return new_records.item_body(name, sku, description, settings, since)

    def attachments(self, qbo_id: str) -> Sequence[Attachment]:
        """The files of a purchase order."""

        def run(text: str) -> Answer:
            return self._client.query(text, "the attachments")

        found = queries.pages(run, "Attachable", attachments.of_order(qbo_id))
        return [attachments.read_attachment(row) for rows, _ in found for row in rows]

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
        return writing.send(self._client, kind, payload, request_id)

    def delete(self, payload: str, request_id: str) -> Written:
        """POST a frozen delete with its request id. The answer tells only that the document is gone."""
        return writing.delete(self._client, payload, request_id)

    def send_together(
        self, kind: IntentKind, payloads: Sequence[str], request_id: str
    ) -> Sequence[Written | AppError]:
        """POST up to 30 frozen bodies that create something, as one request."""
        return writing.send_together(self._client, kind, payloads, request_id)

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

    def _documents(self, conditions: Sequence[str], order: str) -> Iterator[RemoteDocument]:
        def run(text: str) -> Answer:
            return self._client.query(text, "purchase orders")

        for rows, tid in queries.pages(run, _ORDERS, conditions, order=order):
            for row in rows:
                yield reading.read_document(Entity(row, tid))
