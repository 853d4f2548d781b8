"""The first schema. Written out, so that it stays what it was whatever the models become."""

from __future__ import annotations

from typing import Any

_STATEMENTS = (
    """
    CREATE TABLE "account" ("realm_id" TEXT NOT NULL,
        "id" TEXT NOT NULL,
        "body" TEXT NOT NULL, PRIMARY KEY ("realm_id",
        "id"))
    """,
    """
    CREATE TABLE "connection" ("shop_id" TEXT NOT NULL PRIMARY KEY,
        "body" TEXT NOT NULL)
    """,
    """
    CREATE TABLE "intent" ("request_id" TEXT NOT NULL PRIMARY KEY,
        "realm_id" TEXT NOT NULL,
        "kind" TEXT NOT NULL,
        "subject" TEXT NOT NULL,
        "payload" TEXT NOT NULL,
        "payload_hash" TEXT NOT NULL,
        "sent_at" TEXT NOT NULL,
        "state" TEXT NOT NULL,
        "target_id" TEXT NOT NULL,
        "wanted" TEXT,
        "outcome" TEXT NOT NULL)
    """,
    """
    CREATE UNIQUE INDEX "intent_open" ON "intent" ("realm_id",
        "kind",
        "subject") WHERE state = 'sending'
    """,
    """
    CREATE TABLE "item" ("realm_id" TEXT NOT NULL,
        "id" TEXT NOT NULL,
        "body" TEXT NOT NULL, PRIMARY KEY ("realm_id",
        "id"))
    """,
    """
    CREATE TABLE "link" ("realm_id" TEXT NOT NULL,
        "po_id" TEXT NOT NULL,
        "qbo_id" TEXT NOT NULL,
        "sync_token" TEXT NOT NULL,
        "doc_number" TEXT NOT NULL,
        "sent" TEXT,
        "snapshot" TEXT NOT NULL,
        "line_ids" TEXT NOT NULL,
        "closed" INTEGER NOT NULL,
        "bill_ids" TEXT NOT NULL,
        "updated_at" TEXT, PRIMARY KEY ("realm_id",
        "po_id"))
    """,
    """
    CREATE UNIQUE INDEX "link_realm_id_qbo_id" ON "link" ("realm_id",
        "qbo_id")
    """,
    """
    CREATE TABLE "log_entry" ("id" INTEGER NOT NULL PRIMARY KEY,
        "at" TEXT NOT NULL,
        "level" TEXT NOT NULL,
        "action" TEXT NOT NULL,
        "text" TEXT NOT NULL,
        "run_id" TEXT NOT NULL,
        "trigger" TEXT NOT NULL,
        "realm_id" TEXT NOT NULL,
        "po_id" TEXT NOT NULL,
        "po_number" TEXT NOT NULL,
        "intuit_tid" TEXT NOT NULL,
        "code" TEXT NOT NULL,
        "duration_ms" INTEGER)
    """,
    """
    CREATE INDEX "log_entry_run_id" ON "log_entry" ("run_id")
    """,
    """
    CREATE INDEX "log_entry_po_id" ON "log_entry" ("po_id")
    """,
    """
    CREATE TABLE "mapping" ("realm_id" TEXT NOT NULL,
        "kind" TEXT NOT NULL,
        "key" TEXT NOT NULL,
        "target_id" TEXT NOT NULL,
        "target_name" TEXT NOT NULL,
        "source" TEXT NOT NULL, PRIMARY KEY ("realm_id",
        "kind",
        "key"))
    """,
    """
    CREATE TABLE "po_history" ("id" INTEGER NOT NULL PRIMARY KEY,
        "po_id" TEXT NOT NULL,
        "at" TEXT NOT NULL,
        "text" TEXT NOT NULL,
        "source" TEXT NOT NULL)
    """,
    """
    CREATE INDEX "po_history_po_id" ON "po_history" ("po_id")
    """,
    """
    CREATE TABLE "po_state" ("realm_id" TEXT NOT NULL,
        "po_id" TEXT NOT NULL,
        "state" TEXT NOT NULL,
        "reason" TEXT NOT NULL,
        "tries" INTEGER NOT NULL,
        "intuit_tid" TEXT NOT NULL,
        "updated_at" TEXT, PRIMARY KEY ("realm_id",
        "po_id"))
    """,
    """
    CREATE TABLE "purchase_order" ("id" TEXT NOT NULL PRIMARY KEY,
        "shop_id" TEXT NOT NULL,
        "number" TEXT NOT NULL,
        "number_key" TEXT NOT NULL,
        "number_sort" TEXT NOT NULL,
        "supplier" TEXT NOT NULL,
        "supplier_sort" TEXT NOT NULL,
        "date" TEXT,
        "expected" TEXT,
        "total_cents" INTEGER NOT NULL,
        "currency" TEXT NOT NULL,
        "status" TEXT NOT NULL,
        "payment" TEXT NOT NULL,
        "destination" TEXT NOT NULL,
        "reference" TEXT NOT NULL,
        "line_count" INTEGER NOT NULL,
        "search" TEXT NOT NULL,
        "version" INTEGER NOT NULL,
        "body" TEXT NOT NULL)
    """,
    """
    CREATE INDEX "purchase_order_number_sort" ON "purchase_order" ("number_sort")
    """,
    """
    CREATE INDEX "purchase_order_supplier_sort" ON "purchase_order" ("supplier_sort")
    """,
    """
    CREATE INDEX "purchase_order_date" ON "purchase_order" ("date")
    """,
    """
    CREATE INDEX "purchase_order_expected" ON "purchase_order" ("expected")
    """,
    """
    CREATE INDEX "purchase_order_total_cents" ON "purchase_order" ("total_cents")
    """,
    """
    CREATE INDEX "purchase_order_status" ON "purchase_order" ("status")
    """,
    """
    CREATE UNIQUE INDEX "purchase_order_shop_id_number_key" ON "purchase_order" ("shop_id",
        "number_key")
    """,
    """
    CREATE TABLE "question" ("realm_id" TEXT NOT NULL,
        "po_id" TEXT NOT NULL,
        "kind" TEXT NOT NULL,
        "subject" TEXT NOT NULL,
        "body" TEXT NOT NULL,
        "answer" TEXT NOT NULL, PRIMARY KEY ("realm_id",
        "po_id",
        "kind",
        "subject"))
    """,
    """
    CREATE TABLE "refreshed" ("realm_id" TEXT NOT NULL,
        "what" TEXT NOT NULL,
        "at" TEXT NOT NULL, PRIMARY KEY ("realm_id",
        "what"))
    """,
    """
    CREATE TABLE "run" ("run_id" TEXT NOT NULL PRIMARY KEY,
        "realm_id" TEXT NOT NULL,
        "started_at" TEXT NOT NULL,
        "body" TEXT NOT NULL)
    """,
    """
    CREATE INDEX "run_realm_id" ON "run" ("realm_id")
    """,
    """
    CREATE INDEX "run_started_at" ON "run" ("started_at")
    """,
    """
    CREATE TABLE "setting" ("key" TEXT NOT NULL PRIMARY KEY,
        "value" TEXT NOT NULL)
    """,
    """
    CREATE TABLE "shop" ("id" TEXT NOT NULL PRIMARY KEY,
        "name" TEXT NOT NULL)
    """,
    """
    CREATE TABLE "sync_settings" ("shop_id" TEXT NOT NULL,
        "realm_id" TEXT NOT NULL,
        "body" TEXT NOT NULL, PRIMARY KEY ("shop_id",
        "realm_id"))
    """,
    """
    CREATE TABLE "vendor" ("realm_id" TEXT NOT NULL,
        "id" TEXT NOT NULL,
        "body" TEXT NOT NULL, PRIMARY KEY ("realm_id",
        "id"))
    """,
)


def up(migrator: Any, db: Any) -> None:
    """Create every table and index."""
    del migrator
    for statement in _STATEMENTS:
        db.execute_sql(statement)
