"""At work: a full disk, a lock of another program, a killed process, several threads."""

from __future__ import annotations

import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import EnvironmentProblem
from app.storage import Stores, open_readers, open_stores
from tests.adapters.storage.clock import MovingClock
from tests.adapters.storage.made import REALM, badge, intent, link, order
from tests.adapters.storage.shelf import everything, fill
from tests.support.changes import TEST


def test_a_full_disk_is_told_and_nothing_is_half_written(stores: Stores) -> None:
    fill(stores)
    database = stores.orders._db
    pages = database.driver.execute("PRAGMA page_count").fetchone()[0]  # type: ignore[attr-defined]
    database.driver.execute(f"PRAGMA max_page_count = {pages + 2}")  # type: ignore[attr-defined]
    before = everything(stores)
    with pytest.raises(EnvironmentProblem, match="disk is full"):
        stores.orders.save([order("9999"), order("10000", internal_note="x" * 100_000)], TEST)
    with pytest.raises(EnvironmentProblem, match="disk is full"):
        stores.links.finish("r1", "created", link("id-1", "900", snapshot={"a": "x" * 100_000}), badge())
    assert everything(stores) == before
    database.driver.execute("PRAGMA max_page_count = 100000")  # type: ignore[attr-defined]
    stores.orders.save([order("9999")], TEST)
    assert stores.orders.get("id-9999") == order("9999")


HOLD = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.readline()
connection.execute("ROLLBACK")
"""


def test_a_lock_of_another_program_is_told(stores: Stores, path: Path) -> None:
    stores.orders._db.driver.execute("PRAGMA busy_timeout = 50")  # type: ignore[attr-defined]
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(EnvironmentProblem, match="in use"):
            stores.orders.save([order("1")], TEST)
        assert stores.orders.ids() == []  # reading goes on
        holder.communicate("\n", timeout=20)
    assert stores.orders.save([order("1")], TEST) == ["id-1"]


@pytest.mark.parametrize("where", ["folder", "file"])
def test_a_path_that_cannot_be_opened_is_told(path: Path, clock: MovingClock, where: str) -> None:
    if where == "folder":
        path.parent.write_text("a file where the folder should be")
    else:
        path.mkdir(parents=True)
    with pytest.raises(EnvironmentProblem):
        open_stores(path, clock)


SEND = """
import os, signal, sys
from pathlib import Path
from app.storage import open_stores
from tests.adapters.storage.shelf import everything, fill
from tests.adapters.storage.clock import MovingClock
from tests.adapters.storage.made import badge, intent
stores = open_stores(Path(sys.argv[1]), MovingClock())
stores.links.begin(intent(), badge())
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
def test_an_intent_outlives_the_process(path: Path, clock: MovingClock) -> None:
    root = Path(__file__).parents[3]
    done = subprocess.run([sys.executable, "-c", SEND, str(path)], cwd=root, timeout=60, check=False)
    assert done.returncode == -9
    stores = open_stores(path, clock)
    assert stores.links.open_intents(REALM) == [intent()]
    assert stores.links.state("id-1", REALM) == badge()
    assert stores.orders._db.driver.execute("PRAGMA synchronous").fetchone() == (2,)  # type: ignore[attr-defined]
    stores.close()


def test_readers_see_what_is_committed_and_nothing_else(
    stores: Stores, path: Path, clock: MovingClock
) -> None:
    readers = open_readers(path, clock)
    stores.orders.save([order("1")], TEST)
    written, looked = threading.Event(), threading.Event()

    def write() -> None:
        with stores.orders._db.writing():
            stores.orders.save([replace(order("1"), reference="new"), order("2")], TEST)
            written.set()
            assert looked.wait(20)

    with ThreadPoolExecutor(2) as pool:
        writing = pool.submit(write)
        assert written.wait(20)
        # A reader in another thread is neither blocked nor shown the open transaction.
        assert pool.submit(readers.orders.get, "id-1").result(20) == order("1")
        looked.set()
        writing.result(20)
        assert pool.submit(readers.orders.ids).result(20) == ["id-1", "id-2"]
        assert readers.orders.get("id-1") == replace(order("1"), reference="new")
        readers.close()
        with pytest.raises(EnvironmentProblem, match="closed"):
            pool.submit(readers.orders.ids).result(20)


def test_threads_share_the_writer(stores: Stores) -> None:
    def save(number: int) -> int:
        stores.orders.save([order(str(number))], TEST)
        stores.links.set_states([badge(f"id-{number}")])
        return len(stores.orders.many([f"id-{number}"])) + stores.orders.version(f"id-{number}")

    with ThreadPoolExecutor(6) as pool:
        assert set(pool.map(save, range(120))) == {2}
    assert len(stores.orders.ids()) == len(stores.links.states(REALM)) == 120


def test_closed_stores_tell_so(path: Path, clock: MovingClock) -> None:
    stores = open_stores(path, clock)
    stores.close()
    stores.close()
    with pytest.raises(EnvironmentProblem, match="closed"):
        stores.orders.ids()
    assert not path.with_name(f"{path.name}-wal").exists()
