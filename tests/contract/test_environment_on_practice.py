"""The computer in the way: a full disk, a locked or read-only database. Nothing twice, nothing lost."""

from __future__ import annotations

import multiprocessing
import sqlite3
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.errors import EnvironmentProblem
from app.domain.runs import Level, LogEntry
from app.domain.sync_state import SyncState
from app.sync.ages import LAG, UNDER_WAY
from tests.support.bench import REALM, Bench, bench
from tests.support.orders import line, po

CERTAIN = UNDER_WAY + LAG + 1


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        yield made


def driver(shop: Bench) -> sqlite3.Connection:
    connection = shop.stores.links._db.driver  # type: ignore[attr-defined]
    assert isinstance(connection, sqlite3.Connection)
    return connection


def fill(shop: Bench) -> None:
    """The disk is full from now on: SQLite may not take one more page (a true SQLITE_FULL)."""
    pages = driver(shop).execute("PRAGMA page_count").fetchone()[0]
    driver(shop).execute(f"PRAGMA max_page_count = {pages}")
    entry = LogEntry(shop.clock.now(), Level.INFO, "test", "x" * 50)
    for _ in range(10_000):
        try:
            shop.stores.log.add([entry])
        except EnvironmentProblem:
            return
    raise AssertionError("the disk does not become full")


def free(shop: Bench) -> None:
    """Somebody made room."""
    driver(shop).execute("PRAGMA max_page_count = 1000000000")


def ready(shop: Bench) -> None:
    """Vendor and item are there, so that a further PO is one request; its rows are larger than a page."""
    shop.put(po("100"))
    shop.sync()
    shop.put(po("101", lines=tuple(line(quantity=str(number)) for number in range(1, 60))))
    shop.requests()


def settles(shop: Bench) -> None:
    free(shop)
    shop.restart()
    for _ in range(2):
        shop.sync()
        shop.clock.advance(CERTAIN)
    shop.sync()
    assert sorted(raw["DocNumber"] for raw in shop.there()) == ["PO-100", "PO-101"]
    assert shop.state(po("101").id).state is SyncState.IN_QUICKBOOKS
    assert shop.stores.links.open_intents(REALM) == []


def test_a_full_disk_at_the_intent_sends_nothing(shop: Bench) -> None:
    """Fault 54: the intent cannot be stored, so nothing leaves."""
    ready(shop)
    shop.fault.then["before_intent"] = lambda: fill(shop)
    with pytest.raises(EnvironmentProblem) as caught:
        shop.sync()
    assert caught.value.title == "The disk is full"
    assert "Free some space" in caught.value.what_to_do
    assert shop.requests()[1] == 0
    settles(shop)


def test_a_full_disk_at_the_link_is_unknown_at_the_restart(shop: Bench) -> None:
    """Fault 54: the link cannot be stored; the document is found by its tag, not made again."""
    ready(shop)
    shop.fault.then["before_link"] = lambda: fill(shop)
    with pytest.raises(EnvironmentProblem, match="full"):
        shop.sync()
    assert len(shop.there()) == 2
    assert len(shop.stores.links.open_intents(REALM)) == 1
    settles(shop)
    assert shop.requests()[1] == 1, "the one before the disk was full"


def test_a_full_disk_at_the_log_loses_no_link(shop: Bench) -> None:
    """Fault 54: the link is stored, the log is not."""
    ready(shop)
    shop.fault.then["after_link"] = lambda: fill(shop)
    with pytest.raises(EnvironmentProblem, match="full"):
        shop.sync()
    assert shop.link(po("101").id).qbo_id
    settles(shop)


def _hold(path: str, ready: Callable[[], object], done: Callable[[], object]) -> None:
    """What a backup program does: it holds the database."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("BEGIN EXCLUSIVE")
    ready()
    done()
    connection.execute("ROLLBACK")
    connection.close()


@pytest.fixture
def held(shop: Bench) -> Iterator[Callable[[], None]]:
    """Another process holds the database until the returned function is called."""
    context = multiprocessing.get_context("spawn")
    began, end = context.Event(), context.Event()
    process = context.Process(
        target=_hold, args=(str(shop.folder / "shop.sqlite3"), began.set, end.wait), daemon=True
    )
    ready(shop)
    process.start()
    assert began.wait(30)

    def release() -> None:
        end.set()
        process.join(30)

    yield release
    release()


def test_a_database_that_another_process_holds_is_told_and_nothing_is_sent(
    shop: Bench, held: Callable[[], None]
) -> None:
    """Fault 55: waits for busy_timeout, then says so."""
    driver(shop).execute("PRAGMA busy_timeout = 300")
    with pytest.raises(EnvironmentProblem) as caught:
        shop.sync()
    assert caught.value.title == "The database is in use"
    assert "backup or virus scanner" in caught.value.message
    assert shop.requests() == (0, 0)
    held()
    settles(shop)


def test_a_read_only_database_sends_nothing(shop: Bench) -> None:
    """Fault 56."""
    ready(shop)
    driver(shop).execute("PRAGMA query_only = 1")
    with pytest.raises(EnvironmentProblem) as caught:
        shop.sync()
    assert caught.value.title == "The database cannot be written"
    assert shop.requests() == (0, 0)
    driver(shop).execute("PRAGMA query_only = 0")
    assert stat.S_IMODE((shop.folder / "shop.sqlite3").stat().st_mode) == 0o600
    settles(shop)
