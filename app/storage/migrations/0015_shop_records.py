"""The shop's own records of suppliers and products."""

from __future__ import annotations

from typing import Any


def up(migrator: Any, db: Any) -> None:
    """A new table; nothing that is there changes."""
    del migrator
    db.execute_sql(
        'CREATE TABLE "shop_record" ("seal" TEXT NOT NULL, "shop_id" TEXT NOT NULL, "kind" TEXT NOT NULL, '
        '"key" TEXT NOT NULL, "name" TEXT NOT NULL, "lead_days" INTEGER, "body" TEXT NOT NULL, '
        'PRIMARY KEY ("shop_id", "kind", "key"))'
    )
