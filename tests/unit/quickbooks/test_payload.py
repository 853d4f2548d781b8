"""Bodies of purchase orders: what goes out, what is kept, what comes back."""

from __future__ import annotations

import copy
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.compare import differences
from app.domain.documents import Document
from app.quickbooks.payload import create_body, update_body
from app.quickbooks.reading import read_document
from app.quickbooks.wire import loads
from tests.unit.quickbooks.documents import (
    cost_line,
    document,
    documents,
    item_line,
    link_to,
    stored,
)

FOREIGN_LINE = {
    "Id": "77",
    "LineNum": 9,
    "Description": "Their own line",
    "Amount": Decimal("5.00"),
    "DetailType": "ItemBasedExpenseLineDetail",
    "ItemBasedExpenseLineDetail": {
        "ItemRef": {"value": "5", "name": "Rock Fountain"},
        "Qty": 1,
        "UnitPrice": 5,
        "BillableStatus": "NotBillable",
        "TaxCodeRef": {"value": "NON"},
    },
}


def keys_of(meant: Document) -> tuple[str, ...]:
    return tuple(line.key for line in meant.lines)


def updated(
    raw: dict[str, Any], sent: Document | None, wanted: Document, keys: tuple[str, ...]
) -> dict[str, Any]:
    body: dict[str, Any] = loads(update_body(raw, link_to(raw, sent, keys), wanted))
    return body


def line_of(body: dict[str, Any], line_id: str) -> dict[str, Any]:
    return next(line for line in body["Line"] if line.get("Id") == line_id)


def test_a_create_body_to_the_byte() -> None:
    meant = document(
        lines=(item_line("a", "2.50", "10.0000", text="Pump \u201cA\u201d"), cost_line("c", "100")),
        private_note="",
        ship_address=(),
        exchange_rate=Decimal("1.0850"),
    )
    assert create_body(meant) == (
        '{"POStatus":"Open","DocNumber":"PO-1042","VendorRef":{"value":"41"},"APAccountRef":{"value":"33"},'
        '"CurrencyRef":{"value":"USD"},"ExchangeRate":1.085,"TxnDate":"2026-09-30","DueDate":"2026-10-30",'
        '"Memo":"Please deliver before noon","POEmail":{"Address":"orders@example.com"},'
        '"VendorAddr":{"Line1":"Hicks Hardware","Line2":"42 Main St.","Line3":"Middlefield, CA 94303"},'
        '"ShipMethodRef":{"value":"UPS","name":"UPS"},"Line":['
        '{"DetailType":"ItemBasedExpenseLineDetail","Amount":25.00,"Description":"Pump \u201cA\u201d",'
        '"ItemBasedExpenseLineDetail":{"ItemRef":{"value":"11"},"Qty":2.5,"UnitPrice":10}},'
        '{"DetailType":"AccountBasedExpenseLineDetail","Amount":100.00,"Description":"Freight",'
        '"AccountBasedExpenseLineDetail":{"AccountRef":{"value":"78"}}}]}'
    )


def test_what_is_empty_is_not_sent() -> None:
    body = loads(create_body(Document("PO-1", "41", (cost_line("c"),))))
    assert set(body) == {"POStatus", "DocNumber", "VendorRef", "Line"}


def test_a_long_address_keeps_every_word() -> None:
    address = tuple(f"line {n}" for n in range(1, 8))
    body = loads(create_body(document(vendor_address=address)))
    assert body["VendorAddr"]["Line5"] == "line 5, line 6, line 7"
    assert len(body["VendorAddr"]) == 5


@given(documents())
def test_a_document_survives_the_way_there_and_back(meant: Document) -> None:
    raw = stored(meant)
    ids = {key: str(number) for number, key in enumerate(keys_of(meant), start=1)}
    remote = read_document(raw, ids)
    assert differences(meant, remote.document) == ()
    assert remote.line_ids == tuple(ids.values())
    assert remote.total == meant.total
    assert create_body(meant) == create_body(copy.deepcopy(meant))


