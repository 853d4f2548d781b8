"""The whole life of a PO as one line of dates. A date that is not known is left empty, never guessed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from app.domain.links import Link
from app.domain.mirror import Bill
from app.domain.orders import PoStatus, PurchaseOrder
from app.domain.receiving import Receipt, progress_of, standing


@dataclass(frozen=True, slots=True)
class Milestone:
    """One step in the life of a PO: created, in QuickBooks, received, delivered, copied to bill, bill paid.

    `label` says what is particular about it, such as the bill's number. `on` None: not reached, or not known when.
    """

    key: str
    label: str
    on: date | None
    reached: bool


def timeline(
    order: PurchaseOrder, link: Link | None, bills: Sequence[Bill], receipts: Sequence[Receipt] = ()
) -> tuple[Milestone, ...]:
    """All steps in order. `bills` are those of the link that are known, `receipts` those of the PO."""
    bills = [bill for bill in bills if not bill.deleted]
    return (
        Milestone("created", "Created", order.created_date or order.date, reached=True),
        Milestone("in_quickbooks", "In QuickBooks", _first_sync(link), reached=link is not None),
        _received(order, receipts),
        Milestone("delivered", "Delivered", order.delivered_date, reached=order.status is PoStatus.DELIVERED),
        _billed(link, bills),
        _paid(link, bills),
    )


def _received(order: PurchaseOrder, receipts: Sequence[Receipt]) -> Milestone:
    """When the figures come from a file alone, nobody knows the day."""
    progress = progress_of(order)
    days = [receipt.at.astimezone().date() for receipt in standing(receipts) if receipt.received]
    label = "Received" if not progress.open or not progress.received else "Partly received"
    reached = bool(progress.received) or order.status is PoStatus.DELIVERED
    return Milestone("received", label, max(days, default=None) if progress.received else None, reached)


def _billed(link: Link | None, bills: Sequence[Bill]) -> Milestone:
    if link is None or not (link.bill_ids or link.closed):
        return Milestone("billed", "Copied to bill", None, reached=False)
    if not link.bill_ids:
        return Milestone("billed", "Closed without a bill", None, reached=True)
    part = "Copied" if link.closed else "Partly copied"
    if len(bills) < len(link.bill_ids):
        return Milestone("billed", f"{part} to bill", None, reached=True)
    days = [bill.day for bill in bills]
    known = max((day for day in days if day), default=None)
    on = known if all(days) else None
    if len(bills) == 1:
        return Milestone("billed", f"{part} to {bills[0].name}", on, reached=True)
    numbers = ", ".join(bill.number or "without number" for bill in bills)
    return Milestone("billed", f"{part} to bills {numbers}", on, reached=True)


def _paid(link: Link | None, bills: Sequence[Bill]) -> Milestone:
    paid = [bill for bill in bills if bill.paid]
    if link is None or not paid:
        return Milestone("paid", "Bill paid", None, reached=False)
    days = [bill.paid_on for bill in paid]
    on = max((day for day in days if day), default=None) if all(days) else None
    if len(paid) < len(link.bill_ids):
        return Milestone("paid", f"Bill paid ({len(paid)} of {len(link.bill_ids)})", None, reached=False)
    if not link.closed:
        return Milestone("paid", "Billed part paid", on, reached=True)
    return Milestone("paid", "Bill paid" if len(bills) == 1 else "Bills paid", on, reached=True)


def _first_sync(link: Link | None) -> date | None:
    """The day on which QuickBooks made the document, at this desk."""
    if link is None:
        return None
    created = link.snapshot.get("MetaData", {}).get("CreateTime")
    if isinstance(created, str):
        try:
            return datetime.fromisoformat(created).astimezone().date()
        except ValueError:
            return None
    return link.updated_at.astimezone().date() if link.updated_at else None
