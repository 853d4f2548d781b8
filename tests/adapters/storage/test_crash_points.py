"""Crashes during migration, backup and export: the old file or the new one, never half of one."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from peewee import SqliteDatabase
from playhouse.migrations import Runner

from app.services.activity import ActivityService
from app.storage import open_stores
from app.storage.checking import MIGRATIONS
from app.storage.database import backups
from tests.adapters.storage.clock import MovingClock
from tests.support.bench import Crash, FaultPoints
from tests.support.changes import TEST
from tests.support.orders import po


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A profile as the first version left it."""
    path = tmp_path / "profile.db"
    database = SqliteDatabase(str(path))
    Runner(database, str(MIGRATIONS)).up("0001_initial")
    database.close()
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("INSERT INTO setting VALUES ('colour', 'green')")
    connection.close()
    return path


def tables(path: Path) -> set[str]:
    connection = sqlite3.connect(path)
    try:
        return {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    finally:
        connection.close()


@pytest.mark.parametrize("point", ["in_backup", "before_migration", "in_migration"])
def test_a_crash_during_the_migration_leaves_the_old_file_whole(old: Path, point: str) -> None:
    """Fault 9."""
    before = tables(old)
    fault = FaultPoints(at=point)
    with pytest.raises(Crash):
        open_stores(old, MovingClock(), fault)
    assert tables(old) == before
    assert all(copy.suffix == ".db" and tables(copy) == before for copy in backups(old))
    assert len(backups(old)) == (0 if point == "in_backup" else 1)
    stores = open_stores(old, MovingClock())
    assert stores.settings.value("colour") == "green"
    stores.close()


def test_a_crash_during_the_daily_backup_leaves_no_half_copy(tmp_path: Path) -> None:
    """Fault 10."""
    path, clock = tmp_path / "profile.db", MovingClock()
    stores = open_stores(path, clock)
    stores.orders.save([po()], TEST)
    stores.close()
    with pytest.raises(Crash):
        open_stores(path, clock, FaultPoints(at="in_backup"))
    assert backups(path) == []
    stores = open_stores(path, clock)
    assert stores.orders.get(po().id) == po()
    stores.close()
    (copy,) = backups(path)
    assert "purchase_order" in tables(copy)
    assert list((tmp_path / "backups").glob("*.part")) == []


def test_a_crash_during_an_export_leaves_the_former_file(tmp_path: Path) -> None:
    """Fault 10."""
    stores = open_stores(tmp_path / "profile.db", MovingClock())
    target = tmp_path / "log.txt"
    ActivityService(stores.log, str).export(target, "text")
    former = target.read_bytes()
    with pytest.raises(Crash):
        ActivityService(stores.log, str, FaultPoints(at="in_export")).export(target, "text")
    assert target.read_bytes() == former
    assert ActivityService(stores.log, str).export(target, "text") == 0
    assert list(tmp_path.glob("*.part")) == []
    stores.close()
