"""The one implementation behind all doors: Request in, Response out."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from app.practice.addresses import Addresses
from app.practice.api.call import read_call
from app.practice.api.gateway import Gateway, new_tid
from app.practice.clock import Clock, envelope_time
from app.practice.company import Companies
from app.practice.control import Control
from app.practice.errors import Problem, QboFault
from app.practice.faults.late import LateWork
from app.practice.faults.plan import FaultPlan
from app.practice.faults.strike import Strike
from app.practice.feed import PATH as FEED_PATH
from app.practice.feed import SampleFeed
from app.practice.guard import refuse_foreign
from app.practice.ledger import Ledger
from app.practice.oauth.authorize import Authorize
from app.practice.oauth.client import load_keys
from app.practice.oauth.endpoint import (
    Identity,
    discovery,
    issuer,
    revoke_endpoint,
    token_endpoint,
    userinfo_endpoint,
)
from app.practice.oauth.redirects import Redirects
from app.practice.oauth.signing import Signer
from app.practice.oauth.tokens import Tokens
from app.practice.pages.site import Site
from app.practice.recorder import Recorder
from app.practice.request import Request, Response, redirect, text_response
from app.practice.seed.companies import ensure_companies, fill_lazily
from app.practice.shopify import ShopifyApp
from app.practice.store import Store
from app.practice.wire import json_response

log = logging.getLogger("practice")
ACCOUNTING = "com.intuit.quickbooks.accounting"


class PracticeApp:
    """A practice company without a network. ``base`` is the address under which it is reached."""

    def __init__(self, data_dir: Path | None, *, clock: Clock | None = None, durable: bool = True) -> None:
        self.clock = clock or Clock()
        self.store = Store(data_dir / "practice.sqlite3" if data_dir else None, durable=durable)
        ensure_companies(self.store, self.clock)
        self.keys = load_keys(self.store)
        self.feed = SampleFeed(self.store)
        self.addresses = Addresses.on("http://127.0.0.1", self.keys, self.feed.token)
        self.ledger = Ledger()
        self.tokens = Tokens(self.store, self.clock)
        self.companies = Companies(self.store)
        self.redirects = Redirects(self.store)
        self.gateway = Gateway(self.store, self.clock, self.tokens, fill_lazily)
        self._signer = Signer(self.store)
        self._identity = Identity(self._signer, self.clock, lambda: issuer(self.addresses))
        self.faults = FaultPlan()
        self.late = LateWork(self.clock, self._commit_late)
        self.recorder = Recorder(data_dir)
        self.shopify = ShopifyApp(self.store, self.clock)
        self._strike = Strike(self.gateway, self.tokens, self.late, self._route)
        self._control = Control(self)
        self._site = Site(self.gateway, self.companies)
        self._authorize = Authorize(self.keys, self.redirects, self.companies, self.tokens)
        self._routes = self._make_routes()

    def _make_routes(self) -> dict[str, Callable[[Request], Response]]:
        return {
            "/": lambda request: redirect("/app/homepage"),
            "/connect/oauth2": self._authorize.handle,
            "/oauth2/v1/tokens/bearer": lambda request: token_endpoint(
                request, self.keys, self.tokens, self._identity
            ),
            "/op/v1/jwks": lambda request: json_response(self._signer.jwks()),
            "/v2/oauth2/tokens/revoke": lambda request: revoke_endpoint(request, self.keys, self.tokens),
            "/v1/openid_connect/userinfo": lambda request: userinfo_endpoint(request, self.tokens),
            "/.well-known/openid_sandbox_configuration": lambda request: discovery(self.addresses),
            "/.well-known/openid_configuration": lambda request: discovery(self.addresses),
            "/practice/health": lambda request: json_response(
                {"practice": "ok", "client_id": self.keys.client_id}
            ),
            "/practice/control": self._control.handle,
            FEED_PATH: self.feed.handle,
            "/practice/ledger": lambda request: json_response(self.ledger.to_json()),
        }

    def listen_at(self, base: str) -> None:
        self.addresses = Addresses.on(base, self.keys, self.feed.token)

    def under_way(self, request: Request) -> AbstractContextManager[None]:
        """Held by a door while it works on a request: ten at the same time are allowed for each company."""
        call = read_call(request)
        return self.gateway.limits.under_way(call.realm) if call else nullcontext()

    def handle(self, request: Request) -> Response:
        """Answer one request; never raises. Every answer carries ``intuit_tid``."""
        self.late.tick()
        effect = ""
        try:
            refused = refuse_foreign(request)
            response, effect = (refused, "") if refused else self._answer(request)
        except Exception:
            log.exception("The practice company failed on %s %s", request.method, request.path)
            response = self._own_failure()
        answer = response.with_headers({"intuit_tid": new_tid(), "QBO-Version": "practice"})
        self._record(request, answer, effect)
        if not request.path.startswith(("/practice/", "/static/")):
            self.recorder.note(request, answer)
        return answer

    def _answer(self, request: Request) -> tuple[Response, str]:
        call = read_call(request)
        rule = self.faults.pick(request, call)
        if rule is None:
            return self._route(request), ""
        return self._strike.apply(rule, request, call), rule.effect

    def _commit_late(self, request: Request) -> None:
        """Do what a client has stopped waiting for; nobody gets the answer."""
        response = self._route(request).with_headers({"intuit_tid": new_tid()})
        self._record(request, response, "late-commit", late=True)

    def _route(self, request: Request) -> Response:
        if request.path.startswith("/v3/"):
            return self.gateway.handle(request)
        if self.shopify.owns(request.path):
            return self.shopify.handle(request)
        path = request.path.rstrip("/") or "/"
        route = self._routes.get(path)
        if route is not None:
            return route(request)
        if path.startswith(("/app/", "/static/")):
            return self._site.handle(request)
        return text_response("Not Found", 404)

    def _own_failure(self) -> Response:
        detail = "An application error has occurred while processing your request"
        fault = QboFault(
            Problem("10000", detail, f"System Failure Error: {detail}", ""), kind="SystemFault", status=500
        )
        return self.gateway.fault_answer(fault)

    def _record(self, request: Request, response: Response, effect: str, *, late: bool = False) -> None:
        call = read_call(request)
        kind = call.kind if call else _kind_of(request.path)
        self.ledger.add(
            time=envelope_time(self.clock.shown()),
            method=request.method,
            path=request.path,
            kind="late" if late else kind,
            entity=call.entity if call else "",
            operation=call.operation if call else "",
            realm=call.realm if call else "",
            status=response.status,
            request_id=request.query.get("requestid", "") if call else "",
            tid=response.headers["intuit_tid"],
            changes=response.changes,
            replayed=response.replayed,
            fault=effect,
        )

    def ready_tokens(self, realm: str) -> tuple[str, str]:
        """A fresh access and refresh token of a company, without the browser."""
        pair = self.tokens.grant(realm, ACCOUNTING)
        return pair.access, pair.refresh

    def close(self) -> None:
        """Close the file; nothing can be answered afterwards."""
        self.recorder.stop()
        self.store.close()


def _kind_of(path: str) -> str:
    if path.startswith(("/oauth2/", "/v2/oauth2/", "/connect/", "/v1/openid", "/.well-known", "/op/")):
        return "oauth"
    if path.startswith("/admin/"):
        return "shopify"
    return "control" if path.startswith("/practice/") else "page"
