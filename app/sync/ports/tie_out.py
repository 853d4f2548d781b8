"""What the tie-out reads beside the stores of the engine: many rows by date or id at once."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Protocol

from app.domain.links import Link, PoState
from app.domain.mirror import Mirrored


class TieOutStore(Protocol):
    """Reads only; each call is one short query for some hundred ids."""

    def dated(self, first: date, last: date) -> Sequence[str]:
        """Ids of the POs with a date from the first to the last day."""

    def undated(self) -> int:
        """How many POs have no date at all."""

    def mirrored(self, realm_id: str, first: date, last: date) -> Sequence[Mirrored]:
        """QuickBooks' purchase orders of these days, deleted ones left out."""

    def unread(self, realm_id: str) -> int:
        """How many of QuickBooks' purchase orders were seen without their date."""

    def links(self, realm_id: str, po_ids: Collection[str]) -> Mapping[str, Link]:
        """Links of these POs by PO id."""

    def linked_to(self, realm_id: str, qbo_ids: Collection[str]) -> Mapping[str, str]:
        """PO ids by the ids of the documents that they are linked to."""

    def states(self, realm_id: str, po_ids: Collection[str]) -> Mapping[str, PoState]:
        """Badges of these POs by PO id."""
