"""Opening the profile's database: pragmas, one writing connection, check, backup, migrations (design.md section 6)."""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from peewee import SqliteDatabase
from playhouse.migrations import Runner

from app.storage.models import Models, make_models
from app.storage.problems import DatabaseDamaged, DatabaseTooNew, in_plain_words

_log = logging.getLogger(__name__)
MIGRATIONS = Path(__file__).with_name("migrations")
BACKUPS_KEPT = 5
_APPLICATION_ID = 0x494D4454  # "IMDT"
_PRAGMAS = {
    "journal_mode": "wal",
    # A lost intent after a sent request is exactly the duplicate that must not happen.
    "synchronous": "full",
    "foreign_keys": 1,
    "busy_timeout": 5000,
    "trusted_schema": 0,
}


class Database:
    """One connection with its models. The writing one is shared by all threads behind a lock."""

    def __init__(self, path: Path, *, readonly: bool = False) -> None:
        self.path = path
        self.readonly = readonly
        self._lock = threading.RLock()
        if readonly:
            address = f"{path.absolute().as_uri()}?mode=ro"
            self.peewee = SqliteDatabase(address, uri=True, pragmas={"query_only": 1, "busy_timeout": 5000})
        else:
            self.peewee = SqliteDatabase(
                str(path), pragmas=_PRAGMAS, thread_safe=False, check_same_thread=False, autoconnect=False
            )
        self.models: Models = make_models(self.peewee)

    @contextmanager
    def reading(self) -> Iterator[Models]:
        """Models for reads. Read-only databases give each thread its own connection."""
        if self.readonly:
            with in_plain_words(self.path):
                yield self.models
            return
        with self._lock, in_plain_words(self.path):
            yield self.models

    @contextmanager
    def writing(self) -> Iterator[Models]:
        """Models inside one immediate transaction; it is durable when the block ends."""
        with self._lock, in_plain_words(self.path), self.peewee.atomic("IMMEDIATE"):
            yield self.models

    def close(self) -> None:
        """Close the connection (of this thread, when read-only)."""
        with self._lock:
            if not self.peewee.is_closed():
                self.peewee.close()


def open_database(path: Path) -> Database:
    """Open for writing: create, check, back up and migrate as needed.

    Raises:
        DatabaseDamaged: the file failed its check; it was moved aside.
        DatabaseTooNew: a newer version wrote it.
        EnvironmentProblem: disk, rights, locks.
    """
    _make_private(path)
    existed = path.exists() and path.stat().st_size > 0
    if existed:
        _check(path)
    database = Database(path)
    with in_plain_words(path):
        database.peewee.connect()
        path.chmod(0o600)
        _migrate(database, existed=existed)
    return database


def backups(path: Path) -> list[Path]:
    """Backups of a database, newest first."""
    return sorted((path.parent / "backups").glob(f"{path.stem}-*{path.suffix}"), reverse=True)


def restore(backup: Path, path: Path) -> None:
    """Put a backup in the place of a database that was moved aside."""
    path.write_bytes(backup.read_bytes())
    path.chmod(0o600)


def _make_private(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.parent.chmod(0o700)


def _check(path: Path) -> None:
    try:
        connection = sqlite3.connect(path)
        try:
            found = connection.execute("PRAGMA quick_check").fetchone()[0]
        finally:
            connection.close()
    except sqlite3.OperationalError:
        return  # locked or unreadable: opening it properly tells what is the matter
    except sqlite3.DatabaseError as error:
        found = str(error)
    if found != "ok":
        _log.error("The database failed its check: %s", found)
        raise DatabaseDamaged(_move_aside(path), next(iter(backups(path)), None))


def _move_aside(path: Path) -> Path:
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    aside = path.with_name(f"{path.stem}.damaged-{stamp}{path.suffix}")
    for ending in ("-wal", "-shm"):
        companion = path.with_name(path.name + ending)
        if companion.exists():
            companion.rename(aside.with_name(aside.name + ending))
    path.rename(aside)
    return aside


def _migrate(database: Database, *, existed: bool) -> None:
    runner = Runner(database.peewee, str(MIGRATIONS))
    known = {migration.name for migration in runner.migrations()}
    applied = set(runner.applied())
    if applied - known:
        database.close()
        raise DatabaseTooNew(database.path)
    if applied == known:
        return
    if existed and applied:
        back_up(database)
    runner.up()
    database.peewee.connection().execute(f"PRAGMA application_id = {_APPLICATION_ID}")


def back_up(database: Database) -> Path:
    """Write a consistent copy beside the database and drop all but the newest five."""
    folder = database.path.parent / "backups"
    folder.mkdir(mode=0o700, exist_ok=True)
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    copy = folder / f"{database.path.stem}-{stamp}{database.path.suffix}"
    unfinished = copy.with_name(copy.name + ".part")
    database.peewee.connection().execute("VACUUM INTO ?", (str(unfinished),))
    unfinished.chmod(0o600)
    unfinished.rename(copy)
    for old in backups(database.path)[BACKUPS_KEPT:]:
        old.unlink()
    return copy
