"""Links, badges and intents: each call is one transaction."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from app.domain.documents import document_from_json, document_to_json
from app.domain.links import Intent, IntentKind, IntentState, Link, PoState
from app.domain.sync_state import SyncState
from app.storage.codec import dump_raw, load_raw
from app.storage.database import Database


class Links:
    """Implements `LinkStore`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def link(self, po_id: str, realm_id: str) -> Link | None:
        """The stored link, or None."""
        with self._db.reading() as models:
            found = models.link.get_or_none((models.link.po_id == po_id) & (models.link.realm_id == realm_id))
            return _link(found) if found else None

    def links(self, realm_id: str) -> Mapping[str, Link]:
        """All links of a company by PO id."""
        with self._db.reading() as models:
            return {
                row.po_id: _link(row) for row in models.link.select().where(models.link.realm_id == realm_id)
            }

    def linked_to(self, realm_id: str, qbo_id: str) -> str | None:
        """Id of the PO that is linked to this document, or None."""
        with self._db.reading() as models:
            found = models.link.get_or_none(
                (models.link.realm_id == realm_id) & (models.link.qbo_id == qbo_id)
            )
            return str(found.po_id) if found else None

    def state(self, po_id: str, realm_id: str) -> PoState | None:
        """The stored badge, or None."""
        with self._db.reading() as models:
            found = models.state.get_or_none(
                (models.state.po_id == po_id) & (models.state.realm_id == realm_id)
            )
            return _state(found) if found else None

    def states(self, realm_id: str) -> Mapping[str, PoState]:
        """All stored badges of a company by PO id."""
        with self._db.reading() as models:
            return {
                row.po_id: _state(row)
                for row in models.state.select().where(models.state.realm_id == realm_id)
            }

    def set_states(self, states: Sequence[PoState]) -> None:
        """Store badges."""
        if not states:
            return
        with self._db.writing() as models:
            for state in states:
                _put_state(models, state)

    def begin(self, intent: Intent, state: PoState | None) -> None:
        """Durably write an intent (and the PO's badge) before its request leaves."""
        with self._db.writing() as models:
            models.intent.create(**_intent_columns(intent))
            _put_state(models, state)

    def finish(self, request_id: str, outcome: str, link: Link | None, state: PoState | None) -> None:
        """In one transaction: intent done, link and badge stored."""
        self._close(request_id, IntentState.DONE, outcome, link, state)

    def refuse(self, request_id: str, outcome: str, state: PoState | None) -> None:
        """In one transaction: intent refused (certainly not carried out), badge stored."""
        self._close(request_id, IntentState.REFUSED, outcome, None, state)

    def put_link(self, link: Link, state: PoState) -> None:
        """Store a link that needed no request, with its badge."""
        with self._db.writing() as models:
            models.link.replace(**_link_columns(link)).execute()
            _put_state(models, state)

    def drop_link(self, po_id: str, realm_id: str, state: PoState) -> None:
        """Forget a link, with the badge that follows."""
        with self._db.writing() as models:
            table = models.link
            table.delete().where((table.po_id == po_id) & (table.realm_id == realm_id)).execute()
            _put_state(models, state)

    def open_intents(self, realm_id: str) -> Sequence[Intent]:
        """Intents whose outcome is unknown, oldest first."""
        with self._db.reading() as models:
            table = models.intent
            wanted = (table.realm_id == realm_id) & (table.state == IntentState.SENDING.value)
            return [_intent(row) for row in table.select().where(wanted).order_by(table.sent_at)]

    def _close(
        self, request_id: str, word: IntentState, outcome: str, link: Link | None, state: PoState | None
    ) -> None:
        with self._db.writing() as models:
            table = models.intent
            table.update(state=word.value, outcome=outcome).where(table.request_id == request_id).execute()
            if link is not None:
                models.link.replace(**_link_columns(link)).execute()
            _put_state(models, state)


def _put_state(models: Any, state: PoState | None) -> None:
    if state is None:
        return
    models.state.replace(
        realm_id=state.realm_id,
        po_id=state.po_id,
        state=state.state.value,
        reason=state.reason,
        tries=state.tries,
        intuit_tid=state.intuit_tid,
        updated_at=_text(state.updated_at),
    ).execute()


def _state(row: Any) -> PoState:
    return PoState(
        row.po_id,
        row.realm_id,
        SyncState(row.state),
        row.reason,
        row.tries,
        row.intuit_tid,
        _moment(row.updated_at),
    )


def _link_columns(link: Link) -> dict[str, Any]:
    return {
        "po_id": link.po_id,
        "realm_id": link.realm_id,
        "qbo_id": link.qbo_id,
        "sync_token": link.sync_token,
        "doc_number": link.doc_number,
        "sent": json.dumps(document_to_json(link.sent), ensure_ascii=False)
        if link.sent is not None
        else None,
        "snapshot": dump_raw(link.snapshot),
        "line_ids": json.dumps(dict(link.line_ids), ensure_ascii=False),
        "closed": link.closed,
        "bill_ids": json.dumps(list(link.bill_ids)),
        "updated_at": _text(link.updated_at),
    }


def _link(row: Any) -> Link:
    return Link(
        po_id=row.po_id,
        realm_id=row.realm_id,
        qbo_id=row.qbo_id,
        sync_token=row.sync_token,
        doc_number=row.doc_number,
        sent=document_from_json(json.loads(row.sent)) if row.sent else None,
        snapshot=load_raw(row.snapshot),
        line_ids=json.loads(row.line_ids),
        closed=row.closed,
        bill_ids=tuple(json.loads(row.bill_ids)),
        updated_at=_moment(row.updated_at),
    )


def _intent_columns(intent: Intent) -> dict[str, Any]:
    wanted = intent.wanted
    return {
        "request_id": intent.request_id,
        "realm_id": intent.realm_id,
        "kind": intent.kind.value,
        "subject": intent.subject,
        "payload": intent.payload,
        "payload_hash": intent.payload_hash,
        "sent_at": intent.sent_at.isoformat(),
        "state": intent.state.value,
        "target_id": intent.target_id,
        "wanted": json.dumps(document_to_json(wanted), ensure_ascii=False) if wanted is not None else None,
        "outcome": intent.outcome,
    }


def _intent(row: Any) -> Intent:
    return Intent(
        request_id=row.request_id,
        realm_id=row.realm_id,
        kind=IntentKind(row.kind),
        subject=row.subject,
        payload=row.payload,
        payload_hash=row.payload_hash,
        sent_at=datetime.fromisoformat(row.sent_at),
        state=IntentState(row.state),
        target_id=row.target_id,
        wanted=document_from_json(json.loads(row.wanted)) if row.wanted else None,
        outcome=row.outcome,
    )


def _text(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
