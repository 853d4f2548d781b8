"""Runs that ended early because QuickBooks was busy or out of reach are gone on with by themselves, later and later."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from app.domain.errors import NotSent, WaitAndRetry
from app.sync.ports import Clock, SettingsStore

_KEY = "postponed"
#: Seconds before the first try, doubling up to the longest. A longer wait that QuickBooks asks for is kept.
FIRST, LONGEST = 60.0, 3600.0
#: Weeks without a network are more tries than a power of two can be counted with.
_DOUBLINGS = 10


@dataclass(frozen=True, slots=True)
class Postponed:
    """Why a run could not go on, in a few words, and how many POs it left behind (None: it was about all).

    `offline`: there was no way to QuickBooks.
    """

    why: str
    offline: bool
    count: int | None


class Resuming:
    """Remembers which POs a run left behind, over restarts. A run that ends otherwise than by waiting forgets them."""

    def __init__(self, settings: SettingsStore, clock: Clock) -> None:
        self._settings = settings
        self._clock = clock

    def failed(
        self, realm_id: str, po_ids: Sequence[str] | None, error: WaitAndRetry, *, again: bool
    ) -> None:
        """A run over these POs (None: all) has to be gone on with later. `again`: it was itself such a try.

        Only tries make the pause longer: ten POs that are saved offline are not ten tries.
        """
        known = self._load(realm_id)
        tries = known["tries"] + again if known else 1
        pause = max(
            min(FIRST * 2 ** min(tries - 1, _DOUBLINGS), LONGEST), getattr(error, "wait_seconds", 0.0)
        )
        ids: list[str] | None = None
        if po_ids is not None and (known is None or known["po_ids"] is not None):
            ids = list(dict.fromkeys((*(known["po_ids"] if known else ()), *po_ids)))
        at = self._clock.now() + timedelta(seconds=pause)
        told = {"realm": realm_id, "po_ids": ids, "tries": tries, "pause": pause, "at": at.isoformat()}
        told |= {"why": error.title, "offline": isinstance(error, NotSent)}
        self._settings.set_value(_KEY, json.dumps(told))

    def ended(self, realm_id: str, po_ids: Sequence[str] | None) -> None:
        """A run over these POs (None: all) came to its end."""
        known = self._load(realm_id)
        if known is None:
            return
        left = [] if po_ids is None else known["po_ids"]
        if left is not None:
            left = [po_id for po_id in left if po_id not in set(po_ids or ())]
        text = json.dumps({**known, "po_ids": left}) if left or left is None else ""
        self._settings.set_value(_KEY, text)

    def noted(self) -> str:
        """What is remembered now, for `note_again`."""
        return self._settings.value(_KEY)

    def note_again(self, noted: str) -> None:
        """A run over it was broken off by no person: all of it is gone on with later."""
        self._settings.set_value(_KEY, noted)

    def due(self, realm_id: str) -> float | None:
        """Seconds until what was left behind is tried again, 0 when it is time; None when nothing was."""
        known = self._load(realm_id)
        if known is None:
            return None
        seconds = (datetime.fromisoformat(known["at"]) - self._clock.now()).total_seconds()
        return (
            seconds if 0 < seconds <= known["pause"] else 0.0
        )  # more than the pause: the clock was set back

    def postponed(self, realm_id: str) -> Postponed | None:
        """What was left behind, None when nothing was."""
        known = self._load(realm_id)
        if known is None:
            return None
        count = None if known["po_ids"] is None else len(known["po_ids"])
        return Postponed(known.get("why", ""), bool(known.get("offline")), count)

    def po_ids(self, realm_id: str) -> list[str] | None:
        """POs of the run to go on with; None means all. Only while `due` is not None."""
        known = self._load(realm_id)
        found: list[str] | None = known["po_ids"] if known else []
        return found

    def _load(self, realm_id: str) -> dict[str, Any] | None:
        known: dict[str, Any] = json.loads(self._settings.value(_KEY) or "{}")
        return known if known.get("realm") == realm_id else None
