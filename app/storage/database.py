"""Opening the profile's database: pragmas, one writing connection, check, backup, migrations (design.md section 6)."""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Protocol

from peewee import SqliteDatabase
from playhouse.migrations import Runner

from app.domain.errors import EnvironmentProblem
from app.storage.backups import back_up, backup_due, backups, create_private, restore
from app.storage.checking import MIGRATIONS, damage_of_file, damage_of_rows, damage_of_schema, set_aside
from app.storage.models import Models, make_models
from app.storage.network import on_network
from app.storage.problems import DatabaseClosed, DatabaseTooNew, in_plain_words, suspicion
from app.sync.ports import Clock, FaultPoint, no_fault

__all__ = ["Database", "WritingDatabase", "backups", "open_database", "restore"]
_log = logging.getLogger(__name__)
_APPLICATION_ID = 0x494D4454  # "IMDT"
_PRAGMAS = {
    # First, so that every following statement waits for a lock.
    "busy_timeout": 5000,
    "journal_mode": "wal",
    # A lost intent after a sent request is exactly the duplicate that must not happen.
    "synchronous": "full",
    "foreign_keys": 1,
    "trusted_schema": 0,
}


class Database(Protocol):
    """What the repositories need: models to read with, models to write with."""

    def reading(self) -> AbstractContextManager[Models]:
        """Models for reads that see everything committed so far."""

    def writing(self) -> AbstractContextManager[Models]:
        """Models inside one immediate transaction; it is durable when the block ends."""

    def close(self) -> None:
        """No use after this."""


class _WritingPeewee(SqliteDatabase):
    """After a full disk SQLite has rolled back by itself; doing it again would hide the error."""

    def rollback(self) -> None:
        if self.connection().in_transaction:  # type: ignore[no-untyped-call]
            super().rollback()


class WritingDatabase:
    """The one connection that writes. Threads share it behind a lock, so nobody meets another's open transaction."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.RLock()
        pragmas = {**_PRAGMAS, "journal_mode": "delete"} if on_network(path) else _PRAGMAS
        # The lock stands for the thread safety of connection and transaction stack, hence thread_safe=False.
        self.peewee = _WritingPeewee(
            str(path), pragmas=pragmas, thread_safe=False, check_same_thread=False, autoconnect=False
        )
        self.models: Models = make_models(self.peewee)

    @contextmanager
    def reading(self) -> Iterator[Models]:
        """Models for reads; inside `writing` they see what this thread has written so far."""
        with self._held():
            yield self.models

    @contextmanager
    def writing(self) -> Iterator[Models]:
        """Models inside one immediate transaction; it is durable when the block ends."""
        with self._held(), self.peewee.atomic("IMMEDIATE"):
            yield self.models

    @contextmanager
    def _held(self) -> Iterator[None]:
        with self._lock, in_plain_words(self.path):
            if self.peewee.is_closed():
                raise DatabaseClosed
            yield

    @property
    def driver(self) -> sqlite3.Connection:
        """The open connection itself, for what Peewee has no words for."""
        connection: sqlite3.Connection = self.peewee.connection()  # type: ignore[no-untyped-call]
        return connection

    def close(self) -> None:
        """Close the connection; the last one to close folds the WAL into the file."""
        with self._lock:
            if not self.peewee.is_closed():
                self.peewee.close()


def open_database(path: Path, clock: Clock, fault: FaultPoint = no_fault) -> WritingDatabase:
    """Open for writing: create, check, migrate after a backup, back up once a day.

    Raises:
        DatabaseDamaged: the file failed its check; it was moved aside.
        DatabaseTooNew: a newer version wrote it; nothing was changed.
        EnvironmentProblem: disk, rights, locks.
    """
    now = clock.now()
    with in_plain_words(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.parent.chmod(0o700)
        existed = path.exists()
        thorough = backup_due(path, now) or suspicion(path).exists()
        found = damage_of_file(path, thorough=thorough) if existed else ""
        if found:
            raise set_aside(path, found, now)
        create_private(path)  # SQLite gives -wal and -shm the rights of this file
    database = WritingDatabase(path)
    try:
        with in_plain_words(path):
            database.peewee.connect()
            found = _prepare(database, now, fault, existed=existed, thorough=thorough)
    except BaseException:
        database.close()
        raise
    if found:
        database.close()
        with in_plain_words(path):
            raise set_aside(path, found, now)
    if backup_due(path, now):  # not when a migration has just made one
        _daily_backup(database, now, fault)
    return database


def _prepare(
    database: WritingDatabase, now: datetime, fault: FaultPoint, *, existed: bool, thorough: bool
) -> str:
    """Bring the tables up to date and look at them. Returns what is wrong with them, or ""."""
    runner = Runner(database.peewee, str(MIGRATIONS))
    known = {migration.name for migration in runner.migrations()}
    applied = set(runner.applied())
    strange = applied - known
    if strange:
        if max(strange) > max(known):
            raise DatabaseTooNew(database.path)
        return f"unknown migrations: {', '.join(sorted(strange))}"
    if existed and not applied and database.peewee.get_tables() not in ([], [runner.table_name]):
        return "the file is another program's database"
    if applied != known:
        if applied:
            back_up(database.driver, database.path, now, fault)
        fault("before_migration")
        with database.peewee.atomic("IMMEDIATE"):  # all of them or none
            runner.up()
            database.driver.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
            fault("in_migration")
    found = damage_of_schema(database.peewee)
    if not found and thorough:
        found = damage_of_rows(database.models)
        if not found:
            suspicion(database.path).unlink(missing_ok=True)
    return found


def _daily_backup(database: WritingDatabase, now: datetime, fault: FaultPoint) -> None:
    """An empty database is not worth pushing a full one out of the last five."""
    try:
        with database.reading() as models:
            if models.order.select().exists():
                back_up(database.driver, database.path, now, fault)
    except EnvironmentProblem as problem:
        # Work can go on without today's copy; whatever stops writing too is told by the first write.
        _log.warning("No backup was made today: %s", problem, exc_info=True)
