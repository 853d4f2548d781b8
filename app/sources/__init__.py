"""Where purchase orders come from: files, and the sample shop."""

from __future__ import annotations

from app.sources.sample import ShopInfo, load_sample_shop

__all__ = ["ShopInfo", "load_sample_shop"]
