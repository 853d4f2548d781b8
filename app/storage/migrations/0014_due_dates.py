"""When each PO is due and when it is to arrive, as columns, so that SQL can find what is late."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

from app.domain.terms import due_on
from app.storage.rows import seal_of

_INDEXES = (
    (
        'CREATE INDEX "purchase_order_shop_id_due_payment_status_id" ON "purchase_order" '
        '("shop_id", "due", "payment", "status", "id")'
    ),
    (
        'CREATE INDEX "purchase_order_not_here" ON "purchase_order" ("shop_id", "expected") '
        "WHERE status NOT IN ('delivered', 'canceled')"
    ),
)


def up(migrator: Any, db: Any) -> None:
    """Rows get a new seal; one that was damaged before keeps its old one, so that the damage is still found."""
    del migrator
    connection = db.connection()
    db.execute_sql('ALTER TABLE "purchase_order" ADD COLUMN "due" TEXT')
    found = connection.execute('SELECT * FROM "purchase_order"')
    names = [column[0] for column in found.description]
    for values in found.fetchall():
        row = dict(zip(names, values, strict=True))
        seal = row["seal"]
        whole = not seal or seal == seal_of({name: row[name] for name in names if name != "due"})
        try:
            body = json.loads(row["body"])
            row["expected"] = row["expected"] or _arrival(body)
            row["due"] = _due(body)
        except (ValueError, TypeError, AttributeError, OverflowError):
            continue  # the check of the file finds it
        if whole:
            changed = (row["expected"], row["due"], seal_of(row) if seal else "", row["id"])
            connection.execute(
                'UPDATE "purchase_order" SET expected = ?, due = ?, seal = ? WHERE id = ?', changed
            )
    for statement in _INDEXES:
        db.execute_sql(statement)


def _arrival(body: dict[str, Any]) -> str | None:
    return _later(body.get("ordered_date"), body.get("supplier", {}).get("lead_time_days"))


def _due(body: dict[str, Any]) -> str | None:
    payment = body.get("payment", {})
    if payment.get("due_date"):
        return str(payment["due_date"])
    if payment.get("status", "unknown") == "unknown":
        return None
    terms = payment.get("terms") or body.get("supplier", {}).get("payment_terms") or ""
    ordered = body.get("ordered_date")
    due = due_on(terms, date.fromisoformat(ordered)) if ordered else None
    return due.isoformat() if due else None


def _later(start: str | None, days: int | None) -> str | None:
    if not start or days is None or not 0 <= days <= 3650:
        return None
    return (date.fromisoformat(start) + timedelta(days=days)).isoformat()
