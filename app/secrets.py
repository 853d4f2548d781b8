"""Where secrets are kept: the system's keyring, memory for this run only, or a file for the practice company.

`FileSecrets` is plain text and is allowed ONLY for the practice company: its keys open nothing but an
invented company on this very computer, so there is nothing to steal, and a computer without a keyring can
still try the whole program. Secrets of the sandbox and of production never go into a file: where the
keyring does not work, the person is told and may choose "this session only" (design.md 6).

Keys begin with the environment ("practice.", "sandbox.", "production."). Values have at most 1,280 UTF-16
code units, which is what Windows takes (reliability-performance.md 2.5).
"""

from __future__ import annotations

import json
import os
import secrets
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

import keyring
import keyring.errors
from filelock import FileLock, Timeout
from keyring.backend import KeyringBackend

from app.domain.books import Environment
from app.domain.errors import EnvironmentProblem, KeyringDenied, KeyringLocked, KeyringMissing
from app.sync.ports import SecretStore

VALUE_LIMIT = 1280
_PROBE = "probe"
_LOCK_SECONDS = 10.0
_NAMES = {
    "keyring.backends.Windows": "Windows Credential Manager",
    "keyring.backends.macOS": "macOS Keychain",
    "keyring.backends.SecretService": "Secret Service (GNOME Keyring or KDE Wallet)",
    "keyring.backends.libsecret": "Secret Service (libsecret)",
    "keyring.backends.kwallet": "KDE Wallet",
}
#: They keep secrets readable by anyone, or not at all.
_REFUSED = ("keyrings.alt", "keyring.backends.fail", "keyring.backends.null")
_LOCKED_ERRORS = frozenset({"LockedException", "PromptDismissedException", "KeychainDenied"})
_MISSING_ERRORS = frozenset(
    {"SecretServiceNotAvailableException", "ConnectionRefusedError", "FileNotFoundError"}
)
_Result = TypeVar("_Result")


class KeyringSecrets:
    """The system's keyring, or the given backend.

    Each key is an entry of a service of its own, because Windows moves entries about that share a service.
    """

    def __init__(self, service_name: str, backend: KeyringBackend | None = None) -> None:
        """Find the keyring.

        Raises:
            KeyringMissing: there is none, or only one that keeps secrets in plain text.
        """
        self._service = service_name
        self._backend = _usable(backend or _call("The keyring", keyring.get_keyring))
        self.name = _name_of(self._backend)

    def get(self, key: str) -> str | None:
        return _call(self.name, lambda: self._backend.get_password(self._entry(key), key))

    def put(self, key: str, value: str) -> None:
        check_length(key, value)
        _call(self.name, lambda: self._backend.set_password(self._entry(key), key, value))

    def delete(self, key: str) -> None:
        if self.get(key) is not None:
            _call(self.name, lambda: self._backend.delete_password(self._entry(key), key))

    def probe(self) -> None:
        _probe(self, f"{_PROBE}.{secrets.token_hex(4)}")

    def _entry(self, key: str) -> str:
        return f"{self._service}/{key}"


class MemorySecrets:
    """This run only: nothing survives the program's end."""

    def __init__(self) -> None:
        self.name = "this session only (nothing is stored)"
        self._values: dict[str, str] = {}

    def get(self, key: str) -> str | None:
        return self._values.get(key)

    def put(self, key: str, value: str) -> None:
        check_length(key, value)
        self._values[key] = value

    def delete(self, key: str) -> None:
        self._values.pop(key, None)

    def probe(self) -> None:
        _probe(self, _PROBE)


class FileSecrets:
    """A file with mode 0600, for the practice company only.

    Raises:
        ValueError: a key of another environment; that is a fault of the program.
    """

    def __init__(self, path: Path) -> None:
        self.name = "a file (practice company only)"
        self._path = path
        self._thread_lock = threading.Lock()
        self._file_lock = FileLock(path.with_name(f"{path.name}.lock"))

    def get(self, key: str) -> str | None:
        with self._locked(key):
            return self._load().get(key)

    def put(self, key: str, value: str) -> None:
        check_length(key, value)
        with self._locked(key):
            self._save({**self._load(), key: value})

    def delete(self, key: str) -> None:
        with self._locked(key):
            values = self._load()
            if values.pop(key, None) is not None:
                self._save(values)

    def probe(self) -> None:
        _probe(self, f"{Environment.PRACTICE.value}.{_PROBE}")

    @contextmanager
    def _locked(self, key: str) -> Iterator[None]:
        if not key.startswith(f"{Environment.PRACTICE.value}."):
            raise ValueError("a file may hold secrets of the practice company only")
        try:
            with self._thread_lock, self._file_lock.acquire(timeout=_LOCK_SECONDS):
                yield
        except (OSError, Timeout) as error:
            raise KeyringDenied(
                "The practice company's keys cannot be stored",
                f"The file {self._path} cannot be used: {error}.",
                "Check that you may write to the program's data folder and that the disk is not full.",
            ) from error

    def _load(self) -> dict[str, str]:
        try:
            values = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except ValueError:
            values = None
        if not isinstance(values, dict):
            raise KeyringDenied(
                "The practice company's keys are damaged",
                f"The file {self._path} cannot be read.",
                "Delete it and connect to the practice company again.",
            )
        return {str(key): str(value) for key, value in values.items()}

    def _save(self, values: dict[str, str]) -> None:
        """Write beside and rename, so that a crash leaves the old file or the new one."""
        handle, beside = tempfile.mkstemp(dir=self._path.parent, prefix=f".{self._path.name}.")  # mode 0600
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(values, file)
                file.flush()
                os.fsync(file.fileno())
            Path(beside).replace(self._path)
        except OSError:
            Path(beside).unlink(missing_ok=True)
            raise


