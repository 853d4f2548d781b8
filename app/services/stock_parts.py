"""From a receipt to one adjustment, or to what a person has to say first."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.domain.names import same_name_key
from app.domain.orders import PurchaseOrder
from app.domain.receiving import Receipt
from app.domain.shop import ShopLocation
from app.domain.stock import (
    StockAsk,
    StockEntry,
    StockState,
    accepted,
    payload_back,
    payload_for,
    place_key,
    troubles,
    untracked,
)
from app.services import stock_words as words
from app.sync.ports.shop import Shop, StockStore


@dataclass(frozen=True, slots=True)
class Adjustment:
    """What may be sent. `notice`: what of the receipt Shopify does not count."""

    payload: str
    notice: str = ""


class Preparer:
    """Asks the shop for places and products; writes nothing there."""

    def __init__(self, store: StockStore) -> None:
        self._store = store

    def plan(
        self, shop: Shop, entry: StockEntry, order: PurchaseOrder, receipt: Receipt
    ) -> Adjustment | StockEntry:
        """One adjustment for the whole receipt, or the entry that says what is missing.

        Raises:
            WaitAndRetry, UserMustAct: the shop cannot be asked.
        """
        if receipt.undoes:
            original = self._store.get(receipt.undoes)
            if original is not None and original.payload:
                return Adjustment(payload_back(receipt, order, original.payload))
        pieces = accepted(order, receipt)
        if not pieces:
            return entry.turned(StockState.OFF, words.NOTHING_TAKEN_IN)
        items = shop.items([piece.sku for piece in pieces])
        told = troubles(pieces, items)
        if told:
            return entry.turned(StockState.ASKED, " ".join(told), StockAsk.PRODUCTS)
        place = self._place(shop, entry.shop, order.destination.name)
        if place is None:
            asked = entry.turned(StockState.ASKED, words.which_place(order.destination.name), StockAsk.PLACE)
            return replace(asked, destination=order.destination.name)
        payload = payload_for(receipt, order, pieces, items, place.id)
        left_out = untracked(pieces, items)
        if not payload:
            return entry.turned(StockState.OFF, words.nothing_tracked(left_out))
        return Adjustment(payload, words.left_out(left_out) if left_out else "")

    def _place(self, shop: Shop, address: str, destination: str) -> ShopLocation | None:
        """The stored place; else the only one of this very name, which is then remembered; else None."""
        key = place_key(destination)
        stored = self._store.places(address).get(key)
        if stored is not None:
            return stored
        same = [place for place in shop.locations() if key and same_name_key(place.name) == key]
        if len(same) != 1:
            return None
        self._store.put_place(address, destination, same[0])
        return same[0]
