"""One computer with the program on it, and the traps that make it fall over at any point."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from app.domain.errors import AppError
from app.domain.links import Link
from app.domain.orders import PurchaseOrder
from app.domain.runs import RunSummary, Trigger
from app.practice import PracticeCompany
from app.sync.context import PORTION
from app.sync.events import NoEvents
from tests.prove.tally import Broken, Tally
from tests.prove.watch import Watch, missed
from tests.support.bench import Bench, Crash, MovableClock, Token

LEAVES, HANDLED = "request leaves", "request was handled"
BEFORE_COMMIT, AFTER_COMMIT = "before commit", "after commit"


class OwnClock(MovableClock):
    """A computer's clock: the world's time, wrong by so much."""

    def __init__(self, world: MovableClock) -> None:
        self._world = world
        self.wrong_by = timedelta()

    def now(self) -> datetime:
        """The time that this computer shows."""
        return self._world.now() + self.wrong_by

    def monotonic(self) -> float:
        """Seconds since the start of the world."""
        return self._world.monotonic()

    def advance(self, seconds: float) -> None:
        """Time passes for everybody."""
        self._world.advance(seconds)


@dataclass
class Trap:
    """Something that happens when a point is passed for the so many-th time; any point when it has no name."""

    name: str
    skip: int
    action: Callable[[], None]


class Computer:
    """A shop's program over its own database."""

    def __init__(
        self,
        name: str,
        folder: Path,
        practice: PracticeCompany,
        realm: str,
        clock: MovableClock,
        chance: random.Random,
        watch: Watch,
        tally: Tally,
        portion: int = PORTION,
    ) -> None:
        self.name = name
        self.folder = folder
        self.clock = OwnClock(clock)
        self.tally = tally
        self._watch = watch
        self.trap: Trap | None = None
        self.broken: list[Broken] = []
        self.busy = False
        #: False when another computer of the shop is at work too.
        self.alone = True
        #: POs as this computer knows them.
        self.orders: dict[str, PurchaseOrder] = {}
        folder.mkdir()
        self.bench = Bench(
            folder,
            realm=realm,
            practice=practice,
            clock=self.clock,
            new_id=lambda: f"{chance.getrandbits(128):032x}",
            fault=self._reached,
            wire=self._wire,
            portion=portion,
        )
        self._watch_commits()
        self.bench.connect()

    # --- points ---------------------------------------------------------------------------------------------------

    def _reached(self, name: str) -> None:
        trap = self.trap
        if trap is None or (trap.name and trap.name != name):
            return
        if trap.skip > 0:
            trap.skip -= 1
            return
        self.trap = None
        trap.action()

    def _wire(self, name: str) -> None:
        try:
            if name == LEAVES:
                self._reached(name)
                self._watch.before_request()
            else:
                self._watch.after_request(self.never_sent)
                self._reached(name)
        except Broken as broken:
            self.broken.append(broken)

    def never_sent(self, ident: str, line: str) -> bool:
        """True when another computer sent this line, and this one knows nothing of that."""
        if self.alone:
            return False
        links = self.bench.stores.links
        po_id = links.linked_to(self.bench.realm, ident)
        link = links.link(po_id, self.bench.realm) if po_id is not None else None
        sent = link.sent.lines if link is not None and link.sent is not None else ()
        return all(missed(each.description, each.amount) != line for each in sent)

    def _watch_commits(self) -> None:
        """Every transaction is a point of its own, before it is committed and after."""
        database: Any = self.bench.stores.links._db
        plain = database.writing

        @contextmanager
        def writing() -> Iterator[Any]:
            with plain() as models:
                yield models
                if self.busy:
                    self._reached(BEFORE_COMMIT)
            if self.busy:
                self._reached(AFTER_COMMIT)

        database.writing = writing

    # --- life -----------------------------------------------------------------------------------------------------

    def sync(self, *po_ids: str) -> RunSummary | None:
        """One run. Errors that a person would read are part of life."""
        known = set(self.orders)
        ids = [po_id for po_id in po_ids if po_id in known]
        if po_ids and not ids:
            return None
        before = self.bench.stores.log.last_run(self.bench.realm)
        self.busy = True
        self.tally.runs += 1
        summary: RunSummary | None = None
        try:
            summary = self.bench.syncing.run(ids or None, Trigger.MANUAL, Token(self.clock), NoEvents())
        except AppError:
            after = self.bench.stores.log.last_run(self.bench.realm)
            if after is not None and (before is None or before.run_id != after.run_id):
                summary = after
        except Crash:
            self.tally.crashes += 1
            self.restart()
        finally:
            self.busy = False
        if summary is not None:
            done = summary.created + summary.updated
            self.tally.sending += done
            self.tally.syncs += (
                done
                + summary.reattached
                + summary.unchanged
                + summary.waiting
                + summary.checking
                + summary.refused
            )
        if self.broken:
            raise self.broken[0]
        return summary

    def restart(self) -> None:
        """As after a crash."""
        self.tally.restarts += 1
        self.bench.restart()
        self._watch_commits()

    def learn(self, orders: dict[str, PurchaseOrder]) -> None:
        """Read the shop's POs in."""
        fresh = [order for po_id, order in orders.items() if self.orders.get(po_id) != order]
        if fresh:
            with suppress(AppError):  # two POs that exchange numbers one after the other
                self.bench.put(*fresh)
                self.orders.update({order.id: order for order in fresh})

    def switch(self, *, po_sync: bool) -> None:
        """The switch in the settings."""
        stored = self.bench.stores.settings
        settings = stored.sync_settings(self.bench.realm)
        stored.put_sync_settings(self.bench.realm, replace(settings, po_sync=po_sync))

    def sign_in_again(self) -> None:
        """What Reconnect does."""
        self.bench._sign_in()
        stored = self.bench.stores.settings
        connection = stored.connection()
        if connection is not None:
            stored.put_connection(replace(connection, needs_reconnect=False))
        self.restart()

    def link(self, po_id: str) -> Link | None:
        """The stored link, or None."""
        return self.bench.stores.links.link(po_id, self.bench.realm)

    def back_up(self) -> None:
        """Keep a copy of the database."""
        copy = self.folder / "copy"
        copy.unlink(missing_ok=True)
        database: Any = self.bench.stores.links._db
        database.driver.execute("VACUUM INTO ?", [str(copy)])

    def restore(self) -> bool:
        """Go back to the copy, if there is one."""
        copy = self.folder / "copy"
        if not copy.exists():
            return False
        self.bench.stores.close()
        for left in self.folder.glob("shop.sqlite3*"):
            left.unlink()
        shutil.copy(copy, self.folder / "shop.sqlite3")
        self.orders = {}
        self.restart()
        many = self.bench.stores.orders.many(self.bench.stores.orders.ids())
        self.orders = {order.id: order for order in many}
        return True

    def close(self) -> None:
        """Switch it off."""
        self.bench.close()
