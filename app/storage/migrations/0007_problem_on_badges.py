"""What stands in the way of a PO, with a way out, is kept with its badge."""

from __future__ import annotations

from typing import Any

from app.storage.resealing import add_column


def up(migrator: Any, db: Any) -> None:
    """Badges from before have no problem."""
    del migrator
    add_column(db, "po_state", "problem", "TEXT NOT NULL DEFAULT ''")
