"""What to do about each sync state, in one sentence a bookkeeper can act on."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.domain.sync_state import SyncState
from app.ui.theme.marking import QT_TRANSLATE_NOOP

_ADVICE: Mapping[SyncState, str] = {
    SyncState.NOT_SENT: QT_TRANSLATE_NOOP(
        "Advice", "It goes to QuickBooks with a sync once the shop is connected."
    ),
    SyncState.READY: QT_TRANSLATE_NOOP("Advice", "It goes to QuickBooks with the next sync."),
    SyncState.SENDING: QT_TRANSLATE_NOOP("Advice", "It is on its way to QuickBooks."),
    SyncState.IN_QUICKBOOKS: QT_TRANSLATE_NOOP("Advice", "QuickBooks has it, with the same content as here."),
    SyncState.CHANGED_HERE: QT_TRANSLATE_NOOP(
        "Advice", "It was changed here after it was sent. The next sync brings QuickBooks up to date."
    ),
    SyncState.CHANGED_THERE: QT_TRANSLATE_NOOP(
        "Advice", "Nothing of it is overwritten. Changes made here are still sent, beside those made there."
    ),
    SyncState.NEEDS_YOU: QT_TRANSLATE_NOOP("Advice", "Answer the question below, then it is sent."),
    SyncState.CONFLICT: QT_TRANSLATE_NOOP(
        "Advice", "Choose below which version is right. Nothing is written until then."
    ),
    SyncState.FAILED: QT_TRANSLATE_NOOP("Advice", "Correct what the reason says, then press Sync this."),
    SyncState.CHECKING: QT_TRANSLATE_NOOP(
        "Advice",
        "QuickBooks' answer was not seen. The next sync looks there first, so it cannot be sent twice.",
    ),
    # Also what was closed there without a bill; the reason says which.
    SyncState.BILLED: QT_TRANSLATE_NOOP(
        "Advice", "Its purchase order in QuickBooks is not changed any more."
    ),
    SyncState.PAID: QT_TRANSLATE_NOOP("Advice", "Its bill is paid. There is nothing left to do."),
    SyncState.ON_HOLD: QT_TRANSLATE_NOOP("Advice", "Every sync leaves it out until you take it off hold."),
    SyncState.NOT_ELIGIBLE: QT_TRANSLATE_NOOP("Advice", "Syncs leave it out for the reason given."),
    SyncState.DELETED_THERE: QT_TRANSLATE_NOOP("Advice", "Choose below whether it is sent again."),
}


def advice(state: SyncState) -> str:
    """What the state means for the person who reads it."""
    return QCoreApplication.translate("Advice", _ADVICE[state])
