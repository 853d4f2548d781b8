"""Evaluate a statement in the store and write the QueryResponse (qbo-api.md 5)."""

from __future__ import annotations

from typing import Any

from app.practice.books import Books
from app.practice.clock import parse_moment
from app.practice.entities.base import Entity
from app.practice.entities.registry import BY_FOLDED
from app.practice.errors import query_invalid
from app.practice.query.columns import Column, canonical, column
from app.practice.query.parser import Condition, Statement, parse
from app.practice.query.special import special_rows
from app.practice.store import fold
from app.practice.wire import Json, dumps, loads

NEVER = float("inf")
# While queries lag, a document that changed just now still shows its former state.
SEEN = "CASE WHEN written>? AND before IS NOT NULL THEN before ELSE body END"


def run_query(books: Books, text: str, lag: float = 0.0) -> str:
    """The JSON text of ``QueryResponse``. ``lag`` hides what was made or changed within so many seconds."""
    statement = parse(text)
    special = special_rows(books, statement.entity)
    if special is not None:
        return _answer(statement, special[0], special[1], statement.start)
    entity = BY_FOLDED.get(statement.entity.lower())
    if entity is None:
        raise query_invalid(f"Entity {statement.entity} not found")
    entity.allow(books)
    where, args = _where(books, entity, statement, lag)
    if statement.count:
        # The parts of the text come from the field tables, the values are bound.
        total = books.store.rows(f"SELECT count(*) FROM doc WHERE {where}", *args)[0][0]  # noqa: S608
        return dumps({"totalCount": total})
    rows = books.store.rows(
        f"SELECT {SEEN} FROM doc WHERE {where} ORDER BY {_order(entity, statement)} LIMIT ? OFFSET ?",  # noqa: S608
        books.clock.epoch() - lag if lag > 0 else NEVER,
        *args,
        statement.limit,
        statement.start - 1,
    )
    texts = [row[0] for row in rows]
    if statement.fields != ("*",):
        names = [canonical(entity, name.removesuffix(".*")) for name in statement.fields]
        texts = [dumps(_project(loads(text_), names)) for text_ in texts]
    return _answer(statement, entity.kind, texts, statement.start)


def _answer(statement: Statement, kind: str, texts: list[str], start: int) -> str:
    if statement.count:
        return dumps({"totalCount": len(texts)})
    if not texts:
        return "{}"
    listed = ",".join(texts)
    return f'{{"{kind}":[{listed}],"startPosition":{start},"maxResults":{len(texts)}}}'


def _where(books: Books, entity: Entity, statement: Statement, lag: float) -> tuple[str, list[Any]]:
    parts = ["realm=?", "kind=?"]
    args: list[Any] = [books.company.realm, entity.kind]
    mentions_active = False
    for condition in statement.where:
        found = column(entity, condition.field)
        mentions_active = mentions_active or found.name == "Active"
        sql, values = _condition(found, condition)
        parts.append(sql)
        args.extend(values)
    if "Active" in entity.flags and not mentions_active:
        parts.append("active=1")
    if lag > 0:
        parts.append("created<=?")
        args.append(books.clock.shown().timestamp() - lag)
    return " AND ".join(parts), args


def _condition(found: Column, condition: Condition) -> tuple[str, list[Any]]:
    if found.kind == "id" and condition.operator not in ("=", "in"):
        raise query_invalid(f"Operator {condition.operator} is not supported for property 'Id'")
    values = [_value(found, value) for value in condition.values]
    if condition.operator == "in":
        marks = ",".join("?" for _ in values)
        return f"{found.sql} IN ({marks})", values
    if condition.operator == "like":
        if found.kind not in ("text", "day", "ref"):
            raise query_invalid(f"Operator LIKE is not supported for property '{found.name}'")
        pattern = str(values[0]).replace("\\", "\\\\").replace("_", "\\_")
        return f"{found.sql} LIKE ? ESCAPE '\\'", [pattern]
    return f"{found.sql} {condition.operator} ?", values


def _value(found: Column, text: str) -> Any:
    if found.kind == "flag":
        if text.lower() not in ("true", "false"):
            raise query_invalid(f"Invalid value {text} for property '{found.name}'")
        return int(text.lower() == "true")
    if found.kind == "number":
        try:
            return float(text)
        except ValueError:
            raise query_invalid(f"Invalid value {text} for property '{found.name}'") from None
    if found.kind == "moment":
        moment = parse_moment(text)
        if moment is None:
            raise query_invalid(f"Invalid date-time {text} for property '{found.name}'")
        return moment.timestamp()
    return text if found.kind in ("id", "ref") else fold(text)


def _order(entity: Entity, statement: Statement) -> str:
    if not statement.order:
        if entity.newest_first:
            return "txndate DESC, num DESC"
        return (
            f"{column(entity, 'Name', sorting=True).sql}, num" if "Name" in entity.sortable else "name, num"
        )
    parts = [
        f"{column(entity, name, sorting=True).sql} {'DESC' if down else 'ASC'}"
        for name, down in statement.order
    ]
    return ", ".join([*parts, "num"])


def _project(doc: Json, names: list[str]) -> Json:
    result: Json = {}
    for name in names:
        head, _, tail = name.partition(".")
        if head not in doc:
            continue
        if tail and isinstance(doc[head], dict):
            result.setdefault(head, {})[tail] = doc[head].get(tail)
        else:
            result[head] = doc[head]
    return {**result, "domain": "QBO", "sparse": True}
