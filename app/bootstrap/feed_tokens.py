"""The token of the web feed, in the place that the person chose for secrets."""

from __future__ import annotations

from app.bootstrap.secret_place import SecretPlace
from app.domain.books import Environment
from app.domain.feed import TOKEN_KEY, is_this_computer

#: Key of the token of a feed somewhere else.
FEED_TOKEN = f"{Environment.PRODUCTION.value}.{TOKEN_KEY}"


class FeedTokens:
    """Implements `TokenPlace`. Only the token of a feed on this very computer may lie where practice keys do."""

    def __init__(self, place: SecretPlace) -> None:
        self._place = place

    def get(self, address: str) -> str | None:
        """The token for this address, or None."""
        return self._place.open(_environment(address)).get(_key(address))

    def put(self, address: str, token: str) -> str:
        """Store it durably; returns the name of the place."""
        store = self._place.open(_environment(address))
        store.put(_key(address), token)
        return store.name

    def delete(self, address: str) -> None:
        """Forget it."""
        self._place.open(_environment(address)).delete(_key(address))


def _environment(address: str) -> Environment:
    return Environment.PRACTICE if is_this_computer(address) else Environment.PRODUCTION


def _key(address: str) -> str:
    return f"{_environment(address).value}.{TOKEN_KEY}"
