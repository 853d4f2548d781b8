"""Which requests go wrong: rules with a match, a count and a seeded chance."""

from __future__ import annotations

import random
import threading
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from app.practice.api.call import Call
from app.practice.request import Request

EFFECTS = {
    "lost-answer": "the work is done, the answer never arrives",
    "lost-request": "the connection breaks before anything is done",
    "late-commit": "the connection breaks now, the work is done `seconds` later (up to 120)",
    "late-504": "504 now, the work is done `seconds` later (up to 120)",
    "reset": "the work is done, the connection is reset after `at_byte` bytes of the answer",
    "throttle": "429 as Intuit sends it, `form` json or xml, with Retry-After when `seconds` is set",
    "error": "`status` (500, 502, 503, 504) with HTML; nothing is done",
    "error-after-commit": "`status` with HTML although the work is done",
    "fault-200": "HTTP 200 with a Fault; nothing is done",
    "truncated": "HTTP 200 with JSON cut in half; the work is done",
    "expired-token": "401: the access tokens of the company are expired",
    "revoked": "the company's connection is ended, then 401",
    "forget-request-ids": "the company forgets all request ids, then goes on as usual",
    "slow": "the answer comes `seconds` later",
}


@dataclass(frozen=True)
class Rule:
    """One fault. Empty match fields fit everything of the API; ``kind`` oauth fits the token endpoints.

    ``skip`` lets so many matching requests pass first, ``times`` ends the rule after so many hits (0: never),
    ``chance`` (0 to 1) is drawn from the seeded generator.
    """

    effect: str
    kind: str = ""
    entity: str = ""
    operation: str = ""
    realm: str = ""
    path: str = ""
    skip: int = 0
    times: int = 1
    chance: float = 1.0
    seconds: float = 0.0
    at_byte: int = 0
    status: int = 503
    form: str = "json"

    def fits(self, request: Request, call: Call | None) -> bool:
        """Whether the rule is about this request; control pages and human pages are never disturbed."""
        if call is None:
            return self.kind == "oauth" and request.path.startswith(("/oauth2/", "/v2/oauth2/"))
        wanted = (self.kind, self.entity, self.operation, self.realm)
        got = (call.kind, call.entity, call.operation, call.realm)
        if any(want and want != have for want, have in zip(wanted, got, strict=True)):
            return False
        return not self.path or self.path in request.path


def make_rule(values: Mapping[str, Any]) -> Rule:
    """A rule from JSON or a form. Raises ``ValueError`` for an unknown effect, field or impossible number."""
    known = {item.name: item.type for item in fields(Rule)}
    unknown = set(values) - set(known)
    if unknown:
        raise ValueError(f"unknown field: {', '.join(sorted(unknown))}")
    converters = {"int": int, "float": float, "str": str}
    rule = Rule(
        **{name: converters[str(known[name])](value) for name, value in values.items() if value != ""}
    )
    if rule.effect not in EFFECTS:
        raise ValueError(f"unknown effect: {rule.effect}")
    if not (0 <= rule.chance <= 1 and 0 <= rule.seconds <= 600 and 400 <= rule.status <= 599):
        raise ValueError("chance must be 0 to 1, seconds 0 to 600, status 400 to 599")
    return rule


class FaultPlan:
    """The rules of one running practice company. The same seed and requests give the same faults."""

    def __init__(self, seed: int = 1) -> None:
        self._lock = threading.Lock()
        self._random = random.Random(seed)  # noqa: S311 - repeatable on purpose
        self._rules: list[Rule] = []
        self.hits: list[str] = []

    def add(self, effect: str, **values: Any) -> Rule:
        """Add a rule by its fields."""
        rule = make_rule({"effect": effect, **values})
        with self._lock:
            self._rules.append(rule)
        return rule

    def clear(self) -> None:
        """No more faults."""
        with self._lock:
            self._rules.clear()

    def seed(self, number: int) -> None:
        """Start the seeded generator anew."""
        with self._lock:
            self._random.seed(number)

    def chaos(self, seed: int, chance: float, longest_delay: float = 2.0) -> None:
        """A mixture of everything that a client must survive, each with a share of ``chance``."""
        self.clear()
        self.seed(seed)
        shares: list[dict[str, Any]] = [
            {"effect": "lost-answer"},
            {"effect": "lost-request"},
            {"effect": "late-commit", "kind": "write", "seconds": longest_delay},
            {"effect": "late-504", "kind": "write", "seconds": longest_delay},
            {"effect": "reset", "at_byte": 120},
            {"effect": "throttle"},
            {"effect": "throttle", "form": "xml"},
            {"effect": "error", "status": 503},
            {"effect": "error-after-commit", "status": 504},
            {"effect": "fault-200"},
            {"effect": "truncated"},
            {"effect": "expired-token"},
        ]
        for share in shares:
            self.add(share.pop("effect"), times=0, chance=chance / len(shares), **share)

    def pick(self, request: Request, call: Call | None) -> Rule | None:
        """The first rule that strikes this request; counts it."""
        with self._lock:
            for place, rule in enumerate(self._rules):
                if not rule.fits(request, call):
                    continue
                if rule.skip:
                    self._rules[place] = replace(rule, skip=rule.skip - 1)
                    continue
                if rule.chance < 1 and self._random.random() >= rule.chance:
                    continue
                self._use(place, rule)
                return rule
        return None

    def _use(self, place: int, rule: Rule) -> None:
        self.hits.append(rule.effect)
        if rule.times == 1:
            del self._rules[place]
        elif rule.times > 1:
            self._rules[place] = replace(rule, times=rule.times - 1)

    def to_json(self) -> dict[str, Any]:
        """Rules still waiting and the effects that struck, oldest first."""
        with self._lock:
            return {"rules": [asdict(rule) for rule in self._rules], "hits": self.hits[-500:]}
