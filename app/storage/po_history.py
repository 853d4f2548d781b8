"""What each save changed in a PO: one row with its source and every field, written with the PO itself."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from app.domain.history import FieldChange, Save, diff, summary
from app.domain.listing import HistoryEntry
from app.domain.orders import PurchaseOrder
from app.domain.tracing import Change
from app.storage.codec import dump, load, load_many, moment_text, read_moment
from app.storage.models import Models


def saved_entry(before: str | None, order: PurchaseOrder, change: Change, at: datetime) -> dict[str, Any]:
    """The row for one PO. `before` is its stored body, None when the PO is new."""
    changes = diff(load(PurchaseOrder, before), order) if before is not None else ()
    told = "Added" if before is None else summary(changes) or "Stored anew, with the same content"
    return {
        "po_id": order.id,
        "at": moment_text(at),
        "text": f"{change.note}. {told}" if change.note else told,
        "source": change.label,
        "kind": change.source.value,
        "who": change.who,
        "changes": dump(changes),
    }


def read_saved(models: Models, po_id: str) -> list[HistoryEntry]:
    """Entries of this PO, newest first."""
    table = models.history
    columns = (table.at, table.text, table.source, table.who, table.changes)
    rows = table.select(*columns).where(table.po_id == po_id).order_by(table.id.desc()).tuples()
    return [
        HistoryEntry(read_moment(at), text, source, changes=load_many(FieldChange, changes), who=who)
        for at, text, source, who, changes in rows
    ]


def read_saves(models: Models, shop_id: str, after: int, limit: int) -> list[Save]:
    """Saves of all POs of a shop with an id above `after`, oldest first."""
    table, order = models.history, models.order
    rows = (
        table.select(
            table.id,
            table.at,
            order.number,
            table.text,
            table.source,
            table.kind,
            table.who,
            table.changes,
        )
        .join(order, on=(order.id == table.po_id))
        .where((table.id > after) & (order.shop_id == shop_id))
        .order_by(table.id)
        .limit(limit)
    )
    return [_save(row) for row in rows.tuples()]


def _save(row: Any) -> Save:
    ident, at, number, text, source, kind, who, changes = row
    return Save(ident, read_moment(at), number, text, source, kind, who, load_many(FieldChange, changes))
