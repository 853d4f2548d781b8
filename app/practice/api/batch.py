"""Batch: up to 30 independent operations in one request, each with its own outcome (qbo-api.md 6.1)."""

from __future__ import annotations

from typing import Any

from app.practice.api.call import read_body
from app.practice.api.cdc import changes
from app.practice.books import Books
from app.practice.entities import operations
from app.practice.entities.registry import BY_KIND
from app.practice.errors import Problem, QboFault, missing, unsupported_operation
from app.practice.query.run import run_query
from app.practice.request import Request
from app.practice.wire import Json, dumps

MOST = 30
LONGEST_REQUEST_ID, LONGEST_ITEM_ID = 36, 10


def run_batch(books: Books, request: Request, lag: float) -> str:
    """The JSON text of ``BatchItemResponse``. Raises 1040 for more than 30 items, 2130 for long ids."""
    body = read_body(request)
    items = body.get("BatchItemRequest") if isinstance(body, dict) else None
    if not isinstance(items, list) or not items:
        raise QboFault(missing("BatchItemRequest"))
    if len(items) > MOST:
        detail = f"Batch size exceeds allowed limit : The maximum number of batch items is {MOST}"
        raise QboFault(Problem("1040", "Batch size exceeds allowed limit", detail, ""))
    _check_ids(request.query.get("requestid", ""), items)
    answers = [_one(books, item, lag) for item in items]
    return f"[{','.join(answers)}]"


def _check_ids(request_id: str, items: list[Any]) -> None:
    longest = max(len(str(item.get("bId", ""))) if isinstance(item, dict) else 0 for item in items)
    if request_id and (len(request_id) > LONGEST_REQUEST_ID or longest > LONGEST_ITEM_ID):
        detail = "Invalid Request Id Format : at most 36 characters for requestid and 10 for bId"
        raise QboFault(Problem("2130", "Invalid Request Id Format", detail, "requestid"))


def _one(books: Books, item: Any, lag: float) -> str:
    ident = str(item.get("bId", "")) if isinstance(item, dict) else ""
    before = books.changes
    try:
        with books.store.savepoint():
            name, text = _work(books, item, lag)
    except QboFault as fault:
        books.changes = before
        name, text = "Fault", dumps(fault.body())
    return f'{{"{name}":{text},"bId":{dumps(ident)}}}'


def _work(books: Books, item: Any, lag: float) -> tuple[str, str]:
    if not isinstance(item, dict):
        raise QboFault(missing("BatchItemRequest"))
    if "Query" in item:
        return "QueryResponse", run_query(books, str(item["Query"]), lag)
    if "CDCQuery" in item:
        asked: Json = item["CDCQuery"] if isinstance(item["CDCQuery"], dict) else {}
        text = changes(books, str(asked.get("Entities", "")), str(asked.get("ChangedSince", "")))
        return "CDCResponse", text[1:-1]
    kind = next((key for key in item if key in BY_KIND), None)
    operation = str(item.get("operation", "")).lower()
    if kind is None:
        raise unsupported_operation(operation or "batch")
    entity = BY_KIND[kind]
    if operation == "delete":
        return kind, dumps(operations.delete(books, entity, item[kind]))
    if operation not in ("create", "update"):
        raise unsupported_operation(operation)
    _match(item[kind], operation)
    options = {"include": str(item.get("optionsData", ""))}
    return kind, dumps(operations.save(books, entity, item[kind], options))


def _match(body: Any, operation: str) -> None:
    """An update needs an Id; a create must not be taken for one."""
    if operation == "update" and not (isinstance(body, dict) and body.get("Id")):
        raise QboFault(missing("Id"))
    if operation == "create" and isinstance(body, dict):
        body.pop("Id", None)
