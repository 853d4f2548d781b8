"""Executes a call on the books and gives the text of the answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from app.practice.api.batch import run_batch
from app.practice.api.call import Call, read_body
from app.practice.api.cdc import changes
from app.practice.books import Books
from app.practice.clock import envelope_time
from app.practice.entities import operations
from app.practice.entities.base import Entity
from app.practice.entities.registry import BY_PATH
from app.practice.errors import Problem, QboFault, query_parse, unsupported_operation
from app.practice.preferences import company_info, preferences
from app.practice.query.run import run_query
from app.practice.request import JSON_TYPE, Request, Response
from app.practice.wire import dumps

CREATED = ("create", "update")


@dataclass
class Work:
    """One call under way. ``lag`` is how many seconds queries are behind the writes."""

    books: Books
    call: Call
    request: Request
    lag: float = 0.0

    def envelope(self, name: str, text: str) -> Response:
        time = envelope_time(self.books.clock.shown())
        body = f'{{"{name}":{text},"time":"{time}"}}'
        return Response(200, {"Content-Type": JSON_TYPE}, body.encode("utf-8"))


def execute(work: Work) -> Response:
    """Raises ``QboFault`` for everything that QuickBooks would refuse."""
    handler = _SPECIAL.get(work.call.resource)
    if handler is not None:
        return handler(work)
    entity = BY_PATH.get(work.call.resource)
    if entity is None:
        raise unsupported_operation(work.call.resource)
    if work.call.kind == "read":
        return _read(work, entity)
    return _write(work, entity)


def _read(work: Work, entity: Entity) -> Response:
    if work.call.action:
        raise unsupported_operation(work.call.action)
    if not work.call.ident or not entity.readable:
        raise unsupported_operation("read")
    return work.envelope(entity.kind, operations.read(work.books, entity, work.call.ident))


def _write(work: Work, entity: Entity) -> Response:
    body: Any = read_body(work.request)
    options = dict(work.request.query)
    operation = work.call.operation
    if operation == "delete":
        return work.envelope(entity.kind, dumps(operations.delete(work.books, entity, body)))
    if operation not in CREATED or work.call.ident:
        raise unsupported_operation(operation)
    return work.envelope(entity.kind, dumps(operations.save(work.books, entity, body, options)))


def _company(work: Work) -> Response:
    if work.call.kind != "read":
        raise unsupported_operation(work.call.operation)
    if work.call.ident != work.books.company.realm:
        raise QboFault(Problem("610", "Object Not Found", "Object Not Found : CompanyInfo", ""))
    return work.envelope("CompanyInfo", dumps(company_info(work.books.company)))


def _preferences(work: Work) -> Response:
    if work.call.kind != "read":
        raise unsupported_operation(work.call.operation)
    return work.envelope("Preferences", dumps(preferences(work.books.company)))


def _query(work: Work) -> Response:
    text = work.request.query.get("query", "")
    if work.request.method == "POST":
        text = work.request.body.decode("utf-8", "replace") or text
    if not text.strip():
        raise query_parse('Encountered " <EOF>" at line 1, column 1.')
    return work.envelope("QueryResponse", run_query(work.books, text, work.lag))


def _cdc(work: Work) -> Response:
    query = work.request.query
    text = changes(work.books, query.get("entities", ""), query.get("changedSince", ""))
    return work.envelope("CDCResponse", text)


def _batch(work: Work) -> Response:
    return work.envelope("BatchItemResponse", run_batch(work.books, work.request, work.lag))


_SPECIAL: dict[str, Callable[[Work], Response]] = {
    "companyinfo": _company,
    "preferences": _preferences,
    "query": _query,
    "cdc": _cdc,
    "batch": _batch,
}
