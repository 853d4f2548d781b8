"""The one factory of HTTP clients, and what keeps secrets out of the log.

TLS is checked against the operating system's own trust store, so that a shop's proxy certificate is accepted;
there is no switch to turn the check off (reliability-performance.md 6). Redirects are off: no address of
QuickBooks redirects.
"""

from __future__ import annotations

import logging
import re
import socket
import ssl
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any

import httpx
import truststore

from app import __version__

USER_AGENT = f"InventoryMateDesktop/{__version__}"
CONNECT_SECONDS = 10.0
#: QuickBooks may commit a write up to 120 s after it was sent (reliability-performance.md 0.8).
READ_SECONDS = 130.0
WRITE_SECONDS = 30.0
POOL_SECONDS = 10.0
MOST_CONNECTIONS = 8
REMOVED = "[removed]"
_LOOPBACK = ("all://127.0.0.1", "all://localhost", "all://[::1]")


def client_settings(
    *, transport: httpx.BaseTransport | None = None, read_seconds: float = READ_SECONDS
) -> dict[str, Any]:
    """Arguments of every `httpx.Client` in this program, as `new_client` uses them.

    A `transport` replaces the network (tests). Proxies come from the operating system, but never for this
    computer itself.
    """
    settings: dict[str, Any] = {
        "timeout": httpx.Timeout(
            connect=CONNECT_SECONDS, read=read_seconds, write=WRITE_SECONDS, pool=POOL_SECONDS
        ),
        "limits": httpx.Limits(max_connections=MOST_CONNECTIONS, max_keepalive_connections=MOST_CONNECTIONS),
        "follow_redirects": False,
        "headers": {"User-Agent": USER_AGENT},
        "trust_env": True,
    }
    if transport is not None:
        return {**settings, "transport": transport}
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return {**settings, "verify": context, "mounts": dict.fromkeys(_LOOPBACK)}


def new_client(
    *,
    transport: httpx.BaseTransport | None = None,
    read_seconds: float = READ_SECONDS,
) -> httpx.Client:
    """A client with this program's time-outs, TLS and limits. The caller closes it; threads may share it."""
    return httpx.Client(**client_settings(transport=transport, read_seconds=read_seconds))


#: How OpenSSL and the systems' own checks say that a certificate's time does not fit this computer's clock.
_CLOCK = re.compile(
    r"not yet valid|has expired|certificate is expired|validity period|not time valid", re.IGNORECASE
)


class NoAnswer(Exception):
    """A request got no whole answer.

    `reason` is one of "dns", "connect", "certificate", "clock", "proxy", "proxy_login" (nothing left this computer),
    "timeout", "broken" or "too_large".
    """

    def __init__(self, reason: str, text: str) -> None:
        super().__init__(text)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer, its body unpacked. Header names are in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes


def get(
    client: httpx.Client,
    address: str,
    *,
    params: Mapping[str, str],
    headers: Mapping[str, str],
    most_bytes: int,
) -> Answer:
    """Read an address; `params` are added to its query. Redirects are answers like any other.

    Raises:
        NoAnswer: nobody answered, or with more than `most_bytes` (also when they were packed smaller).
    """
    url = httpx.URL(address).copy_merge_params(dict(params))
    try:
        with client.stream("GET", url, headers=dict(headers)) as response:
            body = bytearray()
            for piece in response.iter_bytes():
                body += piece
                if len(body) > most_bytes:
                    raise NoAnswer("too_large", f"more than {most_bytes} bytes")
            found = {name.lower(): value for name, value in response.headers.items()}
            return Answer(response.status_code, found, bytes(body))
    except httpx.HTTPError as error:
        raise NoAnswer(reason_of(error), f"{type(error).__name__}: {error}") from error


def reason_of(error: httpx.HTTPError) -> str:
    """Why there was no answer, as `NoAnswer.reason` names it."""
    if isinstance(error, httpx.ProxyError):
        return "proxy_login" if "407" in str(error) else "proxy"
    if isinstance(error, httpx.ConnectTimeout | httpx.PoolTimeout):
        return "connect"
    if isinstance(error, httpx.TimeoutException):
        return "timeout"
    if not isinstance(error, httpx.ConnectError | httpx.UnsupportedProtocol):
        return "broken"
    causes = causes_of(error)
    if any(isinstance(cause, ssl.SSLError) for cause in causes) or "certificate" in str(error).lower():
        words = " ".join(map(str, causes))
        return "clock" if _CLOCK.search(words) else "certificate"
    return "dns" if any(isinstance(cause, socket.gaierror) for cause in causes) else "connect"


