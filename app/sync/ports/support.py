"""What a support bundle tells about the database, and the names that it must not tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol


class SupportFacts(Protocol):
    """Reads only."""

    def facts(self, realm_id: str) -> Sequence[tuple[str, str]]:
        """What is in the database: versions, sizes, and how many rows of what. No contents."""

    def names(self) -> Iterator[tuple[str, str]]:
        """(kind, name) of every supplier, product, SKU, destination, contact, vendor and item that is known."""
