"""The sign-in as a browser and a client see it."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from app.practice import PracticeCompany
from tests.contract.practice.client import EMPTY, Api, MovingClock

ACCOUNTING = "com.intuit.quickbooks.accounting"
REDIRECT = "http://127.0.0.1:8765/callback"
HOST = {"Host": "practice.test"}
FORM = {**HOST, "Content-Type": "application/x-www-form-urlencoded"}


@dataclass
class Browser:
    company: PracticeCompany

    def asked(self, **changes: str) -> dict[str, str]:
        usual = {
            "client_id": self.company.addresses.client_id,
            "response_type": "code",
            "scope": ACCOUNTING,
            "redirect_uri": REDIRECT,
            "state": "s1&<>",
        }
        return {**usual, **changes}

    def get(self, **changes: str) -> tuple[int, dict[str, str], bytes]:
        url = f"{self.company.addresses.authorize_url}?{urlencode(self.asked(**changes))}"
        return self.company.handle("GET", url, HOST)

    def press(self, step: str, realm: str = EMPTY, **changes: str) -> tuple[int, dict[str, str], bytes]:
        fields = {**self.asked(**changes), "step": step, "realm": realm}
        return self.company.handle("POST", "/connect/oauth2", FORM, urlencode(fields).encode())

    def code(self) -> str:
        return landed(self.press("allow"))["code"]


def landed(answer: tuple[int, dict[str, str], bytes]) -> dict[str, str]:
    assert answer[0] == 302, answer
    assert answer[1]["Location"].startswith(REDIRECT + "?")
    return {key: values[0] for key, values in parse_qs(urlsplit(answer[1]["Location"]).query).items()}


@pytest.fixture
def browser(company: PracticeCompany) -> Browser:
    return Browser(company)


def token(
    company: PracticeCompany, headers: dict[str, str] | None = None, **fields: str
) -> tuple[int, Any, Any]:
    keys = f"{company.addresses.client_id}:{company.addresses.client_secret}"
    sent = {"Authorization": "Basic " + base64.b64encode(keys.encode()).decode(), **FORM, **(headers or {})}
    status, got, body = company.handle("POST", company.addresses.token_url, sent, urlencode(fields).encode())
    return status, json.loads(body), got


def exchange(company: PracticeCompany, code: str, uri: str = REDIRECT) -> tuple[int, Any, Any]:
    return token(company, grant_type="authorization_code", code=code, redirect_uri=uri)


def refresh(company: PracticeCompany, value: str) -> tuple[int, Any, Any]:
    return token(company, grant_type="refresh_token", refresh_token=value)


def test_from_sign_in_to_the_first_request(browser: Browser, company: PracticeCompany) -> None:
    """Each page's form, pressed as it stands, leads to the next one and back to the app."""
    status, _, page = browser.get()
    assert status == 200
    headers: dict[str, str] = {}
    for button in ("sign-in", f"company-{EMPTY}", "allow"):
        form = next(
            f for f in re.findall(r"<form.*?</form>", page.decode(), re.DOTALL) if f'id="{button}"' in f
        )
        fields = re.findall(r'name="(\w+)" value="([^"]*)"', form)
        plain = [(k, v.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">")) for k, v in fields]
        status, headers, page = company.handle("POST", "/connect/oauth2", FORM, urlencode(plain).encode())
    back = landed((status, headers, page))
    assert (back["state"], back["realmId"]) == ("s1&<>", EMPTY)
    status, body, got = exchange(company, back["code"])
    assert status == 200
    assert body["token_type"] == "bearer"
    assert (body["expires_in"], body["x_refresh_token_expires_in"]) == (3600, 8726400)
    assert "x_refresh_token_hard_expires_in" not in body
    assert got["intuit_tid"]
    assert "no-store" in got["Cache-Control"]
    assert Api(company, token=body["access_token"]).get(f"companyinfo/{EMPTY}").status == 200


