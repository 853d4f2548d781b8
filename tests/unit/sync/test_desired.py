from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.domain.books import Account, Company
from app.domain.documents import LineKind
from app.domain.orders import Address, CostKind, CostLine, Line
from app.domain.settings import AccountChoices
from app.domain.totals import totals_of
from app.sync.align import align_lines
from app.sync.desired import References, build_document, keyed_lines, missing_accounts, payable_account
from app.sync.tag import tag_of
from tests.support.orders import ACME, cost, line, po
from tests.unit.sync.test_plan import TEA, WANTED, remote

HOME = Company("r", "Fern", "US", "USD")
MULTI = replace(HOME, multi_currency=True)
CHOICES = AccountChoices("33", "80", "79", "81", {CostKind.OTHER: "20", CostKind.FREIGHT: "21"})


def build(company: Company = HOME, **changes: Any) -> Any:
    order = po(**changes)
    items = {key_line.product_key: "7" for _, key_line in keyed_lines(order)}
    return build_document(order, References("3", items), company, CHOICES, "33")


def test_costs_and_tax_become_account_lines_on_the_chosen_accounts() -> None:
    made = build(
        lines=(line(tax_percent=Decimal("8.5")), line("TEA-2", tax_percent=Decimal("8.5"))),
        cost_lines=(cost("5.00"), cost("3.00", CostKind.DUTY, "Duty"), cost("0.00")),
    )
    assert [(one.kind, one.ref_id, one.amount) for one in made.lines[2:]] == [
        (LineKind.ACCOUNT, "21", Decimal("5.00")),
        (LineKind.ACCOUNT, "20", Decimal("3.00")),
        (LineKind.ACCOUNT, "20", Decimal("4.26")),
    ]
    assert made.lines[-1].key == "tax:8.5#1"
    assert made.lines[-1].description == "Tax 8.5 %"


def test_currency_and_rate_are_sent_only_where_the_company_has_several() -> None:
    assert (build().currency, build().exchange_rate) == ("", None)
    rate = Decimal("1.08")
    assert (build(MULTI).currency, build(MULTI, exchange_rate=rate).exchange_rate) == ("USD", None)
    foreign = build(MULTI, currency="EUR", exchange_rate=rate)
    assert (foreign.currency, foreign.exchange_rate) == ("EUR", rate)


def test_the_note_carries_our_mark_and_the_memo_what_the_supplier_needs() -> None:
    made = build(internal_note="Check", note_to_supplier="Ring", reference="R-7")
    assert made.private_note.splitlines() == ["Check", "Inventory Mate PO 101", tag_of("r", po().id)]
    assert made.memo == "Ring\nReference: R-7"


def test_an_address_is_sent_only_when_there_is_one() -> None:
    assert build().vendor_address == ()
    supplier = replace(ACME, address=Address("1 Quay", "", "Portland", "OR", "97205", "US"))
    assert build(supplier=supplier).vendor_address == ("Acme Tea", "1 Quay", "Portland, OR 97205", "US")


def test_twins_get_keys_of_their_own_and_empty_lines_none() -> None:
    order = po(lines=(line(), line(quantity="0"), line(quantity="9")))
    assert [key for key, _ in keyed_lines(order)] == ["sku:tea-1#1", "sku:tea-1#2"]


def test_each_foreign_currency_has_its_own_payables_account() -> None:
    accounts = (
        Account("90", "A/P (EUR)", "Accounts Payable", currency="EUR"),
        Account("91", "Old", "Accounts Payable", currency="GBP", active=False),
    )
    assert payable_account(accounts, "EUR", HOME, "33") == "33"
    assert payable_account(accounts, "USD", MULTI, "33") == "33"
    assert payable_account(accounts, "EUR", MULTI, "33") == "90"
    assert payable_account(accounts, "GBP", MULTI, "33") == ""


def test_cost_kinds_without_an_account_are_named() -> None:
    order = po(lines=(line(tax_percent=Decimal(5)),), cost_lines=(cost("5.00"),))
    assert missing_accounts(order, AccountChoices()) == (CostKind.FREIGHT, CostKind.TAX)
    assert missing_accounts(order, CHOICES) == ()


money = st.decimals(min_value=0, max_value=5000, places=3)
percents = st.one_of(st.none(), st.decimals(min_value=0, max_value=30, places=2))
product_lines = st.builds(
    Line,
    quantity=st.decimals(min_value=0, max_value=500, places=2),
    unit_cost=money,
    sku=st.sampled_from(["A", "B", "C"]),
    discount_percent=percents,
    tax_percent=percents,
    tax_amount=st.one_of(st.none(), money),
)
cost_lines = st.builds(
    CostLine,
    label=st.sampled_from(["Freight", "Fee"]),
    amount=st.decimals(min_value=-50, max_value=500, places=3),
    kind=st.sampled_from(CostKind),
    tax_percent=percents,
)


@given(
    st.lists(product_lines, max_size=5),
    st.lists(cost_lines, max_size=4),
    st.sampled_from([None, False, True]),
)
def test_the_document_totals_what_the_shop_totals(
    lines: list[Line], costs: list[CostLine], inclusive: bool | None
) -> None:
    order = po(lines=tuple(lines), cost_lines=tuple(costs), tax_inclusive=inclusive)
    made = build(lines=tuple(lines), cost_lines=tuple(costs), tax_inclusive=inclusive)
    assert made.total == totals_of(order).total
    keys = [one.key for one in made.lines]
    assert len(set(keys)) == len(keys)


def test_lines_are_paired_by_known_id_then_content_then_thing() -> None:
    twin = replace(TEA, key="sku:tea-1#2", quantity=Decimal(4), amount=Decimal("50.00"))
    there = remote(document=replace(WANTED, lines=(twin, TEA, replace(TEA, key="f", ref_id="9"))))
    wanted = replace(WANTED, lines=(TEA, twin))
    assert align_lines(wanted, there) == {TEA.key: "2", twin.key: "1"}
    assert align_lines(wanted, there, {TEA.key: "1"}) == {TEA.key: "1", twin.key: "2"}
    assert align_lines(wanted, there, {TEA.key: "gone"}) == {TEA.key: "2", twin.key: "1"}
    changed = replace(wanted, lines=(replace(TEA, quantity=Decimal(99)),))
    assert align_lines(changed, there) == {TEA.key: "1"}
