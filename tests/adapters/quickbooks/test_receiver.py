"""The receiver against everything a browser, a web page or an attacker may do on this port."""

from __future__ import annotations

import errno
import socket
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager

import httpx
import pytest

from app.domain.errors import EnvironmentProblem
from app.quickbooks import loopback
from app.quickbooks.receiver import Receiver
from app.quickbooks.redirect import RedirectAnswer

STATE = "right-state-0123456789abcdef"
CODE = "CANARY-code-AB11678901234567890"
GOOD = f"/callback?code={CODE}&state={STATE}&realmId=9130350000000001"
ANSWER = RedirectAnswer(CODE, "9130350000000001", STATE)


class Token:
    """A cancel token."""

    def __init__(self) -> None:
        self.event = threading.Event()

    @property
    def canceled(self) -> bool:
        return self.event.is_set()

    def wait(self, seconds: float) -> bool:
        return self.event.wait(seconds)


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with Receiver(STATE, (0,)) as opened:
        yield opened


@pytest.fixture
def browser() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(8) as threads:
        yield threads


def get(receiver: Receiver, target: str, *, host: str = "", method: str = "GET") -> httpx.Response:
    headers = {"Host": host or f"localhost:{receiver.port}"}
    with httpx.Client(trust_env=False, timeout=20) as client:
        return client.request(method, f"http://127.0.0.1:{receiver.port}{target}", headers=headers)


def raw(receiver: Receiver, data: bytes = b"", host: str = "127.0.0.1") -> socket.socket:
    connection = socket.create_connection((host, receiver.port), timeout=15)
    connection.sendall(data)
    return connection


def test_the_right_answer_is_given_and_the_page_waits_for_the_outcome(
    receiver: Receiver, browser: ThreadPoolExecutor
) -> None:
    page = browser.submit(get, receiver, GOOD)
    assert receiver.wait(Token(), 10) == ANSWER
    assert not page.done(), "the page must not say anything before the tokens are there"
    receiver.finish(True, "Signed in to Fern & <Fable>", "You can <b>close</b> this page.")
    response = page.result(timeout=10)
    assert response.status_code == 200
    assert "Signed in to Fern &amp; &lt;Fable&gt;" in response.text
    assert "You can &lt;b&gt;close&lt;/b&gt; this page." in response.text
    assert "<script" not in response.text
    assert response.headers["Cache-Control"] == "no-store"
    assert response.headers["Referrer-Policy"] == "no-referrer"
    assert "default-src 'none'" in response.headers["Content-Security-Policy"]
    assert CODE not in response.text


def test_a_failed_exchange_is_told_in_the_browser(receiver: Receiver, browser: ThreadPoolExecutor) -> None:
    page = browser.submit(get, receiver, GOOD)
    receiver.wait(Token(), 10)
    receiver.finish(False, "The Intuit keys are not accepted", "Copy both again.")
    receiver.finish(True, "too late", "the first word counts")
    assert "The Intuit keys are not accepted" in page.result(timeout=10).text


def test_closing_without_an_outcome_releases_the_page(browser: ThreadPoolExecutor) -> None:
    with Receiver(STATE, (0,)) as opened:
        page = browser.submit(get, opened, GOOD)
        opened.wait(Token(), 10)
    assert "Go back to Inventory Mate Desktop" in page.result(timeout=10).text


def test_the_outcome_is_on_its_way_before_closing_returns(
    browser: ThreadPoolExecutor, monkeypatch: pytest.MonkeyPatch
) -> None:
    send = loopback._answer
    sent = threading.Event()

    def slowly(connection: socket.socket, status: int, page: str) -> None:
        time.sleep(0.2)
        send(connection, status, page)
        sent.set()

    monkeypatch.setattr(loopback, "_answer", slowly)
    with Receiver(STATE, (0,)) as opened:
        page = browser.submit(get, opened, GOOD)
        opened.wait(Token(), 10)
        opened.finish(True, "Signed in", "Done.")
    assert sent.is_set(), "a program that ends now would otherwise leave the browser without its page"
    assert "Signed in" in page.result(timeout=10).text


def test_silent_connections_and_favicons_first(receiver: Receiver, browser: ThreadPoolExecutor) -> None:
    """Fault 49."""
    silent = [raw(receiver) for _ in range(6)]
    assert get(receiver, "/favicon.ico").status_code == 404
    started = time.monotonic()
    page = browser.submit(get, receiver, GOOD)
    assert receiver.wait(Token(), 10) == ANSWER
    assert time.monotonic() - started < 3, "silent connections are cut off after five seconds, not waited for"
    receiver.finish(True, "ok", "ok")
    assert page.result(timeout=10).status_code == 200
    for connection in silent:
        connection.close()


