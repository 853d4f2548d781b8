"""Settled requests are counted by subject, and open ones are found, without reading the whole table."""

from __future__ import annotations

from typing import Any


def up(migrator: Any, db: Any) -> None:
    """Two indexes."""
    del migrator
    db.execute_sql('CREATE INDEX "intent_realm_id_kind_subject" ON "intent" ("realm_id", "kind", "subject")')
    db.execute_sql('CREATE INDEX "intent_realm_id_state" ON "intent" ("realm_id", "state")')
