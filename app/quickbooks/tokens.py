"""The one keeper of a company's tokens: one refresh at a time, the new token stored before it is used.

Only the refresh token is stored; the access token lives in memory (design.md 6) and, sealed, where the other
processes of the profile find it (`SharedAccess`). The former refresh token is
kept until the first good call, because Intuit accepts it for up to a day after rotation (qbo-api.md 1.4).
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from app.domain.books import Environment
from app.domain.errors import AppError, EnvironmentProblem, ReconnectNeeded, WaitAndRetry
from app.quickbooks.oauth import IntuitOAuth, Tokens
from app.quickbooks.shared_access import SharedAccess
from app.quickbooks.token_errors import ended, not_connected
from app.sync.ports import Clock, FaultPoint, SecretStore, no_fault

_log = logging.getLogger(__name__)
#: The access token is replaced this long before it ends, so that it does not end on the way.
_EARLY_SECONDS = 60
#: Longer than a refresh of another process can take.
_LOCK_SECONDS = 60.0
_TIDY_SECONDS = 1.0


def client_secret_key(environment: Environment, client_id: str) -> str:
    """Name of the client secret's entry in the secret store."""
    return f"{environment.value}.client_secret.{client_id}"


def refresh_token_key(environment: Environment, realm_id: str) -> str:
    """Name of the refresh token's entry in the secret store."""
    return f"{environment.value}.refresh_token.{realm_id}"


def former_key(key: str) -> str:
    """Name of the entry that keeps the former refresh token until the first good call."""
    return f"{key}.former"


def stored_keys(environment: Environment, realm_id: str, client_id: str) -> tuple[str, ...]:
    """Names of all entries of one connection."""
    key = refresh_token_key(environment, realm_id)
    return key, former_key(key), client_secret_key(environment, client_id)


