from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from app.practice import PracticeCompany
from tests.contract.practice.client import EMPTY, SANDBOX, Api, cost_line, item_line, order


@pytest.fixture
def made(api: Api) -> Any:
    """One order with an item line and a cost line."""
    vendor, item = api.vendor(), api.item()
    lines = (item_line(item, "2.5", "10", "25.00", Description="Pots"), cost_line("92", "12.50"))
    return api.make("PurchaseOrder", order(vendor, *lines, DocNumber="PO-1", PrivateNote="ours"))


def full(doc: Any, **changes: Any) -> Any:
    """The whole document again, as a careful client sends it."""
    return {**doc, **changes}


def test_server_fields_of_a_new_order(api: Api, made: Any) -> None:
    assert made["SyncToken"] == "0"
    assert made["domain"] == "QBO"
    assert made["sparse"] is False
    assert made["MetaData"]["CreateTime"] == "2026-09-30T10:00:00-07:00"
    assert made["TotalAmt"] == Decimal("37.5")
    assert [(line["Id"], line["LineNum"]) for line in made["Line"]] == [("1", 1), ("2", 2)]
    assert made["VendorRef"]["name"] == "Moss & Co"
    assert made["Line"][0]["ItemBasedExpenseLineDetail"]["TaxCodeRef"] == {"value": "NON"}
    assert (
        made["Line"][1]["AccountBasedExpenseLineDetail"]["AccountRef"]["name"] == "Freight & Delivery - COS"
    )
    assert made["LinkedTxn"] == []
    answer = api.get(f"purchaseorder/{made['Id']}")
    assert answer.headers["intuit_tid"]
    assert answer.body["time"] == "2026-09-30T10:00:00.000-07:00"


def test_a_full_update_empties_what_it_leaves_out(api: Api, made: Any) -> None:
    body = full(made, Line=[made["Line"][0]])
    del body["PrivateNote"]
    changed = api.make("PurchaseOrder", body)
    assert changed["SyncToken"] == "1"
    assert "PrivateNote" not in changed
    assert [line["Id"] for line in changed["Line"]] == ["1"]
    assert changed["TotalAmt"] == Decimal("25.0")
    assert changed["MetaData"]["CreateTime"] == made["MetaData"]["CreateTime"]


def test_a_sparse_update_keeps_the_header_but_a_line_list_replaces_all_lines(api: Api, made: Any) -> None:
    head = {"Id": made["Id"], "SyncToken": "0", "sparse": True, "DueDate": "2026-12-01"}
    changed = api.make("PurchaseOrder", head)
    assert changed["PrivateNote"] == "ours"
    assert len(changed["Line"]) == 2
    body = {"Id": made["Id"], "SyncToken": "1", "sparse": True, "Line": [made["Line"][1]]}
    changed = api.make("PurchaseOrder", body)
    assert [line["Id"] for line in changed["Line"]] == ["2"]
    assert changed["SyncToken"] == "2"


def test_an_empty_text_counts_as_absent_and_empties_in_a_sparse_update(api: Api, made: Any) -> None:
    lines = [cost_line("92", "1")]
    body = order(made["VendorRef"]["value"], *lines, DueDate="", DocNumber="", SalesTermRef="", Memo=None)
    fresh = api.make("PurchaseOrder", body)
    assert not {"DueDate", "DocNumber", "SalesTermRef", "Memo"} & set(fresh)
    body = {"Id": made["Id"], "SyncToken": "0", "sparse": True, "PrivateNote": "", "Memo": None}
    assert "PrivateNote" not in api.make("PurchaseOrder", body)


def test_an_added_line_gets_a_new_id_and_kept_lines_keep_theirs(api: Api, made: Any) -> None:
    lines = [cost_line("91", "1.00"), made["Line"][1], made["Line"][0]]
    changed = api.make("PurchaseOrder", full(made, Line=lines))
    assert [(line["Id"], line["LineNum"]) for line in changed["Line"]] == [("3", 1), ("2", 2), ("1", 3)]