def causes_of(error: BaseException) -> list[BaseException]:
    """The error and what led to it, the last first."""
    found: list[BaseException] = []
    seen: BaseException | None = error
    while seen is not None and seen not in found:
        found.append(seen)
        seen = seen.__cause__ or seen.__context__
    return found


# What stands between a name and its value: name=value, "name": "value", ('name', b'value').
_BETWEEN = r"(?:\\?[\"']?\s*[:=]\s*(?:b(?=[\"']))?\\?[\"']?|[\"']\s*,\s*b?[\"'])"
_NAMES = "access_token|refresh_token|id_token|client_secret|code_verifier|passphrase|password"
# Everyday words as well: only a long value is a secret ("code": "5010" and "state: ready" stay).
_WORDS = "code|state|token|secret"
_RULES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), replacement)
    for pattern, replacement in (
        (r"(/callback/?)\?[^\s\"'<>]+", rf"\1?{REMOVED}"),
        (rf"\b(authorization{_BETWEEN})[^\r\n\"']+", rf"\1{REMOVED}"),
        (
            r"\bshp[a-z]{2}_\w{8,}",
            REMOVED,
        ),  # Shopify's tokens and secrets carry what they are in their first letters
        (rf"\b(x-shopify-access-token{_BETWEEN})(?!\[removed\])[^\s\"'&,;)}}\]\\]+", rf"\1{REMOVED}"),
        (r"\b(Bearer\s+)[\w.~+/=-]{8,}", rf"\1{REMOVED}"),
        (r"\b(Basic\s+)[A-Za-z0-9+/]{16,}={0,2}", rf"\1{REMOVED}"),
        (rf"\b((?:{_NAMES}){_BETWEEN})(?!\[removed\])[^\s\"'&,;)}}\]\\]+", rf"\1{REMOVED}"),
        (rf"(?<![A-Za-z])((?:{_WORDS}){_BETWEEN})[\w.~+/=%-]{{12,}}", rf"\1{REMOVED}"),
        (r"([?&](?:code|state)=)[^\s&\"'<>]+", rf"\1{REMOVED}"),
    )
)


def redact(text: str) -> str:
    """Remove tokens, sign-in codes, state, secrets, Authorization and the callback's query from a text."""
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    return text


_STANDARD_ATTRIBUTES = frozenset(vars(logging.makeLogRecord({})))


class RedactionFilter(logging.Filter):
    """Redacts whole log records: message, arguments, extra fields, exception and stack.

    It belongs on handlers (a logger's own filter does not see its children's records). `also` removes more,
    such as the user's name in paths.
    """

    def __init__(self, also: Callable[[str], str] | None = None) -> None:
        super().__init__()
        self._also = also

    def filter(self, record: logging.LogRecord) -> bool:
        """Change the record in place; it is never dropped."""
        record.msg = self._clean(_message_of(record))
        record.args = None
        if record.exc_info and not record.exc_text:
            record.exc_text = _exception_text(record.exc_info)
        if record.exc_text:
            record.exc_text = self._clean(record.exc_text)
        if record.stack_info:
            record.stack_info = self._clean(record.stack_info)
        for name, value in vars(record).items():
            if name not in _STANDARD_ATTRIBUTES and isinstance(value, str):
                setattr(record, name, self._clean(value))
        return True

    def _clean(self, text: str) -> str:
        cleaned = redact(text)
        return self._also(cleaned) if self._also else cleaned


def _message_of(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except (TypeError, ValueError, KeyError):
        # A log call whose arguments do not fit its text must not take the program down, nor leak.
        return f"{record.msg} {record.args!r}"


def _exception_text(
    info: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None],
) -> str:
    return "".join(traceback.format_exception(*info)).rstrip("\n") if info[0] is not None else ""
