"""The health check: what it says of a company, and what it takes for another program's work."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from app.domain.books import Account, Company
from app.domain.documents import Document, RemoteDocument
from app.domain.orders import CostKind
from app.domain.settings import AccountChoices
from app.services.connect_parts import NUMBERED_MOST, Look
from app.services.health import Finding, ShopFacts, Verdict, check_health
from app.services.settings import propose_accounts, with_other_costs
from app.sync.tag import tag_of

OK, WARNING, PROBLEM = Verdict.OK, Verdict.WARNING, Verdict.PROBLEM
HOME = Company(
    "9130",
    "Fern & Fable",
    "US",
    "USD",
    plan="QuickBooks Online Plus",
    purchase_orders_enabled=True,
    custom_numbers=True,
    sales_tax=False,
)
ACCOUNTS = (
    Account("33", "Accounts Payable (A/P)", "Accounts Payable", "AccountsPayable"),
    Account("80", "Cost of Goods Sold", "Cost of Goods Sold", "SuppliesMaterialsCogs"),
    Account("79", "Sales of Product Income", "Income", "SalesOfProductIncome"),
    Account("78", "Purchases", "Expense", "SuppliesMaterials"),
)
SHOP = ShopFacts({"USD": 3}, (date(2026, 11, 1), date(2026, 11, 2), date(2026, 11, 3)))


def health(
    company: Company = HOME,
    accounts: tuple[Account, ...] = ACCOUNTS,
    numbered: tuple[RemoteDocument, ...] | None = (),
    shop: ShopFacts = SHOP,
) -> dict[str, Finding]:
    proposed = propose_accounts(accounts, company.home_currency, AccountChoices())
    found = check_health(Look(company, accounts, numbered), shop, proposed)
    assert len({finding.key for finding in found}) == len(found)
    return {finding.key: finding for finding in found}


def there(number: str, note: str = "", day: int = 1, qbo_id: str = "7") -> RemoteDocument:
    created = datetime(2026, 11, day, tzinfo=UTC) if day else None
    document = Document(number, "1", (), private_note=note)
    return RemoteDocument(qbo_id, "0", document, False, (), document.total, {}, created=created)


def test_a_company_in_order_has_nothing_to_do() -> None:
    found = health()
    assert {finding.verdict for finding in found.values()} == {OK}
    assert not any(finding.to_do or finding.blocks for finding in found.values())
    assert set(found) == {
        "orders", "numbers", "currencies", "closing", "taxes", "accounts", "other-writer",
    }  # fmt: skip
    assert "Cost of Goods Sold for item expenses" in found["accounts"].text


@pytest.mark.parametrize(
    ("key", "changes", "verdict", "words"),
    [
        ("orders", {"purchase_orders_enabled": False}, PROBLEM, "switched off"),
        ("orders", {"purchase_orders_enabled": None}, WARNING, "does not say"),
        ("orders", {"plan": "QuickBooks Online Essentials"}, PROBLEM, "has no purchase orders"),
        ("orders", {"plan": "QuickBooks Online Simple Start"}, PROBLEM, "has no purchase orders"),
        ("orders", {"plan": ""}, OK, "switched on."),
        ("numbers", {"custom_numbers": False}, WARNING, "by itself"),
        ("numbers", {"custom_numbers": None}, WARNING, "does not say"),
        ("currencies", {"home_currency": ""}, WARNING, "does not say"),
        ("currencies", {"home_currency": "GBP"}, PROBLEM, "3 POs in USD"),
        ("currencies", {"home_currency": "GBP", "multi_currency": True}, OK, "3 POs in USD"),
        ("closing", {"books_closed_until": date(2026, 10, 31)}, OK, "no PO is that old"),
        ("closing", {"books_closed_until": date(2026, 11, 1)}, WARNING, "1 PO of the shop is dated"),
        ("closing", {"books_closed_until": date(2026, 11, 2)}, WARNING, "2 POs of the shop are dated"),
        ("taxes", {"sales_tax": True}, OK, "in the US"),
        ("taxes", {"country": "GB", "sales_tax": False}, OK, "not set up"),
        ("taxes", {"country": "GB", "sales_tax": True}, OK, "VAT or GST is switched on"),
        ("taxes", {"country": "CA", "sales_tax": True}, OK, "GST/HST is switched on"),
        ("taxes", {"country": "GB", "sales_tax": None}, WARNING, "does not say"),
    ],
)
def test_what_follows_from_the_preferences(
    key: str, changes: dict[str, Any], verdict: Verdict, words: str
) -> None:
    finding = health(replace(HOME, **changes))[key]
    assert (finding.verdict, words in finding.text) == (verdict, True), finding
    assert not finding.blocks
    assert finding.verdict is not PROBLEM or finding.to_do


def test_only_a_missing_payable_account_stands_in_the_way() -> None:
    found = health(accounts=())
    assert [finding.key for finding in found.values() if finding.blocks] == ["payable"]
    assert "USD" in found["payable"].text
    missing = {finding.key for finding in found.values() if finding.verdict is WARNING}
    assert missing == {"account item expenses", "account item income", "account other costs"}
    foreign = (replace(ACCOUNTS[0], currency="EUR"), *ACCOUNTS[1:])
    assert health(accounts=foreign)["payable"].blocks
    retired = (replace(ACCOUNTS[0], active=False), *ACCOUNTS[1:])
    assert health(accounts=retired)["payable"].blocks


def test_documents_of_another_program_are_told_with_the_newest() -> None:
    numbered = (
        there("PO-9", tag_of("9130", "po"), day=9),
        there("PO-7", day=7, qbo_id="107"),
        there("PO-8", day=8, qbo_id="108"),
        there("PO-6", day=0, qbo_id="106"),
    )
    finding = health(numbered=numbered)["other-writer"]
    assert finding.verdict is WARNING
    assert finding.text.startswith("3 purchase orders")
    assert "PO-8, made on 2026-11-08" in finding.text
    assert "Inventory Mate" in finding.to_do
    linked = replace(SHOP, linked=frozenset({"107", "108", "106"}))
    assert health(numbered=numbered, shop=linked)["other-writer"].verdict is OK


def test_one_document_of_unknown_age_and_a_full_page() -> None:
    one = health(numbered=(there("PO-6", day=0),))["other-writer"].text
    assert one.startswith("1 purchase order numbered PO-… was not made by this program; the newest is PO-6. ")
    many = tuple(there(f"PO-{n}", qbo_id=str(n)) for n in range(NUMBERED_MOST))
    assert health(numbered=many)["other-writer"].text.startswith("At least 100")


def test_a_company_that_does_not_tell_its_documents() -> None:
    assert health(numbered=None)["other-writer"].verdict is WARNING
    off = replace(HOME, purchase_orders_enabled=False)
    assert "other-writer" not in health(off, numbered=None), "one problem is not told twice"


def test_kinds_of_cost_follow_other_costs_unless_they_have_their_own() -> None:
    before = AccountChoices(costs={CostKind.OTHER: "78", CostKind.DUTY: "78", CostKind.FREIGHT: "40"})
    assert with_other_costs(before, "20").costs == {
        CostKind.OTHER: "20",
        CostKind.DUTY: "20",
        CostKind.FREIGHT: "40",
    }
    assert with_other_costs(before, "").costs == {CostKind.FREIGHT: "40"}
