"""Links, intents and badges as rows, and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from app.domain.documents import Difference, Document
from app.domain.errors import Problem
from app.domain.links import Intent, IntentKind, IntentState, Link, Operation, PoState
from app.domain.sync_state import SyncState
from app.storage.codec import dump, dump_raw, load, load_many, load_raw, moment_text
from app.storage.rows import from_row, whole


def state_columns(state: PoState) -> dict[str, Any]:
    """A badge as a row."""
    return {
        "realm_id": state.realm_id,
        "po_id": state.po_id,
        "state": state.state.value,
        "reason": state.reason,
        "tries": state.tries,
        "intuit_tid": state.intuit_tid,
        "updated_at": _text(state.updated_at),
        "problem": dump(state.problem) if state.problem is not None else "",
    }


@from_row
def read_state(row: Mapping[str, Any]) -> PoState:
    """Undo `state_columns`."""
    whole(row)
    return PoState(
        row["po_id"],
        row["realm_id"],
        SyncState(row["state"]),
        row["reason"],
        row["tries"],
        row["intuit_tid"],
        _moment(row["updated_at"]),
        load(Problem, row["problem"]) if row["problem"] else None,
    )


def link_columns(link: Link) -> dict[str, Any]:
    """A link as a row."""
    return {
        "po_id": link.po_id,
        "realm_id": link.realm_id,
        "qbo_id": link.qbo_id,
        "sync_token": link.sync_token,
        "doc_number": link.doc_number,
        "sent": dump(link.sent) if link.sent is not None else None,
        "snapshot": dump_raw(link.snapshot),
        "line_ids": dump_raw(link.line_ids),
        "closed": link.closed,
        "bill_ids": json.dumps(list(link.bill_ids)),
        "updated_at": _text(link.updated_at),
        "latest": dump_raw(link.latest) if link.latest is not None else None,
        "latest_token": link.latest_token,
        "theirs": dump(link.theirs),
        "held": json.dumps(list(link.held)),
    }


@from_row
def read_link(row: Mapping[str, Any]) -> Link:
    """Undo `link_columns`."""
    whole(row)
    return Link(
        po_id=row["po_id"],
        realm_id=row["realm_id"],
        qbo_id=row["qbo_id"],
        sync_token=row["sync_token"],
        doc_number=row["doc_number"],
        sent=load(Document, row["sent"]) if row["sent"] else None,
        snapshot=load_raw(row["snapshot"]),
        line_ids=json.loads(row["line_ids"]),
        closed=row["closed"],
        bill_ids=tuple(json.loads(row["bill_ids"])),
        updated_at=_moment(row["updated_at"]),
        latest=load_raw(row["latest"]) if row["latest"] else None,
        latest_token=row["latest_token"],
        theirs=load_many(Difference, row["theirs"]),
        held=tuple(json.loads(row["held"])),
    )


def intent_columns(intent: Intent) -> dict[str, Any]:
    """An intent as a row."""
    wanted = intent.wanted
    return {
        "request_id": intent.request_id,
        "realm_id": intent.realm_id,
        "kind": intent.kind.value,
        "subject": intent.subject,
        "payload": intent.payload,
        "payload_hash": intent.payload_hash,
        "sent_at": moment_text(intent.sent_at),
        "state": intent.state.value,
        "target_id": intent.target_id,
        "wanted": dump(wanted) if wanted is not None else None,
        "outcome": intent.outcome,
        "operation": intent.operation.value,
        "run_id": intent.run_id,
        "undoes": intent.undoes,
    }


@from_row
def read_intent(row: Mapping[str, Any]) -> Intent:
    """Undo `intent_columns`."""
    whole(row)
    return Intent(
        request_id=row["request_id"],
        realm_id=row["realm_id"],
        kind=IntentKind(row["kind"]),
        subject=row["subject"],
        payload=row["payload"],
        payload_hash=row["payload_hash"],
        sent_at=datetime.fromisoformat(row["sent_at"]),
        state=IntentState(row["state"]),
        target_id=row["target_id"],
        wanted=load(Document, row["wanted"]) if row["wanted"] else None,
        outcome=row["outcome"],
        operation=Operation(row["operation"]),
        run_id=row["run_id"],
        undoes=row["undoes"],
    )


def _text(moment: datetime | None) -> str | None:
    return moment_text(moment) if moment else None


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
