"""Finding out by itself what became of requests without an answer, so that nobody has to press anything."""

from __future__ import annotations

from app.domain.runs import RunSummary, Trigger
from app.domain.sync_state import SyncState
from app.services.session import Session
from app.services.syncing import SyncService
from app.sync.ages import Ages
from app.sync.events import EventSink
from app.sync.ports import CancelToken, LinkStore, SettingsStore


class FollowUpService:
    """Says when to look again, and looks. `links` and `settings` are only read."""

    def __init__(
        self, links: LinkStore, settings: SettingsStore, session: Session, syncing: SyncService, ages: Ages
    ) -> None:
        self._links = links
        self._settings = settings
        self._session = session
        self._syncing = syncing
        self._ages = ages

    def due(self) -> float | None:
        """Seconds until a look can tell more, 0 when it can now; None when nothing is open or nothing may be asked."""
        connection = self._session.connection()
        if connection is None or connection.needs_reconnect:
            return None
        if not self._settings.sync_settings(connection.realm_id).po_sync:
            return None
        intents = self._links.open_intents(connection.realm_id)
        return min((self._ages.next_look(intent) for intent in intents), default=None)

    def look(self, cancel: CancelToken, events: EventSink) -> RunSummary:
        """Settle what can be settled, and go on with the POs that waited for it.

        Raises:
            AppError: as `SyncService.run`.
        """
        realm = self._session.realm_id()
        states = self._links.states(realm)
        waiting = [po_id for po_id, state in states.items() if state.state is SyncState.CHECKING]
        return self._syncing.run(waiting, Trigger.RETRY, cancel, events)
