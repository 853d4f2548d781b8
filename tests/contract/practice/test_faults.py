"""Faults on demand: each looks to the client as it should, and does or does not do the work."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

import pytest

from app.practice import PracticeCompany
from app.practice.faults.plan import EFFECTS
from tests.contract.practice.client import EMPTY, Answer, Api, MovingClock, cost_line, order

HOST = {"Host": "practice.test"}
DONE = {"lost-answer", "reset", "error-after-commit", "truncated", "slow", "forget-request-ids"}
CUT = {"lost-answer", "lost-request", "late-commit", "reset"}


def stored(api: Api) -> int:
    books = api.company.app.gateway.books(api.realm)
    return books.count("PurchaseOrder")


@pytest.fixture
def body(api: Api) -> dict[str, Any]:
    return order(api.vendor(), cost_line("92", "1"), DocNumber="PO-1")


@pytest.mark.parametrize("effect", sorted(EFFECTS))
def test_each_fault_does_the_work_or_not(api: Api, body: dict[str, Any], effect: str) -> None:
    api.company.faults.add(effect, kind="write", seconds=1)
    answer: Answer | None = None
    try:
        answer = api.post("purchaseorder", body, requestid="r1")
    except ConnectionResetError:
        assert effect in CUT
    assert (answer is None) is (effect in CUT)
    assert stored(api) == (1 if effect in DONE else 0)
    assert api.company.app.ledger.entries(1)[0].fault == effect
    if answer is not None:
        healthy = answer.status == 200 and effect in {"slow", "forget-request-ids"}
        assert healthy or answer.status >= 400 or effect in {"fault-200", "truncated"}
    api.company.faults.clear()
    api.token = api.company.app.ready_tokens(EMPTY)[0]
    assert api.post("purchaseorder", body, requestid="r1").status == 200
    assert stored(api) == 1, "the retry with the same request id never makes a second one"


def test_a_throttled_answer_comes_as_json_or_xml(api: Api) -> None:
    api.company.faults.add("throttle", seconds=30)
    answer = api.get("preferences")
    assert (answer.status, answer.headers["Retry-After"]) == (429, "30")
    assert answer.body["fault"]["error"][0]["code"] == "3001"
    api.company.faults.add("throttle", form="xml")
    answer = api.get("preferences")
    assert "Retry-After" not in answer.headers
    assert b'code="003001"' in answer.raw
    assert b"<Detail>The request limit was reached.  Try again later</Detail>" in answer.raw


def test_outages_are_html_and_a_200_may_be_a_fault_or_half_a_document(api: Api) -> None:
    for status in (500, 502, 503, 504):
        api.company.faults.add("error", status=status)
        answer = api.get("preferences")
        assert (answer.status, answer.headers["Content-Type"]) == (status, "text/html")
        assert answer.raw.startswith(b"<html>")
    api.company.faults.add("fault-200")
    answer = api.get("preferences")
    assert (answer.status, answer.code) == (200, "10000")
    api.company.faults.add("truncated")
    answer = api.get("preferences")
    assert answer.status == 200
    with pytest.raises(json.JSONDecodeError):
        json.loads(answer.raw)


def test_a_late_commit_happens_when_its_time_has_come(
    api: Api, body: dict[str, Any], clock: MovingClock
) -> None:
    api.company.faults.add("late-504", kind="write", seconds=90)
    assert api.post("purchaseorder", body, requestid="r1").status == 504
    clock.move(89)
    assert api.query("select count(*) from PurchaseOrder") == {"totalCount": 0}
    clock.move(2)
    assert api.query("select count(*) from PurchaseOrder") == {"totalCount": 1}
    counts = api.company.counts()
    assert counts["late"] == 1
    assert counts["writes"] == 2, "the vendor and the one request that was sent"
    assert api.post("purchaseorder", body, requestid="r1").status == 200
    assert stored(api) == 1


def test_a_late_commit_carries_the_moment_it_was_due_and_not_that_of_the_next_request(
    api: Api, body: dict[str, Any], clock: MovingClock
) -> None:
    api.company.app.gateway.lag = 60.0
    api.company.faults.add("late-504", kind="write", seconds=90)
    api.post("purchaseorder", body, requestid="r1")
    clock.move(190)
    assert api.query("select count(*) from PurchaseOrder") == {"totalCount": 1}, (
        "100 s old: no query hides it"
    )
    made = api.query("select * from PurchaseOrder")["PurchaseOrder"][0]["MetaData"]["CreateTime"]
    assert (clock() - datetime.fromisoformat(made)).total_seconds() == pytest.approx(100, abs=2)


def test_a_retry_before_the_late_commit_does_not_lead_to_two(
    api: Api, body: dict[str, Any], clock: MovingClock
) -> None:
    api.company.faults.add("late-504", kind="write", seconds=90)
    api.post("purchaseorder", body, requestid="r1")
    assert api.post("purchaseorder", body, requestid="r1").status == 200
    clock.move(100)
    api.get("preferences")
    assert stored(api) == 1


def test_forgotten_and_ignored_request_ids_make_a_second_document(api: Api, body: dict[str, Any]) -> None:
    api.post("purchaseorder", body, requestid="r1")
    api.company.faults.add("forget-request-ids", kind="write")
    api.post("purchaseorder", body, requestid="r1")
    assert stored(api) == 2
    api.company.app.gateway.replays.ignore = True
    api.post("purchaseorder", body, requestid="r1")
    assert stored(api) == 3


def test_queries_lag_behind_the_writes_but_reads_do_not(
    api: Api, body: dict[str, Any], clock: MovingClock
) -> None:
    api.company.app.gateway.lag = 30
    ident = api.make("PurchaseOrder", body)["Id"]
    statement = "select * from PurchaseOrder where DocNumber = 'PO-1'"
    assert api.query(statement) == {}
    assert api.read("PurchaseOrder", ident)["DocNumber"] == "PO-1"
    clock.move(31)
    assert api.query(statement)["PurchaseOrder"][0]["Id"] == ident
    api.make("PurchaseOrder", {"Id": ident, "SyncToken": "0", "sparse": True, "Memo": "changed"})
    assert api.query(statement)["PurchaseOrder"][0]["SyncToken"] == "0"
    assert api.read("PurchaseOrder", ident)["SyncToken"] == "1"
    clock.move(31)
    assert api.query(statement)["PurchaseOrder"][0]["SyncToken"] == "1"


def test_clock_skew_shows_in_times_only(api: Api, body: dict[str, Any]) -> None:
    api.company.app.clock.set_skew(-3600)
    made = api.post("purchaseorder", body)
    assert made.body["time"].startswith("2026-09-30T09:00:00")
    assert made.body["PurchaseOrder"]["MetaData"]["CreateTime"] == "2026-09-30T09:00:00-07:00"
    assert api.get("preferences").status == 200, "tokens live by the true clock"


def test_rules_match_skip_and_end(api: Api) -> None:
    faults = api.company.faults
    faults.add("error", entity="Vendor", operation="create", skip=1, times=2)
    statuses = [api.post("vendor", {"DisplayName": f"V{n}"}).status for n in range(5)]
    assert statuses == [200, 503, 503, 200, 200]
    assert api.get("preferences").status == 200
    faults.add("error", kind="oauth")
    assert api.get("preferences").status == 200
    assert api.company.handle("POST", "/oauth2/v1/tokens/bearer", HOST, b"")[0] == 503


def test_the_same_seed_gives_the_same_faults(company: PracticeCompany) -> None:
    def run() -> list[str]:
        company.faults.chaos(seed=7, chance=0.5)
        company.faults.hits.clear()
        api = Api(company)
        for _ in range(60):
            api.token = company.app.ready_tokens(EMPTY)[0]
            try:
                api.get("preferences")
            except ConnectionResetError:
                continue
        return list(company.faults.hits)

    first = run()
    assert run() == first
    assert len(set(first)) > 4


def control(company: PracticeCompany, **values: Any) -> tuple[int, Any]:
    headers = {**HOST, "Accept": "application/json", "Content-Type": "application/json"}
    status, _, body = company.handle("POST", "/practice/control", headers, json.dumps(values).encode())
    return status, json.loads(body)


def test_everything_can_be_set_by_the_control_page(company: PracticeCompany, api: Api) -> None:
    status, state = control(company, action="fault", effect="error", kind="read", status=502)
    assert status == 200
    assert state["faults"]["rules"][0]["status"] == 502
    assert api.get("preferences").status == 502
    assert control(company, action="limits", on=True, per_second=3)[1]["limits"]["per_second"] == 3
    assert control(company, action="lag", seconds=5)[1]["lag"] == 5
    assert control(company, action="clock", advance=3700)[0] == 200
    assert api.get("preferences").status == 401, "an hour has passed"
    state = control(company, action="company", realm=EMPTY, plan="QuickBooks Online Essentials")[1]
    assert state["companies"][0]["plan"] == "QuickBooks Online Essentials"
    assert control(company, action="redirects", uri="https://shop.example/back", rules="production")[0] == 200
    assert company.app.redirects.accepts("https://shop.example/back")
    for wrong in (
        {"action": "fault", "effect": "magic"},
        {"action": "x"},
        {"action": "company", "realm": "1"},
    ):
        assert control(company, **wrong)[0] == 400
    fields = b"action=company&realm=" + EMPTY.encode() + b"&switches=orders_on+multicurrency&multicurrency=on"
    status, headers, _ = company.handle("POST", "/practice/control", HOST, fields)
    assert (status, headers["Location"]) == (303, "/practice/control")
    changed = company.app.companies.get(EMPTY)
    assert changed is not None
    assert (changed.orders_on, changed.multicurrency) == (False, True)
    status, _, page = company.handle("GET", "/practice/control", HOST)
    assert status == 200
    assert b'id="add-fault"' in page


def test_disconnecting_and_expiring_tokens(company: PracticeCompany, api: Api) -> None:
    control(company, action="expire-tokens", realm=EMPTY)
    assert api.get("preferences").status == 401
    access, refresh = company.app.ready_tokens(EMPTY)
    control(company, action="disconnect", realm=EMPTY)
    assert Api(company, token=access).get("preferences").status == 401
    assert company.app.tokens.realm_of(access) is None
    with pytest.raises(Exception, match="Token invalid"):
        company.app.tokens.refresh(refresh)


def test_a_recording_is_readable_and_has_no_tokens(company: PracticeCompany, api: Api) -> None:
    company.app.recorder.start("first-try")
    api.vendor("Moss")
    company.handle(
        "POST", "/oauth2/v1/tokens/bearer", HOST, b"grant_type=refresh_token&refresh_token=secret1"
    )
    company.app.recorder.stop()
    api.vendor("Fern")
    lines = company.app.recorder.lines
    assert [line["request"]["path"] for line in lines] == [
        f"/v3/company/{EMPTY}/vendor",
        "/oauth2/v1/tokens/bearer",
    ]
    assert lines[0]["request"]["body"] == {"DisplayName": "Moss"}
    assert lines[0]["response"]["body"]["Vendor"]["DisplayName"] == "Moss"
    text = json.dumps(lines, default=str)
    assert api.token not in text
    assert "secret1" not in text
    with pytest.raises(ValueError, match="letters"):
        company.app.recorder.start("../evil")
