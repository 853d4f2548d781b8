"""What the page of mappings shows: the shop's suppliers and products with their records in QuickBooks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.links import MappingKind

#: How a mapping was decided that asks for a record of its own with the next sync.
TO_CREATE = "new"
#: A mapping that was forgotten; the row only remembers what POs in QuickBooks keep.
FORGOTTEN = "forgotten"


class MappingState(StrEnum):
    """How a supplier or product stands; `label` is what people read."""

    MATCHED = "matched"
    CHOSEN = "chosen"
    CREATED = "created"
    TO_CREATE = "new"
    INACTIVE = "inactive"
    MISSING = "missing"

    @property
    def label(self) -> str:
        """The words on the badge."""
        return _LABELS[self]


_LABELS = {
    MappingState.MATCHED: "Found by name or SKU",
    MappingState.CHOSEN: "Chosen by you",
    MappingState.CREATED: "Created by this program",
    MappingState.TO_CREATE: "Created with the next sync",
    MappingState.INACTIVE: "Inactive or gone in QuickBooks",
    MappingState.MISSING: "Decided with the next sync",
}


@dataclass(frozen=True, slots=True)
class MappingQuery:
    """Which rows. `states` empty means all. `home_currency` is set when the company has several currencies: then each
    foreign currency of a supplier is a row of its own, for a vendor has one currency for ever.
    """

    realm_id: str
    kind: MappingKind
    search: str = ""
    states: frozenset[MappingState] = frozenset()
    home_currency: str = ""


@dataclass(frozen=True, slots=True)
class MappingRow:
    """One supplier or product. `orders` is how many POs use it."""

    key: str
    name: str
    orders: int
    state: MappingState
    target_id: str = ""
    target_name: str = ""

    @property
    def sku(self) -> str:
        """The SKU by which a product is known, without case, or ""."""
        return self.key.removeprefix("sku:").upper() if self.key.startswith("sku:") else ""


@dataclass(frozen=True, slots=True)
class MappingOutline:
    """Which rows a query has, in order, and how many there are in each state whatever it asks for."""

    keys: tuple[str, ...] = ()
    tally: Mapping[MappingState, int] = field(default_factory=dict)

    @classmethod
    def of(cls, found: Sequence[tuple[str, MappingState]], states: frozenset[MappingState]) -> MappingOutline:
        """From all rows with their states."""
        keys = tuple(key for key, state in found if not states or state in states)
        return cls(keys, Counter(state for _, state in found))


@dataclass(frozen=True, slots=True)
class MappingUse:
    """The POs that use a supplier or product: in QuickBooks and open, in QuickBooks and closed or billed, not there."""

    open_ids: tuple[str, ...] = ()
    closed_ids: tuple[str, ...] = ()
    unsent_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A vendor or item that can be chosen. `reason`: why it is suggested, in a short sentence."""

    id: str
    name: str
    detail: str = ""
    reason: str = ""


StateTally = Mapping[MappingState, int]
