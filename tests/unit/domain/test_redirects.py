from __future__ import annotations

import pytest

from app.domain.books import Environment
from app.domain.redirects import loopback_redirect, redirect_problem

PRODUCTION, SANDBOX, PRACTICE = Environment.PRODUCTION, Environment.SANDBOX, Environment.PRACTICE


@pytest.mark.parametrize(
    ("environment", "address"),
    [
        (PRODUCTION, "https://www.fernandfable.example/quickbooks/"),
        (PRODUCTION, "https://shop.example:8443/back.html"),
        (SANDBOX, ""),
        (SANDBOX, "http://localhost:8765/callback"),
        (SANDBOX, "https://shop.example/"),
        (PRACTICE, ""),
        (PRACTICE, "https://localhost:9000/"),
    ],
)
def test_good_addresses(environment: Environment, address: str) -> None:
    assert redirect_problem(environment, address) == ""


@pytest.mark.parametrize(
    ("environment", "address", "words"),
    [
        (PRODUCTION, "", "no redirect address"),
        (PRODUCTION, "http://shop.example/", "begins with https"),
        (PRODUCTION, "http://localhost:8765/callback", "begins with https"),
        (PRODUCTION, "https://localhost/x", "not accept localhost"),
        (PRODUCTION, "https://LOCALHOST./x", "not accept localhost"),
        (PRODUCTION, "https://intranet/x", "not accept localhost"),
        (PRODUCTION, "https://203.0.113.7/x", "no IP address"),
        (PRODUCTION, "https://[2001:db8::1]/x", "no IP address"),
        (PRODUCTION, "https://shop.example/#part", "#"),
        (PRODUCTION, "https://shop.example/#", "#"),
        (PRODUCTION, "https://me:secret@shop.example/", "name or password"),
        (PRODUCTION, "https://shop.example/a b", "space"),
        (PRODUCTION, "https://shop.example/" + "a" * 500, "too long"),
        (PRODUCTION, "shop.example/quickbooks", "no web address"),
        (PRODUCTION, "javascript:alert(1)", "no web address"),
        (PRODUCTION, "https://shop.example:99999/", "no web address"),
        (PRODUCTION, "https://[shop/", "no web address"),
        (SANDBOX, "http://shop.example/", "localhost"),
        (SANDBOX, "http://127.0.0.1:8765/callback", "no IP address"),
        (SANDBOX, "http://localhost/callback", "port"),
        (PRACTICE, "ftp://localhost/", "no web address"),
    ],
)
def test_what_intuit_would_refuse_is_said_before(environment: Environment, address: str, words: str) -> None:
    assert words in redirect_problem(environment, address)


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("http://localhost:9000/back", (9000, "/back")),
        ("http://127.0.0.1:8765", (8765, "/")),
        ("http://localhost/callback", None),
        ("https://localhost:9000/back", None),
        ("http://shop.example:9000/back", None),
        ("", None),
    ],
)
def test_what_the_program_can_answer_itself(address: str, place: tuple[int, str] | None) -> None:
    assert loopback_redirect(address) == place
