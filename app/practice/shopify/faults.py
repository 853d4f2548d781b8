"""What may go wrong between a client and the practice shop, on demand and repeatable."""

from __future__ import annotations

import random
import threading
from dataclasses import asdict, dataclass, replace
from typing import Any

EFFECTS = {
    "lost-answer": "the work is done, the answer never arrives",
    "lost-request": "the connection breaks before anything is done",
    "late-commit": "the connection breaks now, the work is done `seconds` later",
    "truncated": "HTTP 200 with JSON cut in half; the work is done",
    "slow": "the answer comes `seconds` later",
    "error": "`status` with a web page; nothing is done",
    "error-after-commit": "`status` with a web page although the work is done",
    "internal": "HTTP 200 with INTERNAL_SERVER_ERROR among the top-level errors; nothing is done",
    "internal-after-commit": "the same although the work is done",
    "throttle": "HTTP 200 with THROTTLED among the top-level errors",
    "throttle-429": "HTTP 429 with Retry-After",
    "expired-token": "HTTP 401: tokens that were given out are forgotten",
    "no-access": "HTTP 200 with ACCESS_DENIED among the top-level errors",
    "concurrent": "user error IDEMPOTENCY_CONCURRENT_REQUEST; nothing is done",
    "unavailable": "user error SERVICE_UNAVAILABLE; nothing is done, the key counts as a failed attempt",
    "forget-keys": "the shop forgets all idempotency keys, then goes on as usual",
}


@dataclass(frozen=True)
class ShopFault:
    """One rule. ``kind`` is query, mutation, token or "" for all; ``skip`` lets so many pass first."""

    effect: str
    kind: str = ""
    skip: int = 0
    times: int = 1
    chance: float = 1.0
    seconds: float = 0.0
    status: int = 503


class ShopFaults:
    """The rules of one running practice shop. The same seed and requests give the same faults."""

    def __init__(self, seed: int = 1) -> None:
        self._lock = threading.Lock()
        self._random = random.Random(seed)  # noqa: S311 - repeatable on purpose
        self._rules: list[ShopFault] = []
        self.hits: list[str] = []

    def add(self, effect: str, **values: Any) -> None:
        """Add a rule by its fields. Raises ``ValueError`` for an unknown effect, ``TypeError`` for a field."""
        if effect not in EFFECTS:
            raise ValueError(f"unknown effect: {effect}")
        kinds = {name: type(value) for name, value in asdict(ShopFault(effect)).items()}
        typed = {name: kinds.get(name, str)(value) for name, value in values.items() if value != ""}
        with self._lock:
            self._rules.append(ShopFault(effect, **typed))

    def seed(self, number: int) -> None:
        """Start the seeded generator anew."""
        with self._lock:
            self._random.seed(number)

    def clear(self) -> None:
        """No more faults."""
        with self._lock:
            self._rules.clear()

    def pick(self, kind: str) -> ShopFault | None:
        """The first rule that strikes this request; counts it."""
        with self._lock:
            for place, rule in enumerate(self._rules):
                if rule.kind not in ("", kind):
                    continue
                if rule.skip:
                    self._rules[place] = replace(rule, skip=rule.skip - 1)
                    continue
                if rule.chance < 1 and self._random.random() >= rule.chance:
                    continue
                self.hits.append(rule.effect)
                if rule.times == 1:
                    del self._rules[place]
                elif rule.times > 1:
                    self._rules[place] = replace(rule, times=rule.times - 1)
                return rule
        return None

    def to_json(self) -> dict[str, Any]:
        """Rules still waiting and the effects that struck, oldest first."""
        with self._lock:
            return {"rules": [asdict(rule) for rule in self._rules], "hits": self.hits[-500:]}
