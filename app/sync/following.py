"""What a document that was seen in QuickBooks means for its PO: pure rules (design.md 4.5 to 4.7).

The link keeps `snapshot`, the version of the last sync, as the base of every comparison. A newer version in which
nothing of ours differs takes its place; one in which somebody changed fields that we own stands beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from app.domain.compare import differences
from app.domain.documents import Difference, Document, RemoteDocument
from app.domain.links import Link
from app.domain.mirror import Bill, Mirrored
from app.domain.money import to_cents
from app.domain.sync_state import SyncState
from app.domain.three_way import covers, unit_of
from app.sync.merge import Translator
from app.sync.tag import tags_in

#: Begins the reason of a billed PO that was edited here afterwards.
AFTER_BILLING = "Changed here after it was billed"
#: Badges that an edit made there does not take away: the next run deals with both.
_STAY = frozenset(
    {
        SyncState.CHANGED_HERE,
        SyncState.CONFLICT,
        SyncState.NEEDS_YOU,
        SyncState.FAILED,
        SyncState.CHECKING,
        SyncState.SENDING,
        SyncState.NOT_ELIGIBLE,
    }
)
#: Name of a record by the field it stands in and its id.
NameOf = Callable[[str, str], str]


def mirrored(remote: RemoteDocument) -> Mirrored:
    """A document as the mirror keeps it."""
    document = remote.document
    return Mirrored(
        remote.id,
        document.number,
        tags_in(document.private_note),
        document.vendor_id,
        document.currency,
        remote.sync_token,
        remote.updated,
        remote.closed,
        day=document.txn_date,
        total=to_cents(remote.total),
        vendor=remote.vendor_name,
    )


def see(books: Translator, link: Link, now: RemoteDocument, name_of: NameOf) -> Link | None:
    """The link after QuickBooks showed this version; None when it tells nothing new.

    An answer that is older than what is known (queries may lag behind) tells nothing.
    """
    if _version(now.sync_token) < _version(link.token):
        return None
    seen = replace(
        link,
        doc_number=now.document.number,
        closed=now.closed,
        bill_ids=now.bill_ids,
        sync_token=now.sync_token,
        snapshot=now.raw,
        latest=None,
        latest_token="",
        theirs=(),
    )
    theirs = changed_there(books, link, now) if link.sent is not None else ()
    if theirs:
        seen = replace(
            seen,
            sync_token=link.sync_token,
            snapshot=link.snapshot,
            latest=now.raw,
            latest_token=now.sync_token,
            theirs=tuple(_with_names(change, name_of) for change in theirs),
        )
    return None if seen == link else seen


def changed_there(books: Translator, link: Link, now: RemoteDocument) -> tuple[Difference, ...]:
    """What somebody changed there since the last sync, of what we own."""
    keys = dict(link.line_ids)
    before = books.as_document(link.snapshot, keys).document
    return differences(before, books.as_document(now.raw, keys).document)


def still_theirs(books: Translator, link: Link, wanted: Document) -> tuple[str, ...]:
    """Fields that stay a person's in QuickBooks after `wanted` was merged onto its present version.

    What we changed too was either asked about or the same on both sides.
    """
    if link.sent is None:
        return ()
    ours = [unit_of(change.field) for change in differences(link.sent, wanted)]
    keys = dict(link.line_ids)
    seen = books.as_document(link.snapshot, keys).document
    changed = differences(seen, books.as_document(link.now, keys).document)
    fields = dict.fromkeys((*link.held, *(change.field for change in changed)))
    return tuple(
        field
        for field in fields
        if not field.startswith("line:foreign:")
        and not any(covers(u, field) or covers(field, u) for u in ours)
    )


#: Fields that QuickBooks gives back as they were sent, so that another value there is a person's. Where we sent
#: nothing, only those of `_NEVER_FILLED`: QuickBooks fills the others in by itself, the due date from the terms.
_ECHOED = frozenset({"memo", "private_note", "ship_method", "due_date", "number"})
_NEVER_FILLED = frozenset({"memo", "private_note", "ship_method"})


def typed_there(meant: Document, there: Document) -> tuple[str, ...]:
    """Fields in which a person's value stands in QuickBooks beside what we meant. Both have our line keys."""
    never_filled = _NEVER_FILLED if there.terms_id else _NEVER_FILLED | {"due_date"}
    return tuple(
        change.field
        for change in differences(meant, there)
        if (change.field in _ECHOED and (change.before or change.field in never_filled))
        or (change.field.startswith("line:") and not change.field.startswith("line:foreign:"))
    )


