"""Every difference is explained to the cent, whatever was edited where; and the named causes are the right ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.books import Company
from app.domain.documents import DocLine, Document, LineKind, RemoteDocument, TaxMode
from app.domain.links import Link, PoState
from app.domain.mirror import Bill, Mirrored
from app.domain.money import ZERO, to_cents
from app.domain.orders import CostKind, CostLine, Line, PoStatus, PurchaseOrder, Supplier
from app.domain.periods import Period
from app.domain.settings import AccountChoices
from app.domain.sync_state import SyncState
from app.domain.tie_out import CauseKind, Standing, TieRow, add_up
from app.domain.totals import totals_of
from app.services.tie_out_row import Found, order_parts, row_of
from app.sync.desired import References, build_document, keyed_lines

US = Company("r", "Fern", "US", "USD", multi_currency=True)
CHOICES = AccountChoices("33", "80", "79", "81", dict.fromkeys(CostKind, "20"))
NOVEMBER = Period.read("2026-11")
DAYS = st.sampled_from([date(2026, 10, 31), date(2026, 11, 1), date(2026, 11, 30), date(2026, 12, 1)])
CENTS = st.integers(0, 500_000).map(lambda cents: Decimal(cents) / 100)
LINES = st.builds(
    Line,
    quantity=st.integers(0, 40).map(Decimal),
    unit_cost=st.integers(0, 10_000_000).map(lambda n: Decimal(n) / 10_000),
    sku=st.sampled_from(["A", "B", "C", "D"]),
    product_title=st.sampled_from(["Mug", "Bowl", ""]),
    discount_percent=st.none() | st.integers(0, 50).map(Decimal),
    tax_percent=st.none() | st.sampled_from([Decimal(5), Decimal("8.25")]),
)
COSTS = st.builds(
    CostLine,
    label=st.sampled_from(["Freight", "Duty", ""]),
    amount=st.integers(-20_000, 20_000).map(lambda cents: Decimal(cents) / 100),
    kind=st.sampled_from([CostKind.FREIGHT, CostKind.DUTY, CostKind.DISCOUNT]),
)
ORDERS = st.builds(
    PurchaseOrder,
    id=st.just("a"),
    number=st.just("7"),
    supplier=st.just(Supplier("Clay & Co")),
    currency=st.sampled_from(["USD", "USD", "EUR"]),
    status=st.sampled_from([PoStatus.ORDERED, PoStatus.DELIVERED, PoStatus.CANCELED]),
    lines=st.lists(LINES, max_size=5).map(tuple),
    cost_lines=st.lists(COSTS, max_size=3).map(tuple),
    ordered_date=DAYS,
)


def document_of(order: PurchaseOrder) -> Document:
    items = {line.product_key: "7" for _, line in keyed_lines(order)}
    return build_document(order, References("3", items), US, CHOICES, "33")


def remote_of(document: Document, total: Decimal | None = None, **more: object) -> RemoteDocument:
    bills: tuple[str, ...] = more.get("bill_ids", ())  # type: ignore[assignment]
    total = document.total if total is None else total
    return RemoteDocument("1", "0", document, closed=False, bill_ids=bills, total=total, raw={})


def linked(order: PurchaseOrder, sent: Document | None, there: RemoteDocument, **more: object) -> Found:
    link = Link("a", "r", "1", "0", "PO-7", sent, {}, {})
    return Found(order, link, there, **more)  # type: ignore[arg-type]


@settings(max_examples=40)
@given(ORDERS)
def test_the_parts_of_a_po_add_up_to_its_total(order: PurchaseOrder) -> None:
    assert sum((part.amount for part in order_parts(order)), ZERO) == totals_of(order).total


@st.composite
def edited_there(draw: st.DrawFn, document: Document) -> Document:
    """What somebody does in QuickBooks: other amounts, a line less, a line more."""
    lines = []
    for line in document.lines:
        what = draw(st.sampled_from(["keep", "keep", "change", "drop"]))
        if what != "drop":
            lines.append(line if what == "keep" else replace(line, amount=draw(CENTS)))
    lines += [
        DocLine(f"foreign:{number}", LineKind.ACCOUNT, "9", "Added there", draw(CENTS))
        for number in range(draw(st.integers(0, 2)))
    ]
    return replace(document, lines=tuple(lines))


@st.composite
def found(draw: st.DrawFn) -> Found:
    """A PO in any of the situations that a period can hold."""
    order, other = draw(ORDERS), draw(ORDERS)
    there = draw(edited_there(document_of(other)))
    there = replace(there, txn_date=draw(DAYS), currency=draw(st.sampled_from(["USD", "EUR", ""])))
    total = there.total + draw(st.sampled_from([ZERO, ZERO, Decimal("0.02"), Decimal("-7.31")]))
    remote = remote_of(there, total, bill_ids=draw(st.sampled_from([(), ("b",)])))
    seen = Mirrored("9", "PO-7", (), "3", "USD", "0", None, closed=False, day=draw(DAYS), total=draw(CENTS))
    sent = document_of(other) if draw(st.booleans()) else None
    state = draw(st.none() | st.just(PoState("a", "r", SyncState.FAILED, "Vendor is inactive.")))
    bills = draw(
        st.lists(
            st.builds(Bill, id=st.just("b"), total=CENTS, balance=CENTS, currency=st.just("USD")), max_size=1
        )
    )
    return draw(
        st.sampled_from(
            [
                linked(order, sent, remote, bills=bills, state=state),
                Found(order, state=state),
                Found(order, seen=seen, state=state),
                Found(seen=seen),
            ]
        )
    )


@settings(max_examples=15)
@given(st.lists(found(), max_size=4))
def test_rows_and_totals_are_explained_to_the_cent(cases: Sequence[Found]) -> None:
    rows = [row_of(case, NOVEMBER, "USD") for case in cases]
    for row in rows:
        assert_explained(row)
    totals = add_up(rows)
    for total in totals:
        assert total.explained == total.difference
    for code in {side.currency for row in rows for side in (row.here, row.there) if side and side.counts}:
        total = next(each for each in totals if each.currency == code)
        here = [row.here for row in rows if row.here and row.here.counts and row.here.currency == code]
        there = [row.there for row in rows if row.there and row.there.counts and row.there.currency == code]
        assert (total.here_count, total.here) == (len(here), sum((side.total for side in here), ZERO))
        assert (total.there_count, total.there) == (len(there), sum((side.total for side in there), ZERO))


def assert_explained(row: TieRow) -> None:
    for code in {side.currency for side in (row.here, row.there) if side}:
        here = row.here.total if row.here and row.here.counts and row.here.currency == code else ZERO
        there = row.there.total if row.there and row.there.counts and row.there.currency == code else ZERO
        told = sum((cause.amount for cause in row.causes if cause.currency == code), ZERO)
        assert told == there - here
    if row.standing is Standing.AGREES and row.there is not None:
        assert row.difference in (ZERO, None)
    assert all(cause.amount for cause in row.causes if cause.kind is CauseKind.ROUNDING)


@settings(max_examples=20)
@given(ORDERS, st.data())
def test_edits_are_told_apart_by_where_they_were_made(order: PurchaseOrder, data: st.DataObject) -> None:
    order = replace(order, currency="USD", status=PoStatus.ORDERED, ordered_date=date(2026, 11, 5))
    order = replace(order, lines=tuple(replace(line, tax_percent=None) for line in order.lines))
    sent = document_of(order)
    there = data.draw(edited_there(sent))
    row = row_of(linked(order, sent, remote_of(there)), NOVEMBER, "USD")
    assert {cause.kind for cause in row.causes} <= {CauseKind.EDIT_THERE}
    before = {line.key: line.amount for line in sent.lines}
    after = {line.key: line.amount for line in there.lines}
    changed = {after.get(key, ZERO) - before.get(key, ZERO) for key in before.keys() | after.keys()} - {ZERO}
    if row.difference:
        assert {cause.amount for cause in row.causes} - {ZERO} == changed
    bonus = Line(Decimal(1), Decimal("3.21"), sku="NEW", product_title="Spoon")
    mine = replace(order, lines=(*order.lines, bonus))
    row = row_of(linked(mine, sent, remote_of(sent)), NOVEMBER, "USD")
    (cause,) = row.causes
    assert (cause.kind, cause.amount) == (CauseKind.EDIT_HERE, Decimal("-3.21"))
    assert cause.text == "Spoon: 3.21 USD here, nothing was sent"
    row = row_of(linked(mine, sent, remote_of(sent, bill_ids=("b",))), NOVEMBER, "USD")
    assert [each.kind for each in row.causes] == [CauseKind.AFTER_BILLING]


def test_tax_that_quickbooks_computes_is_one_part_with_and_without_tax_inside() -> None:
    line = Line(Decimal(3), Decimal("10.00"), sku="A", product_title="Mug", tax_percent=Decimal(20))
    order = PurchaseOrder("a", "7", Supplier("Clay"), "GBP", lines=(line,), ordered_date=date(2026, 11, 5))
    net = DocLine("sku:a#1", LineKind.ITEM, "7", "Mug, SKU A", Decimal("30.00"), tax_code_id="2")
    sent = Document(
        "PO-7", "3", (net,), "GBP", txn_date=order.date, tax_mode=TaxMode.EXCLUDED, tax=Decimal("6.00")
    )
    there = replace(sent, tax=Decimal("6.01"))
    row = row_of(linked(order, sent, remote_of(there)), NOVEMBER, "GBP")
    (cause,) = row.causes
    assert (cause.kind, cause.amount, cause.text) == (
        CauseKind.TAX,
        Decimal("0.01"),
        "Tax: 6.00 GBP was sent, 6.01 GBP in QuickBooks now",
    )
    inside = replace(order, tax_inclusive=True)
    gross = replace(net, amount=Decimal("25.00"), inclusive_amount=Decimal("30.00"))
    sent = replace(sent, lines=(gross,), tax_mode=TaxMode.INCLUSIVE, tax=Decimal("5.00"))
    assert row_of(linked(inside, sent, remote_of(sent)), NOVEMBER, "GBP").standing is Standing.AGREES
    less = replace(
        sent,
        lines=(replace(gross, amount=Decimal("20.00"), inclusive_amount=Decimal("24.00")),),
        tax=Decimal(4),
    )
    (cause,) = row_of(linked(inside, sent, remote_of(less)), NOVEMBER, "GBP").causes
    assert (cause.kind, cause.amount) == (CauseKind.EDIT_THERE, Decimal("-6.00"))


def test_a_document_that_was_there_before_is_compared_by_names() -> None:
    lines = (
        Line(Decimal(1), Decimal("5.00"), sku="A", product_title="Mug"),
        Line(Decimal(1), Decimal("7.00"), sku="B", product_title="Bowl"),
    )
    order = PurchaseOrder("a", "7", Supplier("Clay"), "USD", lines=lines, ordered_date=date(2026, 11, 5))
    there = Document(
        "PO-7",
        "3",
        (
            DocLine("foreign:1", LineKind.ITEM, "7", "Mug, SKU A", Decimal("5.00")),
            DocLine("foreign:2", LineKind.ITEM, "8", "Bowl, SKU B", Decimal("6.50")),
            DocLine("foreign:3", LineKind.ACCOUNT, "9", "Freight", Decimal("4.00")),
        ),
        txn_date=order.date,
    )
    row = row_of(linked(order, None, remote_of(there)), NOVEMBER, "USD")
    assert [(cause.kind, cause.amount, cause.text) for cause in row.causes] == [
        (CauseKind.LINE, Decimal("-0.50"), "Bowl: 7.00 USD here, 6.50 USD in QuickBooks"),
        (CauseKind.LINE, Decimal("4.00"), "Freight: nothing here, 4.00 USD in QuickBooks"),
    ]


def one_line() -> PurchaseOrder:
    lines = (Line(Decimal(1), Decimal(5), sku="A"),)
    return PurchaseOrder("a", "7", Supplier("Clay"), "USD", lines=lines, ordered_date=date(2026, 11, 5))


def test_rounding_is_cents_and_anything_else_is_said_to_be_unexplained() -> None:
    order = one_line()
    sent = document_of(order)
    for off, kind in (("0.02", CauseKind.ROUNDING), ("9.00", CauseKind.OTHER)):
        row = row_of(linked(order, sent, remote_of(sent, sent.total + Decimal(off))), NOVEMBER, "USD")
        assert [(each.kind, each.amount) for each in row.causes] == [(kind, to_cents(Decimal(off)))]


def test_why_a_po_is_on_one_side_only() -> None:
    order = one_line()
    state = PoState("a", "r", SyncState.FAILED, "Vendor is inactive.")
    (cause,) = row_of(Found(order, state=state), NOVEMBER, "USD").causes
    assert (cause.kind, cause.text) == (CauseKind.NOT_THERE, "Failed. Vendor is inactive.")
    canceled = replace(order, status=PoStatus.CANCELED)
    row = row_of(Found(canceled), NOVEMBER, "USD")
    assert (row.standing, row.causes, row.difference) == (Standing.AGREES, (), ZERO)
    sent = document_of(order)
    (cause,) = row_of(linked(canceled, sent, remote_of(sent)), NOVEMBER, "USD").causes
    assert (cause.kind, cause.amount) == (CauseKind.CANCELED, Decimal("5.00"))
    late = replace(sent, txn_date=date(2026, 12, 1))
    (cause,) = row_of(linked(order, sent, remote_of(late)), NOVEMBER, "USD").causes
    assert (cause.kind, cause.amount) == (CauseKind.OTHER_PERIOD, Decimal("-5.00"))
    assert cause.text == "Dated 2026-11-05 here and 2026-12-01 in QuickBooks: in this period only here"
    euros = replace(sent, currency="EUR")
    causes = row_of(linked(order, sent, remote_of(euros)), NOVEMBER, "USD").causes
    assert [(each.currency, each.amount) for each in causes] == [("USD", Decimal(-5)), ("EUR", Decimal(5))]


@pytest.mark.parametrize("text", ["2026-13", "2026", "26-1", "", "October", "2026-00"])
def test_a_period_is_a_month(text: str) -> None:
    assert Period.read("2026-2") == Period(date(2026, 2, 1), date(2026, 2, 28))
    assert date(2026, 2, 28) in Period.read("2026-02")
    with pytest.raises(ValueError, match="month"):
        Period.read(text)
