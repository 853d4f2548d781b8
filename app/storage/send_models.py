"""The table of what goes to QuickBooks by itself and has not gone yet."""

from __future__ import annotations

from typing import Any

from peewee import AutoField

from app.storage.columns import Text


def send_tables(base: Any, sealed: Any) -> dict[str, Any]:
    """Model class of one database."""
    del sealed

    class SendLater(base):  # type: ignore[misc]
        id = AutoField()
        realm_id = Text()
        why = Text()
        po_id = Text()

        class Meta:
            indexes = ((("realm_id", "why", "po_id"), True),)

    return {"send_later": SendLater}
