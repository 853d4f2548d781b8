"""The states a PO can be in towards one QuickBooks company, in the words of design.md section 2."""

from __future__ import annotations

from enum import StrEnum


class SyncState(StrEnum):
    """One state per PO and company. The value is stored in the database; `label` is what people read."""

    NOT_SENT = "not_sent"
    READY = "ready"
    SENDING = "sending"
    IN_QUICKBOOKS = "in_quickbooks"
    CHANGED_HERE = "changed_here"
    CHANGED_THERE = "changed_in_quickbooks"
    NEEDS_YOU = "needs_you"
    CONFLICT = "conflict"
    FAILED = "failed"
    CHECKING = "checking"
    BILLED = "billed"
    PAID = "paid"
    ON_HOLD = "on_hold"
    NOT_ELIGIBLE = "not_eligible"
    DELETED_THERE = "deleted_in_quickbooks"

    @property
    def label(self) -> str:
        """The words on the badge."""
        return _LABELS[self]


_LABELS = {
    SyncState.NOT_SENT: "Not sent",
    SyncState.READY: "Ready",
    SyncState.SENDING: "Sending",
    SyncState.IN_QUICKBOOKS: "In QuickBooks",
    SyncState.CHANGED_HERE: "Changed here",
    SyncState.CHANGED_THERE: "Changed in QuickBooks",
    SyncState.NEEDS_YOU: "Needs you",
    SyncState.CONFLICT: "Conflict",
    SyncState.FAILED: "Failed",
    SyncState.CHECKING: "Checking",
    SyncState.BILLED: "Billed",
    SyncState.PAID: "Paid",
    SyncState.ON_HOLD: "On hold",
    SyncState.NOT_ELIGIBLE: "Not eligible",
    SyncState.DELETED_THERE: "Deleted in QuickBooks",
}

#: States in which a person has to do something before the PO can go on.
WAITING_FOR_A_PERSON = frozenset(
    {SyncState.NEEDS_YOU, SyncState.CONFLICT, SyncState.FAILED, SyncState.DELETED_THERE}
)
#: States in which a sync has something to send.
TO_SEND = frozenset({SyncState.NOT_SENT, SyncState.READY, SyncState.CHANGED_HERE})
#: States in which the program finds out by itself what became of a request.
BEING_CHECKED = frozenset({SyncState.CHECKING, SyncState.SENDING})
