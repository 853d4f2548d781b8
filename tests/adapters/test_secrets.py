"""The secret stores, with backends of the test's own."""

from __future__ import annotations

import json
import os
import stat
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import keyring.errors
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null

from app.domain.books import Environment
from app.domain.errors import EnvironmentProblem, KeyringDenied, KeyringLocked, KeyringMissing
from app.secrets import VALUE_LIMIT, FileSecrets, KeyringSecrets, MemorySecrets, choose_secrets
from app.sync.ports import SecretStore

KEY = "sandbox.refresh_token.9130"


class FakeKeyring(KeyringBackend):
    """A keyring in memory that can be made to fail."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.values: dict[tuple[str, str], str] = {}
        self.error: Exception | None = None
        self.forgetful = False

    def get_password(self, service: str, username: str) -> str | None:
        self._fail()
        return self.values.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._fail()
        if not self.forgetful:
            self.values[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._fail()
        if (service, username) not in self.values:
            raise keyring.errors.PasswordDeleteError("No such password!")
        del self.values[service, username]

    def _fail(self) -> None:
        if self.error is not None:
            raise self.error


def no_keyring() -> KeyringBackend:
    return fail.Keyring()  # type: ignore[no-untyped-call]


def forgetting_keyring() -> KeyringBackend:
    return null.Keyring()  # type: ignore[no-untyped-call]


class LockedException(Exception):
    """Named as secretstorage names it."""


class SecretServiceNotAvailableException(Exception):
    """Named as secretstorage names it."""


def stores(tmp_path: Path) -> list[tuple[SecretStore, str]]:
    return [
        (KeyringSecrets("test", FakeKeyring()), KEY),
        (MemorySecrets(), KEY),
        (FileSecrets(tmp_path / "practice-secrets.json"), "practice.refresh_token.1"),
    ]


def test_every_store_keeps_replaces_and_forgets(tmp_path: Path) -> None:
    for store, key in stores(tmp_path):
        store.probe()
        assert store.get(key) is None
        store.delete(key)
        store.put(key, "one")
        store.put(key, "zwei \u00e9\U0001f512")
        assert store.get(key) == "zwei \u00e9\U0001f512"
        store.delete(key)
        assert store.get(key) is None


def test_the_longest_value_is_windows_longest(tmp_path: Path) -> None:
    for store, key in stores(tmp_path):
        store.put(key, "x" * VALUE_LIMIT)
        store.put(key, "\U0001f512" * (VALUE_LIMIT // 2))
        for value in ("x" * (VALUE_LIMIT + 1), "\U0001f512" * (VALUE_LIMIT // 2 + 1), ""):
            with pytest.raises(KeyringDenied, match="characters"):
                store.put(key, value)
        assert store.get(key) == "\U0001f512" * (VALUE_LIMIT // 2)


def test_the_probe_leaves_nothing_behind() -> None:
    backend = FakeKeyring()
    backend.values["test/other", "other"] = "kept"
    KeyringSecrets("test", backend).probe()
    assert backend.values == {("test/other", "other"): "kept"}


def test_each_key_has_a_service_of_its_own() -> None:
    backend = FakeKeyring()
    store = KeyringSecrets("inventory-mate", backend)
    store.put("sandbox.a", "1")
    store.put("sandbox.b", "2")
    assert set(backend.values) == {
        ("inventory-mate/sandbox.a", "sandbox.a"),
        ("inventory-mate/sandbox.b", "sandbox.b"),
    }


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (keyring.errors.NoKeyringError("none. see elsewhere"), KeyringMissing),
        (keyring.errors.InitError("Failed to create the collection"), KeyringMissing),
        (SecretServiceNotAvailableException("no bus"), KeyringMissing),
        (keyring.errors.KeyringLocked("Failed to unlock the collection!"), KeyringLocked),
        (LockedException("Collection is locked"), KeyringLocked),
        (keyring.errors.PasswordSetError("Can't store"), KeyringDenied),
        (keyring.errors.KeyringError("-25293"), KeyringDenied),
        (OSError(5, "Access is denied"), KeyringDenied),
    ],
)
def test_missing_locked_and_denied_are_three_things(error: Exception, kind: type[EnvironmentProblem]) -> None:
    backend = FakeKeyring()
    store = KeyringSecrets("test", backend)
    backend.error = error
    calls: list[Callable[[], object]] = [
        lambda: store.get(KEY),
        lambda: store.put(KEY, "value"),
        lambda: store.delete(KEY),
        store.probe,
    ]
    for call in calls:
        with pytest.raises(EnvironmentProblem) as caught:
            call()
        assert type(caught.value) is kind
        assert caught.value.what_to_do


def test_a_keyring_that_forgets_is_found_out() -> None:
    backend = FakeKeyring()
    backend.forgetful = True
    with pytest.raises(KeyringDenied, match="could not be read back"):
        KeyringSecrets("test", backend).probe()


@pytest.mark.parametrize("backend", [no_keyring(), forgetting_keyring()])
def test_no_real_keyring_is_missing(backend: KeyringBackend) -> None:
    with pytest.raises(KeyringMissing):
        KeyringSecrets("test", backend)


def plain_text_keyring() -> KeyringBackend:
    kind: Any = type("PlaintextKeyring", (FakeKeyring,), {"__module__": "keyrings.alt.file"})
    made = kind()
    assert isinstance(made, KeyringBackend)
    return made


class Chain(FakeKeyring):
    """As keyring's own chainer: several backends, best first."""

    def __init__(self, *backends: KeyringBackend) -> None:
        super().__init__()
        self.backends = list(backends)


