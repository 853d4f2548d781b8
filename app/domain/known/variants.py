"""Codes that mean several things, told apart by QuickBooks' words.

The words come in the company's language (qbo-api.md 2.3), so they only refine: where none fits, the row of the code
holds, with QuickBooks' words in it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from app.domain.errors import AppError, ItemRefused, NotFoundThere, NumberTaken, UserMustAct, WaitAndRetry
from app.domain.fixes import FixKind
from app.domain.known.table import CORRECT, LATER, SAYS, Known, Who


class Variant(NamedTuple):
    """A row that holds when the code is `code` and QuickBooks' words fit."""

    code: str
    words: re.Pattern[str]
    known: Known


def _variant(
    code: str,
    name: str,
    words: str,
    kind: type[AppError],
    title: str,
    message: str,
    what_to_do: str,
    who: Who = Who.YOU,
    fix: FixKind | None = None,
    place: str = "",
) -> Variant:
    known = Known(f"{code} {name}", kind, title, message, what_to_do, who, fix, place)
    return Variant(code, re.compile(words, re.IGNORECASE), known)


VARIANTS: tuple[Variant, ...] = (
    _variant(
        "610",
        "inactive",
        r"made inactive",
        NotFoundThere,
        "Inactive in QuickBooks",
        "{subject} uses {gone} that was made inactive in QuickBooks.",
        "Make it active again, or choose another, then sync again.",
    ),
    _variant(
        "2500",
        "category",
        r"set up as a category",
        ItemRefused,
        "An item is a category",
        "A line of {subject} points to an item that is a category in QuickBooks, and a category cannot be bought.",
        "Choose another item for that product under Mappings, then sync again.",
        Who.YOU,
        FixKind.CHOOSE_ITEM,
    ),
    _variant(
        "2500",
        "tax code",
        r"tax ?(code|rate)",
        ItemRefused,
        "The tax code is gone",
        "A tax code of {subject} no longer exists in QuickBooks. " + SAYS,
        "Choose another tax code in Settings, then sync again.",
        Who.YOU,
        FixKind.MAP_TAX_CODE,
    ),
    _variant(
        "2500",
        "account",
        r"\baccounts? element",
        NotFoundThere,
        "The account is gone",
        "An account that {subject} uses no longer exists in QuickBooks or is inactive. " + SAYS,
        "Choose another account in Settings, then sync again.",
        Who.YOU,
        FixKind.CHOOSE_ACCOUNTS,
    ),
    _variant(
        "6000",
        "orders off",
        r"purchase orders? (is|are) turned off",
        UserMustAct,
        "Purchase orders are switched off",
        "Purchase orders are switched off in this QuickBooks company, so {subject} was not taken.",
        "Switch them on in QuickBooks: Account and settings, Expenses, Purchase orders. Then sync again.",
        Who.ADMIN,
        FixKind.SWITCH_ORDERS_ON,
    ),
    _variant(
        "6000",
        "wait",
        r"wait a few minutes|try again (later|in a few)",
        WaitAndRetry,
        "QuickBooks is busy",
        "QuickBooks is busy with something that {subject} needs. " + SAYS,
        f"{LATER} It waits a few minutes.",
        Who.PROGRAM,
    ),
    _variant(
        "6000",
        "currency",
        r"one foreign currency|multi ?currency should be enabled",
        ItemRefused,
        "The vendor has another currency",
        "{subject} is in another currency than its vendor in QuickBooks, or the company has only one currency. "
        + SAYS,
        "Choose a vendor that is kept in the PO's currency, or correct the currency in the PO, then sync again.",
        Who.YOU,
        FixKind.CHOOSE_VENDOR,
    ),
    _variant(
        "6000",
        "no expense account",
        r"no expense account|not set up as something you purchase|purchase this (product|item)",
        ItemRefused,
        "An item cannot be bought",
        "A line of {subject} uses an item that has no expense account in QuickBooks.",
        "Open the item in QuickBooks, tick that you purchase it from a vendor and choose an expense account. "
        "Or choose another item under Mappings.",
        Who.IN_QUICKBOOKS,
        FixKind.CHOOSE_ITEM,
    ),
    _variant(
        "6000",
        "billed line",
        r"linked to a bill|linked purchase order|has been billed",
        ItemRefused,
        "A line is on a bill",
        "A line of {subject} was copied to a bill, so QuickBooks lets nobody remove it or change the vendor.",
        "Put the line back here, or correct the bill in QuickBooks.",
        Who.IN_QUICKBOOKS,
        FixKind.OPEN_IN_QUICKBOOKS,
    ),
    _variant(
        "6000",
        "account type",
        r"different type of account",
        ItemRefused,
        "The account does not fit",
        "QuickBooks does not take an account of {subject}. " + SAYS,
        "Choose another account in the settings, then sync again.",
        Who.YOU,
        FixKind.CHOOSE_ACCOUNTS,
    ),
    _variant(
        "6000",
        "negative total",
        r"amount must be (zero or greater|0 or greater|positive)",
        ItemRefused,
        "The total is below zero",
        "The total of {subject} is below zero, and QuickBooks takes no negative purchase order.",
        CORRECT,
        Who.YOU,
        FixKind.EDIT_ORDER,
        "lines",
    ),
    _variant(
        "6000",
        "inventory off",
        r"tracking of inventory is not available",
        UserMustAct,
        "Inventory is switched off",
        "New items are made as inventory, but tracking inventory is switched off in QuickBooks ({subject}).",
        "Switch it on in QuickBooks, or choose another kind for new items in Settings.",
        Who.YOU,
        FixKind.CHOOSE_ACCOUNTS,
        "item_kind",
    ),
    _variant(
        "6210",
        "number",
        r"duplicate|already (been )?used|numéro",
        NumberTaken,
        "The number is taken",
        "The number of {subject} is used already by another transaction in QuickBooks.",
        "Give the purchase order another number.",
        Who.YOU,
        FixKind.CHOOSE_NUMBER,
    ),
    _variant(
        "6210",
        "password",
        r"password",
        ItemRefused,
        "The books are closed with a password",
        "The books are closed for the date of {subject}, and a password is needed to change them.",
        "Use a later date, or ask your accountant to make the change in QuickBooks.",
        Who.ACCOUNTANT,
        FixKind.EDIT_ORDER,
        "date",
    ),
    _variant(
        "2020",
        "account",
        r"(AccountRef|account)\b.*(missing|required)|(missing|required).*AccountRef",
        ItemRefused,
        "An account is missing",
        "{subject} needs an account that is not chosen{element}. " + SAYS,
        "Choose it in Settings, then sync again.",
        Who.YOU,
        FixKind.CHOOSE_ACCOUNTS,
    ),
    _variant(
        "2020",
        "tax",
        r"tax",
        ItemRefused,
        "The tax code is missing",
        "{subject} needs a tax code on each line{element}. " + SAYS,
        "Choose a tax code for each rate in Settings, then sync again.",
        Who.YOU,
        FixKind.MAP_TAX_CODE,
    ),
    _variant(
        "2050",
        "number",
        r"\bDocNumber\b",
        ItemRefused,
        "The number is too long",
        "The number of {subject} is longer than the 21 characters that QuickBooks takes.",
        "Give the purchase order a shorter number, then sync again.",
        Who.YOU,
        FixKind.CHOOSE_NUMBER,
    ),
)


def variant_of(code: str, words: str) -> Known | None:
    """The row that QuickBooks' words point to, or None: then the code alone decides."""
    return next((each.known for each in VARIANTS if each.code == code and each.words.search(words)), None)
