"""The table of a company's smaller lists."""

from __future__ import annotations

from typing import Any

from peewee import CompositeKey

from app.storage.columns import Text


def list_tables(base: Any, sealed: Any) -> dict[str, Any]:
    """Terms, classes, locations, tax codes and the company itself, as read last."""
    del base

    class Listed(sealed):  # type: ignore[misc]
        realm_id = Text()
        kind = Text()
        id = Text()
        body = Text()

        class Meta:
            primary_key = CompositeKey("realm_id", "kind", "id")

    return {"listed": Listed}
