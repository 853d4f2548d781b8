"""The history of a PO tells each changed field, and who or what changed it."""

from __future__ import annotations

from typing import Any


def up(migrator: Any, db: Any) -> None:
    """Entries from before have their sentence only."""
    del migrator
    db.execute_sql('ALTER TABLE "po_history" ADD COLUMN "kind" TEXT NOT NULL DEFAULT \'\'')
    db.execute_sql('ALTER TABLE "po_history" ADD COLUMN "who" TEXT NOT NULL DEFAULT \'\'')
    db.execute_sql('ALTER TABLE "po_history" ADD COLUMN "changes" TEXT NOT NULL DEFAULT \'[]\'')
