"""The shop's suppliers and products beside QuickBooks' records, for the page of mappings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from app.domain.links import MappingKind
from app.domain.mapping_list import Candidate, MappingQuery, MappingRow, MappingState, MappingUse, StateTally


class MappingListStore(Protocol):
    """Reads only; every call is one or two short queries."""

    def page(self, query: MappingQuery, offset: int, limit: int) -> Sequence[MappingRow]:
        """Rows by name of the supplier or SKU of the product, those without a record first."""

    def outline(self, query: MappingQuery) -> Sequence[tuple[str, MappingState]]:
        """Key and state of every row under the query's search, in the order of `page`; its own states do not count."""

    def rows(self, query: MappingQuery, keys: Sequence[str]) -> Sequence[MappingRow]:
        """The rows with these keys, in this order; those that are gone are left out."""

    def count(self, query: MappingQuery) -> int:
        """How many rows the query has."""

    def position(self, query: MappingQuery, key: str) -> int:
        """Row number at which this key stands or would stand."""

    def tally(self, query: MappingQuery) -> StateTally:
        """Rows per state under the query's search."""

    def keys_of(self, realm_id: str, kind: MappingKind, target_id: str) -> Sequence[str]:
        """Keys that are mapped to this vendor or item."""

    def use(self, query: MappingQuery, key: str) -> MappingUse:
        """The POs of one supplier or product, by how they stand in QuickBooks."""

    def candidates(
        self, realm_id: str, kind: MappingKind, search: str, offset: int, limit: int
    ) -> Sequence[Candidate]:
        """Active vendors or items of the local copy, by name."""

    def candidate_count(self, realm_id: str, kind: MappingKind, search: str) -> int:
        """How many that would be."""
