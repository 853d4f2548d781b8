"""The factory of HTTP clients, and what is removed from log records."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import httpx
import pytest
import truststore

from app import __version__
from app.http import RedactionFilter, client_settings, new_client, redact

SECRET = "CANARY11AB22CD33EF44GH55"


class Hello(BaseHTTPRequestHandler):
    """Answers with a redirect and the User-Agent."""

    def do_GET(self) -> None:
        body = self.headers["User-Agent"].encode()
        self.send_response(302)
        self.send_header("Location", "http://127.0.0.1:9/elsewhere")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def server() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), Hello) as http:
        threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        yield f"http://127.0.0.1:{http.server_address[1]}"
        http.shutdown()


def test_the_programs_time_outs_and_limits() -> None:
    with new_client() as client:
        assert client.timeout == httpx.Timeout(connect=10, read=130, write=30, pool=10)
        assert client.follow_redirects is False
        assert client.trust_env is True
    assert client_settings()["limits"].max_connections == 8
    with new_client(read_seconds=5) as client:
        assert client.timeout.read == 5


def test_tls_is_checked_by_the_systems_own_trust_store() -> None:
    context = client_settings()["verify"]
    assert isinstance(context, truststore.SSLContext)
    assert context.check_hostname is True


def test_this_computer_is_reached_directly_whatever_proxy_is_set(
    server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    with new_client() as client:
        response = client.get(server)
        assert response.status_code == 302, "redirects are not followed"
        assert response.text == f"InventoryMateDesktop/{__version__}"
        with pytest.raises(httpx.ConnectError):
            client.get("http://practice.invalid/")  # goes to the proxy, which is not there


@pytest.mark.parametrize(
    "text",
    [
        f"Authorization: Bearer {SECRET}",
        f"authorization=Basic {SECRET}",
        f"[(b'Host', b'x'), (b'Authorization', b'Bearer {SECRET}')]",
        f"sent Bearer {SECRET} to it",
        f"Basic {SECRET}==",
        f'{{"access_token":"{SECRET}","expires_in":3600}}',
        f'{{"refresh_token": "{SECRET}"}}',
        f'"{{\\"refresh_token\\": \\"{SECRET}\\"}}"',
        f"{{'client_secret': '{SECRET}'}}",
        f"grant_type=refresh_token&refresh_token={SECRET}&x=1",
        f"GET /callback?code={SECRET}&state=abc&realmId=9 HTTP/1.1",
        f"http://localhost:8765/callback?state={SECRET}",
        f"https://shop.example/back?code={SECRET}",
        f"https://shop.example/back?x=1&state={SECRET[:6]}&code=1".replace(SECRET[:6], SECRET),
        f"state={SECRET}",
        f"code: {SECRET}",
        f"password={SECRET}",
        f"client_secret={SECRET}, next",
        f"token='{SECRET}'",
    ],
)
def test_secrets_are_removed(text: str) -> None:
    assert SECRET not in redact(text)
    assert "[removed]" in redact(text)
    assert redact(redact(text)) == redact(text)


@pytest.mark.parametrize(
    "text",
    [
        'fault "code":"5010" in 412 ms, intuit_tid 1-627de851-0123456789abcdef01234567',
        "state: ready -> in_quickbooks",
        "POST purchaseorder answered 200",
        "Token expired, refreshing the token, please wait",
        "SyncToken: 12345678901234567890",
        "PO-1042 was sent to Fern & Fable; status code: 200",
        "requestid=0123456789abcdef0123456789abcdef",
        "Basic access, bearer of news",
    ],
)
def test_what_support_needs_stays(text: str) -> None:
    assert redact(text) == text


def cleaned(record: logging.LogRecord, filtering: RedactionFilter | None = None) -> str:
    assert (filtering or RedactionFilter()).filter(record)
    return logging.Formatter("%(message)s").format(record)


def record(message: object, *arguments: object, **extra: object) -> logging.LogRecord:
    made = logging.LogRecord("app", logging.INFO, __file__, 1, message, arguments, None)
    vars(made).update(extra)
    return made


def test_arguments_and_extra_fields_are_cleaned() -> None:
    made = record(
        "got %s and %d", f"refresh_token={SECRET}", 5, intuit_tid="1-tid", url=f"/callback?code={SECRET}", n=7
    )
    assert cleaned(made) == "got refresh_token=[removed] and 5"
    assert (vars(made)["url"], vars(made)["intuit_tid"], vars(made)["n"]) == (
        "/callback?[removed]",
        "1-tid",
        7,
    )


def test_exceptions_and_stacks_are_cleaned() -> None:
    made = record("failed")
    try:
        raise ValueError(f"client_secret={SECRET}")
    except ValueError as error:
        made.exc_info = (type(error), error, error.__traceback__)
    made.stack_info = f"Stack: Bearer {SECRET}"
    text = cleaned(made)
    assert "ValueError: client_secret=[removed]" in text
    assert SECRET not in text


def test_a_broken_log_call_neither_raises_nor_leaks() -> None:
    assert SECRET not in cleaned(record("%d items", f"access_token={SECRET}"))


def test_further_texts_can_be_removed() -> None:
    text = cleaned(
        record("in /home/robin/x"), RedactionFilter(lambda words: words.replace("/home/robin", "~"))
    )
    assert text == "in ~/x"
