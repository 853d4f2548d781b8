"""Links, badges and intents: each call is one transaction."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from app.domain.errors import ItemRefused, WaitAndRetry
from app.domain.links import Intent, IntentKind, IntentState, Link, PoState
from app.domain.mirror import Mirrored
from app.storage import versions
from app.storage.codec import moment_text
from app.storage.database import Database
from app.storage.link_columns import (
    intent_columns,
    link_columns,
    read_intent,
    read_link,
    read_state,
    state_columns,
)
from app.storage.mirror import mark_deleted, put_mirrored
from app.storage.models import Models
from app.storage.rows import add_rows, put_rows, sealed, whole
from app.storage.select import FEW, drop_rows_with, row_with, rows_of, rows_with


class Links:
    """Implements `LinkStore`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def link(self, po_id: str, realm_id: str) -> Link | None:
        """The stored link, or None."""
        with self._db.reading() as models:
            row = row_with(models.link, realm_id=realm_id, po_id=po_id)
            return read_link(row) if row else None

    def links(self, realm_id: str, po_ids: Collection[str] | None = None) -> Mapping[str, Link]:
        """Links of a company by PO id: all, or those of some POs."""
        with self._db.reading() as models:
            return {row["po_id"]: read_link(row) for row in rows_of(models.link, realm_id, po_ids)}

    def some_open(self, realm_id: str, most: int) -> Sequence[Link]:
        """Links to documents that are not closed, at most so many; always the same as long as nothing changes."""
        with self._db.reading() as models:
            table = models.link
            rows = table.select().where((table.realm_id == realm_id) & (table.closed == False))  # noqa: E712
            return [read_link(row) for row in rows.order_by(table.po_id).limit(most).dicts()]

    def linked(self, realm_id: str, po_ids: Collection[str]) -> Collection[str]:
        """Those of these POs that have a link. Many cost little more than one: no link itself is read."""
        with self._db.reading() as models:
            if len(po_ids) <= FEW:
                return {row["po_id"] for row in rows_of(models.link, realm_id, po_ids)}
            table = models.link
            found = table.select(table.po_id).where(table.realm_id == realm_id)
            return {row[0] for row in found.tuples()}.intersection(po_ids)

    def linked_to(self, realm_id: str, qbo_id: str) -> str | None:
        """Id of the PO that is linked to this document, or None."""
        with self._db.reading() as models:
            return _holder(models, realm_id, qbo_id)

    def troubled(self, realm_id: str) -> Sequence[PoState]:
        """Badges with a problem."""
        with self._db.reading() as models:
            table = models.state
            rows = table.select().where((table.realm_id == realm_id) & (table.problem != ""))
            return [read_state(row) for row in rows.dicts()]

    def state(self, po_id: str, realm_id: str) -> PoState | None:
        """The stored badge, or None."""
        with self._db.reading() as models:
            row = row_with(models.state, realm_id=realm_id, po_id=po_id)
            return read_state(row) if row else None

    def states(self, realm_id: str, po_ids: Collection[str] | None = None) -> Mapping[str, PoState]:
        """Stored badges of a company by PO id: all, or those of some POs."""
        with self._db.reading() as models:
            return {row["po_id"]: read_state(row) for row in rows_of(models.state, realm_id, po_ids)}

    def set_states(self, states: Sequence[PoState]) -> None:
        """Store badges."""
        if not states:
            return
        with self._db.writing() as models:
            put_rows(models.state, [state_columns(state) for state in states])

    def begin(self, intent: Intent, state: PoState | None, former: Mapping[str, Any] | None = None) -> None:
        """Durably write an intent (and the PO's badge) before its request leaves, and keep the version before it.

        `former` is QuickBooks' JSON before the write, where that is newer than the link's snapshot.

        Raises:
            WaitAndRetry: an earlier request for the same subject has an unknown outcome; nothing was written.
        """
        with self._db.writing() as models:
            _begin(models, intent, state, former)

    def begin_all(self, begun: Sequence[tuple[Intent, PoState | None]]) -> None:
        """As `begin`, for several requests that leave together: all in one transaction.

        Raises:
            WaitAndRetry: as `begin`; nothing was written for any of them.
        """
        with self._db.writing() as models:
            for intent, state in begun:
                _begin(models, intent, state, None)

    def generation(self, realm_id: str, kind: IntentKind, subject: str) -> int:
        """How many requests that create this subject were settled so far, whatever their outcome."""
        with self._db.reading() as models:
            wanted = {"realm_id": realm_id, "kind": kind.value, "subject": subject, "target_id": ""}
            found = rows_with(models.intent, **wanted)
            return sum(row["state"] != IntentState.SENDING.value for row in found)

    def leaves_again(self, request_id: str, moment: datetime) -> None:
        """Durably write that an open intent is sent once more, before it leaves."""
        with self._db.writing() as models:
            row = _intent_row(models, request_id)
            put_rows(models.intent, [{**whole(row), "sent_at": moment_text(moment)}])

    def finish(
        self,
        request_id: str,
        outcome: str,
        link: Link | None,
        state: PoState | None,
        mirrored: Mirrored | None = None,
    ) -> None:
        """In one transaction: intent done, link and badge stored.

        What QuickBooks just answered is right: a link of another PO to the same document (left from a company that was
        reset) is dropped, and that PO's history says so.
        """
        self._close(request_id, IntentState.DONE, outcome, link, state, mirrored)

    def refuse(self, request_id: str, outcome: str, state: PoState | None) -> None:
        """In one transaction: intent refused (certainly not carried out), badge stored."""
        self._close(request_id, IntentState.REFUSED, outcome, None, state)

    def withdraw(self, request_id: str, state: PoState | None) -> None:
        """In one transaction: the intent of a create that QuickBooks never looked at is forgotten, badge stored.

        The next attempt then has the same request id, as it has on every other computer of the shop (decision 024).
        """
        with self._db.writing() as models:
            drop_rows_with(models.intent, request_id=request_id, state=IntentState.SENDING.value)
            versions.drop(models, request_id)
            _put_state(models, state)

    def removed(self, request_id: str, outcome: str, state: PoState) -> None:
        """In one transaction: intent done, the link to the document that it deleted dropped, badge and mirror told."""
        with self._db.writing() as models:
            row = _intent_row(models, request_id)
            put_rows(models.intent, [_settled(row, IntentState.DONE, outcome)])
            versions.complete(models, row, None)
            drop_rows_with(models.link, realm_id=row["realm_id"], po_id=row["subject"])
            mark_deleted(models, row["realm_id"], [row["target_id"]])
            _put_state(models, state)

    def put_link(self, link: Link, state: PoState | None) -> None:
        """Store a link that needed no request, with its badge.

        Raises:
            ItemRefused: another PO is linked to this document; nothing was written.
        """
        with self._db.writing() as models:
            holder = _holder(models, link.realm_id, link.qbo_id)
            if holder not in (None, link.po_id):
                raise ItemRefused(
                    "The document is taken",
                    f"{link.doc_number} in QuickBooks already belongs to {_name(models, holder)} here.",
                    "Give one of the two POs another number, then sync again.",
                )
            put_rows(models.link, [link_columns(link)])
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
            wanted = {"realm_id": realm_id, "state": IntentState.SENDING.value}
            return [read_intent(row) for row in rows_with(models.intent, order="sent_at, rowid", **wanted)]

    def _close(
        self,
        request_id: str,
        word: IntentState,
        outcome: str,
        link: Link | None,
        state: PoState | None,
        mirrored: Mirrored | None = None,
    ) -> None:
        with self._db.writing() as models:
            row = _intent_row(models, request_id)
            put_rows(models.intent, [_settled(row, word, outcome)])
            if word is IntentState.DONE:
                versions.complete(models, row, link)
            else:
                versions.drop(models, request_id)
            if link is not None:
                _let_go(models, link, row["sent_at"])
                put_rows(models.link, [link_columns(link)])
                if mirrored is not None:
                    put_mirrored(models, link.realm_id, [mirrored])
            _put_state(models, state)


