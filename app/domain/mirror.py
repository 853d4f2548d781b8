"""What is known of QuickBooks' side between runs: its purchase orders, the bills on them, and what changed lately."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from app.domain.books import Account, Item, Vendor
from app.domain.documents import RemoteDocument


class Thing(StrEnum):
    """What Change Data Capture is asked about; the value is QuickBooks' name of it (qbo-api.md 6.2)."""

    ORDER = "PurchaseOrder"
    BILL = "Bill"
    PAYMENT = "BillPayment"
    VENDOR = "Vendor"
    ITEM = "Item"
    ACCOUNT = "Account"
    TERM = "Term"
    CLASS = "Class"
    LOCATION = "Department"


#: Lists that are read again as a whole when something in them changed. Tax codes are not told (qbo-api.md 6.2).
SMALL_LISTS = frozenset({Thing.TERM, Thing.CLASS, Thing.LOCATION})


@dataclass(frozen=True, slots=True)
class Mirrored:
    """One purchase order of the company in the mirror, ours or anybody's. `tags` are the marks in its private note.

    `day` is its date, `total` its total in `currency` and `vendor` the vendor's name; `total` is None where an earlier
    version of the program saw it, which kept none of the three.
    """

    id: str
    number: str
    tags: tuple[str, ...]
    vendor_id: str
    currency: str
    sync_token: str
    updated: datetime | None
    closed: bool
    deleted: bool = False
    day: date | None = None
    total: Decimal | None = None
    vendor: str = ""


@dataclass(frozen=True, slots=True)
class Bill:
    """A bill that is linked to purchase orders (`order_ids`). An expense or check that is linked counts as one too.

    `payments` maps the id of each payment on it to its ISO date, "" while the date is not known. An expense has no
    balance: it was paid when it was made.
    """

    id: str
    number: str = ""
    day: date | None = None
    total: Decimal = Decimal(0)
    balance: Decimal = Decimal(0)
    currency: str = ""
    sync_token: str = ""
    order_ids: tuple[str, ...] = ()
    payments: Mapping[str, str] = field(default_factory=dict)
    expense: bool = False
    deleted: bool = False

    @property
    def paid(self) -> bool:
        """True when nothing is owed on it any more."""
        return not self.deleted and not self.balance

    @property
    def paid_on(self) -> date | None:
        """Day of the last payment; None while it is not paid, or the day is not known."""
        if not self.paid:
            return None
        if self.expense:
            return self.day
        days = [date.fromisoformat(text) for text in self.payments.values() if text]
        return max(days, default=None)

    @property
    def name(self) -> str:
        """What people call it."""
        word = "expense" if self.expense else "bill"
        return f"{word} {self.number}" if self.number else f"{word} (without number)"


@dataclass(frozen=True, slots=True)
class BillPayment:
    """A payment: its day and the bills that it pays."""

    id: str
    day: date | None
    bill_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """What changed in QuickBooks since a moment. `at` is QuickBooks' own time of the answer.

    `lists` tells of each of the smaller lists in which something changed when that was last.
    `cut`: so much changed that the answer may not hold everything (1,000 objects at most, qbo-api.md 6.2).
    """

    at: datetime
    orders: Sequence[RemoteDocument] = ()
    bills: Sequence[Bill] = ()
    payments: Sequence[BillPayment] = ()
    vendors: Sequence[Vendor] = ()
    items: Sequence[Item] = ()
    accounts: Sequence[Account] = ()
    deleted: Mapping[Thing, tuple[str, ...]] = field(default_factory=dict)
    lists: Mapping[Thing, datetime] = field(default_factory=dict)
    cut: bool = False


@dataclass(frozen=True, slots=True)
class OrderPage:
    """One page of all purchase orders of the company, ordered by id. `last`: no more come behind it."""

    at: datetime
    orders: Sequence[RemoteDocument]
    last: bool
