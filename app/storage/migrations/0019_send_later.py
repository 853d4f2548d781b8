"""What goes to QuickBooks by itself is remembered until it has gone."""

from __future__ import annotations

from typing import Any

_STATEMENTS = (
    (
        'CREATE TABLE "send_later" ("id" INTEGER NOT NULL PRIMARY KEY, "realm_id" TEXT NOT NULL, '
        '"why" TEXT NOT NULL, "po_id" TEXT NOT NULL)'
    ),
    'CREATE UNIQUE INDEX "sendlater_realm_id_why_po_id" ON "send_later" ("realm_id", "why", "po_id")',
)


def up(migrator: Any, db: Any) -> None:
    """A new table; what is there stays as it is."""
    del migrator
    for statement in _STATEMENTS:
        db.execute_sql(statement)
