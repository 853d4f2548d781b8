"""Statements of QuickBooks' query language, and reading their answers page by page (qbo-api.md 5)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

from app.quickbooks.client import Answer

#: The most rows that QuickBooks gives at once.
PAGE = 1000
#: Leaves room in the statement; its length has no documented limit.
CHUNK = 100
#: Without it, inactive vendors, items and accounts are left out.
ANY_STATE = "Active IN (true, false)"
#: QuickBooks' default order changes with edits; a stable one keeps pages apart.
BY_ID = "Id"
BY_CREATION = "MetaData.CreateTime"


def quoted(text: str) -> str:
    """A string for a statement, in quotes, with backslashes and apostrophes escaped."""
    escaped = text.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"


def one_of(field: str, values: Sequence[str]) -> str:
    """Condition: the field has one of these values."""
    return f"{field} IN ({', '.join(quoted(value) for value in values)})"


def since(field: str, moment: datetime) -> str:
    """Condition: the time in this field is not before a moment (with time zone)."""
    return f"{field} >= {quoted(moment.astimezone(UTC).isoformat(timespec='seconds'))}"


def statement(
    entity: str, conditions: Sequence[str] = (), *, order: str = BY_ID, start: int = 1, most: int = PAGE
) -> str:
    """One page of a query; positions count from 1."""
    where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
    page = f"ORDERBY {order} STARTPOSITION {start} MAXRESULTS {most}"
    return f"SELECT * FROM {entity}{where} {page}"  # noqa: S608  # no SQL; texts come through `quoted`


def pages(
    run: Callable[[str], Answer], entity: str, conditions: Sequence[str] = (), *, order: str = BY_ID
) -> Iterator[tuple[Sequence[dict[str, Any]], str]]:
    """Pages of rows with each answer's `intuit_tid`. No rows, no page; a short page is the last."""
    start = 1
    while True:
        answer = run(statement(entity, conditions, order=order, start=start))
        response = answer.body.get("QueryResponse")
        rows = response.get(entity, []) if isinstance(response, dict) else []
        if rows:
            yield rows, answer.intuit_tid
        if len(rows) < PAGE:
            return
        start += len(rows)


def chunks(values: Sequence[str]) -> Iterator[Sequence[str]]:
    """The values in pieces that fit into one statement."""
    for at in range(0, len(values), CHUNK):
        yield values[at : at + CHUNK]