def test_deny_bad_scope_and_wrong_addresses(browser: Browser) -> None:
    assert landed(browser.press("deny")) == {"error": "access_denied", "state": "s1&<>"}
    assert landed(browser.get(scope="everything"))["error"] == "invalid_scope"
    assert landed(browser.get(response_type="token"))["error"] == "unsupported_response_type"
    assert landed(browser.get(state=""))["error"] == "invalid_request"
    for changes in ({"redirect_uri": "https://evil.example/callback"}, {"client_id": "nobody"}):
        status, headers, page = browser.get(**changes)
        assert status == 400
        assert "Location" not in headers
        assert b"query parameter value is invalid" in page
    assert browser.press("allow", realm="123")[0] == 200, "an unknown company leads back to the choice"


@pytest.mark.parametrize(
    ("uri", "sandbox", "production"),
    [
        ("http://localhost:8765/callback", True, False),
        ("http://127.0.0.1:50123/callback", True, False),
        ("http://127.0.0.1:50123/other", False, False),
        ("http://127.0.0.1:50123/callback?x=1", False, False),
        ("http://evil@127.0.0.1:1/callback", False, False),
        ("https://127.0.0.1/callback", False, False),
        ("https://shop.example/callback", False, False),
        ("https://shop.example/registered", True, True),
        ("https://192.0.2.1/registered", True, False),
        ("http://shop.example/registered", True, False),
    ],
)
def test_redirect_rules(company: PracticeCompany, uri: str, sandbox: bool, production: bool) -> None:
    redirects = company.app.redirects
    for listed in (
        "https://shop.example/registered",
        "https://192.0.2.1/registered",
        "http://shop.example/registered",
    ):
        redirects.register(listed)
    assert redirects.accepts(uri) is sandbox
    redirects.set_rules("production")
    assert redirects.accepts(uri) is production


def test_a_code_works_once_briefly_and_with_its_own_redirect(
    browser: Browser, company: PracticeCompany, clock: MovingClock
) -> None:
    assert exchange(company, browser.code(), "http://localhost:8765/callback")[1]["error"] == "invalid_grant"
    code = browser.code()
    status, body, _ = exchange(company, code)
    assert status == 200
    assert exchange(company, code)[:2] == (
        400,
        {"error_description": "Invalid authorization code", "error": "invalid_grant"},
    )
    assert Api(company, token=body["access_token"]).get("preferences").status == 401, (
        "a replayed code kills its tokens"
    )
    late = browser.code()
    clock.move(301)
    assert exchange(company, late)[0] == 400


def test_client_keys_are_checked(company: PracticeCompany, browser: Browser) -> None:
    wrong = {"Authorization": "Basic " + base64.b64encode(b"a:b").decode()}
    fields = {"grant_type": "authorization_code", "code": browser.code(), "redirect_uri": REDIRECT}
    assert token(company, wrong, **fields)[:2] == (401, {"error": "invalid_client"})
    keys = company.addresses
    status, *_ = token(
        company, {"Authorization": ""}, **fields, client_id=keys.client_id, client_secret=keys.client_secret
    )
    assert status == 200, "client_secret_post is in the discovery document too"
    assert token(company, grant_type="password")[1] == {"error": "unsupported_grant_type"}


def test_refresh_tokens_rotate_once_a_day_and_the_former_lives_a_day_longer(
    browser: Browser, company: PracticeCompany, clock: MovingClock
) -> None:
    first = exchange(company, browser.code())[1]["refresh_token"]
    clock.move(3600)
    assert refresh(company, first)[1]["refresh_token"] == first
    clock.move(24 * 3600)
    second = refresh(company, first)[1]["refresh_token"]
    assert second != first
    clock.move(23 * 3600)
    assert refresh(company, first)[1]["refresh_token"] == second, (
        "the answer was lost: the former value still works"
    )
    clock.move(3601)
    status, body, _ = refresh(company, first)
    assert (status, body["error"]) == (400, "invalid_grant")
    assert refresh(company, second)[0] == 200


