"""The table of the shop's own records."""

from __future__ import annotations

from typing import Any

from peewee import CompositeKey, IntegerField

from app.storage.columns import Text


def record_tables(base: Any, sealed: Any) -> dict[str, Any]:
    """Suppliers and products; `kind` and `key` are those of the mappings."""
    del base

    class ShopRecord(sealed):  # type: ignore[misc]
        shop_id = Text()
        kind = Text()
        key = Text()
        name = Text()
        lead_days = IntegerField(null=True)
        body = Text()

        class Meta:
            primary_key = CompositeKey("shop_id", "kind", "key")

    return {"shop_record": ShopRecord}
