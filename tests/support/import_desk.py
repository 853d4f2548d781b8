"""Importing over a profile of its own, with files in a folder."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from app.services.badges import Badges
from app.services.importing import ImportService
from app.services.saving import Saving
from app.sources import Files
from app.storage import Stores, open_stores

HEAD = "PO,Supplier,Currency,SKU,Qty,Cost"
GOOD = f"{HEAD}\n1,Clay,USD,a,2,1.50\n1,Clay,USD,b,1,3.00\n2,Clay,USD,a,4,1.50\n"
WAITS = "PO 1 waits as a whole; what is wrong stands in"
HALF = f"{HEAD}\n1,Clay,USD,a,2,1.50\n1,Clay,USD,b,many,3.00\n2,Clay,USD,a,4,1.50\n"


class Noon:
    """Implements `Clock`; every look is a second later."""

    def __init__(self) -> None:
        self._seconds = 0

    def now(self) -> datetime:
        self._seconds += 1
        return datetime.fromtimestamp(1_800_000_000 + self._seconds, UTC)

    def monotonic(self) -> float:
        return float(self._seconds)

    def sleep(self, seconds: float) -> None:
        raise AssertionError("nothing waits here")


class Calm:
    """A cancel token that is never set."""

    canceled = False

    def wait(self, seconds: float) -> bool:
        return False


@dataclass
class Desk:
    """The service over a profile, and a folder for files."""

    stores: Stores
    importing: ImportService
    folder: Path
    told: list[str] = field(default_factory=list)

    def write(self, text: str, name: str = "orders.csv") -> Path:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def numbers(self) -> list[str]:
        return sorted(order.number for order in self.stores.orders.many(self.stores.orders.ids()))


@contextmanager
def import_desk(tmp_path: Path) -> Iterator[Desk]:
    """The service, ready."""
    clock = Noon()
    stores = open_stores(tmp_path / "profile.db", clock)
    told: list[str] = []

    def saved(po_ids: Sequence[str]) -> None:
        told.extend(po_ids)

    badges = Badges(stores.orders, stores.links, stores.settings, clock)
    saving = Saving(stores.orders, badges, saved)
    importing = ImportService(
        Files(), stores.orders, stores.settings, stores.sources, stores.log, clock, saving, stores.incoming
    )
    folder = tmp_path / "files"
    folder.mkdir()
    yield Desk(stores, importing, folder, told)
    stores.close()
