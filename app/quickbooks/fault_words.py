"""What each of QuickBooks' codes means for a bookkeeper, as a table (qbo-api.md 7).

`{subject}` is what was sent ("PO-1042"), `{text}` QuickBooks' own words, `{element}` the field it names (in
brackets), `{gone}` the kind of record that is missing.
"""

from __future__ import annotations

from typing import NamedTuple

from app.domain.errors import (
    AppError,
    ItemRefused,
    NotFoundThere,
    NumberTaken,
    OutcomeUnknown,
    ReconnectNeeded,
    StaleDocument,
    UserMustAct,
    WaitAndRetry,
)


class Words(NamedTuple):
    """Who must act (the error's class), and the texts."""

    kind: type[AppError]
    title: str
    message: str
    what_to_do: str


_LATER = "The program tries again by itself."
_BUG = "This is a fault of this program. Export the log and send it to support."
_PRACTICAL = "Correct it in the purchase order, then sync again."
_SAYS = 'QuickBooks says: "{text}"'


def _bug(what: str) -> Words:
    return Words(ItemRefused, "QuickBooks did not understand", f"{what} ({{subject}}). {_SAYS}", _BUG)


def _refused(title: str, message: str, what_to_do: str = _PRACTICAL) -> Words:
    return Words(ItemRefused, title, message, what_to_do)


_BUSY = Words(WaitAndRetry, "QuickBooks is busy", "QuickBooks is busy with this company just now.", _LATER)
_NO_ACCESS = Words(
    ReconnectNeeded,
    "No access to this company",
    "The person who connected no longer has access to this QuickBooks company.",
    "An administrator of the company has to reconnect.",
)
_GONE = Words(
    NotFoundThere,
    "No longer in QuickBooks",
    "{subject} uses a {gone} that was deleted or made inactive in QuickBooks, or is gone itself. " + _SAYS,
    "Make it active again in QuickBooks, or choose another, then sync again.",
)
_CLOSED = _refused(
    "The books are closed",
    "The books are closed for the date of {subject}.",
    "Use a later date, or ask your accountant to open the period.",
)
_TAX = _refused("The tax does not fit", "QuickBooks does not take the tax of {subject}{element}. " + _SAYS)
_NUMBER = _refused(
    "An amount or date is not valid", "An amount, number or date of {subject} is not valid{element}. " + _SAYS
)
_QUERY = _bug("QuickBooks could not read a question of this program")
_LINKED = _refused(
    "Linked to another transaction",
    "{subject} is linked to another transaction in QuickBooks. " + _SAYS,
    "Remove the link in QuickBooks first.",
)

