"""A database with something of everything in it, and all that can be read from it."""

from __future__ import annotations

from app.domain.links import MappingEntry, MappingKind
from app.domain.listing import OrderQuery, SortKey
from app.domain.sync_state import SyncState
from app.storage import Stores
from tests.adapters.storage.made import REALM, badge, intent, link, order
from tests.support.changes import TEST


def fill(stores: Stores, count: int = 40) -> None:
    stores.orders.save([order(str(number), internal_note="n" * 300) for number in range(count)], TEST)
    for number in range(0, count, 2):
        stores.links.put_link(link(f"id-{number}", str(number)), badge(f"id-{number}", SyncState.PAID))
    stores.links.begin(intent(subject="id-1"), None)
    stores.mappings.put_mapping(MappingEntry(REALM, MappingKind.VENDOR, "clay & co", "56", "Clay Co"))


def everything(stores: Stores) -> list[object]:
    """What money hangs on, and what people see."""
    return [
        stores.orders.many(sorted(stores.orders.ids())),
        [stores.orders.by_number(str(number)) for number in range(40)],
        stores.links.links(REALM),
        stores.links.states(REALM),
        stores.links.open_intents(REALM),
        stores.mappings.mappings(REALM, MappingKind.VENDOR),
        stores.orders.page(OrderQuery(REALM, sort=SortKey.NUMBER), 0, 99),
    ]
