"""The shop at Shopify, and what is remembered about stock that was raised there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from app.domain.orders import PurchaseOrder
from app.domain.shop import ShopInfo, ShopItem, ShopLocation, ShopOrder, ShopSettings
from app.domain.stock import Consent, StockEntry
from app.sync.ports.machine import CancelToken


class Shop(Protocol):
    """One Shopify shop. All methods may raise `WaitAndRetry`, `UserMustAct` or `Canceled` (app.domain.errors)."""

    def info(self) -> ShopInfo:
        """Who it is and what the token may do."""

    def now(self) -> datetime:
        """The shop's own present moment; asks for it."""

    def locations(self) -> Sequence[ShopLocation]:
        """Active places."""

    def items(self, skus: Sequence[str]) -> Mapping[str, Sequence[ShopItem]]:
        """For each SKU the items that have exactly this SKU; an empty sequence where there is none."""

    def adjust(self, payload: str, key: str) -> str:
        """Change stock by a frozen payload under an idempotency key; returns the adjustment's id.

        Raises:
            OutcomeUnknown: it may have been carried out.
            KeyUsed: Shopify knows the key otherwise; whether the stock changed has to be looked at.
            ItemRefused: it was refused and nothing was changed.
            NotSent, Throttled, UserMustAct: this request certainly changed nothing.
        """

    def purchase_orders(self, cancel: CancelToken) -> Iterator[ShopOrder]:
        """Purchase orders made in Shopify's own admin, oldest first, page by page."""

    def close(self) -> None:
        """Close the connections."""


class ShopTools(Protocol):
    """Opens shops and keeps their secrets."""

    def open(self, settings: ShopSettings, cancel: CancelToken | None = None) -> Shop:
        """The shop as it is set up; waits for throttling end when `cancel` is pressed.

        Raises:
            UserMustAct: there is no token here.
            KeyringMissing, KeyringLocked, KeyringDenied: the token cannot be read.
        """

    def try_open(self, settings: ShopSettings, secret: str) -> Shop:
        """A shop with a token, or the secret of an app, that is not stored."""

    def keep(self, settings: ShopSettings, secret: str) -> None:
        """Store the token or the app's secret where secrets are kept. Raises like `open`."""

    def forget(self, settings: ShopSettings) -> None:
        """Forget it."""

    def practice(self) -> tuple[ShopSettings, str]:
        """The practice shop and its token."""


class StockStore(Protocol):
    """What became of receipts in the shop's stock."""

    def get(self, receipt_id: str) -> StockEntry | None:
        """One, or None when the receipt was never enrolled."""

    def many(self, receipt_ids: Sequence[str]) -> Mapping[str, StockEntry]:
        """Those that there are."""

    def open(self) -> Sequence[StockEntry]:
        """Waiting and unknown ones, oldest first."""

    def asking(self) -> Sequence[StockEntry]:
        """Those that need a person, oldest first."""

    def enrol(self, entries: Sequence[StockEntry]) -> None:
        """Store new ones; one that is there already stays as it is."""

    def change(self, entry: StockEntry, fresh: StockEntry) -> bool:
        """Replace an entry unless somebody else did in between; False then."""

    def places(self, shop: str) -> Mapping[str, ShopLocation]:
        """Where a shop (by its address) keeps the stock of each destination, by the destination's key."""

    def put_place(self, shop: str, destination: str, location: ShopLocation | None) -> None:
        """Remember a shop's place for a destination, or forget it."""

    def consents(self) -> frozenset[Consent]:
        """POs and sources whose stock is raised from here although they come from elsewhere."""

    def consent(self, consent: Consent, given: bool, at: datetime) -> None:
        """Remember or take back."""


class ShopOrderStore(Protocol):
    """Shopify's purchase orders as they were last taken over; what differs since was changed on one side."""

    def taken(self, po_ids: Sequence[str]) -> Mapping[str, PurchaseOrder]:
        """These POs as they were last taken over."""

    def take(self, orders: Mapping[str, PurchaseOrder]) -> None:
        """Remember what was taken over."""
