"""How much room QuickBooks' limits leave in the texts of a PO, for counting down while a person types."""

from __future__ import annotations

from app.domain.lengths import NOTES_ROOM
from app.domain.orders import PurchaseOrder

Room = tuple[int, int]


def room_for_notes(order: PurchaseOrder) -> tuple[Room, Room]:
    """(characters left, limit) for the note to the supplier and for the internal note.

    The reference goes beside the first one, the tracking number beside the second.
    """
    told = NOTES_ROOM - len(order.reference)
    internal = NOTES_ROOM - len(order.tracking_number)
    return (
        (told - len(order.note_to_supplier), told),
        (internal - len(order.internal_note), internal),
    )
