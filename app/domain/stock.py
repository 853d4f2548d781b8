"""Stock on receipt: what of a receipt changes the shop's stock, and what became of it. Pure.

Inventory Mate raises stock itself when a PO is received there, so a PO that was not made here needs a person's word
before anything is raised from this program (inventory-mate.md 4, decision 052).
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from app.domain.names import same_name_key
from app.domain.orders import Origin, PurchaseOrder
from app.domain.receiving import Receipt, line_refs
from app.domain.shop import ShopItem

#: Shopify forgets an idempotency key after 24 hours (by notes that quote it, not seen at the source), so a request
#: whose answer was not seen is repeated for half of that time only. Afterwards a person looks.
KEY_SAFE = timedelta(hours=12)
_SPACE = uuid.UUID("b61d5a4e-0f0e-5a0f-8a58-3f8c2ad3f1d4")
_REASON = "received"


class StockState(StrEnum):
    """What became of one receipt in the shop's stock. `UNKNOWN` is never called failed."""

    OFF = "off"
    WAITING = "waiting"
    UNKNOWN = "unknown"
    SENT = "sent"
    ASKED = "asked"
    REFUSED = "refused"

    @property
    def label(self) -> str:
        """The words on the badge."""
        return {
            StockState.OFF: "Stock not changed",
            StockState.WAITING: "Stock waiting",
            StockState.UNKNOWN: "Checking stock",
            StockState.SENT: "Stock changed",
            StockState.ASKED: "Stock needs you",
            StockState.REFUSED: "Stock refused",
        }[self]


class StockAsk(StrEnum):
    """What a person has to say before a receipt can go on."""

    NOTHING = ""
    SOURCE = "source"  # the PO was not made here: does its source raise the stock?
    PLACE = "place"  # which of the shop's places is this destination?
    PRODUCTS = "products"  # SKUs without exactly one variant, parts of pieces
    CHECK = "check"  # is the adjustment in Shopify's history of the item?


@dataclass(frozen=True, slots=True)
class StockEntry:
    """One receipt. `key` and `payload` are stored before the request and stay the same until its outcome is known.

    `shop`: the address of the shop that it is for; it is never sent to another. `shop_time`: that shop's own clock just
    before the first request under this key. `version` rises with each change.
    """

    receipt_id: str
    po_id: str
    po_number: str
    state: StockState
    at: datetime
    shop: str = ""
    undoes: str = ""
    reason: str = ""
    ask: StockAsk = StockAsk.NOTHING
    destination: str = ""
    attempt: int = 0
    key: str = ""
    payload: str = ""
    shop_time: datetime | None = None
    adjustment: str = ""
    pieces: int = 0
    version: int = 0

    def turned(self, state: StockState, reason: str = "", ask: StockAsk = StockAsk.NOTHING) -> StockEntry:
        """The same receipt in another state."""
        return replace(self, state=state, reason=reason, ask=ask, version=self.version + 1)

    @property
    def needs_person(self) -> bool:
        """Whether somebody has to decide something."""
        return self.state in (StockState.ASKED, StockState.REFUSED) or bool(self.ask)

    @property
    def in_doubt(self) -> bool:
        """Whether the stock may have been changed without our knowing."""
        return self.state is StockState.UNKNOWN or self.ask is StockAsk.CHECK

    @property
    def never_sent(self) -> bool:
        """Whether certainly nothing was changed for it."""
        return self.state is not StockState.SENT and not self.in_doubt


@dataclass(frozen=True, slots=True)
class Consent:
    """A person's word that the stock of a PO, or of all POs from a source, is raised from here."""

    kind: str  # "po" or "source"
    subject: str


def source_of(origin: Origin) -> str:
    """Name of a PO's source as consents and people use it."""
    return f"{origin.kind}: {origin.file_name}" if origin.file_name else origin.kind


def may_raise(order: PurchaseOrder, consents: frozenset[Consent]) -> bool:
    """Whether this PO's stock is raised from here: it was made here, or a person said so."""
    if order.origin.kind == "manual":
        return True
    return bool({Consent("po", order.id), Consent("source", source_of(order.origin))} & consents)


