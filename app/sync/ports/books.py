"""One QuickBooks company."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Protocol

from app.domain.books import Account, Company, Item, TaxCode, Term, Tracked, Vendor
from app.domain.copies import Attachment
from app.domain.documents import Document, RemoteDocument
from app.domain.errors import AppError
from app.domain.links import IntentKind, Link
from app.domain.mirror import Bill, BillPayment, Changes, OrderPage
from app.domain.orders import PurchaseOrder
from app.domain.settings import SyncSettings

#: Items of one batch (qbo-api.md 6.1).
BATCH_MOST = 30


@dataclass(frozen=True, slots=True)
class Answer:
    """What QuickBooks answered to a write: the parsed entity, the `intuit_tid`, and when the entity was made."""

    raw: Mapping[str, Any]
    intuit_tid: str = ""
    created: datetime | None = None


class Books(Protocol):
    """One QuickBooks company. Every method may raise the errors of app.domain.errors:

    `NotSent` (certainly not carried out), `OutcomeUnknown` (perhaps carried out; writes only), `Throttled`,
    `WaitAndRetry`, `ReconnectNeeded`, `StaleDocument`, `NotFoundThere`, `NameTaken`, `NumberTaken`, `ItemRefused`.
    """

    @property
    def realm_id(self) -> str:
        """Id of the company."""

    def counts(self) -> tuple[int, int]:
        """Requests so far as (reads, writes)."""

    def requests_here(self) -> int:
        """Requests that the calling thread has made so far, to QuickBooks and for fresh tokens, repeated ones too."""

    def close(self) -> None:
        """Close its connections; it is not used afterwards."""

    def company(self) -> Company:
        """Company info and preferences (two reads)."""

    def accounts(self) -> Sequence[Account]:
        """The whole chart of accounts, inactive ones included."""

    def vendors(self, changed_since: datetime | None) -> Iterator[Sequence[Vendor]]:
        """Pages of vendors, inactive ones included; all, or those changed since a moment."""

    def items(self, changed_since: datetime | None) -> Iterator[Sequence[Item]]:
        """Pages of items, inactive ones included; all, or those changed since a moment."""

    def terms(self) -> Sequence[Term]:
        """All payment terms, inactive ones included."""

    def classes(self) -> Sequence[Tracked]:
        """All classes, inactive ones included."""

    def locations(self) -> Sequence[Tracked]:
        """All locations (QuickBooks' departments), inactive ones included."""

    def tax_codes(self) -> Sequence[TaxCode]:
        """All tax codes with the percentages of their purchase rates (two reads)."""

    def vendor_named(self, name: str) -> Vendor | None:
        """The vendor with exactly this display name (case-blind), inactive ones included."""

    def item_named(self, name: str) -> Item | None:
        """The item with exactly this name (case-blind), inactive ones included."""

    def record(self, kind: IntentKind, qbo_id: str) -> Mapping[str, Any] | None:
        """A vendor or item as JSON, inactive ones included, or None when QuickBooks does not have it."""

    def active_payload(self, kind: IntentKind, raw: Mapping[str, Any]) -> str:
        """Frozen JSON body that makes an inactive vendor or item active again, under its name without the mark."""

    def find_documents(self, numbers: Sequence[str]) -> Sequence[RemoteDocument]:
        """All purchase orders with one of these document numbers."""

    def created_since(self, moment: datetime) -> Iterable[RemoteDocument]:
        """Purchase orders created since a moment, oldest first."""

    def read(self, qbo_id: str) -> RemoteDocument | None:
        """One purchase order, or None when it was deleted."""

    def changes(self, since: datetime, *, orders: bool = True) -> Changes | None:
        """What changed since a moment of QuickBooks' clock (one read).

        `orders` False leaves purchase orders out. None when QuickBooks does not tell changes from that far back (30
        days, qbo-api.md 6.2).
        """

    def order_page(self, start: int) -> OrderPage:
        """One page of all purchase orders of the company by id, from a position (counted from 1) on."""

    def documents(self, ids: Sequence[str]) -> Sequence[RemoteDocument]:
        """The purchase orders with these ids that exist; a hundred cost one read."""

    def bills(self, ids: Sequence[str]) -> Sequence[Bill]:
        """The bills with these ids that exist; a hundred cost one read."""

    def bills_since(self, moment: datetime) -> Iterator[Sequence[Bill]]:
        """Pages of bills that changed since a moment."""

    def payments(self, ids: Sequence[str]) -> Sequence[BillPayment]:
        """The bill payments with these ids that exist; a hundred cost one read."""

    def create_payload(self, document: Document) -> str:
        """Frozen JSON body that creates this document."""

    def update_payload(self, raw: Mapping[str, Any], link: Link, wanted: Document) -> str:
        """Frozen JSON body of a full update: `raw` (the document as last seen) with our changes since `link.sent`.

        Fields and lines that are not ours stay as they are in `raw` (design.md 4.5). With `link.sent` None every
        field that we own is set.
        """

    def delete_payload(self, qbo_id: str, sync_token: str) -> str:
        """Frozen JSON body that deletes a purchase order."""

    def restore_payload(
        self, former: Mapping[str, Any], after: Mapping[str, Any], now: Mapping[str, Any]
    ) -> tuple[str, Mapping[str, Any]]:
        """Frozen JSON body that puts `former` back onto `now`, and the document as it is meant then.

        `after` is the answer to the write that is taken back: what differs between it and `now` was changed in
        QuickBooks since, and stays. The same line must have the same Id in all three.
        """

    def vendor_payload(self, name: str, order: PurchaseOrder, currency: str, terms_id: str = "") -> str:
        """Frozen JSON body that creates a vendor for the PO's supplier. "" leaves currency or terms open."""

    def item_payload(self, name: str, sku: str, description: str, settings: SyncSettings, since: date) -> str:
        """Frozen JSON body that creates an item with the chosen kind and accounts; stock is counted `since` a day."""

    def attachments(self, qbo_id: str) -> Sequence[Attachment]:
        """The files of a purchase order."""

    def copy_payload(self, qbo_id: str, file_name: str, note: str, content: bytes) -> str:
        """Frozen payload that attaches a PDF to a purchase order."""

    def removal_payload(self, attachment: Attachment) -> str:
        """Frozen payload that takes an attachment away."""

    def note_in(self, payload: str) -> str:
        """The note in a payload of `copy_payload`."""

    def as_attachment(self, raw: Mapping[str, Any]) -> Attachment:
        """Read an attachment's JSON."""

    def send(self, kind: IntentKind, payload: str, request_id: str) -> Answer:
        """POST a frozen body with its request id. Returns the stored entity as QuickBooks answered it."""

    def send_together(
        self, kind: IntentKind, payloads: Sequence[str], request_id: str
    ) -> Sequence[Answer | AppError]:
        """POST up to `BATCH_MOST` frozen bodies that create something, as one request.

        Returns an answer or error for each body, in their order; an item that QuickBooks says nothing about is an
        `OutcomeUnknown`. Raises only what concerns the request as a whole; after `OutcomeUnknown` that are all items.
        """

    def delete(self, payload: str, request_id: str) -> Answer:
        """POST a frozen delete with its request id."""

    def as_document(
        self, raw: Mapping[str, Any], line_ids: Mapping[str, str] | None = None
    ) -> RemoteDocument:
        """Read a purchase order's JSON. With `line_ids` (our key -> Line.Id) its lines get our keys."""

    def as_sent(self, payload: str, line_ids: Mapping[str, str] | None = None) -> RemoteDocument:
        """Read the frozen body of a create or update as the document that it makes.

        Lines that it adds have ids beginning with "new:"; `total` is the sum of its lines.
        """

    def as_vendor(self, raw: Mapping[str, Any]) -> Vendor:
        """Read a vendor's JSON."""

    def as_item(self, raw: Mapping[str, Any]) -> Item:
        """Read an item's JSON."""
