"""What is said about stock on receipt, in one place."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from app.domain.orders import Origin
from app.domain.runs import Level, LogEntry
from app.domain.stock import StockEntry, StockState

#: States that stand in the activity log and in the history of the PO.
TOLD = frozenset({StockState.SENT, StockState.ASKED, StockState.REFUSED})
PO_GONE = "The purchase order of this receipt does not exist any more."
ON_ITS_WAY = "It is on its way to Shopify."
TOO_OLD = (
    "It was sent to Shopify, but its answer was never seen, and Shopify may have forgotten the request by now. Look at "
    "the stock history of a product of this receipt in Shopify, then say whether the receipt is there."
)
ORIGINAL_NOT_SENT = (
    "The receipt that it takes back never reached Shopify, so there is nothing to take back there."
)
ORIGINAL_FIRST = "It waits for the receipt that it takes back: what became of that one is not certain yet."
TAKEN_BACK = "It was taken back before it was sent."
NOTHING_TAKEN_IN = "Nothing was taken in, so no stock changes."
INVENTORY_MATE = (
    "Inventory Mate raises the stock itself when a PO is received there; raising it from here too would count "
    "everything twice."
)

FORECAST_OFF = "Shopify's stock is not changed by this."
FORECAST_ASK = (
    "Saving this changes nothing in Shopify. You can still have the stock raised from here afterwards."
)
FORECAST_BACK = "Shopify's stock is changed back by the same pieces."
LEFT_ALONE = "You chose to leave Shopify's stock alone for this receipt."
IN_DOUBT = "This receipt was sent, may have been sent, or is being worked on."
FOUND_THERE = "You found it in Shopify's stock history."
NOT_FOUND = "You did not find it in Shopify's stock history, so it is sent anew."
#: What sources are called in a sentence.
_SOURCES = {"feed": "the web feed", "folder": "the watched folder", "csv": "a file", "xlsx": "a file"}


def not_from_here(origin: Origin) -> str:
    """Why a PO's stock is left alone until somebody says otherwise."""
    if origin.kind == "shopify":
        return "This PO was made in Shopify, where receiving it raises the stock by itself."
    source = origin.file_name or _SOURCES.get(origin.kind, origin.kind)
    return f"This PO came from {source}, not from this program. {INVENTORY_MATE}"


def other_shop(address: str) -> str:
    """Why nothing is sent: the shop in the settings is another one."""
    return f"It belongs to another Shopify shop ({address}), which is not connected any more."


def look_in(address: str) -> str:
    """An unknown outcome in a shop that is not connected any more."""
    return (
        f"It was sent to another Shopify shop ({address}), which is not connected any more, and its answer was never "
        "seen. Look at the stock history of a product of this receipt there, then say whether the receipt is there."
    )


def which_place(destination: str) -> str:
    """The question for a place."""
    if not destination.strip():
        return "The PO has no destination, so it is not clear which of Shopify's places received the goods."
    return f"Which of Shopify's places is “{destination}”? It is asked once."


def nothing_tracked(names: Sequence[str]) -> str:
    """Why nothing changes."""
    return f"Shopify does not track the stock of {listed(names)}." if names else NOTHING_TAKEN_IN


def left_out(names: Sequence[str]) -> str:
    """What of a receipt was not counted."""
    return f"Left out, because Shopify does not track their stock: {listed(names)}."


def listed(names: Sequence[str], most: int = 3) -> str:
    """A few names in a row."""
    shown = ", ".join(names[:most])
    return f"{shown} and {len(names) - most} more" if len(names) > most else shown


def outcome(sent: int, asked: int, refused: int, left: int) -> str:
    """What one pass did."""
    parts = [f"{_receipts(sent)} changed the stock in Shopify" if sent else ""]
    parts.append(f"{_receipts(asked)} {'needs' if asked == 1 else 'need'} you" if asked else "")
    parts.append(
        f"{_receipts(refused)} {'was' if refused == 1 else 'were'} refused by Shopify" if refused else ""
    )
    parts.append(f"{_receipts(left)} {'waits' if left == 1 else 'wait'} for Shopify" if left else "")
    told = "; ".join(part for part in parts if part)
    return f"{told}." if told else "Nothing to change in Shopify's stock."


def waiting(asked: int, left: int) -> str:
    """What stands in the card of the settings."""
    return outcome(0, asked, 0, left)


def _receipts(count: int) -> str:
    return "1 receipt" if count == 1 else f"{count} receipts"


def forecast_on(shop: str, place: str) -> str:
    """What happens on submitting."""
    if place:
        return f"The pieces taken in are added to the stock of “{place}” in Shopify ({shop})."
    return f"The pieces taken in are added to Shopify's stock ({shop}); you are asked for the place once."


def log_entry(entry: StockEntry, at: datetime) -> LogEntry:
    """The row of the activity log for a receipt that was sent, refused, or needs a person."""
    day = entry.at.astimezone().date().isoformat()
    if entry.state is StockState.SENT:
        text = (
            f"Shopify's stock changed by {entry.pieces:+d} pieces (receipt of {day}). {entry.reason}".strip()
        )
    else:
        text = f"{entry.state.label} (receipt of {day}): {entry.reason}"
    level = Level.INFO if entry.state is StockState.SENT else Level.WARNING
    return LogEntry(at, level, "stock", text, po_id=entry.po_id, po_number=entry.po_number)
