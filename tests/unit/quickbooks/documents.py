"""Documents for tests: by hand, by Hypothesis, and as QuickBooks would keep them."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from hypothesis import strategies as st

from app.domain.documents import DocLine, Document, LineKind
from app.domain.links import Link
from app.quickbooks.payload import create_body
from app.quickbooks.wire import loads

REALM = "9130350000000001"
CENT = Decimal("0.01")


def item_line(
    key: str, quantity: str = "2", price: str = "0.5", ref: str = "11", text: str = "Pump"
) -> DocLine:
    amount = (Decimal(quantity) * Decimal(price)).quantize(CENT, ROUND_HALF_UP)
    return DocLine(key, LineKind.ITEM, ref, text, amount, Decimal(quantity), Decimal(price))


def cost_line(key: str, amount: str = "12.50", ref: str = "78", text: str = "Freight") -> DocLine:
    return DocLine(key, LineKind.ACCOUNT, ref, text, Decimal(amount))


def document(**changes: Any) -> Document:
    fields: dict[str, Any] = {
        "number": "PO-1042",
        "vendor_id": "41",
        "lines": (item_line("a#1"), item_line("b#1", "128.35", "14.50"), cost_line("cost:freight#1")),
        "currency": "USD",
        "txn_date": date(2026, 9, 30),
        "due_date": date(2026, 10, 30),
        "memo": "Please deliver before noon",
        "private_note": "Inventory Mate PO 1042\n[im:0123456789ab]",
        "email": "orders@example.com",
        "vendor_address": ("Hicks Hardware", "42 Main St.", "Middlefield, CA 94303"),
        "ship_address": ("Shop", "1 Quay"),
        "ship_method": "UPS",
        "ap_account_id": "33",
    }
    return Document(**{**fields, **changes})


def stored(meant: Document, *, qbo_id: str = "166", sync_token: str = "0") -> dict[str, Any]:
    """What QuickBooks answers to the create body of this document."""
    raw: dict[str, Any] = loads(create_body(meant))
    for number, line in enumerate(raw["Line"], start=1):
        line.update({"Id": str(number), "LineNum": number})
    return {
        "domain": "QBO",
        "sparse": False,
        "Id": qbo_id,
        "SyncToken": sync_token,
        "MetaData": {
            "CreateTime": "2026-09-30T05:00:00-07:00",
            "LastUpdatedTime": "2026-09-30T05:00:00-07:00",
        },
        "CustomField": [{"DefinitionId": "1", "Name": "Crew #", "Type": "StringType"}],
        "LinkedTxn": [],
        "TotalAmt": meant.total,
        **raw,
    }


def link_to(raw: dict[str, Any], sent: Document | None, keys: tuple[str, ...]) -> Link:
    """The link after the create that made `raw`; `keys` are the keys of its lines, in order."""
    ids = {key: str(number) for number, key in enumerate(keys, start=1)}
    return Link("p1", REALM, raw["Id"], raw["SyncToken"], raw.get("DocNumber", ""), sent, raw, ids)


TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=30)
FILLED = TEXT.map(str.strip).filter(bool)
IDS = st.integers(1, 10**19).map(str)
QUANTITIES = st.decimals("0.001", "99999", places=3)
PRICES = st.decimals("0", "9999", places=7)
AMOUNTS = st.decimals("-9999999.99", "9999999.99", places=2)
ADDRESSES = st.lists(FILLED, max_size=7).map(tuple)


@st.composite
def lines(draw: st.DrawFn, key: str) -> DocLine:
    if draw(st.booleans()):
        return DocLine(key, LineKind.ACCOUNT, draw(IDS), draw(TEXT), draw(AMOUNTS))
    quantity, price = draw(QUANTITIES), draw(PRICES)
    amount = (quantity * price).quantize(CENT, ROUND_HALF_UP)
    return DocLine(key, LineKind.ITEM, draw(IDS), draw(TEXT), amount, quantity, price)


@st.composite
def documents(draw: st.DrawFn, keys: tuple[str, ...] = ("k1", "k2", "k3", "k4", "k5")) -> Document:
    chosen = draw(st.permutations(keys))[: draw(st.integers(1, len(keys)))]
    return Document(
        number=draw(FILLED),
        vendor_id=draw(IDS),
        lines=tuple(draw(lines(key)) for key in chosen),
        currency=draw(st.sampled_from(["USD", "EUR", "JPY"])),
        exchange_rate=draw(st.none() | st.decimals("1.01", "200", places=6)),
        txn_date=draw(st.dates()),
        due_date=draw(st.none() | st.dates()),
        memo=draw(TEXT),
        private_note=draw(TEXT),
        email=draw(TEXT),
        vendor_address=draw(ADDRESSES),
        ship_address=draw(ADDRESSES),
        ship_method=draw(TEXT),
        ap_account_id=draw(IDS),
    )
