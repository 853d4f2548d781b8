"""What the gateway makes of answers that the practice company does not give."""

from __future__ import annotations

import pytest

from app.domain.errors import ItemRefused, NameTaken, OutcomeUnknown, WaitAndRetry
from app.domain.links import IntentKind
from app.quickbooks.gateway import QuickBooksBooks
from tests.adapters.quickbooks.scripted import REALM, Bench, answer, sample, sample_bytes

REQUEST_ID = "0123456789abcdef0123456789abcdef"


@pytest.fixture
def books(bench: Bench) -> QuickBooksBooks:
    return QuickBooksBooks(bench.client)


def fault(code: str, detail: str = "d") -> dict[str, object]:
    return {"Fault": {"Error": [{"Message": "m", "Detail": detail, "code": code}], "type": "ValidationFault"}}


def test_a_written_document_comes_with_its_tid(bench: Bench, books: QuickBooksBooks) -> None:
    bench.script.on("purchaseorder", answer(sample_bytes("po_read_166"), tid="1-stored"))
    written = books.send(IntentKind.PURCHASE_ORDER, '{"DocNumber":"1022"}', REQUEST_ID)
    assert written.intuit_tid == "1-stored"
    assert written.raw == sample("po_read_166")["PurchaseOrder"]
    assert books.as_document(written.raw).intuit_tid == "1-stored"


@pytest.mark.parametrize(
    "body", [{}, {"PurchaseOrder": None}, {"PurchaseOrder": {}}, {"Vendor": {"Id": "1"}}]
)
def test_an_answer_without_the_stored_document_is_a_doubt(
    bench: Bench, books: QuickBooksBooks, body: dict[str, object]
) -> None:
    bench.script.on("purchaseorder", answer(body, tid="1-odd"))
    with pytest.raises(OutcomeUnknown, match="PO-7") as caught:
        books.send(IntentKind.PURCHASE_ORDER, '{"DocNumber":"PO-7"}', REQUEST_ID)
    assert caught.value.details.intuit_tid == "1-odd"


@pytest.mark.parametrize(
    ("kind", "tail", "payload", "named"),
    [
        (IntentKind.PURCHASE_ORDER, "purchaseorder", '{"DocNumber":"PO-7"}', "PO-7"),
        (IntentKind.PURCHASE_ORDER, "purchaseorder", "{}", "The purchase order"),
        (IntentKind.VENDOR, "vendor", '{"DisplayName":"Hicks"}', "The vendor Hicks"),
        (IntentKind.ITEM, "item", '{"Name":"Teapot"}', "The item Teapot"),
    ],
)
def test_a_refusal_names_what_was_sent(
    bench: Bench, books: QuickBooksBooks, kind: IntentKind, tail: str, payload: str, named: str
) -> None:
    bench.script.on(tail, answer(fault("2250"), 400))
    with pytest.raises(ItemRefused) as caught:
        books.send(kind, payload, REQUEST_ID)
    assert caught.value.message.startswith(f"{named} has no lines")
    assert bench.script.asked(tail)[0].url.path == f"/v3/company/{REALM}/{tail}"


def test_a_taken_vendor_name_tells_the_id(bench: Bench, books: QuickBooksBooks) -> None:
    bench.script.on("vendor", answer(fault("6240", "The name supplied already exists. : Id=58"), 400))
    with pytest.raises(NameTaken) as caught:
        books.send(IntentKind.VENDOR, '{"DisplayName":"Hicks"}', REQUEST_ID)
    assert caught.value.existing_id == "58"


def test_a_deleted_document_is_none_in_both_forms(bench: Bench, books: QuickBooksBooks) -> None:
    gone = {"PurchaseOrder": {"status": "Deleted", "domain": "QBO", "Id": "125"}, "time": "2026-09-30"}
    bench.script.on("125", answer(fault("610", "Object Not Found"), 400), answer(gone))
    assert books.read("125") is None
    assert books.read("125") is None


def test_an_answer_without_what_was_asked_can_be_asked_again(bench: Bench, books: QuickBooksBooks) -> None:
    bench.script.on("166", answer({"time": "now"}))
    with pytest.raises(WaitAndRetry):
        books.read("166")


def test_active_records_and_top_level_items_come_first(bench: Bench, books: QuickBooksBooks) -> None:
    rows = [
        {"Id": "1", "Name": "Pump", "Active": False},
        {"Id": "2", "Name": "Pump", "Active": True, "ParentRef": {"value": "9"}},
        {"Id": "3", "Name": "Pump", "Active": True},
    ]
    vendors = [
        {"Id": "4", "DisplayName": "Hicks (deleted)", "Active": False},
        {"Id": "5", "DisplayName": "Hicks"},
    ]
    bench.script.on(
        "query",
        answer({"QueryResponse": {"Item": rows, "startPosition": 1, "maxResults": 3}}),
        answer({"QueryResponse": {"Vendor": vendors}}),
        answer({"QueryResponse": {}}),
    )
    item, vendor = books.item_named("Pump"), books.vendor_named("Hicks")
    assert item is not None
    assert vendor is not None
    assert (item.id, vendor.id) == ("3", "5")
    assert books.item_named("Pump") is None
    assert "Active IN (true, false)" in bench.script.asked("query")[0].content.decode()


def test_no_numbers_means_no_request(bench: Bench, books: QuickBooksBooks) -> None:
    assert list(books.find_documents([])) == []
    assert bench.script.requests == []
