"""The control page's actions: faults, limits, clock, tokens and the companies' switches.

``POST /practice/control`` takes a form or JSON with ``action`` and its fields; with ``Accept: application/json``
it answers the new state, otherwise it leads back to the page.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, fields
from typing import TYPE_CHECKING, Any

from app.practice.company import Company
from app.practice.faults.plan import EFFECTS
from app.practice.pages.render import page
from app.practice.request import Request, Response, redirect
from app.practice.wire import json_response, loads

if TYPE_CHECKING:
    from app.practice.app import PracticeApp

PLANS = (
    "QuickBooks Online Simple Start",
    "QuickBooks Online Essentials",
    "QuickBooks Online Plus",
    "QuickBooks Online Advanced",
)
FIXED = ("realm", "sync_token", "created", "updated", "recipe", "filled", "address", "order_custom_fields")
Values = Mapping[str, Any]


def truth(value: Any) -> bool:
    """Yes in its usual spellings."""
    return value is True or str(value).lower() in ("1", "true", "on", "yes")


class Control:
    """Everything that a person or a test may set on a running practice company."""

    def __init__(self, app: PracticeApp) -> None:
        self._app = app
        self._actions: dict[str, Callable[[Values], None]] = {
            "fault": self._fault,
            "clear-faults": lambda values: app.faults.clear(),
            "seed": lambda values: app.faults.seed(int(values["seed"])),
            "chaos": self._chaos,
            "limits": self._limits,
            "clock": self._clock,
            "lag": self._lag,
            "request-ids": self._request_ids,
            "expire-tokens": lambda values: self._count(
                app.tokens.expire_access(values.get("realm") or None)
            ),
            "disconnect": lambda values: self._count(app.tokens.disconnect(str(values["realm"]))),
            "company": self._company,
            "redirects": self._redirects,
            "feed": self._feed,
            "feed-restart": lambda values: app.feed.restart(),
            "clear-ledger": lambda values: app.ledger.clear(),
            "record": self._record,
            "shop-fault": self._shop_fault,
            "clear-shop-faults": lambda values: app.shopify.faults.clear(),
        }

    def handle(self, request: Request) -> Response:
        """Show the page or its JSON, or carry out an action."""
        as_json = "json" in request.header("accept")
        if request.method != "POST":
            return json_response(self.state()) if as_json else self._page()
        try:
            values = self._values(request)
            action = self._actions[str(values.get("action", ""))]
            action({key: value for key, value in values.items() if key != "action"})
        except (ValueError, KeyError, TypeError, AttributeError) as trouble:
            if as_json:
                return json_response({"error": str(trouble)}, 400)
            return self._page(f"That did not work: {trouble}", 400)
        return json_response(self.state()) if as_json else redirect("/practice/control")

    def _values(self, request: Request) -> dict[str, Any]:
        if "json" in request.content_type():
            body = loads(request.body)
            if not isinstance(body, dict):
                raise ValueError("the body must be a JSON object")
            return body
        return dict(request.form())

    def state(self) -> dict[str, Any]:
        """All dials and switches."""
        app = self._app
        limits = app.gateway.limits
        return {
            "faults": app.faults.to_json(),
            "late": app.late.waiting,
            "limits": {
                "on": limits.on,
                "per_minute": limits.per_minute,
                "per_second": limits.per_second,
                "batches_per_minute": limits.batches_per_minute,
                "at_once": limits.at_once,
                "refused": limits.refused,
            },
            "clock": {"now": app.clock.now().isoformat(), "skew": app.clock.skew.total_seconds()},
            "lag": app.gateway.lag,
            "request_ids_ignored": app.gateway.replays.ignore,
            "redirects": {"rules": app.redirects.rules, "listed": app.redirects.listed()},
            "companies": [asdict(company) for company in app.companies.all()],
            "recording": app.recorder.path_text,
            "counts": app.ledger.counts(),
            "shop": {"faults": app.shopify.faults.to_json(), "counts": dict(app.shopify.counts)},
        }

    def _page(self, notice: str = "", status: int = 200) -> Response:
        return page("control.html", status, state=self.state(), effects=EFFECTS, plans=PLANS, notice=notice)

    def _fault(self, values: Values) -> None:
        self._app.faults.add(str(values["effect"]), **{k: v for k, v in values.items() if k != "effect"})

    def _shop_fault(self, values: Values) -> None:
        self._app.shopify.faults.add(
            str(values["effect"]), **{k: v for k, v in values.items() if k != "effect"}
        )

    def _chaos(self, values: Values) -> None:
        delay = float(values.get("seconds") or 2)
        self._app.faults.chaos(int(values.get("seed") or 1), float(values["chance"]), delay)

    def _limits(self, values: Values) -> None:
        limits = self._app.gateway.limits
        limits.on = truth(values.get("on", False))
        for name in ("per_minute", "per_second", "batches_per_minute", "at_once"):
            if values.get(name):
                setattr(limits, name, int(values[name]))

    def _clock(self, values: Values) -> None:
        self._app.clock.advance(float(values.get("advance") or 0))
        if values.get("skew") not in (None, ""):
            self._app.clock.set_skew(float(values["skew"]))

    def _lag(self, values: Values) -> None:
        self._app.gateway.lag = float(values["seconds"])

    def _request_ids(self, values: Values) -> None:
        self._app.gateway.replays.ignore = truth(values.get("ignore", False))
        if truth(values.get("forget", False)):
            self._app.gateway.replays.forget()

    def _redirects(self, values: Values) -> None:
        if values.get("rules"):
            self._app.redirects.set_rules(str(values["rules"]))
        if values.get("uri"):
            self._app.redirects.register(str(values["uri"]))

    def _feed(self, values: Values) -> None:
        """A purchase order changes in the sample shop's feed: ``number``, and ``fields`` of ``po/1``."""
        fields = values.get("fields") or {}
        found = loads(fields) if isinstance(fields, str) else fields
        if not isinstance(found, dict) or not values["number"]:
            raise ValueError("fields must be a JSON object")
        self._app.feed.change(str(values["number"]), found)

    def _record(self, values: Values) -> None:
        if truth(values.get("on", False)):
            self._app.recorder.start(str(values.get("name") or "session"))
        else:
            self._app.recorder.stop()

    def _company(self, values: Values) -> None:
        """Switches of one company; a form sends ``switches`` to tell which boxes it shows."""
        app, realm = self._app, str(values["realm"])
        kinds = {item.name: str(item.type) for item in fields(Company) if item.name not in FIXED}
        shown = str(values.get("switches", "")).split()
        changes: dict[str, Any] = {name: False for name in shown if kinds.get(name) == "bool"}
        for name, value in values.items():
            if name in ("realm", "switches"):
                continue
            if name not in kinds:
                raise ValueError(f"not a switch: {name}")
            changes[name] = truth(value) if kinds[name] == "bool" else str(value)
        app.companies.change(realm, app.clock.epoch(), **changes)

    def _count(self, _number: int) -> None:
        """The number of ended tokens is of no interest here."""
