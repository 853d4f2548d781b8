"""A very small client for the tests: JSON in, JSON out, nothing clever."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from urllib.parse import quote, urlencode

from app.practice import PracticeCompany

EMPTY = "9341450000000001"
SANDBOX = "9341450000000002"
START = datetime(2026, 9, 30, 17, 0, 0, tzinfo=UTC)


@dataclass
class MovingClock:
    """A clock that only moves when told."""

    moment: datetime = START

    def __call__(self) -> datetime:
        return self.moment

    def move(self, seconds: float) -> None:
        self.moment += timedelta(seconds=seconds)


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    raw: bytes

    @property
    def body(self) -> Any:
        return json.loads(self.raw, parse_float=Decimal)

    @property
    def error(self) -> Any:
        """The first problem of a Fault."""
        return self.body["Fault"]["Error"][0]

    @property
    def code(self) -> str:
        return str(self.error["code"])


@dataclass
class Api:
    """Calls to one company with a ready token."""

    company: PracticeCompany
    realm: str = EMPTY
    token: str = ""
    headers: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.token = self.token or self.company.app.ready_tokens(self.realm)[0]

    def call(
        self, method: str, path: str, body: bytes = b"", headers: dict[str, str] | None = None, **query: Any
    ) -> Answer:
        sent = {
            "Authorization": f"Bearer {self.token}",
            "Accept": "application/json",
            **self.headers,
            **(headers or {}),
        }
        url = f"{self.company.addresses.api_base}/v3/company/{self.realm}/{path}?{urlencode(query)}"
        return Answer(*self.company.handle(method, url, sent, body))

    def post(self, path: str, body: Any, **query: str) -> Answer:
        content = json.dumps(body, default=float).encode()
        return self.call("POST", path, content, {"Content-Type": "application/json"}, **query)

    def get(self, path: str, **query: Any) -> Answer:
        return self.call("GET", path, **query)

    def query(self, statement: str) -> Any:
        answer = self.call("POST", "query", statement.encode(), {"Content-Type": "application/text"})
        assert answer.status == 200, answer.raw
        return answer.body["QueryResponse"]

    def make(self, kind: str, body: Any, **query: str) -> Any:
        answer = self.post(kind.lower(), body, **query)
        assert answer.status == 200, answer.raw
        return answer.body[kind]

    def read(self, kind: str, ident: str) -> Any:
        answer = self.get(f"{kind.lower()}/{quote(ident)}")
        assert answer.status == 200, answer.raw
        return answer.body[kind]

    def vendor(self, name: str = "Moss & Co", **more: Any) -> str:
        return str(self.make("Vendor", {"DisplayName": name, **more})["Id"])

    def item(self, name: str = "Pot", **more: Any) -> str:
        body = {"Name": name, "Type": "NonInventory", "ExpenseAccountRef": {"value": "80"}, **more}
        return str(self.make("Item", body)["Id"])


def item_line(item: str, quantity: str, price: str, amount: str, **more: Any) -> dict[str, Any]:
    detail = {"ItemRef": {"value": item}, "Qty": Decimal(quantity), "UnitPrice": Decimal(price)}
    return {
        "DetailType": "ItemBasedExpenseLineDetail",
        "Amount": Decimal(amount),
        "ItemBasedExpenseLineDetail": detail,
        **more,
    }


def cost_line(account: str, amount: str, **more: Any) -> dict[str, Any]:
    detail = {"AccountRef": {"value": account}}
    return {
        "DetailType": "AccountBasedExpenseLineDetail",
        "Amount": Decimal(amount),
        "AccountBasedExpenseLineDetail": detail,
        **more,
    }


def order(vendor: str, *lines: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"VendorRef": {"value": vendor}, "APAccountRef": {"value": "33"}, "Line": list(lines), **more}
