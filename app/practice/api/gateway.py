"""The way of every API request: token, company, limits, requestid, work, faults, JSON or XML."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from app.practice.api import xml_out
from app.practice.api.call import Call, read_call, wants_json
from app.practice.api.replay import Replays
from app.practice.api.service import Work, execute
from app.practice.books import Books
from app.practice.clock import Clock, envelope_time
from app.practice.company import Companies
from app.practice.errors import GatewayFault, Problem, QboFault, no_access, token_expired
from app.practice.limits import Limits
from app.practice.oauth.tokens import Tokens
from app.practice.request import JSON_TYPE, Request, Response, text_response
from app.practice.store import Store
from app.practice.wire import Json, dumps, json_response, loads

CHALLENGE = 'Bearer realm="Intuit", error="invalid_token"'
LONGEST_REQUEST_ID = 50


class Gateway:
    """One entrance for all three doors. ``on_books`` prepares a company on first use (large companies)."""

    def __init__(self, store: Store, clock: Clock, tokens: Tokens, on_books: Callable[[Books], None]) -> None:
        self._store = store
        self._clock = clock
        self._tokens = tokens
        self._on_books = on_books
        self.companies = Companies(store)
        self.replays = Replays(store, clock)
        self.limits = Limits(clock)
        self.lag = 0.0

    def handle(self, request: Request) -> Response:
        call = read_call(request)
        if call is None:
            return text_response("Not Found", 404)
        try:
            answer = self._answer(request, call)
        except GatewayFault as fault:
            answer = self.gateway_fault(fault)
        except QboFault as fault:
            answer = self.fault_answer(fault)
        return answer if wants_json(request) or not is_json(answer) else to_xml(answer)

    def _answer(self, request: Request, call: Call) -> Response:
        self._authorise(request, call)
        self.limits.check(call.realm, call.operation)
        request_id = request.query.get("requestid", "")
        if len(request_id) > LONGEST_REQUEST_ID:
            detail = f"Invalid Request Id Format : {request_id}"
            raise QboFault(Problem("2130", "Invalid Request Id Format", detail, "requestid"))
        with self._store.transaction():
            if request_id and call.kind == "write":
                stored = self.replays.find(call.realm, request_id)
                if stored is not None:
                    return replace(stored, replayed=True)
            books = self.books(call.realm)
            answer = execute(Work(books, call, request, self.lag))
            if request_id and call.kind == "write":
                self.replays.keep(call.realm, request_id, answer)
        return replace(answer, changes=books.changes)

    def books(self, realm: str) -> Books:
        """The books of a company. Raises 3100 when there is no such company."""
        company = self.companies.get(realm)
        if company is None:
            raise no_access()
        books = Books(self._store, company, self._clock)
        self._on_books(books)
        return books

    @contextmanager
    def books_for_page(self, realm: str) -> Iterator[Books]:
        """The books for a person's page or action, as one transaction."""
        with self._store.transaction():
            books = self.books(realm)
            yield books

    def _authorise(self, request: Request, call: Call) -> None:
        scheme, _, value = request.header("authorization").partition(" ")
        if scheme.lower() != "bearer" or not value.strip():
            raise token_expired("Token missing")
        realm = self._tokens.realm_of(value.strip())
        if realm is None:
            raise token_expired()
        if realm != call.realm or self.companies.get(call.realm) is None:
            raise no_access()

    def fault_answer(self, fault: QboFault) -> Response:
        """A refusal in Intuit's form."""
        return json_response({"Fault": fault.body(), "time": self.time()}, fault.status)

    def time(self) -> str:
        """The ``time`` of an answer."""
        return envelope_time(self._clock.shown())

    def gateway_fault(self, fault: GatewayFault) -> Response:
        """The lower-case body with null keys (qbo-api.md 2.5)."""
        error = {"message": fault.message, "detail": fault.detail, "code": fault.code, "element": None}
        body: Json = {
            "warnings": None,
            "intuitObject": None,
            "fault": {"error": [error], "type": fault.kind},
            "report": None,
            "queryResponse": None,
            "batchItemResponse": [],
            "attachableResponse": [],
            "syncErrorResponse": None,
            "requestId": None,
            "time": int(self._clock.shown().timestamp() * 1000),
            "status": None,
            "cdcresponse": [],
        }
        headers = {"Content-Type": JSON_TYPE}
        if fault.status == 401:
            headers["WWW-Authenticate"] = CHALLENGE
        return Response(fault.status, headers, dumps(body).encode("utf-8"))


def is_json(response: Response) -> bool:
    """Whether the answer is JSON."""
    return "json" in response.headers.get("Content-Type", "")


def to_xml(response: Response) -> Response:
    """The same answer as XML; a gateway fault gets the ordinary capital letters there."""
    body: Json = loads(response.body)
    if "fault" in body:
        errors = [
            {"Message": e["message"], "Detail": e["detail"], "code": e["code"]}
            for e in body["fault"]["error"]
        ]
        body = {"Fault": {"Error": errors, "type": body["fault"]["type"]}, "time": body["time"]}
    headers = {**response.headers, "Content-Type": "application/xml;charset=UTF-8"}
    return replace(response, headers=headers, body=xml_out.render(body))


def new_tid() -> str:
    """A trace id in the form that Intuit sends (qbo-api.md 1.6)."""
    text = uuid.uuid4().hex
    return f"1-{text[:8]}-{text[8:32]}"
