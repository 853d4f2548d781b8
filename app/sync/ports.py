"""What the engine needs from outside, as Protocols. Adapters implement them and know nothing of each other.

Reads and writes of the stores are single short transactions. No store call ever waits for the network.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from app.domain.books import Account, Company, Item, Vendor
from app.domain.documents import Document, RemoteDocument
from app.domain.links import Connection, Intent, IntentKind, Link, MappingEntry, MappingKind, PoState
from app.domain.listing import HistoryEntry, OrderQuery, OrderRow, StateCounts
from app.domain.orders import PurchaseOrder
from app.domain.questions import Question
from app.domain.runs import LogEntry, RunSummary
from app.domain.settings import SyncSettings


class Clock(Protocol):
    """Time, injected so that tests can move it."""

    def now(self) -> datetime:
        """Present moment with time zone UTC."""

    def monotonic(self) -> float:
        """Seconds that never run backwards."""

    def sleep(self, seconds: float) -> None:
        """Wait."""


class CancelToken(Protocol):
    """Set by the window, looked at by the engine between steps."""

    @property
    def canceled(self) -> bool:
        """True once Cancel was pressed."""

    def wait(self, seconds: float) -> bool:
        """Wait, but end at once when canceled. True when canceled."""


class SecretStore(Protocol):
    """Keyring or this-run-only memory.

    All methods raise `KeyringMissing`, `KeyringLocked` or `KeyringDenied` (app.domain.errors).
    """

    name: str

    def get(self, key: str) -> str | None:
        """The secret, or None when there is none under this key."""

    def put(self, key: str, value: str) -> None:
        """Store durably before returning."""

    def delete(self, key: str) -> None:
        """Forget; nothing happens when it is not there."""

    def probe(self) -> None:
        """Write, read back and delete a test entry. Raises like the others when that does not work."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What QuickBooks answered to a write: the parsed entity and the `intuit_tid` of the answer."""

    raw: Mapping[str, Any]
    intuit_tid: str = ""


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

    def vendor_named(self, name: str) -> Vendor | None:
        """The vendor with exactly this display name (case-blind), inactive ones included."""

    def item_named(self, name: str) -> Item | None:
        """The item with exactly this name (case-blind), inactive ones included."""

    def find_documents(self, numbers: Sequence[str]) -> Sequence[RemoteDocument]:
        """All purchase orders with one of these document numbers."""

    def created_since(self, moment: datetime) -> Iterable[RemoteDocument]:
        """Purchase orders created since a moment, oldest first."""

    def read(self, qbo_id: str) -> RemoteDocument | None:
        """One purchase order, or None when it was deleted."""

    def create_payload(self, document: Document) -> str:
        """Frozen JSON body that creates this document."""

    def update_payload(self, raw: Mapping[str, Any], link: Link, wanted: Document) -> str:
        """Frozen JSON body of a full update: `raw` (the document as last seen) with our changes since `link.sent`.

        Fields and lines that are not ours stay as they are in `raw` (design.md 4.5). With `link.sent` None every
        field that we own is set.
        """

    def vendor_payload(self, name: str, order: PurchaseOrder, currency: str) -> str:
        """Frozen JSON body that creates a vendor for the PO's supplier. `currency` "" leaves it to the company."""

    def item_payload(
        self, name: str, sku: str, description: str, settings: SyncSettings, today: datetime
    ) -> str:
        """Frozen JSON body that creates an item with the chosen kind and accounts."""

    def send(self, kind: IntentKind, payload: str, request_id: str) -> Answer:
        """POST a frozen body with its request id. Returns the stored entity as QuickBooks answered it."""

    def as_document(
        self, raw: Mapping[str, Any], line_ids: Mapping[str, str] | None = None
    ) -> RemoteDocument:
        """Read a purchase order's JSON. With `line_ids` (our key -> Line.Id) its lines get our keys."""

    def as_vendor(self, raw: Mapping[str, Any]) -> Vendor:
        """Read a vendor's JSON."""

    def as_item(self, raw: Mapping[str, Any]) -> Item:
        """Read an item's JSON."""


class OrderStore(Protocol):
    """The shop's POs."""

    def get(self, po_id: str) -> PurchaseOrder | None:
        """One PO, or None."""

    def many(self, po_ids: Iterable[str]) -> Sequence[PurchaseOrder]:
        """Those that exist, in the given order."""

    def ids(self) -> Sequence[str]:
        """Ids of all POs, oldest date first, then number."""

    def by_number(self, number: str) -> PurchaseOrder | None:
        """The PO with this number (compared without case and spacing)."""

    def save(self, orders: Sequence[PurchaseOrder], source: str) -> Sequence[str]:
        """Insert or replace all of them in one transaction, with a history line each; returns the ids that changed."""

    def version(self, po_id: str) -> int:
        """Rises by one with every change of the PO; 0 when it does not exist."""

    def page(self, query: OrderQuery, offset: int, limit: int) -> Sequence[OrderRow]:
        """Rows for the list."""

    def count(self, query: OrderQuery) -> int:
        """How many rows the query has."""

    def position(self, query: OrderQuery, po_id: str) -> int | None:
        """Row number of a PO under this query, or None when it is not among them."""

    def state_counts(self, query: OrderQuery) -> StateCounts:
        """Counts per state; the query's own state filter is ignored."""

    def history(self, po_id: str) -> Sequence[HistoryEntry]:
        """What happened to the PO, newest first: edits, imports and the sync's log rows."""


