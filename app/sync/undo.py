"""The pure plan of an undo: what taking a write back would do in QuickBooks, or why that cannot be done.

The undo of a create deletes the document (purchase orders cannot be voided over the API, qbo-api.md 3.3); the undo of
an update gives the document its former version again, and what somebody changed in QuickBooks since stays.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Protocol

from app.domain.books import Company
from app.domain.compare import differences, line_part, overlay
from app.domain.documents import Difference, Document, RemoteDocument
from app.domain.links import Link, Operation
from app.domain.orders import PurchaseOrder
from app.domain.versions import Version
from app.sync.undo_words import billed, closed_books, delete_words, restore_words

_NOTHING = Document(number="", vendor_id="", lines=())


class UndoKind(StrEnum):
    """What an undo does to the document."""

    DELETE = "delete"
    RESTORE = "restore"
    REFUSED = "refused"


class Reader(Protocol):
    """The part of `Books` that needs no network."""

    def as_document(
        self, raw: Mapping[str, Any], line_ids: Mapping[str, str] | None = None
    ) -> RemoteDocument:
        """As `Books.as_document`."""

    def delete_payload(self, qbo_id: str, sync_token: str) -> str:
        """As `Books.delete_payload`."""

    def restore_payload(
        self, former: Mapping[str, Any], after: Mapping[str, Any], now: Mapping[str, Any]
    ) -> tuple[str, Mapping[str, Any]]:
        """As `Books.restore_payload`."""


@dataclass(frozen=True, slots=True)
class UndoPlan:
    """What would happen to one PO. `reason` says it in words, or why nothing can be done.

    `differences` is QuickBooks now (before) against QuickBooks afterwards (after). `lost` is what somebody changed in
    QuickBooks since and that goes away, `kept` what stays of it. `meant` is the document afterwards, None when it is
    deleted.
    """

    po_id: str
    number: str
    kind: UndoKind
    reason: str
    supplier: str = ""
    version: Version | None = None
    link: Link | None = None
    remote: RemoteDocument | None = None
    payload: str = ""
    meant: Document | None = None
    differences: tuple[Difference, ...] = ()
    lost: tuple[Difference, ...] = ()
    kept: tuple[Difference, ...] = ()

    @property
    def possible(self) -> bool:
        """True when something would be done."""
        return self.kind is not UndoKind.REFUSED

    @property
    def edited_there(self) -> bool:
        """True when somebody changed the document in QuickBooks since our write."""
        return bool(self.lost or self.kept)


def candidate(versions: Sequence[Version], link: Link | None) -> Version | None:
    """The write that an undo would take back: the newest one to the linked document that was not taken back yet."""
    if link is None:
        return None
    return next(
        (
            version
            for version in versions
            if version.operation is Operation.WRITE
            and not version.undone_by
            and version.after is not None
            and version.result_id == link.qbo_id
        ),
        None,
    )


def local_refusal(link: Link | None, version: Version | None, *, unknown: bool) -> str:
    """Why an undo is out of the question, as far as that is known without asking QuickBooks; else ""."""
    if unknown:
        return (
            "It is not certain yet whether the last request arrived. The next sync finds out; try again then."
        )
    if link is None:
        return "QuickBooks does not have it, so there is nothing to take back."
    stays = billed(link.bill_ids, closed=link.closed)
    if stays:
        return stays
    if version is None:
        return "This program kept no former version of it, so there is nothing to go back to."
    return ""


def plan_undo(
    reader: Reader,
    company: Company,
    order: PurchaseOrder,
    link: Link,
    version: Version,
    remote: RemoteDocument | None,
) -> UndoPlan:
    """What taking `version` back would do to the document as it is now (`remote`; None when it is gone)."""
    refusal = _refusal(company, remote, version)
    if refusal or remote is None or version.after is None:
        return refused(order, refusal, link, version)
    keys = _line_ids(version, link)
    after = _present(version.after, version.after_line_ids, link)
    seen = reader.as_document(after, keys).document
    now = reader.as_document(remote.raw, keys).document
    theirs = differences(seen, now)
    plan = UndoPlan(
        order.id,
        order.doc_number,
        UndoKind.DELETE,
        delete_words(theirs),
        order.supplier.name,
        version,
        link,
        remote,
        reader.delete_payload(remote.id, remote.sync_token),
        differences=differences(now, _NOTHING),
        lost=theirs,
    )
    if version.creates:
        return plan
    former = _present(version.snapshot or {}, version.line_ids, link)
    payload, raw = reader.restore_payload(former, after, remote.raw)
    meant = reader.as_document(raw, keys).document
    changes = differences(now, meant)
    stays = closed_books(company, meant.txn_date)
    if not changes:
        stays = "Nothing of our last change is left in QuickBooks to take back."
    if stays:
        return refused(order, stays, link, version)
    return _restores(replace(plan, payload=payload, meant=meant, differences=changes), theirs)


def _restores(plan: UndoPlan, theirs: Sequence[Difference]) -> UndoPlan:
    lost = tuple(change for change in theirs if _goes_away(change, plan.differences))
    kept = tuple(change for change in theirs if change not in lost)
    reason = restore_words(plan.differences, kept, lost)
    return replace(plan, kind=UndoKind.RESTORE, reason=reason, lost=lost, kept=kept)


def refused(
    order: PurchaseOrder, reason: str, link: Link | None = None, version: Version | None = None
) -> UndoPlan:
    """A plan to do nothing."""
    return UndoPlan(order.id, order.doc_number, UndoKind.REFUSED, reason, order.supplier.name, version, link)


def stays_there(reader: Reader, version: Version, link: Link, meant: Document) -> frozenset[str]:
    """Fields that do not go back, because somebody changed them in QuickBooks since."""
    if version.snapshot is None:
        return frozenset()
    former = reader.as_document(_present(version.snapshot, version.line_ids, link), _line_ids(version, link))
    return frozenset(change.field for change in differences(former.document, meant))


def sent_afterwards(version: Version, link: Link, stays: frozenset[str]) -> Document | None:
    """What the link says we sent, once the former version is back: a later sync sends exactly our own changes again.

    Fields that stay as somebody changed them count as sent: theirs stay then, too.
    """
    if version.sent is None or link.sent is None:
        return None
    return overlay(version.sent, link.sent, stays)


def _refusal(company: Company, remote: RemoteDocument | None, version: Version) -> str:
    if remote is None:
        return (
            "QuickBooks does not have it any more: somebody deleted it there. There is nothing to take back."
        )
    stays = billed(remote.bill_ids, closed=remote.closed)
    if stays:
        return stays
    if not version.creates and version.snapshot is None:
        return "This program kept no former version of it, so there is nothing to go back to."
    return closed_books(company, remote.document.txn_date)


def _goes_away(theirs: Difference, changes: Sequence[Difference]) -> bool:
    """Their value is replaced, or the whole line that it stands in goes."""
    key, _ = line_part(theirs.field)
    return any(
        change.field == theirs.field or (bool(key) and change.field == f"line:{key}" and not change.after)
        for change in changes
    )


def _line_ids(version: Version, link: Link) -> dict[str, str]:
    """Our line keys and the present Ids; for lines that are gone, the Ids that they had."""
    return {**_real(version.line_ids), **_real(version.after_line_ids), **_real(link.line_ids)}


def _real(line_ids: Mapping[str, str]) -> dict[str, str]:
    return {key: ident for key, ident in line_ids.items() if not ident.startswith("absent:")}


def _present(raw: Mapping[str, Any], line_ids: Mapping[str, str], link: Link) -> Mapping[str, Any]:
    """A kept version with its lines under their present Ids: a line that came back has another one."""
    present = _real(link.line_ids)
    renamed = {
        ident: present[key] for key, ident in line_ids.items() if key in present and present[key] != ident
    }
    if not renamed:
        return raw
    lines = [
        {**line, "Id": renamed.get(str(line.get("Id", "")), line.get("Id"))} for line in raw.get("Line") or ()
    ]
    return {**raw, "Line": lines}
