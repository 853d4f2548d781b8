"""What a rule does to a request and its answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from app.practice.api import xml_out
from app.practice.api.call import Call
from app.practice.api.gateway import Gateway
from app.practice.errors import GatewayFault, throttled, token_expired
from app.practice.faults.late import LateWork
from app.practice.faults.plan import Rule
from app.practice.oauth.tokens import Tokens
from app.practice.request import JSON_TYPE, Delivery, Request, Response
from app.practice.wire import dumps

TITLES = {
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Time-out",
}
NOTHING = Response(delivery=Delivery(cut_at=0))
MESSAGE = "An application error has occurred while processing your request"
Answer = Callable[[Request], Response]


@dataclass(frozen=True)
class Strike:
    """Carries out rules. ``proceed`` answers the request as if nothing were wrong."""

    gateway: Gateway
    tokens: Tokens
    late: LateWork
    proceed: Answer

    def apply(self, rule: Rule, request: Request, call: Call | None) -> Response:
        """The answer under the rule."""
        if rule.effect in ("lost-answer", "reset", "error-after-commit", "truncated", "slow"):
            return self._after(rule, self.proceed(request))
        if rule.effect in ("late-commit", "late-504"):
            self.late.add(rule.seconds, request)
            return NOTHING if rule.effect == "late-commit" else html_error(504)
        if rule.effect == "throttle":
            return self._throttle(rule)
        if rule.effect == "error":
            return html_error(rule.status)
        if rule.effect == "fault-200":
            return self._fault_200()
        if rule.effect == "forget-request-ids":
            self.gateway.replays.forget(call.realm if call else None)
            return self.proceed(request)
        if rule.effect in ("expired-token", "revoked"):
            return self._no_token(rule, request, call)
        return NOTHING  # lost-request

    def _after(self, rule: Rule, answer: Response) -> Response:
        if rule.effect == "slow":
            return replace(answer, delivery=Delivery(delay=rule.seconds))
        if rule.effect == "error-after-commit":
            failed = html_error(rule.status)
            return replace(failed, changes=answer.changes, replayed=answer.replayed)
        if rule.effect == "truncated":
            return replace(answer, body=answer.body[: len(answer.body) // 2])
        return replace(answer, delivery=Delivery(cut_at=rule.at_byte if rule.effect == "reset" else 0))

    def _throttle(self, rule: Rule) -> Response:
        fault = throttled()
        headers = {"Retry-After": str(int(rule.seconds))} if rule.seconds else {}
        answer = self.gateway.gateway_fault(fault)
        if rule.form == "xml":
            answer = Response(429, {"Content-Type": "application/xml;charset=UTF-8"}, _throttle_xml(fault))
        return answer.with_headers(headers)

    def _fault_200(self) -> Response:
        error = {
            "Message": MESSAGE,
            "Detail": f"System Failure Error: {MESSAGE}",
            "code": "10000",
            "element": "",
        }
        body = {"Fault": {"Error": [error], "type": "SystemFault"}, "time": self.gateway.time()}
        return Response(200, {"Content-Type": JSON_TYPE}, dumps(body).encode())

    def _no_token(self, rule: Rule, request: Request, call: Call | None) -> Response:
        if call is None:
            return self.proceed(request)
        if rule.effect == "revoked":
            self.tokens.disconnect(call.realm)
        else:
            self.tokens.expire_access(call.realm)
        return self.gateway.gateway_fault(token_expired())


def _throttle_xml(fault: GatewayFault) -> bytes:
    error = {"Message": fault.message, "Detail": fault.detail, "code": f"{int(fault.code):06d}"}
    return xml_out.render({"Fault": {"Error": [error], "type": fault.kind}})


def html_error(status: int) -> Response:
    """An outage as the servers before QuickBooks answer it: HTML, no JSON."""
    title = f"{status} {TITLES.get(status, 'Error')}"
    text = f"<html><head><title>{title}</title></head><body><center><h1>{title}</h1></center></body></html>"
    return Response(status, {"Content-Type": "text/html"}, text.encode())
