"""Sign-ins that could not be revoked at Intuit yet: kept in the place for secrets until it works (decision 035)."""

from __future__ import annotations

import json
import logging
import uuid
from collections.abc import Callable

from app.bootstrap.secret_place import SecretPlace
from app.domain.books import Environment
from app.domain.errors import AppError, UserMustAct
from app.quickbooks.oauth import ClientKeys, IntuitOAuth
from app.sync.ports import SettingsStore

_log = logging.getLogger(__name__)
_KEY = "revoke_later"
#: Gives the token requests for an environment and a pair of keys.
OAuthFor = Callable[[Environment, ClientKeys], IntuitOAuth]


class RevokeLater:
    """The database holds only which entries there are; tokens and client secrets are in the place for secrets."""

    def __init__(self, settings: SettingsStore, secrets: SecretPlace, oauth_for: OAuthFor) -> None:
        self._settings = settings
        self._secrets = secrets
        self._oauth_for = oauth_for

    @property
    def count(self) -> int:
        """How many wait."""
        return len(self._entries())

    def add(self, environment: Environment, keys: ClientKeys, refresh_token: str) -> None:
        """Remember to revoke it. Raises the keyring errors."""
        ident = uuid.uuid4().hex[:8]
        store = self._secrets.open(environment)
        store.put(_token_key(environment, ident), refresh_token)
        store.put(_secret_key(environment, ident), keys.client_secret)
        entry = {"id": ident, "environment": environment.value, "client_id": keys.client_id}
        self._save([*self._entries(), entry])

    def run(self) -> tuple[int, int]:
        """Revoke what waits; (how many are done with, how many wait on). Never raises for one that does not work."""
        done, left = 0, []
        for entry in self._entries():
            if self._settle(entry):
                done += 1
            else:
                left.append(entry)
        if done:
            self._save(left)
        return done, len(left)

    def _settle(self, entry: dict[str, str]) -> bool:
        environment, ident = Environment(entry["environment"]), entry["id"]
        try:
            store = self._secrets.open(environment)
            token = store.get(_token_key(environment, ident))
            if token:
                secret = store.get(_secret_key(environment, ident)) or ""
                self._revoke(environment, ClientKeys(entry["client_id"], secret), token)
            store.delete(_token_key(environment, ident))
            store.delete(_secret_key(environment, ident))
        except AppError as error:
            _log.info("A sign-in still waits to be revoked: %s", error.message)
            return False
        return True

    def _revoke(self, environment: Environment, keys: ClientKeys, token: str) -> None:
        try:
            self._oauth_for(environment, keys).revoke(token)
        except UserMustAct as error:
            # These keys are no longer known at Intuit, and with them the sign-in has ended too.
            _log.warning("A sign-in could not be revoked and is forgotten: %s", error.message)

    def _entries(self) -> list[dict[str, str]]:
        try:
            return list(json.loads(self._settings.value(_KEY) or "[]"))
        except ValueError:
            return []

    def _save(self, entries: list[dict[str, str]]) -> None:
        self._settings.set_value(_KEY, json.dumps(entries))


def _token_key(environment: Environment, ident: str) -> str:
    return f"{environment.value}.revoke.{ident}"


def _secret_key(environment: Environment, ident: str) -> str:
    return f"{environment.value}.revoke_secret.{ident}"
