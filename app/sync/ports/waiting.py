"""What waits for a person, for the page that lists it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from app.domain.links import PoState
from app.domain.needs import NeedPo


class WaitingStore(Protocol):
    """POs that a person has to do something about."""

    def stuck(self, realm_id: str) -> Sequence[tuple[PoState, NeedPo]]:
        """Badges that say so, by the POs' numbers."""

    def named(self, po_ids: Iterable[str]) -> Mapping[str, NeedPo]:
        """Number and supplier of those of these POs that exist."""
