"""What feeds and folders brought, record by record."""

from __future__ import annotations

from typing import Any

_TABLES = (
    (
        'CREATE TABLE "incoming" ("seal" TEXT NOT NULL, "source" TEXT NOT NULL, "record_id" TEXT NOT NULL, '
        '"po_id" TEXT NOT NULL, "number" TEXT NOT NULL, "turn" INTEGER NOT NULL, "open" INTEGER NOT NULL, '
        '"brought" TEXT, "waiting" TEXT, "problem" TEXT NOT NULL, "since" TEXT, PRIMARY KEY ("source", "record_id"))'
    ),
    'CREATE INDEX "incoming_source_po_id" ON "incoming" ("source", "po_id")',
)


def up(migrator: Any, db: Any) -> None:
    """One new table."""
    del migrator
    for statement in _TABLES:
        db.execute_sql(statement)