def test_a_stale_token_is_refused_and_changes_nothing(api: Api, made: Any) -> None:
    api.make("PurchaseOrder", full(made, PrivateNote="somebody else"))
    answer = api.post("purchaseorder", full(made, PrivateNote="late"))
    assert (answer.status, answer.code) == (400, "5010")
    assert answer.error["Message"] == "Stale Object Error"
    assert api.read("PurchaseOrder", made["Id"])["PrivateNote"] == "somebody else"


def test_delete_answers_as_intuit_and_the_order_is_gone(api: Api, made: Any) -> None:
    answer = api.post("purchaseorder", {"Id": made["Id"], "SyncToken": "0"}, operation="delete")
    assert answer.body["PurchaseOrder"] == {"status": "Deleted", "domain": "QBO", "Id": made["Id"]}
    assert api.get(f"purchaseorder/{made['Id']}").code == "610"
    answer = api.post("purchaseorder", {"Id": made["Id"], "SyncToken": "0"}, operation="delete")
    assert answer.code == "610"


def test_the_same_requestid_gives_the_first_answer_and_no_second_order(api: Api) -> None:
    body = order(api.vendor(), item_line(api.item(), "1", "2", "2"))
    first = api.post("purchaseorder", body, requestid="abc")
    before = api.company.counts()["changes"]
    second = api.post("purchaseorder", {**body, "DocNumber": "other"}, requestid="abc")
    assert second.raw == first.raw
    assert api.company.counts()["changes"] == before
    assert api.query("select count(*) from PurchaseOrder") == {"totalCount": 1}
    third = api.post("purchaseorder", body, requestid="abcd")
    assert third.body["PurchaseOrder"]["Id"] != first.body["PurchaseOrder"]["Id"]


def test_a_refused_request_does_not_use_up_its_requestid(api: Api) -> None:
    vendor, item = api.vendor(), api.item()
    wrong = order(vendor, item_line(item, "1", "2", "3"))
    assert api.post("purchaseorder", wrong, requestid="x").code == "6070"
    assert (
        api.post("purchaseorder", order(vendor, item_line(item, "1", "2", "2")), requestid="x").status == 200
    )
    assert api.post("purchaseorder", wrong, requestid="y" * 51).code == "2130"


@pytest.mark.parametrize(
    ("quantity", "price", "amount", "fits"),
    [
        ("128.35", "14.5", "1861.08", True),
        ("128.35", "14.5", "1861.07", False),
        ("3", "83.3666", "250.10", True),
        ("1", "0.005", "0.01", True),
        ("1", "0.005", "0.00", False),
    ],
)
def test_the_amount_is_quantity_times_price_half_up(
    api: Api, quantity: str, price: str, amount: str, fits: bool
) -> None:
    answer = api.post("purchaseorder", order(api.vendor(), item_line(api.item(), quantity, price, amount)))
    assert (answer.status == 200) is fits
    if not fits:
        assert answer.code == "6070"


