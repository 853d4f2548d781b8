"""The tools of connecting, put together from concrete parts: keys, addresses, place for secrets, sign-in."""

from __future__ import annotations

from app.bootstrap.environment import read_environment
from app.bootstrap.feed_tokens import FEED_TOKEN
from app.bootstrap.managed import MANAGED_BY
from app.bootstrap.quickbooks_sign_in import QuickBooksSignIn
from app.bootstrap.revoke_later import RevokeLater
from app.bootstrap.shopify import kept_keys
from app.bootstrap.wiring import Wiring
from app.domain.books import Environment
from app.domain.errors import AppError
from app.domain.feed import TOKEN_KEPT_IN
from app.domain.links import Connection
from app.domain.redirects import loopback_redirect
from app.domain.secret_kinds import SecretKind
from app.quickbooks.endpoints import Endpoints, endpoints_for
from app.quickbooks.oauth import ClientKeys, IntuitOAuth, new_state
from app.quickbooks.receiver import Receiver
from app.quickbooks.redirect import RedirectAnswer, parse_pasted
from app.quickbooks.tokens import client_secret_key, stored_keys
from app.services.connect_parts import ConnectRequest
from app.sync.ports import Books

#: Ports to register at Intuit as http://localhost:{port}/callback; they are tried in this order.
PORTS = (8765, 8766, 8767)


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
        # Secrets that belong to no company; where there is none, the former place is left alone.
        feed = (FEED_TOKEN,) if self._wiring.settings.value(TOKEN_KEPT_IN) else ()
        everything = (*carried, *feed, *kept_keys(self._wiring.settings))
        self._wiring.secrets.choose(kind, passphrase, anew=anew, carried=everything)
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
        advanced = self._wiring.advanced
        sandbox = environment is Environment.SANDBOX
        return endpoints_for(
            environment, practice, advanced.sandbox_api if sandbox else advanced.production_api
        )
