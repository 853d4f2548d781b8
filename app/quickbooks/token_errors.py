"""Refusals of Intuit's token endpoint in a bookkeeper's words (qbo-api.md 1.5)."""

from __future__ import annotations

import httpx

from app.domain.errors import AppError, Details, ReconnectNeeded, Throttled, UserMustAct, WaitAndRetry
from app.quickbooks.throttle import pause_seconds
from app.quickbooks.wire import loads

_LATER = "The program tries again by itself; nothing is lost."
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
        return Throttled("Intuit's sign-in service asked for a pause.", seconds, details)
    if answer.status_code >= 500 or not code:
        return WaitAndRetry(
            "Intuit's sign-in has a problem",
            "Intuit's sign-in service could not answer just now.",
            _LATER,
            details,
        )
    if code in WRONG_KEYS:
        return UserMustAct(
            "The Intuit keys are not accepted",
            "Intuit does not know this client ID with this client secret.",
            "Copy both again from the Keys page of your app at Intuit (development keys for the sandbox, "
            "production keys for a real company), then connect again.",
            details,
        )
    if code == "invalid_grant":
        return _invalid_grant(grant, body, details)
    return UserMustAct(
        "Intuit refuses the sign-in",
        f"Intuit says: {words or code}.",
        "Connect to QuickBooks again.",
        details,
    )


def _invalid_grant(grant: str, body: dict[str, object], details: Details) -> UserMustAct:
    if grant == "authorization_code":
        return UserMustAct(
            "The sign-in could not be finished",
            "Intuit did not accept what the browser brought back: it is too old or was used already.",
            "Start the sign-in again.",
            details,
        )
    if details.text.strip().lower() == _OTHER_KEYS:
        return ReconnectNeeded(
            "The sign-in belongs to other keys",
            "The stored sign-in was made with other Intuit keys or in another environment.",
            "Check the client ID and whether sandbox or production is chosen, then reconnect.",
            details,
        )
    if body.get("x_error_reason") == "user_not_in_realm":
        return ReconnectNeeded(
            "The user lost access",
            "The person who connected no longer has access to this QuickBooks company.",
            "An administrator of the company has to reconnect.",
            details,
        )
    return ReconnectNeeded(
        "Reconnect to QuickBooks",
        "QuickBooks no longer accepts the stored sign-in: it ran out or was disconnected in QuickBooks.",
        "Press Reconnect and sign in. Your purchase orders and links stay as they are.",
        details,
    )


def unreadable(answer: httpx.Response | None) -> WaitAndRetry:
    """The error for an answer that is no token answer at all."""
    details = Details("", "unreadable answer", "", 0)
    if answer is not None:
        details = Details("", "unreadable answer", answer.headers.get("intuit_tid", ""), answer.status_code)
    return WaitAndRetry(
        "Intuit's answer cannot be read",
        "Intuit's sign-in service sent an answer that makes no sense. A network filter may stand in between.",
        "Try again; if it stays, ask whoever looks after your network.",
        details,
    )


def not_connected() -> ReconnectNeeded:
    """There is no stored sign-in."""
    return ReconnectNeeded(
        "Not connected to QuickBooks",
        "There is no stored sign-in for this QuickBooks company on this computer.",
        "Connect to QuickBooks first.",
    )


def ended() -> ReconnectNeeded:
    """The stored sign-in was refused before; Intuit is not asked again."""
    return ReconnectNeeded(
        "Reconnect to QuickBooks",
        "QuickBooks no longer accepts the stored sign-in.",
        "Press Reconnect and sign in. Your purchase orders and links stay as they are.",
    )


def not_reached(kind: type[WaitAndRetry], error: httpx.TransportError) -> WaitAndRetry:
    """The error for a network failure towards the sign-in service."""
    return kind(
        "Intuit cannot be reached",
        "The connection to Intuit's sign-in service failed.",
        "Check the internet connection, and the computer's date and time. The program tries again by itself.",
        Details(text=f"{type(error).__name__}: {error}"),
    )


def _body(answer: httpx.Response) -> dict[str, object]:
    try:
        body = loads(answer.content)
    except ValueError:
        return {}
    return body if isinstance(body, dict) else {}
