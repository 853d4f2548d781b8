"""Every recorded answer of qbo-samples/ is reproduced: the same fields, types, casing and nesting."""

from __future__ import annotations

import base64
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.contract.practice.client import EMPTY, SANDBOX, Api, item_line, order

SAMPLES = Path(__file__).parent / "qbo-samples"
# What the recorded answers have and ours does not, each with its reason.
NOT_OURS = {
    "Vendor.BillAddr.Lat": "no geocoding; Intuit removed it from company addresses in 2025",
    "Vendor.BillAddr.Long": "as Lat",
}


def sample(name: str) -> Any:
    return json.loads((SAMPLES / name).read_text(encoding="utf-8"), parse_float=Decimal)


def kind_of(value: Any) -> str:
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int | Decimal):
        return "number"
    return {str: "string", list: "list", dict: "object", type(None): "null"}[type(value)]


def differences(wanted: Any, got: Any, path: str = "") -> list[str]:
    """What is missing or of another type in ``got``; more than was recorded is allowed."""
    if kind_of(wanted) != kind_of(got):
        return [f"{path}: {kind_of(got)} instead of {kind_of(wanted)}"]
    found: list[str] = []
    if isinstance(wanted, dict):
        for key, value in wanted.items():
            inner = f"{path}.{key}" if path else key
            if inner in NOT_OURS:
                continue
            found += differences(value, got[key], inner) if key in got else [f"{inner}: missing"]
    elif isinstance(wanted, list):
        if wanted and not got:
            return [f"{path}: empty list"]
        for entry in wanted[: len(got)]:
            found += differences(entry, got[0], path)
    return found


def test_the_comparison_itself_sees_a_missing_field_and_a_wrong_type() -> None:
    assert differences({"A": {"B": "1"}}, {"A": {}}) == ["A.B: missing"]
    assert differences({"A": 1}, {"A": "1"}) == ["A: string instead of number"]
    assert differences([{"A": 1}], [{"a": 1}]) == ["A: missing"]


def test_purchase_order_as_recorded(sandbox: Api) -> None:
    """Field for field, the order that a sandbox recorded in 2021 (po_read_166.json)."""
    wanted = sample("po_read_166.json")["response"]["body"]
    item = sandbox.item("Test Product")
    line = item_line(item, "1", "0.5", "0.5", Description="Purchased from test vendor")
    made = sandbox.make("PurchaseOrder", order("33", line))
    got = sandbox.get(f"purchaseorder/{made['Id']}").body
    assert list(got) == ["PurchaseOrder", "time"]
    assert differences(wanted, got) == []
    assert set(got["PurchaseOrder"]) == set(wanted["PurchaseOrder"]), (
        "an untouched order has no further fields"
    )
    address = {key: value for key, value in got["PurchaseOrder"]["ShipAddr"].items() if key != "Id"}
    assert address == {
        "Line1": "Sandbox Company_US_1",
        "Line2": "123 Sierra Way",
        "Line3": "San Pablo, CA  87999 US",
    }
    for key in ("CustomField", "LinkedTxn", "CurrencyRef", "APAccountRef", "TotalAmt", "POStatus"):
        assert got["PurchaseOrder"][key] == wanted["PurchaseOrder"][key]


def test_the_documented_create_request_works_unchanged(sandbox: Api) -> None:
    recorded = sample("po_create_259.json")
    answer = sandbox.post("purchaseorder", recorded["request"]["body"])
    assert answer.status == 200
    assert differences(recorded["response"]["body"], answer.body) == []
    assert answer.body["PurchaseOrder"]["TotalAmt"] == Decimal("25.0")
    assert answer.body["PurchaseOrder"]["ShipTo"] == {"value": "12", "name": "Jeff's Jalopies"}


def test_the_documented_vendor_request_works_unchanged(api: Api) -> None:
    recorded = sample("vendor_create_137.json")
    body = {
        **recorded["request"]["body"],
        "Title": "Ms.",
        "Suffix": "Sr.",
        "Mobile": {"FreeFormNumber": "(650) 555-2000"},
        "WebAddr": {"URI": "http://DiannesAutoShop.com"},
        "AcctNum": "35372649",
        "TaxIdentifier": "99-5688293",
    }
    answer = api.post("vendor", body)
    assert answer.status == 200
    assert differences(recorded["response"]["body"], answer.body) == []


