"""QuickBooks' codes about records and documents: gone, inactive, linked, taken (qbo-api.md 7)."""

from __future__ import annotations

from app.domain.errors import NameTaken, NotFoundThere, NumberTaken, StaleDocument
from app.domain.fixes import FixKind
from app.domain.known.rows import each, refused
from app.domain.known.table import SAYS, Who

RECORDS = (
    *each(
        "610 2500",
        NotFoundThere,
        "No longer in QuickBooks",
        "{subject} uses {gone} that was deleted or made inactive in QuickBooks, or is gone itself. " + SAYS,
        "Make it active again in QuickBooks, or choose another, then sync again.",
        Who.YOU,
    ),
    *refused(
        "620 6220 6280 6480 6540",
        "Linked to another transaction",
        "{subject} is linked to another transaction in QuickBooks. " + SAYS,
        "Remove the link in QuickBooks first.",
        Who.IN_QUICKBOOKS,
        FixKind.OPEN_IN_QUICKBOOKS,
    ),
    *refused(
        "630",
        "It exists already",
        "{subject} exists in QuickBooks already. " + SAYS,
        "Look at it in QuickBooks, then sync again: the program links what it finds.",
        fix=FixKind.TRY_AGAIN,
    ),
    *refused(
        "700 900",
        "The category does not fit",
        "QuickBooks does not take the parent of {subject}. " + SAYS,
        "Check it in QuickBooks, then sync again.",
        Who.IN_QUICKBOOKS,
        FixKind.TRY_AGAIN,
    ),
    *refused(
        "800",
        "Something depends on it",
        "{subject} cannot be deleted: other records in QuickBooks depend on it. " + SAYS,
        "Remove those in QuickBooks first.",
        Who.IN_QUICKBOOKS,
        FixKind.OPEN_IN_QUICKBOOKS,
    ),
    *each(
        "5010",
        StaleDocument,
        "Changed in QuickBooks",
        "Somebody changed {subject} in QuickBooks since it was last read.",
        "Sync again: the program reads it first and puts both versions together, or shows you both.",
        Who.YOU,
        FixKind.TRY_AGAIN,
    ),
    *each(
        "6140",
        NumberTaken,
        "The number is taken",
        "The number of {subject} is used already by another transaction in QuickBooks.",
        "Link the purchase order to it, or give it another number.",
        Who.YOU,
        FixKind.CHOOSE_NUMBER,
    ),
    *each(
        "6240",
        NameTaken,
        "The name is taken",
        "The name of {subject} is used already by another vendor, customer, employee or item.",
        "Choose that one, or rename one of the two, then sync again.",
        Who.YOU,
    ),
    *refused(
        "6270",
        "Dated before the item's start",
        "{subject} is dated before the start date of an inventory item. " + SAYS,
        "Use a later date, or move the item's start date in QuickBooks.",
        place="date",
    ),
    *refused(
        "6430",
        "The account does not fit",
        "QuickBooks does not take an account of {subject}{element}. " + SAYS,
        "Choose another account in the settings, then sync again.",
        fix=FixKind.CHOOSE_ACCOUNTS,
    ),
    *refused(
        "6010",
        "The account's type does not fit",
        "QuickBooks does not take the type of an account of {subject}. " + SAYS,
        "Choose another account in the settings, then sync again.",
        fix=FixKind.CHOOSE_ACCOUNTS,
    ),
    *refused(
        "6440",
        "A line is not complete",
        "A line of {subject} has no item or account. " + SAYS,
        "Choose the item or the account, then sync again.",
        place="lines",
    ),
    *refused(
        "6080",
        "A name is missing",
        "The vendor of {subject} needs a name.",
        "Give the supplier a name, then sync again.",
        place="supplier",
    ),
    *refused(
        "6180",
        "Too many levels",
        "QuickBooks takes five levels of categories and sub-items at most ({subject}).",
        "Move it up a level in QuickBooks, then sync again.",
        Who.IN_QUICKBOOKS,
        FixKind.TRY_AGAIN,
    ),
    *refused(
        "6310",
        "A customer is missing",
        "A billable line of {subject} needs a customer in QuickBooks. " + SAYS,
        "Choose a customer on that line in QuickBooks, or untick billable there, then sync again.",
        Who.IN_QUICKBOOKS,
        FixKind.OPEN_IN_QUICKBOOKS,
    ),
)
