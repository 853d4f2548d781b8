"""What the list of POs shows: rows, the question put to the database, and the counts beside the filters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date as day
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from app.domain.history import FieldChange
from app.domain.orders import PoStatus
from app.domain.overdue import Overdue
from app.domain.sync_state import SyncState

PAGE_SIZE = 200


class SortKey(StrEnum):
    """Columns that the list can be sorted by."""

    NUMBER = "number"
    SUPPLIER = "supplier"
    DATE = "date"
    EXPECTED = "expected"
    TOTAL = "total"
    STATUS = "status"
    SYNC = "sync"


@dataclass(frozen=True, slots=True)
class OrderWords:
    """What the shop's POs mention that may need a choice from the company's lists."""

    percents: tuple[Decimal, ...] = ()
    terms: tuple[str, ...] = ()
    destinations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OrderScope:
    """A part of all POs that the overview counts and the list can show. Nothing set means all.

    `dated`: PO date from, to (both included). `on_order`: ordered or shipped. `supplier`: exactly this name (without
    case and accents). `currency`: this one only.
    """

    dated: tuple[day, day] | None = None
    on_order: bool = False
    supplier: str | None = None
    currency: str = ""


#: The goods are ordered and have not come.
ON_ORDER = (PoStatus.ORDERED, PoStatus.SHIPPED)


@dataclass(frozen=True, slots=True)
class OrderQuery:
    """Which rows, in which order. `states` and `statuses` empty means all.

    `search` looks at number, supplier, reference, products and SKUs. `to_bill`: only POs that are delivered and not yet
    wholly copied to a bill in QuickBooks. `overdue`: only POs that are late in this way on the day `today`.
    """

    realm_id: str = ""
    search: str = ""
    states: frozenset[SyncState] = frozenset()
    statuses: frozenset[str] = frozenset()
    sort: SortKey = SortKey.DATE
    descending: bool = True
    to_bill: bool = False
    scope: OrderScope = field(default_factory=OrderScope)
    overdue: Overdue | None = None
    today: day | None = None


@dataclass(frozen=True, slots=True)
class OrderRow:
    """One row of the list. `total` is the computed total in `currency`, `expected` the estimated arrival."""

    po_id: str
    number: str
    supplier: str
    date: day | None
    expected: day | None
    total: Decimal
    currency: str
    status: str
    state: SyncState
    reason: str
    tries: int = 0
    destination: str = ""
    reference: str = ""
    payment: str = ""
    line_count: int = 0
    due: day | None = None


@dataclass(frozen=True, slots=True)
class CurrencyTotal:
    """How many POs in one currency, and what they come to. Totals of several currencies are never added up."""

    currency: str
    count: int
    total: Decimal


@dataclass(frozen=True, slots=True)
class Picked:
    """Those of some chosen POs that a query still shows, with their totals by currency."""

    po_ids: frozenset[str]
    totals: tuple[CurrencyTotal, ...]


@dataclass(frozen=True, slots=True)
class StateCounts:
    """How many POs are in each state under the current search (but not under the state filter)."""

    by_state: Mapping[SyncState, int] = field(default_factory=dict)
    to_bill: int = 0
    overdue: Mapping[Overdue, int] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """All of them."""
        return sum(self.by_state.values())


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One line of a PO's history: what happened when, from which source.

    A step of a run also tells its requests, how long it took (ms) and QuickBooks' code. A save tells each field that
    changed, and `who` saved it when it was a person.
    """

    at: datetime
    text: str
    source: str = ""
    intuit_tid: str = ""
    run_id: str = ""
    requests: int = 0
    duration_ms: int | None = None
    code: str = ""
    changes: tuple[FieldChange, ...] = ()
    who: str = ""
