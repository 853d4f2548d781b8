"""Exchange rates, currencies, attachments, PDF and mail, classes, locations, customers, the large company."""

from __future__ import annotations

import json
import time
from decimal import Decimal

from app.practice import PracticeCompany
from tests.contract.practice.client import Api, cost_line, order

KINGDOM, LARGE = "9341450000000003", "9341450000000006"


def test_exchange_rates_can_be_read_set_and_are_only_there_with_currencies(api: Api, sandbox: Api) -> None:
    usual = api.get("exchangerate", sourcecurrencycode="EUR", asofdate="2026-01-31").body["ExchangeRate"]
    assert (usual["Rate"], usual["TargetCurrencyCode"], usual["AsOfDate"]) == (
        Decimal("1.0845"),
        "USD",
        "2026-01-31",
    )
    body = {"SourceCurrencyCode": "EUR", "AsOfDate": "2026-01-31", "Rate": 1.25}
    assert api.post("exchangerate", body).status == 200
    assert api.get("exchangerate", sourcecurrencycode="eur", asofdate="2026-01-31").body["ExchangeRate"][
        "Rate"
    ] == Decimal("1.25")
    assert api.get("exchangerate", sourcecurrencycode="EUR", asofdate="2026-02-01").body["ExchangeRate"][
        "Rate"
    ] != Decimal("1.25")
    assert api.get("exchangerate", sourcecurrencycode="XXX").code == "2220"
    assert api.post("exchangerate", {**body, "Rate": 0}).code == "2110"
    assert sandbox.get("exchangerate", sourcecurrencycode="EUR").code == "6000"


def test_the_currency_list_follows_the_vendors(api: Api) -> None:
    assert api.query("select * from CompanyCurrency") == {}
    api.vendor("Blumen", CurrencyRef={"value": "EUR"})
    found = api.query("select * from CompanyCurrency")["CompanyCurrency"]
    assert [(row["Code"], row["Name"]) for row in found] == [("EUR", "Euro")]


def test_notes_and_files_on_a_purchase_order(api: Api) -> None:
    made = api.make("PurchaseOrder", order(api.vendor(), cost_line("92", "1")))
    link = {"EntityRef": {"type": "PurchaseOrder", "value": made["Id"]}}
    note = api.make("Attachable", {"Note": "Call first", "AttachableRef": [link]})
    assert note["AttachableRef"][0]["EntityRef"] == {"value": made["Id"], "type": "PurchaseOrder"}
    wrong = {"EntityRef": {"type": "Unicorn", "value": "1"}}
    assert api.post("attachable", {"Note": "x", "AttachableRef": [wrong]}).code == "6050"
    metadata = json.dumps({"FileName": "order.txt", "ContentType": "text/plain", "AttachableRef": [link]})
    body = (
        '--b1\r\nContent-Disposition: form-data; name="file_metadata_01"\r\nContent-Type: application/json\r\n\r\n'
        f'{metadata}\r\n--b1\r\nContent-Disposition: form-data; name="file_content_01"; filename="order.txt"\r\n'
        "Content-Type: text/plain\r\n\r\nhello\r\n--b1--\r\n"
    )
    answer = api.call("POST", "upload", body.encode(), {"Content-Type": "multipart/form-data; boundary=b1"})
    assert answer.status == 200, answer.raw
    stored = answer.body["AttachableResponse"][0]["Attachable"]
    assert (stored["FileName"], stored["Size"]) == ("order.txt", 5)
    assert api.get(f"download/{stored['Id']}").raw == b"hello"
    assert api.query("select * from Attachable where FileName = 'order.txt'")["maxResults"] == 1
    api.post("attachable", {"Id": stored["Id"], "SyncToken": "0"}, operation="delete")
    assert api.get(f"download/{stored['Id']}").code == "610"
    assert (
        api.call("POST", "upload", b"", {"Content-Type": "multipart/form-data; boundary=b1"}).code == "6041"
    )


