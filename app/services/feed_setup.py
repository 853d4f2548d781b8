"""What a person chose about the web feed, how far it was read, and its token."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any, Protocol

from app.domain.errors import UserMustAct
from app.domain.feed import FEED_NAME, TOKEN_KEPT_IN, FeedSetup, FeedState, checked_address, is_this_computer
from app.sync.ports import IncomingStore, SettingsStore

_SETUP, _STATE = "feed.setup", "feed.state"
#: Minutes between two fetches that may be chosen; 0 is "only when asked".
INTERVALS = (0, 5, 15, 30, 60, 240)
_MOST_MINUTES = 24 * 60


class TokenPlace(Protocol):
    """Where tokens of sources are kept: the keyring, or what the person chose instead of it.

    Raises `KeyringMissing`, `KeyringLocked` or `KeyringDenied` like every place for secrets.
    """

    def get(self, address: str) -> str | None:
        """The token for this address, or None."""

    def put(self, address: str, token: str) -> str:
        """Store it durably; returns the name of the place."""

    def delete(self, address: str) -> None:
        """Forget it."""


@dataclass(frozen=True, slots=True)
class FeedStatus:
    """What the card shows. `token_in` names the place of the token, "" when there is none."""

    setup: FeedSetup
    state: FeedState
    token_in: str = ""
    differing: int = 0
    refused: int = 0
    gone: int = 0


class FeedSettings:
    """Stored in the profile; the token in the place for secrets only."""

    def __init__(self, settings: SettingsStore, records: IncomingStore, tokens: TokenPlace) -> None:
        self._settings = settings
        self._records = records
        self._tokens = tokens

    def setup(self) -> FeedSetup:
        """What was chosen."""
        return FeedSetup(**_known(self._settings.value(_SETUP), FeedSetup))

    def state(self) -> FeedState:
        """How far the feed was read."""
        values = _known(self._settings.value(_STATE), FeedState)
        if values.get("fetched_at"):
            values["fetched_at"] = datetime.fromisoformat(values["fetched_at"])
        return FeedState(**values)

    def put_state(self, state: FeedState) -> None:
        """Remember it, in the present transaction if there is one."""
        values = asdict(state)
        values["fetched_at"] = state.fetched_at.isoformat() if state.fetched_at else None
        self._settings.set_value(_STATE, json.dumps(values))

    def put_setup(self, setup: FeedSetup) -> None:
        """Remember it."""
        self._settings.set_value(_SETUP, json.dumps(asdict(setup)))

    def change(self, setup: FeedSetup, token: str = "") -> FeedSetup:
        """Store what a person entered; "" keeps the token that is stored. Another address is read from its start.

        Raises:
            UserMustAct: the address or the interval cannot be used.
            EnvironmentProblem: the place for secrets cannot be used; nothing was changed.
        """
        if not 0 <= setup.every_minutes <= _MOST_MINUTES:
            raise UserMustAct(
                "The interval is not right",
                f"{setup.every_minutes} minutes is no time between two fetches.",
                f"Choose a number from 1 to {_MOST_MINUTES}, or switch it off.",
            )
        former = self.setup()
        setup = replace(setup, address=checked_address(setup.address))
        if token.strip():
            self._settings.set_value(TOKEN_KEPT_IN, self._tokens.put(setup.address, token.strip()))
        elif former.address != setup.address and former.address:
            self._carry(former.address, setup.address)
        if former.address != setup.address:
            state = self.state()
            self.put_state(FeedState(turn=state.turn + 1))
        self.put_setup(setup)
        return setup

    def same_place(self, address: str) -> bool:
        """Whether the stored token may be sent there: it is where the feed is now, or nothing is stored yet."""
        former = self.setup().address
        both_here = is_this_computer(former) and is_this_computer(address)
        return not former or both_here or _host(former) == _host(address)

    def forget(self) -> None:
        """No feed any more. The POs that it brought stay."""
        setup = self.setup()
        if setup.address:
            self._tokens.delete(setup.address)
        self._settings.set_value(TOKEN_KEPT_IN, "")
        with self._records.together():
            self._records.drop(FEED_NAME)
            self.put_setup(FeedSetup())
            self.put_state(FeedState(turn=self.state().turn + 1))

    def token(self) -> str:
        """The token.

        Raises:
            UserMustAct: there is no feed, or no token for it.
        """
        setup = self.setup()
        if not setup.address:
            raise UserMustAct(
                "There is no feed yet",
                "No address of a web feed is set.",
                "Enter address and token in Settings, under Where POs come from.",
            )
        token = self._tokens.get(setup.address)
        if not token:
            kept = self._settings.value(TOKEN_KEPT_IN)
            gone = f"The token is no longer in {kept}." if kept else "There is no token for the feed."
            raise UserMustAct("The feed's token is missing", gone, "Enter it again in Settings.")
        return token

    def status(self) -> FeedStatus:
        """Everything that is shown about the feed. Asks no place for secrets."""
        setup, state = self.setup(), self.state()
        differing, refused = self._records.tally(FEED_NAME)
        return FeedStatus(
            setup,
            state,
            self._settings.value(TOKEN_KEPT_IN),
            differing,
            refused,
            self._records.gone(FEED_NAME, state.turn) if state.whole else 0,
        )

    def _carry(self, former: str, address: str) -> None:
        """A corrected address keeps its token, unless it now leads to another place than before."""
        token = self._tokens.get(former) if _host(former) == _host(address) else None
        self._tokens.delete(former)
        self._settings.set_value(TOKEN_KEPT_IN, self._tokens.put(address, token) if token else "")


def _host(address: str) -> str:
    """With how it is reached: what was sent under a lock is not sent without one."""
    way, _, rest = address.partition("://")
    return f"{way}://{rest.partition('/')[0]}".casefold()


def _known(text: str, kind: type[Any]) -> dict[str, Any]:
    """Stored values by name; those of another version of the program are left out."""
    values = json.loads(text or "{}")
    return {name: value for name, value in values.items() if name in kind.__dataclass_fields__}
