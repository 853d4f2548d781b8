"""Inventory Mate Desktop: a shop's purchase orders in QuickBooks Online."""

from __future__ import annotations

__version__ = "0.1.0"