def _begin(models: Models, intent: Intent, state: PoState | None, former: Mapping[str, Any] | None) -> None:
    table = models.intent
    wanted = {"realm_id": intent.realm_id, "kind": intent.kind.value, "subject": intent.subject}
    if row_with(table, state=IntentState.SENDING.value, **wanted):
        raise _still_open(models, intent)
    # A second use of a request id is a bug, so this inserts and never replaces.
    add_rows(table, [sealed(intent_columns(intent))])
    versions.keep_former(models, intent, former)
    _put_state(models, state)


def _settled(row: Mapping[str, Any], word: IntentState, outcome: str) -> dict[str, Any]:
    """Nobody sends it again, so its body is not needed any more; the hash stays."""
    return {**whole(row), "state": word.value, "outcome": outcome, "payload": "", "wanted": None}


def _intent_row(models: Models, request_id: str) -> Mapping[str, Any]:
    row = row_with(models.intent, request_id=request_id)
    if row is None:
        raise LookupError(f"no intent has the request id {request_id}")
    return row


def _holder(models: Models, realm_id: str, qbo_id: str) -> str | None:
    row = row_with(models.link, realm_id=realm_id, qbo_id=qbo_id)
    return str(row["po_id"]) if row else None


def _let_go(models: Models, link: Link, at: str) -> None:
    """Drop another PO's link to the document that now certainly is this PO's."""
    holder = _holder(models, link.realm_id, link.qbo_id)
    if holder in (None, link.po_id):
        return
    for table in (models.link, models.state):
        table.delete().where((table.po_id == holder) & (table.realm_id == link.realm_id)).execute()
    name = _name(models, link.po_id)
    text = f"Its link was dropped: the document with this id in QuickBooks ({link.doc_number}) is now {name}"
    models.history.create(po_id=holder, at=at, text=text, source="sync")


def _name(models: Models, po_id: str | None) -> str:
    table = models.order
    row = table.select(table.number).where(table.id == po_id).tuples().first()
    return f"PO-{row[0]}" if row else "a PO that is no longer here"


def _still_open(models: Models, intent: Intent) -> WaitAndRetry:
    if intent.kind is IntentKind.PURCHASE_ORDER:
        name = _name(models, intent.subject)
    else:
        name = f"the {intent.kind.value} {intent.subject.removeprefix('name:').removeprefix('sku:')}"
    return WaitAndRetry(
        "An earlier request is still being checked",
        f"Whether QuickBooks carried out the last request for {name} is not known yet, so no second one was sent.",
        "The next sync finds out first.",
    )


def _put_state(models: Models, state: PoState | None) -> None:
    if state is not None:
        put_rows(models.state, [state_columns(state)])
