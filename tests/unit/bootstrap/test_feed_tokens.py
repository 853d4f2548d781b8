"""The token of the feed lies where the person keeps secrets, and moves along when another place is chosen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring

from app.bootstrap.feed_tokens import FEED_TOKEN, FeedTokens
from app.bootstrap.secret_place import SecretPlace
from app.domain.errors import KeyringMissing
from app.domain.secret_kinds import SecretKind
from tests.support.bench import Bench, bench

THERE, HERE = "https://shop.example/feed", "http://127.0.0.1:8800/practice/feed"


@pytest.fixture
def place(tmp_path: Path, forbidden_keyring: object) -> Iterator[SecretPlace]:
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    with bench(tmp_path) as shop:
        yield _place(shop, tmp_path)


def _place(shop: Bench, folder: Path) -> SecretPlace:
    return SecretPlace("test", folder / "practice.json", folder / "sealed", shop.stores.settings)


def test_without_a_keyring_a_real_token_is_not_stored_in_a_plain_file(
    place: SecretPlace, tmp_path: Path
) -> None:
    tokens = FeedTokens(place)
    with pytest.raises(KeyringMissing):
        tokens.put(THERE, "CANARY")
    assert "practice" in tokens.put(HERE, "sample-token")
    assert tokens.get(HERE) == "sample-token"
    assert "CANARY" not in (tmp_path / "practice.json").read_text()
    tokens.delete(HERE)
    assert tokens.get(HERE) is None


def test_it_moves_along_when_another_place_is_chosen(place: SecretPlace, tmp_path: Path) -> None:
    place.choose(SecretKind.SESSION)
    tokens = FeedTokens(place)
    assert "session only" in tokens.put(THERE, "CANARY")
    place.choose(SecretKind.FILE, "four words go here", carried=(FEED_TOKEN,))
    assert tokens.get(THERE) == "CANARY"
    assert b"CANARY" not in (tmp_path / "sealed").read_bytes()
