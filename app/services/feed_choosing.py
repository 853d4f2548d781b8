"""Choosing the web feed: try it, use it, change how it is used, give it up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from app.domain.books import Environment
from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import UserMustAct
from app.domain.feed import FEED_NAME, FeedPage, FeedSetup, FeedState, TokenRefused, checked_address
from app.services.brakes import SourceSizes
from app.services.feed_setup import FeedSettings
from app.sync.ports import CancelToken, IncomingStore, SettingsStore

#: One page: (address, token, cursor, the profile's shop id, cancel).
FetchPage = Callable[[str, str, str, str, CancelToken], FeedPage]
_CHANGED = ChangeSet.of(ChangeKind.SETTINGS, ChangeKind.QUESTIONS)


class OtherShop(UserMustAct):
    """Another shop answers at the feed's address than the one that was confirmed."""


@dataclass(frozen=True, slots=True)
class FeedTried:
    """What the first page of a feed shows, without storing anything."""

    shop_id: str
    shop_name: str
    usable: int
    more: bool
    problems: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """For the card and the terminal."""
        count = f"{'at least ' if self.more else ''}{self.usable}"
        orders = "purchase order" if count == "1" else "purchase orders"
        wrong = "".join(
            f" {len(self.problems)} not usable, the first because: {first}" for first in self.problems[:1]
        )
        return f"The feed of {self.shop_name} answers, with {count} {orders}.{wrong}"


class FeedChoosing:
    """What a person does about the feed in Settings. Call it from workers."""

    def __init__(
        self, fetch_page: FetchPage, feed: FeedSettings, records: IncomingStore, settings: SettingsStore
    ) -> None:
        self._fetch_page = fetch_page
        self._feed = feed
        self._records = records
        self._settings = settings

    def try_out(self, address: str, token: str, cancel: CancelToken) -> FeedTried:
        """Ask for the first page and store nothing. "" stands for the stored token.

        Raises:
            AppError: the feed does not answer as it should; also when there is no token.
        """
        address = checked_address(address)
        entered = bool(token.strip())
        if not entered and not self._feed.same_place(address):
            raise UserMustAct(
                "The token is needed",
                "This address is another place than before. The stored token is not sent there; nothing was changed.",
                "Enter the token of this feed.",
            )
        token = token.strip() or self._feed.token()
        try:
            page = self._fetch_page(address, token, "", self._settings.shop()[0], cancel)
        except TokenRefused as error:
            if not entered:
                raise
            raise TokenRefused(
                error.title,
                "The feed does not accept the token that was entered. Nothing was stored or changed.",
                "Check it, or ask the feed's provider for the present token, then try again.",
                error.details,
            ) from error
        problems = tuple(record.problem for record in page.records if record.problem)
        usable = len(page.records) - len(problems)
        return FeedTried(page.shop_id, page.shop_name, usable, page.has_more, problems)

    def use(
        self, setup: FeedSetup, token: str, cancel: CancelToken, *, other_shop: bool = False
    ) -> FeedTried:
        """Try it, and use it from now on. `other_shop`: it may be of another shop than the feed before.

        Raises:
            OtherShop: it is, and nobody has agreed to that. Nothing was changed.
            AppError: as `try_out` and `FeedSettings.change`.
        """
        former = self._feed.setup()
        tried = self.try_out(setup.address, token, cancel)
        if former.shop_id not in ("", tried.shop_id) and not other_shop:
            raise OtherShop(
                "Another shop answers",
                f"Up to now the feed was of {former.shop_name}; this one is of {tried.shop_name}. Nothing was changed.",
                "Check the address, or say that this shop is the right one.",
            )
        self._feed.change(replace(setup, shop_id=former.shop_id, shop_name=former.shop_name), token)
        self._accept(former, tried)
        return tried

    def check_sample(self) -> None:
        """The sample shop's feed is not for real books.

        Raises:
            UserMustAct: the shop is connected to them.
        """
        connection = self._settings.connection()
        if connection is not None and connection.environment == Environment.PRODUCTION.value:
            raise UserMustAct(
                "The shop is connected",
                f"It is connected to {connection.company_name}. Sample POs must not get there.",
                "Start the program with --practice to try the sample shop's feed.",
            )

    def change(self, setup: FeedSetup) -> ChangeSet:
        """Store another interval or rule. Raises like `FeedSettings.change`."""
        self._feed.change(setup)
        return _CHANGED

    def change_some(self, **changes: Any) -> ChangeSet:
        """Store these fields of the setup and leave the others as they are by now. Raises like `change`."""
        return self.change(replace(self._feed.setup(), **changes))

    def forget(self) -> ChangeSet:
        """No feed any more. The POs that it brought stay."""
        self._feed.forget()
        SourceSizes(self._settings).forget(FEED_NAME)
        return _CHANGED

    def _accept(self, former: FeedSetup, tried: FeedTried) -> None:
        """Another shop is read from its start, and its records are others."""
        if former.shop_id == tried.shop_id:
            return
        with self._records.together():
            if former.shop_id:
                self._records.drop(FEED_NAME)
                SourceSizes(self._settings).forget(FEED_NAME)
            self._feed.put_setup(
                replace(self._feed.setup(), shop_id=tried.shop_id, shop_name=tried.shop_name)
            )
            self._feed.put_state(FeedState(turn=self._feed.state().turn + 1))
