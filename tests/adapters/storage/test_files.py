"""The file itself: rights, backups, damage, newer versions, a full disk, a lock of another program."""

from __future__ import annotations

import random
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import EnvironmentProblem
from app.domain.links import MappingEntry, MappingKind
from app.domain.listing import OrderQuery, SortKey
from app.domain.sync_state import SyncState
from app.storage import Stores, open_readers, open_stores
from app.storage.database import backups, restore
from app.storage.problems import DatabaseDamaged, DatabaseTooNew
from tests.adapters.storage.clock import MovingClock
from tests.adapters.storage.made import REALM, badge, intent, link, order

DAY = 24 * 3600.0


def fill(stores: Stores, count: int = 40) -> None:
    stores.orders.save([order(str(number), internal_note="n" * 300) for number in range(count)], "test")
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


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def rights_hold(folder: Path) -> bool:
    found = {each: mode(each) for each in [folder, *folder.rglob("*")]}
    return all(bits == (0o700 if each.is_dir() else 0o600) for each, bits in found.items())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in the profile's folder")
def test_only_the_owner_can_read(path: Path, clock: MovingClock) -> None:
    stores = open_stores(path, clock)
    fill(stores)
    assert {each.name for each in path.parent.iterdir()} == {
        path.name,
        f"{path.name}-wal",
        f"{path.name}-shm",
    }
    assert rights_hold(path.parent)
    stores.close()
    path.chmod(0o644)
    path.parent.chmod(0o755)
    open_stores(path, clock).close()
    assert len(backups(path)) == 1
    restore(backups(path)[0], path)
    assert rights_hold(path.parent)


def test_a_backup_a_day_and_five_kept(path: Path, clock: MovingClock) -> None:
    open_stores(path, clock).close()
    assert backups(path) == []  # nothing in it yet
    for day in range(7):
        stores = open_stores(path, clock)
        stores.orders.save([order(str(day))], "test")
        stores.close()
        clock.sleep(DAY / 2)
        open_stores(path, clock).close()
        clock.sleep(DAY / 2)
    kept = backups(path)
    assert len(kept) == 5
    restore(kept[0], path)
    stores = open_stores(path, clock)
    assert len(stores.orders.ids()) == 7
    stores.close()


@pytest.mark.parametrize("damage", [
    lambda data: b"",
    lambda data: data[:100],
    lambda data: data[: len(data) // 2],
    lambda data: data[:-1000],
    lambda data: b"This is no database at all. " * 500,
    lambda data: bytes(len(data)),
], ids=["empty", "head", "half", "tail", "rubbish", "zeros"])  # fmt: skip
def test_a_damaged_file_is_set_aside_and_the_backup_restored(
    path: Path, clock: MovingClock, damage: Callable[[bytes], bytes]
) -> None:
    stores = open_stores(path, clock)
    fill(stores)
    wanted = everything(stores)
    stores.close()
    open_stores(path, clock).close()  # makes the backup
    (good,) = backups(path)
    bad = path.parent / "backups" / f"{path.stem}-29990101-000000-000000{path.suffix}"
    bad.write_bytes(b"half a backup")
    broken = damage(path.read_bytes())
    path.write_bytes(broken)
    with pytest.raises(DatabaseDamaged) as told:
        open_stores(path, clock)
    assert told.value.backup == good
    assert told.value.aside.read_bytes() == broken
    assert not path.exists()
    restore(good, path)
    stores = open_stores(path, clock)
    assert everything(stores) == wanted
    stores.close()


@pytest.mark.parametrize("seed", range(60))
def test_flipped_bits_are_found_or_harmless(path: Path, clock: MovingClock, seed: int) -> None:
    """Content is never read wrong: the file is refused, a read tells of damage, or everything is as it was."""
    stores = open_stores(path, clock)
    fill(stores)
    wanted = everything(stores)
    stores.close()
    some = random.Random(seed)
    data = bytearray(path.read_bytes())
    for _ in range(1 + seed % 3):
        data[some.randrange(len(data) if seed % 2 else 4096)] ^= 1 << some.randrange(8)
    path.write_bytes(data)
    try:
        stores = open_stores(path, clock)
    except EnvironmentProblem:
        return
    try:
        assert everything(stores) == wanted
    except EnvironmentProblem:
        pass
    finally:
        stores.close()


def test_silent_damage_met_at_work_is_found_at_the_next_start(path: Path, clock: MovingClock) -> None:
    stores = open_stores(path, clock)
    fill(stores)
    stores.close()
    open_stores(path, clock).close()  # today's thorough look and backup are done
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE link SET sync_token = '8' WHERE po_id = 'id-2'")
    connection.close()
    stores = open_stores(path, clock)
    assert stores.links.link("id-4", REALM) == link("id-4", "4")
    with pytest.raises(EnvironmentProblem, match="damaged"):
        stores.links.link("id-2", REALM)
    stores.close()
    with pytest.raises(DatabaseDamaged) as told:
        open_stores(path, clock)
    assert told.value.backup == backups(path)[0]


def test_a_broken_index_is_rebuilt(path: Path, clock: MovingClock) -> None:
    stores = open_stores(path, clock)
    fill(stores)
    wanted = everything(stores)
    stores.close()
    connection = sqlite3.connect(path)
    root = connection.execute(
        "SELECT rootpage FROM sqlite_master WHERE name = 'link_realm_id_qbo_id'"
    ).fetchone()[0]
    size = connection.execute("PRAGMA page_size").fetchone()[0]
    connection.close()
    data = bytearray(path.read_bytes())
    page = data[(root - 1) * size : root * size]
    place = page.rindex(b"913035000000000038") + len(b"913035000000000038") - 1
    page[place : place + 1] = b"9"  # document 38 becomes 39 in the index alone
    data[(root - 1) * size : root * size] = page
    path.write_bytes(data)
    stores = open_stores(path, clock)
    assert everything(stores) == wanted
    assert stores.links.linked_to(REALM, "38") == "id-38"
    stores.close()


def test_another_programs_database_is_not_touched(path: Path, clock: MovingClock) -> None:
    path.parent.mkdir()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE theirs (a)")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(DatabaseDamaged) as told:
        open_stores(path, clock)
    connection = sqlite3.connect(told.value.aside)
    assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("theirs",)]
    connection.close()
    assert len(before) == len(told.value.aside.read_bytes())


