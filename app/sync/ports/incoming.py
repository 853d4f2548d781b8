"""What sources brought, record by record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from app.domain.incoming import Brought
from app.domain.orders import PurchaseOrder


class IncomingStore(Protocol):
    """Keyed by source and the source's own id of a record."""

    def together(self) -> AbstractContextManager[object]:
        """Everything that is stored inside, by any store of the profile, is stored as one: all of it or nothing."""

    def known(self, source: str, record_ids: Iterable[str]) -> Mapping[str, Brought]:
        """What is known about these records, by record id."""

    def of_orders(self, source: str, po_ids: Iterable[str]) -> Mapping[str, str]:
        """PO id -> id of the record that it belongs to."""

    def agreed(self, sources: Sequence[str], po_ids: Sequence[str]) -> Mapping[str, PurchaseOrder]:
        """PO id -> what the first of these sources that knows it brought last and was taken over."""

    def edited(self, po_ids: Sequence[str]) -> frozenset[str]:
        """Those of these POs that were saved by something else than an import after the last one."""

    def put(self, entries: Sequence[Brought]) -> None:
        """Insert or replace."""

    def waiting(self, source: str) -> Sequence[Brought]:
        """Records with a version that waits for a person, oldest first."""

    def refused(self, source: str) -> Sequence[Brought]:
        """Records whose newest version could not be taken, oldest first."""

    def tally(self, source: str) -> tuple[int, int]:
        """How many wait for a person, and how many are refused."""

    def open_count(self, source: str, turn: int) -> int:
        """Open POs among the records that this turn met."""

    def gone(self, source: str, turn: int) -> int:
        """Open POs among the records that this turn has not met."""

    def drop_unmet(self, source: str, turn: int) -> None:
        """Forget refused records without a PO that this turn has not met: the source does not hold them any more."""

    def drop(self, source: str, record_id: str = "") -> None:
        """Forget one record, or the whole source. POs stay."""
