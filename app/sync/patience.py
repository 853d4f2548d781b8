"""Reads that wait out throttling and short network gaps: one busy moment does not end a run (design.md 4.11)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, TypeVar

from app.domain.books import Account, Company, Item, TaxCode, Term, Tracked, Vendor
from app.domain.copies import Attachment
from app.domain.documents import Document, RemoteDocument
from app.domain.errors import AppError, NotSent, Paused, Throttled
from app.domain.links import IntentKind, Link
from app.domain.mirror import Bill, BillPayment, Changes, OrderPage
from app.domain.orders import PurchaseOrder
from app.domain.settings import SyncSettings
from app.sync.ports import Answer, Books, CancelToken

#: A throttled request waits as QuickBooks asks, this many times, before the run stops for now.
THROTTLE_PATIENCE = 3
#: A request that did not get through is tried again this often after these pauses (seconds).
OFFLINE_PAUSES = (1.0, 3.0)
T = TypeVar("T")


def silent(text: str) -> None:
    """Tell nobody."""
    del text


def patiently(call: Callable[[], T], cancel: CancelToken, tell: Callable[[str], None] = silent) -> T:
    """Make a call again and again while QuickBooks is only busy or out of reach for a moment.

    `tell` hears why it waits. Waits of our own (`Paused`) always end, so only answers of QuickBooks try the patience.

    Raises:
        AppError: as the call, once patience is over or the wait was canceled.
    """
    throttled = 0
    offline = list(OFFLINE_PAUSES)
    while True:
        try:
            return call()
        except Throttled as error:
            throttled += not isinstance(error, Paused)
            if throttled > THROTTLE_PATIENCE:
                raise
            tell(error.message)
            if cancel.wait(error.wait_seconds):
                raise
        except NotSent:
            if not offline or cancel.wait(offline.pop(0)):
                raise


class PatientBooks:
    """A `Books` whose reads are patient. Writes go straight through: they have their own rules (sending.py)."""

    def __init__(self, books: Books, cancel: CancelToken, tell: Callable[[str], None] = silent) -> None:
        self._books = books
        self._cancel = cancel
        self._tell = tell

    @property
    def realm_id(self) -> str:
        """Id of the company."""
        return self._books.realm_id

    def close(self) -> None:
        """Close the connections to QuickBooks."""
        self._books.close()

    def counts(self) -> tuple[int, int]:
        """Requests so far as (reads, writes)."""
        return self._books.counts()

    def company(self) -> Company:
        """Company info and preferences."""
        return self._read(self._books.company)

    def requests_here(self) -> int:
        """Requests that the calling thread has made so far."""
        return self._books.requests_here()

    def accounts(self) -> Sequence[Account]:
        """The whole chart of accounts."""
        return self._read(self._books.accounts)

    def vendors(self, changed_since: datetime | None) -> Iterator[Sequence[Vendor]]:
        """Pages of vendors; after a pause they are read again from the first."""
        return iter(self._read(lambda: list(self._books.vendors(changed_since))))

    def items(self, changed_since: datetime | None) -> Iterator[Sequence[Item]]:
        """Pages of items; after a pause they are read again from the first."""
        return iter(self._read(lambda: list(self._books.items(changed_since))))

    def terms(self) -> Sequence[Term]:
        """All payment terms."""
        return self._read(self._books.terms)

    def classes(self) -> Sequence[Tracked]:
        """All classes."""
        return self._read(self._books.classes)

    def locations(self) -> Sequence[Tracked]:
        """All locations."""
        return self._read(self._books.locations)

    def tax_codes(self) -> Sequence[TaxCode]:
        """All tax codes."""
        return self._read(self._books.tax_codes)

    def vendor_named(self, name: str) -> Vendor | None:
        """The vendor with exactly this display name."""
        return self._read(lambda: self._books.vendor_named(name))

    def item_named(self, name: str) -> Item | None:
        """The item with exactly this name."""
        return self._read(lambda: self._books.item_named(name))

    def record(self, kind: IntentKind, qbo_id: str) -> Mapping[str, Any] | None:
        """A vendor or item as JSON, or None."""
        return self._read(lambda: self._books.record(kind, qbo_id))

    def active_payload(self, kind: IntentKind, raw: Mapping[str, Any]) -> str:
        """Frozen JSON body that makes a record active again."""
        return self._books.active_payload(kind, raw)

    def find_documents(self, numbers: Sequence[str]) -> Sequence[RemoteDocument]:
        """All purchase orders with one of these numbers."""
        return self._read(lambda: self._books.find_documents(numbers))

    def created_since(self, moment: datetime) -> Iterable[RemoteDocument]:
        """Purchase orders created since a moment."""
        return self._read(lambda: list(self._books.created_since(moment)))

    def read(self, qbo_id: str) -> RemoteDocument | None:
        """One purchase order, or None."""
        return self._read(lambda: self._books.read(qbo_id))

    def changes(self, since: datetime, *, orders: bool = True) -> Changes | None:
        """What changed since a moment."""
        return self._read(lambda: self._books.changes(since, orders=orders))

    def order_page(self, start: int) -> OrderPage:
        """One page of all purchase orders."""
        return self._read(lambda: self._books.order_page(start))

    def documents(self, ids: Sequence[str]) -> Sequence[RemoteDocument]:
        """The purchase orders with these ids."""
        return self._read(lambda: self._books.documents(ids))

    def bills(self, ids: Sequence[str]) -> Sequence[Bill]:
        """The bills with these ids."""
        return self._read(lambda: self._books.bills(ids))

    def bills_since(self, moment: datetime) -> Iterator[Sequence[Bill]]:
        """Pages of bills; after a pause they are read again from the first."""
        return iter(self._read(lambda: list(self._books.bills_since(moment))))

    def payments(self, ids: Sequence[str]) -> Sequence[BillPayment]:
        """The bill payments with these ids."""
        return self._read(lambda: self._books.payments(ids))

    def create_payload(self, document: Document) -> str:
        """Frozen JSON body that creates this document."""
        return self._books.create_payload(document)

    def update_payload(self, raw: Mapping[str, Any], link: Link, wanted: Document) -> str:
        """Frozen JSON body of a full update."""
        return self._books.update_payload(raw, link, wanted)

    def delete_payload(self, qbo_id: str, sync_token: str) -> str:
        """Frozen JSON body that deletes a purchase order."""
        return self._books.delete_payload(qbo_id, sync_token)

    def restore_payload(
        self, former: Mapping[str, Any], after: Mapping[str, Any], now: Mapping[str, Any]
    ) -> tuple[str, Mapping[str, Any]]:
        """Frozen JSON body that puts a former version back."""
        return self._books.restore_payload(former, after, now)

    def vendor_payload(self, name: str, order: PurchaseOrder, currency: str, terms_id: str = "") -> str:
        """Frozen JSON body that creates a vendor."""
        return self._books.vendor_payload(name, order, currency, terms_id)

    def item_payload(self, name: str, sku: str, description: str, settings: SyncSettings, since: date) -> str:
        """Frozen JSON body that creates an item."""
        return self._books.item_payload(name, sku, description, settings, since)

    def attachments(self, qbo_id: str) -> Sequence[Attachment]:
        """The files of a purchase order."""
        return self._read(lambda: self._books.attachments(qbo_id))

    def copy_payload(self, qbo_id: str, file_name: str, note: str, content: bytes) -> str:
        """Frozen payload that attaches a PDF."""
        return self._books.copy_payload(qbo_id, file_name, note, content)

    def removal_payload(self, attachment: Attachment) -> str:
        """Frozen payload that takes an attachment away."""
        return self._books.removal_payload(attachment)

    def note_in(self, payload: str) -> str:
        """The note in a payload of `copy_payload`."""
        return self._books.note_in(payload)

    def as_attachment(self, raw: Mapping[str, Any]) -> Attachment:
        """Read an attachment's JSON."""
        return self._books.as_attachment(raw)

    def send(self, kind: IntentKind, payload: str, request_id: str) -> Answer:
        """POST a frozen body, once."""
        return self._books.send(kind, payload, request_id)

    def send_together(
        self, kind: IntentKind, payloads: Sequence[str], request_id: str
    ) -> Sequence[Answer | AppError]:
        """POST frozen bodies as one request, once."""
        return self._books.send_together(kind, payloads, request_id)

    def delete(self, payload: str, request_id: str) -> Answer:
        """POST a frozen delete, once."""
        return self._books.delete(payload, request_id)

    def as_document(
        self, raw: Mapping[str, Any], line_ids: Mapping[str, str] | None = None
    ) -> RemoteDocument:
        """Read a purchase order's JSON."""
        return self._books.as_document(raw, line_ids)

    def as_sent(self, payload: str, line_ids: Mapping[str, str] | None = None) -> RemoteDocument:
        """Read a frozen body."""
        return self._books.as_sent(payload, line_ids)

    def as_vendor(self, raw: Mapping[str, Any]) -> Vendor:
        """Read a vendor's JSON."""
        return self._books.as_vendor(raw)

    def as_item(self, raw: Mapping[str, Any]) -> Item:
        """Read an item's JSON."""
        return self._books.as_item(raw)

    def _read(self, call: Callable[[], T]) -> T:
        return patiently(call, self._cancel, self._tell)
