"""The list of POs as XLSX, as it is shown."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from app.domain.listing import OrderRow
from app.printing.sheets import Styles, Value, add_table, finish_table, open_book
from app.printing.wording import PLAIN, Wording

_HEADINGS = (
    ("Number", 16),
    ("Supplier", 32),
    ("Reference", 16),
    ("Date", 11),
    ("Expected", 11),
    ("Total", 14),
    ("Currency", 9),
    ("Status", 12),
    ("Payment", 16),
    ("Destination", 22),
    ("Lines", 8),
    ("In QuickBooks", 24),
    ("Reason", 60),
)
_STATUS = {
    "draft": "Draft",
    "ordered": "Ordered",
    "shipped": "Shipped",
    "delivered": "Delivered",
    "canceled": "Canceled",
}
_PAYMENT = {"paid": "Paid", "unpaid": "Unpaid", "overdue": "Payment overdue"}


def write_list(path: Path, rows: Iterable[OrderRow], wording: Wording = PLAIN) -> int:
    """Write the file; returns the number of POs.

    Raises:
        OSError: the file cannot be written.
    """
    count = 0
    with path.open("wb") as file:
        book = open_book(file)
        try:
            styles = Styles(book, wording)
            sheet = add_table(book, "Purchase orders", _HEADINGS, styles)
            for count, row in enumerate(rows, start=1):
                styles.write(sheet, count, _values(row, wording))
            finish_table(sheet, count, _HEADINGS)
        finally:
            book.close()
    return count


def _values(row: OrderRow, wording: Wording) -> tuple[Value, ...]:
    say = wording.say
    return (
        f"PO-{row.number}",
        row.supplier,
        row.reference,
        row.date,
        row.expected,
        row.total,
        row.currency,
        say(_STATUS.get(row.status, "")),
        say(_PAYMENT.get(row.payment, "")),
        row.destination,
        row.line_count,
        say(row.state.label),
        say(row.reason),
    )
