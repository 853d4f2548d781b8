"""How the files of each source are read is remembered."""

from __future__ import annotations

from typing import Any


def up(migrator: Any, db: Any) -> None:
    """A new table."""
    del migrator
    db.execute_sql(
        """
        CREATE TABLE "source_profile" ("shop_id" TEXT NOT NULL,
            "source" TEXT NOT NULL,
            "fingerprint" TEXT NOT NULL,
            "saved_at" TEXT NOT NULL,
            "body" TEXT NOT NULL,
            "seal" TEXT NOT NULL DEFAULT '',
            PRIMARY KEY ("shop_id", "source", "fingerprint"))
        """
    )
