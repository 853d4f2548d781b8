"""The table of what is remembered about the files of each source."""

from __future__ import annotations

from typing import Any

from peewee import CompositeKey

from app.storage.columns import Text


def source_tables(base: Any, sealed: Any) -> dict[str, Any]:
    """Model class of one database."""
    del base

    class SourceProfile(sealed):  # type: ignore[misc]
        shop_id = Text()
        source = Text()
        fingerprint = Text()
        saved_at = Text()
        body = Text()

        class Meta:
            primary_key = CompositeKey("shop_id", "source", "fingerprint")

    return {"source": SourceProfile}
