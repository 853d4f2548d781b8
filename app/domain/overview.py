"""What the owner wants to know at a glance: figures over all POs of the shop, never summed over currencies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from app.domain.questions import QuestionKind
from app.domain.sync_state import SyncState

#: Where a PO stands for somebody who only wants to know whether QuickBooks has it; the list filters by the same groups.
REACHED = frozenset({SyncState.IN_QUICKBOOKS, SyncState.CHANGED_THERE, SyncState.BILLED, SyncState.PAID})
ATTENTION = frozenset({SyncState.NEEDS_YOU, SyncState.CONFLICT, SyncState.FAILED, SyncState.DELETED_THERE})
ON_THE_WAY = frozenset(
    {SyncState.NOT_SENT, SyncState.READY, SyncState.CHANGED_HERE, SyncState.SENDING, SyncState.CHECKING}
)
LEFT_OUT = frozenset({SyncState.ON_HOLD, SyncState.NOT_ELIGIBLE})
#: So many months are shown, the present one included.
MONTHS = 12


@dataclass(frozen=True, slots=True)
class Amount:
    """So many POs of one currency and what they are worth together (to the cent)."""

    currency: str
    count: int
    total: Decimal


@dataclass(frozen=True, slots=True)
class Month:
    """The POs dated in one month, by where they stand: the three counts add up to all of them."""

    first: date
    reached: int = 0
    waiting: int = 0
    left_out: int = 0
    amounts: tuple[Amount, ...] = ()

    @property
    def count(self) -> int:
        """All POs of the month."""
        return self.reached + self.waiting + self.left_out

    @property
    def last(self) -> date:
        """Its last day."""
        return next_month(self.first) - timedelta(days=1)


@dataclass(frozen=True, slots=True)
class SupplierShare:
    """What is on order from one supplier in one currency. `name` "" stands for POs without a supplier."""

    name: str
    amount: Amount


@dataclass(frozen=True, slots=True)
class Reason:
    """Why POs wait: the same words for `count` POs in this state."""

    state: SyncState
    text: str
    count: int


@dataclass(frozen=True, slots=True)
class Overview:
    """All figures of one moment. `suppliers` are the largest of each currency; the rest is in `on_order` too."""

    connected: bool
    states: Mapping[SyncState, int] = field(default_factory=dict)
    reasons: Sequence[Reason] = ()
    questions: Mapping[QuestionKind, int] = field(default_factory=dict)
    on_order: Sequence[Amount] = ()
    to_bill: Sequence[Amount] = ()
    overdue: Sequence[Amount] = ()
    months: Sequence[Month] = ()
    undated: int = 0
    suppliers: Sequence[SupplierShare] = ()
    today: date = date.min

    @property
    def orders(self) -> int:
        """All POs."""
        return sum(self.states.values())

    @property
    def reached(self) -> int:
        """How many QuickBooks has as they are here."""
        return self.counted(REACHED)

    @property
    def question_count(self) -> int:
        """Open questions of every kind."""
        return sum(self.questions.values())

    def counted(self, states: frozenset[SyncState]) -> int:
        """How many POs are in one of these states."""
        return sum(self.states.get(state, 0) for state in states)

    @property
    def currencies(self) -> tuple[str, ...]:
        """The currencies of what is on order and of the months, those with most POs first."""
        counts: dict[str, int] = {}
        for amount in (*self.on_order, *(each for month in self.months for each in month.amounts)):
            counts[amount.currency] = counts.get(amount.currency, 0) + amount.count
        return tuple(sorted(counts, key=lambda code: (-counts[code], code)))


def next_month(first: date) -> date:
    """The first day of the month after this one."""
    return date(first.year + first.month // 12, first.month % 12 + 1, 1)


def recent_months(today: date, count: int = MONTHS) -> tuple[date, ...]:
    """The first days of the last months, oldest first, the present one last."""
    place = today.year * 12 + today.month - 1
    return tuple(date(each // 12, each % 12 + 1, 1) for each in range(place - count + 1, place + 1))


def with_empty_months(found: Mapping[date, Month], today: date) -> tuple[Month, ...]:
    """The recent months in order; one without POs shows as empty instead of being left out."""
    return tuple(found.get(first, Month(first)) for first in recent_months(today))