def key_for(receipt_id: str, attempt: int) -> str:
    """The idempotency key of an attempt. It follows from the receipt, so a restored backup uses the same one again."""
    return str(uuid.uuid5(_SPACE, f"{receipt_id}/{attempt}"))


@dataclass(frozen=True, slots=True)
class Piece:
    """Pieces of one product that go onto the shelf (negative: come off it)."""

    name: str
    sku: str
    pieces: Decimal
    line_gone: bool = False


def accepted(order: PurchaseOrder, receipt: Receipt) -> tuple[Piece, ...]:
    """What of a receipt changes stock: the pieces taken in. Rejected pieces are counted apart and are not in them."""
    known = dict(line_refs(order))
    found = []
    for line in receipt.lines:
        if not line.received:
            continue
        here = known.get(line.line)
        name = here.product_name if here else line.name or line.line
        found.append(Piece(name, here.sku.strip() if here else "", line.received, here is None))
    return tuple(found)


def troubles(pieces: Sequence[Piece], items: Mapping[str, Sequence[ShopItem]]) -> list[str]:
    """What keeps a receipt from being sent, line by line, in a bookkeeper's words."""
    told = []
    for piece in pieces:
        found = items.get(piece.sku, ())
        if piece.line_gone:
            told.append(f"{piece.name} is not on the PO any more.")
        elif piece.pieces != piece.pieces.to_integral_value():
            told.append(f"{piece.name}: Shopify counts whole pieces, and {piece.pieces} were received.")
        elif not piece.sku:
            told.append(f"{piece.name} has no SKU.")
        elif not found:
            told.append(f"Shopify has no variant with the SKU {piece.sku} ({piece.name}).")
        elif len(found) > 1:
            names = ", ".join(item.name for item in found[:3])
            told.append(f"Shopify has {len(found)} variants with the SKU {piece.sku}: {names}.")
    return told


def untracked(pieces: Sequence[Piece], items: Mapping[str, Sequence[ShopItem]]) -> list[str]:
    """Products whose stock Shopify does not track: there is nothing to raise."""
    return [piece.name for piece in pieces if any(not item.tracked for item in items.get(piece.sku, ()))]


def payload_for(
    receipt: Receipt,
    order: PurchaseOrder,
    pieces: Sequence[Piece],
    items: Mapping[str, Sequence[ShopItem]],
    location_id: str,
) -> str:
    """The frozen input of one adjustment; "" when it would change nothing. Lines of one product are added up."""
    deltas: dict[str, int] = {}
    for piece in pieces:
        (item,) = items[piece.sku]
        if item.tracked:
            deltas[item.item_id] = deltas.get(item.item_id, 0) + int(piece.pieces)
    changes = [
        {"inventoryItemId": item, "locationId": location_id, "delta": delta, "changeFromQuantity": None}
        for item, delta in deltas.items()
        if delta
    ]
    return _payload(receipt, order, changes) if changes else ""


def payload_back(receipt: Receipt, order: PurchaseOrder, former: str) -> str:
    """The input that takes a former adjustment back, item by item and place by place, whatever is mapped today."""
    changes = [{**change, "delta": -change["delta"]} for change in json.loads(former)["changes"]]
    return _payload(receipt, order, changes)


def pieces_in(payload: str) -> int:
    """Pieces that a payload adds in all (negative: takes)."""
    return sum(int(change["delta"]) for change in json.loads(payload)["changes"]) if payload else 0


def _payload(receipt: Receipt, order: PurchaseOrder, changes: Sequence[Mapping[str, object]]) -> str:
    number = "".join(letter if letter.isalnum() or letter in "-_." else "-" for letter in order.doc_number)
    given = {
        "name": "available",
        "reason": _REASON,
        "referenceDocumentUri": f"gid://inventory-mate-desktop/PurchaseOrder/{number}-{receipt.id[:12]}",
        "changes": list(changes),
    }
    return json.dumps(given, ensure_ascii=True, separators=(",", ":"))


def place_key(destination: str) -> str:
    """Key of a destination among the places: its name without case and spacing."""
    return same_name_key(destination)
