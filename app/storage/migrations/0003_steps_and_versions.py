"""The sync history step by step, and the version of a document before each write."""

from __future__ import annotations

from typing import Any

_STATEMENTS = (
    'ALTER TABLE "intent" ADD COLUMN "operation" TEXT NOT NULL DEFAULT \'\'',
    'ALTER TABLE "intent" ADD COLUMN "run_id" TEXT NOT NULL DEFAULT \'\'',
    'ALTER TABLE "intent" ADD COLUMN "undoes" TEXT NOT NULL DEFAULT \'\'',
    # The checksum covers all columns, so rows from before get theirs when they are written again.
    'UPDATE "intent" SET "seal" = \'\'',
    'ALTER TABLE "run" ADD COLUMN "finished_at" TEXT',
    'UPDATE "run" SET "finished_at" = json_extract("body", \'$.finished_at\') WHERE json_valid("body")',
    'CREATE INDEX "run_open" ON "run" ("run_id") WHERE finished_at IS NULL',
    """
    CREATE TABLE "step" ("id" INTEGER NOT NULL PRIMARY KEY,
        "run_id" TEXT NOT NULL,
        "seq" INTEGER NOT NULL,
        "realm_id" TEXT NOT NULL,
        "trigger" TEXT NOT NULL,
        "at" TEXT NOT NULL,
        "what" TEXT NOT NULL,
        "outcome" TEXT NOT NULL,
        "text" TEXT NOT NULL,
        "po_id" TEXT NOT NULL,
        "subject" TEXT NOT NULL,
        "subject_key" TEXT NOT NULL,
        "duration_ms" INTEGER NOT NULL,
        "requests" INTEGER NOT NULL,
        "request_id" TEXT NOT NULL,
        "intuit_tid" TEXT NOT NULL,
        "code" TEXT NOT NULL)
    """,
    'CREATE INDEX "step_at" ON "step" ("at")',
    'CREATE INDEX "step_po_id" ON "step" ("po_id")',
    'CREATE INDEX "step_intuit_tid" ON "step" ("intuit_tid")',
    'CREATE INDEX "step_run_id_seq" ON "step" ("run_id", "seq")',
    'CREATE INDEX "step_subject_key_run_id" ON "step" ("subject_key", "run_id")',
    """
    CREATE TABLE "version" ("request_id" TEXT NOT NULL PRIMARY KEY,
        "realm_id" TEXT NOT NULL,
        "po_id" TEXT NOT NULL,
        "run_id" TEXT NOT NULL,
        "at" TEXT NOT NULL,
        "operation" TEXT NOT NULL,
        "state" TEXT NOT NULL,
        "qbo_id" TEXT NOT NULL,
        "sync_token" TEXT NOT NULL,
        "sent" TEXT,
        "snapshot" TEXT,
        "line_ids" TEXT NOT NULL,
        "result_id" TEXT NOT NULL,
        "result_token" TEXT NOT NULL,
        "after" TEXT,
        "after_line_ids" TEXT NOT NULL,
        "undone_by" TEXT NOT NULL,
        "seal" TEXT NOT NULL DEFAULT \'\')
    """,
    'CREATE INDEX "version_run_id" ON "version" ("run_id")',
    'CREATE INDEX "version_realm_id_po_id_at" ON "version" ("realm_id", "po_id", "at")',
)


def up(migrator: Any, db: Any) -> None:
    """Nothing that was stored before is lost."""
    del migrator
    for statement in _STATEMENTS:
        db.execute_sql(statement)
