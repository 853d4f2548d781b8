"""The web feed: where it is, what a page of it holds, and how far it was read (resources/feed/README.md)."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from app.domain.errors import UserMustAct
from app.domain.incoming import Incoming

#: Key of the secret store under which the feed's token lies, after the environment ("production.feed_token").
TOKEN_KEY = "feed_token"  # noqa: S105 - a name, not a secret
#: Name of the stored text that says where the token was put, "" when there is none.
TOKEN_KEPT_IN = "feed.token_kept_in"  # noqa: S105 - a name, not a secret
#: What the source is called in histories and in the brake on sources that shrink.
FEED_NAME = "web feed"


@dataclass(frozen=True, slots=True)
class FeedSetup:
    """What a person chose. `every_minutes` 0: only when somebody presses Fetch now.

    `shop_id` and `shop_name` are the feed's own, as confirmed when it was first tried; "" before that.
    """

    address: str = ""
    every_minutes: int = 0
    feed_wins: bool = False
    shop_id: str = ""
    shop_name: str = ""

    @property
    def scheduled(self) -> bool:
        """True when it is fetched by itself."""
        return bool(self.address) and self.every_minutes > 0


@dataclass(frozen=True, slots=True)
class FeedPage:
    """One answer of the feed. `next_cursor` stands behind its last record."""

    shop_id: str
    shop_name: str
    records: tuple[Incoming, ...]
    next_cursor: str
    has_more: bool


@dataclass(frozen=True, slots=True)
class FeedState:
    """How far the feed was read. It changes in the same transaction as the records of a page.

    Attributes:
        cursor: asked for next; "" starts anew.
        turn: number of the present reading from the start; records remember the turn that met them last.
        whole: whether this turn has reached the end once, so that what it has not met is no longer in the feed.
        fetched_at: when the last fetch came to its end.
        sentence: what the last fetch did, or why it failed.
        failed: whether it failed.
    """

    cursor: str = ""
    turn: int = 1
    whole: bool = False
    fetched_at: datetime | None = None
    sentence: str = ""
    failed: bool = False


class TokenRefused(UserMustAct):
    """The feed does not accept the token."""


class FeedGone(UserMustAct):
    """The feed no longer knows the cursor (410): it has to be read from its start."""


def checked_address(text: str) -> str:
    """The address of a feed, fit to be asked: https, or http on this computer alone.

    Raises:
        UserMustAct: it is none, or the token could be read on its way.
    """
    address = text.strip()
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        host, parts = "", urlsplit("")
    if parts.scheme not in ("http", "https") or not host or any(letter.isspace() for letter in address):
        raise UserMustAct(
            "The address is not complete",
            f'"{address[:80]}" is no address of a web feed.',
            "Enter it as the provider of the feed gives it, such as https://shop.example/feed.",
        )
    if parts.username is not None or parts.password is not None:
        raise UserMustAct(
            "A password stands in the address",
            "The address holds a user name or password, which would be stored and shown in plain text.",
            "Remove it and enter the feed's token in its own field.",
        )
    if parts.scheme == "http" and not is_this_computer(address):
        raise UserMustAct(
            "The address is not safe",
            "It begins with http, so anybody on the way could read the token and the purchase orders.",
            "Use the address that begins with https. Only a feed on this very computer may use http.",
        )
    return address.partition("#")[0]


def is_this_computer(address: str) -> bool:
    """Whether the address leads to this very computer, so that nothing leaves it."""
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return False
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
