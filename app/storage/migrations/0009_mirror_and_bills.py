"""The mirror of QuickBooks' purchase orders, the bills on them, and QuickBooks' newer version beside a link."""

from __future__ import annotations

from typing import Any

from app.storage.rows import seal_of

_TABLES = (
    (
        'CREATE TABLE "mirror" ("seal" TEXT NOT NULL, "realm_id" TEXT NOT NULL, "id" TEXT NOT NULL, '
        '"number" TEXT NOT NULL, "number_key" TEXT NOT NULL, "tags" TEXT NOT NULL, "vendor_id" TEXT NOT NULL, '
        '"currency" TEXT NOT NULL, "sync_token" TEXT NOT NULL, "updated" TEXT, "closed" INTEGER NOT NULL, '
        '"deleted" INTEGER NOT NULL, PRIMARY KEY ("realm_id", "id"))'
    ),
    'CREATE INDEX "mirror_realm_id_number_key" ON "mirror" ("realm_id", "number_key")',
    'CREATE INDEX "mirror_realm_id_tags" ON "mirror" ("realm_id", "tags")',
    (
        'CREATE TABLE "bill" ("seal" TEXT NOT NULL, "realm_id" TEXT NOT NULL, "id" TEXT NOT NULL, '
        '"body" TEXT NOT NULL, PRIMARY KEY ("realm_id", "id"))'
    ),
    'ALTER TABLE "link" ADD COLUMN "latest" TEXT',
    'ALTER TABLE "link" ADD COLUMN "latest_token" TEXT NOT NULL DEFAULT \'\'',
    'ALTER TABLE "link" ADD COLUMN "theirs" TEXT NOT NULL DEFAULT \'[]\'',
    'ALTER TABLE "link" ADD COLUMN "held" TEXT NOT NULL DEFAULT \'[]\'',
    'CREATE INDEX "link_realm_id_closed_po_id" ON "link" ("realm_id", "closed", "po_id")',
)


def up(migrator: Any, db: Any) -> None:
    """Rows of links get a new seal, because they have more columns; a damaged row keeps its old one and shows."""
    del migrator
    old = _links(db)
    for statement in _TABLES:
        db.execute_sql(statement)
    for before, after in zip(old, _links(db), strict=True):
        if before["seal"] and before["seal"] == seal_of(before):
            key = (seal_of(after), after["realm_id"], after["po_id"])
            db.execute_sql('UPDATE "link" SET "seal" = ? WHERE "realm_id" = ? AND "po_id" = ?', key)


def _links(db: Any) -> list[dict[str, Any]]:
    cursor = db.execute_sql('SELECT * FROM "link" ORDER BY "realm_id", "po_id"')
    names = [column[0] for column in cursor.description]
    rows = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    return [{**row, "closed": bool(row["closed"])} for row in rows]
