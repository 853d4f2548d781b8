"""QuickBooks' codes about single values: missing, too long, not valid (qbo-api.md 7)."""

from __future__ import annotations

from app.domain.fixes import FixKind
from app.domain.known.rows import refused
from app.domain.known.table import SAYS, SUPPORT, Who

VALUES = (
    *refused(
        "2020",
        "Something is missing",
        "A value is missing in {subject}{element}. " + SAYS,
    ),
    *refused(
        "2030",
        "Not valid",
        "QuickBooks does not take an id in {subject}{element}. " + SAYS,
    ),
    *refused(
        "2040",
        "Characters that QuickBooks does not take",
        "{subject} has characters that QuickBooks does not take{element}. " + SAYS,
        "Remove special characters such as line breaks and emoji, then sync again.",
    ),
    *refused(
        "2050",
        "Too long",
        "A text of {subject} is too long for QuickBooks{element}. " + SAYS,
        "Shorten it, then sync again.",
    ),
    *refused(
        "2060 2070 2080 2090 2100 2110 2140 2160 2170 2190",
        "An amount or date is not valid",
        "An amount, number or date of {subject} is not valid{element}. " + SAYS,
    ),
    *refused(
        "2210",
        "The email is not valid",
        "QuickBooks does not take the email address of {subject}. " + SAYS,
        "Correct the supplier's email, then sync again.",
        place="supplier_email",
    ),
    *refused(
        "2220",
        "The currency does not fit",
        "QuickBooks does not take the currency of {subject}. " + SAYS,
        "Correct the currency in the purchase order, or switch it on in QuickBooks, then sync again.",
        place="currency",
    ),
    *refused(
        "2410",
        "The exchange rate is missing",
        "{subject} is in another currency and QuickBooks wants an exchange rate.",
        "Enter an exchange rate in the purchase order, then sync again.",
        place="exchange_rate",
    ),
    *refused(
        "2250",
        "No lines",
        "{subject} has no lines that QuickBooks takes. " + SAYS,
        "Add a line, then sync again.",
        place="lines",
    ),
    *refused(
        "2290",
        "A negative amount",
        "QuickBooks does not take the negative amount in {subject}{element}. " + SAYS,
        "Take the discount off a price instead, then sync again.",
        place="lines",
    ),
    *refused(
        "3000",
        "A custom field does not fit",
        "QuickBooks does not take a custom field of {subject}. " + SAYS,
        "Correct it in QuickBooks, then sync again.",
        Who.IN_QUICKBOOKS,
        FixKind.OPEN_IN_QUICKBOOKS,
    ),
    *refused(
        "6070",
        "An amount does not add up",
        "An amount of {subject} is not its quantity times its price. " + SAYS,
        SUPPORT,
        Who.SUPPORT,
        None,
    ),
    *refused(
        "6100 6160 6170 6470",
        "The tax does not fit",
        "QuickBooks does not take the tax of {subject}{element}. " + SAYS,
        "Check which tax code is chosen for this rate in Settings, then sync again.",
        fix=FixKind.MAP_TAX_CODE,
    ),
    *refused(
        "6520",
        "A quantity is missing",
        "A line of {subject} has no quantity. " + SAYS,
        "Enter the quantity, then sync again.",
        place="lines",
    ),
)
