"""A Shopify shop that is not there: products, stock and purchase orders of the sample shop, behind Admin GraphQL.

Only what this program's client may ask, but asked through a true GraphQL schema: a query that Shopify would refuse as
invalid is refused here too. Imports nothing of the rest of the program, so that it cannot share the client's mistakes.
"""

from __future__ import annotations

from app.practice.shopify.app import PRACTICE_TOKEN, ShopifyApp

__all__ = ["PRACTICE_TOKEN", "ShopifyApp"]
