"""Date, total and vendor of QuickBooks' purchase orders in the mirror; an index with all that the overview adds up."""

from __future__ import annotations

from typing import Any

from app.storage.resealing import add_columns

_COLUMNS = {"day": "TEXT", "total": "TEXT NOT NULL DEFAULT ''", "vendor": "TEXT NOT NULL DEFAULT ''"}
_STATEMENTS = (
    'CREATE INDEX "mirror_realm_id_day_id" ON "mirror" ("realm_id", "day", "id")',
    (
        'CREATE INDEX "purchase_order_shop_id_status_currency_expected_date_sup_1d02c7c" ON "purchase_order" '
        '("shop_id", "status", "currency", "expected", "date", "supplier_sort", "supplier", "total_cents", "id")'
    ),
    # The next look at QuickBooks reads all of its purchase orders once more, and so learns what is missing here.
    'DELETE FROM "refreshed" WHERE "what" = \'changes seen\'',
)


def up(migrator: Any, db: Any) -> None:
    """Rows of the mirror get a new seal, because they have more columns."""
    del migrator
    add_columns(db, "mirror", _COLUMNS, booleans=("closed", "deleted"))
    for statement in _STATEMENTS:
        db.execute_sql(statement)
