"""Letting a PO go from its document in QuickBooks. Nothing is sent: the document stays there as it is."""

from __future__ import annotations

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import UserMustAct
from app.domain.links import PoState
from app.domain.runs import Level, LogEntry
from app.domain.sync_state import SyncState
from app.services.session import Session
from app.sync.ports import Clock, LinkStore, QuestionStore, RunLog


class UnlinkService:
    """Writes only here, never to QuickBooks."""

    def __init__(
        self, links: LinkStore, questions: QuestionStore, log: RunLog, session: Session, clock: Clock
    ) -> None:
        self._links = links
        self._questions = questions
        self._log = log
        self._session = session
        self._clock = clock

    def unlink(self, po_id: str) -> ChangeSet:
        """Forget the link and put the PO on hold, so that no sync links or sends it before a person says so.

        Taken off hold, the next sync finds the document by its tag or number and links it again. Nothing happens when
        there is no link.

        Raises:
            UserMustAct: a request about this PO is under way, whose answer must find the link.
        """
        realm, now = self._session.realm_id(), self._clock.now()
        link = self._links.link(po_id, realm)
        if link is None:
            return ChangeSet()
        if any(intent.subject == po_id for intent in self._links.open_intents(realm)):
            raise UserMustAct(
                "It cannot be unlinked now",
                f"A request about {link.doc_number} is on its way to QuickBooks, or its answer was not seen yet.",
                "Sync it first, then unlink it.",
            )
        reason = f"You unlinked it from {link.doc_number} in QuickBooks. Taken off hold, it is linked again."
        state = PoState(po_id, realm, SyncState.ON_HOLD, reason, updated_at=now)
        self._links.drop_link(po_id, realm, state)
        self._questions.close(realm, po_id)
        text = f"{link.doc_number} was unlinked from its purchase order in QuickBooks, which stays as it is."
        entry = LogEntry(
            now, Level.INFO, "unlinked", text, realm_id=realm, po_id=po_id, po_number=link.doc_number
        )
        self._log.add([entry])
        kinds = (ChangeKind.SYNC, ChangeKind.QUESTIONS, ChangeKind.LOG)
        return ChangeSet.of(*kinds, po_ids=frozenset({po_id}), structure=True)
