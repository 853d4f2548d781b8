"""Which redirect address a sign-in uses: the computer's variable, the one typed, the one stored, or its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast
from urllib.parse import parse_qs, urlsplit

import pytest

from app.bootstrap import Core, Profile, build_core
from app.bootstrap import sign_in as wiring
from app.domain.books import Environment
from app.domain.errors import UserMustAct
from app.quickbooks.receiver import Receiver
from app.secrets import MemorySecrets
from app.services.connecting import ConnectRequest

PAGE = "https://shop.example/quickbooks/"


@pytest.fixture(autouse=True)
def any_port(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wiring, "PORTS", (0,))
    monkeypatch.setattr("app.bootstrap.secret_place.choose_secrets", lambda *_: MemorySecrets())
    monkeypatch.setattr("app.quickbooks.oauth.IntuitOAuth.check_keys", lambda _: None)


@contextmanager
def opened(folder: Path, env: dict[str, str] | None = None) -> Iterator[Core]:
    core = build_core(Profile.at(folder / "p", practice=False), env or {})
    try:
        yield core
    finally:
        core.close()


def asked(core: Core, environment: Environment, typed: str = "") -> tuple[str, str]:
    """The redirect address and the state that Intuit would be sent."""
    attempt = core.connecting.begin(ConnectRequest(environment, "id", "secret", typed))
    try:
        query = parse_qs(urlsplit(attempt.authorize_url).query)
        assert query["redirect_uri"] == [attempt.redirect_uri]
        return attempt.redirect_uri, query["state"][0]
    finally:
        core.connecting.discard(attempt)


def test_production_without_an_address_stops_before_the_browser(tmp_path: Path) -> None:
    with opened(tmp_path) as core:
        assert core.connecting.defaults().redirect_uri(Environment.PRODUCTION) == ""
        with pytest.raises(UserMustAct, match="no redirect address") as caught:
            core.connecting.begin(ConnectRequest(Environment.PRODUCTION, "id", "secret"))
    assert "resources/redirect" in caught.value.what_to_do


@pytest.mark.parametrize("address", ["http://localhost:8765/callback", "https://203.0.113.7/"])
def test_production_with_an_address_that_intuit_refuses_stops_too(tmp_path: Path, address: str) -> None:
    with opened(tmp_path) as core, pytest.raises(UserMustAct, match="redirect address cannot be used"):
        core.connecting.begin(ConnectRequest(Environment.PRODUCTION, "id", "secret", address))


def test_behind_a_hosted_page_the_state_carries_the_port(tmp_path: Path) -> None:
    with opened(tmp_path) as core:
        attempt = core.connecting.begin(ConnectRequest(Environment.PRODUCTION, "id", "secret", f" {PAGE} "))
        state = parse_qs(urlsplit(attempt.authorize_url).query)["state"][0]
        word, _, port = state.partition(".")
        assert attempt.redirect_uri == PAGE
        assert len(word) >= 40
        assert 1024 <= int(port) <= 65535
        with pytest.raises(UserMustAct, match="another sign-in"):
            attempt.paste(f"{PAGE}?code=c&realmId=1&state={word}")
        attempt.paste(f"{PAGE}?code=c&realmId=1&state={state}")
        core.connecting.discard(attempt)


def test_the_variable_wins_over_what_is_typed_and_stored(tmp_path: Path) -> None:
    with opened(tmp_path, {"QUICKBOOKS_REDIRECT_URI": "https://managed.example/"}) as core:
        core.stores.settings.set_value("redirect_uri.production", PAGE)
        defaults = core.connecting.defaults()
        assert defaults.redirect_uri(Environment.PRODUCTION) == "https://managed.example/"
        assert defaults.redirect_preset == {Environment.PRODUCTION, Environment.SANDBOX}
        assert asked(core, Environment.PRODUCTION, "https://typed.example/")[0] == "https://managed.example/"


def test_typed_wins_over_stored(tmp_path: Path) -> None:
    with opened(tmp_path) as core:
        core.stores.settings.set_value("redirect_uri.production", PAGE)
        assert core.connecting.defaults().redirect_uri(Environment.PRODUCTION) == PAGE
        assert asked(core, Environment.PRODUCTION)[0] == PAGE
        assert asked(core, Environment.PRODUCTION, "https://typed.example/")[0] == "https://typed.example/"


def test_the_sandbox_comes_back_to_this_computer(tmp_path: Path) -> None:
    with opened(tmp_path) as core:
        address, state = asked(core, Environment.SANDBOX)
        assert urlsplit(address)._replace(netloc="localhost").geturl() == "http://localhost/callback"
        assert "." not in state


def test_an_own_port_for_the_sandbox_is_the_one_listened_on(tmp_path: Path) -> None:
    own = "http://localhost:48765/back"
    with opened(tmp_path, {"QUICKBOOKS_REDIRECT_URI": own}) as core:
        attempt = core.connecting.begin(ConnectRequest(Environment.SANDBOX, "id", "secret"))
        receiver = cast(Receiver, attempt._receiver)
        assert (attempt.redirect_uri, receiver.port) == (own, 48765)
        core.connecting.discard(attempt)
