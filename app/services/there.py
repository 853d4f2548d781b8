"""What QuickBooks has of a PO: the document with its amounts, the bills it was copied to, and their payments."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from app.domain.links import Link
from app.domain.mirror import Bill
from app.domain.money import ZERO, to_cents


class PaperKind(StrEnum):
    """Which document of QuickBooks it is; the values of the first two are those of its pages."""

    ORDER = "purchaseorder"
    BILL = "bill"
    EXPENSE = "expense"
    PAYMENT = "payment"


@dataclass(frozen=True, slots=True)
class Paper:
    """One document in QuickBooks. `amount` and `day` None: not known. `url` "": it cannot be opened from here.

    `open_amount` is what is still owed on a bill.
    """

    kind: PaperKind
    name: str
    day: date | None
    amount: Decimal | None
    currency: str
    url: str
    open_amount: Decimal = ZERO


@dataclass(frozen=True, slots=True)
class Amounts:
    """What QuickBooks' document comes to: products, everything else (costs, tax), and the total."""

    products: Decimal
    others: Decimal
    total: Decimal
    currency: str


def amounts_of(link: Link | None) -> Amounts | None:
    """The amounts of QuickBooks' document as it was last seen; None while there is none, or it does not say."""
    now: Mapping[str, Any] = link.now if link is not None else {}
    total = now.get("TotalAmt")
    if not isinstance(total, Decimal):
        return None
    lines = [line for line in now.get("Line", ()) if line.get("DetailType") == "ItemBasedExpenseLineDetail"]
    products = to_cents(sum((line["Amount"] for line in lines if "Amount" in line), ZERO))
    currency = str(now.get("CurrencyRef", {}).get("value", ""))
    return Amounts(products, total - products, total, currency)


def papers(link: Link | None, bills: Sequence[Bill], page: Callable[[str, str], str]) -> tuple[Paper, ...]:
    """The purchase order, its bills and their payments. `page` gives the address of a document (kind, id)."""
    if link is None:
        return ()
    amounts = amounts_of(link)
    order = Paper(
        PaperKind.ORDER,
        link.doc_number,
        _day(link.now.get("TxnDate")),
        amounts.total if amounts else None,
        amounts.currency if amounts else "",
        page(PaperKind.ORDER, link.qbo_id),
    )
    found = [order]
    for bill in bills:
        if bill.deleted:
            continue
        kind = PaperKind.EXPENSE if bill.expense else PaperKind.BILL
        url = "" if bill.expense else page(PaperKind.BILL, bill.id)
        found.append(Paper(kind, bill.number, bill.day, bill.total, bill.currency, url, bill.balance))
        found += [
            Paper(PaperKind.PAYMENT, "", _day(day), None, bill.currency, "")
            for day in sorted(bill.payments.values())
        ]
    return tuple(found)


def _day(text: object) -> date | None:
    try:
        return date.fromisoformat(text) if isinstance(text, str) and text else None
    except ValueError:
        return None
