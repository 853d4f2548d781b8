"""Putting a former version back, merged three ways: ours goes, theirs stays."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from app.quickbooks.restoring import delete_body, restore_body, restored

Json = dict[str, Any]


def row(ident: str, quantity: int = 2, price: int = 5, **more: Any) -> Json:
    detail = {"ItemRef": {"value": "7", "name": "Tea"}, "Qty": quantity, "UnitPrice": price}
    return {
        "Id": ident,
        "DetailType": "ItemBasedExpenseLineDetail",
        "Amount": quantity * price,
        "Description": f"Line {ident}",
        "ItemBasedExpenseLineDetail": detail,
        **more,
    }


def document(*lines: Json, token: str = "0", **more: Any) -> Json:
    return {
        "Id": "145",
        "SyncToken": token,
        "MetaData": {"LastUpdatedTime": token},
        "TotalAmt": sum(line["Amount"] for line in lines),
        "DocNumber": "PO-1",
        "VendorRef": {"value": "3", "name": "Acme"},
        "Line": list(lines),
        **more,
    }


def back(former: Json, after: Json, now: Json) -> Json:
    sent: Json = json.loads(restore_body(restored(former, after, now), former, now))
    return sent


def test_without_other_changes_the_former_version_goes_back_whole() -> None:
    former = document(row("1"), row("2"), Memo="First", ClassRef={"value": "9"})
    after = document(row("1", 5), row("3"), token="1", Memo="Second", ClassRef={"value": "9"})
    body = back(former, after, after)
    assert (body["Id"], body["SyncToken"], body["sparse"]) == ("145", "1", False)
    assert (body["Memo"], body["ClassRef"]) == ("First", {"value": "9"})
    assert "TotalAmt" not in body
    assert "MetaData" not in body
    first, returned = body["Line"]
    assert first == row("1")
    assert returned == {name: value for name, value in row("2").items() if name != "Id"}, (
        "it has a new Id there"
    )


def test_a_field_that_we_had_added_is_emptied_again() -> None:
    body = back(document(row("1")), document(row("1"), Memo="Ours"), document(row("1"), Memo="Ours"))
    assert "Memo" not in body, "a field left out of a full update becomes null"


def test_what_they_changed_since_stays() -> None:
    former = document(row("1"), Memo="First", DueDate="2026-01-01")
    after = document(row("1", 5), Memo="Second", DueDate="2026-01-01")
    now = document(row("1", 5, Description="Theirs"), row("8"), Memo="Theirs", DueDate="2026-02-02")
    body = back(former, after, now)
    assert (body["Memo"], body["DueDate"]) == ("Theirs", "2026-02-02")
    first, added = body["Line"]
    assert (first["Description"], first["Amount"], added["Id"]) == ("Theirs", 10, "8")


def test_a_line_that_they_removed_stays_away_and_ours_is_removed() -> None:
    former = document(row("1"), row("2"))
    after = document(row("1"), row("2"), row("3"), Memo="Second")
    now = document(row("1"), row("3"), Memo="Second")
    assert [line["Id"] for line in back(former, after, now)["Line"]] == ["1"]


def test_the_numbers_of_a_line_go_together() -> None:
    """Our quantity and their price: half of one and half of the other would not multiply to the amount."""
    body = back(document(row("1", 2, 5)), document(row("1", 4, 5)), document(row("1", 4, 6)))
    (line,) = body["Line"]
    detail = line["ItemBasedExpenseLineDetail"]
    assert (detail["Qty"], detail["UnitPrice"], line["Amount"]) == (4, 6, 24)


@pytest.mark.parametrize("changed", [{"value": "4", "name": "Bolt"}, {"value": "3", "name": "Acme Renamed"}])
def test_a_reference_is_one_thing(changed: Json) -> None:
    former = document(row("1"))
    after = document(row("1"), VendorRef={"value": "5", "name": "Ours"})
    assert back(former, after, after)["VendorRef"] == {"value": "3", "name": "Acme"}
    assert back(former, after, document(row("1"), VendorRef=changed))["VendorRef"] == changed


def test_an_address_goes_back_without_the_id_of_its_version() -> None:
    former = document(row("1"), ShipAddr={"Id": "10", "Line1": "Old", "Lat": "1"})
    after = document(row("1"), ShipAddr={"Id": "11", "Line1": "New"})
    assert back(former, after, after)["ShipAddr"] == {"Line1": "Old"}
    same = document(row("1"), ShipAddr={"Id": "12", "Line1": "Old"})
    assert back(former, same, same)["ShipAddr"]["Line1"] == "Old"


def test_a_delete_names_the_version_that_was_seen() -> None:
    assert json.loads(delete_body("145", "3")) == {"Id": "145", "SyncToken": "3"}


def tax(net: int, amount: str, percent: int = 20) -> Json:
    detail = {"TaxRateRef": {"value": "1"}, "TaxPercent": percent, "NetAmountTaxable": net}
    return {"TotalTax": Decimal(amount), "TaxLine": [{"Amount": Decimal(amount), "TaxLineDetail": detail}]}


def test_tax_that_was_computed_is_computed_anew_for_amounts_that_come_back() -> None:
    former = document(row("1"), TxnTaxDetail=tax(10, "2.00"))
    after = document(row("1", 5), token="1", TxnTaxDetail=tax(25, "5.00"))
    assert "TxnTaxDetail" not in back(former, after, after)
    assert restored(former, after, after)["TxnTaxDetail"] == former["TxnTaxDetail"], "foretold"
    theirs = document(row("1", 5), row("9", 1), token="2", TxnTaxDetail=tax(30, "6.00"))
    assert "TxnTaxDetail" not in back(former, after, theirs)


def test_tax_stays_where_no_amount_changes_and_what_was_typed_goes_back() -> None:
    former = document(row("1"), Memo="First", TxnTaxDetail=tax(10, "2.00"))
    after = document(row("1"), token="1", Memo="Second", TxnTaxDetail=tax(10, "2.00"))
    now = {**after, "TxnTaxDetail": tax(10, "2.07")}
    assert back(former, after, now)["TxnTaxDetail"]["TotalTax"] == 2.07
    typed = document(row("1"), TxnTaxDetail=tax(10, "2.07"))
    after = document(row("1", 5), token="1", TxnTaxDetail=tax(25, "5.00"))
    assert back(typed, after, after)["TxnTaxDetail"]["TotalTax"] == 2.07
    theirs = document(row("1", 5), row("9", 1), token="2", TxnTaxDetail=tax(30, "6.00"))
    assert "TxnTaxDetail" not in back(typed, after, theirs), "it belonged to other amounts"
