"""Refusals of Intuit's token endpoint in a bookkeeper's words (qbo-api.md 1.5)."""

from __future__ import annotations

import httpx

from app.domain.errors import AppError, Details, Throttled, WaitAndRetry
from app.domain.known import SIGN_IN
from app.quickbooks.throttle import pause_seconds
from app.quickbooks.wire import loads

_OTHER_KEYS = "incorrect token type or clientid"
#: Codes that say that the client id or the secret is wrong.
WRONG_KEYS = ("invalid_client", "unauthorized_client")


def refused_at_token_endpoint(grant: str, answer: httpx.Response) -> AppError:
    """The error for an answer other than 200 to "authorization_code", "refresh_token" or "revoke"."""
    body = _body(answer)
    code, words = str(body.get("error") or ""), str(body.get("error_description") or "")
    details = Details(code, words, answer.headers.get("intuit_tid", ""), answer.status_code)
    if answer.status_code == 429:
        seconds = pause_seconds(answer.headers)
        return Throttled(SIGN_IN["sign_in.throttled"].message, seconds, details)
    if answer.status_code >= 500 or not code:
        return SIGN_IN["sign_in.outage"].error(details)
    if code in WRONG_KEYS:
        return SIGN_IN["sign_in.wrong_keys"].error(details)
    if code == "invalid_grant":
        return _invalid_grant(grant, body, details)
    return SIGN_IN["sign_in.refused"].error(details, text=words or code)


def _invalid_grant(grant: str, body: dict[str, object], details: Details) -> AppError:
    if grant == "authorization_code":
        key = "sign_in.code"
    elif details.text.strip().lower() == _OTHER_KEYS:
        key = "sign_in.other_keys"
    elif body.get("x_error_reason") == "user_not_in_realm":
        key = "sign_in.lost_access"
    else:
        key = "sign_in.ended"
    return SIGN_IN[key].error(details)


def unreadable(answer: httpx.Response | None) -> WaitAndRetry:
    """The error for an answer that is no token answer at all."""
    details = Details("", "unreadable answer", "", 0)
    if answer is not None:
        details = Details("", "unreadable answer", answer.headers.get("intuit_tid", ""), answer.status_code)
    return _waiting("sign_in.unreadable", details, WaitAndRetry)


def not_connected() -> AppError:
    """There is no stored sign-in."""
    return SIGN_IN["sign_in.none"].error()


def ended() -> AppError:
    """The stored sign-in was refused before; Intuit is not asked again."""
    return SIGN_IN["sign_in.ended"].error()


def not_reached(kind: type[WaitAndRetry], error: httpx.TransportError) -> WaitAndRetry:
    """The error for a network failure towards the sign-in service."""
    return _waiting("sign_in.unreachable", Details(text=f"{type(error).__name__}: {error}"), kind)


def _waiting(key: str, details: Details, kind: type[WaitAndRetry]) -> WaitAndRetry:
    made = SIGN_IN[key].error(details, kind=kind)
    assert isinstance(made, WaitAndRetry)
    return made


def _body(answer: httpx.Response) -> dict[str, object]:
    try:
        body = loads(answer.content)
    except ValueError:
        return {}
    return body if isinstance(body, dict) else {}
