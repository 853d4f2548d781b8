"""The table of receipts."""

from __future__ import annotations

from typing import Any

from peewee import SQL

from app.storage.columns import Text


def receipt_tables(base: Any, sealed: Any) -> dict[str, Any]:
    """What arrived, delivery by delivery."""
    del base

    class Receipt(sealed):  # type: ignore[misc]
        id = Text(primary_key=True)
        po_id = Text()
        at = Text(index=True)
        undoes = Text()
        body = Text()

        class Meta:
            indexes = ((("po_id", "at"), False),)

    # A receipt is taken back once.
    Receipt.add_index(Receipt.undoes, unique=True, where=SQL("undoes <> ''"), name="receipt_undoes")
    return {"receipt": Receipt}
