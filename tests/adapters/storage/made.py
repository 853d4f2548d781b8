"""Made-up values, and Hypothesis strategies for whole ones."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from app.domain.documents import DocLine, Document, LineKind
from app.domain.links import Intent, IntentKind, Link, PoState
from app.domain.orders import Line, PurchaseOrder, Supplier
from app.domain.questions import Choice, Question, QuestionKind
from app.domain.sync_state import SyncState

REALM = "9130350000000000"
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
DOCUMENT = Document(
    number="PO-1",
    vendor_id="56",
    lines=(DocLine("sku:a#1", LineKind.ITEM, "7", "Mug", Decimal("12.50"), Decimal(5), Decimal("2.5")),),
    txn_date=date(2026, 2, 1),
)


def order(number: str, **more: Any) -> PurchaseOrder:
    """A PO whose id follows from its number."""
    lines = (Line(Decimal(5), Decimal("2.50"), sku="MUG-1", product_title="Mug"),)
    values: dict[str, Any] = {"supplier": Supplier("Clay & Co"), "currency": "USD", "lines": lines, **more}
    return PurchaseOrder(id=f"id-{number}", number=number, **values)


def intent(request_id: str = "r1", subject: str = "id-1", **more: Any) -> Intent:
    """An intent for a PO."""
    payload = '{"DocNumber": "PO-1"}'
    values: dict[str, Any] = {
        "kind": IntentKind.PURCHASE_ORDER,
        "payload": payload,
        "payload_hash": hashlib.sha256(payload.encode()).hexdigest(),
        "sent_at": NOW,
        "wanted": DOCUMENT,
        **more,
    }
    return Intent(request_id, REALM, subject=subject, **values)


def link(po_id: str = "id-1", qbo_id: str = "145", **more: Any) -> Link:
    """A link with a snapshot."""
    values: dict[str, Any] = {
        "sync_token": "0",
        "doc_number": "PO-1",
        "sent": DOCUMENT,
        "snapshot": {"Id": qbo_id, "TotalAmt": Decimal("12.50"), "Line": [{"Id": "1"}]},
        "line_ids": {"sku:a#1": "1"},
        **more,
    }
    return Link(po_id, REALM, qbo_id, **values)


def badge(po_id: str = "id-1", state: SyncState = SyncState.SENDING, **more: Any) -> PoState:
    """A badge."""
    return PoState(po_id, REALM, state, **more)


def question(po_id: str = "id-1", subject: str = "clay & co", **more: Any) -> Question:
    """A question about a vendor."""
    choices = (Choice("create", "Create it", "A new vendor"), Choice("v:56", "Clay Co"))
    return Question(po_id, QuestionKind.VENDOR, subject, "Which vendor?", "Choose one.", choices, **more)


#: Everything that Python calls text, lone surrogates from broken JSON escapes left out: they cannot be keys anywhere.
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
#: Whatever a source may hold inside a body.
ANY_TEXT = st.text(max_size=30)
NUMBERS = st.decimals("-1e12", "1e12", places=7) | st.sampled_from(
    [Decimal("1E+2"), Decimal("-0"), Decimal("1E-7")]
)
_SMALL = st.decimals("0", "1e6", places=4)
DATES = st.none() | st.dates()
MOMENTS = st.datetimes(timezones=st.just(UTC))
LINES = st.builds(
    Line,
    quantity=_SMALL,
    unit_cost=_SMALL,
    sku=ANY_TEXT,
    product_title=ANY_TEXT,
    received_quantity=st.none() | _SMALL,
    discount_percent=st.none() | st.decimals(0, 100, places=2),
    tax_percent=st.none() | st.decimals(0, 30, places=2),
    line_id=ANY_TEXT,
)
DOCUMENTS = st.builds(
    Document,
    number=TEXT,
    vendor_id=TEXT,
    lines=st.lists(
        st.builds(
            DocLine,
            key=TEXT,
            kind=st.sampled_from(LineKind),
            ref_id=TEXT,
            description=ANY_TEXT,
            amount=NUMBERS,
            quantity=st.none() | NUMBERS,
            unit_price=st.none() | NUMBERS,
        ),
        max_size=3,
    ).map(tuple),
    exchange_rate=st.none() | NUMBERS,
    txn_date=DATES,
    memo=ANY_TEXT,
    ship_address=st.lists(ANY_TEXT, max_size=3).map(tuple),
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**12), 10**12) | ANY_TEXT | NUMBERS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY_TEXT, inner, max_size=3),
    max_leaves=8,
)
