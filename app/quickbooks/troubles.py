"""Requests that got no proper answer: network failures, outages, pages of somebody else."""

from __future__ import annotations

import ssl

import httpx

from app.domain.errors import Details, ItemRefused, NotSent, WaitAndRetry
from app.quickbooks.faults import Fault

_AGAIN = "The program tries again by itself."
#: Failures before a single byte of the request left.
_BEFORE_SENDING = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)


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
    details = Details(text=f"{type(error).__name__}: {error}")
    if isinstance(error, _BEFORE_SENDING):
        return _not_sent(error, details)
    if isinstance(error, httpx.TimeoutException):
        message = f"QuickBooks did not answer in time ({subject})."
        # Two minutes went by already; a second wait of two minutes would only hold up the others.
        return Unclear(WaitAndRetry("No answer from QuickBooks", message, _AGAIN, details), final=True)
    message = f"The connection to QuickBooks broke off ({subject})."
    return Unclear(WaitAndRetry("The connection broke off", message, _AGAIN, details))


def outage(response: httpx.Response, fault: Fault | None, subject: str) -> WaitAndRetry:
    """QuickBooks itself is in trouble (5xx, or a system fault whatever the status)."""
    details = _details(response, fault.code if fault else "", fault.text if fault else "")
    return WaitAndRetry(
        "QuickBooks has a problem",
        f"QuickBooks had a problem of its own and could not answer ({subject}).",
        f"{_AGAIN} If it stays, give Intuit's support the id under Details.",
        details,
    )


def unreadable(response: httpx.Response, subject: str) -> WaitAndRetry:
    """A good status with a body that is cut off, or a page of a network filter."""
    return WaitAndRetry(
        "QuickBooks' answer cannot be read",
        f"The answer was cut off or did not come from QuickBooks ({subject}).",
        f"{_AGAIN} If it stays, a network filter may stand in between.",
        _details(response, "", "unreadable answer"),
    )


def refused_without_words(response: httpx.Response, subject: str) -> ItemRefused:
    """A 4xx without a fault in it."""
    return ItemRefused(
        "QuickBooks refused it",
        f"QuickBooks refused {subject} without giving a reason (HTTP {response.status_code}).",
        "Export the log and send it to support.",
        _details(response, "", ""),
    )


def _not_sent(error: httpx.RequestError, details: Details) -> NotSent:
    if _is_certificate_problem(error):
        return NotSent(
            "The secure connection failed",
            "The certificate of QuickBooks' server could not be checked, so nothing was sent.",
            "Check the computer's date and time. If a network filter reads along, its certificate has to be "
            "installed on this computer.",
            details,
        )
    return NotSent(
        "QuickBooks cannot be reached",
        "There is no connection to QuickBooks; nothing was sent.",
        f"Check the internet connection. {_AGAIN}",
        details,
    )


def _is_certificate_problem(error: BaseException) -> bool:
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, ssl.SSLError):
            return True
        seen = seen.__cause__ or seen.__context__
    return "certificate" in str(error).lower()


def _details(response: httpx.Response, code: str, text: str) -> Details:
    return Details(code, text, response.headers.get("intuit_tid", ""), response.status_code)
