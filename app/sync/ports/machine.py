"""Time, cancel, secrets and fault points."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """Time, injected so that tests can move it."""

    def now(self) -> datetime:
        """Present moment with time zone UTC."""

    def monotonic(self) -> float:
        """Seconds that never run backwards."""

    def sleep(self, seconds: float) -> None:
        """Wait."""


class CancelToken(Protocol):
    """Set by the window, looked at by the engine between steps."""

    @property
    def canceled(self) -> bool:
        """True once Cancel was pressed."""

    def wait(self, seconds: float) -> bool:
        """Wait, but end at once when canceled. True when canceled."""


class SecretStore(Protocol):
    """Keyring or this-run-only memory.

    All methods raise `KeyringMissing`, `KeyringLocked` or `KeyringDenied` (app.domain.errors).
    """

    name: str

    def get(self, key: str) -> str | None:
        """The secret, or None when there is none under this key."""

    def put(self, key: str, value: str) -> None:
        """Store durably before returning."""

    def delete(self, key: str) -> None:
        """Forget; nothing happens when it is not there."""

    def probe(self) -> None:
        """Write, read back and delete a test entry. Raises like the others when that does not work."""


class Autostart(Protocol):
    """Whether the program starts when this person logs in to the computer."""

    def enabled(self) -> bool:
        """Whether it does now, as the system has it: a person may have changed it there."""

    def set_enabled(self, on: bool) -> None:
        """Switch it on or off.

        Raises:
            EnvironmentProblem: the system does not let it be changed.
        """


#: Every named point at which a test may end the process, and the crash of reliability-performance.md 1.5 it is.
FAULT_POINTS: dict[str, str] = {
    "before_intent": "1: nothing is stored, nothing was sent",
    "after_intent": "2: the intent is stored, the request has not left",
    "after_answer": "4 and 5: QuickBooks has committed, its answer is not used yet",
    "before_link": "5: the answer was read, the link is not stored",
    "after_link": "the link is stored, the log is not",
    "after_record": "6: a vendor or item was made, its mapping is not stored",
    "after_records": "6: all vendors and items are made, the POs are not",
    "undo_before_outcome": "5: an undo was answered, its outcome is not stored",
    "undo_after_outcome": "the outcome of an undo is stored, nothing else",
    "before_batch": "7: the intents of a batch are stored, its request has not left",
    "after_batch": "7: the batch was answered, nothing of it is stored",
    "in_batch": "7: some items of a batch are stored",
    "before_refresh": "8: the access token is to be renewed",
    "after_refresh": "8: Intuit gave a new refresh token, it is not stored",
    "after_keyring": "8: the new refresh token is stored and was not used yet",
    "before_migration": "9: the backup is made, the tables are old",
    "in_migration": "9: a migration's statements are done, not committed",
    "in_backup": "10: a backup is written under a temporary name",
    "after_stock_enrolled": "a receipt and its place in the queue for the shop's stock are stored",
    "before_stock_intent": "nothing is stored, nothing was sent to the shop",
    "after_stock_intent": "key and payload of a stock change are stored, the request has not left",
    "after_stock_answer": "the shop has changed its stock, its answer is not stored",
    "after_stock_outcome": "the outcome of a stock change is stored, nothing else",
    "in_export": "10: an export is written under a temporary name",
}
#: Called at a named point; a no-op in normal life.
FaultPoint = Callable[[str], None]


def no_fault(name: str) -> None:
    """The `FaultPoint` of normal life."""
    del name
