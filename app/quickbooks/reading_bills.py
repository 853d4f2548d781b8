"""QuickBooks' JSON of bills and their payments -> the values of app.domain.mirror."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from app.domain.mirror import Bill, BillPayment
from app.domain.money import ZERO
from app.quickbooks.reading import _date, _maps, _number, _ref, _text, _time

_ORDER = "PurchaseOrder"


def read_bill(raw: Mapping[str, Any]) -> Bill:
    """A bill. Its header names the purchase orders and the payments; lines repeat the orders (qbo-api.md 3.6)."""
    header = _maps(raw.get("LinkedTxn"))
    lines = [link for line in _maps(raw.get("Line")) for link in _maps(line.get("LinkedTxn"))]
    orders = (_text(link.get("TxnId")) for link in (*header, *lines) if link.get("TxnType") == _ORDER)
    paid = (_text(link.get("TxnId")) for link in header if "Payment" in str(link.get("TxnType", "")))
    return Bill(
        id=_text(raw.get("Id")),
        number=_text(raw.get("DocNumber")),
        day=_date(raw.get("TxnDate")),
        total=_number(raw.get("TotalAmt")) or ZERO,
        balance=_number(raw.get("Balance")) or ZERO,
        currency=_ref(raw, "CurrencyRef"),
        sync_token=_text(raw.get("SyncToken")),
        order_ids=tuple(dict.fromkeys(orders)),
        payments=dict.fromkeys(paid, ""),
    )


def read_payment(raw: Mapping[str, Any]) -> BillPayment:
    """A payment of bills."""
    links = [link for line in _maps(raw.get("Line")) for link in _maps(line.get("LinkedTxn"))]
    bills = (_text(link.get("TxnId")) for link in links if link.get("TxnType") == "Bill")
    return BillPayment(_text(raw.get("Id")), _date(raw.get("TxnDate")), tuple(dict.fromkeys(bills)))


def read_moment(value: object) -> datetime | None:
    """A moment with its time zone, or None."""
    return _time(value)
