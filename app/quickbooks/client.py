"""Requests to one company's v3 API: authorization, request ids, faults, one careful retry (qbo-api.md 2).

The body decides, not the status alone: a 200 may carry a fault, a 429 may be XML, a 503 is a web page. A
write whose outcome was not seen is told as `OutcomeUnknown`, never as failed (design.md 4.12 and 4.13).
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import httpx

from app.domain.errors import (
    AppError,
    Details,
    ItemRefused,
    NotSent,
    NumberTaken,
    OutcomeUnknown,
    Throttled,
    WaitAndRetry,
)
from app.domain.known import FAULTS, NETWORK
from app.quickbooks import troubles
from app.quickbooks.faults import NO_ACCESS, THROTTLED, error_for, read_fault
from app.quickbooks.throttle import pause_seconds
from app.quickbooks.tokens import TokenKeeper
from app.quickbooks.troubles import Unclear
from app.quickbooks.wire import loads
from app.sync.ports import Clock, Gate, OpenGate

_log = logging.getLogger(__name__)
#: What Inventory Mate's documentation promises; Intuit answers every value below 75 as 75 (qbo-api.md 2.2).
DEFAULT_MINOR_VERSION = 70
#: "Resubmit once" (reliability-performance.md 1.5, 15).
_RETRY_PAUSE = 1.0
_TRIES = 2
#: Path of a batch.
BATCH = "batch"
_SIGN_IN_REFUSED = "3200"
_JSON = "application/json"
_STATEMENT = "application/text"


@dataclass(frozen=True, slots=True)
class Answer:
    """A good answer: the parsed body, numbers as `Decimal`."""

    body: Mapping[str, Any]
    intuit_tid: str


@dataclass(frozen=True, slots=True)
class _Call:
    method: str
    path: str
    subject: str
    content: bytes | None = None
    content_type: str = ""
    request_id: str = ""
    operation: str = ""
    params: Mapping[str, str] = field(default_factory=dict)

    @property
    def writing(self) -> bool:
        return bool(self.request_id)


class ApiClient:
    """Threads may share it. `counts` tells how many requests left this computer."""

    def __init__(
        self,
        api_base: str,
        realm_id: str,
        *,
        keeper: TokenKeeper,
        http: httpx.Client,
        clock: Clock,
        gate: Gate | None = None,
        minor_version: int = DEFAULT_MINOR_VERSION,
    ) -> None:
        self.realm_id = realm_id
        self._root = f"{api_base}/v3/company/{realm_id}"
        self._keeper = keeper
        self._http = http
        self._clock = clock
        self._gate = gate or OpenGate()
        self._minor_version = minor_version
        self._lock = threading.Lock()
        self._reads = 0
        self._writes = 0
        self._mine = threading.local()

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def counts(self) -> tuple[int, int]:
        """Requests that left so far, as (reads, writes). A repeated request counts again."""
        with self._lock:
            return self._reads, self._writes

    def requests_here(self) -> int:
        """Requests that the calling thread has made so far, those for fresh tokens included."""
        sent: int = getattr(self._mine, "sent", 0)
        return sent + self._keeper.refreshes_here()

    def get(self, path: str, subject: str, params: Mapping[str, str] | None = None) -> Answer:
        """Read one thing, such as "purchaseorder/145"; `params` stand behind the path."""
        return self._send(_Call("GET", path, subject, params=params or {}))

    def query(self, statement: str, subject: str) -> Answer:
        """Run a statement of the query language; by POST, which needs no escaping (qbo-api.md 5)."""
        return self._send(_Call("POST", "query", subject, statement.encode(), _STATEMENT))

    def write(self, path: str, payload: str, request_id: str, subject: str, operation: str = "") -> Answer:
        """Send a frozen body. The same request id gives the first answer again (qbo-api.md 2.4).

        `operation` "delete" deletes what the body names (qbo-api.md 2.1).
        """
        if not 1 <= len(request_id) <= 50:
            raise ValueError("a request id has 1 to 50 characters")
        return self._send(_Call("POST", path, subject, payload.encode(), _JSON, request_id, operation))

    def upload(self, content: bytes, content_type: str, request_id: str, subject: str) -> Answer:
        """Send a file with its metadata (qbo-api.md 2.1)."""
        return self._send(_Call("POST", "upload", subject, content, content_type, request_id))

    def _send(self, call: _Call) -> Answer:
        doubt: Unclear | None = None
        for attempt in range(_TRIES):
            try:
                return self._once(call)
            except Unclear as unclear:
                doubt = unclear
                if unclear.final or attempt + 1 == _TRIES or (call.writing and not unclear.finished):
                    break
                self._clock.sleep(_RETRY_PAUSE)
            except AppError as error:
                if doubt is None or not call.writing or _settles(error):
                    raise
                raise _unknown(doubt.error, call) from error
        assert doubt is not None
        raise (_unknown(doubt.error, call) if call.writing else doubt.error) from doubt

    def _once(self, call: _Call) -> Answer:
        token = self._token(call, None)
        response = self._exchange(call, token)
        if response.status_code == 401 and not _lost_access(response):
            response = self._exchange(call, self._token(call, token))
            if response.status_code == 401:
                raise _still_refused(response, call.subject)
        try:
            answer = _read(response, call)
        except Throttled as asked:
            error = self._gate.throttled(asked.wait_seconds, reading=not call.writing)
            error.details = asked.details
            raise error from asked
        self._gate.good(reading=not call.writing)
        self._keeper.good()
        return answer

    def _token(self, call: _Call, refused: str | None) -> str:
        try:
            return self._keeper.access_token() if refused is None else self._keeper.refresh_after_401(refused)
        except (NotSent, Throttled):
            raise
        except WaitAndRetry as error:
            if not call.writing:
                raise
            # No token, no request: for a write that is the difference between "not sent" and "perhaps".
            raise NotSent(error.title, error.message, error.what_to_do, error.details) from error

    def _exchange(self, call: _Call, token: str) -> httpx.Response:
        headers = {"Authorization": f"Bearer {token}", "Accept": _JSON}
        if call.content_type:
            headers["Content-Type"] = call.content_type
        params: dict[str, str | int] = {"minorversion": self._minor_version, **call.params}
        if call.request_id:
            params["requestid"] = call.request_id
        if call.operation:
            params["operation"] = call.operation
        self._gate.acquire(reading=not call.writing, batch=call.path == BATCH)
        started = self._clock.monotonic()
        try:
            response = self._http.request(
                call.method, f"{self._root}/{call.path}", params=params, content=call.content, headers=headers
            )
        except httpx.RequestError as error:
            trouble = troubles.network(error, call.subject)
            if not isinstance(trouble, NotSent):
                self._count(call)
            _log.warning(
                "%s %s: %s", call.method, call.path, type(error).__name__, extra=self._extra("", started)
            )
            raise trouble from error
        self._count(call)
        extra = self._extra(response.headers.get("intuit_tid", ""), started)
        _log.info("%s %s answered %d", call.method, call.path, response.status_code, extra=extra)
        return response

    def _count(self, call: _Call) -> None:
        self._mine.sent = getattr(self._mine, "sent", 0) + 1
        with self._lock:
            if call.writing:
                self._writes += 1
            else:
                self._reads += 1

    def _extra(self, intuit_tid: str, started: float) -> dict[str, Any]:
        milliseconds = round((self._clock.monotonic() - started) * 1000)
        return {"intuit_tid": intuit_tid, "realm_id": self.realm_id, "duration_ms": milliseconds}


def _read(response: httpx.Response, call: _Call) -> Answer:
    tid = response.headers.get("intuit_tid", "")
    fault = read_fault(response.content)
    if response.status_code == 429 or (fault is not None and fault.code == THROTTLED):
        details = Details(THROTTLED, fault.text if fault else "", tid, response.status_code)
        message, _ = NETWORK["network.throttled"].texts({"subject": call.subject})
        raise Throttled(message, pause_seconds(response.headers), details)
    if response.status_code >= 500 or response.status_code == 408 or (fault is not None and fault.is_system):
        # A page of a server in between (502, 504) says nothing about what QuickBooks itself still does.
        raise Unclear(troubles.outage(response, fault, call.subject), finished=fault is not None)
    if fault is not None:
        raise error_for(
            fault, status=response.status_code, intuit_tid=tid, subject=call.subject, writing=call.writing
        )
    if response.status_code >= 400:
        raise troubles.refused_without_words(response, call.subject)
    try:
        body = loads(response.content)
    except ValueError:
        body = None
    if response.status_code != 200 or not isinstance(body, dict):
        raise Unclear(troubles.unreadable(response, call.subject))
    return Answer(body, tid)


def _settles(error: AppError) -> bool:
    """A refusal under the same request id says that the first try was not carried out either.

    Except "the number is taken": where the request id was forgotten, our own first try took it.
    """
    return isinstance(error, ItemRefused) and not isinstance(error, NumberTaken)


def _lost_access(response: httpx.Response) -> bool:
    fault = read_fault(response.content)
    return fault is not None and fault.code == NO_ACCESS


def _still_refused(response: httpx.Response, subject: str) -> AppError:
    fault = read_fault(response.content)
    details = Details(
        fault.code if fault else "",
        fault.text if fault else "",
        response.headers.get("intuit_tid", ""),
        401,
    )
    return FAULTS[_SIGN_IN_REFUSED].error(details, subject=subject)


def _unknown(error: WaitAndRetry, call: _Call) -> OutcomeUnknown:
    return OutcomeUnknown(
        "Not certain whether it arrived",
        f"{call.subject} was sent, but QuickBooks' answer was not seen. {error.message}",
        "The program checks by itself whether it is there before anything is sent again.",
        error.details,
    )