class TokenKeeper:
    """Tokens of one company in one environment. All methods may be called from any thread.

    Methods that touch the store raise `KeyringMissing`, `KeyringLocked` or `KeyringDenied`.
    """

    def __init__(
        self,
        environment: Environment,
        realm_id: str,
        *,
        oauth: IntuitOAuth,
        store: SecretStore,
        lock_folder: Path,
        clock: Clock,
        shares: bool = True,
        noted: Callable[[Tokens], None] | None = None,
        fault: FaultPoint = no_fault,
    ) -> None:
        """`noted` is told of every stored answer (how long the sign-in lasts). With `shares` False nothing of the
        sign-in touches the disk: it is not confirmed yet.
        """
        self._oauth = oauth
        self._store = store
        self._clock = clock
        self._noted = noted
        shared = lock_folder / f"tokens-{environment.value}-{realm_id}.shared"
        self._shared = SharedAccess(shared, clock) if shares else None
        self._fault = fault
        self._key = refresh_token_key(environment, realm_id)
        self._former_key = former_key(self._key)
        self._thread_lock = threading.Lock()
        self._file_lock = FileLock(lock_folder / f"tokens-{environment.value}-{realm_id}.lock")
        self._access_token = ""
        self._good_until = 0.0
        self._unsaved: Tokens | None = None
        self._dead = ""
        self._drop_former = False
        self._mine = threading.local()

    def refreshes_here(self) -> int:
        """How often the calling thread has asked Intuit for fresh tokens."""
        asked: int = getattr(self._mine, "asked", 0)
        return asked

    @property
    def connected(self) -> bool:
        """True when a refresh token is stored."""
        return self._store.get(self._key) is not None

    def access_token(self) -> str:
        """A token that is good by our clock, refreshed when needed.

        Raises:
            ReconnectNeeded: there is no sign-in, or Intuit refused it (then it is not asked again).
            UserMustAct: the client id or secret is wrong.
            WaitAndRetry: Intuit cannot be reached, or another program holds the tokens.
        """
        with self._thread_lock:
            if self._access_token and self._clock.monotonic() < self._good_until:
                return self._access_token
            return self._refresh()

    def refresh_after_401(self, old_access_token: str) -> str:
        """A token other than the refused one: QuickBooks' 401 is the truth, whatever our clock says.

        However many threads bring the same refused token, one refresh is made. Raises like `access_token`.
        """
        with self._thread_lock:
            if self._access_token and self._access_token != old_access_token:
                return self._access_token
            return self._refresh(old_access_token)

    def adopt(self, tokens: Tokens) -> None:
        """Store the tokens of a fresh sign-in; the former ones are forgotten."""
        with self._thread_lock, self._locked_file():
            self._unsaved = tokens
            self._store.put(self._key, tokens.refresh_token)
            self._store.delete(self._former_key)
            self._drop_former = False
            self._use(tokens)
            self._tell(tokens)

    def good(self) -> None:
        """QuickBooks accepted the access token: the former refresh token is no longer needed.

        Never raises: a store that cannot be reached now must not spoil a good answer. The former token ends by
        itself within a day.
        """
        if not self._drop_former:
            return
        try:
            with self._thread_lock, self._locked_file(_TIDY_SECONDS):
                if self._drop_former:
                    self._store.delete(self._former_key)
        except AppError as problem:
            _log.warning("The former refresh token could not be removed: %s", problem.message)
        self._drop_former = False

    def forget(self) -> None:
        """Remove everything about this company from the store and from memory."""
        with self._thread_lock, self._locked_file():
            self._access_token = ""
            self._unsaved = None
            self._dead = ""
            self._drop_former = False
            if self._shared is not None:
                self._shared.forget()
            self._store.delete(self._key)
            self._store.delete(self._former_key)

    def refresh_token(self) -> str | None:
        """The stored refresh token, for revoking it at Intuit."""
        return self._store.get(self._key)

    def _refresh(self, refused: str = "") -> str:
        self._fault("before_refresh")
        with self._locked_file():
            if self._unsaved is not None:
                return self._save(self._unsaved, self._store.get(self._key))
            # Another process may have rotated it since we looked last.
            stored = self._store.get(self._key)
            if stored is None:
                raise not_connected()
            if stored == self._dead:
                raise ended()
            if self._take_shared(stored, refused):
                return self._access_token
            self._access_token = ""
            return self._save(self._ask(stored), stored)

    def _ask(self, stored: str) -> Tokens:
        try:
            return self._renewed(stored)
        except ReconnectNeeded:
            former = self._store.get(self._former_key)
            if former is None or former == stored:
                self._dead = stored
                raise
        _log.info("The stored refresh token was refused; trying the former one once")
        try:
            return self._renewed(former)
        except ReconnectNeeded:
            self._dead = stored
            raise

    def _renewed(self, refresh_token: str) -> Tokens:
        self._mine.asked = self.refreshes_here() + 1
        return self._oauth.refresh(refresh_token)

    def _save(self, tokens: Tokens, stored: str | None) -> str:
        """Store first, use afterwards: a crash in between must not lose the only good refresh token."""
        self._unsaved = tokens
        self._fault("after_refresh")
        if tokens.refresh_token != stored:
            if stored is not None:
                self._store.put(self._former_key, stored)
            self._store.put(self._key, tokens.refresh_token)
            self._drop_former = True
        self._fault("after_keyring")
        self._use(tokens)
        self._tell(tokens)
        return self._access_token

    def _take_shared(self, stored: str, refused: str) -> bool:
        """Take the token of another process, if it has a newer one than those that are known to be over."""
        found = self._shared.read(stored) if self._shared is not None else None
        if found is None or found[0] in (refused, self._access_token) or found[1] <= _EARLY_SECONDS:
            return False
        self._access_token = found[0]
        self._good_until = self._clock.monotonic() + found[1] - _EARLY_SECONDS
        return True

    def _tell(self, tokens: Tokens) -> None:
        if self._shared is not None:
            self._shared.write(tokens.refresh_token, tokens.access_token, tokens.expires_in)
        if self._noted is not None:
            try:
                self._noted(tokens)
            except AppError as problem:
                # Only a date for a reminder; the tokens themselves are stored.
                _log.warning("The end of the sign-in could not be stored: %s", problem.message)

    def _use(self, tokens: Tokens) -> None:
        self._unsaved = None
        self._dead = ""
        self._access_token = tokens.access_token
        self._good_until = self._clock.monotonic() + max(tokens.expires_in - _EARLY_SECONDS, 0)

    @contextmanager
    def _locked_file(self, seconds: float = _LOCK_SECONDS) -> Iterator[None]:
        try:
            self._file_lock.acquire(timeout=seconds)
        except Timeout as error:
            raise WaitAndRetry(
                "Another program is signing in",
                "Another running copy of this program holds the sign-in to QuickBooks.",
                "Close it, or wait; the program tries again by itself.",
            ) from error
        except OSError as error:
            raise EnvironmentProblem(
                "The program's folder is not writable",
                f"The lock for the sign-in could not be taken: {error}.",
                "Check that you may write to the program's data folder and that the disk is not full.",
            ) from error
        try:
            yield
        finally:
            self._file_lock.release()