def test_pdf_and_mail_of_a_purchase_order(api: Api) -> None:
    made = api.make("PurchaseOrder", order(api.vendor("M(o)ss"), cost_line("92", "1"), DocNumber="PO-1"))
    answer = api.get(f"purchaseorder/{made['Id']}/pdf")
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.raw.startswith(b"%PDF-1.4")
    assert b"Purchase order PO-1" in answer.raw
    assert b"M\\(o\\)ss" in answer.raw
    mail = {"Content-Type": "application/octet-stream"}
    assert api.call("POST", f"purchaseorder/{made['Id']}/send", b"", mail).code == "2020"
    sent = api.call("POST", f"purchaseorder/{made['Id']}/send", b"", mail, sendTo="a@b.example").body[
        "PurchaseOrder"
    ]
    assert (sent["EmailStatus"], sent["POEmail"]["Address"]) == ("EmailSent", "a@b.example")


def test_classes_and_locations_where_the_company_tracks_them(company: PracticeCompany, api: Api) -> None:
    kingdom = Api(company, realm=KINGDOM)
    shop = kingdom.query("select * from Class where Name = 'Shop'")["Class"][0]
    place = kingdom.query("select * from Department where Name = 'Bath'")["Department"][0]
    assert len(shop["Id"]) == 19
    line = cost_line("78", "10")
    line["AccountBasedExpenseLineDetail"] |= {"ClassRef": {"value": shop["Id"]}, "TaxCodeRef": {"value": "6"}}
    vendor = kingdom.query("select * from Vendor where DisplayName = 'Avon Nurseries'")["Vendor"][0]["Id"]
    made = kingdom.make("PurchaseOrder", order(vendor, line, DepartmentRef={"value": place["Id"]}))
    assert made["Line"][0]["AccountBasedExpenseLineDetail"]["ClassRef"]["name"] == "Shop"
    assert made["DepartmentRef"]["name"] == "Bath"
    assert made["MetaData"]["CreateTime"].endswith("+01:00"), "times are in the company's zone"
    line["AccountBasedExpenseLineDetail"]["ClassRef"] = {"value": "1"}
    answer = kingdom.post("purchaseorder", order(vendor, line))
    assert answer.error["Detail"] == "Invalid Reference Id : Klasses element id 1 not found"
    plain = cost_line("78", "10")
    plain["AccountBasedExpenseLineDetail"]["ClassRef"] = {"value": "1"}
    untracked = api.make("PurchaseOrder", order(api.vendor(), plain))
    assert "ClassRef" not in untracked["Line"][0]["AccountBasedExpenseLineDetail"]


def test_jobs_and_drop_shipment(api: Api) -> None:
    address = {"Line1": "1 Pond Road", "City": "Salem", "CountrySubDivisionCode": "OR", "PostalCode": "97301"}
    customer = api.make("Customer", {"DisplayName": "Cool Cars", "ShipAddr": address})
    job = api.make("Customer", {"DisplayName": "Garage", "ParentRef": {"value": customer["Id"]}, "Job": True})
    assert job["FullyQualifiedName"] == "Cool Cars:Garage"
    made = api.make(
        "PurchaseOrder", order(api.vendor(), cost_line("92", "1"), ShipTo={"value": customer["Id"]})
    )
    shown = {key: value for key, value in made["ShipAddr"].items() if key != "Id"}
    assert shown == {"Line1": "Cool Cars", "Line2": "1 Pond Road", "Line3": "Salem, OR  97301"}


def test_the_large_company_answers_quickly(company: PracticeCompany) -> None:
    api = Api(company, realm=LARGE)
    assert api.query("select count(*) from Vendor") == {"totalCount": 5000}
    assert api.query("select count(*) from Item") == {"totalCount": 20000}
    started = time.perf_counter()
    page = api.query("select * from Item orderby Id startposition 19001 maxresults 1000")
    assert page["maxResults"] == 1000
    assert len(api.query("select * from Item where Name like 'Pump 000%'")["Item"]) == 8
    assert time.perf_counter() - started < 2
