"""The shop's own records of suppliers and products, and the merge of two that are the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from app.domain.links import MappingKind
from app.domain.mapping_list import MappingUse
from app.domain.orders import PurchaseOrder, Supplier
from app.domain.receiving import same_lines
from app.domain.record_list import MergePlan, RecordRow, ShopRecord
from app.domain.shop_records import Product, canonical, completed, filled, incoming, product_of
from app.domain.tracing import Change
from app.storage.codec import dump, load
from app.storage.database import Database
from app.storage.mappings import Mappings
from app.storage.models import Models
from app.storage.orders import Orders
from app.storage.receipts import Receipts
from app.storage.record_merges import RecordMerges, alias_kind
from app.storage.record_rows import RecordRows, Row
from app.storage.rows import put_rows, whole
from app.storage.select import drop_rows_with, row_with, rows_with

T = TypeVar("T")
_CHUNK = 500


class ShopRecords:
    """Implements `ShopRecordStore`."""

    def __init__(
        self,
        database: Database,
        shop_id: Callable[[], str],
        orders: Orders,
        receipts: Receipts,
        mappings: Mappings,
    ) -> None:
        self._db = database
        self._shop_id = shop_id
        self._orders = orders
        self._receipts = receipts
        self._mappings = mappings
        self._merges = RecordMerges(database, shop_id, orders, receipts, mappings)

    def supplier(self, key: str) -> Supplier | None:
        """The stored record of a supplier, or None."""
        body = self._body(MappingKind.VENDOR, key)
        return load(Supplier, body) if body else None

    def product(self, key: str) -> Product | None:
        """The stored record of a product, or None."""
        body = self._body(MappingKind.ITEM, key)
        return load(Product, body) if body else None

    def put(self, record: ShopRecord) -> Sequence[str]:
        """Store or replace a record under its key; returns the POs whose estimated arrival is another now."""
        with self._db.writing() as models:
            self._put(models, record)
            if not isinstance(record, Supplier):
                return []
            use = self._rows(models, MappingKind.VENDOR).use("", record.key)
            return self._orders.arrive_anew([*use.open_ids, *use.closed_ids, *use.unsent_ids])

    def page(
        self, kind: MappingKind, realm_id: str, search: str, offset: int, limit: int
    ) -> Sequence[RecordRow]:
        """Suppliers or products, by key."""
        with self._db.reading() as models:
            rows = self._rows(models, kind)
            return self._listed(rows, kind, realm_id, rows.page(search, offset, limit))

    def row(self, kind: MappingKind, realm_id: str, key: str) -> RecordRow | None:
        """One of them, or None when neither a record nor a PO has it."""
        with self._db.reading() as models:
            rows = self._rows(models, kind)
            found = rows.one(key)
            return self._listed(rows, kind, realm_id, [found])[0] if found else None

    def count(self, kind: MappingKind, search: str) -> int:
        """How many there are."""
        with self._db.reading() as models:
            return self._rows(models, kind).count(search)

    def position(self, kind: MappingKind, search: str, key: str) -> int:
        """Row number at which this key stands or would stand."""
        with self._db.reading() as models:
            return self._rows(models, kind).position(search, key)

    def use(self, kind: MappingKind, realm_id: str, key: str) -> MappingUse:
        """The POs of one, by how they stand in QuickBooks; in all currencies."""
        with self._db.reading() as models:
            return self._rows(models, kind).use(realm_id, key)

    def canonical(self, orders: Sequence[PurchaseOrder]) -> Sequence[PurchaseOrder]:
        """POs of a source under the names that are used here; new ones are completed from the records."""
        with self._db.reading() as models:
            suppliers = {
                key: load(Supplier, body) for key, _, body in self._aliases(models, MappingKind.VENDOR)
            }
            products = {key: load(Product, body) for key, _, body in self._aliases(models, MappingKind.ITEM)}
        if suppliers or products:
            orders = [canonical(order, suppliers, products) for order in orders]
        return self._incoming(orders)

    def _incoming(self, orders: Sequence[PurchaseOrder]) -> Sequence[PurchaseOrder]:
        suppliers, products = self._records_of(orders)
        if not suppliers and not products:
            return orders
        known = {order.id: order for order in self._orders.many([order.id for order in orders])}
        return [incoming(order, known.get(order.id), suppliers, products) for order in orders]

    def completed(self, orders: Sequence[PurchaseOrder]) -> Sequence[PurchaseOrder]:
        """These POs with what the records of their suppliers and products add."""
        suppliers, products = self._records_of(orders)
        return [completed(order, suppliers, products) for order in orders]

    def _records_of(self, orders: Sequence[PurchaseOrder]) -> tuple[dict[str, Supplier], dict[str, Product]]:
        """The records of the suppliers and products of these POs, by key."""
        lines = {line.product_key for order in orders for line in order.lines}
        suppliers = {order.supplier.key for order in orders}
        return (
            self._stored(MappingKind.VENDOR, suppliers, Supplier),
            self._stored(MappingKind.ITEM, lines, Product),
        )

    def merge(self, plan: MergePlan) -> Sequence[str]:
        """Carry a merge out in one transaction, and keep what it changed; returns the POs that changed."""
        with self._db.writing() as models:
            use = self._rows(models, plan.kind).use("", plan.gone)
            orders = self._orders.many([*use.open_ids, *use.closed_ids, *use.unsent_ids])
            after = [plan.repoint(order) for order in orders]
            undo = self._merges.begin(models, plan, orders)
            drop_rows_with(models.shop_record, shop_id=self._shop_id(), kind=plan.kind.value, key=plan.gone)
            self._put(models, plan.kept)
            self._put_alias(models, plan)
            changed = self._orders.save(after, plan.change)
            for before, now in zip(orders, after, strict=True):
                self._receipts.rename_lines(before.id, same_lines(before, now))
            for entry in plan.mappings:
                self._mappings.put_mapping(entry)
            self._merges.keep(undo)
            return changed

    def companies(self) -> Sequence[str]:
        """Ids of all companies for which something is mapped."""
        return self._merges.companies()

    def last_merge(self, kind: MappingKind) -> str:
        """What the last merge that can be undone did, in a few words; "" when there is none."""
        undo = self._merges.kept(kind)
        return undo.note if undo is not None else ""

    def undo_merge(self, kind: MappingKind, change: Change) -> Sequence[str]:
        """Put back what the last merge changed, in one transaction; returns the POs that changed.

        Raises:
            UserMustAct: there is none, or something of it was changed since. Nothing was changed.
        """
        return self._merges.undo(kind, change)

    def _stored(self, kind: MappingKind, keys: set[str], of: type[T]) -> dict[str, T]:
        """Records by key, of these keys."""
        found: dict[str, T] = {}
        with self._db.reading() as models:
            table = models.shop_record
            mine = (table.shop_id == self._shop_id()) & (table.kind == kind.value)
            if not table.select().where(mine).exists():
                return found
            wanted = sorted(keys)
            for start in range(0, len(wanted), _CHUNK):
                rows = table.select().where(mine & table.key.in_(wanted[start : start + _CHUNK])).dicts()
                found.update({row["key"]: load(of, whole(row)["body"]) for row in rows})
        return found

    def _put_alias(self, models: Models, plan: MergePlan) -> None:
        """The key that went leads to what it became; so do those that led to it before."""
        kind, shop_id, kept = alias_kind(plan.kind), self._shop_id(), plan.kept
        former = [key for key, name, _ in self._aliases(models, plan.kind) if name == plan.gone]
        row = {"shop_id": shop_id, "kind": kind, "name": kept.key, "lead_days": None, "body": dump(kept)}
        put_rows(models.shop_record, [{**row, "key": key} for key in {plan.gone, *former} - {kept.key}])

    def _aliases(self, models: Models, kind: MappingKind) -> list[tuple[str, str, str]]:
        """(key that went, key that it became, record) of everything that was merged away."""
        rows = rows_with(models.shop_record, shop_id=self._shop_id(), kind=alias_kind(kind))
        return [(row["key"], row["name"], whole(row)["body"]) for row in rows]

    def _put(self, models: Models, record: ShopRecord) -> None:
        kind = MappingKind.VENDOR if isinstance(record, Supplier) else MappingKind.ITEM
        # A name that is used again leads to itself from now on.
        drop_rows_with(models.shop_record, shop_id=self._shop_id(), kind=alias_kind(kind), key=record.key)
        lead = record.lead_time_days if isinstance(record, Supplier) else None
        row = {"shop_id": self._shop_id(), "kind": kind.value, "key": record.key, "name": record.name}
        put_rows(models.shop_record, [{**row, "lead_days": lead, "body": dump(record)}])

    def _body(self, kind: MappingKind, key: str) -> str:
        with self._db.reading() as models:
            row = row_with(models.shop_record, shop_id=self._shop_id(), kind=kind.value, key=key)
            return str(whole(row)["body"]) if row else ""

    def _rows(self, models: Models, kind: MappingKind) -> RecordRows:
        return RecordRows(models, self._shop_id(), kind)

    def _listed(
        self, rows: RecordRows, kind: MappingKind, realm_id: str, found: Sequence[Row]
    ) -> list[RecordRow]:
        keys = [row[0] for row in found]
        newest = rows.newest(keys)
        targets = rows.targets(realm_id, keys) if realm_id else {}
        listed = []
        for key, name, orders, seal, lead, body in found:
            columns = {"shop_id": self._shop_id(), "kind": kind.value, "key": key, "name": name}
            if body:
                whole({**columns, "seal": seal, "lead_days": lead, "body": body})
            known = _known(kind, key, body, newest.get(key))
            there = targets.get(key, [])
            names = ", ".join(dict.fromkeys(target for _, target in there))
            listed.append(RecordRow(key, known, orders, bool(body), names, there[0][0] if there else ""))
        return listed


def _known(kind: MappingKind, key: str, body: str | None, order: PurchaseOrder | None) -> Any:
    """The record, and what it lacks from the newest PO; one of the two is there."""
    if kind is MappingKind.VENDOR:
        supplier = load(Supplier, body) if body else None
        if order is None:
            return supplier
        return filled(supplier or order.supplier, order.supplier)
    product = load(Product, body) if body else None
    line = next((line for line in order.lines if line.product_key == key), None) if order else None
    if line is None or order is None:
        return product or Product(title=key)
    seen = product_of(line, order.currency)
    return filled(product or seen, seen)
