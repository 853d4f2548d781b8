"""All repositories of one profile together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.storage.database import Database, open_database
from app.storage.forgetting import Forgetting
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
from app.storage.settings import Settings
from app.storage.sources import Sources
from app.storage.stock import ShopOrders, Stock
from app.storage.versions import Versions
from app.sync.ports import Clock, FaultPoint, no_fault


@dataclass(frozen=True, slots=True)
class Stores:
    """The repositories over one database object. `close` ends the connection."""

    orders: Orders
    receipts: Receipts
    stock: Stock
    shop_orders: ShopOrders
    links: Links
    mappings: Mappings
    mirror: Mirror
    mapping_list: MappingList
    questions: Questions
    log: Log
    history: History
    versions: Versions
    settings: Settings
    forgetting: Forgetting
    overview: OverviewFigures
    sources: Sources
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
    orders = Orders(database, lambda: settings.shop()[0], clock)
    return Stores(
        orders,
        Receipts(database, orders),
        Stock(database),
        ShopOrders(database),
        Links(database),
        Mappings(database),
        Mirror(database),
        MappingList(database, lambda: settings.shop()[0]),
        Questions(database),
        Log(database),
        History(database),
        Versions(database),
        settings,
        Forgetting(database),
        OverviewFigures(database, lambda: settings.shop()[0]),
        Sources(database, lambda: settings.shop()[0], clock),
        database.close,
    )