@given(documents(), st.sampled_from(["0", "1", "17"]))
def test_nothing_changed_here_leaves_everything_of_theirs(sent: Document, token: str) -> None:
    raw = {**stored(sent, sync_token=token), "Memo": "theirs", "ClassRef": {"value": "9"}, "DocNumber": "X-9"}
    raw["Line"] = [FOREIGN_LINE, *raw["Line"][1:]]
    body = updated(raw, sent, sent, keys_of(sent))
    assert {name: body[name] for name in body if name != "sparse"} == {
        name: value for name, value in raw.items() if name not in ("MetaData", "TotalAmt", "domain", "sparse")
    }
    assert body["SyncToken"] == token


@given(documents(), documents())
def test_our_changes_arrive_and_foreign_lines_and_fields_stay(sent: Document, wanted: Document) -> None:
    raw = {**stored(sent), "ClassRef": {"value": "9"}}
    raw["Line"] = [raw["Line"][0], FOREIGN_LINE, *raw["Line"][1:]]
    body = updated(raw, sent, wanted, keys_of(sent))
    assert body["ClassRef"] == {"value": "9"}
    assert body["CustomField"] == raw["CustomField"]
    assert FOREIGN_LINE in body["Line"]

    # QuickBooks gives new lines the next ids; new ones stand behind the kept ones, in our order.
    ids = {key: str(number) for number, key in enumerate(keys_of(sent), start=1)}
    kept = {line["Id"] for line in body["Line"] if "Id" in line}
    new_keys = [line.key for line in wanted.lines if ids.get(line.key) not in kept]
    after_ids = {key: line_id for key, line_id in ids.items() if line_id in kept}
    for number, line in enumerate((one for one in body["Line"] if "Id" not in one), start=100):
        line["Id"] = str(number)
        after_ids[new_keys[number - 100]] = str(number)
    after = read_document(body, after_ids).document
    ours = replace(after, lines=tuple(line for line in after.lines if not line.key.startswith("foreign:")))
    expected = (
        wanted if wanted.exchange_rate is not None else replace(wanted, exchange_rate=sent.exchange_rate)
    )
    assert differences(replace(expected, class_id="9"), ours) == ()
    assert kept - {"77"} <= set(ids.values())


def test_the_same_input_gives_the_same_bytes() -> None:
    raw, wanted = stored(document()), document(memo="new")
    link = link_to(raw, document(), keys_of(document()))
    assert update_body(raw, link, wanted) == update_body(copy.deepcopy(raw), link, copy.deepcopy(wanted))


def test_changes_on_both_sides_of_one_line_go_together() -> None:
    sent = document()
    raw = stored(sent, sync_token="3")
    raw["Line"][0]["Description"] = "Their description"
    raw["Line"][0]["LinkedTxn"] = [{"TxnId": "9", "TxnType": "ReimburseCharge"}]
    raw["Line"][0]["ItemBasedExpenseLineDetail"]["CustomerRef"] = {"value": "3", "name": "Cool Cars"}
    wanted = replace(sent, lines=(item_line("a#1", "4"), *sent.lines[1:]))
    line = line_of(updated(raw, sent, wanted, keys_of(sent)), "1")
    assert line["Description"] == "Their description"
    assert line["LinkedTxn"] == [{"TxnId": "9", "TxnType": "ReimburseCharge"}]
    detail = line["ItemBasedExpenseLineDetail"]
    assert detail["CustomerRef"] == {"value": "3", "name": "Cool Cars"}
    assert (detail["Qty"], detail["UnitPrice"], line["Amount"]) == (4, Decimal("0.5"), Decimal("2.00"))


