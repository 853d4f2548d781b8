"""After an answer the POs concerned go to QuickBooks by themselves, whenever PO sync is on (decision 070)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.domain.runs import RunSummary, Trigger
from app.domain.sync_state import TO_SEND
from app.services.send_later import SendLater, SendWhy, never
from app.services.syncing import SyncService
from app.sync.events import EventSink
from app.sync.ports import CancelToken, LinkStore, SettingsStore


class AnswerSending:
    """Auto sync, which is about edits, need not be on: whoever answers wants the PO to go."""

    def __init__(
        self, syncing: SyncService, settings: SettingsStore, links: LinkStore, later: SendLater
    ) -> None:
        """`settings` and `links` are only read."""
        self._later = later
        self._syncing = syncing
        self._settings = settings
        self._links = links

    def stays(self) -> str:
        """Why nothing would be sent now, in a sentence; "" when it would."""
        connection = self._settings.connection()
        if connection is None:
            return "It is not sent, because QuickBooks is not connected."
        if connection.needs_reconnect:
            return f"It is sent after a new sign-in: {connection.company_name} asks for one."
        if not self._settings.sync_settings(connection.realm_id).po_sync:
            return "PO sync is off, so nothing is sent. It goes once you switch it on and sync."
        return ""

    def waiting(self) -> list[str]:
        """What was answered and has not gone yet, though it may."""
        return self._later.waiting(SendWhy.ANSWERED)

    def forget(self, po_ids: Sequence[str]) -> None:
        """The answers were taken back, or somebody wants these POs to wait for the next sync."""
        self._later.forget(SendWhy.ANSWERED, po_ids)

    def run(
        self,
        po_ids: Sequence[str],
        cancel: CancelToken,
        events: EventSink,
        interrupted: Callable[[], bool] = never,
    ) -> RunSummary | None:
        """Send those of these POs that still wait for it; None when none does.

        `interrupted` is asked afterwards: the program ends, so that the rest goes at its next start.

        Raises:
            AppError: as `SyncService.run`.
        """

        def work(ids: list[str]) -> RunSummary | None:
            return None if cancel.canceled else self._send(ids, cancel, events)

        return self._later.carry_out(SendWhy.ANSWERED, po_ids, work, interrupted)

    def _send(self, po_ids: Sequence[str], cancel: CancelToken, events: EventSink) -> RunSummary | None:
        connection = self._settings.connection()
        if connection is None or self.stays():
            return None
        states = {po_id: self._links.state(po_id, connection.realm_id) for po_id in po_ids}
        ids = [po_id for po_id, state in states.items() if state is not None and state.state in TO_SEND]
        return self._syncing.run(ids, Trigger.ANSWER, cancel, events) if ids else None
