"""POs that a person begins here: a new one, or a copy of another; and the days that follow from terms and lead time."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.domain.orders import (
    Destination,
    Line,
    Origin,
    Payment,
    PaymentStatus,
    PoStatus,
    PurchaseOrder,
    StatedTotals,
    Supplier,
)
from app.domain.terms import due_on

_LAST_DIGITS = re.compile(r"(\d+)(?=\D*$)")


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A PO as it stood in the editor, and what it `began` with. `new`: it was never saved."""

    order: PurchaseOrder
    began: PurchaseOrder
    new: bool


def new_order(po_id: str, number: str, today: date, currency: str, destination: Destination) -> PurchaseOrder:
    """An empty draft of today."""
    return PurchaseOrder(
        po_id,
        number,
        Supplier(""),
        currency,
        created_date=today,
        destination=destination,
        payment=Payment(PaymentStatus.UNPAID),
    )


def duplicate(order: PurchaseOrder, po_id: str, number: str, today: date) -> PurchaseOrder:
    """The same order once more, as a draft of today.

    Left behind is what happened to the first one: status, tracking, receipts, days, whether it is paid, and what its
    source knows it by. Expected arrival and due date are computed anew once it is ordered.
    """
    return replace(
        order,
        id=po_id,
        number=number,
        status=PoStatus.DRAFT,
        status_raw="",
        tracking_number="",
        created_date=today,
        ordered_date=None,
        expected_date=None,
        delivered_date=None,
        lines=tuple(_unreceived(line) for line in order.lines),
        payment=Payment(PaymentStatus.UNPAID, order.payment.terms),
        stated=StatedTotals(),
        origin=Origin(),
    )


def without_stale_totals(before: PurchaseOrder, after: PurchaseOrder) -> PurchaseOrder:
    """The edited PO; totals that its source stated no longer hold when what they add up has changed."""
    summed = (before.lines, before.cost_lines, bool(before.tax_inclusive))
    if summed == (after.lines, after.cost_lines, bool(after.tax_inclusive)):
        return after
    return replace(after, stated=StatedTotals())


def expected_on(ordered: date | None, lead_time_days: int | None) -> date | None:
    """When an order of that day should arrive; None when its supplier's lead time is not known."""
    if ordered is None or lead_time_days is None:
        return None
    return ordered + timedelta(days=lead_time_days)


def due_date_of(order: PurchaseOrder) -> date | None:
    """When the order is due by its terms, counted from the day it was ordered, else created."""
    return due_on(order.payment.terms or order.supplier.payment_terms, order.date)


def next_number(numbers: Iterable[str], is_free: Callable[[str], bool]) -> str:
    """A free number after the highest of these: "128" gives "129", "A-0099" gives "A-0100"; "1" when there are none."""
    number = max(numbers, key=_rank, default="0")
    while True:
        number = _after(number)
        if is_free(number):
            return number


def _after(number: str) -> str:
    found = _LAST_DIGITS.search(number)
    if found is None:
        return f"{number}-2"
    counted = str(int(found.group()) + 1).zfill(len(found.group()))
    return f"{number[: found.start()]}{counted}{number[found.end() :]}"


def _rank(number: str) -> tuple[bool, int, str]:
    # Plain numbers count first: "X-9999" made by hand does not take over the shop's own sequence.
    found = _LAST_DIGITS.search(number)
    return number.isascii() and number.isdigit(), int(found.group()) if found else -1, number


def _unreceived(line: Line) -> Line:
    return replace(line, received_quantity=None, rejected_quantity=None, line_total=None, line_id="")
