"""Shopify's three ways to say no, by who must act: HTTP, top-level `errors`, `userErrors` (inventory-mate.md 4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import httpx

from app.domain.errors import AppError, Details, Throttled
from app.domain.known import SHOPIFY

#: Failures before a single byte of the request left.
BEFORE_SENDING = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)
#: User errors after which the same key may be tried again: whether it was carried out is not certain.
DOUBTFUL = frozenset({"IDEMPOTENCY_CONCURRENT_REQUEST", "SERVICE_UNAVAILABLE", "ADJUST_QUANTITIES_FAILED"})
_KEYS = frozenset({"IDEMPOTENCY_PREVIOUS_ATTEMPT_FAILED", "IDEMPOTENCY_KEY_PARAMETER_MISMATCH"})
_ITEMS = frozenset({"INVALID_INVENTORY_ITEM", "NON_MUTABLE_INVENTORY_ITEM"})
_PAUSE = 2.0


class Unclear(Exception):
    """The request may or may not have been carried out; `error` is what a read would be told."""

    def __init__(self, error: AppError) -> None:
        super().__init__(str(error))
        self.error = error


class TooDear(Exception):
    """The query asks for more rows at once than Shopify allows; ask for fewer."""


class TokenRefused(Exception):
    """HTTP 401: the token is not known (any more)."""


def network(error: httpx.RequestError, subject: str) -> AppError | Unclear:
    """What became of a request that got no answer."""
    details = Details("", type(error).__name__, "", 0)
    if isinstance(error, BEFORE_SENDING):
        return SHOPIFY["shopify.connect"].error(details, subject=subject)
    key = "shopify.timeout" if isinstance(error, httpx.TimeoutException) else "shopify.broken"
    return Unclear(SHOPIFY[key].error(details, subject=subject))


def busy(seconds: float, subject: str, details: Details | None = None) -> Throttled:
    """Shopify asks for a pause; nothing was done."""
    row = SHOPIFY["shopify.throttled"]
    message, _ = row.texts({"subject": subject})
    error = Throttled(message, seconds, details)
    error.title = row.title
    return error


def of_status(response: httpx.Response, subject: str) -> AppError | Unclear | TokenRefused | None:
    """What the HTTP status says; None when the body decides."""
    status = response.status_code
    details = Details("", "", request_id(response), status)
    if status == 401:
        return TokenRefused()
    if status == 429:
        return busy(_seconds(response), subject, details)
    if status in (402, 423):
        return SHOPIFY["shopify.frozen"].error(details, subject=subject)
    if status == 403:
        return SHOPIFY["shopify.scope"].error(details, subject=subject, text=words_of(response))
    if status == 404 or response.is_redirect:
        return SHOPIFY["shopify.not_there"].error(details, subject=subject)
    if status >= 500 or status == 408:
        return Unclear(SHOPIFY["shopify.outage"].error(details, subject=subject))
    if status >= 400:
        return SHOPIFY["shopify.query"].error(details, subject=subject, text=words_of(response))
    return None


def of_errors(errors: Sequence[Any], subject: str, details: Details) -> AppError | Unclear | TooDear:
    """What top-level `errors` say. Only THROTTLED, refused access and a wrong query are known to have done nothing."""
    first = errors[0] if errors and isinstance(errors[0], Mapping) else {}
    text = str(first.get("message", ""))
    extensions = first.get("extensions")
    code = str(extensions.get("code", "")) if isinstance(extensions, Mapping) else ""
    details = Details(code, text, details.intuit_tid, details.http_status)
    if code == "THROTTLED" or (not code and text == "Throttled"):
        return busy(_PAUSE, subject, details)
    if code == "MAX_COST_EXCEEDED":
        return TooDear(text)
    if code == "ACCESS_DENIED":
        return SHOPIFY["shopify.scope"].error(details, subject=subject, text=text)
    if code in ("SHOP_INACTIVE", "SHOP_FROZEN"):
        return SHOPIFY["shopify.frozen"].error(details, subject=subject)
    if code in ("", "BAD_REQUEST", "INVALID_VARIABLE", "undefinedField", "argumentLiteralsIncompatible"):
        return SHOPIFY["shopify.query"].error(details, subject=subject, text=text)
    return Unclear(SHOPIFY["shopify.outage"].error(details, subject=subject))


def of_user_errors(errors: Sequence[Any], subject: str) -> AppError:
    """What `userErrors` of an adjustment say: refused and nothing done, unless the code leaves a doubt."""
    known = [error for error in errors if isinstance(error, Mapping)]
    codes = [str(error.get("code") or "") for error in known]
    text = " ".join(str(error.get("message", "")) for error in known)
    details = Details(" ".join(codes), text)
    if any(code in DOUBTFUL for code in codes):
        return SHOPIFY["shopify.unknown"].error(details, subject=subject)
    key = "shopify.refused"
    if any(code in _KEYS for code in codes):
        key = "shopify.key"
    elif any(code in _ITEMS for code in codes):
        key = "shopify.item"
    elif "INVALID_LOCATION" in codes:
        key = "shopify.place"
    return SHOPIFY[key].error(details, subject=subject, text=text)


def request_id(response: httpx.Response) -> str:
    """What Shopify's support asks for."""
    return str(response.headers.get("x-request-id", ""))


def words_of(response: httpx.Response) -> str:
    """Shopify's own words of a short JSON refusal, else nothing (a page of somebody in between)."""
    try:
        told = response.json()
    except ValueError:
        return ""
    if not isinstance(told, Mapping):
        return ""
    errors = told.get("error_description") or told.get("errors") or told.get("error") or ""
    return str(errors)[:300]


def _seconds(response: httpx.Response) -> float:
    try:
        return min(60.0, max(0.5, float(response.headers.get("Retry-After", _PAUSE))))
    except ValueError:
        return _PAUSE
