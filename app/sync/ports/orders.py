"""The shop's POs."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Protocol

from app.domain.catalogue import Catalogue
from app.domain.drafting import KeptDraft
from app.domain.listing import (
    CurrencyTotal,
    HistoryEntry,
    OrderQuery,
    OrderRow,
    OrderWords,
    Picked,
    StateCounts,
)
from app.domain.orders import PurchaseOrder
from app.domain.tracing import Change


class OrderStore(Protocol):
    """The shop's POs."""

    def get(self, po_id: str) -> PurchaseOrder | None:
        """One PO, or None."""

    def many(self, po_ids: Iterable[str]) -> Sequence[PurchaseOrder]:
        """Those that exist, in the given order."""

    def ids(self) -> Sequence[str]:
        """Ids of all POs, oldest date first, then number."""

    def by_number(self, number: str) -> PurchaseOrder | None:
        """The PO with this number (compared without case and spacing)."""

    def save(self, orders: Sequence[PurchaseOrder], change: Change) -> Sequence[str]:
        """Insert or replace all of them in one transaction, with what changed in each; returns the ids that changed."""

    def version(self, po_id: str) -> int:
        """Rises by one with every change of the PO; 0 when it does not exist."""

    def page(self, query: OrderQuery, offset: int, limit: int) -> Sequence[OrderRow]:
        """Rows for the list."""

    def count(self, query: OrderQuery) -> int:
        """How many rows the query has."""

    def position(self, query: OrderQuery, po_id: str) -> int | None:
        """Row number of a PO under this query, or None when it is not among them."""

    def listed(self, query: OrderQuery, offset: int, limit: int) -> Sequence[str]:
        """Ids of so many rows of the list, in its order."""

    def totals(self, query: OrderQuery) -> Sequence[CurrencyTotal]:
        """What all rows of the query come to, by currency; the currency of most POs first."""

    def picked(self, query: OrderQuery, po_ids: Collection[str]) -> Picked:
        """Those of these POs that the query shows, and what they come to."""

    def state_counts(self, query: OrderQuery) -> StateCounts:
        """Counts per state, of what is to bill and of what is late; the query's own filter by these is ignored."""

    def history(self, po_id: str) -> Sequence[HistoryEntry]:
        """What happened to the PO, newest first: edits, imports and the sync's log rows."""

    def words(self) -> OrderWords:
        """Tax percentages, terms and destinations of all POs: a scan, not for the window's thread."""

    def catalogue(self) -> Catalogue:
        """What the latest POs ordered, for completion: a scan, not for the window's thread."""

    def numbers(self) -> Sequence[str]:
        """The numbers of all POs: a scan too."""


class DraftStore(Protocol):
    """What is being typed into the editor, for the case that the program ends before it is saved."""

    def keep(self, draft: KeptDraft) -> None:
        """Keep this one instead of the one before."""

    def kept(self) -> KeptDraft | None:
        """The draft, or None."""

    def drop(self) -> None:
        """Forget it."""
