"""A feed in this process for tests (records with versions, pages, cursors), and a shop that reads it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.domain.changes import ChangeSet
from app.domain.feed import FEED_NAME, FeedGone, FeedPage, FeedSetup
from app.domain.incoming import Incoming
from app.domain.orders import Origin, PurchaseOrder
from app.domain.tracing import Change, ChangeSource
from app.services.badges import Badges
from app.services.feed_choosing import FeedChoosing
from app.services.feed_setup import FeedSettings
from app.services.feeding import FeedingService
from app.services.saving import Saving
from app.services.settling import Settling
from app.services.waiting import WaitingRecords
from app.storage import open_stores
from app.sync.ports import CancelToken
from tests.support.bench import MovableClock

ADDRESS = "https://shop.example/feed"


@dataclass
class FakeFeed:
    """Answers as a provider would. Changes append; a cursor is how many changes were seen, after an epoch."""

    page_size: int = 2
    shop_id: str = "fern"
    shop_name: str = "Fern & Fable"
    epoch: int = 0
    changes: list[Incoming] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    error: Exception | None = None

    def put(self, *orders: PurchaseOrder, record_id: str = "") -> None:
        """A new version of each."""
        for order in orders:
            found = record_id or f"id-{order.number}"
            origin = Origin("feed", external_id=found)
            self.changes.append(Incoming(found, order.number, replace(order, origin=origin)))

    def put_bad(self, record_id: str, problem: str, number: str = "") -> None:
        """A record that cannot be used."""
        self.changes.append(Incoming(record_id, number, problem=problem))

    def forget_cursors(self) -> None:
        """Cursors given so far are no longer known."""
        self.epoch += 1

    def fetch(self, address: str, token: str, cursor: str, shop_id: str, cancel: CancelToken) -> FeedPage:
        """One page."""
        assert (address, token, shop_id) == (ADDRESS, "secret", "my-shop")
        assert not cancel.canceled
        self.asked.append(cursor)
        if self.error is not None:
            raise self.error
        epoch, _, seen = cursor.partition(":")
        if cursor and epoch != str(self.epoch):
            raise FeedGone("The feed starts anew", "The feed no longer knows how far it was read.")
        start = int(seen or 0)
        end = min(start + self.page_size, len(self.changes))
        newest = {each.record_id: place for place, each in enumerate(self.changes)}
        records = tuple(
            self.changes[place]
            for place in range(start, end)
            if newest[self.changes[place].record_id] == place
        )
        return FeedPage(self.shop_id, self.shop_name, records, f"{self.epoch}:{end}", end < len(self.changes))


class Tokens:
    """Implements `TokenPlace` in memory."""

    def __init__(self) -> None:
        self.kept = {ADDRESS: "secret"}

    def get(self, address: str) -> str | None:
        return self.kept.get(address)

    def put(self, address: str, token: str) -> str:
        self.kept[address] = token
        return "the keyring"

    def delete(self, address: str) -> None:
        self.kept.pop(address, None)


class FeedShop:
    """A profile that reads the feed."""

    def __init__(self, folder: Path, feed: FakeFeed) -> None:
        self.folder = folder
        self.feed = feed
        self.clock = MovableClock()
        self.tokens = Tokens()
        self.saved: list[list[str]] = []
        self.open()
        self.setup(FeedSetup(ADDRESS))

    def open(self) -> None:
        """Open the profile (again)."""
        stores = self.stores = open_stores(self.folder / "shop.sqlite3", self.clock)
        self.badges = Badges(stores.orders, stores.links, stores.settings, self.clock)
        self.saving = Saving(stores.orders, self.badges, self._saved)
        self.settling = Settling(stores.orders, stores.incoming, self.saving, self.clock)
        self.waiting = WaitingRecords(self.settling, FEED_NAME, self.saving.tell)
        self.feed_settings = FeedSettings(stores.settings, stores.incoming, self.tokens)
        self.choosing = FeedChoosing(self.feed.fetch, self.feed_settings, stores.incoming, stores.settings)
        self.feeding = FeedingService(
            self.feed.fetch,
            self.feed_settings,
            self.settling,
            stores.incoming,
            stores.settings,
            stores.log,
            self.clock,
            self.saving.tell,
        )

    def _saved(self, ids: Sequence[str]) -> None:
        self.saved.append(list(ids))

    def restart(self) -> None:
        """As after a crash."""
        self.stores.close()
        self.open()

    def setup(self, setup: FeedSetup) -> None:
        """Store what a person chose."""
        self.feed_settings.put_setup(setup)

    def store(self, orders: Sequence[PurchaseOrder]) -> ChangeSet:
        """They are here from another source already."""
        return self.saving.store(orders, Change(ChangeSource.FILE, "a file"))

    def edit(self, number: str, /, **changes: object) -> None:
        """Somebody edits a PO here."""
        order = self.order(number)
        self.saving.store([replace(order, **changes)], Change(ChangeSource.PERSON))  # type: ignore[arg-type]

    def order(self, number: str) -> PurchaseOrder:
        """The PO with this number."""
        found = self.stores.orders.by_number(number)
        assert found is not None, number
        return found

    def numbers(self) -> list[str]:
        """Of all POs."""
        return sorted(order.number for order in self.stores.orders.many(self.stores.orders.ids()))
