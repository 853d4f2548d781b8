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


#: Named points for the kill tests; a no-op in normal life.
FaultPoint = Callable[[str], None]


def no_fault(name: str) -> None:
    """The `FaultPoint` of normal life."""
    del name
