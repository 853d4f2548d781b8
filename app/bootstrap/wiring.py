"""What sign-in and gateway need from the rest of bootstrap."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.bootstrap.secret_place import SecretPlace
from app.domain.advanced import Advanced
from app.domain.books import Environment
from app.domain.sign_in_ends import SignInEnds
from app.sync.limits import Gates
from app.sync.ports import Clock, FaultPoint, SettingsStore, no_fault


@dataclass(frozen=True, slots=True)
class Wiring:
    """Passed to `ConcreteTools`."""

    env: Mapping[str, str]
    clock: Clock
    lock_folder: Path
    secrets: SecretPlace
    settings: SettingsStore
    practice_addresses: Callable[[], Mapping[str, str]]
    practice_unlimited: Callable[[], bool]
    minor_version: int
    #: Told how long a sign-in lasts whenever Intuit says so.
    note_ends: Callable[[Environment, str, SignInEnds], None]
    gates: Gates
    advanced: Advanced = field(default_factory=Advanced)
    fault: FaultPoint = no_fault
