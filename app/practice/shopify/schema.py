"""The part of Shopify's Admin GraphQL 2026-10 that a client for receipts and purchase orders may use.

Names, arguments and types as Shopify's pages give them (inventory-mate.md 2.1 and 4).
"""

from __future__ import annotations

VERSION = "2026-10"
#: Versions that are answered in late 2026; anything else falls to "not found" here (Shopify falls forward).
SUPPORTED = ("2026-04", "2026-07", "2026-10")

SDL = """
directive @idempotent(key: String!) on FIELD

scalar Decimal
scalar DateTime
scalar URL

type Query {
  shop: Shop!
  locations(first: Int, after: String, includeInactive: Boolean = false): LocationConnection!
  productVariants(first: Int, after: String, query: String): ProductVariantConnection!
  inventoryItem(id: ID!): InventoryItem
  inventoryPurchaseOrder(id: ID!): InventoryPurchaseOrder
  inventoryPurchaseOrders(first: Int, after: String): InventoryPurchaseOrderConnection!
  currentAppInstallation: AppInstallation!
}

type Mutation {
  inventoryAdjustQuantities(input: InventoryAdjustQuantitiesInput!): InventoryAdjustQuantitiesPayload
}

type AppInstallation { accessScopes: [AccessScope!]! }
type AccessScope { handle: String! }
type Shop { id: ID! name: String! myshopifyDomain: String! currencyCode: String! ianaTimezone: String! }
type PageInfo { hasNextPage: Boolean! endCursor: String }

type Location { id: ID! name: String! isActive: Boolean! }
type LocationConnection { nodes: [Location!]! pageInfo: PageInfo! }

type Product { id: ID! title: String! }
type ProductVariant {
  id: ID! sku: String title: String! displayName: String! product: Product! inventoryItem: InventoryItem!
}
type ProductVariantConnection { nodes: [ProductVariant!]! pageInfo: PageInfo! }

type InventoryItem { id: ID! sku: String tracked: Boolean! inventoryLevel(locationId: ID!): InventoryLevel }
type InventoryLevel { id: ID! quantities(names: [String!]!): [InventoryQuantity!]! }
type InventoryQuantity { name: String! quantity: Int! }

input InventoryChangeInput {
  delta: Int! inventoryItemId: ID! locationId: ID! ledgerDocumentUri: String changeFromQuantity: Int
}
input InventoryAdjustQuantitiesInput {
  reason: String! name: String! referenceDocumentUri: String changes: [InventoryChangeInput!]!
}
type InventoryChange { name: String! delta: Int! quantityAfterChange: Int item: InventoryItem location: Location }
type InventoryAdjustmentGroup {
  id: ID! createdAt: DateTime! reason: String! referenceDocumentUri: String changes: [InventoryChange!]!
}
type InventoryAdjustQuantitiesPayload {
  inventoryAdjustmentGroup: InventoryAdjustmentGroup
  userErrors: [InventoryAdjustQuantitiesUserError!]!
}
type InventoryAdjustQuantitiesUserError { code: String field: [String!] message: String! }

type MoneyV2 { amount: Decimal! currencyCode: String! }
enum InventoryPurchaseOrderStatus { DRAFT ORDERED }
type InventorySupplierSnapshot { supplierName: String }
type LocationSnapshot { name: String! location: Location }
type InventoryPurchaseOrder {
  id: ID! name: String! status: InventoryPurchaseOrderStatus! currency: String
  dateCreated: DateTime! orderedAt: DateTime archivedAt: DateTime
  origin: InventorySupplierSnapshot destination: LocationSnapshot
  lineItems(first: Int, after: String): InventoryPurchaseOrderLineItemConnection!
}
type InventoryPurchaseOrderConnection { nodes: [InventoryPurchaseOrder!]! pageInfo: PageInfo! }
type InventoryPurchaseOrderLineItem {
  id: ID! title: String variantTitle: String supplierSku: String totalQuantity: Int! taxPercent: Float
  unitCost: MoneyV2 subtotal: MoneyV2 totalCost: MoneyV2 inventoryItem: InventoryItem
}
type InventoryPurchaseOrderLineItemConnection { nodes: [InventoryPurchaseOrderLineItem!]! pageInfo: PageInfo! }
"""