class LinkStore(Protocol):
    """Links, states, intents: one transaction per call."""

    def link(self, po_id: str, realm_id: str) -> Link | None:
        """The stored link, or None."""

    def links(self, realm_id: str) -> Mapping[str, Link]:
        """All links of a company by PO id."""

    def linked_to(self, realm_id: str, qbo_id: str) -> str | None:
        """Id of the PO that is linked to this document, or None."""

    def state(self, po_id: str, realm_id: str) -> PoState | None:
        """The stored badge, or None when the PO was never looked at for this company."""

    def states(self, realm_id: str) -> Mapping[str, PoState]:
        """All stored badges of a company by PO id."""

    def set_states(self, states: Sequence[PoState]) -> None:
        """Store badges."""

    def begin(self, intent: Intent, state: PoState | None) -> None:
        """Durably write an intent (and the PO's badge) before its request leaves."""

    def finish(self, request_id: str, outcome: str, link: Link | None, state: PoState | None) -> None:
        """In one transaction: intent done, link and badge stored."""

    def refuse(self, request_id: str, outcome: str, state: PoState | None) -> None:
        """In one transaction: intent refused (certainly not carried out), badge stored."""

    def put_link(self, link: Link, state: PoState) -> None:
        """Store a link that needed no request (reattach), with its badge."""

    def drop_link(self, po_id: str, realm_id: str, state: PoState) -> None:
        """Forget a link, with the badge that follows."""

    def open_intents(self, realm_id: str) -> Sequence[Intent]:
        """Intents whose outcome is unknown, oldest first."""


class MappingStore(Protocol):
    """Mappings and the local copy of QuickBooks' vendors, items and accounts."""

    def mapping(self, realm_id: str, kind: MappingKind, key: str) -> MappingEntry | None:
        """The stored pair, or None."""

    def mappings(self, realm_id: str, kind: MappingKind) -> Mapping[str, MappingEntry]:
        """All stored pairs of a kind by key."""

    def put_mapping(self, entry: MappingEntry) -> None:
        """Store or replace a pair."""

    def drop_mapping(self, realm_id: str, kind: MappingKind, key: str) -> None:
        """Forget a pair."""

    def vendors(self, realm_id: str) -> Sequence[Vendor]:
        """Local copy of the vendors, inactive ones included."""

    def items(self, realm_id: str) -> Sequence[Item]:
        """Local copy of the items, inactive ones included."""

    def accounts(self, realm_id: str) -> Sequence[Account]:
        """Local copy of the accounts."""

    def put_vendors(self, realm_id: str, vendors: Sequence[Vendor]) -> None:
        """Insert or replace by id."""

    def put_items(self, realm_id: str, items: Sequence[Item]) -> None:
        """Insert or replace by id."""

    def put_accounts(self, realm_id: str, accounts: Sequence[Account]) -> None:
        """Replace the whole chart."""

    def refreshed_at(self, realm_id: str, what: str) -> datetime | None:
        """Start of the last complete refresh of "vendors", "items" or "accounts"; None when never."""

    def set_refreshed(self, realm_id: str, what: str, moment: datetime) -> None:
        """Remember it."""


class QuestionStore(Protocol):
    """Questions for a person."""

    def put(self, realm_id: str, question: Question) -> None:
        """Store or refresh the open question with this PO, kind and subject; an answer given before is kept."""

    def open(self, realm_id: str, po_id: str | None = None) -> Sequence[Question]:
        """Unanswered questions, of one PO or all."""

    def answer_of(self, realm_id: str, po_id: str, kind: str, subject: str) -> str:
        """The answer key, or "" while it is open or was never asked."""

    def answer(self, realm_id: str, po_id: str, kind: str, subject: str, choice: str) -> None:
        """Store an answer."""

    def close(self, realm_id: str, po_id: str, kind: str | None = None) -> None:
        """Remove the questions of a PO (of one kind or all) once they are settled."""


class RunLog(Protocol):
    """The activity log and the runs."""

    def add(self, entries: Sequence[LogEntry]) -> None:
        """Append rows."""

    def entries(
        self,
        *,
        level: str = "",
        search: str = "",
        run_id: str = "",
        po_id: str = "",
        limit: int = 500,
        offset: int = 0,
    ) -> Sequence[LogEntry]:
        """Rows newest first. `level` "warning" includes errors. `search` looks at text, PO number, tid and code."""

    def count(self, *, level: str = "", search: str = "", run_id: str = "", po_id: str = "") -> int:
        """How many rows that would be."""

    def save_run(self, run: RunSummary, realm_id: str) -> None:
        """Insert or replace a run."""

    def last_run(self, realm_id: str) -> RunSummary | None:
        """The newest run of a company."""


class SettingsStore(Protocol):
    """Shop, connection and settings. Secrets are never here."""

    def shop(self) -> tuple[str, str]:
        """(shop id, shop name) of this profile."""

    def set_shop(self, shop_id: str, name: str) -> None:
        """Name the shop of this profile."""

    def connection(self) -> Connection | None:
        """The stored connection of the shop, or None."""

    def put_connection(self, connection: Connection) -> None:
        """Store or replace it."""

    def drop_connection(self) -> None:
        """Forget it (links are kept)."""

    def sync_settings(self, realm_id: str) -> SyncSettings:
        """Switches of the shop with the account choices of a company (defaults when nothing is stored)."""

    def put_sync_settings(self, realm_id: str, settings: SyncSettings) -> None:
        """Store switches and account choices."""

    def value(self, key: str, default: str = "") -> str:
        """A small remembered text, such as a window's place."""

    def set_value(self, key: str, value: str) -> None:
        """Remember it."""


#: Named points for the kill tests; a no-op in normal life.
FaultPoint = Callable[[str], None]


def no_fault(name: str) -> None:
    """The `FaultPoint` of normal life."""
    del name
