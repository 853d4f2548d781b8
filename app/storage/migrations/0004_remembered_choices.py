"""Choices that a person wants for a field in every later conflict."""

from __future__ import annotations

from typing import Any


def up(migrator: Any, db: Any) -> None:
    """One row per company and field."""
    del migrator
    db.execute_sql(
        'CREATE TABLE "remembered_choice" ("realm_id" TEXT NOT NULL, "rule" TEXT NOT NULL, "choice" TEXT NOT NULL, '
        '"since" TEXT NOT NULL, "seal" TEXT NOT NULL DEFAULT \'\', PRIMARY KEY ("realm_id", "rule"))'
    )
