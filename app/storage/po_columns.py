"""The columns that the list of POs sorts, filters and searches by, and the rows it shows."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from app.domain.errors import ItemRefused
from app.domain.listing import OrderRow
from app.domain.names import same_name_key
from app.domain.orders import PurchaseOrder
from app.domain.overdue import estimated_arrival, payment_due
from app.domain.sync_state import SyncState
from app.domain.totals import totals_of
from app.storage.codec import dump
from app.storage.rows import from_row

_DIGITS = re.compile(r"\d+")
_MOST_CENTS = 2**63 - 1


def search_key(text: str) -> str:
    """Text as it is searched: without case and accents."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in letters if not unicodedata.combining(c)).casefold().split())


def natural_key(text: str) -> str:
    """Sorts 9 before 10: runs of digits are padded, longer ones stand behind with their length in front."""
    return _DIGITS.sub(lambda found: _padded(found.group()), same_name_key(text))


def _padded(digits: str) -> str:
    plain = "".join(str(unicodedata.decimal(digit)) for digit in digits).lstrip("0")
    return plain.zfill(12) if len(plain) <= 12 else f":{len(plain):09}{plain}"


def po_columns(
    order: PurchaseOrder, shop_id: str, version: int, lead_days: int | None = None
) -> dict[str, Any]:
    """A PO as a row. `lead_days` is the lead time of its supplier's record.

    Raises:
        ItemRefused: one of its numbers is beyond anything that can be stored.
    """
    try:
        body, cents = dump(order), int(totals_of(order).total * 100)
    except (InvalidOperation, ValueError) as error:
        raise _too_large(order) from error
    if abs(cents) > _MOST_CENTS:
        raise _too_large(order)
    return {
        "id": order.id,
        "shop_id": shop_id,
        "number": order.number,
        "number_key": same_name_key(order.number),
        "number_sort": natural_key(order.number),
        "supplier": order.supplier.name,
        "supplier_sort": search_key(order.supplier.name),
        "date": _day(order.date),
        "expected": _day(estimated_arrival(order, lead_days)),
        "total_cents": cents,
        "currency": order.currency,
        "status": order.status.value,
        "payment": order.payment.status.value,
        "destination": order.destination.name,
        "reference": order.reference,
        "line_count": len(order.lines),
        "search": _searched(order),
        "version": version,
        "body": body,
        "due": _day(payment_due(order)),
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _searched(order: PurchaseOrder) -> str:
    products = [part for line in order.lines for part in (line.sku, line.product_name, line.supplier_sku)]
    head = [order.doc_number, order.supplier.name, order.reference, order.destination.name]
    return search_key("\n".join([*head, *order.tags, *products]))


def _too_large(order: PurchaseOrder) -> ItemRefused:
    return ItemRefused(
        "A number is too large",
        f"A quantity, cost or total of {order.doc_number} has more digits than can be stored. Nothing was saved.",
        "Correct it, then save again.",
    )


@from_row
def read_list_row(values: Sequence[Any]) -> OrderRow:
    """Undo `po_columns`, as far as the list needs it."""
    (po_id, number, supplier, day, expected, cents, currency, status, state, reason, tries, *rest) = values
    destination, reference, payment, lines, due = rest
    return OrderRow(
        po_id=po_id,
        number=number,
        supplier=supplier,
        date=date.fromisoformat(day) if day else None,
        expected=date.fromisoformat(expected) if expected else None,
        total=Decimal(cents).scaleb(-2),
        currency=currency,
        status=status,
        state=SyncState(state),
        reason=reason,
        tries=tries,
        destination=destination,
        reference=reference,
        payment=payment,
        line_count=lines,
        due=date.fromisoformat(due) if due else None,
    )
