"""Change Data Capture: what changed or was deleted since a moment (qbo-api.md 6.2)."""

from __future__ import annotations

from datetime import timedelta

from app.practice.books import Books
from app.practice.clock import parse_moment, stamp
from app.practice.entities.base import Entity
from app.practice.entities.registry import BY_FOLDED
from app.practice.errors import Problem, QboFault, missing
from app.practice.wire import dumps

LONGEST = timedelta(days=30)
MOST = 1000


def changes(books: Books, entities: str, since: str) -> str:
    """The JSON text of ``CDCResponse``: one QueryResponse for each asked entity, at most 1,000 objects in all.

    Raises 2020 without entities or changedSince, 2190 for a moment more than 30 days ago.
    """
    if not entities.strip():
        raise QboFault(missing("entities"))
    start = _start(books, since)
    left = MOST
    parts: list[str] = []
    for name in entities.split(","):
        entity = BY_FOLDED.get(name.strip().lower())
        if entity is None or not entity.in_cdc:
            detail = f"Invalid or unsupported object name : {name.strip()}"
            raise QboFault(Problem("2000", "Invalid or unsupported object name", detail, "entities"))
        rows = _rows(books, entity, start, left)
        left -= len(rows)
        parts.append(_part(entity, rows))
    return f'[{{"QueryResponse":[{",".join(parts)}]}}]'


def _start(books: Books, since: str) -> int:
    if not since.strip():
        raise QboFault(missing("changedSince"))
    moment = parse_moment(since.replace(" ", "+") if "T" in since else since)
    if moment is None:
        raise QboFault(
            Problem("2070", "Invalid Date", f"Invalid Date : Supplied value:{since}", "changedSince")
        )
    if books.clock.shown() - moment > LONGEST:
        detail = "Invalid Date Range : changedSince can be at most 30 days ago"
        raise QboFault(Problem("2190", "Invalid Date Range", detail, "changedSince"))
    return int(moment.timestamp())


def _rows(books: Books, entity: Entity, start: int, left: int) -> list[str]:
    realm = books.company.realm
    found: list[tuple[int, str]] = [
        (int(at), str(text))
        for at, text in books.store.rows(
            "SELECT updated, body FROM doc WHERE realm=? AND kind=? AND updated>=? ORDER BY updated LIMIT ?",
            realm,
            entity.kind,
            start,
            left,
        )
    ]
    gone = books.store.rows(
        "SELECT id, at FROM gone WHERE realm=? AND kind=? AND at>=? ORDER BY at LIMIT ?",
        realm,
        entity.kind,
        start,
        left,
    )
    for ident, at in gone:
        moment = books.clock.shown().fromtimestamp(at, tz=books.clock.shown().tzinfo)
        row = {
            "status": "Deleted",
            "domain": "QBO",
            "Id": ident,
            "MetaData": {"LastUpdatedTime": stamp(moment, books.company.zone)},
        }
        found.append((int(at), dumps(row)))
    return [text for _, text in sorted(found, key=lambda entry: entry[0])][:left]


def _part(entity: Entity, rows: list[str]) -> str:
    if not rows:
        return "{}"
    listed = ",".join(rows)
    return (
        f'{{"{entity.kind}":[{listed}],"startPosition":1,"maxResults":{len(rows)},"totalCount":{len(rows)}}}'
    )
