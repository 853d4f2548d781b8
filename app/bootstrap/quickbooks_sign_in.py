"""The sign-in at Intuit for one pair of keys: kept, extended, revoked, and the gateway that uses it."""

from __future__ import annotations

import logging
from collections.abc import Callable

from app.bootstrap.wiring import Wiring
from app.domain.books import Environment
from app.domain.documents import RemoteDocument
from app.domain.errors import AppError, UserMustAct, WaitAndRetry
from app.domain.sign_in_ends import SignInEnds
from app.http import new_client
from app.quickbooks.client import ApiClient
from app.quickbooks.endpoints import Endpoints
from app.quickbooks.gateway import QuickBooksBooks
from app.quickbooks.oauth import ClientKeys, IntuitOAuth, Tokens
from app.quickbooks.tokens import TokenKeeper, client_secret_key
from app.secrets import MemorySecrets
from app.services.connect_parts import NUMBERED_MOST, Look, Revoked
from app.sync.ports import SecretStore

_log = logging.getLogger(__name__)


class QuickBooksSignIn:
    """Implements `SignIn` for one pair of keys in one environment."""

    def __init__(
        self,
        wiring: Wiring,
        endpoints: Endpoints,
        keys: ClientKeys,
        redirect_uri: str,
        revoke_later: Callable[[Environment, ClientKeys, str], None],
    ) -> None:
        self._wiring = wiring
        self._revoke_later = revoke_later
        self._endpoints = endpoints
        self._keys = keys
        self.oauth = IntuitOAuth(endpoints, keys, redirect_uri)

    def authorize_address(self, state: str) -> str:
        """The address to open in the browser."""
        return self.oauth.authorize_address(state)

    def check_keys(self) -> None:
        """Ask whether Intuit knows the keys."""
        self.oauth.check_keys()

    def exchange(self, code: str) -> Tokens:
        """Turn the code into tokens; they stay in memory."""
        return self.oauth.exchange(code)

    def look(self, realm_id: str, tokens: object) -> Look:
        """Read the company, its accounts and what stands there already, with tokens that are not stored yet."""
        keeper = self._keeper(realm_id, MemorySecrets(), stored=False)
        keeper.adopt(_tokens(tokens))
        books = self.books(realm_id, keeper)
        try:
            return Look(books.company(), tuple(books.accounts()), _numbered(books))
        finally:
            books.close()

    def keep(self, realm_id: str, tokens: object) -> None:
        """Store the refresh token and the client secret."""
        store = self._wiring.secrets.open(self._endpoints.environment)
        self._keeper(realm_id, store).adopt(_tokens(tokens))
        if self._endpoints.environment is not Environment.PRACTICE:
            store.put(
                client_secret_key(self._endpoints.environment, self._keys.client_id), self._keys.client_secret
            )
        self._wiring.secrets.remember(self._endpoints.environment)

    def extend(self, realm_id: str) -> None:
        """Refresh the stored sign-in, which begins its hundred days anew."""
        store = self._wiring.secrets.open(self._endpoints.environment)
        self._keeper(realm_id, store).access_token()

    def unkeep(self, realm_id: str) -> None:
        """Take out of the store what `keep` put there."""
        store = self._wiring.secrets.open(self._endpoints.environment)
        self._keeper(realm_id, store).forget()
        store.delete(client_secret_key(self._endpoints.environment, self._keys.client_id))

    def revoke(self, tokens: object) -> None:
        """Make tokens that were not kept invalid at Intuit."""
        self.oauth.revoke(_tokens(tokens).refresh_token)

    def forget(self, realm_id: str, *, keep_keys: bool = False) -> Revoked:
        """Revoke at Intuit, now or later, and remove everything from the store in any case."""
        environment = self._endpoints.environment
        store = self._wiring.secrets.open(environment)
        keeper = self._keeper(realm_id, store)
        token = keeper.refresh_token()
        try:
            return self._revoke_stored(token) if token else Revoked.DONE
        finally:
            keeper.forget()
            if not keep_keys:
                store.delete(client_secret_key(environment, self._keys.client_id))

    def _revoke_stored(self, token: str) -> Revoked:
        try:
            self.oauth.revoke(token)
        except UserMustAct as error:
            _log.warning("The sign-in could not be revoked: %s", error.message)
            return Revoked.IMPOSSIBLE
        except WaitAndRetry as error:
            if self._wiring.secrets.empty_at_start(self._endpoints.environment.value):
                return Revoked.IMPOSSIBLE  # nothing survives this session, so there is no later
            _log.warning("The sign-in will be revoked later: %s", error.message)
            try:
                self._revoke_later(self._endpoints.environment, self._keys, token)
            except AppError as problem:
                _log.warning("The sign-in could not be kept for revoking it later: %s", problem.message)
                return Revoked.IMPOSSIBLE
            return Revoked.LATER
        return Revoked.DONE

    def stored_books(self, realm_id: str) -> QuickBooksBooks:
        """The gateway that uses the stored sign-in.

        Raises:
            ReconnectNeeded: there is none, with the reason as well as it can be told.
        """
        secrets = self._wiring.secrets
        keeper = self._keeper(realm_id, secrets.open(self._endpoints.environment))
        if not keeper.connected:
            raise secrets.lost(self._endpoints.environment)
        return self.books(realm_id, keeper)

    def books(self, realm_id: str, keeper: TokenKeeper) -> QuickBooksBooks:
        """A gateway with its own connection pool; all gateways of a company go through one gate.

        Only with the practice company may the limits be left out: INVENTORY_MATE_UNLIMITED=1 is for tests.
        """
        practice = self._endpoints.environment is Environment.PRACTICE
        unlimited = (
            self._wiring.practice_unlimited() or self._wiring.env.get("INVENTORY_MATE_UNLIMITED") == "1"
        )
        gate = self._wiring.gates.of(
            f"{self._endpoints.environment.value}/{realm_id}", counted=not (practice and unlimited)
        )
        return QuickBooksBooks(
            ApiClient(
                self._endpoints.api_base,
                realm_id,
                keeper=keeper,
                http=new_client(),
                clock=self._wiring.clock,
                gate=gate,
                minor_version=self._wiring.minor_version,
            )
        )

    def _keeper(self, realm_id: str, store: SecretStore, *, stored: bool = True) -> TokenKeeper:
        environment, wiring = self._endpoints.environment, self._wiring

        def noted(tokens: Tokens) -> None:
            ends = SignInEnds.told(wiring.clock.now(), tokens.refresh_expires_in, tokens.hard_expires_in)
            wiring.note_ends(environment, realm_id, ends)

        return TokenKeeper(
            environment,
            realm_id,
            oauth=self.oauth,
            store=store,
            lock_folder=wiring.lock_folder,
            clock=wiring.clock,
            shares=stored,
            noted=noted if stored else None,
            fault=wiring.fault,
        )


def _numbered(books: QuickBooksBooks) -> tuple[RemoteDocument, ...] | None:
    try:
        return tuple(books.latest_numbered("PO-", NUMBERED_MOST))
    except AppError as error:
        # A company without purchase orders may refuse the question; the health check says that it stays open.
        _log.warning("The purchase orders there could not be looked up: %s", error.message)
        return None


def _tokens(tokens: object) -> Tokens:
    assert isinstance(tokens, Tokens)
    return tokens
