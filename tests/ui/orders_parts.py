"""What the page of purchase orders talks to, over a shelf of POs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.links import Connection, PoState
from app.domain.orders import PurchaseOrder
from app.domain.sync_state import SyncState
from app.printing.list_xlsx import write_list
from app.runtime.jobs import Jobs
from app.services.bulk import BulkService
from app.services.listing import ListExport
from app.services.unlinking import UnlinkService
from app.sync.ports import LinkStore, OrderStore, SettingsStore
from app.ui.orders.bulk import ChooseSave
from app.ui.orders.parts import OrdersParts
from tests.ui.fakes import (
    FakeAsked,
    FakeEditing,
    FakeKeeping,
    FakeOrders,
    FakeQuestions,
    Shelf,
    asked_service,
    editing_service,
    keeping_service,
    orders_service,
    questions_service,
    today,
)
from tests.ui.receiving.fakes import FakeReceiving, receiving_service


def no_place(title: str, name: str, filters: str) -> Path | None:
    """The person canceled the choice of a file."""
    del title, name, filters
    return None


def opens(url: str) -> bool:
    """A browser that opens everything."""
    del url
    return True


class FakeUnlinking:
    """`UnlinkService` that notes what was unlinked."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self.unlinked: list[str] = []

    def unlink(self, po_id: str) -> ChangeSet:
        self.unlinked.append(po_id)
        self._shelf.states[po_id] = SyncState.ON_HOLD
        return ChangeSet.of(ChangeKind.SYNC, po_ids=frozenset({po_id}), structure=True)


def orders_parts(
    shelf: Shelf,
    jobs: Jobs,
    *,
    orders: FakeOrders | None = None,
    questions: FakeQuestions | None = None,
    editing: FakeEditing | None = None,
    keeping: FakeKeeping | None = None,
    receiving: FakeReceiving | None = None,
    unlinking: FakeUnlinking | None = None,
    open_url: Callable[[str], bool] = opens,
    choose_save: ChooseSave = no_place,
) -> OrdersParts:
    """Fakes for what the test does not give."""
    orders, questions = orders or FakeOrders(shelf), questions or FakeQuestions(shelf)
    editing = editing or FakeEditing(shelf)
    bulk, export = bulk_parts(shelf, orders, questions, editing)
    return OrdersParts(
        orders=orders_service(orders),
        questions=questions_service(questions),
        editing=editing_service(editing),
        jobs=jobs,
        open_url=open_url,
        today=today,
        asked=asked_service(FakeAsked(shelf)),
        keeping=keeping_service(keeping or FakeKeeping()),
        receiving=receiving_service(receiving or FakeReceiving()),
        unlinking=cast(UnlinkService, unlinking or FakeUnlinking(shelf)),
        bulk=bulk,
        export=export,
        choose_save=choose_save,
    )


class _ShelfOrders:
    """As much of an `OrderStore` as work on many POs needs."""

    def __init__(self, shelf: Shelf, orders: FakeOrders) -> None:
        self._shelf = shelf
        self.page, self.count = orders.page, orders.count

    def many(self, po_ids: Sequence[str]) -> Sequence[PurchaseOrder]:
        return [self._shelf.orders[po_id] for po_id in po_ids]


class _ShelfLinks:
    """As much of a `LinkStore`, and of a `SettingsStore`, as work on many POs needs."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    def state(self, po_id: str, realm_id: str) -> PoState:
        return PoState(po_id, realm_id, self._shelf.states[po_id])

    def connection(self) -> Connection:
        return Connection("shop", "practice", "realm-1", "Harbour Lane Goods")


def bulk_parts(
    shelf: Shelf, orders: FakeOrders, questions: FakeQuestions, editing: FakeEditing
) -> tuple[BulkService, ListExport]:
    """The real services for many POs over the shelf."""
    kept, links = cast(OrderStore, _ShelfOrders(shelf, orders)), _ShelfLinks(shelf)
    bulk = BulkService(
        kept,
        cast(LinkStore, links),
        cast(SettingsStore, links),
        questions_service(questions),
        editing_service(editing),
        today,
    )
    return bulk, ListExport(kept, write_list)
