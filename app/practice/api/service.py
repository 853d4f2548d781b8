"""Executes a call on the books and gives the text of the answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from app.practice.api.batch import run_batch
from app.practice.api.call import Call, read_body
from app.practice.api.cdc import changes
from app.practice.api.files import download, order_pdf, upload
from app.practice.api.rates import exchange_rate, set_rate
from app.practice.books import Books
from app.practice.clock import envelope_time
from app.practice.entities import operations
from app.practice.entities.base import Entity
from app.practice.entities.registry import BY_PATH
from app.practice.errors import Problem, QboFault, missing, query_parse, unsupported_operation
from app.practice.preferences import company_info, preferences
from app.practice.query.run import run_query
from app.practice.request import JSON_TYPE, Request, Response
from app.practice.wire import dumps, loads

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
        return _document_action(work, entity)
    if not work.call.ident or not entity.readable:
        raise unsupported_operation("read")
    return work.envelope(entity.kind, operations.read(work.books, entity, work.call.ident))


def _write(work: Work, entity: Entity) -> Response:
    body: Any = read_body(work.request)
    options = dict(work.request.query)
    operation = work.call.operation
    if operation == "delete":
        return work.envelope(entity.kind, dumps(operations.delete(work.books, entity, body)))
    if operation == "send":
        return _document_action(work, entity)
    if operation not in CREATED or work.call.ident:
        raise unsupported_operation(operation)
    return work.envelope(entity.kind, dumps(operations.save(work.books, entity, body, options)))


def _document_action(work: Work, entity: Entity) -> Response:
    """The PDF of a purchase order, and the pretence of mailing it: nothing ever leaves this computer."""
    books, ident, action = work.books, work.call.ident, work.call.action
    if entity.kind != "PurchaseOrder" or action not in ("pdf", "send"):
        raise unsupported_operation(action or work.call.operation)
    doc = loads(operations.read(books, entity, ident))
    if action == "pdf":
        return Response(200, {"Content-Type": "application/pdf"}, order_pdf(books, doc))
    address = work.request.query.get("sendTo") or doc.get("POEmail", {}).get("Address")
    if not address:
        raise QboFault(missing("POEmail.Address"))
    sent = {**doc, "POEmail": {"Address": address}, "EmailStatus": "EmailSent"}
    return work.envelope(entity.kind, dumps(operations.save(books, entity, sent, {})))


def _exchange_rate(work: Work) -> Response:
    query = work.request.query
    if work.call.kind == "read":
        found = exchange_rate(work.books, query.get("sourcecurrencycode", ""), query.get("asofdate", ""))
    else:
        found = set_rate(work.books, read_body(work.request))
    return work.envelope("ExchangeRate", dumps(found))


def _upload(work: Work) -> Response:
    if work.call.kind != "write":
        raise unsupported_operation("upload")
    base = f"http://{work.request.header('host', '127.0.0.1')}"
    return work.envelope("AttachableResponse", dumps(upload(work.books, work.request, base)))


def _download(work: Work) -> Response:
    data, content_type = download(work.books, work.call.ident)
    return Response(200, {"Content-Type": content_type}, data)


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
    "exchangerate": _exchange_rate,
    "upload": _upload,
    "download": _download,
}
