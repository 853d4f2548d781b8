"""The version of a document before each write: kept together with the intent, completed together with the outcome."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from app.domain.documents import Document
from app.domain.links import Intent, IntentKind, Link, Operation
from app.domain.versions import Version
from app.storage.codec import dump_raw, load, load_raw, moment_text
from app.storage.database import Database
from app.storage.models import Models
from app.storage.rows import from_row, put_rows, storable, whole
from app.storage.select import drop_rows_with, row_with, rows_with

#: So many versions of one PO are kept; undo reaches no further back.
MOST_KEPT = 20
_OPEN, DONE = "open", "done"


class Versions:
    """Implements `VersionStore`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def of_order(self, po_id: str, realm_id: str) -> Sequence[Version]:
        """Writes of one PO that were carried out, newest first."""
        with self._db.reading() as models:
            rows = rows_with(
                models.version, order="at DESC, rowid DESC", realm_id=realm_id, po_id=po_id, state=DONE
            )
            return [_read(row) for row in rows]

    def of_run(self, run_id: str, realm_id: str) -> Sequence[Version]:
        """Writes of one run that were carried out, newest first."""
        with self._db.reading() as models:
            rows = rows_with(
                models.version, order="at DESC, rowid DESC", run_id=run_id, realm_id=realm_id, state=DONE
            )
            return [_read(row) for row in rows]


def keep_former(models: Models, intent: Intent, former: Mapping[str, Any] | None) -> None:
    """The version before this write; `former` is QuickBooks' JSON where it is newer than the link's snapshot."""
    if intent.kind is not IntentKind.PURCHASE_ORDER:
        return
    row: dict[str, Any] = {
        "request_id": intent.request_id,
        "realm_id": intent.realm_id,
        "po_id": intent.subject,
        "run_id": intent.run_id,
        "at": moment_text(intent.sent_at),
        "operation": intent.operation.value,
        "state": _OPEN,
        "qbo_id": intent.target_id,
        "sync_token": "",
        "sent": None,
        "snapshot": None,
        "line_ids": "{}",
        "result_id": "",
        "result_token": "",
        "after": None,
        "after_line_ids": "{}",
        "undone_by": "",
    }
    link = row_with(models.link, realm_id=intent.realm_id, po_id=intent.subject) if intent.target_id else None
    if link is not None:
        row |= {name: link[name] for name in ("sync_token", "sent", "snapshot", "line_ids")}
        if former is not None:
            row |= {"snapshot": dump_raw(former), "sync_token": str(former.get("SyncToken", ""))}
    put_rows(models.version, [row])


def complete(models: Models, intent: Mapping[str, Any], link: Link | None) -> None:
    """The write was carried out: what QuickBooks answered; an undo also marks what it took back."""
    row = row_with(models.version, request_id=intent["request_id"])
    if row is not None:
        done: dict[str, Any] = {**whole(row), "state": DONE}
        if link is not None:
            done |= {
                "result_id": link.qbo_id,
                "result_token": link.sync_token,
                "after": dump_raw(link.snapshot),
                "after_line_ids": dump_raw(link.line_ids),
            }
        put_rows(models.version, [done])
        _forget_oldest(models, row["realm_id"], row["po_id"])
    undone = row_with(models.version, request_id=intent["undoes"]) if intent["undoes"] else None
    if undone is not None:
        put_rows(models.version, [{**whole(undone), "undone_by": intent["request_id"]}])


def drop(models: Models, request_id: str) -> None:
    """The write was certainly not carried out."""
    drop_rows_with(models.version, request_id=request_id)


def _forget_oldest(models: Models, realm_id: str, po_id: str) -> None:
    # Every name is a constant; the values go in as parameters.
    sql = (
        'DELETE FROM "version" WHERE realm_id = ? AND po_id = ? AND state = ? AND rowid NOT IN (SELECT rowid FROM '
        '"version" WHERE realm_id = ? AND po_id = ? AND state = ? ORDER BY at DESC, rowid DESC LIMIT ?)'
    )
    which = (storable(realm_id), storable(po_id), DONE)
    connection = models.version._meta.database.connection()  # noqa: SLF001 - Peewee's documented place for it
    connection.execute(sql, (*which, *which, MOST_KEPT))


@from_row
def _read(row: Mapping[str, Any]) -> Version:
    whole(row)
    return Version(
        request_id=row["request_id"],
        realm_id=row["realm_id"],
        po_id=row["po_id"],
        run_id=row["run_id"],
        at=datetime.fromisoformat(row["at"]),
        operation=Operation(row["operation"]),
        qbo_id=row["qbo_id"],
        sync_token=row["sync_token"],
        sent=load(Document, row["sent"]) if row["sent"] else None,
        snapshot=load_raw(row["snapshot"]) if row["snapshot"] else None,
        line_ids=json.loads(row["line_ids"]),
        result_id=row["result_id"],
        result_token=row["result_token"],
        after=load_raw(row["after"]) if row["after"] else None,
        after_line_ids=json.loads(row["after_line_ids"]),
        undone_by=row["undone_by"],
    )
