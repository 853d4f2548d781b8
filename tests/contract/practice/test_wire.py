"""Headers, envelopes, XML and the gateway's own faults."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest

from tests.contract.practice.client import SANDBOX, Api, MovingClock, cost_line, order

LATE_BILL = (
    b'{"VendorRef": {"value": "41"}, "TxnDate": "9999-12-31", "SalesTermRef": {"value": "3"}, "Line": [{'
    b'"DetailType": "AccountBasedExpenseLineDetail", "Amount": 1, '
    b'"AccountBasedExpenseLineDetail": {"AccountRef": {"value": "78"}}}]}'
)
SPACE = "{http://schema.intuit.com/finance/v3}"


def parsed(raw: bytes) -> ET.Element:
    return ET.fromstring(raw)  # noqa: S314 - our own answer


def test_xml_is_the_answer_unless_json_is_asked_for(sandbox: Api) -> None:
    answer = sandbox.call("GET", "vendor/41", headers={"Accept": "*/*"})
    assert answer.headers["Content-Type"].startswith("application/xml")
    root = parsed(answer.raw)
    vendor = root.find(f"{SPACE}Vendor")
    assert root.tag == f"{SPACE}IntuitResponse"
    assert vendor is not None
    assert vendor.attrib == {"domain": "QBO", "sparse": "false"}
    assert vendor.findtext(f"{SPACE}DisplayName") == "Hicks Hardware"
    currency = vendor.find(f"{SPACE}CurrencyRef")
    assert currency is not None
    assert (currency.text, currency.attrib) == ("USD", {"name": "United States Dollar"})


def test_queries_and_faults_in_xml(sandbox: Api) -> None:
    answer = sandbox.call(
        "GET", "query", headers={"Accept": ""}, query="select * from Vendor where Id = '41'"
    )
    found = parsed(answer.raw).find(f"{SPACE}QueryResponse")
    assert found is not None
    assert found.attrib == {"startPosition": "1", "maxResults": "1"}
    answer = sandbox.call("GET", "vendor/4711", headers={"Accept": ""})
    error = parsed(answer.raw).find(f"{SPACE}Fault/{SPACE}Error")
    assert error is not None
    assert error.attrib["code"] == "610"


def test_a_purchase_order_can_be_sent_as_xml(sandbox: Api) -> None:
    body = """<?xml version="1.0"?><PurchaseOrder xmlns="http://schema.intuit.com/finance/v3">
      <VendorRef name="Hicks">41</VendorRef><APAccountRef>33</APAccountRef>
      <Line><Amount>12.50</Amount><DetailType>AccountBasedExpenseLineDetail</DetailType>
      <AccountBasedExpenseLineDetail><AccountRef>78</AccountRef></AccountBasedExpenseLineDetail></Line>
      </PurchaseOrder>"""
    answer = sandbox.call("POST", "purchaseorder", body.encode(), {"Content-Type": "application/xml"})
    assert answer.status == 200, answer.raw
    made = answer.body["PurchaseOrder"]
    assert made["VendorRef"]["name"] == "Hicks Hardware"
    assert len(made["Line"]) == 1
    trick = b'<!DOCTYPE a [<!ENTITY b "c">]><Vendor><DisplayName>&b;</DisplayName></Vendor>'
    assert sandbox.call("POST", "vendor", trick, {"Content-Type": "application/xml"}).code == "2010"


def test_sparse_updates_batches_and_changes_in_xml(sandbox: Api) -> None:
    """As the Ruby and PHP clients send and read them."""
    space = 'xmlns="http://schema.intuit.com/finance/v3"'
    headers = {"Content-Type": "application/xml", "Accept": "application/xml"}
    body = f'<Vendor {space} sparse="true"><Id>41</Id><SyncToken>0</SyncToken><AcctNum>77</AcctNum></Vendor>'
    answer = sandbox.call("POST", "vendor", body.encode(), headers)
    vendor = parsed(answer.raw).find(f"{SPACE}Vendor")
    assert vendor is not None
    assert [vendor.findtext(f"{SPACE}{name}") for name in ("SyncToken", "AcctNum", "DisplayName")] == [
        "1",
        "77",
        "Hicks Hardware",
    ]
    batch = f"""<IntuitBatchRequest {space}>
      <BatchItemRequest bId="a" operation="create"><Vendor><DisplayName>Moss</DisplayName></Vendor></BatchItemRequest>
      <BatchItemRequest bId="b"><Query>select * from Vendor where Id = '41'</Query></BatchItemRequest>
      <BatchItemRequest bId="c" operation="create"><Vendor><DisplayName>A:B</DisplayName></Vendor></BatchItemRequest>
    </IntuitBatchRequest>"""
    root = parsed(sandbox.call("POST", "batch", batch.encode(), headers).raw)
    items = {item.attrib["bId"]: item for item in root.findall(f"{SPACE}BatchItemResponse")}
    assert items["a"].findtext(f"{SPACE}Vendor/{SPACE}DisplayName") == "Moss"
    found = items["b"].find(f"{SPACE}QueryResponse")
    assert found is not None
    assert found.attrib == {"startPosition": "1", "maxResults": "1"}
    error = items["c"].find(f"{SPACE}Fault/{SPACE}Error")
    assert error is not None
    assert error.attrib["code"] == "2040"
    made = sandbox.make("PurchaseOrder", order("41", cost_line("78", "1")))
    sandbox.post("purchaseorder", {"Id": made["Id"], "SyncToken": "0"}, operation="delete")
    answer = sandbox.call(
        "GET", "cdc", headers={"Accept": ""}, entities="PurchaseOrder", changedSince="2026-09-30"
    )
    gone = parsed(answer.raw).find(f"{SPACE}CDCResponse/{SPACE}QueryResponse/{SPACE}PurchaseOrder")
    assert gone is not None
    assert gone.attrib == {"status": "Deleted", "domain": "QBO"}
    assert gone.findtext(f"{SPACE}Id") == made["Id"]


def test_an_expired_token_gets_the_gateways_lower_case_fault(api: Api, clock: MovingClock) -> None:
    clock.move(3601)
    answer = api.get("preferences")
    assert answer.status == 401
    assert answer.body["fault"]["error"][0]["code"] == "3200"
    assert answer.body["fault"]["type"] == "AUTHENTICATION"
    assert isinstance(answer.body["time"], int)
    assert "invalid_token" in answer.headers["WWW-Authenticate"]
    assert answer.headers["intuit_tid"]


def test_a_token_opens_only_its_own_company(api: Api) -> None:
    stranger = Api(api.company, realm=SANDBOX, token=api.token)
    answer = stranger.get("vendor/41")
    assert answer.status == 403
    assert answer.body["fault"]["error"][0]["code"] == "3100"


@pytest.mark.parametrize(
    ("path", "content_type", "raw"),
    [
        ("vendor", "application/json", b'{"DisplayName": "half \\ud800"}'),
        ("batch", "application/json", b'{"BatchItemRequest": [{"bId": "\\ud800"}]}'),
        ("vendor", "application/json", b'{"DisplayName": "\xff"}'),
        ("vendor", "application/json", b"[" * 200_000),
        ("vendor", "application/xml", b"<a>" * 50_000 + b"</a>" * 50_000),
        ("vendor", "application/json", b'{"Id": "41", "SyncToken": "\xc2\xb2", "DisplayName": "x"}'),
        (
            "vendor",
            "application/json",
            b'{"Id": "41", "SyncToken": "' + b"9" * 5000 + b'", "DisplayName": "x"}',
        ),
        ("purchaseorder", "application/json", b'{"VendorRef": {"value": {"a": 1}}, "Line": {"Amount": 1}}'),
        ("purchaseorder", "application/json", b'{"VendorRef": {"value": "41"}, "Line": [[]]}'),
        ("bill", "application/json", LATE_BILL),
        (
            "bill",
            "application/json",
            LATE_BILL.replace(b"9999-12-31", b"2026-01-01").replace(b": 1,", b": 1e999999,"),
        ),
        ("query", "application/text", b"select * from Vendor startposition 99999999999999999999"),
        ("query", "application/text", b"select * from PurchaseOrder where TxnDate > '\xff\x00'"),
    ],
)
def test_strange_requests_are_refused_and_never_a_failure(
    sandbox: Api, path: str, content_type: str, raw: bytes
) -> None:
    answer = sandbox.call("POST", path, raw, {"Content-Type": content_type})
    fine = answer.status == 200 and path in ("query", "batch")
    assert fine or (answer.status == 400 and answer.code != "10000"), answer.raw[:300]


def test_limits_per_second_and_minute(api: Api, clock: MovingClock) -> None:
    api.company.app.gateway.limits.on = True
    clock.move(2)
    answers = [api.get("preferences") for _ in range(11)]
    assert [a.status for a in answers] == [200] * 10 + [429]
    error = answers[-1].body["fault"]["error"][0]
    assert error["code"] == "3001"
    assert error["detail"] == "The request limit was reached.  Try again later"
    passed = 10
    for _ in range(60):
        clock.move(1.01)
        passed += sum(api.get("preferences").status == 200 for _ in range(10))
        if passed >= 500:
            break
    clock.move(1.01)
    assert passed == 500
    assert api.get("preferences").status == 429
    clock.move(60)
    assert api.get("preferences").status == 200


def test_strange_hosts_and_foreign_forms_are_refused(api: Api) -> None:
    handle = api.company.handle
    assert handle("GET", "/app/homepage", {"Host": "evil.example"})[0] == 403
    headers = {"Host": "practice.test", "Origin": "https://evil.example"}
    assert handle("POST", "/connect/oauth2", headers, b"step=allow")[0] == 403
    assert handle("POST", "/connect/oauth2", {**headers, "Origin": "null"}, b"")[0] == 403
    own = {**headers, "Origin": "http://practice.test"}
    status, shown, _ = handle("POST", "/connect/oauth2", own, b"")
    assert status == 400, "our own form is read"
    assert shown["Referrer-Policy"] == "same-origin", "no-referrer makes browsers send Origin: null"
    assert handle("GET", "/nowhere", {"Host": "practice.test"})[0] == 404


def test_foreign_text_stays_text_on_the_pages(api: Api) -> None:
    vendor = api.vendor("<script>alert(1)</script>")
    made = api.make(
        "PurchaseOrder", order(vendor, cost_line("92", "1", Description="<b>x</b>"), DocNumber="<i>1")
    )
    realm = f"realm={api.realm}"
    for path in ("purchaseorders", "vendors", f"purchaseorder?txnId={made['Id']}&"):
        joined = path if path.endswith("&") else f"{path}?"
        status, headers, body = api.company.handle("GET", f"/app/{joined}{realm}", {"Host": "practice.test"})
        assert status == 200
        assert b"<script>alert" not in body
        assert b"<b>x" not in body
        assert b"<i>1" not in body
        assert b"Practice company" in body
        assert "script-src" not in headers["Content-Security-Policy"]


def test_every_page_shows_what_arrived(api: Api) -> None:
    vendor, item = api.vendor(), api.item("Blue pot")
    made = api.make("PurchaseOrder", order(vendor, cost_line("92", "1234.5"), DocNumber="PO-77"))
    assert item
    wanted = {
        "homepage": b"Purchase orders",
        "purchaseorders": b"PO-77",
        "vendors": b"Moss &amp; Co",
        "items": b"Blue pot",
        "accounts": b"Accounts Payable (A/P)",
    }
    for path, words in wanted.items():
        status, _, body = api.company.handle(
            "GET", f"/app/{path}?realm={api.realm}", {"Host": "practice.test"}
        )
        assert status == 200
        assert words in body
    status, headers, _ = api.company.handle(
        "GET", f"/app/purchaseorder?txnId={made['Id']}", {"Host": "practice.test"}
    )
    assert (status, headers["Location"]) == (303, f"/app/purchaseorder?realm={api.realm}&txnId={made['Id']}")
