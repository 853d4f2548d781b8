"""The client of the web feed against answered, refused and broken requests; no network."""

from __future__ import annotations

import json
import socket
import ssl
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
import respx

from app.domain.errors import AppError, Canceled, UserMustAct, WaitAndRetry
from app.domain.feed import FeedGone, checked_address
from app.sources.canonical import document_from_order
from app.sources.feed import FeedClient
from app.sources.feed.client import MOST_BYTES, PAGE
from tests.support.orders import po

PLACE = "https://shop.example/feed"
ADDRESS = f"{PLACE}?shop=fern"
TOKEN = "feedtoken-1234567890"


class Waits:
    """A cancel token that notes its waits; `stop` cancels in the first."""

    def __init__(self, *, stop: bool = False) -> None:
        self.waited: list[float] = []
        self._stop = stop

    @property
    def canceled(self) -> bool:
        return False

    def wait(self, seconds: float) -> bool:
        self.waited.append(seconds)
        return self._stop


class Noon:
    def now(self) -> datetime:
        return datetime(2026, 11, 27, 12, tzinfo=UTC)

    def monotonic(self) -> float:
        return 0.0

    def sleep(self, seconds: float) -> None:
        raise AssertionError("waits go through the cancel token")


def page(*records: dict[str, Any], **more: Any) -> dict[str, Any]:
    usual = {
        "feed": "po-feed/1",
        "shop": {"id": "fern", "name": "Fern & Fable"},
        "records": list(records),
        "next_cursor": "c1",
        "has_more": False,
    }
    return {**usual, **more}


def record(number: str = "101", /, **more: Any) -> dict[str, Any]:
    document = document_from_order(po(number), "web_feed")
    return {"id": f"id-{number}", "purchase_order": {**document, **more}}


def fetch(waits: Waits | None = None, cursor: str = "", address: str = ADDRESS, token: str = TOKEN) -> Any:
    client = FeedClient(Noon())
    try:
        return client.fetch(address, token, cursor, "my-shop", waits or Waits())
    finally:
        client.close()


def test_a_page_is_asked_for_with_token_cursor_and_limit(respx_mock: respx.MockRouter) -> None:
    route = respx_mock.get(PLACE).respond(json=page(record("101"), record("102")))
    found = fetch(cursor="a b/ü")
    request = route.calls.last.request
    assert dict(request.url.params) == {"shop": "fern", "limit": str(PAGE), "cursor": "a b/ü"}
    assert request.headers["Authorization"] == f"Bearer {TOKEN}"
    assert (found.shop_id, found.shop_name, found.next_cursor, found.has_more) == (
        "fern",
        "Fern & Fable",
        "c1",
        False,
    )
    assert [(each.record_id, each.number) for each in found.records] == [("id-101", "101"), ("id-102", "102")]
    first = found.records[0].order
    assert first is not None
    assert (first.id, first.lines, first.origin.kind) == (po("101").id, po("101").lines, "feed")


@pytest.mark.parametrize(
    ("status", "kind", "words"),
    [
        (401, UserMustAct, "token"),
        (403, UserMustAct, "token"),
        (404, UserMustAct, "address"),
        (410, FeedGone, "anew"),
        (301, UserMustAct, "https://elsewhere.example/"),
        (400, UserMustAct, "The cursor is odd"),
    ],
)
def test_what_waiting_does_not_mend_is_told_at_once(
    respx_mock: respx.MockRouter, status: int, kind: type[AppError], words: str
) -> None:
    headers = {"Location": "https://elsewhere.example/"}
    route = respx_mock.get(PLACE).respond(status, json={"error": "The cursor is odd"}, headers=headers)
    waits = Waits()
    with pytest.raises(kind, match=words):
        fetch(waits)
    assert (route.call_count, waits.waited) == (1, [])


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_feed_in_trouble_is_asked_again_and_then_left_for_later(
    respx_mock: respx.MockRouter, status: int
) -> None:
    route = respx_mock.get(PLACE).respond(status)
    waits = Waits()
    with pytest.raises(WaitAndRetry):
        fetch(waits)
    assert (route.call_count, waits.waited) == (4, [1.0, 4.0, 15.0])


@pytest.mark.parametrize(
    ("said", "waited"),
    [("7", [7.0]), ("Fri, 27 Nov 2026 12:00:30 GMT", [30.0]), ("soon", [1.0])],
)
def test_the_feed_says_how_long_to_wait(respx_mock: respx.MockRouter, said: str, waited: list[float]) -> None:
    respx_mock.get(PLACE).mock(
        side_effect=[httpx.Response(429, headers={"Retry-After": said}), httpx.Response(200, json=page())]
    )
    waits = Waits()
    assert fetch(waits).records == ()
    assert waits.waited == waited


