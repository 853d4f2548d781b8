"""The month-end tie-out: every PO of a period here and in QuickBooks, and why the totals differ, to the cent.

A difference is always QuickBooks less here. Every difference has causes that add up to it (`TieRow.causes`), and so do
the totals of each currency; amounts of different currencies are never added up.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from app.domain.money import ZERO
from app.domain.periods import Period
from app.domain.sync_state import SyncState


class Standing(StrEnum):
    """How one PO stands in both systems."""

    AGREES = "agrees"
    DIFFERS = "differs"
    MISSING_THERE = "missing_there"
    MISSING_HERE = "missing_here"

    @property
    def label(self) -> str:
        """The words on screen and paper."""
        return _STANDINGS[self]


_STANDINGS = {
    Standing.AGREES: "Agrees",
    Standing.DIFFERS: "Differs",
    Standing.MISSING_THERE: "Not in QuickBooks",
    Standing.MISSING_HERE: "Not here",
}


class CauseKind(StrEnum):
    """Why an amount differs. The order is that of the summary."""

    NOT_THERE = "not_there"
    NOT_HERE = "not_here"
    OTHER_PERIOD = "other_period"
    CANCELED = "canceled"
    EDIT_HERE = "edit_here"
    AFTER_BILLING = "after_billing"
    EDIT_THERE = "edit_there"
    LINE = "line"
    TAX = "tax"
    ROUNDING = "rounding"
    CURRENCY = "currency"
    UNLINKED = "unlinked"
    OTHER = "other"

    @property
    def label(self) -> str:
        """The words on screen and paper."""
        return _CAUSES[self]


_CAUSES = {
    CauseKind.NOT_THERE: "Not in QuickBooks",
    CauseKind.NOT_HERE: "In QuickBooks only",
    CauseKind.OTHER_PERIOD: "Dated in another period on one side",
    CauseKind.CANCELED: "Canceled here, still in QuickBooks",
    CauseKind.EDIT_HERE: "Changed here, not sent yet",
    CauseKind.AFTER_BILLING: "Changed here after it was billed",
    CauseKind.EDIT_THERE: "Changed in QuickBooks",
    CauseKind.LINE: "Lines that differ",
    CauseKind.TAX: "Tax",
    CauseKind.ROUNDING: "Rounding",
    CauseKind.CURRENCY: "Another currency",
    CauseKind.UNLINKED: "Same number, not linked",
    CauseKind.OTHER: "Not explained by its lines",
}


@dataclass(frozen=True, slots=True)
class Cause:
    """One reason for a difference. `amount` is QuickBooks less here, in `currency`."""

    kind: CauseKind
    text: str
    amount: Decimal
    currency: str


@dataclass(frozen=True, slots=True)
class Side:
    """The PO in one of the two systems. `counts`: it is dated in the period, and not canceled."""

    number: str
    day: date | None
    name: str
    currency: str
    total: Decimal
    counts: bool = True


@dataclass(frozen=True, slots=True)
class BillFact:
    """A bill on the PO. `shared`: it is on other POs too, so its total is not this PO's alone."""

    name: str
    total: Decimal
    currency: str
    day: date | None = None
    paid: bool = False
    paid_on: date | None = None
    shared: bool = False


@dataclass(frozen=True, slots=True)
class TieRow:
    """One PO of the period, in one or both systems. `billed_whole`: QuickBooks closed it."""

    po_id: str
    qbo_id: str
    here: Side | None
    there: Side | None
    standing: Standing
    causes: tuple[Cause, ...] = ()
    status: str = ""
    state: SyncState | None = None
    delivered: bool = False
    billed_whole: bool = False
    bills: tuple[BillFact, ...] = ()

    @property
    def number(self) -> str:
        """The number as QuickBooks writes it."""
        side = self.here or self.there
        return side.number if side else ""

    @property
    def name(self) -> str:
        """Supplier here, else vendor there."""
        sides = [side for side in (self.here, self.there) if side is not None]
        return next((side.name for side in sides if side.name), "")

    @property
    def currency(self) -> str:
        """The currency here, else there."""
        side = self.here or self.there
        return side.currency if side else ""

    @property
    def difference(self) -> Decimal | None:
        """QuickBooks less here; None where the two are in different currencies."""
        here, there = self.here, self.there
        if here is not None and there is not None and here.currency != there.currency:
            return None
        return counted(there) - counted(here)

    @property
    def paid(self) -> bool:
        """True when it is billed and nothing is owed on its bills any more."""
        return bool(self.bills) and all(bill.paid for bill in self.bills)


