from __future__ import annotations

import json

from tests.contract.practice.client import Api, MovingClock, cost_line, order
from tests.contract.practice.test_samples import differences, sample


def since(api: Api, moment: str, entities: str = "PurchaseOrder,Vendor") -> list[dict[str, object]]:
    answer = api.get("cdc", entities=entities, changedSince=moment)
    assert answer.status == 200, answer.raw
    found: list[dict[str, object]] = answer.body["CDCResponse"][0]["QueryResponse"]
    return found


def test_no_change_as_recorded(api: Api, clock: MovingClock) -> None:
    api.vendor()
    clock.move(60)
    case = next(
        c for c in sample("query_and_cdc_empty_shapes.json")["cases"] if c["name"] == "cdc_no_changes"
    )
    answer = api.get("cdc", entities="PurchaseOrder", changedSince="2026-09-30T10:00:30-07:00")
    assert differences(case["response"]["body"], answer.body) == []
    assert answer.body["CDCResponse"] == [{"QueryResponse": [{}]}]


def test_changes_and_deletions_since_a_moment(api: Api, clock: MovingClock) -> None:
    vendor = api.vendor()
    old = api.make("PurchaseOrder", order(vendor, cost_line("92", "1")))
    gone = api.make("PurchaseOrder", order(vendor, cost_line("92", "1")))
    clock.move(60)
    api.make("PurchaseOrder", {**old, "PrivateNote": "new"})
    clock.move(60)
    api.post("purchaseorder", {"Id": gone["Id"], "SyncToken": "0"}, operation="delete")
    orders, vendors = since(api, "2026-09-30T10:00:30-07:00")
    assert vendors == {}
    rows = orders["PurchaseOrder"]
    assert isinstance(rows, list)
    assert [row["Id"] for row in rows] == [old["Id"], gone["Id"]]
    assert rows[1] == {
        "status": "Deleted",
        "domain": "QBO",
        "Id": gone["Id"],
        "MetaData": {"LastUpdatedTime": "2026-09-30T10:02:00-07:00"},
    }
    assert since(api, "2026-09-30T17:00:00Z")[1]["maxResults"] == 1


def test_limits_of_change_data_capture(api: Api) -> None:
    for number in range(30):
        items = [
            {"bId": str(n), "operation": "create", "Vendor": {"DisplayName": f"V {number} {n}"}}
            for n in range(30)
        ]
        assert api.post("batch", {"BatchItemRequest": items}).status == 200
    for number in range(101):
        api.vendor(f"W {number}")
    assert since(api, "2026-09-30T10:00:00-07:00", "Vendor")[0]["maxResults"] == 1000
    assert api.get("cdc", entities="Vendor", changedSince="2026-08-01T00:00:00-07:00").code == "2190"
    assert api.get("cdc", entities="TaxCode", changedSince="2026-09-30").code == "2000"
    assert api.get("cdc", entities="", changedSince="2026-09-30").code == "2020"


def test_a_batch_has_mixed_outcomes_matched_by_id(api: Api) -> None:
    vendor = api.vendor()
    items = [
        {"bId": "a", "operation": "create", "Vendor": {"DisplayName": "Fern"}},
        {"bId": "b", "operation": "create", "Vendor": {"DisplayName": "fern"}},
        {"bId": "c", "operation": "create", "PurchaseOrder": order(vendor, cost_line("92", "7"))},
        {"bId": "d", "operation": "update", "Vendor": {"Id": vendor, "SyncToken": "5", "DisplayName": "x"}},
        {"bId": "e", "Query": "select * from Vendor where DisplayName = 'Fern'"},
        {"bId": "f", "operation": "delete", "PurchaseOrder": {"Id": "999", "SyncToken": "0"}},
        {"bId": "g", "operation": "explode", "Vendor": {}},
    ]
    answer = api.post("batch", {"BatchItemRequest": items})
    assert answer.status == 200
    found = {entry["bId"]: entry for entry in answer.body["BatchItemResponse"]}
    assert found["a"]["Vendor"]["DisplayName"] == "Fern"
    codes = {key: found[key]["Fault"]["Error"][0]["code"] for key in "bdfg"}
    assert codes == {"b": "6240", "d": "5010", "f": "610", "g": "500"}
    assert int(found["c"]["PurchaseOrder"]["TotalAmt"]) == 7
    assert found["e"]["QueryResponse"]["maxResults"] == 1
    assert api.company.counts()["changes"] == 3, "the vendor of before, Fern and one order"


def test_limits_and_replay_of_batches(api: Api) -> None:
    items = [{"bId": str(n), "operation": "create", "Vendor": {"DisplayName": f"V{n}"}} for n in range(31)]
    assert api.post("batch", {"BatchItemRequest": items}).code == "1040"
    body = {"BatchItemRequest": items[:3]}
    first = api.post("batch", body, requestid="r1")
    assert api.post("batch", body, requestid="r1").raw == first.raw
    assert api.query("select count(*) from Vendor") == {"totalCount": 3}
    long_id = {"BatchItemRequest": [{**items[0], "bId": "12345678901"}]}
    assert api.post("batch", long_id, requestid="r2").code == "2130"
    assert api.post("batch", {"BatchItemRequest": items[3:4]}, requestid="r" * 37).code == "2130"


def test_batches_have_their_own_limit(api: Api, clock: MovingClock) -> None:
    limits = api.company.app.gateway.limits
    limits.on, limits.per_second = True, 1000
    body = {"BatchItemRequest": [{"bId": "1", "Query": "select count(*) from Vendor"}]}
    clock.move(5)
    statuses = [api.post("batch", body).status for _ in range(121)]
    assert statuses == [200] * 120 + [429]
    assert json.loads(api.get("preferences").raw)["Preferences"]
