"""Read-only connections, one for each thread. WAL lets them read while another thread writes."""

from __future__ import annotations

import sqlite3
import threading
import weakref
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from peewee import SqliteDatabase

from app.storage.models import Models, make_models
from app.storage.problems import DatabaseClosed, in_plain_words

_PRAGMAS = {"busy_timeout": 5000, "query_only": 1, "trusted_schema": 0}
_PATIENCE_SECONDS = 10.0


class _Connection(sqlite3.Connection):
    """Can be held weakly, so that a finished thread's connection goes with it."""


class _ReadOnlyDatabase(SqliteDatabase):
    """Remembers its threads' connections, so that one thread can close them all."""

    def __init__(self, path: Path) -> None:
        self.opened: weakref.WeakSet[_Connection] = weakref.WeakSet()
        address = f"{path.absolute().as_uri()}?mode=ro"
        super().__init__(address, uri=True, pragmas=_PRAGMAS, factory=_Connection, check_same_thread=False)

    def _connect(self) -> _Connection:
        connection: _Connection = super()._connect()  # type: ignore[misc]
        self.opened.add(connection)
        return connection


class ReadingDatabase:
    """Reads for any number of threads; each sees every change as soon as it is committed."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._idle = threading.Condition()
        self._busy = 0
        self._closed = False
        self._mine = threading.local()
        self.peewee = _ReadOnlyDatabase(path)
        self.models: Models = make_models(self.peewee)

    @contextmanager
    def reading(self) -> Iterator[Models]:
        """Models on this thread's own connection."""
        depth: int = getattr(self._mine, "depth", 0)
        if not depth:
            self._enter()
        self._mine.depth = depth + 1
        try:
            with in_plain_words(self.path):
                yield self.models
        finally:
            self._mine.depth = depth
            if not depth:
                self._leave()

    def writing(self) -> AbstractContextManager[Models]:
        """Never: these connections cannot write."""
        raise TypeError("these repositories only read")

    def close(self) -> None:
        """Wait for reads under way, then close the connections of all threads."""
        with self._idle:
            self._closed = True
            self._idle.wait_for(lambda: not self._busy, _PATIENCE_SECONDS)
            if not self._busy:
                for connection in list(self.peewee.opened):
                    connection.close()

    def _enter(self) -> None:
        with self._idle:
            if self._closed:
                raise DatabaseClosed
            self._busy += 1

    def _leave(self) -> None:
        with self._idle:
            self._busy -= 1
            self._idle.notify_all()