def test_plain_text_files_are_refused_alone_and_in_a_chain() -> None:
    with pytest.raises(KeyringMissing):
        KeyringSecrets("test", plain_text_keyring())
    with pytest.raises(KeyringMissing):
        KeyringSecrets("test", Chain(plain_text_keyring(), no_keyring()))
    safe, plain = FakeKeyring(), plain_text_keyring()
    KeyringSecrets("test", Chain(plain, safe)).put(KEY, "value")
    assert list(safe.values.values()) == ["value"]
    assert isinstance(plain, FakeKeyring)
    assert plain.values == {}


def test_on_windows_secrets_do_not_roam() -> None:
    kind: Any = type("WinVaultKeyring", (FakeKeyring,), {"__module__": "keyring.backends.Windows"})
    backend = kind()
    store = KeyringSecrets("test", backend)
    assert backend.persist == "local machine"
    assert store.name == "Windows Credential Manager"


def test_the_systems_own_choice_is_used_when_none_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    backend = FakeKeyring()
    monkeypatch.setattr("keyring.get_keyring", lambda: backend)
    KeyringSecrets("test").put(KEY, "value")
    assert list(backend.values.values()) == ["value"]


def test_a_file_is_for_the_practice_company_only(tmp_path: Path) -> None:
    path = tmp_path / "secrets.json"
    store = FileSecrets(path)
    for key in ("sandbox.refresh_token.1", "production.client_secret.x", "practicex", "probe"):
        with pytest.raises(ValueError, match="practice company only"):
            store.get(key)
        with pytest.raises(ValueError, match="practice company only"):
            store.put(key, "v")
        with pytest.raises(ValueError, match="practice company only"):
            store.delete(key)
    assert not path.exists()


def test_a_file_is_private_durable_and_shared_between_objects(tmp_path: Path) -> None:
    path = tmp_path / "deeper" / "secrets.json"
    first, second = FileSecrets(path), FileSecrets(path)
    first.put("practice.a", "1")
    second.put("practice.b", "2")
    assert (first.get("practice.b"), second.get("practice.a")) == ("2", "1")
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert json.loads(path.read_text(encoding="utf-8")) == {"practice.a": "1", "practice.b": "2"}
    assert {one.name for one in path.parent.iterdir()} <= {"secrets.json", "secrets.json.lock"}


def test_threads_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "secrets.json"
    threads = [
        threading.Thread(target=FileSecrets(path).put, args=(f"practice.{n}", str(n))) for n in range(16)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(json.loads(path.read_text(encoding="utf-8"))) == 16


@pytest.mark.parametrize("content", ["{cut", "[]", "\x00"])
def test_a_damaged_file_is_said(tmp_path: Path, content: str) -> None:
    path = tmp_path / "secrets.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(KeyringDenied, match="cannot be read"):
        FileSecrets(path).get("practice.a")


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    blocker = tmp_path / "file"
    blocker.write_text("x", encoding="utf-8")
    with pytest.raises(KeyringDenied, match="cannot be used"):
        FileSecrets(blocker / "secrets.json").put("practice.a", "1")


def test_choosing_tells_which_store_it_is_and_never_falls_back(tmp_path: Path) -> None:
    path = tmp_path / "secrets.json"
    practice = choose_secrets(Environment.PRACTICE, "test", path, no_keyring())
    assert (type(practice), practice.name) == (FileSecrets, "a file (practice company only)")
    chosen = choose_secrets(Environment.SANDBOX, "test", path, FakeKeyring())
    assert type(chosen) is KeyringSecrets
    assert chosen.name.endswith("FakeKeyring")
    assert type(choose_secrets(Environment.PRACTICE, "test", path, FakeKeyring())) is KeyringSecrets
    for environment in (Environment.SANDBOX, Environment.PRODUCTION):
        with pytest.raises(KeyringMissing):
            choose_secrets(environment, "test", path, no_keyring())
    for environment in Environment:
        locked = FakeKeyring()
        locked.error = keyring.errors.KeyringLocked("locked")
        with pytest.raises(KeyringLocked):
            choose_secrets(environment, "test", path, locked)


def test_keyrings_alt_is_not_installed() -> None:
    found: ModuleType | None = sys.modules.get("keyrings.alt")
    assert found is None