def invalid_orders(vendor: str, item: str) -> dict[str, tuple[dict[str, Any], str, str]]:
    good = order(vendor, item_line(item, "1", "2", "2"))
    line: dict[str, Any] = item_line(item, "1", "2", "2")
    detail = line["ItemBasedExpenseLineDetail"]

    def with_detail(**changes: Any) -> dict[str, Any]:
        return order(vendor, {**line, "ItemBasedExpenseLineDetail": {**detail, **changes}})

    without = {key: value for key, value in good.items() if key != "VendorRef"}
    return {
        "unknown property": ({**good, "Colour": "red"}, "2010", "Colour"),
        "no vendor": (without, "2020", "VendorRef"),
        "no lines": ({**good, "Line": []}, "2020", "Line"),
        "long number": ({**good, "DocNumber": "N" * 22}, "2050", "DocNumber"),
        "unknown vendor": ({**good, "VendorRef": {"value": "970"}}, "2500", "VendorRef"),
        "unknown item": (with_detail(ItemRef={"value": "970"}), "2500", "ItemRef"),
        "unknown account": (order(vendor, cost_line("970", "1")), "2500", "AccountRef"),
        "unknown term": ({**good, "SalesTermRef": {"value": "99"}}, "2500", "SalesTermRef"),
        "foreign tax code": (with_detail(TaxCodeRef={"value": "7"}), "6100", "TaxCodeRef"),
        "bad date": ({**good, "TxnDate": "2026-02-30"}, "2070", "TxnDate"),
        "bad date form": ({**good, "TxnDate": "30.09.2026"}, "2060", "TxnDate"),
        "bad e-mail": ({**good, "POEmail": {"Address": "nobody"}}, "2210", "POEmail.Address"),
        "bad status": ({**good, "POStatus": "Received"}, "2170", "POStatus"),
        "wrong payable account": ({**good, "APAccountRef": {"value": "80"}}, "6430", "APAccountRef"),
        "billable for nobody": (with_detail(BillableStatus="Billable"), "6310", "CustomerRef"),
        "other currency": ({**good, "CurrencyRef": {"value": "EUR"}, "ExchangeRate": 1.1}, "6000", ""),
        "no such currency": ({**good, "CurrencyRef": {"value": "XXX"}}, "2220", "CurrencyRef"),
        "negative total": (order(vendor, cost_line("92", "-5")), "6000", "TotalAmt"),
    }


@pytest.mark.parametrize("case", list(invalid_orders("", "")))
def test_refusals_carry_intuits_code_and_element(api: Api, case: str) -> None:
    body, code, element = invalid_orders(api.vendor(), api.item())[case]
    answer = api.post("purchaseorder", body)
    assert (answer.status, answer.code, answer.error["element"]) == (400, code, element)
    assert answer.body["Fault"]["type"] == "ValidationFault"
    assert api.query("select count(*) from PurchaseOrder") == {"totalCount": 0}


def test_texts_of_faults(api: Api) -> None:
    vendor, item = api.vendor(), api.item()
    cases = invalid_orders(vendor, item)
    assert (
        api.post("purchaseorder", cases["long number"][0])
        .error["Detail"]
        .endswith("Min:0 Max:21 supported. Supplied length:22")
    )
    detail = api.post("purchaseorder", cases["unknown vendor"][0]).error["Detail"]
    assert detail == "Invalid Reference Id : Names element id 970 not found"
    detail = api.post("purchaseorder", cases["unknown account"][0]).error["Detail"]
    assert detail == "Invalid Reference Id : Accounts element id 970 not found"


def test_inactive_vendor_and_item_are_told_with_610(api: Api) -> None:
    vendor, item = api.vendor(), api.item()
    api.make("Vendor", {"Id": vendor, "SyncToken": "0", "sparse": True, "Active": False})
    answer = api.post("purchaseorder", order(vendor, item_line(item, "1", "2", "2")))
    assert answer.code == "610"
    assert "has been made inactive" in answer.error["Detail"]
    api.make("Item", {"Id": item, "SyncToken": "0", "sparse": True, "Active": False})
    answer = api.post("purchaseorder", order(api.vendor("Other"), item_line(item, "1", "2", "2")))
    assert answer.code == "610"


def test_numbers_are_not_checked_unless_the_company_says_so(api: Api, made: Any) -> None:
    vendor = made["VendorRef"]["value"]
    again = order(vendor, cost_line("92", "1"), DocNumber="PO-1")
    assert api.post("purchaseorder", again).status == 200
    api.company.app.companies.change(EMPTY, 0.0, unique_order_numbers=True)
    answer = api.post("purchaseorder", again)
    assert answer.code == "6140"
    assert (
        f"DocNumber=PO-1 is assigned to TxnType=PurchaseOrder with TxnId={made['Id']}"
        in answer.error["Detail"]
    )
    assert api.post("purchaseorder", again, include="allowduplicatedocnum").status == 200


def test_numbering_follows_the_companys_setting(api: Api, sandbox: Api) -> None:
    body = order(api.vendor(), cost_line("92", "1"))
    assert "DocNumber" not in api.make("PurchaseOrder", body)
    first = sandbox.make("PurchaseOrder", order("41", cost_line("78", "1")))
    second = sandbox.make("PurchaseOrder", order("41", cost_line("78", "1")))
    assert int(second["DocNumber"]) == int(first["DocNumber"]) + 1


