"""Which suppliers and products a PO has, as rows of their own, so that SQL can list and count them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from app.domain.links import MappingKind
from app.domain.orders import PurchaseOrder


def subject_rows(order: PurchaseOrder, shop_id: str) -> list[dict[str, Any]]:
    """One row for the supplier and one for each product."""
    common = {"po_id": order.id, "shop_id": shop_id, "currency": order.currency}
    supplier = {"kind": MappingKind.VENDOR.value, "key": order.supplier.key, "name": order.supplier.name}
    products = {
        line.product_key: {
            "kind": MappingKind.ITEM.value,
            "key": line.product_key,
            "name": line.product_name,
        }
        for line in order.lines
        if line.quantity > 0
    }
    return [{**common, **part} for part in (supplier, *products.values()) if part["key"].strip()]


def replace_subjects(table: Any, orders: Iterable[PurchaseOrder], shop_id: str) -> None:
    """The rows of these POs, inside the caller's transaction."""
    connection = table._meta.database.connection()  # noqa: SLF001 - Peewee's documented place for it
    found = list(orders)
    connection.executemany('DELETE FROM "po_subject" WHERE po_id = ?', [(order.id,) for order in found])
    names = ("po_id", "kind", "key", "shop_id", "currency", "name")
    connection.executemany(
        'INSERT OR REPLACE INTO "po_subject" (po_id, kind, "key", shop_id, currency, name) VALUES (?, ?, ?, ?, ?, ?)',
        [[row[name] for name in names] for order in found for row in subject_rows(order, shop_id)],
    )


def lead_days(models: Any, shop_id: str) -> dict[str, int]:
    """Lead times of the suppliers' records, by key."""
    table = models.shop_record
    wanted = (table.shop_id == shop_id) & (table.kind == MappingKind.VENDOR.value)
    rows = table.select(table.key, table.lead_days).where(wanted & table.lead_days.is_null(False))
    return dict(rows.tuples())
