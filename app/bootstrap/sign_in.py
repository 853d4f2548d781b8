"""Puts sign-in and gateway together from their parts: endpoints, keys, keyring, HTTP client."""

from __future__ import annotations

import logging
from collections.abc import Callable

from app.bootstrap.environment import read_environment
from app.bootstrap.managed import MANAGED_BY
from app.bootstrap.revoke_later import RevokeLater
from app.bootstrap.wiring import Wiring
from app.domain.books import Environment
from app.domain.documents import RemoteDocument
from app.domain.errors import AppError, UserMustAct, WaitAndRetry
from app.domain.links import Connection
from app.domain.redirects import loopback_redirect
from app.domain.secret_kinds import SecretKind
from app.domain.sign_in_ends import SignInEnds
from app.http import new_client
from app.quickbooks.client import ApiClient
from app.quickbooks.endpoints import Endpoints, endpoints_for
from app.quickbooks.gateway import QuickBooksBooks
from app.quickbooks.oauth import ClientKeys, IntuitOAuth, Tokens, new_state
from app.quickbooks.receiver import Receiver
from app.quickbooks.redirect import RedirectAnswer, parse_pasted
from app.quickbooks.tokens import TokenKeeper, client_secret_key, stored_keys
from app.secrets import MemorySecrets
from app.services.connect_parts import NUMBERED_MOST, ConnectRequest, Look, Revoked
from app.sync.ports import Books, SecretStore

_log = logging.getLogger(__name__)
#: Ports to register at Intuit as http://localhost:{port}/callback; they are tried in this order.
PORTS = (8765, 8766, 8767)


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


class ConcreteTools:
    """Implements `ConnectTools`, and gives the gateway of a stored connection."""

    def __init__(self, wiring: Wiring) -> None:
        self._wiring = wiring
        self.place = wiring.secrets
        self.managed_by = wiring.env.get(MANAGED_BY, "")
        self._later = RevokeLater(wiring.settings, wiring.secrets, self._oauth_for)

    def new_state(self) -> str:
        """An unguessable word for one attempt."""
        return new_state()

    def receiver(self, word: str, redirect_uri: str) -> Receiver:
        """Open the receiver: on the registered port, or behind a hosted page on any port."""
        if not redirect_uri:
            return Receiver(word, PORTS).open()
        here = loopback_redirect(redirect_uri)
        if here is not None:
            return Receiver(word, here[:1], here[1]).open()
        return Receiver(word, (*PORTS, 0), public_address=redirect_uri).open()

    def parse_pasted(self, text: str, state: str) -> RedirectAnswer:
        """Read an address that was pasted."""
        return parse_pasted(text, state)

    def sign_in(self, request: ConnectRequest, redirect_uri: str) -> QuickBooksSignIn:
        """Sign-in with these keys."""
        keys = ClientKeys(request.client_id, request.client_secret)
        return self._sign_in(request.environment, keys, redirect_uri)

    def stored_sign_in(self, connection: Connection) -> QuickBooksSignIn:
        """Sign-in with the stored keys of a connection."""
        environment = Environment(connection.environment)
        secret = ""
        if environment is not Environment.PRACTICE:
            store = self._wiring.secrets.open(environment)
            preset_id, preset_secret = self.preset_keys(environment)
            secret = store.get(client_secret_key(environment, connection.client_id)) or (
                preset_secret if preset_id == connection.client_id else ""
            )
        return self._sign_in(environment, ClientKeys(connection.client_id, secret), connection.redirect_uri)

    def books(self, connection: Connection) -> Books:
        """The gateway of a stored connection."""
        return self.stored_sign_in(connection).stored_books(connection.realm_id)

    def web_link(self, connection: Connection, qbo_id: str) -> str:
        """Address of a purchase order in QuickBooks' own pages."""
        return self.page(connection, "purchaseorder", qbo_id)

    def page(self, connection: Connection, kind: str, qbo_id: str) -> str:
        """Address of a page of QuickBooks: a "purchaseorder", "bill" or "vendor", else home."""
        environment = Environment(connection.environment)
        try:
            return self._endpoints(environment).web_link(kind, qbo_id, connection.realm_id)
        except AppError:
            return ""

    def choose_place(
        self, kind: SecretKind, passphrase: str, *, anew: bool, connection: Connection | None
    ) -> None:
        """Keep secrets in another place; those of the stored connection move along."""
        carried: tuple[str, ...] = ()
        environment = Environment.PRODUCTION
        if connection is not None and connection.environment != Environment.PRACTICE.value:
            environment = Environment(connection.environment)
            carried = stored_keys(environment, connection.realm_id, connection.client_id)
        self._wiring.secrets.choose(kind, passphrase, anew=anew, carried=carried)
        if carried:
            self._wiring.secrets.remember(environment)

    def probe_keyring(self, environment: Environment) -> str:
        """Try the place for secrets and return its name."""
        return self._wiring.secrets.probe(environment)

    def preset_environment(self) -> Environment:
        """`QUICKBOOKS_ENV`, else practice."""
        return read_environment(self._wiring.env)

    def required_environment(self) -> Environment | None:
        """`QUICKBOOKS_ENV` where it is set: a connection of another one is not used."""
        return self.preset_environment() if self._wiring.env.get("QUICKBOOKS_ENV", "").strip() else None

    def preset_keys(self, environment: Environment) -> tuple[str, str]:
        """`QUICKBOOKS_CLIENT_ID` and `QUICKBOOKS_CLIENT_SECRET`, for the environment they are meant for."""
        env = self._wiring.env
        if environment is Environment.PRACTICE or self.required_environment() not in (None, environment):
            return "", ""
        return env.get("QUICKBOOKS_CLIENT_ID", "").strip(), env.get("QUICKBOOKS_CLIENT_SECRET", "").strip()

    def revoke_pending(self) -> tuple[int, int]:
        """Revoke what could not be revoked before."""
        return self._later.run()

    def preset_redirect(self, environment: Environment) -> str:
        """`QUICKBOOKS_REDIRECT_URI`; the practice company does not know it."""
        if environment is Environment.PRACTICE:
            return ""
        return self._wiring.env.get("QUICKBOOKS_REDIRECT_URI", "").strip()

    def own_redirects(self) -> tuple[str, ...]:
        """The usual addresses."""
        return tuple(f"http://localhost:{port}/callback" for port in PORTS)

    def _sign_in(self, environment: Environment, keys: ClientKeys, redirect_uri: str) -> QuickBooksSignIn:
        if environment is Environment.PRACTICE:
            addresses = self._wiring.practice_addresses()
            keys = ClientKeys(addresses["client_id"], addresses["client_secret"])
        endpoints = self._endpoints(environment)
        return QuickBooksSignIn(self._wiring, endpoints, keys, redirect_uri, self._later.add)

    def _oauth_for(self, environment: Environment, keys: ClientKeys) -> IntuitOAuth:
        return self._sign_in(environment, keys, "").oauth

    def _endpoints(self, environment: Environment) -> Endpoints:
        practice = self._wiring.practice_addresses() if environment is Environment.PRACTICE else None
        return endpoints_for(environment, practice)


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
