"""The sample shop's feed is found on its new port; another practice company on this computer is asked where it is."""

from __future__ import annotations

from typing import ClassVar

import pytest

from app.bootstrap import inbound
from tests.support.bench import MovableClock, Token

OWN = {"feed_url": "http://127.0.0.1:5001/practice/feed", "feed_token": "own"}


class Asked:
    """Stands for the client: remembers the address that it is asked for."""

    addresses: ClassVar[list[str]] = []

    def __init__(self, clock: object) -> None:
        del clock

    def fetch(self, address: str, *others: object) -> None:
        del others
        self.addresses.append(address)


@pytest.mark.parametrize(
    ("token", "port"), [("own", 5001), ("another one's", 4999)], ids=["the profile's own", "another"]
)
def test_only_the_profiles_own_sample_feed_moves(
    token: str, port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inbound, "FeedClient", Asked)
    monkeypatch.setattr(Asked, "addresses", [])
    clock = MovableClock()
    client = inbound._LazyClient(clock, lambda: OWN)
    client.fetch("http://127.0.0.1:4999/practice/feed", token, "", "shop", Token(clock))
    assert Asked.addresses == [f"http://127.0.0.1:{port}/practice/feed"]
