"""What a person does in the company's own pages: others' edits, bills and payments."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any
from urllib.parse import urlencode, urlsplit

import pytest

from app.practice import PracticeCompany, actions
from app.practice.errors import QboFault
from tests.contract.practice.client import SANDBOX, Api, cost_line, item_line, order

HOST = {"Host": "practice.test"}
FORM = {**HOST, "Content-Type": "application/x-www-form-urlencoded"}


class Person:
    """Opens pages and presses buttons by their id, with whatever the form holds."""

    def __init__(self, company: PracticeCompany, realm: str = SANDBOX) -> None:
        self.company = company
        self.realm = realm
        self.where = ""
        self.html = ""

    def open(self, path: str) -> Person:
        self.where = path
        status, headers, body = self.company.handle("GET", path, HOST)
        self.html = body.decode()
        assert status == 200, self.html
        assert headers["Content-Type"].startswith("text/html")
        return self

    def order(self, ident: str) -> Person:
        return self.open(f"/app/purchaseorder?realm={self.realm}&txnId={ident}")

    def press(self, button: str, **changes: str) -> Person:
        forms = re.findall(r"<form.*?</form>", self.html, re.DOTALL)
        form = next(text for text in forms if f'id="{button}"' in text)
        action = re.findall(r'action="([^"]+)"', form)[0].replace("&amp;", "&")
        fields = dict(re.findall(r'<input[^>]*?name="(\w+)"[^>]*?value="([^"]*)"', form))
        fields |= dict(re.findall(r'<select[^>]*name="(\w+)">\s*<option value="([^"]*)"', form))
        fields |= dict(re.findall(r'<textarea[^>]*name="(\w+)"[^>]*>([^<]*)<', form))
        sent = urlencode({**fields, **changes})
        if 'method="get"' in form:
            return self.open(f"{action}?{sent}")
        status, headers, body = self.company.handle("POST", action, FORM, sent.encode())
        self.html = body.decode()
        if status == 303:
            self.open(headers["Location"])
        return self

    @property
    def txn(self) -> str:
        return urlsplit(self.where).query.rpartition("txnId=")[2]


@pytest.fixture
def person(company: PracticeCompany) -> Person:
    return Person(company)


@pytest.fixture
def ordered(sandbox: Api) -> Any:
    lines = (item_line("11", "25", "10", "250", Description="Pumps"), cost_line("78", "12.5"))
    return sandbox.make("PurchaseOrder", order("41", *lines, DocNumber="PO-7", TxnDate="2026-09-01"))


def test_copy_to_bill_and_pay_it_by_pressing_buttons(person: Person, sandbox: Api, ordered: Any) -> None:
    person.order(ordered["Id"]).press("copy-to-bill").press("save-bill", DocNumber="B-1")
    bill = sandbox.read("Bill", person.txn)
    assert (bill["DocNumber"], bill["TotalAmt"]) == ("B-1", Decimal("262.5"))
    assert bill["LinkedTxn"] == [{"TxnId": ordered["Id"], "TxnType": "PurchaseOrder"}]
    assert [line["LinkedTxn"][0]["TxnLineId"] for line in bill["Line"]] == ["1", "2"]
    now = sandbox.read("PurchaseOrder", ordered["Id"])
    assert (now["POStatus"], now["LinkedTxn"]) == ("Closed", [{"TxnId": bill["Id"], "TxnType": "Bill"}])
    person.press("pay-bill")
    assert '<dd id="balance">0.00</dd>' in person.html
    assert sandbox.read("Bill", bill["Id"])["Balance"] == 0
    accounts = person.open(f"/app/accounts?realm={SANDBOX}&q=Inventory").html
    assert "250.00" in accounts
    assert "copy-to-bill" not in person.order(ordered["Id"]).html


def test_a_partial_bill_leaves_the_rest_open(person: Person, sandbox: Api, ordered: Any) -> None:
    person.order(ordered["Id"]).press("copy-to-bill").press("save-bill", qty_1="10", qty_2="0")
    assert sandbox.read("Bill", person.txn)["TotalAmt"] == 100
    assert sandbox.read("PurchaseOrder", ordered["Id"])["POStatus"] == "Open"
    person.order(ordered["Id"]).press("copy-to-bill")
    assert 'name="qty_1" aria-label="On this bill" value="15"' in person.html
    person.press("save-bill")
    assert sandbox.read("Bill", person.txn)["TotalAmt"] == Decimal("162.5")
    assert sandbox.read("PurchaseOrder", ordered["Id"])["POStatus"] == "Closed"


def test_editing_renumbering_closing_and_deleting_an_order(
    person: Person, sandbox: Api, ordered: Any
) -> None:
    person.order(ordered["Id"]).press(
        "save", DocNumber="PO-99", qty_1="5", price_1="11", PrivateNote="called them"
    )
    now = sandbox.read("PurchaseOrder", ordered["Id"])
    assert (now["DocNumber"], now["TotalAmt"], now["SyncToken"]) == ("PO-99", Decimal("67.5"), "1")
    assert [line["Id"] for line in now["Line"]] == ["1", "2"]
    person.press("save", qty_1="")
    assert [line["Id"] for line in sandbox.read("PurchaseOrder", ordered["Id"])["Line"]] == ["2"]
    person.press("close-or-reopen")
    assert sandbox.read("PurchaseOrder", ordered["Id"])["POStatus"] == "Closed"
    person.press("close-or-reopen")
    assert sandbox.read("PurchaseOrder", ordered["Id"])["POStatus"] == "Open"
    person.press("delete")
    assert sandbox.get(f"purchaseorder/{ordered['Id']}").code == "610"


def test_an_edit_on_an_old_page_is_refused_and_nothing_is_half_saved(
    person: Person, sandbox: Api, ordered: Any
) -> None:
    person.order(ordered["Id"])
    sandbox.make("PurchaseOrder", {**ordered, "PrivateNote": "by the program"})
    person.press("save", PrivateNote="by hand")
    assert "finished before you did" in person.html
    assert sandbox.read("PurchaseOrder", ordered["Id"])["PrivateNote"] == "by the program"
    person.order(ordered["Id"]).press("save", qty_1="many")
    assert "is not a number" in person.html


def test_renaming_merging_and_inactivating_vendors(person: Person, sandbox: Api, ordered: Any) -> None:
    person.open(f"/app/vendor?realm={SANDBOX}&nameId=41").press("rename", name="Hicks & Sons")
    assert sandbox.read("PurchaseOrder", ordered["Id"])["VendorRef"]["name"] == "Hicks & Sons"
    person.press("merge", into="46")
    now = sandbox.read("PurchaseOrder", ordered["Id"])
    assert now["VendorRef"] == {"value": "46", "name": "Norton Lumber and Building Materials"}
    assert now["SyncToken"] == "1"
    gone = sandbox.read("Vendor", "41")
    assert (gone["Active"], gone["DisplayName"]) == (False, "Hicks & Sons (deleted)")
    person.open(f"/app/vendor?realm={SANDBOX}&nameId=46").press("activity")
    assert sandbox.read("Vendor", "46")["Active"] is False


def test_the_same_actions_by_code(company: PracticeCompany, sandbox: Api, ordered: Any) -> None:
    with company.books(SANDBOX) as books:
        bill = actions.copy_to_bill(books, ordered["Id"])
        payment = actions.pay_bill(books, bill["Id"], account="42")
    assert payment["PayType"] == "CreditCard"
    assert sandbox.read("Account", "42")["CurrentBalance"] == Decimal("-262.5")
    assert sandbox.query("select * from BillPayment")["BillPayment"][0]["Line"][0]["Amount"] == Decimal(
        "262.5"
    )
    with pytest.raises(QboFault, match="closed"), company.books(SANDBOX) as books:
        actions.copy_to_bill(books, ordered["Id"])
    changes = company.counts()["changes"]

    def half() -> None:
        with company.books(SANDBOX) as books:
            actions.edit(books, "Vendor", "46", {"DisplayName": "Half saved"})
            actions.copy_to_bill(books, "4711")

    with pytest.raises(QboFault):
        half()
    assert sandbox.read("Vendor", "46")["DisplayName"] == "Norton Lumber and Building Materials"
    assert company.counts()["changes"] == changes


def test_a_deep_link_without_a_company_finds_the_document(person: Person, sandbox: Api, ordered: Any) -> None:
    status, headers, _ = person.company.handle("GET", f"/app/purchaseorder?txnId={ordered['Id']}", HOST)
    assert status == 303
    assert headers["Location"].endswith(f"realm={SANDBOX}&txnId={ordered['Id']}")
    for path in (
        "/app/purchaseorder?txnId=x%0d%0aA:%20b",
        "/app/bill?realm=1&txnId=1",
        "/app/nothing?realm=" + SANDBOX,
    ):
        assert person.company.handle("GET", path, HOST)[0] == 404
