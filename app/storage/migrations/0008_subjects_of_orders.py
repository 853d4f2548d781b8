"""Suppliers and products of the POs as rows, for the page of mappings; former records that POs in QuickBooks keep."""

from __future__ import annotations

import json
from decimal import Decimal, InvalidOperation
from typing import Any

from app.domain.names import same_name_key
from app.storage.resealing import add_column

_STATEMENTS = (
    """
    CREATE TABLE "po_subject" ("po_id" TEXT NOT NULL,
        "kind" TEXT NOT NULL,
        "key" TEXT NOT NULL,
        "shop_id" TEXT NOT NULL,
        "currency" TEXT NOT NULL,
        "name" TEXT NOT NULL,
        PRIMARY KEY ("po_id", "kind", "key"))
    """,
    """
    CREATE INDEX "po_subject_shop_id_kind_key_currency_name" ON "po_subject"
        ("shop_id", "kind", "key", "currency", "name")
    """,
)


def up(migrator: Any, db: Any) -> None:
    """A PO whose stored text cannot be read gets none; the check of the file finds it."""
    del migrator
    for statement in _STATEMENTS:
        db.execute_sql(statement)
    add_column(db, "mapping", "former", "TEXT NOT NULL DEFAULT ''")
    connection = db.connection()
    rows = connection.execute('SELECT id, shop_id, currency, body FROM "purchase_order"').fetchall()
    for po_id, shop_id, currency, body in rows:
        found = {(kind, key): name for kind, key, name in _subjects(body) if key.strip()}
        connection.executemany(
            'INSERT INTO "po_subject" VALUES (?, ?, ?, ?, ?, ?)',
            [(po_id, kind, key, shop_id, currency, name) for (kind, key), name in found.items()],
        )


def _subjects(body: str) -> list[tuple[str, str, str]]:
    """(kind, key, name), as the program of this version makes keys."""
    try:
        order = json.loads(body)
        supplier = order.get("supplier", {}).get("name", "")
        found = [("vendor", same_name_key(supplier), supplier)]
        found += [
            ("item", *_product(line)) for line in order.get("lines", []) if Decimal(line["quantity"]) > 0
        ]
    except (ValueError, KeyError, TypeError, AttributeError, InvalidOperation):
        return []
    return found


def _product(line: dict[str, Any]) -> tuple[str, str]:
    sku, title, variant = (line.get(name, "") for name in ("sku", "product_title", "variant_title"))
    name = f"{title} - {variant}" if title and variant else title or sku
    return (f"sku:{same_name_key(sku)}" if sku.strip() else f"name:{same_name_key(name)}"), name
