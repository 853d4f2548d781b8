"""Texts of the queries; checked against the practice shop's schema by the tests."""

from __future__ import annotations

SHOP = """query Shop {
  shop { name myshopifyDomain currencyCode ianaTimezone }
  currentAppInstallation { accessScopes { handle } }
}"""

CLOCK = "query Clock { shop { id } }"

LOCATIONS = """query Locations($after: String) {
  locations(first: 50, after: $after, includeInactive: false) {
    nodes { id name isActive }
    pageInfo { hasNextPage endCursor }
  }
}"""

ITEMS = """query Items($query: String!, $first: Int!, $after: String) {
  productVariants(first: $first, after: $after, query: $query) {
    nodes { id sku displayName inventoryItem { id sku tracked } }
    pageInfo { hasNextPage endCursor }
  }
}"""

_LINES = """nodes {
        id title variantTitle supplierSku totalQuantity taxPercent
        unitCost { amount currencyCode }
        inventoryItem { id sku }
      }
      pageInfo { hasNextPage endCursor }"""

ORDERS = f"""query PurchaseOrders($first: Int!, $lines: Int!, $after: String) {{
  inventoryPurchaseOrders(first: $first, after: $after) {{
    pageInfo {{ hasNextPage endCursor }}
    nodes {{
      id name status currency dateCreated orderedAt archivedAt
      origin {{ supplierName }}
      destination {{ name }}
      lineItems(first: $lines) {{
      {_LINES}
      }}
    }}
  }}
}}"""

ORDER_LINES = f"""query PurchaseOrderLines($id: ID!, $lines: Int!, $after: String) {{
  inventoryPurchaseOrder(id: $id) {{
    lineItems(first: $lines, after: $after) {{
      {_LINES}
    }}
  }}
}}"""


def adjust(key: str) -> str:
    """The mutation with its key written out, as Shopify's pages show it. Keys are our own UUIDs: nothing to escape.

    Raises:
        ValueError: the key has other letters.
    """
    if not key.replace("-", "").isalnum() or not key.isascii():
        raise ValueError("not a key of ours")
    return f"""mutation Receive($input: InventoryAdjustQuantitiesInput!) {{
  inventoryAdjustQuantities(input: $input) @idempotent(key: "{key}") {{
    inventoryAdjustmentGroup {{ id }}
    userErrors {{ code field message }}
  }}
}}"""


def sku_search(skus: list[str]) -> str:
    """A search for variants by SKU; it may find neighbours, so whoever asks compares exactly."""
    return " OR ".join(f"sku:'{_escaped(sku)}'" for sku in skus)


def _escaped(sku: str) -> str:
    return sku.replace("\\", "\\\\").replace("'", "\\'")
