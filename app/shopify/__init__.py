"""The adapter to Shopify's Admin GraphQL 2026-10. Everything that knows Shopify's words stands here."""

from __future__ import annotations

from app.shopify.client import ShopClient
from app.shopify.credentials import Credentials, secret_key
from app.shopify.gateway import ShopifyShop

__all__ = ["Credentials", "ShopClient", "ShopifyShop", "secret_key"]