@dataclass(frozen=True, slots=True)
class CauseSum:
    """All causes of one kind in one currency."""

    kind: CauseKind
    count: int
    amount: Decimal


@dataclass(frozen=True, slots=True)
class TieTotal:
    """One currency: both totals, and what makes them differ. `causes` add up to `difference`."""

    currency: str
    here_count: int
    here: Decimal
    there_count: int
    there: Decimal
    causes: tuple[CauseSum, ...] = ()
    billed: Decimal = ZERO
    paid: Decimal = ZERO

    @property
    def difference(self) -> Decimal:
        """QuickBooks less here."""
        return self.there - self.here

    @property
    def explained(self) -> Decimal:
        """What the causes add up to."""
        return sum((cause.amount for cause in self.causes), ZERO)


@dataclass(frozen=True, slots=True)
class TieOut:
    """The whole tie-out. `asked_at` is when QuickBooks last told what changed there; `unread` purchase orders in
    QuickBooks were seen by an earlier version that kept no dates; `undated` POs here have no date.
    """

    period: Period
    shop: str
    company: str
    rows: Sequence[TieRow] = ()
    totals: Sequence[TieTotal] = ()
    asked_at: datetime | None = None
    unread: int = 0
    undated: int = 0
    made_at: datetime | None = None
    standings: Mapping[Standing, int] = field(default_factory=dict)

    @property
    def ties(self) -> bool:
        """True when nothing differs."""
        return all(row.standing is Standing.AGREES for row in self.rows)


def counted(side: Side | None) -> Decimal:
    """What a side adds to the total of its currency in the period."""
    return side.total if side is not None and side.counts else ZERO


def add_up(rows: Iterable[TieRow]) -> tuple[TieTotal, ...]:
    """Totals by currency, those with most POs first."""
    sums: dict[str, _Sum] = {}
    for row in rows:
        for side, here in ((row.here, True), (row.there, False)):
            if side is not None and side.counts:
                sums.setdefault(side.currency, _Sum()).add(side, here=here)
        for cause in row.causes:
            sums.setdefault(cause.currency, _Sum()).explain(cause)
        for bill in row.bills:
            if not bill.shared:
                sums.setdefault(bill.currency or row.currency, _Sum()).bill(bill)
    made = [each.total(currency) for currency, each in sums.items()]
    return tuple(sorted(made, key=lambda each: (-each.here_count - each.there_count, each.currency)))


class _Sum:
    """Adds up one currency."""

    def __init__(self) -> None:
        self._counts = [0, 0]
        self._amounts = [ZERO, ZERO]
        self._causes: dict[CauseKind, list[Decimal]] = {}
        self._billed = self._paid = ZERO

    def add(self, side: Side, *, here: bool) -> None:
        place = 0 if here else 1
        self._counts[place] += 1
        self._amounts[place] += side.total

    def explain(self, cause: Cause) -> None:
        self._causes.setdefault(cause.kind, []).append(cause.amount)

    def bill(self, bill: BillFact) -> None:
        self._billed += bill.total
        if bill.paid:
            self._paid += bill.total

    def total(self, currency: str) -> TieTotal:
        ordered = [kind for kind in CauseKind if kind in self._causes]
        return TieTotal(
            currency,
            self._counts[0],
            self._amounts[0],
            self._counts[1],
            self._amounts[1],
            tuple(CauseSum(kind, len(self._causes[kind]), sum(self._causes[kind], ZERO)) for kind in ordered),
            self._billed,
            self._paid,
        )
