"""POs that were changed here and in a source, with both words for each field."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.incoming import Brought, Disagreement
from app.domain.order_merge import merge
from app.domain.orders import PurchaseOrder
from app.sync.ports import IncomingStore, OrderStore


def disagreements(orders: OrderStore, records: IncomingStore, source: str) -> Sequence[Disagreement]:
    """POs that were changed here and in a source and wait for a person, those that wait longest first."""
    found = records.waiting(source)
    here = {order.id: order for order in orders.many([entry.po_id for entry in found])}
    return [_disagreement(entry, here[entry.po_id]) for entry in found if entry.po_id in here]


def _disagreement(entry: Brought, here: PurchaseOrder) -> Disagreement:
    assert entry.waiting is not None  # asked for so
    told = merge(entry.brought, here, entry.waiting).differences
    return Disagreement(
        entry.source, entry.record_id, entry.po_id, here.number, here.supplier.name, entry.since, told
    )
