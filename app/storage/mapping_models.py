"""Tables of the mappings, and of what is mapped."""

from __future__ import annotations

from typing import Any

from peewee import CompositeKey

from app.storage.columns import Text


def mapping_tables(base: Any, sealed: Any) -> dict[str, Any]:
    """Suppliers and products of the POs, and the stored pairs."""

    class PoSubject(base):  # type: ignore[misc]
        po_id = Text()
        kind = Text()
        key = Text()
        shop_id = Text()
        currency = Text()
        name = Text()

        class Meta:
            primary_key = CompositeKey("po_id", "kind", "key")
            # Complete, so that counting thousands of products reads nothing else.
            indexes = ((("shop_id", "kind", "key", "currency", "name"), False),)

    class Mapping(sealed):  # type: ignore[misc]
        realm_id = Text()
        kind = Text()
        key = Text()
        target_id = Text()
        target_name = Text()
        source = Text()
        former = Text(default="")

        class Meta:
            primary_key = CompositeKey("realm_id", "kind", "key")

    return {"subject": PoSubject, "mapping": Mapping}
