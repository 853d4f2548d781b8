"""Requests that got no proper answer: no way out, somebody in between, an outage."""

from __future__ import annotations

from app.domain.errors import ItemRefused, NotSent, Throttled, WaitAndRetry
from app.domain.fixes import FixKind
from app.domain.known.table import LATER, Known, Who, by_key

_NOW = FixKind.TRY_AGAIN

NETWORK: dict[str, Known] = by_key(
    Known(
        "network.connect",
        NotSent,
        "QuickBooks cannot be reached",
        "There is no connection to QuickBooks; this request was not sent ({subject}).",
        f"Check the internet connection. {LATER}",
        Who.NETWORK,
        _NOW,
    ),
    Known(
        "network.dns",
        NotSent,
        "QuickBooks' address is not found",
        "This computer could not look up where QuickBooks is; this request was not sent ({subject}).",
        f"Check the internet connection: it is usually off when this happens. {LATER}",
        Who.NETWORK,
        _NOW,
    ),
    Known(
        "network.clock",
        NotSent,
        "The computer's clock seems wrong",
        "The certificate of QuickBooks' server seems to have run out or not to have begun, so this request was "
        "not sent ({subject}).",
        f"Check the computer's date and time, and its time zone. {LATER}",
        Who.COMPUTER,
        _NOW,
    ),
    Known(
        "network.certificate",
        NotSent,
        "The secure connection failed",
        "The certificate of QuickBooks' server could not be checked, so this request was not sent "
        "({subject}). {issuer}",
        "Check the computer's date and time. If a network filter or virus scanner reads along, its certificate has to "
        f"be installed on this computer. {LATER}",
        Who.NETWORK,
        _NOW,
    ),
    Known(
        "network.proxy_login",
        NotSent,
        "The network wants a login",
        "The way to the internet leads through a proxy that wants a user name and password; this request was not sent "
        "({subject}).",
        "Sign in to the network, or have the proxy's login entered in this computer's network settings. "
        + LATER,
        Who.NETWORK,
        _NOW,
    ),
    Known(
        "network.proxy",
        NotSent,
        "The proxy does not answer",
        "The way to the internet leads through a proxy that cannot be used; this request was not sent ({subject}).",
        f"Check the proxy in this computer's network settings. {LATER}",
        Who.NETWORK,
        _NOW,
    ),
    Known(
        "network.timeout",
        WaitAndRetry,
        "No answer from QuickBooks",
        "QuickBooks did not answer in time ({subject}).",
        LATER,
        Who.PROGRAM,
    ),
    Known(
        "network.broken",
        WaitAndRetry,
        "The connection broke off",
        "The connection to QuickBooks broke off ({subject}).",
        LATER,
        Who.PROGRAM,
    ),
    Known(
        "network.portal",
        WaitAndRetry,
        "A web page answered instead of QuickBooks",
        "The network answered with a page of its own, like the sign-in page of a guest network ({subject}).",
        f"Open a web browser and sign in to the network there. {LATER}",
        Who.NETWORK,
        _NOW,
    ),
    Known(
        "network.outage",
        WaitAndRetry,
        "QuickBooks has a problem",
        "QuickBooks had a problem of its own and could not answer ({subject}).",
        f"{LATER} If it stays, give Intuit's support the id under Details.",
        Who.PROGRAM,
    ),
    Known(
        "network.throttled",
        Throttled,
        "QuickBooks is busy",
        "QuickBooks asked for a pause ({subject}).",
        "The program waits and tries again by itself.",
        Who.PROGRAM,
    ),
    Known(
        "network.unreadable",
        WaitAndRetry,
        "QuickBooks' answer cannot be read",
        "The answer was cut off or did not come from QuickBooks ({subject}).",
        f"{LATER} If it stays, a network filter may stand in between.",
        Who.PROGRAM,
    ),
    Known(
        "network.no_reason",
        ItemRefused,
        "QuickBooks refused it",
        "QuickBooks refused {subject} without giving a reason.",
        "Export the log and send it to support.",
        Who.SUPPORT,
    ),
)