def test_a_newer_version_is_refused_unchanged(path: Path, clock: MovingClock) -> None:
    stores = open_stores(path, clock)
    fill(stores)
    stores.close()
    with sqlite3.connect(path) as connection:
        connection.execute("INSERT INTO schema_migration (name, applied) VALUES ('0099_later', '2030-01-01')")
        connection.execute("ALTER TABLE link ADD COLUMN later TEXT")
    connection.close()
    with pytest.raises(DatabaseTooNew):
        open_stores(path, clock)
    with sqlite3.connect(path) as connection:
        connection.execute("DELETE FROM schema_migration WHERE name = '0099_later'")
        connection.execute("ALTER TABLE link DROP COLUMN later")
    connection.close()
    stores = open_stores(path, clock)
    assert len(stores.orders.ids()) == 40
    stores.close()


def test_a_full_disk_is_told_and_nothing_is_half_written(stores: Stores) -> None:
    fill(stores)
    database = stores.orders._db
    pages = database.driver.execute("PRAGMA page_count").fetchone()[0]  # type: ignore[attr-defined]
    database.driver.execute(f"PRAGMA max_page_count = {pages + 2}")  # type: ignore[attr-defined]
    before = everything(stores)
    with pytest.raises(EnvironmentProblem, match="disk is full"):
        stores.orders.save([order("9999"), order("10000", internal_note="x" * 100_000)], "test")
    with pytest.raises(EnvironmentProblem, match="disk is full"):
        stores.links.finish("r1", "created", link("id-1", "900", snapshot={"a": "x" * 100_000}), badge())
    assert everything(stores) == before
    database.driver.execute("PRAGMA max_page_count = 100000")  # type: ignore[attr-defined]
    stores.orders.save([order("9999")], "test")
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
            stores.orders.save([order("1")], "test")
        assert stores.orders.ids() == []  # reading goes on
        holder.communicate("\n", timeout=20)
    assert stores.orders.save([order("1")], "test") == ["id-1"]


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
    stores.orders.save([order("1")], "test")
    written, looked = threading.Event(), threading.Event()

    def write() -> None:
        with stores.orders._db.writing():
            stores.orders.save([replace(order("1"), reference="new"), order("2")], "test")
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
        stores.orders.save([order(str(number))], "test")
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
