"""Tables. The classes are made for one database object, so nothing is bound globally."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from peewee import (
    SQL,
    AutoField,
    CompositeKey,
    IntegerField,
    Model,
    SqliteDatabase,
)

from app.storage.columns import Text
from app.storage.history_models import history_tables, version_tables
from app.storage.incoming_models import incoming_tables
from app.storage.link_models import intent_tables, link_tables, mirror_tables
from app.storage.list_tables import list_tables
from app.storage.mapping_models import mapping_tables
from app.storage.question_models import question_tables
from app.storage.receipt_models import receipt_tables
from app.storage.record_models import record_tables
from app.storage.search_models import search_tables
from app.storage.send_models import send_tables
from app.storage.source_models import source_tables
from app.storage.stock_models import stock_tables

#: Condition of a partial index; queries have to use the same words for SQLite to use it.
NOT_HERE = "status NOT IN ('delivered', 'canceled')"
#: One for each order of the list, complete, so that no page needs sorting (migration 0002), and two for counting.
_ORDER_INDEXES = (
    (("shop_id", "number_key"), True),
    (("shop_id", "number_sort", "id"), False),
    (("shop_id", "supplier_sort", "number_sort", "id"), False),
    (("shop_id", "date", "number_sort", "id"), False),
    (("shop_id", "expected", "number_sort", "id"), False),
    (("shop_id", "total_cents", "number_sort", "id"), False),
    (("shop_id", "status", "number_sort", "id"), False),
    # Everything that the overview adds up, so that it never reads the rows themselves (migration 0011).
    (
        (
            "shop_id",
            "status",
            "currency",
            "expected",
            "date",
            "supplier_sort",
            "supplier",
            "total_cents",
            "id",
        ),
        False,
    ),
    # Complete for counting what is not paid in time.
    (("shop_id", "due", "payment", "status", "id"), False),
)


@dataclass(frozen=True, slots=True)
class Models:
    """The model classes of one database."""

    shop: Any
    setting: Any
    connection: Any
    sync_settings: Any
    order: Any
    subject: Any
    searched: Any
    history: Any
    receipt: Any
    stock: Any
    stock_place: Any
    stock_consent: Any
    shop_order: Any
    shop_record: Any
    link: Any
    state: Any
    mirror: Any
    bill: Any
    intent: Any
    mapping: Any
    vendor: Any
    item: Any
    account: Any
    listed: Any
    refreshed: Any
    question: Any
    remembered: Any
    log: Any
    run: Any
    step: Any
    version: Any
    source: Any
    incoming: Any
    send_later: Any

    def all(self) -> list[Any]:
        """Every model class."""
        return [getattr(self, name) for name in self.__slots__]


def make_models(database: SqliteDatabase) -> Models:
    """Model classes bound to this database."""

    bound = database

    class Table(Model):
        class Meta:
            database = bound
            legacy_table_names = False

    class Sealed(Table):
        # Checksum over the other columns (app.storage.rows); "" in rows from before there were seals.
        seal = Text(default="")

    parts = (
        _profile_tables,
        _order_tables,
        _po_history_tables,
        search_tables,
        receipt_tables,
        stock_tables,
        record_tables,
        link_tables,
        mirror_tables,
        intent_tables,
        history_tables,
        version_tables,
        question_tables,
        _log_tables,
        mapping_tables,
        _company_tables,
        list_tables,
        source_tables,
        incoming_tables,
        send_tables,
    )
    made: dict[str, Any] = {}
    for part in parts:
        made |= part(Table, Sealed)
    return Models(**made)


def _profile_tables(base: Any, sealed: Any) -> dict[str, Any]:
    class Shop(base):  # type: ignore[misc]
        id = Text(primary_key=True)
        name = Text()

    class Setting(base):  # type: ignore[misc]
        key = Text(primary_key=True)
        value = Text()

    class Connection(sealed):  # type: ignore[misc]
        shop_id = Text(primary_key=True)
        body = Text()

    class SyncSettings(sealed):  # type: ignore[misc]
        shop_id = Text()
        realm_id = Text()
        body = Text()

        class Meta:
            primary_key = CompositeKey("shop_id", "realm_id")

    return {"shop": Shop, "setting": Setting, "connection": Connection, "sync_settings": SyncSettings}


def _order_tables(base: Any, sealed: Any) -> dict[str, Any]:
    del base

    class PurchaseOrder(sealed):  # type: ignore[misc]
        id = Text(primary_key=True)
        shop_id = Text()
        number = Text()
        number_key = Text()
        number_sort = Text()
        supplier = Text()
        supplier_sort = Text()
        date = Text(null=True)
        expected = Text(null=True)
        total_cents = IntegerField()
        currency = Text()
        status = Text()
        payment = Text()
        destination = Text()
        reference = Text()
        line_count = IntegerField()
        search = Text()
        version = IntegerField()
        body = Text()
        due = Text(null=True)

        class Meta:
            indexes = _ORDER_INDEXES

    # What may be late; most POs of an old shop are delivered, and are not looked at.
    table = PurchaseOrder
    table.add_index(table.shop_id, table.expected, where=SQL(NOT_HERE), name="purchase_order_not_here")

    return {"order": PurchaseOrder}


def _po_history_tables(base: Any, sealed: Any) -> dict[str, Any]:
    del sealed

    class PoHistory(base):  # type: ignore[misc]
        id = AutoField()
        po_id = Text(index=True)
        at = Text()
        text = Text()
        source = Text()
        kind = Text(default="")
        who = Text(default="")
        changes = Text(default="[]")

    return {"history": PoHistory}


def _log_tables(base: Any, sealed: Any) -> dict[str, Any]:
    del sealed

    class LogEntry(base):  # type: ignore[misc]
        id = AutoField()
        at = Text()
        level = Text()
        action = Text()
        text = Text()
        run_id = Text(index=True)
        trigger = Text()
        realm_id = Text()
        po_id = Text(index=True)
        po_number = Text()
        intuit_tid = Text()
        code = Text()
        duration_ms = IntegerField(null=True)

    return {"log": LogEntry}


def _company_tables(base: Any, sealed: Any) -> dict[str, Any]:
    class Vendor(sealed):  # type: ignore[misc]
        realm_id = Text()
        id = Text()
        body = Text()

        class Meta:
            primary_key = CompositeKey("realm_id", "id")

    class Item(sealed):  # type: ignore[misc]
        realm_id = Text()
        id = Text()
        body = Text()

        class Meta:
            primary_key = CompositeKey("realm_id", "id")

    class Account(sealed):  # type: ignore[misc]
        realm_id = Text()
        id = Text()
        body = Text()

        class Meta:
            primary_key = CompositeKey("realm_id", "id")

    class Refreshed(base):  # type: ignore[misc]
        realm_id = Text()
        what = Text()
        at = Text()

        class Meta:
            primary_key = CompositeKey("realm_id", "what")

    return {"vendor": Vendor, "item": Item, "account": Account, "refreshed": Refreshed}
