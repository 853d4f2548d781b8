"""Places of stock belong to a shop. The table is days old and holds answers that are asked for again."""

from __future__ import annotations

from typing import Any


def up(migrator: Any, db: Any) -> None:
    """Made anew with the shop in its key."""
    del migrator
    db.execute_sql('DROP TABLE "stock_place"')
    db.execute_sql(
        'CREATE TABLE "stock_place" ("seal" TEXT NOT NULL, "shop" TEXT NOT NULL, "destination" TEXT NOT NULL, '
        '"body" TEXT NOT NULL, PRIMARY KEY ("shop", "destination"))'
    )
