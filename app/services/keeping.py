"""What a person decides about a PO that somebody changed in QuickBooks."""

from __future__ import annotations

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.links import PoState
from app.domain.runs import Level, LogEntry
from app.domain.sync_state import SyncState
from app.services.session import Session
from app.sync.following import badge, with_theirs
from app.sync.ports import Clock, LinkStore, MirrorStore, RunLog


class KeepingService:
    """Writes only here, never to QuickBooks."""

    def __init__(
        self, links: LinkStore, mirror: MirrorStore, log: RunLog, session: Session, clock: Clock
    ) -> None:
        self._links = links
        self._mirror = mirror
        self._log = log
        self._session = session
        self._clock = clock

    def keep_theirs(self, po_id: str) -> ChangeSet:
        """QuickBooks' version is right: it becomes the base of every later comparison, and the badge goes.

        Later edits here are sent as before; what was not edited here stays as it is in QuickBooks. Nothing happens
        when there is nothing to keep.
        """
        realm, now = self._session.realm_id(), self._clock.now()
        link, before = self._links.link(po_id, realm), self._links.state(po_id, realm)
        changed = before is not None and before.state is SyncState.CHANGED_THERE
        if link is None or before is None or not (changed or link.theirs):
            return ChangeSet()
        labels = ", ".join(dict.fromkeys(change.label for change in link.theirs))
        kept = with_theirs(link)
        known = self._mirror.bills(realm, kept.bill_ids)
        found = badge(kept, [known[ident] for ident in kept.bill_ids if ident in known])
        state = PoState(po_id, realm, *found, updated_at=now) if changed else None
        self._links.put_link(kept, state)
        text = f"{link.doc_number}: QuickBooks' version is kept as it is, as you chose. {labels}".strip()
        entry = LogEntry(
            now, Level.INFO, "kept", text, realm_id=realm, po_id=po_id, po_number=link.doc_number
        )
        self._log.add([entry])
        return ChangeSet.of(ChangeKind.SYNC, ChangeKind.LOG, po_ids=frozenset({po_id}), structure=True)
