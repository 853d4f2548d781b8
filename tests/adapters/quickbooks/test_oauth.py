"""Requests to Intuit's token endpoint, and what each refusal becomes."""

from __future__ import annotations

import subprocess
import sys
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from authlib.integrations.httpx_client import OAuth2Client

from app.domain.errors import NotSent, ReconnectNeeded, Throttled, UserMustAct, WaitAndRetry
from app.quickbooks.oauth import Tokens
from tests.adapters.quickbooks.scripted import CLIENT_SECRET, REFRESH, Bench, answer, sample_bytes, tokens


def test_authlib_stays_on_httpx() -> None:
    assert issubclass(OAuth2Client, httpx.Client)


def test_authlibs_deprecation_warning_reaches_nobody() -> None:
    command = [sys.executable, "-W", "error", "-c", "import app.quickbooks.oauth"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_authorize_address_asks_for_accounting_only(bench: Bench) -> None:
    address = urlsplit(bench.oauth.authorize_address("st-1"))
    assert (
        f"{address.scheme}://{address.netloc}{address.path}" == "https://appcenter.intuit.com/connect/oauth2"
    )
    assert {name: values[0] for name, values in parse_qs(address.query).items()} == {
        "response_type": "code",
        "client_id": "client-1",
        "redirect_uri": "http://localhost:8765/callback",
        "scope": "com.intuit.quickbooks.accounting",
        "state": "st-1",
    }
    assert bench.script.requests == []


def test_a_code_is_exchanged_with_basic_auth_and_the_secret_not_in_the_body(bench: Bench) -> None:
    bench.script.on("bearer", answer(sample_bytes("oauth_token_authorization_code"), tid="1-exchange"))
    found = bench.oauth.exchange("code-1")
    request = bench.script.asked("bearer")[0]
    assert request.headers["Authorization"].startswith("Basic ")
    assert request.headers["x-include-refresh-token-hard-expires-in"] == "true"
    assert parse_qs(request.content.decode()) == {
        "grant_type": ["authorization_code"],
        "code": ["code-1"],
        "redirect_uri": ["http://localhost:8765/callback"],
    }
    assert found == Tokens("TEST-ACCESS", "TEST-REFRESH", 3600, 8726400, None, "1-exchange")
    assert "TEST" not in repr(found)
    assert CLIENT_SECRET not in repr(bench.oauth._keys)


def test_a_refresh_sends_only_the_token(bench: Bench) -> None:
    body = {
        "access_token": "a",
        "refresh_token": "r",
        "expires_in": "1800",
        "x_refresh_token_hard_expires_in": 156032154,
    }
    bench.script.on("bearer", answer(body))
    found = bench.oauth.refresh(REFRESH)
    assert parse_qs(bench.script.asked("bearer")[0].content.decode()) == {
        "grant_type": ["refresh_token"],
        "refresh_token": [REFRESH],
    }
    assert (found.expires_in, found.hard_expires_in) == (1800, 156032154)


@pytest.mark.parametrize(
    ("status", "body", "kind", "words"),
    [
        (
            400,
            {"error": "invalid_grant", "error_description": "Token invalid"},
            ReconnectNeeded,
            "no longer accepts",
        ),
        (
            400,
            {"error": "invalid_grant", "error_description": "Incorrect Token type or clientID"},
            ReconnectNeeded,
            "keys",
        ),
        (
            400,
            {
                "error": "invalid_grant",
                "x_error_reason": "user_not_in_realm",
                "error_description": "Unauthorized",
            },
            ReconnectNeeded,
            "no longer has access",
        ),
        (401, {"error": "invalid_client"}, UserMustAct, "client ID"),
        (400, {"error": "invalid_client"}, UserMustAct, "client ID"),
        (400, {"error": "unsupported_grant_type"}, UserMustAct, "unsupported_grant_type"),
        (429, {"error": "slow"}, Throttled, "pause"),
        (503, "<html>down</html>", WaitAndRetry, "could not answer"),
        (403, "<html>blocked</html>", WaitAndRetry, "could not answer"),
        (200, "<html>captive portal</html>", WaitAndRetry, "makes no sense"),
        (200, {"access_token": "only"}, WaitAndRetry, "makes no sense"),
        (302, "", WaitAndRetry, "could not answer"),
    ],
)
def test_each_refusal_of_a_refresh(
    bench: Bench, status: int, body: object, kind: type[Exception], words: str
) -> None:
    bench.script.on("bearer", answer(body, status, tid="1-refused"))
    with pytest.raises(kind) as caught:
        bench.oauth.refresh(REFRESH)
    assert type(caught.value) is kind
    assert words in str(caught.value)
    assert caught.value.details.intuit_tid == "1-refused"  # type: ignore[attr-defined]
    assert REFRESH not in str(caught.value)


def test_a_spent_code_is_no_reason_to_reconnect(bench: Bench) -> None:
    bench.script.on("bearer", answer({"error": "invalid_grant"}, 400))
    with pytest.raises(UserMustAct) as caught:
        bench.oauth.exchange("spent")
    assert not isinstance(caught.value, ReconnectNeeded)
    assert "Start the sign-in again" in caught.value.what_to_do


@pytest.mark.parametrize(
    ("error", "kind"), [(httpx.ConnectError("refused"), NotSent), (httpx.ReadTimeout("late"), WaitAndRetry)]
)
def test_network_trouble_is_told_apart(
    bench: Bench, error: httpx.TransportError, kind: type[Exception]
) -> None:
    bench.script.on("bearer", error)
    with pytest.raises(WaitAndRetry) as caught:
        bench.oauth.refresh(REFRESH)
    assert type(caught.value) is kind


def test_revoking_sends_json_and_an_unknown_token_counts_as_revoked(bench: Bench) -> None:
    bench.script.on("revoke", answer("", 200), answer({"error": "invalid_request"}, 400), answer("", 503))
    bench.oauth.revoke(REFRESH)
    request = bench.script.asked("revoke")[0]
    assert request.content.decode() == f'{{"token":"{REFRESH}"}}'
    assert request.headers["Authorization"].startswith("Basic ")
    bench.oauth.revoke(REFRESH)
    with pytest.raises(WaitAndRetry):
        bench.oauth.revoke(REFRESH)


def test_a_refresh_keeps_nothing_in_the_client(bench: Bench) -> None:
    bench.script.on("bearer", tokens(1), tokens(2))
    first, second = bench.oauth.refresh(REFRESH), bench.oauth.refresh(REFRESH)
    assert first.access_token != second.access_token


def test_known_keys_pass_and_unknown_ones_are_told_before_a_browser_opens(bench: Bench) -> None:
    bench.script.on("bearer", answer({"error": "invalid_grant"}, 400))
    bench.oauth.check_keys()
    bench.script.on("bearer", answer({"error": "invalid_client"}, 401))
    with pytest.raises(UserMustAct, match="client ID"):
        bench.oauth.check_keys()


@pytest.mark.parametrize(
    "other", [answer("", 503), answer("", 429), answer("<html>", 400), answer({"error": "x"}, 400)]
)
def test_an_answer_that_says_nothing_about_the_keys_stops_nobody(bench: Bench, other: httpx.Response) -> None:
    bench.script.on("bearer", other)
    bench.oauth.check_keys()


def test_without_a_network_the_browser_is_not_opened_in_vain(bench: Bench) -> None:
    bench.script.on("bearer", httpx.ConnectError("no route"))
    with pytest.raises(NotSent):
        bench.oauth.check_keys()
