"""What is known of QuickBooks' purchase orders and bills without asking it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from app.domain.mirror import Bill, Mirrored


class MirrorStore(Protocol):
    """The mirror of one company's purchase orders, ours and others', and the bills that are linked to them."""

    def find(self, realm_id: str, numbers: Collection[str], tags: Collection[str]) -> Sequence[Mirrored]:
        """Purchase orders with one of these numbers (case-blind) or tags; deleted ones are left out."""

    def known(self, realm_id: str, ids: Collection[str]) -> Mapping[str, Mirrored]:
        """The rows of these ids, deleted ones included."""

    def put(self, realm_id: str, orders: Sequence[Mirrored]) -> None:
        """Store what was seen. Something older than what is known is left alone, and a deleted one stays deleted."""

    def delete(self, realm_id: str, ids: Collection[str]) -> None:
        """QuickBooks says that these were deleted."""

    def keep(self, realm_id: str, ids: Collection[str], before: datetime) -> None:
        """After a full read: what was not among it, and was not changed since `before`, is there no more."""

    def bills(self, realm_id: str, ids: Collection[str]) -> Mapping[str, Bill]:
        """The bills of these ids that are known, deleted ones included."""

    def put_bills(self, realm_id: str, bills: Sequence[Bill]) -> None:
        """Insert or replace by id."""
