"""The web feed: a shop's POs as JSON pages from an address (resources/feed/README.md says what is spoken)."""

from __future__ import annotations

from app.sources.feed.client import FeedClient
from app.sources.feed.page import read_page

__all__ = ["FeedClient", "read_page"]