@pytest.mark.parametrize(
    ("name", "realm"),
    [
        ("vendor_query_books_by_bessie.json", SANDBOX),
        ("account_query_sandbox_us_2026.json", SANDBOX),
        ("term_query.json", SANDBOX),
    ],
)
def test_query_answers_as_recorded(sandbox: Api, name: str, realm: str) -> None:
    recorded = sample(name)
    if name == "term_query.json":
        sandbox.make("Term", {"Name": "TermForV3Testing", "DayOfMonthDue": 1})
    statement = recorded["request"].get("body") or recorded["request"]["query"]["query"]
    got = sandbox.query(statement)
    wanted = recorded["response"]["body"]["QueryResponse"]
    kind = next(key for key in wanted if isinstance(wanted[key], list))
    assert {"startPosition", "maxResults"} <= set(got)
    assert got["maxResults"] == len(got[kind])
    by_name = {
        row.get("FullyQualifiedName") or row.get("DisplayName") or row["Name"]: row for row in got[kind]
    }
    compared = 0
    for row in wanted[kind]:
        key = row.get("FullyQualifiedName") or row.get("DisplayName") or row["Name"]
        ours = by_name.get(key)
        if ours is None:
            assert key.startswith(("TermForV3Testing", "Job Expenses"))
            continue
        compared += 1
        assert differences(row, ours, kind) == []
        assert ours["Id"] == row["Id"]
    assert compared >= len(wanted[kind]) - 1


def test_item_as_recorded(sandbox: Api) -> None:
    recorded = sample("item_read_5_inventory.json")["response"]["body"]
    got = sandbox.get("item/5").body
    assert differences(recorded, got) == []
    for key in ("Name", "PurchaseCost", "UnitPrice", "QtyOnHand", "ExpenseAccountRef", "AssetAccountRef"):
        assert got["Item"][key] == recorded["Item"][key]


def test_company_and_preferences_as_recorded(api: Api) -> None:
    company = api.get(f"companyinfo/{EMPTY}").body
    assert differences(sample("companyinfo_us_plus.json")["response"]["body"], company) == []
    assert company["CompanyInfo"]["Id"] == "1"
    preferences = api.get("preferences").body
    assert differences(sample("preferences_us_no_po_keys.json")["response"]["body"], preferences) == []
    pairs = {entry["Name"]: entry["Value"] for entry in preferences["Preferences"]["OtherPrefs"]["NameValue"]}
    assert pairs["VendorAndPurchasesPrefs.PurchaseOrderEnabled"] == "true"


def test_empty_shapes_as_recorded(api: Api) -> None:
    for case in sample("query_and_cdc_empty_shapes.json")["cases"]:
        if case["name"] == "cdc_no_changes":
            continue
        statement = case["request"]["query"]["query"]
        got = api.get("query", query=statement).body
        assert set(got["QueryResponse"]) == set(case["response"]["body"]["QueryResponse"]), case["name"]


def test_us_tax_codes_as_recorded(sandbox: Api) -> None:
    wanted = {
        row["Id"]: row
        for row in sample("taxcode_query_us.json")["response"]["body"]["QueryResponse"]["TaxCode"]
    }
    got = {row["Id"]: row for row in sandbox.query("select * from TaxCode")["TaxCode"]}
    assert set(wanted) == set(got)
    for ident, row in wanted.items():
        assert differences(row, got[ident]) == []
    for word in ("TAX", "NON"):
        assert set(got[word]) == set(wanted[word]), "the pseudo codes have no SyncToken, domain or Active"


def test_sign_in_answers_as_recorded(api: Api) -> None:
    practice = api.company
    _, _, raw = practice.handle("GET", "/.well-known/openid_configuration", {"Host": "practice.test"})
    discovery = sample("oauth_discovery.json")["response"]["body"]
    got = json.loads(raw)
    assert differences(discovery, got) == []
    assert set(got) == set(discovery)
    assert got["scopes_supported"] == discovery["scopes_supported"]
    keys = f"{practice.addresses.client_id}:{practice.addresses.client_secret}".encode()
    headers = {
        "Host": "practice.test",
        "Authorization": "Basic " + base64.b64encode(keys).decode(),
        "Content-Type": "application/x-www-form-urlencoded",
    }
    body = f"grant_type=refresh_token&refresh_token={practice.app.ready_tokens(EMPTY)[1]}".encode()
    _, _, raw = practice.handle("POST", practice.addresses.token_url, headers, body)
    wanted = sample("oauth_token_authorization_code.json")["response"]["body"]
    assert differences(wanted, json.loads(raw)) == []
    assert set(json.loads(raw)) == set(wanted)
