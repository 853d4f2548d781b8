"""The table of what sources brought."""

from __future__ import annotations

from typing import Any

from peewee import BooleanField, CompositeKey, IntegerField

from app.storage.columns import Text


def incoming_tables(base: Any, sealed: Any) -> dict[str, Any]:
    """Records of feeds and folders."""
    del base

    class Incoming(sealed):  # type: ignore[misc]
        source = Text()
        record_id = Text()
        po_id = Text()
        number = Text()
        turn = IntegerField()
        open = BooleanField()
        brought = Text(null=True)
        waiting = Text(null=True)
        problem = Text()
        since = Text(null=True)

        class Meta:
            primary_key = CompositeKey("source", "record_id")
            indexes = ((("source", "po_id"), False),)

    return {"incoming": Incoming}
