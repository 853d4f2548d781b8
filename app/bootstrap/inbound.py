"""Builds what brings POs in: files, and by itself the web feed and the watched folder."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.bootstrap.feed_tokens import FeedTokens
from app.bootstrap.opening import Opened
from app.domain.feed import FEED_NAME, FeedPage, is_this_computer
from app.domain.folder import FOLDER_NAME
from app.services.feed_choosing import FeedChoosing
from app.services.feed_setup import FeedSettings
from app.services.feeding import FeedingService
from app.services.folder_watching import FolderService
from app.services.importing import ImportService
from app.services.saving import Saving
from app.services.settling import Settling
from app.services.source_needs import FEED_WORDS, FOLDER_WORDS, SourceNeeds
from app.services.waiting import WaitingRecords
from app.sources import Files
from app.sources.feed import FeedClient
from app.sources.folder import DropFolder, check_folder
from app.sync.ports import CancelToken, Clock

#: How the address of the practice company's feed ends.
_SAMPLE = "/practice/feed"


class _LazyClient:
    """The client of the feed, made when it is first asked: most profiles have no feed."""

    def __init__(self, clock: Clock, practice: Callable[[], Mapping[str, str]]) -> None:
        self._clock = clock
        self._practice = practice
        self._client: FeedClient | None = None
        self._lock = threading.Lock()

    def fetch(self, address: str, token: str, cursor: str, shop_id: str, cancel: CancelToken) -> FeedPage:
        """One page. The sample shop's feed is served by the practice company, which may have to be started.

        It has another port each time. Another practice company on this computer has another token and is asked where
        it is.
        """
        if is_this_computer(address) and address.endswith(_SAMPLE):
            own = self._practice()
            if token == own["feed_token"]:
                address = own["feed_url"]
        with self._lock:
            client = self._client = self._client or FeedClient(self._clock)
        return client.fetch(address, token, cursor, shop_id, cancel)

    def close(self) -> None:
        """Let go of its connection."""
        with self._lock:
            if self._client is not None:
                self._client.close()
                self._client = None


@dataclass(frozen=True, slots=True)
class Inbound:
    """`feeding` and `choosing` are called from workers; `looking` reads on a connection of its own, for the window.

    `needs` finds what waits for a person. `importing` reads files, for the window too.
    """

    feeding: FeedingService
    choosing: FeedChoosing
    looking: FeedSettings
    feed_waiting: WaitingRecords
    folder: FolderService
    needs: tuple[SourceNeeds, ...]
    importing: ImportService
    close: Callable[[], None]

    def closing(self, further: Callable[[], None]) -> Callable[[], None]:
        """What closes this, and then the rest."""

        def close() -> None:
            self.close()
            further()

        return close


def build_inbound(opened: Opened, saving: Saving) -> Inbound:
    """Build it for a profile that is open."""
    stores, clock = opened.stores, opened.engine_tools.clock
    importing = _importing(opened, saving)
    tokens = FeedTokens(opened.secrets)
    client = _LazyClient(clock, opened.practice.addresses)
    settling = Settling(stores.orders, stores.incoming, saving, clock)
    feed = FeedSettings(stores.settings, stores.incoming, tokens)
    feeding = FeedingService(
        client.fetch,
        feed,
        settling,
        stores.incoming,
        stores.settings,
        stores.log,
        clock,
        saving.tell,
    )
    looking = FeedSettings(opened.readers.settings, opened.readers.incoming, tokens)
    choosing = FeedChoosing(client.fetch, feed, stores.incoming, stores.settings)
    waiting = WaitingRecords(settling, FEED_NAME, saving.tell)
    folder = FolderService(
        lambda path: DropFolder(path, _instance(opened)),
        check_folder,
        importing,
        settling,
        stores.settings,
        stores.log,
        clock,
        saving.tell,
        opened.printer.say,
    )
    folder_waiting = WaitingRecords(settling, FOLDER_NAME, saving.tell)
    readers = opened.readers
    needs = (
        SourceNeeds(FEED_NAME, FEED_WORDS, readers.orders, readers.incoming, waiting),
        SourceNeeds(FOLDER_NAME, FOLDER_WORDS, readers.orders, readers.incoming, folder_waiting),
    )
    return Inbound(feeding, choosing, looking, waiting, folder, needs, importing, client.close)


def _importing(opened: Opened, saving: Saving) -> ImportService:
    stores = opened.stores
    return ImportService(
        Files(opened.profile.folder, opened.printer.say),
        stores.orders,
        stores.settings,
        stores.sources,
        stores.log,
        opened.engine_tools.clock,
        saving,
        stores.incoming,
    )


def _instance(opened: Opened) -> str:
    """The name under which this profile takes files: two programs never take the same one."""
    key, settings = "folder.instance", opened.stores.settings
    found = settings.value(key)
    if not found:
        found = opened.engine_tools.new_id()[:12]
        settings.set_value(key, found)
    return found
