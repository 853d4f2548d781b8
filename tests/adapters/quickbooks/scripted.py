"""A scripted QuickBooks for the adapter's tests: answers in order, and a record of what was asked."""

from __future__ import annotations

import json
import threading
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx

from app.domain.books import Environment
from app.http import new_client
from app.quickbooks.client import ApiClient
from app.quickbooks.endpoints import endpoints_for
from app.quickbooks.oauth import ClientKeys, IntuitOAuth, Tokens
from app.quickbooks.tokens import TokenKeeper

REALM = "9130350000000001"
SAMPLES = Path(__file__).parents[2] / "data" / "quickbooks"
START = datetime(2026, 9, 30, 12, 0, 0, tzinfo=UTC)
CLIENT_SECRET = "CANARY-client-secret-7f3a9c2e5b"
REFRESH = "CANARY-refresh-RT1-11AB22CD33EF"
Step = httpx.Response | Exception | Callable[[httpx.Request], httpx.Response]


def sample(name: str) -> Any:
    """The body of a recorded answer, numbers as `Decimal`."""
    text = (SAMPLES / f"{name}.json").read_text(encoding="utf-8")
    return json.loads(text, parse_float=Decimal)["response"]["body"]


def sample_bytes(name: str) -> bytes:
    """The same as it came over the wire."""
    text = (SAMPLES / f"{name}.json").read_text(encoding="utf-8")
    return json.dumps(json.loads(text)["response"]["body"]).encode()


def answer(body: Any = None, status: int = 200, *, tid: str = "1-tid", **headers: str) -> httpx.Response:
    """An answer as Intuit sends it; bytes and text are sent as they are."""
    text = body if isinstance(body, str | bytes) else json.dumps(body)
    content = text if isinstance(text, bytes) else text.encode()
    return httpx.Response(status, content=content, headers={"intuit_tid": tid, **headers})


def tokens(number: int, *, refresh: str = "") -> httpx.Response:
    """A good answer of the token endpoint."""
    body = {
        "token_type": "bearer",
        "access_token": f"CANARY-access-{number}-aaaabbbbcccc",
        "refresh_token": refresh or REFRESH,
        "expires_in": 3600,
        "x_refresh_token_expires_in": 8726400,
    }
    return answer(body, tid=f"1-token-{number}")


@dataclass
class FakeClock:
    """Moves only when told or slept."""

    seconds: float = 1000.0
    offset: float = 0.0  # by how much the wall clock is wrong
    slept: list[float] = field(default_factory=list)

    def now(self) -> datetime:
        return START + timedelta(seconds=self.seconds + self.offset)

    def monotonic(self) -> float:
        return self.seconds

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.seconds += seconds


class Script:
    """Answers by the last part of the path ("bearer", "query", "purchaseorder", "166" ...), in order.

    The last answer of a path is repeated. `requests` keeps everything that was asked.
    """

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        self._steps: dict[str, deque[Step]] = defaultdict(deque)
        self._lock = threading.Lock()
        self.transport = httpx.MockTransport(self._handle)
        self.on("bearer", tokens(1))

    def on(self, tail: str, *steps: Step) -> Script:
        self._steps[tail] = deque(steps)
        return self

    def asked(self, tail: str) -> list[httpx.Request]:
        return [request for request in self.requests if request.url.path.endswith(f"/{tail}")]

    def _handle(self, request: httpx.Request) -> httpx.Response:
        tail = request.url.path.rpartition("/")[2]
        with self._lock:
            self.requests.append(request)
            steps = self._steps[tail]
            step = steps.popleft() if len(steps) > 1 else steps[0]
        if isinstance(step, Exception):
            raise step
        if callable(step):
            return step(request)
        return httpx.Response(step.status_code, content=step.content, headers=step.headers)


class RecordingStore:
    """A secret store in memory that remembers the order of its calls and can be made to fail."""

    def __init__(self, **values: str) -> None:
        self.name = "test store"
        self.values = dict(values)
        self.calls: list[tuple[str, str]] = []
        self.fail_put: Exception | None = None

    def get(self, key: str) -> str | None:
        return self.values.get(key)

    def put(self, key: str, value: str) -> None:
        if self.fail_put is not None:
            raise self.fail_put
        self.calls.append(("put", key))
        self.values[key] = value

    def delete(self, key: str) -> None:
        self.calls.append(("delete", key))
        self.values.pop(key, None)

    def probe(self) -> None:
        """It works."""


CURRENT = f"sandbox.refresh_token.{REALM}"
FORMER = f"{CURRENT}.former"


@dataclass
class Bench:
    """Client, keeper and everything behind them."""

    folder: Path
    script: Script = field(default_factory=Script)
    clock: FakeClock = field(default_factory=FakeClock)
    store: RecordingStore = field(default_factory=lambda: RecordingStore(**{CURRENT: REFRESH}))

    def __post_init__(self) -> None:
        self.endpoints = endpoints_for(Environment.SANDBOX)
        self.oauth = IntuitOAuth(
            self.endpoints,
            ClientKeys("client-1", CLIENT_SECRET),
            "http://localhost:8765/callback",
            transport=self.script.transport,
        )
        self.keeper = self.new_keeper()
        self.client = ApiClient(
            self.endpoints.api_base,
            REALM,
            keeper=self.keeper,
            http=new_client(transport=self.script.transport),
            clock=self.clock,
        )

    def new_keeper(
        self, noted: Callable[[Tokens], None] | None = None, *, shares: bool = True
    ) -> TokenKeeper:
        """As another process would have it: same store, same lock file."""
        return TokenKeeper(
            Environment.SANDBOX,
            REALM,
            oauth=self.oauth,
            store=self.store,
            lock_folder=self.folder,
            clock=self.clock,
            shares=shares,
            noted=noted,
        )
