"""The text by which POs are found, with an index over all runs of three letters."""

from __future__ import annotations

from typing import Any

from peewee import AutoField

from app.storage.columns import Text


def search_tables(base: Any, sealed: Any) -> dict[str, Any]:
    """One row for each PO. `app.storage.po_search` keeps SQLite's own index over it, `po_search_index`, up to date."""
    del sealed

    class PoSearch(base):  # type: ignore[misc]
        id = AutoField()
        po_id = Text(unique=True)
        shop_id = Text()
        text = Text()

    return {"searched": PoSearch}
