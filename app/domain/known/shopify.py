"""Requests to Shopify that did not succeed: no way out, the sign-in, the limits, an outage, what it refuses."""

from __future__ import annotations

from app.domain.errors import ItemRefused, NotSent, OutcomeUnknown, Throttled, UserMustAct, WaitAndRetry
from app.domain.known.table import LATER, Known, Who, by_key
from app.domain.shop import KeyUsed

_SAYS = 'Shopify says: "{text}"'
_ENTER = "Open Settings, Shopify, and enter the access token, or the client id and secret of your app, again."
_RETRY = "Mend it in Shopify, then press Try again at the receipt. Nothing was changed so far."

SHOPIFY: dict[str, Known] = by_key(
    Known(
        "shopify.connect",
        NotSent,
        "Shopify cannot be reached",
        "There is no connection to Shopify; this request was not sent ({subject}).",
        f"Check the internet connection and the shop's address in Settings. {LATER}",
        Who.NETWORK,
    ),
    Known(
        "shopify.timeout",
        WaitAndRetry,
        "No answer from Shopify",
        "Shopify did not answer in time ({subject}).",
        LATER,
        Who.PROGRAM,
    ),
    Known(
        "shopify.broken",
        WaitAndRetry,
        "The connection to Shopify broke off",
        "The connection to Shopify broke off ({subject}).",
        LATER,
        Who.PROGRAM,
    ),
    Known(
        "shopify.outage",
        WaitAndRetry,
        "Shopify has a problem",
        "Shopify had a problem of its own and could not answer ({subject}).",
        f"{LATER} www.shopifystatus.com tells how long it may take.",
        Who.PROGRAM,
    ),
    Known(
        "shopify.unreadable",
        WaitAndRetry,
        "Shopify's answer cannot be read",
        "The answer was cut off or did not come from Shopify ({subject}).",
        f"{LATER} If it stays, a network filter or a sign-in page may stand in between.",
        Who.NETWORK,
    ),
    Known(
        "shopify.unknown",
        OutcomeUnknown,
        "Not certain whether the stock was changed",
        "{subject} was sent to Shopify, but its answer was not seen.",
        "The program asks again by itself, under the same key, so that the stock changes only once.",
        Who.PROGRAM,
    ),
    Known(
        "shopify.throttled",
        Throttled,
        "Shopify is busy",
        "Shopify asked for a pause ({subject}).",
        "The program waits and tries again by itself.",
        Who.PROGRAM,
    ),
    Known(
        "shopify.token",
        UserMustAct,
        "Shopify does not accept the sign-in",
        "Shopify does not know the access token of this program any more; the app may have been removed from the shop.",
        _ENTER,
    ),
    Known(
        "shopify.no_token",
        UserMustAct,
        "No access to Shopify yet",
        "There is no access token for {subject} on this computer.",
        _ENTER,
    ),
    Known(
        "shopify.keys",
        UserMustAct,
        "Shopify does not accept the client id and secret",
        "Shopify refused the client id and secret of your app ({subject}). " + _SAYS,
        "Copy both again from the app's settings in the Dev Dashboard; the app must be installed on this shop.",
    ),
    Known(
        "shopify.scope",
        UserMustAct,
        "The Shopify app may not do that",
        "The app's access token lacks a permission ({subject}). " + _SAYS,
        "In the Dev Dashboard, add the missing scope to the app, release the version and install it again.",
    ),
    Known(
        "shopify.frozen",
        UserMustAct,
        "The Shopify shop is frozen",
        "Shopify answers that the shop is frozen or locked ({subject}).",
        "Sign in to Shopify; its first page says what is needed.",
    ),
    Known(
        "shopify.not_there",
        UserMustAct,
        "There is no such Shopify shop",
        "Shopify does not know {subject}, or no longer answers this version of its interface.",
        "Check the address in Settings, Shopify. If it is right, install the newest version of this program.",
    ),
    Known(
        "shopify.key",
        KeyUsed,
        "Look at the stock in Shopify",
        "Shopify says that an earlier try of {subject} failed or differed. " + _SAYS,
        "Look at the stock history of the product in Shopify, then say whether the receipt is there.",
    ),
    Known(
        "shopify.item",
        ItemRefused,
        "Shopify does not change this product's stock",
        "Shopify does not let an app change the stock of a product of {subject} (a bundle, or deleted). "
        + _SAYS,
        _RETRY,
    ),
    Known(
        "shopify.place",
        ItemRefused,
        "The place is gone in Shopify",
        "The place that receives {subject} is not active in Shopify any more. " + _SAYS,
        "Choose another place for the destination in Settings, Shopify, then press Try again at the receipt.",
    ),
    Known(
        "shopify.refused",
        ItemRefused,
        "Shopify refused it",
        "Shopify refused {subject}. " + _SAYS,
        _RETRY,
    ),
    Known(
        "shopify.query",
        ItemRefused,
        "Shopify did not understand",
        "Shopify did not understand the request ({subject}). " + _SAYS,
        "This is a fault of this program. Export the log and send it to support.",
        Who.SUPPORT,
    ),
)
