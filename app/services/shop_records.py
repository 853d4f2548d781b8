"""The shop's suppliers and products: records that fill what POs lack, and the merge of two that are the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import UserMustAct
from app.domain.links import MappingEntry, MappingKind
from app.domain.orders import PurchaseOrder, Supplier
from app.domain.questions import QuestionKind
from app.domain.record_list import (
    MergePlan,
    MergePreview,
    RecordRow,
    ShopRecord,
    choices_between,
    merged_mappings,
)
from app.domain.shop_records import (
    Product,
    complete_supplier,
    filled,
    mistakes_in_product,
    mistakes_in_supplier,
    with_product,
    with_supplier,
)
from app.domain.tracing import Change, ChangeSource
from app.services.badges import Badges
from app.services.saving import Saved
from app.services.session import Session
from app.sync.context import EngineStores
from app.sync.ports import ShopRecordStore

_QUESTION = {MappingKind.VENDOR: QuestionKind.VENDOR, MappingKind.ITEM: QuestionKind.ITEM}


class ShopRecordsService:
    """Reads come from the reading connection and may be made in the window's thread; the rest belongs in the worker."""

    def __init__(
        self,
        reading: ShopRecordStore,
        records: ShopRecordStore,
        stores: EngineStores,
        session: Session,
        badges: Badges,
        saved: Saved,
        who: str = "",
    ) -> None:
        self._reading = reading
        self._records = records
        self._stores = stores
        self._session = session
        self._badges = badges
        self._saved = saved
        self._who = who

    def page(self, kind: MappingKind, search: str, offset: int, limit: int) -> Sequence[RecordRow]:
        """Suppliers (`MappingKind.VENDOR`) or products (`ITEM`), by name or SKU."""
        return self._reading.page(kind, self._realm(), search, offset, limit)

    def row(self, kind: MappingKind, key: str) -> RecordRow | None:
        """One of them, or None."""
        return self._reading.row(kind, self._realm(), key)

    def count(self, kind: MappingKind, search: str = "") -> int:
        """How many there are."""
        return self._reading.count(kind, search)

    def position(self, kind: MappingKind, search: str, key: str) -> int:
        """Row number at which this one stands or would stand."""
        return self._reading.position(kind, search, key)

    def save(self, key: str, record: ShopRecord) -> ChangeSet:
        """Store the record of the supplier or product `key` ("" for a new one).

        What POs say themselves stays as it is. POs that are not in QuickBooks yet get what they lack; one that is there
        keeps what it was sent with. Another name or SKU is a merge into that name: POs and vendor or item go along.

        Raises:
            UserMustAct: something is not right, or the new name belongs to another one. Nothing was saved.
        """
        _refuse(record)
        kind = MappingKind.VENDOR if isinstance(record, Supplier) else MappingKind.ITEM
        if key != record.key and self._records.row(kind, "", record.key) is not None:
            what = "supplier" if kind is MappingKind.VENDOR else "product"
            raise UserMustAct(
                f"There is such a {what} already",
                f"{record.name} is in the list already.",
                "Merge the two, or choose another name." if key else "Edit that one, or choose another name.",
            )
        if key and key != record.key:
            return self._carry_out(kind, key, record, {}, also_sent=False, note=f"Renamed to {record.name}")
        before = self._records.supplier(key) if kind is MappingKind.VENDOR else None
        moved = self._records.put(record)
        told = ChangeSet.of(ChangeKind.ORDERS, po_ids=frozenset(moved), structure=bool(moved)) | _told()
        return told | self._complete_unsent(kind, record, before)

    def _complete_unsent(self, kind: MappingKind, record: ShopRecord, before: Supplier | None) -> ChangeSet:
        """Nothing is sent because of it; a PO that goes later goes with what it lacked."""
        use = self._records.use(kind, self._realm(), record.key)
        orders = self._stores.orders.many(use.unsent_ids)
        if isinstance(record, Supplier):
            orders = [complete_supplier(order, record, before) for order in orders]
        after = self._records.completed(orders)
        change = Change(
            ChangeSource.PERSON, who=self._who, note=f"Filled in from the record of {record.name}"
        )
        ids = self._stores.orders.save(after, change)
        if not ids:
            return ChangeSet()
        touched = ChangeSet.of(ChangeKind.ORDERS, po_ids=frozenset(ids), structure=True)
        return touched | self._badges.after_receiving(ids)

    def preview(self, kind: MappingKind, gone: str, kept: str) -> MergePreview:
        """What merging the one into the other would do. Stores nothing.

        Raises:
            UserMustAct: one of them is gone, or they are the same already.
        """
        realm = self._realm()
        rows = [self._reading.row(kind, realm, key) for key in (gone, kept)]
        if gone == kept or rows[0] is None or rows[1] is None:
            raise UserMustAct(
                "There is nothing to merge", "One of the two does not exist any more.", "Choose two others."
            )
        use = self._reading.use(kind, realm, gone)
        known = self._known(kind)
        return MergePreview(
            kind,
            rows[0],
            rows[1],
            len(use.unsent_ids),
            len(use.open_ids),
            len(use.closed_ids),
            choices_between(kept, gone, known),
        )

    def merge(self, preview: MergePreview, wins: Mapping[str, str], *, also_sent: bool = False) -> ChangeSet:
        """Make one of two, in one transaction: POs, mappings, records.

        `wins` names for each choice of the preview (by its suffix) the vendor or item that stays. `also_sent`: POs in
        QuickBooks that are still open get that one too with the next sync.

        Raises:
            UserMustAct: a choice is missing. Nothing was merged.
        """
        open_choices = [choice for choice in preview.choices if choice.suffix not in wins]
        if open_choices:
            what = "vendor" if preview.kind is MappingKind.VENDOR else "item"
            raise UserMustAct(
                f"Which {what} stays?",
                f"{preview.gone.name} and {preview.kept.name} are two {what}s in QuickBooks.",
                "Choose one, then merge.",
            )
        note = f"{preview.gone.name} merged into {preview.kept.name}"
        kept = _whole(preview.kept.record, preview.gone.record)
        return self._carry_out(
            preview.kind, preview.gone.key, kept, dict(wins), also_sent=also_sent, note=note
        )

    def last_merge(self, kind: MappingKind) -> str:
        """What the last merge or renaming that can be undone did, in a few words; "" when there is none."""
        return self._reading.last_merge(kind)

    def undo_merge(self, kind: MappingKind) -> ChangeSet:
        """Take the last merge or renaming apart again: POs, receipts, mappings and records as they were.

        Raises:
            UserMustAct: there is none, or something of it was changed since. Nothing was changed.
        """
        undone = Change(ChangeSource.MERGE, who=self._who, note=f"Undone: {self._records.last_merge(kind)}")
        changed = self._records.undo_merge(kind, undone)
        realm = self._realm()
        closed = {po_id for po_id in changed if self._is_closed(realm, po_id)}
        open_ids = [po_id for po_id in changed if po_id not in closed]
        told = self._badges.after_save(open_ids) | self._badges.after_receiving([*closed])
        self._saved(open_ids)
        return _told() | told | ChangeSet.of(ChangeKind.ORDERS, po_ids=frozenset(changed), structure=True)

    def _is_closed(self, realm: str, po_id: str) -> bool:
        link = self._stores.links.link(po_id, realm) if realm else None
        return link is not None and (link.closed or bool(link.bill_ids))

    def _carry_out(
        self,
        kind: MappingKind,
        gone: str,
        kept: ShopRecord,
        wins: Mapping[str, str],
        *,
        also_sent: bool,
        note: str,
    ) -> ChangeSet:
        realm, known = self._realm(), self._known(kind)
        closed = set(self._records.use(kind, realm, gone).closed_ids)
        affected = self._records.use(kind, realm, kept.key).open_ids if also_sent else ()

        def repoint(order: PurchaseOrder) -> PurchaseOrder:
            if isinstance(kept, Supplier):
                return with_supplier(order, gone, kept)
            return with_product(order, gone, kept)

        mappings = merged_mappings(kept.key, gone, known, wins, also_sent=also_sent)
        for other in self._records.companies():
            if other != realm:  # nobody can be asked about it now: what is mapped there already stays
                there = self._stores.mappings.mappings(other, kind)
                mappings += merged_mappings(kept.key, gone, there, {}, also_sent=False)
        change = Change(ChangeSource.MERGE, who=self._who, note=note)
        changed = self._records.merge(MergePlan(kind, gone, kept, repoint, mappings, change))
        self._close_questions(kind, {entry.key for entry in mappings} | {gone})
        open_ids = [po_id for po_id in dict.fromkeys((*changed, *affected)) if po_id not in closed]
        # Closed and billed documents are never rewritten, so nothing has to be said about them.
        told = self._badges.after_save(open_ids) | self._badges.after_receiving([*closed])
        self._saved(open_ids)
        return _told() | told | ChangeSet.of(ChangeKind.ORDERS, po_ids=frozenset(changed), structure=True)

    def _close_questions(self, kind: MappingKind, subjects: set[str]) -> None:
        """Which vendor or item it is was decided with the merge."""
        realm, asked = self._realm(), _QUESTION[kind]
        for question in self._stores.questions.open(realm) if realm else ():
            if question.kind is asked and question.subject in subjects:
                self._stores.questions.close(realm, question.po_id, asked.value)

    def _known(self, kind: MappingKind) -> Mapping[str, MappingEntry]:
        realm = self._realm()
        return self._stores.mappings.mappings(realm, kind) if realm else {}

    def _realm(self) -> str:
        connection = self._session.connection()
        return connection.realm_id if connection else ""


def _whole(kept: ShopRecord, gone: ShopRecord) -> ShopRecord:
    """What is known of both, the kept one first."""
    if isinstance(kept, Supplier) and isinstance(gone, Supplier):
        return filled(kept, gone)
    if isinstance(kept, Product) and isinstance(gone, Product):
        return filled(kept, gone)
    raise TypeError("a supplier and a product are never the same")


def _refuse(record: ShopRecord) -> None:
    mistakes = mistakes_in_supplier(record) if isinstance(record, Supplier) else mistakes_in_product(record)
    if mistakes:
        name = record.name or "The new record"
        raise UserMustAct("Not saved", f"{name}: {' '.join(mistakes)}", "Correct it, then save again.")


def _told() -> ChangeSet:
    return ChangeSet.of(ChangeKind.MAPPINGS, ChangeKind.QUESTIONS, ChangeKind.SYNC)
