"""What the engine needs from outside, as Protocols. Adapters implement them and know nothing of each other.

Reads and writes of the stores are single short transactions. No store call ever waits for the network.
"""

from app.sync.ports.books import BATCH_MOST, Answer, Books
from app.sync.ports.company import LinkStore, MappingStore, QuestionStore
from app.sync.ports.gate import Gate, OpenGate
from app.sync.ports.history import RunHistory, SaveHistory, VersionStore
from app.sync.ports.incoming import IncomingStore
from app.sync.ports.machine import (
    FAULT_POINTS,
    Autostart,
    CancelToken,
    Clock,
    FaultPoint,
    SecretStore,
    no_fault,
)
from app.sync.ports.mapping_list import MappingListStore
from app.sync.ports.mirror import MirrorStore
from app.sync.ports.orders import DraftStore, OrderStore
from app.sync.ports.overview import OverviewStore
from app.sync.ports.profile import RunLog, SettingsStore
from app.sync.ports.receiving import Decide, ReceiptStore
from app.sync.ports.shop_records import KnownRecords, NoRecords, ShopRecordStore
from app.sync.ports.sources import FileReader, LongList, ReadProgress, Recall, SourceStore
from app.sync.ports.support import SupportFacts
from app.sync.ports.tie_out import TieOutStore
from app.sync.ports.waiting import WaitingStore

__all__ = [
    "BATCH_MOST",
    "FAULT_POINTS",
    "Answer",
    "Autostart",
    "Books",
    "CancelToken",
    "Clock",
    "Decide",
    "DraftStore",
    "FaultPoint",
    "FileReader",
    "Gate",
    "IncomingStore",
    "KnownRecords",
    "LinkStore",
    "LongList",
    "MappingListStore",
    "MappingStore",
    "MirrorStore",
    "NoRecords",
    "OpenGate",
    "OrderStore",
    "OverviewStore",
    "QuestionStore",
    "ReadProgress",
    "Recall",
    "ReceiptStore",
    "RunHistory",
    "RunLog",
    "SaveHistory",
    "SecretStore",
    "SettingsStore",
    "ShopRecordStore",
    "SourceStore",
    "SupportFacts",
    "TieOutStore",
    "VersionStore",
    "WaitingStore",
    "no_fault",
]