def choose_secrets(
    environment: Environment, service_name: str, practice_file: Path, backend: KeyringBackend | None = None
) -> SecretStore:
    """The store for an environment, probed with a write, a read and a delete; its `name` says which it is.

    The keyring comes first. Only the practice company has its own file, for a computer without any keyring
    (decision 003); a locked keyring, or one that refuses, is told and never got round.

    Raises:
        KeyringMissing, KeyringLocked, KeyringDenied: say so, offer `MemorySecrets`; never choose silently.
    """
    try:
        store: SecretStore = KeyringSecrets(service_name, backend)
        store.probe()
    except KeyringMissing:
        if environment is not Environment.PRACTICE:
            raise
        store = FileSecrets(practice_file)
        store.probe()
    return store


def check_length(key: str, value: str) -> None:
    """Refuse a value that some system's keyring could not take.

    Raises:
        KeyringDenied: it is empty or too long.
    """
    units = len(value.encode("utf-16-le", "surrogatepass")) // 2
    if not 1 <= units <= VALUE_LIMIT:
        raise KeyringDenied(
            "The secret cannot be stored",
            f"The secret {key} has {units} characters; a keyring takes 1 to {VALUE_LIMIT}.",
            "Check that only the secret itself was entered.",
        )


def _probe(store: SecretStore, key: str) -> None:
    value = secrets.token_hex(8)
    store.put(key, value)
    read_back = store.get(key)
    with suppress(EnvironmentProblem):
        store.delete(key)
    if read_back != value:
        raise KeyringDenied(
            "The keyring does not keep secrets",
            f"A test entry written to {store.name} could not be read back.",
            "Unlock or repair the keyring, or go on for this session only.",
        )


def _usable(backend: KeyringBackend) -> KeyringBackend:
    """The backend itself, or the best safe one of a chain."""
    chain = getattr(backend, "backends", None)
    for member in chain if isinstance(chain, list | tuple) else [backend]:
        module = type(member).__module__
        if not module.startswith(_REFUSED):
            if module.startswith("keyring.backends.Windows"):
                # A refresh token changes daily: it must not roam to other computers.
                setattr(member, "persist", "local machine")  # noqa: B010  # only this backend has it
            return member
    raise _missing(f"only {type(backend).__module__}")


def _name_of(backend: KeyringBackend) -> str:
    module = type(backend).__module__
    known = next((name for prefix, name in _NAMES.items() if module.startswith(prefix)), "")
    return known or f"{module}.{type(backend).__name__}"


def _call(where: str, work: Callable[[], _Result]) -> _Result:
    """Run a keyring call; tell missing, locked and denied apart."""
    try:
        return work()
    except keyring.errors.KeyringLocked as error:
        raise _locked(error) from error
    except (keyring.errors.NoKeyringError, keyring.errors.InitError) as error:
        raise _missing(error) from error
    except Exception as error:
        # Backends let their platform's own exceptions through, which are not importable elsewhere.
        kind = type(error).__name__
        if kind in _LOCKED_ERRORS:
            raise _locked(error) from error
        if kind in _MISSING_ERRORS:
            raise _missing(error) from error
        raise _denied(where, error) from error


def _missing(why: object) -> KeyringMissing:
    return KeyringMissing(
        "No keyring on this computer",
        f"This computer offers no safe place for secrets ({_first_sentence(why)}).",
        "Install or start one (on Linux: GNOME Keyring or KDE Wallet), or go on for this session only.",
    )


def _locked(error: Exception) -> KeyringLocked:
    return KeyringLocked(
        "The keyring is locked",
        f"The keyring is there, but it was not unlocked ({_first_sentence(error)}).",
        "Unlock it with its password and try again.",
    )


def _denied(where: str, error: Exception) -> KeyringDenied:
    return KeyringDenied(
        "The keyring refused",
        f"{where} refused access ({type(error).__name__}: {_first_sentence(error)}).",
        "Allow this program to use it, then try again.",
    )


def _first_sentence(words: object) -> str:
    return str(words).partition(". ")[0].rstrip(".")
