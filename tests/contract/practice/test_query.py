from __future__ import annotations

import pytest

from tests.contract.practice.client import Answer, Api, MovingClock, cost_line, order


@pytest.fixture
def filled(api: Api) -> Api:
    vendor = api.vendor()
    for number in range(1, 8):
        api.make(
            "PurchaseOrder",
            order(
                vendor, cost_line("92", str(number)), DocNumber=f"PO-{number}", TxnDate=f"2026-01-0{number}"
            ),
        )
    return api


def numbers(api: Api, rest: str) -> list[str]:
    rows = api.query(f"select * from PurchaseOrder {rest}").get("PurchaseOrder", [])
    return [row["DocNumber"].removeprefix("PO-") for row in rows]


@pytest.mark.parametrize(
    ("rest", "found"),
    [
        ("where DocNumber = 'po-3'", "3"),
        ("WHERE docnumber IN ('PO-1','PO-7') ORDERBY DocNumber", "17"),
        ("where TxnDate > '2026-01-05' orderby TxnDate", "67"),
        ("where TxnDate >= '2026-01-02' and TxnDate <= '2026-01-03' orderby TxnDate desc", "32"),
        ("where DocNumber like 'PO-%' order by TxnDate startposition 3 maxresults 2", "34"),
        ("maxresults 2 startposition 1", "76"),
        ("where DocNumber LIKE 'P__%'", ""),
        ("where TotalAmt > '5.5' orderby TotalAmt", "67"),
        ("where TotalAmt = 7", "7"),
        ("where MetaData.CreateTime >= '2026-09-30T10:00:00-07:00' orderby Id maxresults 1", "1"),
        ("where MetaData.CreateTime > '2026-09-30T17:00:00Z'", ""),
        ("", "7654321"),
    ],
)
def test_statements(filled: Api, rest: str, found: str) -> None:
    assert "".join(numbers(filled, rest)) == found


def test_count_and_chosen_fields(filled: Api) -> None:
    assert filled.query("select count(*) from PurchaseOrder where TxnDate < '2026-01-03'") == {
        "totalCount": 2
    }
    found = filled.query(
        "select Id, DocNumber, MetaData.CreateTime from PurchaseOrder where DocNumber = 'PO-1'"
    )
    row = found["PurchaseOrder"][0]
    assert set(row) == {"Id", "DocNumber", "MetaData", "domain", "sparse"}
    assert set(row["MetaData"]) == {"CreateTime"}


def test_apostrophes_and_backslashes_are_escaped(api: Api) -> None:
    ident = api.vendor("Chin's \\ Gas")
    found = api.query("select * from Vendor where DisplayName = 'chin\\'s \\\\ gas'")["Vendor"]
    assert [row["Id"] for row in found] == [ident]


def test_pages_hold_at_most_a_thousand_rows_and_a_hundred_by_default(api: Api) -> None:
    for number in range(101):
        api.vendor(f"V{number:03}")
    assert api.query("select * from Vendor")["maxResults"] == 100
    found = api.query("select * from Vendor orderby Id startposition 101 maxresults 1000")
    assert (found["startPosition"], found["maxResults"]) == (101, 1)
    assert api.query("select * from Vendor startposition 500") == {}


def ask(api: Api, statement: str) -> Answer:
    return api.call("POST", "query", statement.encode(), {"Content-Type": "text/plain"})


@pytest.mark.parametrize(
    ("statement", "code", "words"),
    [
        (
            "select * from PurchaseOrder where POStatus = 'Open'",
            "4001",
            "property 'POStatus' is not queryable",
        ),
        ("select * from Vendor where Colour = 'x'", "4001", "Property Colour not found for Entity Vendor"),
        ("select * from Unicorn", "4001", "Unicorn"),
        ("select * from Vendor startposition 0", "4001", "value 0 is too small. Min allowed value is 1"),
        (
            "select * from PurchaseOrder TxnDate",
            "4000",
            'Encountered " <IDENTIFIER> "TxnDate "" at line 1, column 29.',
        ),
        ("select * from Vendor where DisplayName = 'a' or Active = true", "4000", "Encountered"),
        ("select * from Vendor where DisplayName = 'open", "4000", "Lexical error"),
        ("select * from Vendor where Id > '3'", "4001", "Operator"),
        ("delete from Vendor", "4000", "Encountered"),
        ('{"query": "select * from Vendor"}', "4000", "Lexical error"),
        ("", "4000", "EOF"),
        ("select * from Vendor where Balance = 'much'", "4001", "Invalid value"),
        ("select * from PurchaseOrder where MetaData.CreateTime > 'soon'", "4001", "Invalid date-time"),
    ],
)
def test_wrong_statements(api: Api, statement: str, code: str, words: str) -> None:
    answer = ask(api, statement)
    assert (answer.status, answer.code) == (400, code)
    assert words in answer.error["Detail"]


def test_get_and_post_answer_alike(filled: Api) -> None:
    statement = "select * from PurchaseOrder where DocNumber = 'PO-2'"
    assert filled.get("query", query=statement).body == ask(filled, statement).body


def test_last_updated_time_moves_with_a_change(filled: Api, clock: MovingClock) -> None:
    clock.move(60)
    ident = filled.query("select Id from PurchaseOrder where DocNumber = 'PO-4'")["PurchaseOrder"][0]["Id"]
    filled.make("PurchaseOrder", {"Id": ident, "SyncToken": "0", "sparse": True, "Memo": "hurry"})
    assert numbers(filled, "where MetaData.LastUpdatedTime > '2026-09-30T10:00:30-07:00'") == ["4"]
