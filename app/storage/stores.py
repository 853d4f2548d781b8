"""All repositories of one profile together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.storage.database import Database, open_database
from app.storage.drafts import Drafts
from app.storage.forgetting import Forgetting
from app.storage.incoming import IncomingRecords
from app.storage.links import Links
from app.storage.mapping_list import MappingList
from app.storage.mappings import Mappings
from app.storage.mirror import Mirror
from app.storage.orders import Orders
from app.storage.overview import OverviewFigures
from app.storage.questions import Questions
from app.storage.readers import ReadingDatabase
from app.storage.receipts import Receipts
from app.storage.runlog import Log
from app.storage.runs import History
from app.storage.send_later import SendLaterRows
from app.storage.settings import Settings
from app.storage.shop_records import ShopRecords
from app.storage.sources import Sources
from app.storage.stock import ShopOrders, Stock
from app.storage.support import Support
from app.storage.tie_out import TieOutRows
from app.storage.versions import Versions
from app.storage.waiting import Waiting
from app.sync.ports import Clock, FaultPoint, no_fault


@dataclass(frozen=True, slots=True)
class Stores:
    """The repositories over one database object. `close` ends the connection."""

    orders: Orders
    receipts: Receipts
    stock: Stock
    shop_orders: ShopOrders
    records: ShopRecords
    links: Links
    mappings: Mappings
    mirror: Mirror
    mapping_list: MappingList
    questions: Questions
    waiting: Waiting
    log: Log
    history: History
    versions: Versions
    settings: Settings
    forgetting: Forgetting
    overview: OverviewFigures
    sources: Sources
    tie_out: TieOutRows
    support: Support
    drafts: Drafts
    incoming: IncomingRecords
    send_later: SendLaterRows
    close: Callable[[], None]


def open_stores(path: Path, clock: Clock, fault: FaultPoint = no_fault) -> Stores:
    """Repositories that read and write. Threads may share them; one writes at a time.

    Raises:
        EnvironmentProblem: see `app.storage.database.open_database`.
    """
    return _stores(open_database(path, clock, fault), clock)


def open_readers(path: Path, clock: Clock) -> Stores:
    """Repositories that only read, each thread on a connection of its own; the database must exist."""
    return _stores(ReadingDatabase(path), clock)


def _stores(database: Database, clock: Clock) -> Stores:
    settings = Settings(database)

    def shop_id() -> str:
        return settings.shop()[0]

    orders, mappings = Orders(database, shop_id, clock), Mappings(database)
    receipts = Receipts(database, orders)
    return Stores(
        orders,
        receipts,
        Stock(database),
        ShopOrders(database),
        ShopRecords(database, shop_id, orders, receipts, mappings),
        Links(database),
        mappings,
        Mirror(database),
        MappingList(database, shop_id),
        Questions(database),
        Waiting(database),
        Log(database),
        History(database),
        Versions(database),
        settings,
        Forgetting(database),
        OverviewFigures(database, lambda: settings.shop()[0]),
        Sources(database, lambda: settings.shop()[0], clock),
        TieOutRows(database, lambda: settings.shop()[0]),
        Support(database),
        Drafts(database),
        IncomingRecords(database),
        SendLaterRows(database),
        database.close,
    )
