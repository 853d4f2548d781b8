"""Auto sync on save: what was saved goes to QuickBooks by itself while both switches are on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.domain.runs import RunSummary
from app.services.send_later import SendLater, SendWhy, never
from app.services.syncing import SyncService
from app.sync.events import EventSink
from app.sync.ports import CancelToken


class AutoSending:
    """What the window and the command line call. Blocking: call it from the worker."""

    def __init__(self, syncing: SyncService, later: SendLater) -> None:
        self._syncing = syncing
        self._later = later

    def wanted(self) -> bool:
        """Whether saved POs go now: both switches on, signed in, and not paused."""
        return self._syncing.sends_on_save() and not self._later.paused

    def waiting(self) -> list[str]:
        """What was saved and has not gone yet, in that order."""
        return self._later.waiting(SendWhy.SAVED) if self.wanted() else []

    def run(
        self,
        po_ids: Sequence[str],
        cancel: CancelToken,
        events: EventSink,
        interrupted: Callable[[], bool] = never,
    ) -> RunSummary | None:
        """Sync those of these POs that wait for it; None when none does, or while nothing goes by itself.

        Raises:
            AppError: as `SyncService.run`.
        """
        if self._later.paused:
            return None

        def work(ids: list[str]) -> RunSummary | None:
            return None if cancel.canceled else self._syncing.run_saved(ids, cancel, events)

        return self._later.carry_out(SendWhy.SAVED, po_ids, work, interrupted)
