"""Admin GraphQL requests to one shop: token, cost, retries of what certainly did nothing, and honest doubt."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import httpx

from app.domain.errors import Details, Throttled
from app.domain.known import SHOPIFY
from app.shopify import errors
from app.shopify.credentials import Credentials, TokenMaker
from app.shopify.pace import Pace
from app.sync.ports import CancelToken, Clock

_log = logging.getLogger(__name__)
#: Shopify's version of late 2026; each is answered for a year.
API_VERSION = "2026-10"
_TRIES = 5
_READ_TRIES = 3
_RETRY_PAUSE = 1.0


class ShopClient:
    """Sends queries and mutations. `subject` is what a request is about, in a bookkeeper's words."""

    def __init__(
        self,
        base: str,
        name: str,
        credentials: Credentials,
        *,
        http: httpx.Client,
        clock: Clock,
        cancel: CancelToken | None = None,
    ) -> None:
        self._base = base
        self._name = name
        self._http = http
        self._clock = clock
        self._tokens = TokenMaker(base, name, credentials, http, clock)
        self._pace = Pace(clock, cancel)
        self._shop_time: datetime | None = None
        self.requests = 0

    @property
    def shop_time(self) -> datetime | None:
        """The shop's own time as of its last answer, by the Date of HTTP."""
        return self._shop_time

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def read(self, name: str, query: str, variables: Mapping[str, Any], subject: str) -> Mapping[str, Any]:
        """Data of a query; broken connections and outages are tried again a few times.

        Raises:
            WaitAndRetry: no answer, an outage, or throttled for long.
            UserMustAct: token, scope or address.
            TooDear: fewer rows must be asked for.
        """
        for attempt in range(_READ_TRIES):
            try:
                return self._send(name, query, variables, subject)
            except errors.Unclear as unclear:
                if attempt + 1 == _READ_TRIES:
                    raise unclear.error from unclear
                self._pace.pause(_RETRY_PAUSE * (attempt + 1))
        raise AssertionError("the loop returns or raises")

    def write(self, name: str, query: str, variables: Mapping[str, Any], subject: str) -> Mapping[str, Any]:
        """Data of a mutation; sent once, and again only when Shopify says that it did nothing.

        Raises:
            OutcomeUnknown: the answer was not seen.
            NotSent, Throttled, UserMustAct, ItemRefused: this request certainly did nothing.
        """
        try:
            return self._send(name, query, variables, subject)
        except errors.Unclear as unclear:
            details = unclear.error.details
            raise SHOPIFY["shopify.unknown"].error(details, subject=subject) from unclear

    def _send(self, name: str, query: str, variables: Mapping[str, Any], subject: str) -> Mapping[str, Any]:
        """One request, repeated while Shopify is busy or the token is old: in both cases nothing was done."""
        refused = ""
        for attempt in range(_TRIES):
            self._pace.wait_for(name, subject)
            token = self._tokens.token(refused)
            try:
                return self._once(name, query, variables, subject, token)
            except Throttled as error:
                if attempt + 1 == _TRIES:
                    raise
                self._pace.pause(self._pace.throttled(error, name))
            except errors.TokenRefused:
                if refused or attempt + 1 == _TRIES:
                    raise SHOPIFY["shopify.token"].error(Details(http_status=401)) from None
                refused = token
        raise AssertionError("the loop returns or raises")

    def _once(
        self, name: str, query: str, variables: Mapping[str, Any], subject: str, token: str
    ) -> Mapping[str, Any]:
        body = json.dumps({"query": query, "variables": variables}, separators=(",", ":"))
        headers = {"X-Shopify-Access-Token": token, "Content-Type": "application/json"}
        started = self._clock.monotonic()
        try:
            response = self._http.post(
                f"{self._base}/admin/api/{API_VERSION}/graphql.json", content=body.encode(), headers=headers
            )
        except httpx.RequestError as error:
            _log.warning("Shopify %s: %s", name, type(error).__name__)
            self.requests += 0 if isinstance(error, errors.BEFORE_SENDING) else 1
            raise errors.network(error, subject) from error
        self.requests += 1
        milliseconds = round((self._clock.monotonic() - started) * 1000)
        extra = {"shopify_request": errors.request_id(response), "duration_ms": milliseconds}
        _log.info("Shopify %s answered %d", name, response.status_code, extra=extra)
        return self._read(response, name, subject)

    def _read(self, response: httpx.Response, name: str, subject: str) -> Mapping[str, Any]:
        found = errors.of_status(response, subject)
        if found is not None:
            raise found
        try:
            told = json.loads(response.content)
        except ValueError:
            told = None
        if not isinstance(told, dict) or not ({"data", "errors"} & set(told)):
            details = Details("", "unreadable answer", errors.request_id(response), response.status_code)
            raise errors.Unclear(SHOPIFY["shopify.unreadable"].error(details, subject=subject))
        self._note_time(response)
        self._note_cost(told, name)
        if told.get("errors"):
            details = Details("", "", errors.request_id(response), response.status_code)
            listed = (
                told["errors"] if isinstance(told["errors"], list) else [{"message": str(told["errors"])}]
            )
            raise errors.of_errors(listed, subject, details)
        data = told.get("data")
        if not isinstance(data, Mapping):
            raise errors.Unclear(SHOPIFY["shopify.unreadable"].error(subject=subject))
        return data

    def _note_time(self, response: httpx.Response) -> None:
        try:
            moment = parsedate_to_datetime(response.headers.get("date", ""))
        except (ValueError, TypeError):
            return
        self._shop_time = moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)

    def _note_cost(self, told: Mapping[str, Any], name: str) -> None:
        extensions = told.get("extensions")
        cost = extensions.get("cost") if isinstance(extensions, Mapping) else None
        if isinstance(cost, Mapping):
            self._pace.learn(name, cost)
