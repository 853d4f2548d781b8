"""QuickBooks' JSON, recorded and odd."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.domain.books import Account, Company, Item, Vendor
from app.domain.documents import DocLine, LineKind
from app.quickbooks.reading import (
    Entity,
    read_account,
    read_company,
    read_document,
    read_item,
    read_vendor,
)

SAMPLES = Path(__file__).parents[2] / "data" / "quickbooks"


def sample(name: str) -> Any:
    text = (SAMPLES / f"{name}.json").read_text(encoding="utf-8")
    return json.loads(text, parse_float=Decimal)["response"]["body"]


def test_a_recorded_purchase_order() -> None:
    raw = Entity(sample("po_read_166")["PurchaseOrder"], "1-tid")
    remote = read_document(raw, {"a#1": "1"})
    pacific = timezone(timedelta(hours=-7))
    assert (remote.id, remote.sync_token, remote.vendor_name) == ("166", "0", "Chin's Gas and Oil")
    assert (remote.closed, remote.bill_ids, remote.total) == (False, (), Decimal("0.5"))
    assert remote.created == datetime(2021, 9, 11, 10, 48, 24, tzinfo=pacific)
    assert remote.intuit_tid == "1-tid"
    assert remote.raw is raw
    assert remote.document.lines == (
        DocLine(
            "a#1",
            LineKind.ITEM,
            "19",
            "Purchased from test vendor",
            Decimal("0.5"),
            Decimal(1),
            Decimal("0.5"),
        ),
    )
    assert (remote.document.number, remote.document.txn_date) == ("1022", date(2021, 9, 11))
    assert remote.document.ship_address == (
        "Sandbox Company_US_1",
        "123 Sierra Way",
        "San Pablo, CA  87999 US",
    )


def test_an_abridged_purchase_order() -> None:
    remote = read_document(sample("po_create_259")["PurchaseOrder"])
    assert remote.document.currency == ""
    assert [line.key for line in remote.document.lines] == ["foreign:1"]


def test_a_recorded_vendor_item_and_account() -> None:
    vendor = sample("vendor_query_books_by_bessie")["QueryResponse"]["Vendor"][0]
    assert read_vendor(vendor) == Vendor("30", "Books by Bessie", "USD", "Books@Intuit.com", True, "0")
    item = sample("item_read_5_inventory")["Item"]
    assert read_item(item) == Item("5", "Rock Fountain", "", "Inventory", "80", True, "2")
    accounts = [
        read_account(row) for row in sample("account_query_sandbox_us_2026")["QueryResponse"]["Account"]
    ]
    assert accounts[1] == Account(
        "33",
        "Accounts Payable (A/P)",
        "Accounts Payable",
        "AccountsPayable",
        "USD",
        True,
        "Accounts Payable (A/P)",
    )
    assert [account.name for account in accounts if not account.active] == ["Repair & Maintenance (deleted)"]


def test_a_recorded_company_leaves_unknown_what_it_does_not_say() -> None:
    info = sample("companyinfo_us_plus")["CompanyInfo"]
    preferences = sample("preferences_us_no_po_keys")["Preferences"]
    assert read_company("99", info, preferences) == Company(
        realm_id="99",
        name="Larry's Bakery",
        country="US",
        home_currency="USD",
        plan="QuickBooks Online Plus",
        sales_tax=False,
        inventory=False,
    )


def test_a_company_that_says_everything() -> None:
    values = [
        {"Name": "VendorAndPurchasesPrefs.PurchaseOrderEnabled", "Value": "true"},
        {"Name": "VendorAndPurchasesPrefs.UseCustomTxnNumbers", "Value": "false"},
    ]
    preferences = {
        "CurrencyPrefs": {"MultiCurrencyEnabled": True, "HomeCurrency": {"value": "CAD"}},
        "AccountingInfoPrefs": {"BookCloseDate": "2026-06-30"},
        "OtherPrefs": {"NameValue": values},
        "TaxPrefs": {"UsingSalesTax": True},
    }
    company = read_company("99", {"LegalName": "Fern"}, preferences)
    assert (company.name, company.purchase_orders_enabled, company.custom_numbers) == ("Fern", True, False)
    assert (company.multi_currency, company.home_currency) == (True, "CAD")
    assert company.books_closed_until == date(2026, 6, 30)
    assert (company.sales_tax, read_company("99", {}, {}).sales_tax) == (True, None)


@pytest.mark.parametrize(
    ("linked", "bills"),
    [
        ([{"TxnId": "167", "TxnType": "Bill"}, {"TxnId": "167", "TxnType": "Bill"}], ("167",)),
        ([{"TxnId": "8", "TxnType": "Purchase"}], ("8",)),
        ([{"TxnId": "8", "TxnType": "Estimate"}], ()),
        (None, ()),
    ],
)
def test_what_closes_an_order(linked: Any, bills: tuple[str, ...]) -> None:
    remote = read_document({"Id": "1", "LinkedTxn": linked, "POStatus": "Open"})
    assert remote.bill_ids == bills
    assert remote.billed is bool(bills)
    assert read_document({"Id": "1", "POStatus": "Closed"}).billed


def test_odd_and_missing_parts_are_no_reason_to_fail() -> None:
    remote = read_document(
        {
            "Id": 7,
            "Line": [
                {"Id": "1", "DetailType": "DescriptionOnly", "Description": "text", "Amount": None},
                {"DetailType": "SubTotalLineDetail", "Amount": 5},
                "nonsense",
            ],
            "TxnDate": "soon",
            "TotalAmt": "12.5",
            "ExchangeRate": 1,
            "MetaData": {"CreateTime": "2026-09-30T10:00:00"},
            "VendorAddr": {"Line1": "A", "City": "Lisbon", "PostalCode": "1000", "Country": "PRT"},
            "POEmail": None,
            "ShipMethodRef": {"value": "UPS"},
        }
    )
    assert (remote.id, remote.total, remote.line_ids, remote.created) == ("7", Decimal("12.5"), ("1",), None)
    assert remote.document.lines == (DocLine("foreign:1", LineKind.ITEM, "", "text", Decimal(0)),)
    assert remote.document.exchange_rate is None, "QuickBooks shows 1 for its home currency"
    assert remote.document.txn_date is None
    assert remote.document.vendor_address == ("A", "Lisbon, 1000", "PRT")
    assert remote.document.ship_method == "UPS"


def test_an_entity_is_a_plain_dict_to_everybody_else() -> None:
    entity = Entity({"Id": "1"}, "1-tid")
    assert entity == {"Id": "1"}
    assert json.dumps(entity) == '{"Id": "1"}'
