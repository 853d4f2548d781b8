"""The local copy of terms, classes, locations, tax codes and of the company's preferences."""

from __future__ import annotations

from typing import Any


def up(migrator: Any, db: Any) -> None:
    """One table for all of them: each list is short and read as a whole."""
    del migrator
    db.execute_sql(
        """CREATE TABLE "listed" (
            "seal" TEXT NOT NULL DEFAULT '',
            "realm_id" TEXT NOT NULL,
            "kind" TEXT NOT NULL,
            "id" TEXT NOT NULL,
            "body" TEXT NOT NULL,
            PRIMARY KEY ("realm_id", "kind", "id")
        )"""
    )
