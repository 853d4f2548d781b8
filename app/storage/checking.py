"""Is the file sound? SQLite's quick check at every start; daily, or after a suspicion, every index and row too."""

from __future__ import annotations

import logging
import sqlite3
from datetime import datetime
from pathlib import Path

import peewee
from playhouse.migrations import Runner

from app.storage.backups import backups, newest_good, stamp
from app.storage.models import Models
from app.storage.problems import DatabaseDamaged, is_damage, suspicion
from app.storage.rows import BrokenRow, columns_of, whole

_log = logging.getLogger(__name__)
MIGRATIONS = Path(__file__).with_name("migrations")
_SCHEMA = (
    "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%' AND tbl_name != ?"
)
_HISTORY = "schema_migration"


def damage_of_file(path: Path, *, thorough: bool) -> str:
    """What SQLite finds wrong with a file, or "". Broken indexes are rebuilt when the rows are sound.

    Raises:
        sqlite3.OperationalError: locked, or no right to read it.
    """
    if path.stat().st_size == 0:
        wal = path.with_name(f"{path.name}-wal")
        lost = bool(backups(path)) or (wal.exists() and wal.stat().st_size > 0)
        return "the file is empty" if lost else ""
    try:
        connection = sqlite3.connect(path)
        try:
            return _first_complaint(connection, thorough=thorough)
        finally:
            connection.close()
    except sqlite3.DatabaseError as error:
        if is_damage(error) or getattr(error, "sqlite_errorcode", None) in (None, sqlite3.SQLITE_ERROR):
            return str(error)
        raise


def _first_complaint(connection: sqlite3.Connection, *, thorough: bool) -> str:
    found = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
    if found != "ok":
        return found
    if thorough and connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
        connection.execute("REINDEX")
        found = str(connection.execute("PRAGMA integrity_check(1)").fetchone()[0])
        if found != "ok":
            return found
        _log.warning("Damaged indexes of the database were rebuilt")
    return ""


def damage_of_schema(database: peewee.SqliteDatabase) -> str:
    """Compare the tables with what the migrations make; "" when they are the same."""
    fresh = peewee.SqliteDatabase(":memory:")
    try:
        Runner(fresh, str(MIGRATIONS)).up()
        wanted = _schema(fresh)
    finally:
        fresh.close()
    odd = wanted ^ _schema(database)
    return f"unexpected schema: {', '.join(sorted({name for name, _ in odd}))}" if odd else ""


def _schema(database: peewee.SqliteDatabase) -> set[tuple[str, str]]:
    found = database.execute_sql(_SCHEMA, (_HISTORY,))  # type: ignore[no-untyped-call]
    return set(found.fetchall())


def damage_of_rows(models: Models) -> str:
    """Look through all sealed rows; "" when every one of them says what was written."""
    try:
        for table in models.all():
            if "seal" in columns_of(table):
                for row in table.select().dicts().iterator():
                    whole(row)
    except (BrokenRow, peewee.DatabaseError) as error:
        if is_damage(error):
            return str(error)
        raise
    return ""


def set_aside(path: Path, found: str, now: datetime) -> DatabaseDamaged:
    """Move a damaged file with its companions out of the way; gives the error to raise."""
    _log.error("The database failed its check: %s", found)
    aside = path.with_name(f"{path.stem}.damaged-{stamp(now)}{path.suffix}")
    for ending in ("-wal", "-shm"):
        companion = path.with_name(path.name + ending)
        if companion.exists():
            companion.rename(aside.with_name(aside.name + ending))
    path.rename(aside)
    suspicion(path).unlink(missing_ok=True)
    return DatabaseDamaged(aside, newest_good(path))