def test_quantity_price_and_amount_never_part() -> None:
    sent = document()
    raw = stored(sent)
    raw["Line"][0]["ItemBasedExpenseLineDetail"]["UnitPrice"] = Decimal("0.7")
    raw["Line"][0]["Amount"] = Decimal("1.40")
    wanted = replace(sent, lines=(item_line("a#1", "4"), *sent.lines[1:]))
    line = line_of(updated(raw, sent, wanted, keys_of(sent)), "1")
    detail = line["ItemBasedExpenseLineDetail"]
    assert detail["Qty"] * detail["UnitPrice"] == line["Amount"] == Decimal("2.00")


def test_a_line_removed_there_stays_away_unless_it_changed_here() -> None:
    sent = document()
    raw = stored(sent)
    del raw["Line"][0]
    unchanged = updated(raw, sent, replace(sent, memo="x"), keys_of(sent))
    assert [line["Id"] for line in unchanged["Line"]] == ["2", "3"]
    changed = replace(sent, lines=(item_line("a#1", "4"), *sent.lines[1:]))
    assert [line.get("Id") for line in updated(raw, sent, changed, keys_of(sent))["Line"]] == ["2", "3", None]


def test_a_line_that_turns_from_item_to_cost_is_a_new_line() -> None:
    sent = document()
    wanted = replace(sent, lines=(cost_line("a#1", "1.00"), *sent.lines[1:]))
    lines = updated(stored(sent), sent, wanted, keys_of(sent))["Line"]
    assert [line.get("Id") for line in lines] == ["2", "3", None]
    assert "ItemBasedExpenseLineDetail" not in lines[2]


def test_a_line_that_they_turned_into_a_cost_stays_theirs() -> None:
    sent = document()
    raw = stored(sent)
    raw["Line"][0] = {**raw["Line"][2], "Id": "1"}
    assert updated(raw, sent, replace(sent, memo="x"), keys_of(sent))["Line"] == raw["Line"]


@pytest.mark.parametrize(
    ("change", "gone"),
    [
        ({"memo": ""}, "Memo"),
        ({"private_note": ""}, "PrivateNote"),
        ({"email": ""}, "POEmail"),
        ({"due_date": None}, "DueDate"),
        ({"vendor_address": ()}, "VendorAddr"),
        ({"ship_address": ()}, "ShipAddr"),
        ({"ship_method": ""}, "ShipMethodRef"),
    ],
)
def test_what_is_emptied_here_is_emptied_there(change: dict[str, Any], gone: str) -> None:
    sent = document()
    assert gone not in updated(stored(sent), sent, document(**change), keys_of(sent))


def test_what_quickbooks_needs_is_never_emptied() -> None:
    sent = document(exchange_rate=Decimal("1.1"))
    wanted = document(currency="", ap_account_id="", txn_date=None, exchange_rate=None)
    body = updated(stored(sent), sent, wanted, keys_of(sent))
    assert (body["CurrencyRef"], body["APAccountRef"]) == ({"value": "USD"}, {"value": "33"})
    assert (body["TxnDate"], body["ExchangeRate"]) == ("2026-09-30", Decimal("1.1"))


def test_without_a_snapshot_of_ours_every_field_is_set_and_foreign_lines_stay() -> None:
    theirs = stored(document(number="1022", memo="by hand", due_date=None, lines=(item_line("x"),)))
    wanted = document(memo="")
    body = updated({**theirs, "POStatus": "Closed"}, None, wanted, ())
    assert (body["DocNumber"], body["DueDate"], body["POStatus"]) == ("PO-1042", "2026-10-30", "Closed")
    assert "Memo" not in body
    assert body["Line"][0] == theirs["Line"][0]
    assert len(body["Line"]) == 1 + len(wanted.lines)


def test_an_address_that_only_quickbooks_reshaped_is_left_alone() -> None:
    sent = document()
    raw = stored(sent)
    raw["VendorAddr"] = {
        "Id": "113",
        "Line1": "Hicks Hardware",
        "Line2": "42 Main St.  Middlefield, CA  94303",
    }
    body = updated(raw, sent, replace(sent, memo="new"), keys_of(sent))
    assert body["VendorAddr"] == raw["VendorAddr"]
