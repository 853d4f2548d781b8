"""From which day on QuickBooks counts a new inventory item.

QuickBooks refuses bills dated before an item's start date (6270, qbo-api.md 7), and a PO may be older than the sync
that makes its items. So counting starts on the day of the oldest PO with the product, in this desk's time.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from app.domain.orders import PurchaseOrder
from app.sync.desired import keyed_lines


def first_days(orders: Iterable[PurchaseOrder]) -> dict[str, date]:
    """The day of the oldest of these POs by product key; POs without a date tell nothing."""
    found: dict[str, date] = {}
    for order in orders:
        if order.date is not None:
            for _, line in keyed_lines(order):
                found[line.product_key] = min(found.get(line.product_key, order.date), order.date)
    return found


def counted_since(now: datetime, first: date | None, closed_until: date | None) -> date:
    """Today at this desk, or the day of the oldest PO where that is earlier, but never inside closed books."""
    today = now.astimezone().date()
    since = min(first or today, today)
    if closed_until is not None and since <= closed_until:
        return min(closed_until + timedelta(days=1), today)
    return since
