"""The shop's records of suppliers and products."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from app.domain.links import MappingKind
from app.domain.mapping_list import MappingUse
from app.domain.orders import PurchaseOrder, Supplier
from app.domain.record_list import MergePlan, RecordRow, ShopRecord
from app.domain.shop_records import Product
from app.domain.tracing import Change


class ShopRecordStore(Protocol):
    """Records by the keys of the mappings. What POs say of a supplier or product without a record is listed too."""

    def supplier(self, key: str) -> Supplier | None:
        """The stored record of a supplier, or None."""

    def product(self, key: str) -> Product | None:
        """The stored record of a product, or None."""

    def put(self, record: ShopRecord) -> Sequence[str]:
        """Store or replace a record under its key; returns the POs whose estimated arrival is another now."""

    def page(
        self, kind: MappingKind, realm_id: str, search: str, offset: int, limit: int
    ) -> Sequence[RecordRow]:
        """Suppliers (`MappingKind.VENDOR`) or products (`ITEM`), by key."""

    def row(self, kind: MappingKind, realm_id: str, key: str) -> RecordRow | None:
        """One of them, or None when neither a record nor a PO has it."""

    def count(self, kind: MappingKind, search: str) -> int:
        """How many there are."""

    def position(self, kind: MappingKind, search: str, key: str) -> int:
        """Row number at which this key stands or would stand."""

    def use(self, kind: MappingKind, realm_id: str, key: str) -> MappingUse:
        """The POs of one, by how they stand in QuickBooks; in all currencies."""

    def canonical(self, orders: Sequence[PurchaseOrder]) -> Sequence[PurchaseOrder]:
        """POs of a source under the names that are used here; new ones are completed from the records."""

    def completed(self, orders: Sequence[PurchaseOrder]) -> Sequence[PurchaseOrder]:
        """These POs with what the records of their suppliers and products add."""

    def merge(self, plan: MergePlan) -> Sequence[str]:
        """Carry a merge out in one transaction, and keep what it changed; returns the POs that changed."""

    def companies(self) -> Sequence[str]:
        """Ids of all companies for which something is mapped."""

    def last_merge(self, kind: MappingKind) -> str:
        """What the last merge that can be undone did, in a few words; "" when there is none."""

    def undo_merge(self, kind: MappingKind, change: Change) -> Sequence[str]:
        """Put back what the last merge changed, in one transaction; returns the POs that changed.

        Raises:
            UserMustAct: there is none, or something of it was changed since. Nothing was changed.
        """


class NoRecords:
    """What the engine looks into where there are no records."""

    def supplier(self, key: str) -> Supplier | None:
        """None."""
        del key
        return None

    def product(self, key: str) -> Product | None:
        """None."""
        del key
        return None


class KnownRecords(Protocol):
    """What the engine asks."""

    def supplier(self, key: str) -> Supplier | None:
        """The stored record of a supplier, or None."""

    def product(self, key: str) -> Product | None:
        """The stored record of a product, or None."""
