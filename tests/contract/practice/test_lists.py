"""Vendors, items, accounts and the short lists."""

from __future__ import annotations

from typing import Any

import pytest

from app.practice import PracticeCompany
from tests.contract.practice.client import EMPTY, Api, cost_line, item_line, order


def test_a_name_is_used_once_whatever_its_case_and_spaces(api: Api) -> None:
    first = api.vendor("Moss & Co")
    answer = api.post("vendor", {"DisplayName": " MOSS & co "})
    assert answer.code == "6240"
    assert answer.error["Detail"] == f"The name supplied already exists. : Id={first}"


def test_a_name_of_another_list_is_refused_without_an_id(api: Api) -> None:
    api.make("Customer", {"DisplayName": "Fern Ltd"})
    answer = api.post("vendor", {"DisplayName": "Fern Ltd"})
    assert answer.code == "6240"
    assert "Another customer, vendor or employee" in answer.error["Detail"]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({}, "6080"),
        ({"DisplayName": "A:B"}, "2040"),
        ({"DisplayName": "A\tB"}, "2040"),
        ({"DisplayName": "A", "PrimaryPhone": {"FreeFormNumber": "1" * 31}}, "2050"),
        ({"DisplayName": "A", "PrimaryEmailAddr": {"Address": "a@b"}}, "2210"),
        ({"DisplayName": "A", "TermRef": {"value": "77"}}, "2500"),
    ],
)
def test_refused_vendors(api: Api, body: Any, code: str) -> None:
    assert api.post("vendor", body).code == code


def test_several_problems_come_in_one_fault(api: Api) -> None:
    body = {"DisplayName": "A", "AcctNum": "1" * 101, "Suffix": "S" * 17}
    errors = api.post("vendor", body).body["Fault"]["Error"]
    assert [(e["code"], e["element"]) for e in errors] == [("2050", "AcctNum"), ("2050", "Suffix")]


def test_inactive_entries_are_marked_hidden_from_queries_and_come_back(api: Api) -> None:
    ident = api.vendor("Moss & Co")
    gone = api.make("Vendor", {"Id": ident, "SyncToken": "0", "sparse": True, "Active": False})
    assert gone["DisplayName"] == "Moss & Co (deleted)"
    assert api.query("select * from Vendor") == {}
    assert api.query("select * from Vendor where Active IN (true, false)")["Vendor"][0]["Id"] == ident
    fresh = api.vendor("Moss & Co")
    assert fresh != ident
    back = {"Id": ident, "SyncToken": "1", "sparse": True, "Active": True, "DisplayName": "Moss Two"}
    assert api.make("Vendor", back)["DisplayName"] == "Moss Two"


def test_a_new_name_shows_in_the_documents_without_a_new_token(api: Api) -> None:
    vendor, item = api.vendor(), api.item()
    made = api.make("PurchaseOrder", order(vendor, item_line(item, "1", "2", "2"), cost_line("92", "1")))
    api.make("Vendor", {"Id": vendor, "SyncToken": "0", "sparse": True, "DisplayName": "Moss Ltd"})
    body = {"Id": item, "SyncToken": "0", "Name": "Big pot", "Type": "NonInventory"}
    api.make("Item", {**body, "ExpenseAccountRef": {"value": "80"}})
    now = api.read("PurchaseOrder", made["Id"])
    assert now["VendorRef"] == {"value": vendor, "name": "Moss Ltd"}
    assert now["Line"][0]["ItemBasedExpenseLineDetail"]["ItemRef"]["name"] == "Big pot"
    assert now["SyncToken"] == "0"


def test_a_vendors_currency_is_set_once_and_makes_a_payable_account(
    api: Api, company: PracticeCompany
) -> None:
    made = api.make("Vendor", {"DisplayName": "Blumen", "CurrencyRef": {"value": "EUR"}})
    assert made["CurrencyRef"]["value"] == "EUR"
    body = {"Id": made["Id"], "SyncToken": "0", "sparse": True, "CurrencyRef": {"value": "USD"}}
    assert api.make("Vendor", body)["CurrencyRef"]["value"] == "EUR"
    found = api.query("select * from Account where Name LIKE 'Accounts Payable%'")["Account"]
    assert [row["CurrencyRef"]["value"] for row in found] == ["USD", "EUR"]
    company.app.companies.change(EMPTY, 0.0, vendor_currency_ignored=True)
    quiet = api.make("Vendor", {"DisplayName": "Flores", "CurrencyRef": {"value": "EUR"}})
    assert quiet["CurrencyRef"]["value"] == "USD"