@pytest.mark.parametrize(
    ("target", "status"),
    [
        ("/", 404),
        ("/callback/", 404),
        ("//[x", 404),
        ("/callback", 400),
        (GOOD.replace(STATE, "forged-state"), 400),
        (GOOD.replace(f"&state={STATE}", ""), 400),
        (GOOD.replace("&realmId=9130350000000001", ""), 400),
        (GOOD.replace("9130350000000001", "..%2F..%2Fetc"), 400),
        ("/callback?" + "&".join(f"a{n}=1" for n in range(200)), 400),
    ],
)
def test_wrong_answers_do_not_end_the_wait(
    receiver: Receiver, browser: ThreadPoolExecutor, target: str, status: int
) -> None:
    """Fault 46."""
    assert get(receiver, target).status_code == status
    page = browser.submit(get, receiver, GOOD)
    assert receiver.wait(Token(), 10) == ANSWER
    receiver.finish(True, "ok", "ok")
    page.result(timeout=10)


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:{port}", "localhost", "localhost:1", "127.0.0.1.evil:{port}"]
)
def test_a_foreign_host_is_refused_even_with_the_right_state(receiver: Receiver, host: str) -> None:
    """Fault 48."""
    assert get(receiver, GOOD, host=host.format(port=receiver.port)).status_code == 403
    assert receiver.wait(Token(), 0.2) is None


def test_two_hosts_or_none_are_refused(receiver: Receiver) -> None:
    """Fault 48."""
    for hosts in (b"", f"Host: localhost:{receiver.port}\r\nHost: evil\r\n".encode()):
        with raw(receiver, f"GET {GOOD} HTTP/1.1\r\n".encode() + hosts + b"\r\n") as connection:
            assert b" 403 " in connection.recv(4096).split(b"\r\n")[0]


@pytest.mark.parametrize("name", ["localhost", "127.0.0.1", "[::1]", "LOCALHOST"])
def test_every_name_of_this_computer_is_right(
    receiver: Receiver, browser: ThreadPoolExecutor, name: str
) -> None:
    page = browser.submit(lambda: get(receiver, GOOD, host=f"{name}:{receiver.port}"))
    assert receiver.wait(Token(), 10) == ANSWER
    receiver.finish(True, "ok", "ok")
    page.result(timeout=10)


@pytest.mark.parametrize("method", ["POST", "HEAD", "PUT"])
def test_only_get_is_answered(receiver: Receiver, method: str) -> None:
    assert get(receiver, GOOD, method=method).status_code == 405
    assert receiver.wait(Token(), 0.2) is None


def test_the_first_right_answer_wins(receiver: Receiver, browser: ThreadPoolExecutor) -> None:
    """Fault 47: a replay is told that it was used already."""
    first = browser.submit(get, receiver, GOOD)
    assert receiver.wait(Token(), 10) == ANSWER
    again = browser.submit(get, receiver, GOOD)
    other = get(receiver, GOOD.replace(CODE, "another-code"))
    assert other.status_code == 409
    receiver.finish(True, "Signed in", "ok")
    assert "Signed in" in first.result(timeout=10).text
    assert "Signed in" in again.result(timeout=10).text, "a reloaded page tells the same outcome"
    assert receiver.wait(Token(), 1) == ANSWER


def test_a_refusal_is_an_answer(receiver: Receiver, browser: ThreadPoolExecutor) -> None:
    """Fault 50: denied."""
    page = browser.submit(get, receiver, f"/callback?error=access_denied&state={STATE}")
    found = receiver.wait(Token(), 10)
    assert found is not None
    assert found.denied
    receiver.finish(False, "Not connected", "You said no.")
    assert "You said no." in page.result(timeout=10).text


def test_cancel_and_time_out_end_the_wait(receiver: Receiver, browser: ThreadPoolExecutor) -> None:
    """Fault 50: never returned."""
    token = Token()
    waiting: Future[RedirectAnswer | None] = browser.submit(receiver.wait, token, 600)
    token.event.set()
    assert waiting.result(timeout=5) is None
    assert receiver.wait(Token(), 0.05) is None


def test_the_port_is_free_again_at_once_even_with_a_silent_connection() -> None:
    """Fault 50: the port is freed."""
    with Receiver(STATE, (0,)) as opened:
        port = opened.port
        silent = raw(opened)
        started = time.monotonic()
    assert time.monotonic() - started < 2
    with Receiver(STATE, (port,)) as again:
        assert again.redirect_uri == f"http://localhost:{port}/callback"
    silent.close()


def test_behind_a_hosted_page_the_whole_state_with_its_port_is_compared(browser: ThreadPoolExecutor) -> None:
    with Receiver(STATE, (0,), public_address="https://shop.example/") as opened:
        assert opened.redirect_uri == "https://shop.example/"
        assert opened.state == f"{STATE}.{opened.port}"
        for wrong in (STATE, f"{STATE}.", f"{STATE}.{opened.port + 1}", f"x.{opened.port}"):
            assert get(opened, GOOD.replace(STATE, wrong)).status_code == 400
        page = browser.submit(get, opened, GOOD.replace(STATE, opened.state))
        found = opened.wait(Token(), 10)
        assert found is not None
        assert (found.code, found.state) == (CODE, opened.state)
        opened.finish(True, "ok", "ok")
        assert page.result(timeout=10).status_code == 200