def test_a_very_long_pause_is_not_sat_out(respx_mock: respx.MockRouter) -> None:
    respx_mock.get(PLACE).respond(429, headers={"Retry-After": "3600"})
    waits = Waits()
    with pytest.raises(WaitAndRetry, match="busy"):
        fetch(waits)
    assert waits.waited == []


def test_cancel_ends_the_wait(respx_mock: respx.MockRouter) -> None:
    route = respx_mock.get(PLACE).respond(503)
    with pytest.raises(Canceled):
        fetch(Waits(stop=True))
    assert route.call_count == 1


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"<!doctype html><p>Sign in", "web page"),
        (b'{"feed": "po-feed/1"', "complete JSON"),
        (b"\xff\xfe{}", "UTF-8"),
        (b"[" * 100_000, "JSON"),
        (json.dumps(page(feed="po-feed/2")).encode(), "po-feed/1"),
        (json.dumps(page(next_cursor="")).encode(), "next_cursor"),
        (json.dumps(page(has_more="no")).encode(), "has_more"),
        (json.dumps(page(shop={"id": "x"})).encode(), "name is missing"),
        (b"{}", "missing"),
        (b"7", "must be an object"),
    ],
)
def test_an_answer_that_is_no_page_names_what_is_wrong(
    respx_mock: respx.MockRouter, body: bytes, words: str
) -> None:
    respx_mock.get(PLACE).respond(200, content=body)
    with pytest.raises(UserMustAct, match=words):
        fetch()


def test_a_page_that_unpacks_to_a_flood_is_given_up(respx_mock: respx.MockRouter) -> None:
    import gzip

    flood = gzip.compress(b" " * (MOST_BYTES + 1_000_000))
    respx_mock.get(PLACE).respond(200, content=flood, headers={"Content-Encoding": "gzip"})
    with pytest.raises(UserMustAct, match="too large"):
        fetch()


def _because(outer: httpx.ConnectError, cause: BaseException) -> httpx.ConnectError:
    outer.__cause__ = cause
    return outer


@pytest.mark.parametrize(
    ("error", "kind", "words", "tries"),
    [
        (httpx.ConnectError("refused"), WaitAndRetry, "cannot be reached", 4),
        (_because(httpx.ConnectError("x"), socket.gaierror("x")), WaitAndRetry, "not found", 4),
        (_because(httpx.ConnectError("x"), ssl.SSLError("bad")), UserMustAct, "secure connection", 1),
        (httpx.ConnectError("certificate has expired"), UserMustAct, "date and time|run out", 1),
        (httpx.ReadTimeout("x"), WaitAndRetry, "in time", 4),
        (httpx.ReadError("x"), WaitAndRetry, "broke off", 4),
        (httpx.ProxyError("407 x"), WaitAndRetry, "login", 4),
    ],
)
def test_no_answer_is_told_by_its_reason(
    error: httpx.HTTPError, kind: type[AppError], words: str, tries: int
) -> None:
    seen = []

    def fail(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        raise error

    client = FeedClient(Noon(), transport=httpx.MockTransport(fail))  # respx would replace the error's cause
    with pytest.raises(kind, match=words):
        client.fetch(ADDRESS, TOKEN, "", "my-shop", Waits())
    client.close()
    assert len(seen) == tries


@pytest.mark.parametrize("token", ["", "two words", "tök", "line\nbreak"])
def test_a_token_that_is_none_never_leaves(respx_mock: respx.MockRouter, token: str) -> None:
    with pytest.raises(UserMustAct, match="token"):
        fetch(token=token)
    assert respx_mock.calls.call_count == 0


@pytest.mark.parametrize(
    "address",
    [
        "",
        "shop.example/feed",
        "http://shop.example/feed",
        "ftp://x/",
        "https://u:p@x.example/",
        "https://[::1",
        "http://127.0.0.1.example/",
    ],
)
def test_addresses_that_are_not_safe_are_refused(respx_mock: respx.MockRouter, address: str) -> None:
    with pytest.raises(UserMustAct):
        fetch(address=address)
    assert respx_mock.calls.call_count == 0


@pytest.mark.parametrize(
    "address",
    ["http://127.0.0.1:8800/practice/feed", "http://localhost/x", "http://[::1]:80/", "https://a.example"],
)
def test_http_is_for_this_computer_alone(address: str) -> None:
    assert checked_address(f" {address}#part ") == address
