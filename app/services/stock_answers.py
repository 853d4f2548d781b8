"""What people say about stock on receipt, and what they are told before they submit a receipt."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import UserMustAct
from app.domain.orders import PurchaseOrder
from app.domain.receiving import Receipt
from app.domain.shop import ShopLocation
from app.domain.stock import Consent, StockAsk, StockEntry, StockState, may_raise, place_key, source_of
from app.services import stock_words as words
from app.services.by_hand import by_hand
from app.services.shop_settings import ShopSettingsService
from app.sync.ports import Clock, OrderStore
from app.sync.ports.shop import ShopTools, StockStore


class StockAnswers:
    """Only the store is touched here; `StockService.work` sends what follows. `places_there` asks the shop."""

    def __init__(
        self, shop: ShopSettingsService, tools: ShopTools, store: StockStore, orders: OrderStore, clock: Clock
    ) -> None:
        self._shop = shop
        self._tools = tools
        self._store = store
        self._orders = orders
        self._clock = clock
        #: Told that there is something to send again.
        self.ring: Callable[[], None] | None = None

    def entries(self, receipt_ids: Sequence[str]) -> Mapping[str, StockEntry]:
        """What became of these receipts; one that was never enrolled is missing: nothing was changed for it."""
        return self._store.many(receipt_ids)

    def asking(self) -> Sequence[StockEntry]:
        """Receipts that need a person."""
        return self._store.asking()

    def open(self) -> Sequence[StockEntry]:
        """Receipts that wait or whose outcome is not known yet."""
        return self._store.open()

    def forecast(self, order: PurchaseOrder, receipt: Receipt | None = None) -> str:
        """One sentence on what submitting a receipt of this PO does to Shopify's stock, "" without a shop."""
        settings = self._shop.current()
        if not settings.connected:
            return ""
        if not settings.stock:
            return words.FORECAST_OFF
        if receipt is not None and receipt.undoes:
            return self._forecast_back(receipt)
        if not may_raise(order, self._store.consents()):
            return f"{words.FORECAST_ASK} {words.not_from_here(order.origin)}"
        place = self._store.places(settings.domain).get(place_key(order.destination.name))
        return words.forecast_on(settings.name or settings.domain, place.name if place else "")

    def _forecast_back(self, receipt: Receipt) -> str:
        original = self._store.get(receipt.undoes)
        sent = original is not None and (original.state is StockState.SENT or original.in_doubt)
        return words.FORECAST_BACK if sent else words.ORIGINAL_NOT_SENT

    def consent(self, receipt_id: str, *, whole_source: bool) -> ChangeSet:
        """This PO's stock, or that of all POs from its source, is raised from here; waiting receipts go on."""
        entry = self._entry(receipt_id)
        order = self._orders.get(entry.po_id)
        if order is None:
            raise UserMustAct("The PO is gone", words.PO_GONE, "Close this.")
        given = Consent("source", source_of(order.origin)) if whole_source else Consent("po", order.id)
        self._store.consent(given, True, self._clock.now())
        touched = {entry.po_id}
        for asking in self._store.asking():
            other = self._orders.get(asking.po_id)
            if asking.ask is StockAsk.SOURCE and other is not None and may_raise(other, frozenset({given})):
                self._store.change(asking, asking.turned(StockState.WAITING))
                touched.add(asking.po_id)
        return self._told(touched)

    def take_back_consent(self, consent: Consent) -> ChangeSet:
        """From now on the source's stock is left alone again; what was sent stays."""
        self._store.consent(consent, False, self._clock.now())
        return self._told(set())

    def consents(self) -> frozenset[Consent]:
        """POs and sources whose stock is raised from here."""
        return self._store.consents()

    def leave(self, receipt_id: str) -> ChangeSet:
        """The stock of this receipt is not changed from here, for good.

        Raises:
            UserMustAct: it was sent, or may have been.
        """
        entry = self._entry(receipt_id)
        if not entry.never_sent or not self._store.change(
            entry, entry.turned(StockState.OFF, words.LEFT_ALONE)
        ):
            raise UserMustAct("It is not certain", words.IN_DOUBT, "Look at the receipt again.")
        return self._told({entry.po_id})

    def retry(self, receipt_id: str) -> ChangeSet:
        """Something was mended (a SKU, a place, Shopify): prepare the receipt anew. Sent under a new key if refused.

        Raises:
            UserMustAct: it was sent, or may have been: then only `found` goes on.
        """
        entry = self._entry(receipt_id)
        if entry.state not in (StockState.ASKED, StockState.REFUSED) or entry.ask is StockAsk.CHECK:
            raise UserMustAct("It is not certain", words.IN_DOUBT, "Look at the receipt again.")
        attempt = entry.attempt + (1 if entry.state is StockState.REFUSED else 0)
        self._store.change(
            entry, replace(entry.turned(StockState.WAITING), attempt=attempt, payload="", key="")
        )
        return self._told({entry.po_id})

    def found(self, receipt_id: str, *, there: bool) -> ChangeSet:
        """A person looked into Shopify's stock history: the receipt is there, or it is not and is sent anew.

        Raises:
            UserMustAct: nobody asked.
        """
        entry = self._entry(receipt_id)
        if entry.ask is not StockAsk.CHECK:
            raise UserMustAct("It is settled", words.IN_DOUBT, "Look at the receipt again.")
        fresh = entry.turned(StockState.SENT, words.FOUND_THERE)
        if not there:
            fresh = replace(
                entry.turned(StockState.WAITING, words.NOT_FOUND),
                attempt=entry.attempt + 1,
                payload="",
                key="",
            )
        self._store.change(entry, fresh)
        return self._told({entry.po_id})

    def places(self) -> Mapping[str, ShopLocation]:
        """Shopify's place for each destination, by the destination's key."""
        return self._store.places(self._shop.current().domain)

    def places_there(self) -> Sequence[ShopLocation]:
        """The shop's active places, asked now. Raises like `Shop.locations`."""
        shop = self._tools.open(self._shop.current())
        try:
            with by_hand():
                return shop.locations()
        finally:
            shop.close()

    def put_place(self, destination: str, location: ShopLocation | None) -> ChangeSet:
        """Remember a destination's place, or forget it; receipts that waited for it go on."""
        shop = self._shop.current().domain
        self._store.put_place(shop, destination, location)
        touched = set()
        for asking in self._store.asking():
            same = (asking.shop, place_key(asking.destination)) == (shop, place_key(destination))
            if location is not None and same and asking.ask is StockAsk.PLACE:
                self._store.change(asking, asking.turned(StockState.WAITING))
                touched.add(asking.po_id)
        return self._told(touched)

    def _entry(self, receipt_id: str) -> StockEntry:
        entry = self._store.get(receipt_id)
        if entry is None:
            raise UserMustAct("Nothing is open", "This receipt does not wait for anything.", "Close this.")
        return entry

    def _told(self, po_ids: set[str]) -> ChangeSet:
        if po_ids and self.ring is not None:
            self.ring()
        return ChangeSet.of(ChangeKind.STOCK, po_ids=frozenset(po_ids))
