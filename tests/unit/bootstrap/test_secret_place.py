"""Where secrets go is chosen in words, remembered, and explained when it is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring

from app.bootstrap import Profile, build_core
from app.bootstrap.secret_place import SecretPlace
from app.domain.books import Environment
from app.domain.errors import KeyringLocked, KeyringMissing, UserMustAct
from app.domain.links import Connection
from app.domain.secret_kinds import SecretKind
from app.secrets import FileSecrets, MemorySecrets
from tests.support.bench import Bench, bench

WORDS = "four words go here"
KEY = "production.refresh_token.1"


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        yield made


@pytest.fixture
def no_keyring(forbidden_keyring: object) -> None:
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]


def place(shop: Bench, tmp_path: Path) -> SecretPlace:
    """As the next start of the program has it."""
    return SecretPlace("test", tmp_path / "practice.json", tmp_path / "sealed", shop.stores.settings)


@pytest.mark.usefixtures("no_keyring")
def test_without_a_keyring_nothing_is_chosen_silently(shop: Bench, tmp_path: Path) -> None:
    found = place(shop, tmp_path)
    with pytest.raises(KeyringMissing):
        found.probe(Environment.PRODUCTION)
    assert not (tmp_path / "sealed").exists()
    assert isinstance(found.open(Environment.PRACTICE), FileSecrets)


@pytest.mark.usefixtures("no_keyring")
def test_this_session_only_is_remembered_and_empty_at_the_next_start(shop: Bench, tmp_path: Path) -> None:
    first = place(shop, tmp_path)
    first.choose(SecretKind.SESSION)
    assert "session only" in first.probe(Environment.PRODUCTION)
    first.open(Environment.PRODUCTION).put(KEY, "CANARY")
    first.remember(Environment.PRODUCTION)
    again = place(shop, tmp_path)
    assert again.kind is SecretKind.SESSION
    assert again.open(Environment.PRODUCTION).get(KEY) is None
    assert "kept for one session only" in again.lost(Environment.PRODUCTION).message
    assert isinstance(again.open(Environment.PRACTICE), FileSecrets), "practice keeps its own place"


@pytest.mark.usefixtures("no_keyring")
def test_a_file_under_a_passphrase_is_locked_at_the_next_start(shop: Bench, tmp_path: Path) -> None:
    first = place(shop, tmp_path)
    first.choose(SecretKind.FILE, WORDS)
    first.open(Environment.PRODUCTION).put(KEY, "CANARY")
    again = place(shop, tmp_path)
    assert again.locked
    with pytest.raises(KeyringLocked):
        again.open(Environment.PRODUCTION).get(KEY)
    with pytest.raises(KeyringLocked):
        again.probe(Environment.PRODUCTION)
    with pytest.raises(UserMustAct):
        again.choose(SecretKind.FILE, "another passphrase")
    again.unlock(WORDS)
    assert again.open(Environment.PRODUCTION).get(KEY) == "CANARY"
    assert not again.locked


@pytest.mark.usefixtures("no_keyring")
def test_a_forgotten_passphrase_means_a_new_empty_file(shop: Bench, tmp_path: Path) -> None:
    place(shop, tmp_path).choose(SecretKind.FILE, WORDS)
    again = place(shop, tmp_path)
    again.choose(SecretKind.FILE, "five other words go here", anew=True)
    assert again.open(Environment.PRODUCTION).get(KEY) is None


def test_another_keyring_than_last_time_is_named(
    shop: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def named(name: str) -> None:
        store = MemorySecrets()
        store.name = name
        monkeypatch.setattr("app.bootstrap.secret_place.choose_secrets", lambda *_: store)

    named("GNOME Keyring")
    place(shop, tmp_path).remember(Environment.PRODUCTION)
    assert "no longer in GNOME Keyring" in place(shop, tmp_path).lost(Environment.PRODUCTION).message
    named("KDE Wallet")
    told = place(shop, tmp_path).lost(Environment.PRODUCTION).message
    assert "stored in GNOME Keyring" in told
    assert "now offers KDE Wallet" in told


@pytest.mark.parametrize(("environment", "asks"), [("production", True), ("practice", False)])
def test_after_a_session_only_the_next_start_asks_for_a_new_sign_in(
    tmp_path: Path, environment: str, asks: bool
) -> None:
    profile = Profile.at(tmp_path / "p", practice=False)
    core = build_core(profile, {})
    shop_id, _ = core.stores.settings.shop()
    core.stores.settings.put_connection(Connection(shop_id, environment, "9130", "Fern & Fable"))
    core.connecting._tools.choose_place(SecretKind.SESSION, "", anew=False, connection=None)
    core.close()
    again = build_core(profile, {})
    try:
        assert again.status.current().needs_reconnect is asks
    finally:
        again.close()


@pytest.mark.usefixtures("no_keyring")
def test_another_place_takes_the_sign_in_along(shop: Bench, tmp_path: Path) -> None:
    found = place(shop, tmp_path)
    found.choose(SecretKind.SESSION)
    session = found.open(Environment.PRODUCTION)
    session.put(KEY, "CANARY")
    found.choose(SecretKind.FILE, WORDS, carried=(KEY, "production.client_secret.x"))
    assert found.open(Environment.PRODUCTION).get(KEY) == "CANARY"
    assert session.get(KEY) is None, "nothing stays behind"


@pytest.mark.usefixtures("no_keyring")
def test_a_place_that_cannot_be_used_changes_nothing(shop: Bench, tmp_path: Path) -> None:
    found = place(shop, tmp_path)
    found.choose(SecretKind.SESSION)
    found.open(Environment.PRODUCTION).put(KEY, "CANARY")
    with pytest.raises(KeyringMissing):
        found.choose(SecretKind.KEYRING, carried=(KEY,))
    assert found.kind is SecretKind.SESSION
    assert found.open(Environment.PRODUCTION).get(KEY) == "CANARY"
