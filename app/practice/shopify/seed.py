"""The practice shop as it is found: the sample shop's products, its two places, purchase orders of Shopify's own."""

from __future__ import annotations

from typing import Any

from app.practice.shopify.catalogue import ROWS
from app.practice.shopify.shelf import Json, Shelf
from app.practice.store import Store

DOMAIN = "practice-shop.myshopify.com"
PLACES = ("Alder Street Shop", "Harbor Stockroom")
_SCHEME = "gid://shopify"


def fill(store: Store) -> Shelf:
    """The shelf of a data directory, filled on the first call."""
    shelf = Shelf(store)
    with store.transaction():
        if shelf.get("shop", "shop") is None:
            _fill(shelf)
    return shelf


def _fill(shelf: Shelf) -> None:
    shelf.put(
        "shop",
        "shop",
        {
            "id": f"{_SCHEME}/Shop/1",
            "name": "Fern & Fable (practice)",
            "myshopifyDomain": DOMAIN,
            "currencyCode": "USD",
            "ianaTimezone": "America/New_York",
        },
    )
    for number, name in enumerate(PLACES, 1):
        add_place(shelf, number, name)
    for number, row in enumerate(ROWS.splitlines(), 1):
        sku, title, variant = row.split("|")
        add_variant(shelf, number, sku, title, variant)
    for order in _orders(shelf):
        shelf.put("order", order["id"], order)


def add_place(shelf: Shelf, number: int, name: str, *, active: bool = True) -> Json:
    """One location."""
    ident = f"{_SCHEME}/Location/{number}"
    body: Json = {"id": ident, "name": name, "isActive": active}
    shelf.put("location", ident, body, name)
    return body


def add_variant(
    shelf: Shelf,
    number: int,
    sku: str,
    title: str,
    variant: str = "",
    *,
    tracked: bool = True,
    bundle: bool = False,
) -> Json:
    """One variant with its inventory item."""
    item = f"{_SCHEME}/InventoryItem/{number}"
    shelf.put("item", item, {"id": item, "sku": sku, "tracked": tracked, "bundle": bundle})
    ident = f"{_SCHEME}/ProductVariant/{number}"
    shown = variant or "Default Title"
    body: Json = {
        "id": ident,
        "sku": sku,
        "title": shown,
        "displayName": f"{title} - {shown}",
        "product": {"id": f"{_SCHEME}/Product/{number}", "title": title},
        "inventoryItem": item,
    }
    shelf.put("variant", ident, body, sku)
    return body


def order_line(shelf: Shelf, ident: str, sku: str, quantity: int, cost: str, tax: float = 0.0) -> Json:
    """One line of a native purchase order; costs in USD."""
    (variant,) = shelf.named("variant", sku)
    cents = round(float(cost) * 100) * quantity
    with_tax = round(cents * (1 + tax / 100))
    return {
        "id": f"{_SCHEME}/InventoryPurchaseOrderLineItem/{ident}",
        "title": variant["product"]["title"],
        "variantTitle": variant["title"],
        "supplierSku": f"S-{sku}",
        "totalQuantity": quantity,
        "taxPercent": tax,
        "unitCost": _money(cost),
        "subtotal": _money(f"{cents / 100:.2f}"),
        "totalCost": _money(f"{with_tax / 100:.2f}"),
        "inventoryItem": variant["inventoryItem"],
    }


def native_order(
    number: int, supplier: str, place: str, lines: list[Json], *, ordered: bool = True, **more: Any
) -> Json:
    """One purchase order as Shopify's own admin makes it."""
    return {
        "id": f"{_SCHEME}/InventoryPurchaseOrder/{number}",
        "name": f"#PO{number}",
        "status": "ORDERED" if ordered else "DRAFT",
        "currency": "USD",
        "dateCreated": "2026-11-02T15:30:00Z",
        "orderedAt": "2026-11-03T03:30:00Z" if ordered else None,
        "archivedAt": None,
        "origin": {"supplierName": supplier},
        "destination": {"name": place},
        "lineItems": lines,
        **more,
    }


def _orders(shelf: Shelf) -> list[Json]:
    def line(order: int, place: int, sku: str, quantity: int, cost: str, tax: float = 0.0) -> Json:
        return order_line(shelf, f"{order}{place:02d}", sku, quantity, cost, tax)

    skus = [row.split("|")[0] for row in ROWS.splitlines()]
    return [
        native_order(
            701,
            "Candle House",
            PLACES[0],
            [line(701, 1, skus[2], 24, "8.43"), line(701, 2, skus[4], 12, "6.95")],
        ),
        native_order(
            702,
            "Quill & Feather",
            PLACES[1],
            [line(702, at, sku, 12 * at, "1.35", 6.25) for at, sku in enumerate(skus[9:14], 1)],
        ),
        native_order(703, "Verdant Textiles", PLACES[1], [line(703, 1, skus[0], 6, "22.15")], ordered=False),
    ]


def _money(amount: str) -> Json:
    return {"amount": amount, "currencyCode": "USD"}
