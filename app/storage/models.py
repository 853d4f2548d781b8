"""Tables. The classes are made for one database object, so nothing is bound globally."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from peewee import (
    SQL,
    AutoField,
    BooleanField,
    CompositeKey,
    IntegerField,
    Model,
    SqliteDatabase,
    TextField,
)


@dataclass(frozen=True, slots=True)
class Models:
    """The model classes of one database."""

    shop: Any
    setting: Any
    connection: Any
    sync_settings: Any
    order: Any
    history: Any
    link: Any
    state: Any
    intent: Any
    mapping: Any
    vendor: Any
    item: Any
    account: Any
    refreshed: Any
    question: Any
    log: Any
    run: Any

    def all(self) -> list[Any]:
        """Every model class."""
        return [getattr(self, name) for name in self.__slots__]


def make_models(database: SqliteDatabase) -> Models:
    """Model classes bound to this database."""

    class Table(Model):
        class Meta:
            legacy_table_names = False

    Table._meta.set_database(database)
    return Models(**_profile_tables(Table), **_sync_tables(Table), **_company_tables(Table))


def _profile_tables(base: Any) -> dict[str, Any]:
    class Shop(base):  # type: ignore[misc]
        id = TextField(primary_key=True)
        name = TextField()

    class Setting(base):  # type: ignore[misc]
        key = TextField(primary_key=True)
        value = TextField()

    class Connection(base):  # type: ignore[misc]
        shop_id = TextField(primary_key=True)
        body = TextField()

    class SyncSettings(base):  # type: ignore[misc]
        shop_id = TextField()
        realm_id = TextField()
        body = TextField()

        class Meta:
            primary_key = CompositeKey("shop_id", "realm_id")

    class PurchaseOrder(base):  # type: ignore[misc]
        id = TextField(primary_key=True)
        shop_id = TextField()
        number = TextField()
        number_key = TextField()
        number_sort = TextField(index=True)
        supplier = TextField()
        supplier_sort = TextField(index=True)
        date = TextField(null=True, index=True)
        expected = TextField(null=True, index=True)
        total_cents = IntegerField(index=True)
        currency = TextField()
        status = TextField(index=True)
        payment = TextField()
        destination = TextField()
        reference = TextField()
        line_count = IntegerField()
        search = TextField()
        version = IntegerField()
        body = TextField()

        class Meta:
            indexes = ((("shop_id", "number_key"), True),)

    class PoHistory(base):  # type: ignore[misc]
        id = AutoField()
        po_id = TextField(index=True)
        at = TextField()
        text = TextField()
        source = TextField()

    return {
        "shop": Shop,
        "setting": Setting,
        "connection": Connection,
        "sync_settings": SyncSettings,
        "order": PurchaseOrder,
        "history": PoHistory,
    }


def _sync_tables(base: Any) -> dict[str, Any]:
    class Link(base):  # type: ignore[misc]
        realm_id = TextField()
        po_id = TextField()
        qbo_id = TextField()
        sync_token = TextField()
        doc_number = TextField()
        sent = TextField(null=True)
        snapshot = TextField()
        line_ids = TextField()
        closed = BooleanField()
        bill_ids = TextField()
        updated_at = TextField(null=True)

        class Meta:
            primary_key = CompositeKey("realm_id", "po_id")
            indexes = ((("realm_id", "qbo_id"), True),)

    class PoState(base):  # type: ignore[misc]
        realm_id = TextField()
        po_id = TextField()
        state = TextField()
        reason = TextField()
        tries = IntegerField()
        intuit_tid = TextField()
        updated_at = TextField(null=True)

        class Meta:
            primary_key = CompositeKey("realm_id", "po_id")

    class Intent(base):  # type: ignore[misc]
        request_id = TextField(primary_key=True)
        realm_id = TextField()
        kind = TextField()
        subject = TextField()
        payload = TextField()
        payload_hash = TextField()
        sent_at = TextField()
        state = TextField()
        target_id = TextField()
        wanted = TextField(null=True)
        outcome = TextField()

    # At most one request per subject may have an unknown outcome.
    Intent.add_index(
        Intent.realm_id,
        Intent.kind,
        Intent.subject,
        unique=True,
        where=SQL("state = 'sending'"),
        name="intent_open",
    )

    class Question(base):  # type: ignore[misc]
        realm_id = TextField()
        po_id = TextField()
        kind = TextField()
        subject = TextField()
        body = TextField()
        answer = TextField()

        class Meta:
            primary_key = CompositeKey("realm_id", "po_id", "kind", "subject")

    class LogEntry(base):  # type: ignore[misc]
        id = AutoField()
        at = TextField()
        level = TextField()
        action = TextField()
        text = TextField()
        run_id = TextField(index=True)
        trigger = TextField()
        realm_id = TextField()
        po_id = TextField(index=True)
        po_number = TextField()
        intuit_tid = TextField()
        code = TextField()
        duration_ms = IntegerField(null=True)

    class Run(base):  # type: ignore[misc]
        run_id = TextField(primary_key=True)
        realm_id = TextField(index=True)
        started_at = TextField(index=True)
        body = TextField()

    return {
        "link": Link,
        "state": PoState,
        "intent": Intent,
        "question": Question,
        "log": LogEntry,
        "run": Run,
    }


def _company_tables(base: Any) -> dict[str, Any]:
    class Mapping(base):  # type: ignore[misc]
        realm_id = TextField()
        kind = TextField()
        key = TextField()
        target_id = TextField()
        target_name = TextField()
        source = TextField()

        class Meta:
            primary_key = CompositeKey("realm_id", "kind", "key")

    class Vendor(base):  # type: ignore[misc]
        realm_id = TextField()
        id = TextField()
        body = TextField()

        class Meta:
            primary_key = CompositeKey("realm_id", "id")

    class Item(base):  # type: ignore[misc]
        realm_id = TextField()
        id = TextField()
        body = TextField()

        class Meta:
            primary_key = CompositeKey("realm_id", "id")

    class Account(base):  # type: ignore[misc]
        realm_id = TextField()
        id = TextField()
        body = TextField()

        class Meta:
            primary_key = CompositeKey("realm_id", "id")

    class Refreshed(base):  # type: ignore[misc]
        realm_id = TextField()
        what = TextField()
        at = TextField()

        class Meta:
            primary_key = CompositeKey("realm_id", "what")

    return {"mapping": Mapping, "vendor": Vendor, "item": Item, "account": Account, "refreshed": Refreshed}