def test_the_tax_identifier_comes_back_masked(api: Api) -> None:
    made = api.make("Vendor", {"DisplayName": "A", "TaxIdentifier": "99-1236789"})
    assert made["TaxIdentifier"] == "XXXXXX6789"


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"Type": "NonInventory"}, "2020"),
        ({"Name": "A", "Type": "NonInventory"}, "2020"),
        ({"Name": "A", "Type": "Service"}, "2020"),
        ({"Name": "A:B", "Type": "Service", "IncomeAccountRef": {"value": "1"}}, "2040"),
        ({"Name": "A" * 101, "Type": "Service", "IncomeAccountRef": {"value": "1"}}, "2050"),
        ({"Name": "A", "Type": "Thing"}, "2170"),
        ({"Name": "A", "Type": "NonInventory", "ExpenseAccountRef": {"value": "33"}}, "6430"),
        ({"Name": "A", "Type": "NonInventory", "ExpenseAccountRef": {"value": "999"}}, "2500"),
        ({"Name": "A", "Type": "NonInventory", "ExpenseAccountRef": {"value": "80"}, "QtyOnHand": 3}, "2010"),
        ({"Name": "A", "Type": "Inventory", "TrackQtyOnHand": True, "QtyOnHand": 1}, "2020"),
    ],
)
def test_refused_items(api: Api, body: Any, code: str) -> None:
    assert api.post("item", body).code == code


def test_items_in_categories_have_full_names_and_categories_cannot_be_bought(api: Api) -> None:
    category = api.make("Item", {"Name": "Garden", "Type": "Category"})["Id"]
    item = api.item("Pot", SubItem=True, ParentRef={"value": category})
    made = api.read("Item", item)
    assert made["FullyQualifiedName"] == "Garden:Pot"
    assert made["Level"] == 1
    answer = api.post("purchaseorder", order(api.vendor(), item_line(category, "1", "2", "2")))
    assert answer.code == "2500"
    assert "set up as a category" in answer.error["Detail"]


def test_an_item_that_is_only_sold_cannot_be_ordered(sandbox: Api) -> None:
    answer = sandbox.post("purchaseorder", order("41", item_line("6", "1", "2", "2")))
    assert answer.code == "6000"


def test_accounts(api: Api) -> None:
    made = api.make("Account", {"Name": "Import duty", "AccountType": "Cost of Goods Sold"})
    assert made["Classification"] == "Expense"
    assert made["AccountSubType"] == "SuppliesMaterialsCogs"
    sub = {
        "Name": "Air",
        "AccountType": "Cost of Goods Sold",
        "ParentRef": {"value": made["Id"]},
        "SubAccount": True,
    }
    assert api.make("Account", sub)["FullyQualifiedName"] == "Import duty:Air"
    assert api.post("account", {"Name": "Import duty", "AccountType": "Expense"}).code == "6240"
    assert api.post("account", {"Name": "Odd"}).code == "6010"
    assert (
        api.post("account", {"Name": "Odd", "AccountType": "Expense", "AcctNum": "12345678"}).code == "2050"
    )


def test_unknown_entities_and_operations_are_refused_as_unsupported(api: Api) -> None:
    assert api.post("unicorn", {"Name": "x"}).code == "500"
    assert api.post("Vendor", {"DisplayName": "x"}).code == "500", "the path is case sensitive"
    vendor = api.vendor()
    assert api.post("vendor", {"Id": vendor, "SyncToken": "0"}, operation="delete").code == "500"
    assert api.call("POST", "vendor", b"{nonsense", {"Content-Type": "application/json"}).code == "2010"
    assert api.call("POST", "vendor", b"[" * 100_000, {"Content-Type": "application/json"}).code == "2010"
