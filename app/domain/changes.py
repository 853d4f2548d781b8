"""What an operation touched: views refresh those rows only (design.md section 5)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ChangeKind(StrEnum):
    """Which kind of thing changed."""

    ORDERS = "orders"
    SYNC = "sync"
    CONNECTION = "connection"
    SETTINGS = "settings"
    QUESTIONS = "questions"
    LOG = "log"
    MAPPINGS = "mappings"
    STOCK = "stock"  # what receipts changed in the shop's stock


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """PO ids and kinds that changed. `structure` is set when rows appeared or vanished, so counts must be re-read."""

    po_ids: frozenset[str] = frozenset()
    kinds: frozenset[ChangeKind] = frozenset()
    structure: bool = False

    def __or__(self, other: ChangeSet) -> ChangeSet:
        """Both change sets together."""
        return ChangeSet(
            self.po_ids | other.po_ids, self.kinds | other.kinds, self.structure or other.structure
        )

    @classmethod
    def of(
        cls, *kinds: ChangeKind, po_ids: frozenset[str] = frozenset(), structure: bool = False
    ) -> ChangeSet:
        """Shorthand for the usual case."""
        return cls(po_ids, frozenset(kinds), structure)
