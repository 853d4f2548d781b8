"""How this program proves itself to a shop: a pasted token that stays, or an app's id and secret for a token a day.

Since January 2026 no new tokens can be made in a shop's admin; an app of the Dev Dashboard gives an id and a secret
instead, and its tokens last 24 hours (inventory-mate.md 4). Both are accepted; only secrets go into the safe.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass

import httpx

from app.domain.books import Environment
from app.domain.errors import AppError, Details, NotSent
from app.domain.known import SHOPIFY
from app.shopify import errors
from app.sync.ports import Clock

#: Renewed so long before its end.
_MARGIN = 600.0
_FORM = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}


def secret_key(environment: Environment, domain: str) -> str:
    """Name under which a shop's token, or its app's secret, is kept."""
    return f"{environment.value}.shopify.{domain}"


@dataclass(frozen=True, slots=True)
class Credentials:
    """`secret` is the token itself when there is no client id."""

    secret: str
    client_id: str = ""


class TokenMaker:
    """Gives the token for requests; threads may share it."""

    def __init__(
        self, base: str, subject: str, credentials: Credentials, http: httpx.Client, clock: Clock
    ) -> None:
        self._base = base
        self._subject = subject
        self._credentials = credentials
        self._http = http
        self._clock = clock
        self._lock = threading.Lock()
        self._token = ""
        self._ends = 0.0
        self.scopes: tuple[str, ...] = ()

    def token(self, refused: str = "") -> str:
        """The present token; another one when this was just refused.

        Raises:
            UserMustAct: Shopify accepts neither token nor id and secret.
            NotSent: no token could be had, so nothing was sent.
        """
        if not self._credentials.client_id:
            if refused:
                raise SHOPIFY["shopify.token"].error(Details(http_status=401))
            return self._credentials.secret
        with self._lock:
            if self._token and self._token != refused and self._clock.monotonic() < self._ends:
                return self._token
            return self._mint()

    def _mint(self) -> str:
        form = {
            "grant_type": "client_credentials",
            "client_id": self._credentials.client_id,
            "client_secret": self._credentials.secret,
        }
        try:
            response = self._http.post(f"{self._base}/admin/oauth/access_token", data=form, headers=_FORM)
        except httpx.RequestError as error:
            raise _not_sent(errors.network(error, self._subject)) from error
        try:
            told = response.json() if response.status_code == 200 else None
        except ValueError:
            told = None
        if not isinstance(told, dict) or not told.get("access_token"):
            raise self._refused(response)
        self._token = str(told["access_token"])
        self._ends = self._clock.monotonic() + float(told.get("expires_in") or 0) - _MARGIN
        self.scopes = tuple(part for part in str(told.get("scope", "")).split(",") if part)
        return self._token

    def _refused(self, response: httpx.Response) -> AppError:
        if response.status_code in (400, 401):
            details = Details(
                "", errors.words_of(response), errors.request_id(response), response.status_code
            )
            return SHOPIFY["shopify.keys"].error(
                details, subject=self._subject, text=errors.words_of(response)
            )
        found = errors.of_status(response, self._subject)
        if isinstance(found, AppError):
            return found
        return _not_sent(found) if isinstance(found, errors.Unclear) else self._unreadable(response)

    def _unreadable(self, response: httpx.Response) -> AppError:
        details = Details(http_status=response.status_code)
        return SHOPIFY["shopify.unreadable"].error(details, kind=NotSent, subject=self._subject)


def _not_sent(found: AppError | errors.Unclear) -> AppError:
    """Without a token no request left, so a doubt about the token is none about the work."""
    error = found.error if isinstance(found, errors.Unclear) else found
    return (
        error
        if isinstance(error, NotSent)
        else NotSent(error.title, error.message, error.what_to_do, error.details)
    )
