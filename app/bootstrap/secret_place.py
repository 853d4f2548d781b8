"""The place for secrets of a profile, found once and then kept: probing writes to the keyring each time."""

from __future__ import annotations

import threading
from pathlib import Path

from app.domain.books import Environment
from app.secrets import choose_secrets
from app.sync.ports import SecretStore


class SecretPlace:
    """Threads may share it."""

    def __init__(self, service: str, practice_file: Path) -> None:
        self._service = service
        self._practice_file = practice_file
        self._found: dict[Environment, SecretStore] = {}
        self._lock = threading.Lock()

    def open(self, environment: Environment) -> SecretStore:
        """The store; probed when it is first needed.

        Raises:
            KeyringMissing, KeyringLocked, KeyringDenied: there is no safe place for these secrets.
        """
        with self._lock:
            if environment not in self._found:
                self._found[environment] = choose_secrets(environment, self._service, self._practice_file)
            return self._found[environment]

    def probe(self, environment: Environment) -> str:
        """Try it anew, before a sign-in, and return its name. Raises like `open`."""
        with self._lock:
            self._found.pop(environment, None)
        return self.open(environment).name
