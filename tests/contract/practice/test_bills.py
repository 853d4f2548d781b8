"""From purchase order to bill to payment over the API, and the balances that move."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from app.practice import PracticeCompany
from tests.contract.practice.client import EMPTY, SANDBOX, Api, cost_line, item_line, order

CANADA, KINGDOM = "9341450000000004", "9341450000000003"


def link(order_id: str, line: str) -> dict[str, Any]:
    return {"LinkedTxn": [{"TxnId": order_id, "TxnType": "PurchaseOrder", "TxnLineId": line}]}


@pytest.fixture
def ordered(sandbox: Api) -> Any:
    """25 pumps at 10 and freight of 12.50, ordered from Hicks Hardware."""
    return sandbox.make(
        "PurchaseOrder", order("41", item_line("11", "25", "10", "250"), cost_line("78", "12.5"))
    )


def bill(ordered: Any, *lines: Any, **more: Any) -> dict[str, Any]:
    return {"VendorRef": {"value": "41"}, "Line": list(lines), **more}


def pay(bill_id: str, amount: str, **more: Any) -> dict[str, Any]:
    line = {"Amount": Decimal(amount), "LinkedTxn": [{"TxnId": bill_id, "TxnType": "Bill"}]}
    check = {"PayType": "Check", "CheckPayment": {"BankAccountRef": {"value": "35"}}}
    return {"VendorRef": {"value": "41"}, "TotalAmt": Decimal(amount), "Line": [line], **check, **more}


def balance(api: Api, account: str) -> Decimal:
    return Decimal(str(api.read("Account", account)["CurrentBalance"]))


def test_a_full_bill_closes_the_order_links_both_ways_and_moves_balances(sandbox: Api, ordered: Any) -> None:
    lines = (
        item_line("11", "25", "10", "250", **link(ordered["Id"], "1")),
        cost_line("78", "12.5", **link(ordered["Id"], "2")),
    )
    made = sandbox.make("Bill", bill(ordered, *lines))
    assert made["LinkedTxn"] == [{"TxnId": ordered["Id"], "TxnType": "PurchaseOrder"}]
    assert made["Line"][0]["LinkedTxn"] == link(ordered["Id"], "1")["LinkedTxn"]
    assert (made["Balance"], made["TotalAmt"]) == (Decimal("262.5"), Decimal("262.5"))
    assert made["DueDate"] == made["TxnDate"]
    now = sandbox.read("PurchaseOrder", ordered["Id"])
    assert now["POStatus"] == "Closed"
    assert now["LinkedTxn"] == [{"TxnId": made["Id"], "TxnType": "Bill"}]
    assert now["SyncToken"] == "1"
    assert balance(sandbox, "33") == Decimal("-262.5")
    assert balance(sandbox, "81") == 250
    assert balance(sandbox, "78") == 0, "expense accounts always show 0"
    assert sandbox.read("Vendor", "41")["Balance"] == Decimal("262.5")
    assert sandbox.read("Item", "11")["QtyOnHand"] == 50


def test_partial_bills_leave_the_order_open_until_all_is_billed(sandbox: Api, ordered: Any) -> None:
    first = sandbox.make(
        "Bill", bill(ordered, item_line("11", "10", "10", "100", **link(ordered["Id"], "1")))
    )
    assert sandbox.read("PurchaseOrder", ordered["Id"])["POStatus"] == "Open"
    rest = (
        item_line("11", "15", "11", "165", **link(ordered["Id"], "1")),
        cost_line("78", "12.5", **link(ordered["Id"], "2")),
    )
    second = sandbox.make("Bill", bill(ordered, *rest))
    now = sandbox.read("PurchaseOrder", ordered["Id"])
    assert now["POStatus"] == "Closed"
    assert [entry["TxnId"] for entry in now["LinkedTxn"]] == [first["Id"], second["Id"]]
    sandbox.post("bill", {"Id": second["Id"], "SyncToken": second["SyncToken"]}, operation="delete")
    now = sandbox.read("PurchaseOrder", ordered["Id"])
    assert now["POStatus"] == "Open"
    assert [entry["TxnId"] for entry in now["LinkedTxn"]] == [first["Id"]]
    assert sandbox.read("Item", "11")["QtyOnHand"] == 35


def test_bad_links(sandbox: Api, ordered: Any) -> None:
    item = item_line("11", "1", "10", "10")
    no_line = {"LinkedTxn": [{"TxnId": ordered["Id"], "TxnType": "PurchaseOrder"}]}
    assert sandbox.post("bill", bill(ordered, {**item, **no_line})).code == "2020"
    assert sandbox.post("bill", bill(ordered, {**item, **link("4711", "1")})).code == "620"
    assert sandbox.post("bill", bill(ordered, {**item, **link(ordered["Id"], "9")})).code == "620"
    other = {**bill(ordered, {**item, **link(ordered["Id"], "1")}), "VendorRef": {"value": "46"}}
    assert sandbox.post("bill", other).code == "620"
    closed = sandbox.make("PurchaseOrder", {**ordered, "POStatus": "Closed"})
    dropped = sandbox.make("Bill", bill(ordered, {**item, **link(closed["Id"], "1")}))
    assert dropped["LinkedTxn"] == [], "a link to a closed order is dropped without a word"


def test_a_linked_order_cannot_be_deleted_or_lose_its_linked_line(sandbox: Api, ordered: Any) -> None:
    sandbox.make("Bill", bill(ordered, item_line("11", "1", "10", "10", **link(ordered["Id"], "1"))))
    now = sandbox.read("PurchaseOrder", ordered["Id"])
    answer = sandbox.post(
        "purchaseorder", {"Id": now["Id"], "SyncToken": now["SyncToken"]}, operation="delete"
    )
    assert answer.code == "800"
    assert sandbox.post("purchaseorder", {**now, "Line": [now["Line"][1]]}).code == "6000"
    changed = sandbox.make("PurchaseOrder", {**now, "PrivateNote": "still mine"})
    assert changed["LinkedTxn"] == now["LinkedTxn"]


def test_paying_brings_the_balance_to_zero_and_deleting_the_payment_back(sandbox: Api, ordered: Any) -> None:
    made = sandbox.make("Bill", bill(ordered, cost_line("78", "100")))
    assert sandbox.post("billpayment", pay(made["Id"], "100.01")).code == "6000"
    paid = sandbox.make("BillPayment", pay(made["Id"], "60"))
    part = sandbox.read("Bill", made["Id"])
    assert part["Balance"] == 40
    assert part["LinkedTxn"] == [{"TxnId": paid["Id"], "TxnType": "BillPaymentCheck"}]
    sandbox.make("BillPayment", pay(made["Id"], "40"))
    assert sandbox.read("Bill", made["Id"])["Balance"] == 0
    assert sandbox.read("Vendor", "41")["Balance"] == 0
    assert [balance(sandbox, "33"), balance(sandbox, "35")] == [Decimal(0), Decimal(-100)]
    now = sandbox.read("Bill", made["Id"])
    assert (
        sandbox.post("bill", {"Id": now["Id"], "SyncToken": now["SyncToken"]}, operation="delete").code
        == "800"
    )
    assert sandbox.post("bill", {**now, "Line": [cost_line("78", "90")]}).code == "6000"
    sandbox.post("billpayment", {"Id": paid["Id"], "SyncToken": "0"}, operation="delete")
    assert sandbox.read("Bill", made["Id"])["Balance"] == 60
    assert [balance(sandbox, "33"), balance(sandbox, "35")] == [Decimal(-60), Decimal(-40)]


def test_closed_books_refuse_bills_but_not_orders(
    company: PracticeCompany, sandbox: Api, ordered: Any
) -> None:
    made = sandbox.make("Bill", bill(ordered, cost_line("78", "5"), TxnDate="2026-06-30"))
    company.app.companies.change(SANDBOX, 0.0, book_close_date="2026-06-30")
    assert sandbox.post("bill", bill(ordered, cost_line("78", "5"), TxnDate="2026-06-30")).code == "6200"
    assert sandbox.post("bill", bill(ordered, cost_line("78", "5"), TxnDate="2026-07-01")).status == 200
    assert sandbox.post("bill", {**made, "TxnDate": "2026-07-01"}).code == "6200", (
        "out of the closed period neither"
    )
    assert (
        sandbox.post("purchaseorder", order("41", cost_line("78", "1"), TxnDate="2026-01-01")).status == 200
    )


def test_a_foreign_bill_paid_at_another_rate_books_the_difference(api: Api) -> None:
    vendor = api.vendor("Blumen", CurrencyRef={"value": "EUR"})
    euros = {"CurrencyRef": {"value": "EUR"}, "VendorRef": {"value": vendor}}
    made = api.make("Bill", {**euros, "Line": [cost_line("78", "100")], "ExchangeRate": Decimal("1.1")})
    assert (made["TotalAmt"], made["HomeBalance"]) == (100, 110)
    api.make("BillPayment", {**pay(made["Id"], "100"), **euros, "ExchangeRate": Decimal("1.2")})
    books = api.company.app.gateway.books(EMPTY)
    by_account = dict(
        books.store.rows("SELECT account, sum(home) FROM posting WHERE realm=? GROUP BY account", EMPTY)
    )
    assert sum(by_account.values()) == 0, "debits equal credits in the home currency"
    assert by_account["35"] == -12000
    assert by_account["94"] == 1000
    assert by_account[made["APAccountRef"]["value"]] == 0


def taxed(account: str, amount: str, code: str) -> dict[str, Any]:
    line = cost_line(account, amount)
    line["AccountBasedExpenseLineDetail"]["TaxCodeRef"] = {"value": code}
    return line


def test_vat_is_computed_by_rate_and_posted(company: PracticeCompany) -> None:
    api = Api(company, realm=KINGDOM)
    vendor = api.query("select * from Vendor where DisplayName = 'Avon Nurseries'")["Vendor"][0]["Id"]
    lines = [taxed("78", "33.33", "2"), taxed("78", "66.69", "2")]
    body = {"VendorRef": {"value": vendor}, "Line": lines}
    answer = api.post("bill", {**body, "Line": [cost_line("78", "1")]})
    assert answer.code == "6000"
    assert "VAT rate" in answer.error["Detail"]
    made = api.make("Bill", body)
    assert made["TxnTaxDetail"]["TotalTax"] == Decimal(20)
    assert made["TxnTaxDetail"]["TaxLine"][0]["TaxLineDetail"]["TaxPercent"] == 20
    assert made["TotalAmt"] == Decimal("120.02")
    assert balance(api, "95") == 20
    free = api.make("Bill", {**body, "Line": [cost_line("78", "1")], "GlobalTaxCalculation": "NotApplicable"})
    assert free["TotalAmt"] == 1
    ordered = api.make("PurchaseOrder", {**order(vendor, *lines), "GlobalTaxCalculation": "TaxInclusive"})
    assert ordered["TotalAmt"] == Decimal("120.03"), "inclusive tax is rounded on each line"
    assert [line["AccountBasedExpenseLineDetail"]["TaxInclusiveAmt"] for line in ordered["Line"]] == [
        Decimal(40),
        Decimal("80.03"),
    ]


def test_canada_has_two_taxes_and_two_currencies(company: PracticeCompany) -> None:
    api = Api(company, realm=CANADA)
    vendors = {row["DisplayName"]: row for row in api.query("select * from Vendor")["Vendor"]}
    assert vendors["Buffalo Box Supply"]["CurrencyRef"]["value"] == "USD"
    body = {"VendorRef": {"value": vendors["Rideau Paper Co"]["Id"]}, "Line": [taxed("78", "100", "5")]}
    made = api.make("Bill", body)
    assert made["TxnTaxDetail"]["TotalTax"] == Decimal("14.98")
    assert len(made["TxnTaxDetail"]["TaxLine"]) == 2
