"""What the program does by itself, so that nobody has to press anything: finding out what became of requests without an
answer, and going on with a run that QuickBooks stopped (busy, out of reach).
"""

from __future__ import annotations

from collections.abc import Callable

from app.domain.runs import RunSummary, Trigger
from app.domain.sync_state import SyncState
from app.services.resuming import Resuming
from app.services.send_later import never
from app.services.session import Session
from app.services.syncing import SyncService
from app.sync.ages import Ages
from app.sync.events import EventSink
from app.sync.ports import CancelToken, LinkStore, SettingsStore


class FollowUpService:
    """Says when to look again, and looks. `links` and `settings` are only read."""

    def __init__(
        self,
        links: LinkStore,
        settings: SettingsStore,
        session: Session,
        syncing: SyncService,
        ages: Ages,
        resuming: Resuming,
    ) -> None:
        self._links = links
        self._settings = settings
        self._session = session
        self._syncing = syncing
        self._ages = ages
        self._resuming = resuming

    def due(self) -> float | None:
        """Seconds until a look can tell more, 0 when it can now; None when nothing is open or nothing may be asked."""
        connection = self._session.connection()
        if connection is None or connection.needs_reconnect:
            return None
        if not self._settings.sync_settings(connection.realm_id).po_sync:
            return None
        intents = self._links.open_intents(connection.realm_id)
        looks = [self._ages.next_look(intent) for intent in intents]
        postponed = self._resuming.due(connection.realm_id)
        return min(looks if postponed is None else [*looks, postponed], default=None)

    def look(
        self, cancel: CancelToken, events: EventSink, interrupted: Callable[[], bool] = never
    ) -> RunSummary:
        """Settle what can be settled, and go on with the POs that waited for it.

        `interrupted` is asked after a run that was stopped: the end of the program, a pause or the switch did it and no
        person, so what was left behind stays to be gone on with.

        Raises:
            AppError: as `SyncService.run`.
        """
        realm = self._session.realm_id()
        states = self._links.states(realm)
        waiting = [po_id for po_id, state in states.items() if state.state is SyncState.CHECKING]
        if self._resuming.due(realm) == 0:
            left = self._resuming.po_ids(realm)
            ids = None if left is None else list(dict.fromkeys((*waiting, *left)))
            before = self._resuming.noted()
            summary = self._syncing.run(ids, Trigger.RETRY, cancel, events)
            if cancel.canceled and interrupted():
                self._resuming.note_again(before)
            return summary
        return self._syncing.run(waiting, Trigger.RETRY, cancel, events)
