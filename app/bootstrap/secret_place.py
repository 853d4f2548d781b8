"""The place for secrets of a profile: probed, named, remembered. Probing writes to the keyring each time."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

from app.domain.books import Environment
from app.domain.errors import EnvironmentProblem, ReconnectNeeded
from app.domain.secret_kinds import SecretKind, place_key
from app.secrets import MemorySecrets, SealedSecrets, choose_secrets
from app.sync.ports import SecretStore, SettingsStore

_KIND_KEY = "secret_place.kind"


class SecretPlace:
    """Threads may share it. The practice company's keys only go where `choose_secrets` says (decision 003)."""

    def __init__(self, service: str, practice_file: Path, sealed_file: Path, settings: SettingsStore) -> None:
        self._service = service
        self._practice_file = practice_file
        self._settings = settings
        self._found: dict[Environment, SecretStore] = {}
        self._session = MemorySecrets()
        self._sealed = SealedSecrets(sealed_file)
        self._lock = threading.Lock()
        word = settings.value(_KIND_KEY)
        self._kind = SecretKind(word) if word in {each.value for each in SecretKind} else SecretKind.KEYRING

    @property
    def kind(self) -> SecretKind:
        """What was chosen; the keyring unless somebody said otherwise. Read once: the window asks for it too."""
        return self._kind

    @property
    def file_exists(self) -> bool:
        """Whether there is a file under a passphrase already."""
        return self._sealed.exists

    @property
    def locked(self) -> bool:
        """Whether a passphrase has to be given before secrets can be read."""
        return self.kind is SecretKind.FILE and self._sealed.locked

    def empty_at_start(self, environment: str) -> bool:
        """Whether the sign-in was kept in memory only, so that it cannot be there any more."""
        return self.kind is SecretKind.SESSION and environment != Environment.PRACTICE.value

    def choose(
        self, kind: SecretKind, passphrase: str = "", *, anew: bool = False, carried: Sequence[str] = ()
    ) -> None:
        """Keep secrets there from now on. With FILE the file is opened with the passphrase, or made (`anew`: again).

        The entries named in `carried` move along, as far as they can be read; then nothing of them stays behind.

        Raises:
            UserMustAct: the passphrase is too short, or not the right one.
            EnvironmentProblem: the new place cannot be used; everything stays as it was.
        """
        former, values = self._readable(carried)
        if kind is SecretKind.FILE:
            if self._sealed.exists and not anew:
                self._sealed.unlock(passphrase)
            else:
                self._sealed.create(passphrase)
        store = self._store_of(kind, Environment.PRODUCTION)
        for key, value in values.items():
            store.put(key, value)
        self._settings.set_value(_KIND_KEY, kind.value)
        self._kind = kind
        if former is not None and former is not store:
            for key in values:
                former.delete(key)

    def unlock(self, passphrase: str) -> None:
        """Open the file that was chosen. Raises like `choose`."""
        self._sealed.unlock(passphrase)

    def open(self, environment: Environment) -> SecretStore:
        """The store; the keyring is probed when it is first needed.

        Raises:
            KeyringMissing, KeyringLocked, KeyringDenied: there is no safe place for these secrets.
        """
        return self._store_of(self.kind, environment)

    def _store_of(self, kind: SecretKind, environment: Environment) -> SecretStore:
        if environment is not Environment.PRACTICE and kind is not SecretKind.KEYRING:
            return self._session if kind is SecretKind.SESSION else self._sealed
        with self._lock:
            if environment not in self._found:
                self._found[environment] = choose_secrets(environment, self._service, self._practice_file)
            return self._found[environment]

    def _readable(self, keys: Sequence[str]) -> tuple[SecretStore | None, dict[str, str]]:
        """The present place and what these keys hold there; nothing where it cannot be read."""
        if not keys:
            return None, {}
        try:
            store = self._store_of(self.kind, Environment.PRODUCTION)
            found = {key: store.get(key) for key in keys}
        except EnvironmentProblem:
            return None, {}
        return store, {key: value for key, value in found.items() if value is not None}

    def probe(self, environment: Environment) -> str:
        """Try it anew, before a sign-in, and return its name. Raises like `open`."""
        with self._lock:
            self._found.pop(environment, None)
        store = self.open(environment)
        if environment is not Environment.PRACTICE and self.kind is not SecretKind.KEYRING:
            store.probe()
        return store.name

    def remember(self, environment: Environment) -> None:
        """A sign-in was just stored: remember where, so that its absence can be explained later."""
        self._settings.set_value(place_key(environment.value), self.open(environment).name)

    def lost(self, environment: Environment) -> ReconnectNeeded:
        """Why there is no stored sign-in, as well as it can be told."""
        former = self._settings.value(place_key(environment.value))
        here = self.open(environment).name
        if self.kind is SecretKind.SESSION and environment is not Environment.PRACTICE:
            text = "The sign-in was kept for one session only, as you chose, and that session has ended."
        elif former and former != here:
            text = f"The sign-in was stored in {former}, but this computer now offers {here}."
        elif former:
            text = f"The sign-in is no longer in {former}; something else removed it."
        else:
            text = "There is no stored sign-in for this QuickBooks company on this computer."
        return ReconnectNeeded(
            "Reconnect to QuickBooks",
            text,
            "Press Reconnect and sign in. Your purchase orders and links stay as they are.",
        )