WORDS: dict[str, Words] = {
    "120": _NO_ACCESS,
    "130": _BUSY,
    "140": _BUSY,
    "150": _BUSY,
    "500": _bug("QuickBooks cannot do this"),
    "600": Words(
        OutcomeUnknown,
        "Sent already",
        "{subject} was sent to QuickBooks already.",
        "The program looks it up by itself.",
    ),
    "610": _GONE,
    "620": _LINKED,
    "630": _refused("It exists already", "{subject} exists in QuickBooks already."),
    "800": _LINKED,
    "2010": _bug("This program sent a field that QuickBooks does not know"),
    "2020": _refused("Something is missing", "A value is missing in {subject}{element}. " + _SAYS),
    "2030": _refused("Not valid", "QuickBooks does not take an id in {subject}{element}. " + _SAYS),
    "2040": _refused(
        "Characters that QuickBooks does not take",
        "{subject} has characters that QuickBooks does not take{element}.",
    ),
    "2050": _refused("Too long", "A text of {subject} is too long for QuickBooks{element}. " + _SAYS),
    "2060": _NUMBER,
    "2070": _NUMBER,
    "2080": _NUMBER,
    "2090": _NUMBER,
    "2100": _NUMBER,
    "2110": _NUMBER,
    "2130": _bug("QuickBooks did not take the request's id"),
    "2140": _NUMBER,
    "2160": _NUMBER,
    "2170": _NUMBER,
    "2210": _refused(
        "The email is not valid",
        "QuickBooks does not take the email address of {subject}.",
        "Correct the supplier's email, then sync again.",
    ),
    "2220": _refused(
        "The currency does not fit", "QuickBooks does not take the currency of {subject}. " + _SAYS
    ),
    "2250": _refused("No lines", "{subject} has no lines that QuickBooks takes."),
    "2290": _refused(
        "A negative amount", "QuickBooks does not take the negative amount in {subject}{element}."
    ),
    "2410": _refused(
        "The exchange rate is missing",
        "{subject} is in another currency and QuickBooks wants an exchange rate.",
        "Enter an exchange rate in the purchase order, then sync again.",
    ),
    "2500": _GONE,
    "2600": _bug("This program sent two values that exclude each other"),
    "3000": _refused(
        "A custom field does not fit", "QuickBooks does not take a custom field of {subject}. " + _SAYS
    ),
    "3100": Words(
        ReconnectNeeded,
        "These keys may not open this company",
        "QuickBooks does not let these Intuit keys open this company (sandbox keys open sandboxes only).",
        "Check whether sandbox or production is chosen, then reconnect.",
    ),
    "4000": _QUERY,
    "4001": _QUERY,
    "4002": _QUERY,
    "5010": Words(
        StaleDocument,
        "Changed in QuickBooks",
        "Somebody changed {subject} in QuickBooks since it was last read.",
        "Look at both versions and choose.",
    ),
    "5020": Words(
        UserMustAct,
        "No purchase orders in this company",
        "This QuickBooks plan or user has no access to purchase orders. " + _SAYS,
        "QuickBooks Online Plus or Advanced is needed, and a user who may make purchase orders.",
    ),
    "5030": Words(
        UserMustAct,
        "A feature is switched off",
        "QuickBooks has a feature switched off that {subject} needs. " + _SAYS,
        "Switch it on in QuickBooks under Account and settings, Expenses.",
    ),
    "6000": _refused("QuickBooks refused it", "QuickBooks refused {subject}. " + _SAYS),
    "6070": _refused(
        "An amount does not add up",
        "An amount of {subject} is not its quantity times its price. " + _SAYS,
        _BUG,
    ),
    "6080": _refused(
        "A name is missing", "The vendor needs a name.", "Give the supplier a name, then sync again."
    ),
    "6100": _TAX,
    "6140": Words(
        NumberTaken,
        "The number is taken",
        "The number of {subject} is used already by another transaction in QuickBooks.",
        "Link the purchase order to it, or give it another number.",
    ),
    "6160": _TAX,
    "6170": _TAX,
    "6180": _refused("Too many levels", "QuickBooks takes five levels of sub-items at most."),
    "6190": Words(
        UserMustAct,
        "The QuickBooks subscription has ended",
        "This company's QuickBooks subscription has ended or could not be billed: it takes nothing new.",
        "Renew it in QuickBooks, then sync again. Everything waits here; nothing is lost.",
    ),
    "6200": _CLOSED,
    "6210": _CLOSED,
    "6220": _LINKED,
    "6270": _refused(
        "Dated before the item's start",
        "{subject} is dated before an inventory item's start date.",
        "Use a later date.",
    ),
    "6280": _LINKED,
    "6310": _refused("A customer is missing", "A billable line of {subject} needs a customer in QuickBooks."),
    "6430": _refused(
        "The account does not fit",
        "QuickBooks does not take an account of {subject}. " + _SAYS,
        "Choose another account in the settings, then sync again.",
    ),
    "6440": _refused("A line is not complete", "A line of {subject} has no item or account. " + _SAYS),
    "6470": _TAX,
    "6480": _LINKED,
    "6520": _refused("A quantity is missing", "A line of {subject} has no quantity."),
    "6540": _LINKED,
    "10100": _bug("QuickBooks had too much to answer"),
}
