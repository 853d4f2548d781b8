"""Tables of links, badges, requests, and what is known of QuickBooks' own documents."""

from __future__ import annotations

from typing import Any

from peewee import SQL, BooleanField, CompositeKey, IntegerField

from app.storage.columns import Text


def link_tables(base: Any, sealed: Any) -> dict[str, Any]:
    """Links and badges."""
    del base

    class Link(sealed):  # type: ignore[misc]
        realm_id = Text()
        po_id = Text()
        qbo_id = Text()
        sync_token = Text()
        doc_number = Text()
        sent = Text(null=True)
        snapshot = Text()
        line_ids = Text()
        closed = BooleanField()
        bill_ids = Text()
        updated_at = Text(null=True)
        latest = Text(null=True)
        latest_token = Text(default="")
        theirs = Text(default="[]")
        held = Text(default="[]")

        class Meta:
            primary_key = CompositeKey("realm_id", "po_id")
            indexes = ((("realm_id", "qbo_id"), True), (("realm_id", "closed", "po_id"), False))

    class PoState(sealed):  # type: ignore[misc]
        realm_id = Text()
        po_id = Text()
        state = Text()
        reason = Text()
        tries = IntegerField()
        intuit_tid = Text()
        updated_at = Text(null=True)
        problem = Text(default="")

        class Meta:
            primary_key = CompositeKey("realm_id", "po_id")
            # The word on the badge without the row: by PO for the list, by word for the filters (migration 0018).
            indexes = ((("realm_id", "po_id", "state"), False), (("realm_id", "state", "po_id"), False))

    return {"link": Link, "state": PoState}


def mirror_tables(base: Any, sealed: Any) -> dict[str, Any]:
    """QuickBooks' purchase orders and the bills on them."""
    del base

    class Mirror(sealed):  # type: ignore[misc]
        realm_id = Text()
        id = Text()
        number = Text()
        number_key = Text()
        tags = Text()
        vendor_id = Text()
        currency = Text()
        sync_token = Text()
        updated = Text(null=True)
        closed = BooleanField()
        deleted = BooleanField()
        day = Text(null=True)
        total = Text(default="")
        vendor = Text(default="")

        class Meta:
            primary_key = CompositeKey("realm_id", "id")
            indexes = (
                (("realm_id", "number_key"), False),
                (("realm_id", "tags"), False),
                (("realm_id", "day", "id"), False),
            )

    class Bill(sealed):  # type: ignore[misc]
        realm_id = Text()
        id = Text()
        body = Text()

        class Meta:
            primary_key = CompositeKey("realm_id", "id")

    return {"mirror": Mirror, "bill": Bill}


def intent_tables(base: Any, sealed: Any) -> dict[str, Any]:
    """Requests that change QuickBooks."""
    del base

    class Intent(sealed):  # type: ignore[misc]
        request_id = Text(primary_key=True)
        realm_id = Text()
        kind = Text()
        subject = Text()
        payload = Text()
        payload_hash = Text()
        sent_at = Text()
        state = Text()
        target_id = Text()
        wanted = Text(null=True)
        outcome = Text()
        operation = Text(default="")
        run_id = Text(default="")
        undoes = Text(default="")

        class Meta:
            indexes = ((("realm_id", "kind", "subject"), False), (("realm_id", "state"), False))

    # At most one request per subject may have an unknown outcome.
    Intent.add_index(
        Intent.realm_id,
        Intent.kind,
        Intent.subject,
        unique=True,
        where=SQL("state = 'sending'"),
        name="intent_open",
    )
    return {"intent": Intent}
