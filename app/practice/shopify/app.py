"""The doors of the practice shop: tokens, and Admin GraphQL under the address that a real shop has."""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any

from app.practice.clock import Clock
from app.practice.faults.late import LateWork
from app.practice.request import Delivery, Request, Response
from app.practice.shopify.faults import ShopFault, ShopFaults
from app.practice.shopify.schema import SUPPORTED
from app.practice.store import Store
from app.practice.wire import json_response

if TYPE_CHECKING:
    from app.practice.shopify.execute import Executor
    from app.practice.shopify.shelf import Shelf

#: The token of a custom app made in the shop's admin before 2026; it never runs out.
PRACTICE_TOKEN = "shpat_practice"
CLIENT_ID, CLIENT_SECRET = "practice-shop-app", "shpss_practice"
SCOPES = "read_products,read_locations,write_inventory,read_inventory_purchase_orders"
#: Tokens of the client credentials grant last a day.
TOKEN_SECONDS = 24 * 3600
_API = re.compile(r"/admin/api/([^/]+)/graphql\.json")
_NOTHING = Response(delivery=Delivery(cut_at=0))


@dataclass
class _Parts:
    """Built when the first request comes: most practice companies are never asked about a shop."""

    shelf: Shelf
    executor: Executor


class ShopifyApp:
    """A practice shop without a network: Request in, Response out."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._parts: _Parts | None = None
        self.faults = ShopFaults()
        self.late = LateWork(clock, self._commit_late)
        self.scopes = SCOPES
        self.counts: dict[str, int] = {"query": 0, "mutation": 0, "token": 0}

    @property
    def shelf(self) -> Shelf:
        """Products, stock and purchase orders, for whoever plays the shop's people."""
        return self._made().shelf

    @property
    def bucket(self) -> Any:
        """The points that queries are paid with."""
        return self._made().executor.bucket

    @staticmethod
    def owns(path: str) -> bool:
        """Whether a path is one of a Shopify shop's."""
        return path.startswith("/admin/")

    def handle(self, request: Request) -> Response:
        """Answer one request of a shop's app. Every answer carries the shop's own time."""
        self.late.tick()
        kind = self._kind(request)
        self.counts[kind] = self.counts.get(kind, 0) + 1
        fault = self.faults.pick(kind)
        answer = self._answer(request) if fault is None else self._strike(fault, request)
        stamp = format_datetime(self._clock.shown(), usegmt=True)
        return answer.with_headers({"Date": stamp, "X-Request-Id": secrets.token_hex(16)})

    def _kind(self, request: Request) -> str:
        if request.path == "/admin/oauth/access_token":
            return "token"
        from app.practice.shopify.execute import kind_of

        body = _body(request)
        return kind_of(str(body.get("query", ""))) if body else "query"

    def _strike(self, fault: ShopFault, request: Request) -> Response:
        effect = fault.effect
        if effect == "lost-request":
            return _NOTHING
        if effect == "late-commit":
            self.late.add(fault.seconds, request)
            return _NOTHING
        if effect == "error":
            return _page(fault.status)
        if effect == "throttle-429":
            return json_response({"errors": "Throttled"}, 429).with_headers({"Retry-After": "2.0"})
        if effect == "expired-token":
            self._store.run("DELETE FROM shop_token")
            return _no_token()
        if effect == "no-access":
            return json_response(
                {"errors": [{"message": "Access denied", "extensions": {"code": "ACCESS_DENIED"}}]}
            )
        if effect == "forget-keys":
            self.shelf.forget_keys()
        inside = effect if effect in _INSIDE else ""
        return self._after(fault, self._answer(request, inside))

    def _after(self, fault: ShopFault, answer: Response) -> Response:
        if fault.effect == "lost-answer":
            return replace(answer, delivery=Delivery(cut_at=0))
        if fault.effect == "error-after-commit":
            return _page(fault.status)
        if fault.effect == "truncated":
            return replace(answer, body=answer.body[: len(answer.body) // 2])
        if fault.effect == "slow":
            return replace(answer, delivery=Delivery(delay=fault.seconds))
        return answer

    def _commit_late(self, request: Request) -> None:
        self._answer(request)

    def _answer(self, request: Request, inside: str = "") -> Response:
        if request.path == "/admin/oauth/access_token":
            return self._token(request)
        found = _API.fullmatch(request.path)
        if found is None or found.group(1) not in SUPPORTED:
            return json_response({"errors": "Not Found"}, 404)
        if not self._allowed(request.header("x-shopify-access-token")):
            return _no_token()
        body = _body(request)
        if request.method != "POST" or body is None:
            return json_response({"errors": {"query": "Required parameter missing or invalid"}}, 400)
        variables = body.get("variables") or {}
        return json_response(self._made().executor.run(str(body.get("query", "")), variables, inside))

    def _token(self, request: Request) -> Response:
        given = request.form()
        known = (given.get("client_id"), given.get("client_secret")) == (CLIENT_ID, CLIENT_SECRET)
        if given.get("grant_type") != "client_credentials" or not known:
            told = {"error": "invalid_client", "error_description": "Client authentication failed"}
            return json_response(told, 401)
        token = f"shpat_{secrets.token_hex(16)}"
        self._store.run("INSERT INTO shop_token VALUES(?,?)", token, self._clock.epoch() + TOKEN_SECONDS)
        return json_response({"access_token": token, "scope": self.scopes, "expires_in": TOKEN_SECONDS - 1})

    def _allowed(self, token: str) -> bool:
        if token == PRACTICE_TOKEN:
            return True
        row = self._store.row("SELECT expires FROM shop_token WHERE value=?", token)
        return row is not None and float(row[0]) > self._clock.epoch()

    def _made(self) -> _Parts:
        if self._parts is None:
            from app.practice.shopify.adjusting import Adjusting
            from app.practice.shopify.cost import Bucket
            from app.practice.shopify.execute import Executor
            from app.practice.shopify.seed import fill

            shelf = fill(self._store)
            adjusting = Adjusting(shelf, self._clock)
            self._parts = _Parts(shelf, Executor(shelf, adjusting, Bucket(self._clock), lambda: self.scopes))
        return self._parts


_INSIDE = ("throttle", "internal", "internal-after-commit", "concurrent", "unavailable")


def _body(request: Request) -> Mapping[str, Any] | None:
    try:
        body = json.loads(request.body)
    except ValueError:
        return None
    return body if isinstance(body, dict) else None


def _no_token() -> Response:
    text = "[API] Invalid API key or access token (unrecognized login or wrong password)"
    return json_response({"errors": text}, 401)


def _page(status: int) -> Response:
    text = f"<html><head><title>{status}</title></head><body>Something went wrong</body></html>"
    return Response(status, {"Content-Type": "text/html"}, text.encode())
