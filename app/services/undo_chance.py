"""Whether the last write of a PO can be taken back, from what is stored here: cheap enough for every look at a PO."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.links import Link
from app.domain.versions import Version
from app.sync.undo import candidate, local_refusal


@dataclass(frozen=True, slots=True)
class UndoChance:
    """Whether a PO's last write can be taken back, as far as that is known here; `reason` says why not, or what."""

    possible: bool
    reason: str


#: While nothing is known.
NO_UNDO = UndoChance(False, "")


def chance(
    link: Link | None, versions: Sequence[Version], *, connected: bool, po_sync: bool, unknown: bool
) -> UndoChance:
    """Whether Undo can be pressed, and what it would do or why not."""
    if not connected:
        return UndoChance(False, "Not connected to QuickBooks.")
    if not po_sync:
        return UndoChance(False, "PO sync is off, so nothing may be sent. Switch it on in Settings first.")
    version = candidate(versions, link)
    refusal = local_refusal(link, version, unknown=unknown)
    if refusal:
        return UndoChance(False, refusal)
    creates = version is not None and version.creates
    return UndoChance(
        True,
        "Delete it in QuickBooks again; you see first what would happen."
        if creates
        else "Give QuickBooks the version before the last update back; you see first what would happen.",
    )