def test_refresh_tokens_die_after_101_days_without_use_and_of_old_age(
    browser: Browser, company: PracticeCompany, clock: MovingClock
) -> None:
    value = exchange(company, browser.code())[1]["refresh_token"]
    _, body, _ = token(
        company,
        {"x-include-refresh-token-hard-expires-in": "true"},
        grant_type="refresh_token",
        refresh_token=value,
    )
    assert body["x_refresh_token_hard_expires_in"] == 156032154
    for _ in range(18):
        clock.move(100 * 24 * 3600)
        value = refresh(company, value)[1]["refresh_token"]
    clock.move(100 * 24 * 3600)
    assert refresh(company, value)[0] == 400, "five years are the end, whatever the use"
    fresh = exchange(company, browser.code())[1]["refresh_token"]
    clock.move(8726400)
    assert refresh(company, fresh)[1] == {"error_description": "Token invalid", "error": "invalid_grant"}


def test_an_access_token_cannot_refresh_and_unknown_values_are_told_so(
    browser: Browser, company: PracticeCompany
) -> None:
    access = exchange(company, browser.code())[1]["access_token"]
    wanted = {"error_description": "Incorrect Token type or clientID", "error": "invalid_grant"}
    assert refresh(company, access)[:2] == (400, wanted)
    assert refresh(company, "RT1-unknown")[:2] == (400, wanted)


@pytest.mark.parametrize("which", ["access_token", "refresh_token"])
def test_revoking_either_token_ends_the_connection(
    browser: Browser, company: PracticeCompany, which: str
) -> None:
    body = exchange(company, browser.code())[1]
    keys = company.addresses
    basic = base64.b64encode(f"{keys.client_id}:{keys.client_secret}".encode()).decode()
    headers = {**HOST, "Content-Type": "application/json", "Authorization": f"Basic {basic}"}
    content = json.dumps({"token": body[which]}).encode()
    assert company.handle("POST", keys.revoke_url, headers, content)[0] == 200
    assert Api(company, token=body["access_token"]).get("preferences").status == 401
    assert refresh(company, body["refresh_token"])[1]["error"] == "invalid_grant"


def check_id_token(company: PracticeCompany, token: str) -> None:
    """The signature fits the published key, and the claims are those of the discovery document."""
    _, _, raw = company.handle("GET", "/op/v1/jwks", HOST)
    key = json.loads(raw)["keys"][0]
    head, claims, signature = (base64.urlsafe_b64decode(part + "==") for part in token.split("."))
    modulus, exponent = (
        int.from_bytes(base64.urlsafe_b64decode(key[name] + "=="), "big") for name in ("n", "e")
    )
    opened = pow(int.from_bytes(signature, "big"), exponent, modulus).to_bytes(256, "big")
    digest = hashlib.sha256(token.rpartition(".")[0].encode()).digest()
    assert opened.startswith(b"\x00\x01\xff\xff")
    assert opened.endswith(digest)
    assert json.loads(head)["alg"] == "RS256"
    assert {"aud", "exp", "iat", "iss", "realmid", "sub"} <= set(json.loads(claims))
    assert json.loads(claims)["realmid"] == EMPTY


def test_userinfo_needs_openid_and_tells_only_what_was_allowed(
    browser: Browser, company: PracticeCompany
) -> None:
    code = landed(browser.press("allow", scope=f"{ACCOUNTING} openid email"))["code"]
    _, body, _ = exchange(company, code)
    access = body["access_token"]
    url = company.addresses.userinfo_url
    status, _, told = company.handle("GET", url, {**HOST, "Authorization": f"Bearer {access}"})
    assert status == 200
    assert set(json.loads(told)) == {"sub", "email", "emailVerified"}
    check_id_token(company, body["id_token"])
    plain = company.app.ready_tokens(EMPTY)[0]
    assert company.handle("GET", url, {**HOST, "Authorization": f"Bearer {plain}"})[0] == 401


def test_discovery_has_intuits_keys_and_our_addresses(company: PracticeCompany) -> None:
    for path in ("openid_sandbox_configuration", "openid_configuration"):
        _, _, body = company.handle("GET", f"/.well-known/{path}", HOST)
        found = json.loads(body)
        assert found["token_endpoint"] == company.addresses.token_url
        assert found["token_endpoint_auth_methods_supported"] == ["client_secret_post", "client_secret_basic"]
        assert "code_challenge_methods_supported" not in found
