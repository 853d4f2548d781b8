"""What is remembered of every record that a source brought: how it was settled, and what waits for a person."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from app.domain.changes import ChangeSet
from app.domain.order_merge import Difference
from app.domain.orders import PoStatus, PurchaseOrder

_OVER = frozenset({PoStatus.DELIVERED, PoStatus.CANCELED})


@dataclass(frozen=True, slots=True)
class Incoming:
    """One record of a page or file. `order` is None exactly when `problem` says why it cannot be used.

    `record_id` is the source's own id of the PO, the same in every version of it.
    """

    record_id: str
    number: str = ""
    order: PurchaseOrder | None = None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Brought:
    """What is known about one record of a source.

    Attributes:
        turn: the reading from the start that met it last.
        open: whether it was neither delivered nor canceled then.
        brought: the last version that was taken over here; None before.
        waiting: a newer version that both sides changed; it waits for a person.
        problem: why the newest version could not be taken; "" when it could.
        since: when it began to wait, or was refused.
    """

    source: str
    record_id: str
    po_id: str = ""
    number: str = ""
    turn: int = 0
    open: bool = False
    brought: PurchaseOrder | None = None
    waiting: PurchaseOrder | None = None
    problem: str = ""
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A PO that was changed here and in its source: both words for each field."""

    source: str
    record_id: str
    po_id: str
    number: str
    supplier: str
    since: datetime | None
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class Settled:
    """What taking records in did. Every one of them is one of these."""

    created: int = 0
    changed: int = 0
    same: int = 0
    held: int = 0
    refused: int = 0
    po_ids: tuple[str, ...] = ()
    changes: ChangeSet = field(default_factory=ChangeSet)

    def __or__(self, other: Settled) -> Settled:
        """Both together."""
        return Settled(
            self.created + other.created,
            self.changed + other.changed,
            self.same + other.same,
            self.held + other.held,
            self.refused + other.refused,
            tuple(dict.fromkeys((*self.po_ids, *other.po_ids))),
            self.changes | other.changes,
        )

    @property
    def records(self) -> int:
        """How many records it is about."""
        return self.created + self.changed + self.same + self.held + self.refused

    @property
    def sentence(self) -> str:
        """What happened, in one sentence."""
        counts = (
            (self.created, "new"),
            (self.changed, "changed"),
            (self.same, "unchanged"),
            (self.held, "changed on both sides"),
            (self.refused, "not usable"),
        )
        return f"{', '.join(f'{count} {word}' for count, word in counts if count) or 'nothing'}."


def is_open(order: PurchaseOrder) -> bool:
    """Neither delivered nor canceled."""
    return order.status not in _OVER
