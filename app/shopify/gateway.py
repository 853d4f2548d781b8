"""`Shop` over Admin GraphQL: who it is, places, stock items by SKU, adjustments, native purchase orders."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from app.domain.errors import Canceled, OutcomeUnknown, WaitAndRetry
from app.domain.known import SHOPIFY
from app.domain.shop import ShopInfo, ShopItem, ShopLocation, ShopOrder, ShopOrderLine
from app.shopify import queries
from app.shopify.client import ShopClient
from app.shopify.errors import TooDear, of_user_errors
from app.sync.ports import CancelToken

#: SKUs in one search: its text must stay short, and neighbours come along.
_SKUS = 10
_VARIANTS = 50
#: Purchase orders and lines on one page to begin with; halved when Shopify finds it too dear.
_ORDERS, _LINES = 20, 50


class ShopifyShop:
    """Implements `Shop`."""

    def __init__(self, client: ShopClient) -> None:
        self._client = client

    def info(self) -> ShopInfo:
        """Who it is and what the token may do."""
        data = self._client.read("Shop", queries.SHOP, {}, "the shop's name")
        shop, installed = _part(data, "shop"), _part(data, "currentAppInstallation")
        scopes = tuple(str(scope["handle"]) for scope in installed.get("accessScopes") or ())
        return ShopInfo(
            str(shop.get("name", "")),
            str(shop.get("myshopifyDomain", "")),
            str(shop.get("currencyCode", "")),
            str(shop.get("ianaTimezone", "")),
            scopes,
        )

    def now(self) -> datetime:
        """The shop's own present moment."""
        self._client.read("Clock", queries.CLOCK, {}, "the time")
        moment = self._client.shop_time
        if moment is None:
            raise _unreadable("the time")
        return moment

    def locations(self) -> Sequence[ShopLocation]:
        """Active places."""
        found = []
        after = None
        while True:
            data = self._client.read("Locations", queries.LOCATIONS, {"after": after}, "the shop's places")
            page = _part(data, "locations")
            found += [
                ShopLocation(str(row["id"]), str(row["name"])) for row in page["nodes"] if row["isActive"]
            ]
            after = _next(page)
            if after is None:
                return found

    def items(self, skus: Sequence[str]) -> Mapping[str, Sequence[ShopItem]]:
        """For each SKU the items with exactly this SKU."""
        wanted = list(dict.fromkeys(sku for sku in skus if sku))
        found: dict[str, list[ShopItem]] = {sku: [] for sku in wanted}
        for start in range(0, len(wanted), _SKUS):
            for row in self._variants(wanted[start : start + _SKUS]):
                sku = str(row.get("sku") or "")
                item = row["inventoryItem"]
                known = found.get(sku)
                if known is not None and all(each.item_id != item["id"] for each in known):
                    known.append(
                        ShopItem(str(item["id"]), sku, str(row.get("displayName", "")), bool(item["tracked"]))
                    )
        return found

    def _variants(self, skus: list[str]) -> Iterator[Mapping[str, Any]]:
        after = None
        while True:
            asked = {"query": queries.sku_search(skus), "first": _VARIANTS, "after": after}
            data = self._client.read("Items", queries.ITEMS, asked, "products by SKU")
            page = _part(data, "productVariants")
            yield from page["nodes"]
            after = _next(page)
            if after is None:
                return

    def adjust(self, payload: str, key: str) -> str:
        """Change stock by a frozen payload under its key."""
        subject = "the receipt"
        data = self._client.write("Receive", queries.adjust(key), {"input": json.loads(payload)}, subject)
        done = data.get("inventoryAdjustQuantities")
        if not isinstance(done, Mapping):
            raise SHOPIFY["shopify.unknown"].error(kind=OutcomeUnknown, subject=subject)
        if done.get("userErrors"):
            raise of_user_errors(done["userErrors"], subject)
        group = done.get("inventoryAdjustmentGroup")
        return str(group["id"]) if isinstance(group, Mapping) else ""

    def purchase_orders(self, cancel: CancelToken) -> Iterator[ShopOrder]:
        """Purchase orders made in Shopify's own admin, oldest first."""
        first, lines, after = _ORDERS, _LINES, None
        while True:
            if cancel.canceled:
                raise Canceled
            asked = {"first": first, "lines": lines, "after": after}
            try:
                data = self._client.read("PurchaseOrders", queries.ORDERS, asked, "purchase orders")
            except TooDear as error:
                if first == 1 and lines == 1:
                    raise _unreadable("purchase orders") from error
                first, lines = (max(1, first // 2), lines) if first > 1 else (1, max(1, lines // 2))
                continue
            page = _part(data, "inventoryPurchaseOrders")
            for node in page["nodes"]:
                yield _order(node, self._lines(node, lines))
            after = _next(page)
            if after is None:
                return

    def _lines(self, node: Mapping[str, Any], size: int) -> list[Mapping[str, Any]]:
        """All lines of an order: the page that came along, then the rest."""
        page = _part(node, "lineItems")
        rows = list(page["nodes"])
        after = _next(page)
        while after is not None:
            asked = {"id": node["id"], "lines": size, "after": after}
            data = self._client.read("PurchaseOrderLines", queries.ORDER_LINES, asked, str(node["name"]))
            page = _part(_part(data, "inventoryPurchaseOrder"), "lineItems")
            rows += page["nodes"]
            after = _next(page)
        return rows

    def close(self) -> None:
        """Close the connections."""
        self._client.close()


def _order(node: Mapping[str, Any], lines: Sequence[Mapping[str, Any]]) -> ShopOrder:
    origin, destination = node.get("origin") or {}, node.get("destination") or {}
    return ShopOrder(
        id=str(node["id"]),
        name=str(node["name"]),
        status=str(node["status"]),
        currency=str(node.get("currency") or ""),
        supplier=str(origin.get("supplierName") or ""),
        destination=str(destination.get("name") or ""),
        created=_moment(node.get("dateCreated")),
        ordered=_moment(node.get("orderedAt")),
        archived=bool(node.get("archivedAt")),
        lines=tuple(_line(row) for row in lines),
    )


def _line(row: Mapping[str, Any]) -> ShopOrderLine:
    item, cost = row.get("inventoryItem") or {}, row.get("unitCost") or {}
    tax = row.get("taxPercent")
    return ShopOrderLine(
        title=str(row.get("title") or ""),
        variant_title=str(row.get("variantTitle") or ""),
        sku=str(item.get("sku") or ""),
        supplier_sku=str(row.get("supplierSku") or ""),
        quantity=int(row["totalQuantity"]),
        unit_cost=str(cost.get("amount") or "0"),
        tax_percent="" if tax is None else str(tax),
        item_id=str(item.get("id") or ""),
        line_id=str(row["id"]),
    )


def _moment(text: Any) -> datetime | None:
    if not text:
        return None
    moment = datetime.fromisoformat(str(text))
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _part(data: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = data.get(name)
    if not isinstance(found, Mapping):
        raise _unreadable(name)
    return found


def _next(page: Mapping[str, Any]) -> str | None:
    info = _part(page, "pageInfo")
    return str(info["endCursor"]) if info.get("hasNextPage") else None


def _unreadable(subject: str) -> WaitAndRetry:
    error = SHOPIFY["shopify.unreadable"].error(subject=subject)
    assert isinstance(error, WaitAndRetry)
    return error
