"""The sign-in with Intuit: first time, and the refresh behind every hour (qbo-api.md 1.5)."""

from __future__ import annotations

from app.domain.errors import ReconnectNeeded, Throttled, UserMustAct, WaitAndRetry
from app.domain.fixes import FixKind
from app.domain.known.table import Known, Who, by_key

_LATER = "The program tries again by itself; nothing is lost."
_RECONNECT = FixKind.RECONNECT

SIGN_IN: dict[str, Known] = by_key(
    Known(
        "sign_in.ended",
        ReconnectNeeded,
        "Reconnect to QuickBooks",
        "QuickBooks no longer accepts the stored sign-in: it ran out or was disconnected in QuickBooks.",
        "Press Reconnect and sign in. Your purchase orders and links stay as they are.",
        fix=_RECONNECT,
    ),
    Known(
        "sign_in.none",
        ReconnectNeeded,
        "Not connected to QuickBooks",
        "There is no stored sign-in for this QuickBooks company on this computer.",
        "Connect to QuickBooks first.",
        fix=_RECONNECT,
    ),
    Known(
        "sign_in.lost_access",
        ReconnectNeeded,
        "The user lost access",
        "The person who connected no longer has access to this QuickBooks company.",
        "An administrator of the company has to reconnect.",
        Who.ADMIN,
        _RECONNECT,
    ),
    Known(
        "sign_in.other_keys",
        ReconnectNeeded,
        "The sign-in belongs to other keys",
        "The stored sign-in with Intuit was made with other keys or in another environment.",
        "Check the client ID and whether sandbox or production is chosen, then reconnect.",
        fix=_RECONNECT,
    ),
    Known(
        "sign_in.wrong_keys",
        UserMustAct,
        "The Intuit keys are not accepted",
        "Intuit does not know this client ID with this client secret.",
        "Copy both again from the Keys page of your app at Intuit (development keys for the sandbox, production keys "
        "for a real company), then connect again.",
        fix=_RECONNECT,
    ),
    Known(
        "sign_in.code",
        UserMustAct,
        "The sign-in could not be finished",
        "Intuit did not accept what the browser brought back: it is too old or was used already.",
        "Start the sign-in again.",
        fix=_RECONNECT,
    ),
    Known(
        "sign_in.refused",
        UserMustAct,
        "Intuit refuses the sign-in",
        "Intuit says: {text}.",
        "Connect to QuickBooks again.",
        fix=_RECONNECT,
    ),
    Known(
        "sign_in.denied",
        UserMustAct,
        "Access was not allowed",
        "On Intuit's page in the browser, access was denied.",
        "Start again to connect, and choose Connect or Allow on that page.",
        fix=_RECONNECT,
    ),
    Known(
        "sign_in.page",
        UserMustAct,
        "The sign-in did not work",
        "Intuit answered {text}.",
        "Check the client ID and the redirect address at Intuit, then connect again.",
        fix=_RECONNECT,
    ),
    Known(
        "sign_in.nobody",
        UserMustAct,
        "No answer from the browser",
        "Nobody finished the sign-in on Intuit's page within five minutes.",
        "Start again when you are ready. Nothing was stored.",
        fix=_RECONNECT,
    ),
    Known(
        "sign_in.throttled",
        Throttled,
        "Intuit is busy",
        "Intuit's sign-in service asked for a pause.",
        "The program waits and tries again by itself.",
        Who.PROGRAM,
    ),
    Known(
        "sign_in.outage",
        WaitAndRetry,
        "Intuit's sign-in has a problem",
        "Intuit's sign-in service could not answer just now.",
        _LATER,
        Who.PROGRAM,
    ),
    Known(
        "sign_in.unreadable",
        WaitAndRetry,
        "Intuit's answer cannot be read",
        "Intuit's sign-in service sent an answer that makes no sense. A network filter may stand in between.",
        "Try again; if it stays, ask whoever looks after your network.",
        Who.NETWORK,
        FixKind.TRY_AGAIN,
    ),
    Known(
        "sign_in.unreachable",
        WaitAndRetry,
        "Intuit cannot be reached",
        "The connection to Intuit's sign-in service failed.",
        "Check the internet connection, and the computer's date and time. The program tries again by itself.",
        Who.NETWORK,
        FixKind.TRY_AGAIN,
    ),
)
