"""Checksums on the rows that money hangs on, and one complete index for each order of the list."""

from __future__ import annotations

from typing import Any

_SEALED = (
    "connection",
    "sync_settings",
    "purchase_order",
    "link",
    "po_state",
    "intent",
    "question",
    "mapping",
    "vendor",
    "item",
    "account",
)
_SORTED = ("number_sort", "supplier_sort", "date", "expected", "total_cents", "status")


def up(migrator: Any, db: Any) -> None:
    """Rows stored before stay without a checksum until they are written again."""
    del migrator
    for table in _SEALED:
        db.execute_sql(f'ALTER TABLE "{table}" ADD COLUMN "seal" TEXT NOT NULL DEFAULT \'\'')
    for column in _SORTED:
        db.execute_sql(f'DROP INDEX "purchase_order_{column}"')
        parts = (
            ["shop_id", column, "id"] if column == "number_sort" else ["shop_id", column, "number_sort", "id"]
        )
        listed = ", ".join(f'"{part}"' for part in parts)
        name = f"purchase_order_{'_'.join(parts)}"
        db.execute_sql(f'CREATE INDEX "{name}" ON "purchase_order" ({listed})')
