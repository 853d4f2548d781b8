"""Small parts of the practice company on their own."""

from __future__ import annotations

import sqlite3
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.practice.entities.addresses import flatten
from app.practice.errors import QboFault
from app.practice.ledger import Ledger
from app.practice.query.parser import Condition, parse
from app.practice.store import Store, StoreTooNew
from app.practice.wire import dumps, loads, money, plain


@given(st.decimals(min_value=-(10**10), max_value=10**10, places=5))
def test_decimals_leave_and_come_back_unchanged(value: Decimal) -> None:
    assert loads(dumps({"n": value}))["n"] == value


@pytest.mark.parametrize(
    ("value", "written"),
    [("25.00", "25.0"), ("0.00", "0"), ("1861.075", "1861.08"), ("-0.005", "-0.01"), ("0.5", "0.5")],
)
def test_money_is_rounded_half_up_and_written_as_intuit_writes_it(value: str, written: str) -> None:
    assert dumps(money(Decimal(value))) == written


def test_quantities_are_written_without_trailing_zeros() -> None:
    assert [dumps(plain(Decimal(text))) for text in ("1.0", "2.50", "100", "0")] == ["1", "2.5", "100", "0"]


def test_a_statement_is_parsed_with_all_its_parts() -> None:
    found = parse(
        "Select Id,Name FROM Item where Name LIKE 'a\\'%' AND Active IN (true,false) "
        "ORDER BY Name DESC, Id STARTPOSITION 5 MAXRESULTS 2000;"
    )
    assert found.entity == "Item"
    assert found.fields == ("Id", "Name")
    assert found.where[0] == Condition("Name", "like", ("a'%",), found.where[0].column)
    assert found.where[1].values == ("true", "false")
    assert found.order == (("Name", True), ("Id", False))
    assert (found.start, found.limit) == (5, 1000)


@given(st.text(max_size=60))
def test_no_text_breaks_the_parser(text: str) -> None:
    codes = set()
    try:
        parse(text)
    except QboFault as fault:
        codes = {problem.code for problem in fault.problems}
    assert codes <= {"4000", "4001"}


@given(st.text(st.characters(blacklist_categories=["Cs"]), max_size=30))
def test_every_text_can_be_asked_for(text: str) -> None:
    escaped = text.replace("\\", "\\\\").replace("'", "\\'")
    assert parse(f"select * from Vendor where DisplayName = '{escaped}'").where[0].values == (text,)


def test_long_addresses_lose_nothing() -> None:
    lines = {f"Line{n}": f"part {n}" for n in range(1, 6)}
    flat = flatten({**lines, "City": "Middlefield", "PostalCode": "94303"})
    assert list(flat) == ["Line1", "Line2", "Line3", "Line4", "Line5"]
    assert " ".join(flat.values()).endswith("part 5 Middlefield  94303")


def test_a_refused_transaction_leaves_nothing(tmp_path: Path) -> None:
    store = Store(tmp_path / "a.sqlite3")

    def work() -> None:
        with store.transaction():
            store.set_meta("a", "1")
            with store.transaction():
                store.set_meta("b", "1")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        work()
    assert store.meta("a") is None
    assert store.meta("b") is None
    store.close()


def test_a_file_of_a_newer_version_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite3"
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA user_version=99")
    database.close()
    with pytest.raises(StoreTooNew):
        Store(path)


def test_a_file_of_the_first_version_is_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite3"
    Store(path).close()
    with sqlite3.connect(path) as database:
        database.execute("ALTER TABLE doc DROP COLUMN before")
        database.execute("ALTER TABLE posting DROP COLUMN home")
        database.execute("DROP TABLE auto_closed")
        for table in ("shop_doc", "shop_level", "shop_key", "shop_token"):
            database.execute(f"DROP TABLE {table}")
        database.execute("PRAGMA user_version=1")
    database.close()
    store = Store(path)
    assert store.rows("PRAGMA user_version") == [(4,)]
    assert store.rows("SELECT before FROM doc") == []
    assert store.rows("SELECT home FROM posting") == []
    assert store.rows("SELECT id FROM auto_closed") == []
    store.close()


def test_the_ledger_is_bounded_but_its_counters_are_not() -> None:
    ledger = Ledger(size=3)
    for _ in range(10):
        ledger.add(
            time="", method="POST", path="", kind="write", entity="Vendor", operation="create", realm="", status=200,
            request_id="", tid="", changes=1, replayed=False, fault="",
        )  # fmt: skip
    assert len(ledger.entries()) == 3
    assert ledger.counts()["Vendor.create"] == 10
    assert ledger.counts()["changes"] == 10
