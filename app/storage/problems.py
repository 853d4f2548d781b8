"""SQLite's errors in plain words: known troubles of the computer are told, everything else is a bug."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import peewee

from app.domain.errors import Details, EnvironmentProblem
from app.domain.known import LOCAL
from app.storage.rows import BrokenRow

_FULL = "local.disk_full"
_IN_USE = "local.in_use"
_NO_RIGHTS = "local.read_only"
_NO_FILE = "local.folder_gone"
_DISK = "local.disk_error"
_DAMAGED = "local.damaged"
#: Bytes without which SQLite cannot make the files beside its database.
_ROOM = 256 * 1024
#: By SQLite's primary result code (https://www.sqlite.org/rescode.html).
_BY_CODE = {
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_BUSY: _IN_USE,
    sqlite3.SQLITE_LOCKED: _IN_USE,
    sqlite3.SQLITE_PROTOCOL: _IN_USE,
    sqlite3.SQLITE_READONLY: _NO_RIGHTS,
    sqlite3.SQLITE_PERM: _NO_RIGHTS,
    sqlite3.SQLITE_CANTOPEN: _NO_FILE,
    sqlite3.SQLITE_IOERR: _DISK,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
}
_BY_ERRNO = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EACCES: _NO_RIGHTS,
    errno.EPERM: _NO_RIGHTS,
    errno.EROFS: _NO_RIGHTS,
    errno.ENOENT: _NO_FILE,
    errno.ENODEV: _NO_FILE,
    errno.ENXIO: _NO_FILE,
}


class DatabaseDamaged(EnvironmentProblem):
    """The file failed its check and was moved to `aside`; `backup` is the newest good backup, if any."""

    def __init__(self, aside: Path, backup: Path | None) -> None:
        offer = f"The newest good backup is {backup.name}." if backup else "There is no backup."
        start = "Restore the backup, or start empty and" if backup else "The program starts empty;"
        known = LOCAL["local.set_aside"]
        super().__init__(known.title, *known.texts({"path": aside.name, "offer": offer, "start": start}))
        self.aside = aside
        self.backup = backup


class DatabaseTooNew(EnvironmentProblem):
    """The file was written by a newer version of this program."""

    def __init__(self, path: Path) -> None:
        known = LOCAL["local.too_new"]
        super().__init__(known.title, *known.texts({"path": path.name}))


class DatabaseClosed(EnvironmentProblem):
    """Somebody still reads or writes while the program closes."""

    def __init__(self) -> None:
        known = LOCAL["local.closed"]
        super().__init__(known.title, *known.texts({"path": "the database"}))


def suspicion(path: Path) -> Path:
    """Marker beside a database in which something broken was met: the next start looks through all of it."""
    return path.with_name(f"{path.name}.suspect")


@contextmanager
def in_plain_words(path: Path) -> Iterator[None]:
    """Turn known troubles into `EnvironmentProblem`; what is not known here stays what it is."""
    try:
        yield
    except (peewee.DatabaseError, sqlite3.DatabaseError, BrokenRow, OSError) as error:
        known = _known(error)
        if known is None:
            raise
        if known is _DISK and _no_room(path):  # so SQLite tells of a full disk while it opens
            known = _FULL
        if known is _DAMAGED:
            with suppress(OSError):
                suspicion(path).touch(mode=0o600)
        raise LOCAL[known].error(Details(text=str(error)), path=str(path)) from error


def _no_room(path: Path) -> bool:
    with suppress(OSError):
        return shutil.disk_usage(path.parent).free < _ROOM
    return False


def is_damage(error: Exception) -> bool:
    """True for errors that mean broken content rather than a disk or rights."""
    return _known(error) is _DAMAGED


def _known(error: Exception) -> str | None:
    """Key of the row in app.domain.known."""
    if isinstance(error, BrokenRow):
        return _DAMAGED
    if isinstance(error, OSError):
        return _BY_ERRNO.get(error.errno or 0, _DISK)
    inner = getattr(error, "orig", error)  # Peewee wraps the driver's error
    code = getattr(inner, "sqlite_errorcode", None)
    if code is None:  # the driver's own: a text that is no UTF-8
        return _DAMAGED if "could not decode" in str(inner).casefold() else None
    return _BY_CODE.get(code & 0xFF)
