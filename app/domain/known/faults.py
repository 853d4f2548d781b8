"""What each of QuickBooks' codes means for a bookkeeper (qbo-api.md 7)."""

from __future__ import annotations

from app.domain.errors import (
    ItemRefused,
    OutcomeUnknown,
    ReconnectNeeded,
    Throttled,
    UserMustAct,
    WaitAndRetry,
)
from app.domain.fixes import FixKind
from app.domain.known.fault_records import RECORDS
from app.domain.known.fault_values import VALUES
from app.domain.known.rows import bug, each, refused
from app.domain.known.table import LATER, SAYS, Known, Who, by_key

_ACCESS = (
    *each(
        "120",
        ReconnectNeeded,
        "No access to this company",
        "The person who connected no longer has access to this QuickBooks company, so {subject} was not taken.",
        "An administrator of the company has to reconnect.",
        Who.ADMIN,
        FixKind.RECONNECT,
    ),
    *each(
        "3100",
        ReconnectNeeded,
        "These keys may not open this company",
        "QuickBooks does not let these Intuit keys open this company (sandbox keys open sandboxes only), so {subject} "
        "was not taken.",
        "Check whether sandbox or production is chosen, then reconnect.",
        Who.YOU,
        FixKind.RECONNECT,
    ),
    *each(
        "3200 3202",
        ReconnectNeeded,
        "Reconnect to QuickBooks",
        "QuickBooks does not accept the sign-in, not even a fresh one: it was disconnected there. {subject} waits.",
        "Press Reconnect and sign in. Your purchase orders and links stay as they are.",
        Who.YOU,
        FixKind.RECONNECT,
    ),
    *each(
        "5020",
        UserMustAct,
        "No purchase orders in this company",
        "This QuickBooks plan or user has no access to purchase orders, so {subject} was not taken. " + SAYS,
        "QuickBooks Online Plus or Advanced is needed, and a user who may make purchase orders.",
        Who.ADMIN,
        FixKind.SWITCH_ORDERS_ON,
    ),
    *each(
        "5030",
        UserMustAct,
        "A feature is switched off",
        "QuickBooks has a feature switched off that {subject} needs. " + SAYS,
        "Switch it on in QuickBooks under Account and settings, Expenses.",
        Who.IN_QUICKBOOKS,
        FixKind.SWITCH_ORDERS_ON,
    ),
    *each(
        "6190",
        UserMustAct,
        "The QuickBooks subscription has ended",
        "This company's QuickBooks subscription has ended or could not be billed: it takes nothing new, so {subject} "
        "waits.",
        "Renew it in QuickBooks, then sync again. Everything waits here; nothing is lost.",
        Who.ADMIN,
        FixKind.OPEN_IN_QUICKBOOKS,
        "company",
    ),
)
_BUSY = (
    *each(
        "130 140 150",
        WaitAndRetry,
        "QuickBooks is busy",
        "QuickBooks is busy with this company just now (it may be under maintenance); {subject} waits.",
        LATER,
        Who.PROGRAM,
    ),
    *each(
        "3001",
        Throttled,
        "QuickBooks is busy",
        "QuickBooks asked for a pause; {subject} waits.",
        "The program waits and tries again by itself.",
        Who.PROGRAM,
    ),
    *each(
        "10000",
        WaitAndRetry,
        "QuickBooks has a problem",
        "QuickBooks had a problem of its own and could not answer ({subject}).",
        f"{LATER} If it stays, give Intuit's support the id under Details.",
        Who.PROGRAM,
    ),
    *each(
        "600",
        OutcomeUnknown,
        "Sent already",
        "{subject} was sent to QuickBooks already.",
        "The program looks it up by itself.",
        Who.PROGRAM,
    ),
    *each(
        "10200",
        WaitAndRetry,
        "The company was reset",
        "QuickBooks put this company back to an earlier state while {subject} was on its way.",
        f"{LATER} It reads QuickBooks' lists anew first.",
        Who.PROGRAM,
    ),
)
_RULES = (
    *refused(
        "6000",
        "QuickBooks refused it",
        "QuickBooks refused {subject}. " + SAYS,
        "Correct what QuickBooks says, then sync again.",
    ),
    *refused(
        "6200 6210",
        "The books are closed",
        "The books are closed for the date of {subject}.",
        "Use a later date, or ask your accountant to open the period.",
        Who.ACCOUNTANT,
        place="date",
    ),
    *refused(
        "6030 6041",
        "The file was not taken",
        "QuickBooks did not take the file attached to {subject}. " + SAYS,
        "The purchase order itself is not affected. Sync again to try once more.",
        fix=FixKind.TRY_AGAIN,
    ),
)
_BUGS = (
    *bug("500 6050", "QuickBooks cannot do this"),
    *bug("1040", "This program put too much into one request"),
    *bug("2000", "This program asked for something that QuickBooks does not have"),
    *bug("2010", "This program sent a field that QuickBooks does not know"),
    *bug("2130", "QuickBooks did not take the id of the request"),
    *bug("2600", "This program sent two values that exclude each other"),
    *bug("4000 4001 4002", "QuickBooks could not read a question of this program"),
    *bug("10100", "QuickBooks had too much to answer"),
)

FAULTS: dict[str, Known] = by_key(*_ACCESS, *_BUSY, *RECORDS, *VALUES, *_RULES, *_BUGS)

#: For a code that is not in the table: QuickBooks' own words, plainly.
UNKNOWN = Known(
    "unknown",
    ItemRefused,
    "QuickBooks refused it",
    'QuickBooks refused {subject} and says: "{text}"',
    "Correct it and sync again. (QuickBooks' code {code}.)",
    Who.YOU,
    FixKind.EDIT_ORDER,
)
