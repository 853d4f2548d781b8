"""Asks a feed for one page, with patience, and says in plain words what stands in the way."""

from __future__ import annotations

import json
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from typing import Any

from app.domain.errors import AppError, Canceled, Details, UserMustAct, WaitAndRetry
from app.domain.feed import FeedGone, FeedPage, TokenRefused, checked_address
from app.http import Answer, NoAnswer, get, new_client, redact
from app.sources.feed.page import read_page
from app.sources.result import shortened
from app.sync.ports import CancelToken, Clock

#: Wanted records in one page: small pages keep the window smooth and a crash cheap.
PAGE = 100
MOST_BYTES = 16_000_000
#: Seconds before the second, third and fourth try.
_PAUSES = (1.0, 4.0, 15.0)
#: A feed that wants a longer pause is asked again at the next fetch.
_LONGEST_PAUSE = 60.0
_LATER = "What was read before is kept; the next fetch goes on from there."
_READ_SECONDS = 60.0
#: Why there was no answer -> (title, message, what to do, whether it may go by itself).
_SILENT: Mapping[str, tuple[str, str, str, bool]] = {
    "dns": (
        "The feed's address is not found",
        "This computer could not look up where the feed is.",
        f"Check the address and the internet connection. {_LATER}",
        True,
    ),
    "connect": (
        "The feed cannot be reached",
        "Nobody answers at the address of the feed.",
        f"Check the internet connection. {_LATER}",
        True,
    ),
    "certificate": (
        "The secure connection to the feed failed",
        "The certificate of the feed's server could not be checked, so the token was not sent.",
        "Check the address. If it is right, its provider, or a network filter here, has a wrong certificate.",
        False,
    ),
    "clock": (
        "The secure connection to the feed failed",
        "The certificate of the feed's server has run out or not begun, so the token was not sent.",
        "Check this computer's date and time; if they are right, the provider has to renew the certificate.",
        False,
    ),
    "proxy": (
        "The proxy does not answer",
        "The way to the internet leads through a proxy that cannot be used.",
        f"Check the proxy in this computer's network settings. {_LATER}",
        True,
    ),
    "proxy_login": (
        "The network wants a login",
        "The way to the internet leads through a proxy that wants a user name and password.",
        f"Sign in to the network. {_LATER}",
        True,
    ),
    "timeout": ("No answer from the feed", "The feed did not answer in time.", _LATER, True),
    "broken": ("The connection broke off", "The feed's answer broke off in the middle.", _LATER, True),
    "too_large": (
        "The feed's page is too large",
        f"The feed answered with more than {MOST_BYTES // 1_000_000} MB at once.",
        f"Tell whoever provides the feed: a page holds {PAGE} purchase orders at most.",
        False,
    ),
}

_TOKEN = (
    "The feed refused the token",
    "The feed does not accept the token that is stored here.",
    "Ask its provider for the present token and enter it in Settings.",
)
#: What a status of the feed means.
_REFUSED: Mapping[int, tuple[str, str, str]] = {
    404: (
        "There is no feed at this address",
        "The server answers, but knows nothing under the address of the feed.",
        "Check the address in Settings.",
    ),
}


class FeedClient:
    """Reads pages over HTTPS. Nothing is remembered between two pages but the open connection."""

    def __init__(self, clock: Clock, *, transport: Any = None) -> None:
        """A `transport` replaces the network (tests)."""
        self._clock = clock
        self._http = new_client(transport=transport, read_seconds=_READ_SECONDS)

    def close(self) -> None:
        """Let go of the connection."""
        self._http.close()

    def fetch(self, address: str, token: str, cursor: str, shop_id: str, cancel: CancelToken) -> FeedPage:
        """One page behind this cursor ("" is the start).

        Raises:
            UserMustAct: address, token or the answer are not right; `FeedGone` when the cursor is no longer known.
            WaitAndRetry: no answer for now, after several tries.
            Canceled: on request.
        """
        address = checked_address(address)
        headers = {"Accept": "application/json", "Authorization": f"Bearer {_checked(token)}"}
        params = {"limit": str(PAGE), **({"cursor": cursor} if cursor else {})}
        for pause in (*_PAUSES, None):
            try:
                answer = get(self._http, address, params=params, headers=headers, most_bytes=MOST_BYTES)
            except NoAnswer as silence:
                error: AppError = _silent(silence)
                wait = pause
            else:
                if answer.status == 200:
                    return read_page(answer.body, shop_id)
                error = _refused(answer)
                wait = self._pause(answer, pause)
            if not error.retries or wait is None:
                raise error
            if cancel.wait(wait):
                raise Canceled("Fetching was stopped. What was stored stays.")
        raise AssertionError("the last try ends it")

    def _pause(self, answer: Answer, usual: float | None) -> float | None:
        """Seconds before the next try; None when it is not worth waiting for."""
        if usual is None:
            return None
        wanted = _seconds(answer.headers.get("retry-after", ""), self._clock)
        if wanted is None:
            return usual
        return wanted if wanted <= _LONGEST_PAUSE else None


def _checked(token: str) -> str:
    if not token or not token.isascii() or not token.isprintable() or " " in token:
        raise UserMustAct(
            "The token is missing" if not token else "The token is not right",
            "The feed is only read with its token."
            if not token
            else "The token holds characters that no token has.",
            "Enter the token that the provider of the feed gave you, in Settings.",
        )
    return token


def _silent(silence: NoAnswer) -> AppError:
    title, message, what_to_do, passes = _SILENT[silence.reason]
    kind = WaitAndRetry if passes else UserMustAct
    return kind(title, message, what_to_do, Details(text=redact(str(silence))))


def _refused(answer: Answer) -> AppError:
    details = Details(str(answer.status), _their_words(answer.body), http_status=answer.status)
    status = answer.status
    if status == 410:
        return FeedGone("The feed starts anew", "The feed no longer knows how far it was read.", "", details)
    if status == 429 or status >= 500:
        busy = status == 429
        title = "The feed is busy" if busy else "The feed is out of order"
        said = "asks for a pause" if busy else "answers with an error of its own"
        return WaitAndRetry(title, f"The feed {said} ({status}).", _LATER, details)
    if 300 <= status < 400:
        place = shortened(answer.headers.get("location", "another address"), 120)
        message = f"The address leads on to {place}. The token is not sent there by itself."
        what_to_do = "If that is right, enter the new address in Settings."
        return UserMustAct("The feed has moved", message, what_to_do, details)
    if status in (401, 403):
        return TokenRefused(*_TOKEN, details)
    said = f": {details.text}" if details.text else "."
    other = (
        "The feed refused the request",
        f"The feed answered with {status}{said}",
        "Tell whoever provides the feed.",
    )
    return UserMustAct(*_REFUSED.get(status, other), details)


def _their_words(body: bytes) -> str:
    """What the feed says about a refusal: {"error": "..."} or {"message": "..."}."""
    try:
        data = json.loads(body[:10_000])
    except (ValueError, RecursionError):
        return ""
    said = (data.get("error") or data.get("message")) if isinstance(data, Mapping) else ""
    return redact(shortened(said, 200)) if isinstance(said, str) else ""


def _seconds(text: str, clock: Clock) -> float | None:
    """`Retry-After` in seconds, from a number or a date."""
    text = text.strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    try:
        moment = parsedate_to_datetime(text)
        return max(0.0, (moment - clock.now()).total_seconds())
    except (TypeError, ValueError):  # no date, or one without a zone
        return None