def test_a_foreign_vendor_needs_its_currency_its_payable_account_and_a_rate(api: Api) -> None:
    vendor = api.vendor("Blumen GmbH", CurrencyRef={"value": "EUR"})
    payables = api.query("select * from Account where AccountType = 'Accounts Payable'")["Account"]
    euro = next(account for account in payables if account["CurrencyRef"]["value"] == "EUR")
    line = cost_line("92", "10")
    euros = {"CurrencyRef": {"value": "EUR"}, "APAccountRef": {"value": euro["Id"]}}
    assert api.post("purchaseorder", order(vendor, line)).code == "6000"
    assert api.post("purchaseorder", order(vendor, line, **euros)).code == "2410"
    assert (
        api.post("purchaseorder", order(vendor, line, CurrencyRef={"value": "EUR"}, ExchangeRate=1.1)).code
        == "6000"
    )
    made = api.make("PurchaseOrder", order(vendor, line, **euros, ExchangeRate=1.0845))
    assert made["CurrencyRef"] == {"value": "EUR", "name": "Euro"}
    assert made["ExchangeRate"] == Decimal("1.0845")


def test_addresses_come_back_flattened_and_keep_their_id(api: Api) -> None:
    address = {"Line1": "Hicks Hardware", "Line2": "42 Main St.", "City": "Middlefield"}
    address |= {"CountrySubDivisionCode": "CA", "PostalCode": "94303"}
    body = order(api.vendor(), cost_line("92", "1"), VendorAddr=address, DocNumber="PO-2")
    made = api.make("PurchaseOrder", body)
    lines = {"Line1": "Hicks Hardware", "Line2": "42 Main St.", "Line3": "Middlefield, CA  94303"}
    assert {k: v for k, v in made["VendorAddr"].items() if k != "Id"} == lines
    again = api.make("PurchaseOrder", full(made, PrivateNote="x"))
    assert again["VendorAddr"] == made["VendorAddr"]


def test_due_date_follows_the_terms(api: Api) -> None:
    body = order(api.vendor(), cost_line("92", "1"), TxnDate="2026-01-15", SalesTermRef={"value": "3"})
    made = api.make("PurchaseOrder", body)
    assert made["DueDate"] == "2026-02-14"
    assert made["SalesTermRef"] == {"value": "3", "name": "Net 30"}


def test_plans_and_switches_without_purchase_orders(company: PracticeCompany, sandbox: Api) -> None:
    company.app.companies.change(SANDBOX, 0.0, orders_on=False)
    assert sandbox.post("purchaseorder", order("41", cost_line("78", "1"))).code == "6000"
    company.app.companies.change(SANDBOX, 0.0, plan="QuickBooks Online Essentials")
    assert sandbox.post("purchaseorder", order("41", cost_line("78", "1"))).code == "5020"
    company.app.companies.change(SANDBOX, 0.0, subscription="EXPIRED")
    assert sandbox.post("vendor", {"DisplayName": "New"}).code == "6190"
    assert sandbox.get("vendor/41").status == 200


def test_a_change_of_currency_settings_is_refused_where_currencies_are_off(sandbox: Api) -> None:
    answer = sandbox.post("vendor", {"DisplayName": "Blumen", "CurrencyRef": {"value": "EUR"}})
    assert answer.code == "6000"
    assert "Multi Currency" in answer.error["Detail"]


def test_only_writes_that_change_something_count_as_changes(api: Api, made: Any) -> None:
    before = api.company.counts()
    api.query("select * from PurchaseOrder")
    api.post("purchaseorder", {**made, "SyncToken": "9"})
    after = api.company.counts()
    assert after["reads"] - before["reads"] == 1
    assert after["writes"] - before["writes"] == 1
    assert after["changes"] == before["changes"]
    assert after["PurchaseOrder.update"] == 1
