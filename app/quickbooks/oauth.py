"""Sign-in with Intuit: the authorize address, and code, refresh and revoke requests (qbo-api.md 1).

Intuit needs the client secret at the token endpoint and has no confirmed PKCE (qbo-api.md 1.3): none is sent.
"""

from __future__ import annotations

import logging
import secrets
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx

from app.domain.errors import AppError, NotSent, WaitAndRetry
from app.http import client_settings
from app.quickbooks.endpoints import SCOPE, Endpoints
from app.quickbooks.token_errors import WRONG_KEYS, not_reached, refused_at_token_endpoint, unreadable

with warnings.catch_warnings():
    # Authlib switches this warning on while it is imported, so a filter set earlier would be overruled.
    import authlib.deprecate  # noqa: F401

    # We stay on httpx on purpose (design.md 9); exactly this one warning is about that.
    warnings.filterwarnings("ignore", message="The httpx module is deprecated", category=DeprecationWarning)
    from authlib.integrations.httpx_client import OAuth2Client

_log = logging.getLogger(__name__)
#: A token request takes about a second; a lost answer is harmless: the former token works on for a day.
_READ_SECONDS = 30.0
#: Looks like a token to nobody.
_NO_TOKEN = "only-to-try-the-keys"  # noqa: S105
_HEADERS = {
    "Accept": "application/json",
    "Content-Type": "application/x-www-form-urlencoded",
    # Asks for the five-year end of the connection, told since 2026 (qbo-api.md 1.3).
    "x-include-refresh-token-hard-expires-in": "true",
}


@dataclass(frozen=True, slots=True)
class ClientKeys:
    """The shop's own Intuit keys. The secret comes from the keyring and is shown nowhere."""

    client_id: str
    client_secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Tokens:
    """One answer of the token endpoint. Lives are in seconds; None when Intuit does not tell."""

    access_token: str = field(repr=False)
    refresh_token: str = field(repr=False)
    expires_in: int = 3600
    refresh_expires_in: int | None = None
    hard_expires_in: int | None = None
    intuit_tid: str = ""


def new_state() -> str:
    """A fresh unguessable `state` for one sign-in."""
    return secrets.token_urlsafe(32)


