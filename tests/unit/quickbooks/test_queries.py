"""Statements of the query language, and paging."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.quickbooks.client import Answer
from app.quickbooks.queries import CHUNK, PAGE, chunks, one_of, pages, quoted, since, statement


@pytest.mark.parametrize(
    ("text", "inside"), [("O'Neill", "'O\\'Neill'"), ("a\\", "'a\\\\'"), ("\\'", "'\\\\\\''"), ("", "''")]
)
def test_texts_are_escaped(text: str, inside: str) -> None:
    assert quoted(text) == inside


@given(st.text())
def test_a_text_can_never_end_its_own_quotes(text: str) -> None:
    body = quoted(text)[1:-1]
    assert re.fullmatch(r"(?s)(?:[^'\\]|\\.)*", body)
    assert re.sub(r"(?s)\\(.)", r"\1", body) == text


def test_a_statement_has_order_and_page() -> None:
    assert statement("PurchaseOrder", [one_of("DocNumber", ["PO-1", "PO'2"])], start=1001) == (
        "SELECT * FROM PurchaseOrder WHERE DocNumber IN ('PO-1', 'PO\\'2') "
        "ORDERBY Id STARTPOSITION 1001 MAXRESULTS 1000"
    )


def test_moments_are_told_in_utc() -> None:
    pacific = datetime(2026, 9, 1, 17, 0, 0, 999, tzinfo=timezone(timedelta(hours=-7)))
    assert since("MetaData.CreateTime", pacific) == "MetaData.CreateTime >= '2026-09-02T00:00:00+00:00'"
    assert since("X", datetime(2026, 9, 1, tzinfo=UTC)).endswith("'2026-09-01T00:00:00+00:00'")


@pytest.mark.parametrize(("total", "requests"), [(0, 1), (1, 1), (PAGE - 1, 1), (PAGE, 2), (2 * PAGE + 5, 3)])
def test_pages_are_read_until_a_short_one(total: int, requests: int) -> None:
    asked: list[str] = []

    def run(text: str) -> Answer:
        asked.append(text)
        start = int(re.findall(r"STARTPOSITION (\d+)", text)[0])
        rows = [{"Id": str(n)} for n in range(start, min(start + PAGE, total + 1))]
        response: dict[str, Any] = {"Vendor": rows} if rows else {}
        return Answer({"QueryResponse": response}, f"tid-{start}")

    found = list(pages(run, "Vendor"))
    assert [row["Id"] for rows, _ in found for row in rows] == [str(n) for n in range(1, total + 1)]
    assert len(asked) == requests
    assert all(rows for rows, _ in found)


def test_numbers_are_asked_by_the_hundred() -> None:
    numbers = [str(n) for n in range(2 * CHUNK + 1)]
    pieces = list(chunks(numbers))
    assert [len(piece) for piece in pieces] == [CHUNK, CHUNK, 1]
    assert [one for piece in pieces for one in piece] == numbers
