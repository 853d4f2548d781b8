"""Bodies of new vendors and items."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.domain.books import ItemKind
from app.domain.errors import ItemRefused, UserMustAct
from app.domain.orders import Address, PurchaseOrder, Supplier
from app.domain.settings import AccountChoices, SyncSettings
from app.quickbooks.new_records import item_body, vendor_body
from app.quickbooks.wire import loads

TODAY = date(2026, 9, 30)
ALL = AccountChoices(item_expense_id="80", item_income_id="79", item_asset_id="81")


def order(**supplier: Any) -> PurchaseOrder:
    return PurchaseOrder(
        id="p", number="1042", currency="USD", supplier=Supplier(**{"name": "Hicks: Hardware", **supplier})
    )


def settings(kind: ItemKind, accounts: AccountChoices = ALL) -> SyncSettings:
    return SyncSettings(item_kind=kind, accounts=accounts)


def test_a_vendor_with_everything() -> None:
    full = order(
        email="a@example.com",
        phone="555",
        contact_name="Mary Ann Hicks",
        address=Address("42 Main St.", "Unit 2", "Middlefield", "CA", "94303", "US"),
    )
    assert loads(vendor_body("Hicks - Hardware", full, "EUR")) == {
        "DisplayName": "Hicks - Hardware",
        "CompanyName": "Hicks: Hardware",
        "GivenName": "Mary Ann",
        "FamilyName": "Hicks",
        "PrimaryEmailAddr": {"Address": "a@example.com"},
        "PrimaryPhone": {"FreeFormNumber": "555"},
        "BillAddr": {
            "Line1": "42 Main St.",
            "Line2": "Unit 2",
            "City": "Middlefield",
            "CountrySubDivisionCode": "CA",
            "PostalCode": "94303",
            "Country": "US",
        },
        "CurrencyRef": {"value": "EUR"},
    }


def test_a_vendor_with_little_and_too_long_details() -> None:
    little = order(name="Sod", phone="5" * 31, email=f"{'a' * 100}@example.com", contact_name="x" * 101)
    assert loads(vendor_body("Sod", little, "")) == {"DisplayName": "Sod", "CompanyName": "Sod"}


def test_a_vendor_gets_the_terms_that_the_company_knows() -> None:
    assert loads(vendor_body("Sod", order(), "", "3"))["TermRef"] == {"value": "3"}


def test_a_single_contact_name_is_the_given_name() -> None:
    assert loads(vendor_body("Sod", order(contact_name=" Robin "), ""))["GivenName"] == "Robin"


@pytest.mark.parametrize("name", ["", "x" * 501])
def test_a_vendor_name_is_refused_and_never_cut(name: str) -> None:
    with pytest.raises(ItemRefused, match="PO-1042"):
        vendor_body(name, order(), "")


@pytest.mark.parametrize(
    ("kind", "extra"),
    [
        (ItemKind.NON_INVENTORY, {}),
        (ItemKind.SERVICE, {}),
        (
            ItemKind.INVENTORY,
            {
                "AssetAccountRef": {"value": "81"},
                "TrackQtyOnHand": True,
                "QtyOnHand": 0,
                "InvStartDate": "2026-09-30",
            },
        ),
    ],
)
def test_an_item_of_each_kind(kind: ItemKind, extra: dict[str, Any]) -> None:
    assert loads(item_body("Teapot:Blue", " TP-1 ", "A teapot", settings(kind), TODAY)) == {
        "Name": "Teapot -Blue",
        "Type": kind.value,
        "Sku": "TP-1",
        "PurchaseDesc": "A teapot",
        "ExpenseAccountRef": {"value": "80"},
        "IncomeAccountRef": {"value": "79"},
        **extra,
    }


def test_a_non_inventory_item_needs_only_the_expense_account() -> None:
    only = AccountChoices(item_expense_id="80")
    assert "IncomeAccountRef" not in loads(
        item_body("T", "", "", settings(ItemKind.NON_INVENTORY, only), TODAY)
    )


@pytest.mark.parametrize(
    ("kind", "accounts", "missing"),
    [
        (ItemKind.NON_INVENTORY, replace(ALL, item_expense_id=""), "expense account"),
        (ItemKind.SERVICE, replace(ALL, item_income_id=""), "income account"),
        (ItemKind.INVENTORY, replace(ALL, item_asset_id=""), "asset account"),
    ],
)
def test_a_missing_account_is_asked_for(kind: ItemKind, accounts: AccountChoices, missing: str) -> None:
    with pytest.raises(UserMustAct, match=missing):
        item_body("Teapot", "", "", settings(kind, accounts), TODAY)


def test_long_texts_of_an_item() -> None:
    body = loads(item_body("T", "", "d" * 1500, settings(ItemKind.SERVICE), TODAY))
    assert "PurchaseDesc" not in body, "left out and told, never cut"
    for name, sku in (("x" * 101, ""), ("T", "s" * 101), ("\t", "")):
        with pytest.raises(ItemRefused):
            item_body(name, sku, "", settings(ItemKind.SERVICE), TODAY)