class IntuitOAuth:
    """Token requests of one pair of keys in one environment. Keeps no token; threads may share it."""

    def __init__(
        self,
        endpoints: Endpoints,
        keys: ClientKeys,
        redirect_uri: str,
        *,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self._endpoints = endpoints
        self._keys = keys
        self._redirect_uri = redirect_uri
        self._transport = transport

    def authorize_address(self, state: str) -> str:
        """The address to open in the browser (qbo-api.md 1.2)."""
        with self._client() as client:
            address, _ = client.create_authorization_url(
                self._endpoints.authorize_url, state=state, scope=SCOPE
            )
        return str(address)

    def exchange(self, code: str) -> Tokens:
        """Turn a sign-in code into tokens. A code works once (qbo-api.md 1.2).

        Raises:
            UserMustAct: the keys are wrong, or the code is spent: sign in again.
            WaitAndRetry: Intuit cannot be reached or is in trouble.
        """
        return self._request("authorization_code", code=code, redirect_uri=self._redirect_uri)

    def refresh(self, refresh_token: str) -> Tokens:
        """Get a new access token, and perhaps a new refresh token.

        Raises:
            ReconnectNeeded: Intuit refuses this refresh token (`invalid_grant`).
            UserMustAct: the client id or secret is wrong.
            WaitAndRetry: Intuit cannot be reached or is in trouble; the refresh token stays good.
        """
        return self._request("refresh_token", refresh_token=refresh_token)

    def check_keys(self) -> None:
        """Ask whether Intuit knows these keys, with a refresh token that cannot exist: nothing is changed by it.

        Known keys are answered with `invalid_grant`, unknown ones with `invalid_client` (qbo-api.md 1.5). Any other
        answer tells nothing about the keys and is left to the sign-in itself.

        Raises:
            UserMustAct: Intuit does not know this client id with this secret.
            NotSent: Intuit cannot be reached, so a sign-in could not be finished either.
        """
        try:
            self._request("refresh_token", refresh_token=_NO_TOKEN)
        except NotSent:
            raise
        except AppError as error:
            if error.details.code in WRONG_KEYS:
                raise
            _log.info("The keys were tried out: %s", error.details.code or error.title)

    def revoke(self, token: str) -> None:
        """Make a refresh or access token, and with it the connection, invalid at Intuit (qbo-api.md 1.1).

        Raises:
            AppError: like `refresh`. A token that Intuit no longer knows counts as revoked.
        """
        keys = (self._keys.client_id, self._keys.client_secret)
        with _transport_errors(), self._client() as client:
            answer = client.post(
                self._endpoints.revoke_url, json={"token": token}, auth=keys, headers=_HEADERS_JSON
            )
        self._note("revoke", answer)
        if answer.status_code not in (200, 400):
            raise refused_at_token_endpoint("revoke", answer)

    def _request(self, grant: str, **fields: str) -> Tokens:
        seen: list[httpx.Response] = []
        with _transport_errors(), self._client(self._checker(grant, seen)) as client:
            try:
                token = client.fetch_token(
                    self._endpoints.token_url, grant_type=grant, headers=dict(_HEADERS), **fields
                )
            except (ValueError, httpx.HTTPStatusError) as error:
                raise unreadable(seen[0] if seen else None) from error
        return _tokens(token, seen[0])

    def _checker(self, grant: str, seen: list[httpx.Response]) -> Callable[[httpx.Response], httpx.Response]:
        def check(answer: httpx.Response) -> httpx.Response:
            # Authlib's own error loses the status and intuit_tid, so refusals are sorted before it looks.
            seen.append(answer)
            self._note(grant, answer)
            if answer.status_code != 200:
                raise refused_at_token_endpoint(grant, answer)
            return answer

        return check

    def _client(self, check: Callable[[httpx.Response], httpx.Response] | None = None) -> Any:
        client = OAuth2Client(
            client_id=self._keys.client_id,
            client_secret=self._keys.client_secret,
            token_endpoint_auth_method="client_secret_basic",  # noqa: S106  # a method's name
            redirect_uri=self._redirect_uri,
            **client_settings(transport=self._transport, read_seconds=_READ_SECONDS),
        )
        if check is not None:
            client.register_compliance_hook("access_token_response", check)
        return client

    @staticmethod
    def _note(what: str, answer: httpx.Response) -> None:
        tid = answer.headers.get("intuit_tid", "")
        _log.info("Sign-in request %s answered %d", what, answer.status_code, extra={"intuit_tid": tid})


_HEADERS_JSON = {"Accept": "application/json"}


@contextmanager
def _transport_errors() -> Iterator[None]:
    try:
        yield
    except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError) as error:
        raise not_reached(NotSent, error) from error
    except httpx.TransportError as error:
        raise not_reached(WaitAndRetry, error) from error


def _tokens(token: dict[str, Any], answer: httpx.Response) -> Tokens:
    access, refresh = token.get("access_token"), token.get("refresh_token")
    if not (isinstance(access, str) and access and isinstance(refresh, str) and refresh):
        raise unreadable(answer)
    return Tokens(
        access_token=access,
        refresh_token=refresh,
        expires_in=_seconds(token.get("expires_in")) or 3600,
        refresh_expires_in=_seconds(token.get("x_refresh_token_expires_in")),
        hard_expires_in=_seconds(token.get("x_refresh_token_hard_expires_in")),
        intuit_tid=answer.headers.get("intuit_tid", ""),
    )


def _seconds(value: Any) -> int | None:
    text = str(value)
    return int(text) if text.isascii() and text.isdigit() else None
