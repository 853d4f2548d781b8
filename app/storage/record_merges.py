"""What the last merge of suppliers and of products changed, kept so that it can be undone in one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from app.domain.errors import UserMustAct
from app.domain.links import MappingKind
from app.domain.orders import PurchaseOrder
from app.domain.receiving import same_lines
from app.domain.record_list import FormerMapping, FormerRecord, MergePlan, MergeUndo, Version
from app.domain.tracing import Change
from app.storage.codec import dump, load
from app.storage.database import Database
from app.storage.mappings import Mappings
from app.storage.models import Models
from app.storage.orders import Orders
from app.storage.receipts import Receipts
from app.storage.rows import BrokenRow, put_rows, whole
from app.storage.select import drop_rows_with, row_with


class RecordMerges:
    """Used inside the transactions of `ShopRecords`. One merge of each kind is kept, the latest."""

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

    def begin(self, models: Models, plan: MergePlan, orders: Sequence[PurchaseOrder]) -> MergeUndo:
        """How everything stands that this merge will touch."""
        table = models.shop_record
        ours = table.shop_id == self._shop_id()
        aliases = table.select().where(
            ours & (table.kind == alias_kind(plan.kind)) & (table.name == plan.gone)
        )
        keys = tuple(sorted({plan.gone, plan.kept.key, *(row["key"] for row in aliases.dicts())}))
        kinds = (plan.kind.value, alias_kind(plan.kind))
        rows = table.select().where(ours & table.kind.in_(kinds) & table.key.in_(keys)).dicts()
        records = tuple(_former(whole(row)) for row in rows)
        mappings = tuple(
            FormerMapping(e.realm_id, e.key, self._mappings.mapping(e.realm_id, plan.kind, e.key))
            for e in plan.mappings
        )
        return MergeUndo(
            plan.kind,
            plan.change.note,
            plan.kept.key,
            keys,
            tuple(orders),
            mappings,
            records,
            (),
            dump(plan.kept),
        )

    def keep(self, undo: MergeUndo) -> None:
        """The merge is done: keep this, with the versions that it made."""
        after = tuple(Version(order.id, self._orders.version(order.id)) for order in undo.orders)
        kept = replace(undo, after=after)
        with self._db.writing() as models:
            put_rows(models.setting, [{"key": _key(undo.kind), "value": dump(kept)}])

    def kept(self, kind: MappingKind) -> MergeUndo | None:
        """The last merge, or None. One that cannot be read is none: undoing is an offer, nothing hangs on it."""
        with self._db.reading() as models:
            row = row_with(models.setting, key=_key(kind))
        try:
            return load(MergeUndo, row["value"]) if row else None
        except BrokenRow:
            return None

    def companies(self) -> Sequence[str]:
        """Ids of all companies for which something is mapped."""
        with self._db.reading() as models:
            rows = models.mapping.select(models.mapping.realm_id).distinct().dicts()
            return sorted(row["realm_id"] for row in rows)

    def undo(self, kind: MappingKind, change: Change) -> Sequence[str]:
        """Put everything back.

        Raises:
            UserMustAct: there is nothing to undo, or something of it was changed since. Nothing was changed.
        """
        with self._db.writing() as models:
            undo = self.kept(kind)
            if undo is None:
                raise UserMustAct("Nothing to undo", "There is no merge to undo.", "Look at the list again.")
            self._check(models, undo)
            now = {order.id: order for order in self._orders.many([order.id for order in undo.orders])}
            for key in undo.keys:
                for each in (kind.value, alias_kind(kind)):
                    drop_rows_with(models.shop_record, shop_id=self._shop_id(), kind=each, key=key)
            put_rows(models.shop_record, [self._row(record) for record in undo.records])
            changed = self._orders.save(undo.orders, change)
            for order in undo.orders:
                self._receipts.rename_lines(order.id, same_lines(now[order.id], order))
            for former in undo.mappings:
                if former.entry is None:
                    self._mappings.drop_mapping(former.realm_id, kind, former.key)
                else:
                    self._mappings.put_mapping(former.entry)
            drop_rows_with(models.setting, key=_key(kind))
            return changed

    def _check(self, models: Models, undo: MergeUndo) -> None:
        row = row_with(models.shop_record, shop_id=self._shop_id(), kind=undo.kind.value, key=undo.kept)
        what = "" if row and row["body"] == undo.record_after else "The record that stayed"
        numbers = {order.id: order.doc_number for order in undo.orders}
        for version in undo.after:
            if self._orders.version(version.po_id) != version.number:
                what = numbers[version.po_id]
        if what:
            raise UserMustAct(
                "Too late to undo the merge",
                f"{what} was changed since. Nothing was put back.",
                "Correct it by hand; the history of each PO shows what it was before.",
            )

    def _row(self, record: FormerRecord) -> dict[str, Any]:
        return {
            "shop_id": self._shop_id(),
            "kind": record.kind,
            "key": record.key,
            "name": record.name,
            "lead_days": record.lead_days,
            "body": record.body,
        }


def alias_kind(kind: MappingKind) -> str:
    """The kind of the rows that remember what was merged away."""
    return f"{kind.value}:merged"


def _former(row: Any) -> FormerRecord:
    return FormerRecord(row["kind"], row["key"], row["name"], row["lead_days"], row["body"])


def _key(kind: MappingKind) -> str:
    return f"records/last-merge/{kind.value}"
