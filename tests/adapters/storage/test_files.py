"""The file itself: rights, backups, damage, newer versions."""

from __future__ import annotations

import random
import sqlite3
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.domain.errors import EnvironmentProblem
from app.storage import open_stores
from app.storage.database import backups, restore
from app.storage.problems import DatabaseDamaged, DatabaseTooNew, in_plain_words
from tests.adapters.storage.clock import MovingClock
from tests.adapters.storage.made import REALM, link, order
from tests.adapters.storage.shelf import everything, fill
from tests.support.changes import TEST

DAY = 24 * 3600.0


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
        stores.orders.save([order(str(day))], TEST)
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


def test_after_a_wrong_clock_the_newest_backup_is_still_the_last_one_made(
    path: Path, clock: MovingClock
) -> None:
    """The clock was a year ahead for a day; the backup of that day must not be offered for a year."""
    stores = open_stores(path, clock)
    stores.orders.save([order("1")], TEST)
    stores.close()
    clock.sleep(365 * DAY)
    open_stores(path, clock).close()
    clock.sleep(-364 * DAY)
    stores = open_stores(path, clock)
    stores.orders.save([order("2")], TEST)
    stores.close()
    clock.sleep(DAY)
    open_stores(path, clock).close()
    made = len(backups(path))
    clock.sleep(DAY / 2)
    open_stores(path, clock).close()
    assert len(backups(path)) == made, "one a day, whatever the clock said once"
    restore(backups(path)[0], path)
    stores = open_stores(path, clock)
    assert len(stores.orders.ids()) == 2
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
    """Fault 57."""
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
    """Fault 57."""
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
    """Fault 60."""
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


@pytest.mark.parametrize(("free", "title"), [(0, "The disk is full"), (10**9, "The disk reports an error")])
def test_a_full_disk_is_called_so_although_sqlite_tells_of_a_disk_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, title: str
) -> None:
    """What SQLite says when it cannot make the file of shared memory while it opens."""
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=free))
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE
    with pytest.raises(EnvironmentProblem) as told, in_plain_words(tmp_path / "shop.sqlite3"):
        raise error
    assert told.value.title == title
