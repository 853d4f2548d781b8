"""POs are found by an index over runs of three letters; badges have indexes that answer without reading the rows."""

from __future__ import annotations

from typing import Any

_STATEMENTS = (
    (
        'CREATE TABLE "po_search" ("id" INTEGER NOT NULL PRIMARY KEY, "po_id" TEXT NOT NULL, '
        '"shop_id" TEXT NOT NULL, "text" TEXT NOT NULL)'
    ),
    'CREATE UNIQUE INDEX "po_search_po_id" ON "po_search" ("po_id")',
    # The text is folded already; the index keeps no copy of it.
    (
        "CREATE VIRTUAL TABLE \"po_search_index\" USING fts5(\"text\", content='po_search', content_rowid='id', "
        "tokenize='trigram case_sensitive 1')"
    ),
    'INSERT INTO "po_search" ("po_id", "shop_id", "text") SELECT "id", "shop_id", "search" FROM "purchase_order"',
    'INSERT INTO "po_search_index" ("po_search_index") VALUES (\'rebuild\')',
    'CREATE INDEX "po_state_realm_id_po_id_state" ON "po_state" ("realm_id", "po_id", "state")',
    'CREATE INDEX "po_state_realm_id_state_po_id" ON "po_state" ("realm_id", "state", "po_id")',
)


def up(migrator: Any, db: Any) -> None:
    """New tables beside the POs; what is there stays as it is."""
    del migrator
    for statement in _STATEMENTS:
        db.execute_sql(statement)
