"""Requests that got no proper answer: network failures, outages, pages of somebody else. Texts: app.domain.known."""

from __future__ import annotations

import re
from typing import TypeVar

import httpx

from app.domain.errors import Details, ItemRefused, NotSent, WaitAndRetry
from app.domain.known import NETWORK
from app.http import causes_of, reason_of
from app.quickbooks.faults import Fault

#: Failures before a single byte of the request left.
_BEFORE_SENDING = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)
_PAGE = re.compile(rb"^\s*<(!doctype\s+html|html)\b", re.IGNORECASE)
#: "Network authentication required", which guest networks answer (RFC 6585).
_NETWORK_LOGIN = 511
_T = TypeVar("_T", NotSent, WaitAndRetry, ItemRefused)


class Unclear(Exception):
    """The request may or may not have been carried out.

    `final`: asking again at once is of no use. `finished`: QuickBooks has finished with it and says that it broke down,
    so nothing of it is under way any more; only then a write may be repeated at once.
    """

    def __init__(self, error: WaitAndRetry, *, final: bool = False, finished: bool = False) -> None:
        super().__init__(str(error))
        self.error = error
        self.final = final
        self.finished = finished


def network(error: httpx.RequestError, subject: str) -> NotSent | Unclear:
    """`NotSent` when nothing left this computer, else a doubt."""
    if isinstance(error, _BEFORE_SENDING):
        words = " ".join(str(cause) for cause in causes_of(error))
        return _error(NotSent, f"network.{reason_of(error)}", subject, _told(error), words)
    if isinstance(error, httpx.TimeoutException):
        # Two minutes went by already; a second wait of two minutes would only hold up the others.
        return Unclear(_error(WaitAndRetry, "network.timeout", subject, _told(error)), final=True)
    return Unclear(_error(WaitAndRetry, "network.broken", subject, _told(error)))


def outage(response: httpx.Response, fault: Fault | None, subject: str) -> WaitAndRetry:
    """QuickBooks itself is in trouble (5xx, or a system fault whatever the status)."""
    details = _details(response, fault.code if fault else "", fault.text if fault else "")
    key = "network.portal" if response.status_code == _NETWORK_LOGIN else "network.outage"
    return _error(WaitAndRetry, key, subject, details)


def unreadable(response: httpx.Response, subject: str) -> WaitAndRetry:
    """A good status with a body that is cut off, or a page of somebody in between."""
    page = response.is_redirect or _PAGE.match(response.content) is not None
    words = "a web page" if page else "unreadable answer"
    key = "network.portal" if page else "network.unreadable"
    return _error(WaitAndRetry, key, subject, _details(response, "", words))


def refused_without_words(response: httpx.Response, subject: str) -> ItemRefused:
    """A 4xx without a fault in it."""
    return _error(ItemRefused, "network.no_reason", subject, _details(response, "", ""))


def _error(kind: type[_T], key: str, subject: str, details: Details, words: str = "") -> _T:
    made = NETWORK[key].error(details, kind=kind, subject=subject, issuer=_reason_of(words))
    assert isinstance(made, kind)
    return made


def _reason_of(text: str) -> str:
    """Why a certificate was not believed, in the words of the system that looked."""
    found = re.search(r"certificate verify failed: ([^(\]]+)", text)
    return f"The computer says: {found.group(1).strip()}." if found else ""


def _told(error: httpx.RequestError) -> Details:
    return Details(text=f"{type(error).__name__}: {error}")


def _details(response: httpx.Response, code: str, text: str) -> Details:
    return Details(code, text, response.headers.get("intuit_tid", ""), response.status_code)
