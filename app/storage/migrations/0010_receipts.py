"""What arrived, delivery by delivery."""

from __future__ import annotations

from typing import Any

_STATEMENTS = (
    (
        'CREATE TABLE "receipt" ("seal" TEXT NOT NULL, "id" TEXT NOT NULL PRIMARY KEY, "po_id" TEXT NOT NULL, '
        '"at" TEXT NOT NULL, "undoes" TEXT NOT NULL, "body" TEXT NOT NULL)'
    ),
    'CREATE INDEX "receipt_at" ON "receipt" ("at")',
    'CREATE INDEX "receipt_po_id_at" ON "receipt" ("po_id", "at")',
    'CREATE UNIQUE INDEX "receipt_undoes" ON "receipt" ("undoes") WHERE undoes <> \'\'',
)


def up(migrator: Any, db: Any) -> None:
    """A new table; nothing that is there changes."""
    del migrator
    for statement in _STATEMENTS:
        db.execute_sql(statement)
