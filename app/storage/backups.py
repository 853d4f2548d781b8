"""Copies of the profile's database: made daily and before a migration; five are kept, and one can be put back."""

from __future__ import annotations

import logging
import os
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.storage.problems import in_plain_words
from app.sync.ports import FaultPoint, no_fault

_log = logging.getLogger(__name__)
BACKUPS_KEPT = 5
_EVERY = timedelta(days=1)
_STAMP = "%Y%m%d-%H%M%S-%f"


def stamp(moment: datetime) -> str:
    """A moment as it stands in file names; sorts by time."""
    return moment.astimezone(UTC).strftime(_STAMP)


def backups(path: Path) -> list[Path]:
    """Backups of a database, newest first: each is named after all those before it, whatever the clock says."""
    return sorted((path.parent / "backups").glob(f"{path.stem}-*{path.suffix}"), reverse=True)


def newest_good(path: Path) -> Path | None:
    """The newest backup that passes SQLite's check, or None."""
    return next((copy for copy in backups(path) if _is_good(copy)), None)


def backup_due(path: Path, now: datetime) -> bool:
    """True when the newest backup is a day old (or from the future, after a wrong clock)."""
    newest = next(iter(backups(path)), None)
    return newest is None or abs(now.timestamp() - newest.stat().st_mtime) >= _EVERY.total_seconds()


def back_up(connection: sqlite3.Connection, path: Path, now: datetime, fault: FaultPoint = no_fault) -> Path:
    """Write a consistent copy, check it, and drop all but the newest five.

    Raises:
        EnvironmentProblem: disk or rights; the database itself was not touched.
    """
    folder = path.parent / "backups"
    copy = folder / f"{path.stem}-{stamp(_after_others(path, now))}{path.suffix}"
    unfinished = copy.with_name(f"{copy.name}.part")
    with in_plain_words(unfinished):
        folder.mkdir(mode=0o700, exist_ok=True)
        for left_over in folder.glob("*.part"):
            left_over.unlink()
        create_private(unfinished)
        connection.execute("VACUUM INTO ?", (str(unfinished),))
        fault("in_backup")
        if not _is_good(unfinished):
            raise OSError("the copy is not readable")
        os.utime(unfinished, (now.timestamp(), now.timestamp()))
        _keep(unfinished, copy)  # VACUUM INTO leaves the copy in the system's cache
        kept = [each for each in backups(path) if each != copy]
        for old in kept[BACKUPS_KEPT - 1 :]:
            old.unlink()
    return copy


def _after_others(path: Path, now: datetime) -> datetime:
    """Now, or just after the newest backup where the clock was ahead when that was made."""
    newest = next(iter(backups(path)), None)
    try:
        named = newest.stem.removeprefix(f"{path.stem}-") if newest is not None else ""
        return max(now, datetime.strptime(named, _STAMP).replace(tzinfo=UTC) + timedelta(microseconds=1))
    except (ValueError, OverflowError):
        return now


def restore(backup: Path, path: Path) -> None:
    """Put a backup in the place of a database that was moved aside. The backup itself stays.

    Raises:
        EnvironmentProblem: disk or rights; nothing was changed then.
    """
    unfinished = path.with_name(f"{path.name}.restoring")
    with in_plain_words(path):
        unfinished.unlink(missing_ok=True)
        create_private(unfinished)
        unfinished.write_bytes(backup.read_bytes())
        for ending in ("-wal", "-shm"):  # left from another file, they would be read as part of this one
            path.with_name(path.name + ending).unlink(missing_ok=True)
        _keep(unfinished, path)
    _log.info("Restored the database from %s", backup.name)


def create_private(path: Path) -> None:
    """Make an empty file that only its owner can read, so that it is never open to others in between."""
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    path.chmod(0o600)


def _keep(unfinished: Path, final: Path) -> None:
    with unfinished.open("rb+") as file:
        os.fsync(file.fileno())
    unfinished.replace(final)


def _is_good(copy: Path) -> bool:
    try:
        connection = sqlite3.connect(f"{copy.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
        try:
            return bool(
                connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
                and connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
            )
        finally:
            connection.close()
    except sqlite3.Error:
        return False