def with_theirs(link: Link) -> Link:
    """The link with QuickBooks' present version as the base of later comparisons.

    A line that is gone there is marked, so that the next update does not put it back.
    """
    present = {str(line.get("Id", "")) for line in link.now.get("Line") or ()}
    line_ids = {key: ident if ident in present else f"absent:{key}" for key, ident in link.line_ids.items()}
    return replace(
        link,
        sync_token=link.token,
        snapshot=link.now,
        line_ids=line_ids,
        latest=None,
        latest_token="",
        theirs=(),
        held=(),
    )


def badge(link: Link, bills: Sequence[Bill], updated: datetime | None = None) -> tuple[SyncState, str]:
    """State and reason of a linked PO as far as QuickBooks' side decides them. `bills` are those of the link."""
    if link.bill_ids or link.closed:
        return _billed(link, [bill for bill in bills if not bill.deleted])
    if link.theirs:
        names = list(dict.fromkeys(change.label for change in link.theirs))
        more = f" and {len(names) - 3} more" if len(names) > 3 else ""
        day = f" on {updated.astimezone().date().isoformat()}" if updated else ""
        return SyncState.CHANGED_THERE, f"Changed in QuickBooks{day}: {', '.join(names[:3])}{more}."
    return SyncState.IN_QUICKBOOKS, ""


def next_badge(
    before: SyncState | None, reason: str, found: tuple[SyncState, str]
) -> tuple[SyncState, str] | None:
    """The badge after QuickBooks' side was looked at; None when the present one stays."""
    state, words = found
    if before is SyncState.ON_HOLD:
        return None
    if state in (SyncState.BILLED, SyncState.PAID):
        kept = reason.startswith(AFTER_BILLING) and before in (SyncState.BILLED, SyncState.PAID)
        new: tuple[SyncState, str] = (state, reason if kept else words)
    elif before in _STAY:
        return None
    else:
        new = (state, words)
    return None if new == (before, reason) else new


def _billed(link: Link, bills: Sequence[Bill]) -> tuple[SyncState, str]:
    if not link.bill_ids:
        return SyncState.BILLED, "Closed in QuickBooks without a bill."
    if len(bills) < len(link.bill_ids):
        return SyncState.BILLED, "Closed or billed in QuickBooks."
    paid = [bill for bill in bills if bill.paid]
    told = ", ".join(_told(bill) for bill in bills)
    if not link.closed:
        rest = " and paid" if len(paid) == len(bills) else ""
        return SyncState.BILLED, f"Partly billed{rest}: {told}. The rest is still open."
    if len(paid) == len(bills):
        days = [bill.paid_on for bill in bills]
        known = max((day for day in days if day), default=None)
        when = f" on {known.isoformat()}" if known and all(days) else ""
        return SyncState.PAID, f"Paid{when}: {told}."
    part = f" {len(paid)} of {len(bills)} are paid." if paid else ""
    return SyncState.BILLED, f"Copied to {told}.{part}"


def _told(bill: Bill) -> str:
    return f"{bill.name} of {bill.day.isoformat()}" if bill.day else bill.name


def _with_names(change: Difference, name_of: NameOf) -> Difference:
    return replace(
        change,
        before=name_of(change.field, change.before) or change.before,
        after=name_of(change.field, change.after) or change.after,
    )


def _version(token: str) -> int:
    return int(token) if token.isdigit() else 0
