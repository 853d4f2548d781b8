"""What became of receipts in the shop's stock, where stock is kept, and Shopify's own purchase orders."""

from __future__ import annotations

from typing import Any

_STATEMENTS = (
    (
        'CREATE TABLE "stock_entry" ("seal" TEXT NOT NULL, "receipt_id" TEXT NOT NULL PRIMARY KEY, '
        '"po_id" TEXT NOT NULL, "state" TEXT NOT NULL, "at" TEXT NOT NULL, "version" INTEGER NOT NULL, '
        '"body" TEXT NOT NULL)'
    ),
    'CREATE INDEX "stock_entry_po_id" ON "stock_entry" ("po_id")',
    'CREATE INDEX "stock_entry_state" ON "stock_entry" ("state")',
    'CREATE TABLE "stock_place" ("seal" TEXT NOT NULL, "destination" TEXT NOT NULL PRIMARY KEY, "body" TEXT NOT NULL)',
    (
        'CREATE TABLE "stock_consent" ("kind" TEXT NOT NULL, "subject" TEXT NOT NULL, "at" TEXT NOT NULL, '
        'PRIMARY KEY ("kind", "subject"))'
    ),
    'CREATE TABLE "shop_order" ("seal" TEXT NOT NULL, "po_id" TEXT NOT NULL PRIMARY KEY, "body" TEXT NOT NULL)',
)


def up(migrator: Any, db: Any) -> None:
    """New tables; nothing that is there changes."""
    del migrator
    for statement in _STATEMENTS:
        db.execute_sql(statement)
