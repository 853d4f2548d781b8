"""Tables of stock on receipt and of Shopify's own purchase orders (see `app.storage.models`)."""

from __future__ import annotations

from typing import Any

from peewee import CompositeKey, IntegerField

from app.storage.columns import Text


def stock_tables(base: Any, sealed: Any) -> dict[str, Any]:
    """Model classes of one database."""

    class StockEntry(sealed):  # type: ignore[misc]
        receipt_id = Text(primary_key=True)
        po_id = Text(index=True)
        state = Text(index=True)
        at = Text()
        version = IntegerField()
        body = Text()

    class StockPlace(sealed):  # type: ignore[misc]
        shop = Text()
        destination = Text()
        body = Text()

        class Meta:
            primary_key = CompositeKey("shop", "destination")

    class StockConsent(base):  # type: ignore[misc]
        kind = Text()
        subject = Text()
        at = Text()

        class Meta:
            primary_key = CompositeKey("kind", "subject")

    class ShopOrder(sealed):  # type: ignore[misc]
        po_id = Text(primary_key=True)
        body = Text()

    return {
        "stock": StockEntry,
        "stock_place": StockPlace,
        "stock_consent": StockConsent,
        "shop_order": ShopOrder,
    }
