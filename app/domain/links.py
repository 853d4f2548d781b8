"""Links, intents and mappings: what the program remembers between runs so that nothing is ever made twice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from app.domain.documents import Difference, Document
from app.domain.errors import Problem
from app.domain.fixes import Fix
from app.domain.sync_state import SyncState


@dataclass(frozen=True, slots=True)
class Link:
    """PO (in one company) <-> QuickBooks purchase order.

    `sent` is the document as we last meant it, `snapshot` QuickBooks' last answer as parsed JSON; the three-way
    comparison needs both. `line_ids` maps our line keys to QuickBooks' Line.Id. `sent` is None after a reattach whose
    content was never ours.

    `latest` is QuickBooks' present version with its token, when somebody changed it there since the last sync:
    `snapshot` stays the base of the comparison. `theirs` is what they changed, with names in the place of ids.

    `held` are fields whose value there is a person's, kept when our changes were merged onto it: an edit of such a
    field here is a conflict, however long ago that was.
    """

    po_id: str
    realm_id: str
    qbo_id: str
    sync_token: str
    doc_number: str
    sent: Document | None
    snapshot: Mapping[str, Any]
    line_ids: Mapping[str, str]
    closed: bool = False
    bill_ids: tuple[str, ...] = ()
    updated_at: datetime | None = None
    latest: Mapping[str, Any] | None = None
    latest_token: str = ""
    theirs: tuple[Difference, ...] = ()
    held: tuple[str, ...] = ()

    @property
    def now(self) -> Mapping[str, Any]:
        """The document as QuickBooks has it now, as far as we have seen."""
        return self.snapshot if self.latest is None else self.latest

    @property
    def token(self) -> str:
        """The SyncToken of that version."""
        return self.latest_token or self.sync_token


@dataclass(frozen=True, slots=True)
class PoState:
    """The badge of one PO in one company: state, reason in words, number of failed tries, when it last changed.

    `problem` tells more about what stands in the way: title, next step, QuickBooks' words, and a fix.
    """

    po_id: str
    realm_id: str
    state: SyncState
    reason: str = ""
    tries: int = 0
    intuit_tid: str = ""
    updated_at: datetime | None = None
    problem: Problem | None = None

    @property
    def fix(self) -> Fix | None:
        """The way out that is offered, or None."""
        return self.problem.fix if self.problem else None

    @property
    def code(self) -> str:
        """QuickBooks' code of the last refusal, or ""."""
        return self.problem.details.code if self.problem else ""


class IntentKind(StrEnum):
    """What the request makes or changes; the value is the QuickBooks entity's path name."""

    PURCHASE_ORDER = "purchaseorder"
    VENDOR = "vendor"
    ITEM = "item"
    COPY = "upload"  # the PDF of a PO
    COPY_GONE = "attachable"  # a former PDF is taken away


class IntentState(StrEnum):
    """`SENDING` is also what a crash leaves behind: its outcome is unknown until it is resolved."""

    SENDING = "sending"
    DONE = "done"
    REFUSED = "refused"


class Operation(StrEnum):
    """`WRITE` is a create or an update by a sync; the others are the two kinds of undo."""

    WRITE = ""
    DELETE = "delete"
    RESTORE = "restore"


@dataclass(frozen=True, slots=True)
class Intent:
    """Row written before a request that changes QuickBooks (design.md 4.2).

    `request_id` is a uuid4 in hex (32 characters). `payload` is the frozen body, sent byte for byte again while the
    outcome is unknown. `subject` is the PO id, supplier key or product key. `wanted` is the document meant (POs only).
    `sent_at` is when it was first written; `target_id` is the QuickBooks id for an update, "" for a create. `run_id` is
    the run that wrote it. An undo names in `undoes` the request id of the write that it takes back.
    """

    request_id: str
    realm_id: str
    kind: IntentKind
    subject: str
    payload: str
    payload_hash: str
    sent_at: datetime
    state: IntentState = IntentState.SENDING
    target_id: str = ""
    wanted: Document | None = None
    outcome: str = ""
    operation: Operation = Operation.WRITE
    run_id: str = ""
    undoes: str = ""


class MappingKind(StrEnum):
    """supplier <-> vendor, product <-> item (cost kinds <-> accounts stand in the settings)."""

    VENDOR = "vendor"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class MappingEntry:
    """One stored pair in one company. `source` says who decided: "match", "created", "chosen" by a person, or "new"
    when a person wants a record of its own with the next sync, or "forgotten" (then there is no target yet).

    `former` are targets that purchase orders in QuickBooks keep: whoever changed the pair said so.
    """

    realm_id: str
    kind: MappingKind
    key: str
    target_id: str
    target_name: str
    source: str = "match"
    former: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Connection:
    """The stored connection of a shop: environment and company. Secrets are in the keyring, never here."""

    shop_id: str
    environment: str
    realm_id: str
    company_name: str
    country: str = ""
    home_currency: str = ""
    multi_currency: bool = False
    plan: str = ""
    client_id: str = ""
    redirect_uri: str = ""
    connected_at: datetime | None = None
    needs_reconnect: bool = False
    extra: Mapping[str, str] = field(default_factory=dict)
