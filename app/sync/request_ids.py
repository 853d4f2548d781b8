"""Request ids of creates follow from what is created (decision 024).

QuickBooks answers the same id with the first answer and does nothing again (qbo-api.md 2.4). Two computers of one shop
that send the same PO at the same moment therefore make one document. `generation` counts the settled requests of the
subject on this computer, so that a later create of it (after a refusal, or after it was deleted there) gets a new id.
"""

from __future__ import annotations

import uuid

from app.domain.links import IntentKind

_NAMESPACE = uuid.UUID("6d1c7f0a-93c1-5a0e-8d0b-2f6b1c9e4a57")


def create_id(realm_id: str, kind: IntentKind, subject: str, generation: int) -> str:
    """32 hexadecimal digits: the same on every computer."""
    return uuid.uuid5(_NAMESPACE, f"{realm_id}\n{kind.value}\n{subject}\n{generation}").hex
