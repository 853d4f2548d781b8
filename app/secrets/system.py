"""The system's keyring: Credential Manager, Keychain, Secret Service, KDE Wallet. Missing, locked and denied differ."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import TypeVar

import keyring
import keyring.errors
from keyring.backend import KeyringBackend

from app.domain.errors import AppError
from app.domain.known import LOCAL
from app.secrets.checks import PROBE, check_length, try_out

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
        try_out(self, f"{PROBE}.{secrets.token_hex(4)}")

    def _entry(self, key: str) -> str:
        return f"{self._service}/{key}"


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


def _missing(why: object) -> AppError:
    return LOCAL["local.no_keyring"].error(reason=_first_sentence(why))


def _locked(error: Exception) -> AppError:
    return LOCAL["local.keyring_locked"].error(reason=_first_sentence(error))


def _denied(where: str, error: Exception) -> AppError:
    reason = f"{type(error).__name__}: {_first_sentence(error)}"
    return LOCAL["local.keyring_denied"].error(where=where, reason=reason)


def _first_sentence(words: object) -> str:
    return str(words).partition(". ")[0].rstrip(".")
