"""The settings file of the computer's administrator: where it lies, what it may say, and that it wins."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.bootstrap import Profile, build_core
from app.bootstrap import sign_in as wiring
from app.bootstrap.managed import MANAGED_BY, managed_file, with_managed
from app.domain.books import Environment
from app.domain.errors import EnvironmentProblem, UserMustAct
from app.secrets import MemorySecrets
from app.services.connecting import ConnectRequest

WHOLE = """
[quickbooks]
environment = "production"
client_id = "AB-managed"
client_secret = "managed-secret"
redirect_uri = "https://managed.example/qb/"
minor_version = 75
"""


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    return {"INVENTORY_MATE_MANAGED_FILE": str(tmp_path / "managed.toml")}


def write(env: dict[str, str], text: str, mode: int = 0o640) -> None:
    path = Path(env["INVENTORY_MATE_MANAGED_FILE"])
    path.write_text(text, encoding="utf-8")
    path.chmod(mode)


@pytest.mark.skipif(sys.platform != "linux", reason="the place differs per system")
def test_the_documented_place() -> None:
    assert managed_file({}) == Path("/etc/inventory-mate/managed.toml")
    assert with_managed({"A": "b"}) == {"A": "b"}


@pytest.mark.parametrize(
    ("platform", "expected"),
    [
        ("win32", Path("D:/Data") / "InventoryMateDesktop" / "managed.toml"),
        ("darwin", Path("/Library/Application Support/InventoryMateDesktop/managed.toml")),
    ],
)
def test_the_places_elsewhere(monkeypatch: pytest.MonkeyPatch, platform: str, expected: Path) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert managed_file({"PROGRAMDATA": "D:/Data"}) == expected


def test_it_goes_before_the_variables(env: dict[str, str]) -> None:
    write(env, WHOLE)
    told = with_managed(
        {**env, "QUICKBOOKS_ENV": "sandbox", "QUICKBOOKS_CLIENT_ID": "mine", MANAGED_BY: "me"}
    )
    assert told["QUICKBOOKS_ENV"] == "production"
    assert told["QUICKBOOKS_CLIENT_ID"] == "AB-managed"
    assert told["QUICKBOOKS_MINOR_VERSION"] == "75"
    assert told[MANAGED_BY] == env["INVENTORY_MATE_MANAGED_FILE"]


def test_the_file_in_its_place_goes_before_one_that_is_named(
    env: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(env, WHOLE)
    usual = tmp_path / "usual.toml"
    monkeypatch.setattr("app.bootstrap.managed._usual_place", lambda _: usual)
    assert managed_file(env) == tmp_path / "managed.toml"
    usual.write_text("", encoding="utf-8")
    assert managed_file(env) == usual


def test_nobody_can_claim_to_be_managed_by_a_variable() -> None:
    assert MANAGED_BY not in with_managed({MANAGED_BY: "/etc/evil"})


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("[quickbooks\n", "managed.toml"),
        ("[quickbook]\n", r"\[quickbook\] is not known"),
        ("quickbooks = 1\n", "no table"),
        ("[quickbooks]\ncolour = 'red'\n", "colour is not known"),
        ("[quickbooks]\nminor_version = '75'\n", "a number"),
        ("[quickbooks]\nclient_id = 5\n", "a text"),
        ("[quickbooks]\nminor_version = true\n", "a number"),
    ],
)
def test_a_bad_file_is_said_and_nothing_starts(env: dict[str, str], text: str, word: str) -> None:
    write(env, text)
    with pytest.raises(EnvironmentProblem, match=word):
        with_managed(env)


def test_a_wrong_environment_is_said_too(env: dict[str, str], tmp_path: Path) -> None:
    write(env, "[quickbooks]\nenvironment = 'real'\n")
    with pytest.raises(UserMustAct, match="real"):
        build_core(Profile.at(tmp_path / "p", practice=False), env)


def test_a_named_file_that_is_not_there_is_said(env: dict[str, str]) -> None:
    with pytest.raises(EnvironmentProblem, match="not there"):
        with_managed(env)


@pytest.mark.skipif(sys.platform == "win32", reason="rights of files are others there")
def test_a_secret_that_everybody_can_read_is_refused(env: dict[str, str]) -> None:
    write(env, WHOLE, 0o644)
    with pytest.raises(EnvironmentProblem, match="everybody"):
        with_managed(env)


def test_the_wizard_and_the_sign_in_keep_to_it(
    env: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wiring, "PORTS", (0,))
    monkeypatch.setattr("app.bootstrap.secret_place.choose_secrets", lambda *_: MemorySecrets())
    monkeypatch.setattr("app.quickbooks.oauth.IntuitOAuth.check_keys", lambda _: None)
    write(env, WHOLE)
    core = build_core(Profile.at(tmp_path / "p", practice=False), env)
    try:
        defaults = core.connecting.defaults()
        assert (defaults.environment, defaults.environment_fixed) == (Environment.PRODUCTION, True)
        assert defaults.client_id(Environment.PRODUCTION) == "AB-managed"
        assert defaults.keys_preset == {Environment.PRODUCTION}
        assert defaults.managed_by == env["INVENTORY_MATE_MANAGED_FILE"]
        typed = ConnectRequest(Environment.PRODUCTION, "typed-id", "typed-secret", "https://typed.example/")
        attempt = core.connecting.begin(typed)
        assert (attempt.request.client_id, attempt.request.client_secret) == ("AB-managed", "managed-secret")
        assert attempt.redirect_uri == "https://managed.example/qb/"
        core.connecting.discard(attempt)
        with pytest.raises(UserMustAct, match="is set to"):
            core.connecting.begin(ConnectRequest(Environment.SANDBOX, "id", "secret"))
    finally:
        core.close()
