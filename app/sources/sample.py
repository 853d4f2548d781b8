"""The sample shop "Fern & Fable" that ships with the program (made by resources/sample/make_sample.py)."""

from __future__ import annotations

import json
from dataclasses import dataclass

from app.domain.orders import Origin, PurchaseOrder
from app.sources.canonical import order_from_document
from app.sources.shipped import resource_path

SAMPLE_FILE = "fern-and-fable.json"


@dataclass(frozen=True, slots=True)
class ShopInfo:
    """A shop: `shop_id` keys everything that is stored, `name` is what people read."""

    shop_id: str
    name: str


def load_sample_shop() -> tuple[ShopInfo, tuple[PurchaseOrder, ...]]:
    """The sample shop and its POs (numbers 101 to 163), always the same ids; their origin is "sample"."""
    data = json.loads(resource_path("sample", SAMPLE_FILE).read_text(encoding="utf-8"))
    shop = ShopInfo(shop_id=data["shop"]["id"], name=data["shop"]["name"])
    origin = Origin(kind="sample", file_name=SAMPLE_FILE)
    orders = tuple(
        order_from_document(document, shop.shop_id, origin) for document in data["purchase_orders"]
    )
    return shop, orders