def test_ports_are_tried_in_order_and_all_taken_is_said() -> None:
    """Fault 51."""
    with taken() as first, taken() as second:
        with Receiver(STATE, (first, second, 0)) as opened:
            assert opened.port not in (first, second)
        with pytest.raises(EnvironmentProblem, match=f"{first}, {second}"):
            Receiver(STATE, (first, second)).open()


def test_the_ipv6_side_is_held_where_there_is_one(receiver: Receiver) -> None:
    request = f"GET /favicon.ico HTTP/1.1\r\nHost: [::1]:{receiver.port}\r\n\r\n".encode()
    if has_ipv6():
        with raw(receiver, request, "::1") as side:
            assert b"404" in side.recv(4096)
    else:
        assert get(receiver, "/favicon.ico").status_code == 404


def test_a_port_whose_ipv6_side_somebody_else_has_is_not_used() -> None:
    """Fault 51."""
    with taken("::1" if has_ipv6() else "127.0.0.1") as port, Receiver(STATE, (port, 0)) as opened:
        assert opened.port != port


def test_a_computer_without_ipv6_will_do(monkeypatch: pytest.MonkeyPatch) -> None:
    bind = loopback._bind

    def only_ipv4(family: int, host: str, port: int) -> socket.socket:
        if family == socket.AF_INET6:
            raise OSError(errno.EADDRNOTAVAIL, "Cannot assign requested address")
        return bind(family, host, port)

    monkeypatch.setattr(loopback, "_bind", only_ipv4)
    with Receiver(STATE, (0,)) as opened:
        assert get(opened, "/favicon.ico").status_code == 404


def test_slow_and_endless_senders_are_cut_off(receiver: Receiver, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fault 49."""
    monkeypatch.setattr(loopback, "_REQUEST_SECONDS", 0.3)
    with raw(receiver, b"GET /callback") as slow, raw(receiver) as silent:
        for connection in (slow, silent):
            connection.settimeout(5)
            assert closed(lambda one=connection: one.recv(1))  # type: ignore[misc]
    with raw(receiver) as endless:
        endless.settimeout(5)

        def send_on() -> object:
            endless.sendall(b"X" * 1_000_000)
            return endless.recv(1)

        assert closed(send_on)


def test_a_drip_of_bytes_does_not_keep_a_connection_open(
    receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Fault 49."""
    monkeypatch.setattr(loopback, "_REQUEST_SECONDS", 0.3)
    started = time.monotonic()
    with raw(receiver) as drip:
        while time.monotonic() - started < 5:
            try:
                drip.sendall(b"x")
            except OSError:
                break
            time.sleep(0.05)
    assert time.monotonic() - started < 3


@pytest.mark.parametrize(
    "data",
    [
        b"\r\n\r\n",
        b"GET\r\n\r\n",
        b"GET http://x/ HTTP/1.1\r\n\r\n",
        b"GET / HTTP/2\r\n\r\n",
        b"\x16\x03\x01\x02\r\n\r\n",
    ],
)
def test_what_is_no_request_is_dropped(receiver: Receiver, data: bytes) -> None:
    with raw(receiver, data) as connection:
        connection.settimeout(5)
        assert closed(lambda: connection.recv(1))


def test_thousands_of_wrong_requests_do_not_end_it(receiver: Receiver, browser: ThreadPoolExecutor) -> None:
    """Fault 49."""
    address = f"http://localhost:{receiver.port}/favicon.ico"
    with httpx.Client(trust_env=False, timeout=20) as client:
        statuses = list(browser.map(lambda _: client.get(address).status_code, range(1000)))
    assert statuses == [404] * 1000
    page = browser.submit(get, receiver, GOOD)
    assert receiver.wait(Token(), 10) == ANSWER
    receiver.finish(True, "ok", "ok")
    page.result(timeout=10)


def test_a_flood_of_open_connections_is_refused_beyond_the_limit(receiver: Receiver) -> None:
    """Fault 49: at most 32 at a time."""
    held = [raw(receiver) for _ in range(32)]
    end = time.monotonic() + 5
    while len(receiver._server._threads) < len(held) and time.monotonic() < end:
        time.sleep(0.01)
    with raw(receiver) as one_more:
        one_more.settimeout(2)
        assert closed(lambda: one_more.recv(1))
    for connection in held:
        connection.close()


def test_a_sign_in_needs_a_state() -> None:
    with pytest.raises(ValueError, match="state"):
        Receiver("", (0,))


def closed(read: Callable[[], object]) -> bool:
    """Whether the other side ended the connection, politely or not."""
    try:
        return read() == b""
    except ConnectionError:
        return True


def has_ipv6() -> bool:
    try:
        with socket.socket(socket.AF_INET6) as trial:
            trial.bind(("::1", 0))
    except OSError:
        return False
    return True


@contextmanager
def taken(host: str = "127.0.0.1") -> Iterator[int]:
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as listener:
        listener.bind((host, 0))
        listener.listen()
        yield listener.getsockname()[1]
