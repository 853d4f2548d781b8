"""What is stored comes back the same, whatever text and numbers stand in it, also after closing and opening."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.domain.books import Account, Item, Vendor
from app.domain.errors import ItemRefused
from app.domain.links import Intent, IntentKind, Link
from app.domain.orders import (
    Address,
    CostKind,
    CostLine,
    Destination,
    Line,
    Payment,
    PaymentStatus,
    PoStatus,
    PurchaseOrder,
    StatedTotals,
    Supplier,
)
from app.domain.sync_state import SyncState
from app.storage import Stores, open_stores
from tests.adapters.storage.clock import MovingClock
from tests.adapters.storage.made import (
    ANY_TEXT,
    DATES,
    DOCUMENTS,
    JSON,
    LINES,
    MOMENTS,
    NUMBERS,
    REALM,
    TEXT,
    badge,
    link,
    order,
    question,
)
from tests.support.changes import TEST

FEW = settings(max_examples=40)


@contextmanager
def profile() -> Iterator[tuple[Stores, Path]]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "p.db")
        stores = open_stores(path, MovingClock())
        yield stores, path
        stores.close()


@FEW
@given(
    st.builds(
        PurchaseOrder,
        id=st.just("one"),
        number=ANY_TEXT,
        supplier=st.builds(
            Supplier,
            name=ANY_TEXT,
            address=st.builds(Address, city=ANY_TEXT),
            lead_time_days=st.none() | st.integers(0, 99),
        ),
        currency=TEXT,
        status=st.sampled_from(PoStatus),
        lines=st.lists(LINES, max_size=3).map(tuple),
        cost_lines=st.lists(
            st.builds(CostLine, label=ANY_TEXT, amount=NUMBERS, kind=st.sampled_from(CostKind)), max_size=2
        ).map(tuple),
        destination=st.builds(Destination, name=ANY_TEXT),
        exchange_rate=st.none() | NUMBERS,
        created_date=DATES,
        expected_date=DATES,
        internal_note=ANY_TEXT,
        tags=st.lists(ANY_TEXT, max_size=3).map(tuple),
        payment=st.builds(Payment, status=st.sampled_from(PaymentStatus), due_date=DATES),
        tax_inclusive=st.none() | st.booleans(),
        stated=st.builds(StatedTotals, total=st.none() | NUMBERS),
    )
)
@example(order("7\0\U0001f600\u202e שלום", supplier=Supplier("x" * 100_000), internal_note="\ud800"))
@example(order("1", lines=(Line(Decimal("0.12345678901234567890123456789012345"), Decimal(1)),)))
def test_a_po(po: PurchaseOrder) -> None:
    with profile() as (stores, _):
        stores.orders.save([po], TEST)
        assert stores.orders.get(po.id) == po
        assert stores.orders.save([po], TEST) == []


@FEW
@given(DOCUMENTS, st.dictionaries(ANY_TEXT, JSON, max_size=4), MOMENTS, ANY_TEXT)
def test_links_intents_and_badges(
    document: object, snapshot: dict[str, object], moment: object, text: str
) -> None:
    with profile() as (stores, _):
        stored = link(
            sent=document, snapshot=snapshot, line_ids={text: "1"}, updated_at=moment, bill_ids=("7",)
        )
        stores.links.put_link(stored, badge(state=SyncState.IN_QUICKBOOKS, updated_at=moment))
        assert stores.links.link("id-1", REALM) == stored
        assert stores.links.links(REALM) == {"id-1": stored}
        sent = Intent("r", REALM, IntentKind.PURCHASE_ORDER, "id-1", "{}", "h", moment, wanted=document)  # type: ignore[arg-type]
        stores.links.begin(sent, None)
        assert stores.links.open_intents(REALM) == [sent]
        assert stores.links.state("id-1", REALM) == badge(state=SyncState.IN_QUICKBOOKS, updated_at=moment)


@FEW
@given(
    st.dictionaries(ANY_TEXT, JSON, max_size=3), st.lists(st.tuples(ANY_TEXT, ANY_TEXT, ANY_TEXT), max_size=3)
)
def test_a_question(data: dict[str, object], rows: list[tuple[str, str, str]]) -> None:
    with profile() as (stores, _):
        asked = question(data=data, rows=tuple(rows))
        stores.questions.put(REALM, asked)
        assert stores.questions.open(REALM) == [asked]


def test_numbers_of_an_answer_keep_every_digit() -> None:
    snapshot = {
        "a": Decimal("1E+2"),
        "b": Decimal("0.10"),
        "c": 7,
        "d": Decimal("123456789012345678901234567890.1"),
    }
    with profile() as (stores, _):
        stores.links.put_link(link(snapshot=snapshot), badge())
        found = stores.links.link("id-1", REALM)
        assert isinstance(found, Link)
        assert found.snapshot == snapshot
        assert str(found.snapshot["b"]) == "0.10"
        assert isinstance(found.snapshot["c"], int)


def test_copies_of_quickbooks_records() -> None:
    vendors = [Vendor("1", "Ünï \0 & Co", "EUR", active=False), Vendor("2", "B")]
    items = [Item("9", "Mug", "MUG-1", "Inventory", "80")]
    with profile() as (stores, _):
        stores.mappings.put_vendors(REALM, vendors)
        stores.mappings.put_vendors(REALM, [Vendor("2", "B renamed")])
        stores.mappings.put_items(REALM, items)
        stores.mappings.put_accounts(REALM, [Account("1", "Old"), Account("2", "Kept")])
        stores.mappings.put_accounts(REALM, [Account("2", "Kept")])
        assert stores.mappings.vendors(REALM) == [vendors[0], Vendor("2", "B renamed")]
        assert stores.mappings.items(REALM) == items
        assert stores.mappings.accounts(REALM) == [Account("2", "Kept")]
        assert stores.mappings.vendors("another") == []


@pytest.mark.parametrize("cost", [Decimal("1E+20"), Decimal("1E+40")])
def test_a_number_beyond_storing_is_refused_with_the_po(cost: Decimal) -> None:
    with profile() as (stores, _):
        with pytest.raises(ItemRefused, match="PO-1"):
            stores.orders.save([order("2"), order("1", lines=(Line(Decimal(1), cost),))], TEST)
        assert stores.orders.ids() == []
