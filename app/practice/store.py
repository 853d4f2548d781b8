"""The practice company's file: one SQLite database, written durably, that outlives a killed process."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

SCHEMA_VERSION = 4
SHOP = """
CREATE TABLE shop_doc(
  rid INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, body TEXT NOT NULL,
  UNIQUE(kind, id));
CREATE INDEX shop_doc_name ON shop_doc(kind, name);
CREATE TABLE shop_level(item TEXT, place TEXT, available INTEGER NOT NULL, PRIMARY KEY(item, place));
CREATE TABLE shop_key(
  key TEXT PRIMARY KEY, hash TEXT NOT NULL, state TEXT NOT NULL, answer TEXT NOT NULL, at REAL NOT NULL);
CREATE INDEX shop_key_at ON shop_key(at);
CREATE TABLE shop_token(value TEXT PRIMARY KEY, expires REAL NOT NULL);
"""
SCHEMA = """
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE company(realm TEXT PRIMARY KEY, place INTEGER NOT NULL, data TEXT NOT NULL);
CREATE TABLE doc(
  rid INTEGER PRIMARY KEY, realm TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, num INTEGER NOT NULL,
  active INTEGER NOT NULL, created INTEGER NOT NULL, updated INTEGER NOT NULL, written REAL NOT NULL,
  name TEXT, docnum TEXT, txndate TEXT, body TEXT NOT NULL, before TEXT, UNIQUE(realm, kind, id));
CREATE INDEX doc_num ON doc(realm, kind, num);
CREATE INDEX doc_name ON doc(realm, kind, name);
CREATE INDEX doc_docnum ON doc(realm, kind, docnum);
CREATE INDEX doc_updated ON doc(realm, kind, updated);
CREATE TABLE sequence(realm TEXT, name TEXT, last INTEGER NOT NULL, PRIMARY KEY(realm, name));
CREATE TABLE gone(realm TEXT, kind TEXT, id TEXT, at INTEGER NOT NULL, PRIMARY KEY(realm, kind, id));
CREATE TABLE replay(
  realm TEXT, requestid TEXT, status INTEGER, content_type TEXT, body BLOB, at REAL,
  PRIMARY KEY(realm, requestid));
CREATE TABLE posting(
  realm TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, account TEXT NOT NULL, cents INTEGER NOT NULL,
  home INTEGER NOT NULL DEFAULT 0);
CREATE TABLE auto_closed(realm TEXT, id TEXT, PRIMARY KEY(realm, id));
CREATE INDEX posting_txn ON posting(realm, kind, id);
CREATE INDEX posting_account ON posting(realm, account);
CREATE TABLE blob(realm TEXT, id TEXT, data BLOB NOT NULL, PRIMARY KEY(realm, id));
CREATE TABLE oauth_code(
  code TEXT PRIMARY KEY, client TEXT, redirect_uri TEXT, realm TEXT, scope TEXT, expires REAL, used INTEGER,
  grant_id TEXT);
CREATE TABLE oauth_grant(
  id TEXT PRIMARY KEY, realm TEXT, scope TEXT, created REAL, revoked INTEGER NOT NULL DEFAULT 0);
CREATE TABLE oauth_refresh(
  value TEXT PRIMARY KEY, grant_id TEXT NOT NULL, issued REAL NOT NULL, expires REAL NOT NULL,
  replaced_by TEXT);
CREATE TABLE oauth_access(value TEXT PRIMARY KEY, grant_id TEXT NOT NULL, expires REAL NOT NULL);
"""
SCHEMA += SHOP


# What turns a file of the given version into the next one.
STEPS = {
    1: """
ALTER TABLE posting ADD COLUMN home INTEGER NOT NULL DEFAULT 0;
CREATE TABLE auto_closed(realm TEXT, id TEXT, PRIMARY KEY(realm, id));
""",
    2: "ALTER TABLE doc ADD COLUMN before TEXT;",
    3: SHOP,
}


class StoreTooNew(Exception):
    """The file was written by a newer version of the program."""


def fold(text: object) -> str | None:
    """The form in which QuickBooks compares text: without case."""
    return None if text is None else str(text).casefold()


class Store:
    """One connection guarded by one lock: requests are answered one after another, as in a ledger.

    ``durable=False`` drops the flush to the disk (for tests that never pull the plug); a killed process loses
    nothing either way.
    """

    def __init__(self, path: Path | None, *, durable: bool = True) -> None:
        self.lock = threading.RLock()
        self._depth = 0
        self._db = sqlite3.connect(
            str(path) if path else ":memory:", isolation_level=None, check_same_thread=False, timeout=5.0
        )
        self._db.create_function("fold", 1, fold, deterministic=True)
        if path:
            path.chmod(0o600)
            self._db.execute("PRAGMA journal_mode=WAL")
            self._db.execute(f"PRAGMA synchronous={'FULL' if durable else 'OFF'}")
        self._prepare()

    def _prepare(self) -> None:
        version = self._db.execute("PRAGMA user_version").fetchone()[0]
        if version > SCHEMA_VERSION:
            raise StoreTooNew(
                f"The practice company's file is of version {version}; this program knows {SCHEMA_VERSION}."
            )
        while version < SCHEMA_VERSION:
            step, version = (SCHEMA, SCHEMA_VERSION) if version == 0 else (STEPS[version], version + 1)
            self._db.executescript(f"BEGIN IMMEDIATE;{step}PRAGMA user_version={version};COMMIT;")

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing; an inner transaction joins the outer one."""
        with self.lock:
            if self._depth:
                yield
                return
            self._db.execute("BEGIN IMMEDIATE")
            self._depth = 1
            try:
                yield
            except BaseException:
                self._db.execute("ROLLBACK")
                raise
            else:
                self._db.execute("COMMIT")
            finally:
                self._depth = 0

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """Undo only the inner part when it raises (a refused item of a batch)."""
        with self.lock:
            self._db.execute("SAVEPOINT part")
            try:
                yield
            except BaseException:
                self._db.execute("ROLLBACK TO part")
                self._db.execute("RELEASE part")
                raise
            self._db.execute("RELEASE part")

    def rows(self, sql: str, *args: Any) -> list[tuple[Any, ...]]:
        with self.lock:
            return self._db.execute(sql, args).fetchall()

    def row(self, sql: str, *args: Any) -> tuple[Any, ...] | None:
        with self.lock:
            found: tuple[Any, ...] | None = self._db.execute(sql, args).fetchone()
            return found

    def run(self, sql: str, *args: Any) -> int:
        """Execute one changing statement; the number of rows it touched."""
        with self.lock:
            return self._db.execute(sql, args).rowcount

    def run_many(self, sql: str, rows: list[tuple[Any, ...]]) -> None:
        with self.lock:
            self._db.executemany(sql, rows)

    def meta(self, key: str) -> str | None:
        found = self.row("SELECT value FROM meta WHERE key=?", key)
        return str(found[0]) if found else None

    def set_meta(self, key: str, value: str) -> None:
        self.run("INSERT OR REPLACE INTO meta VALUES(?,?)", key, value)

    def close(self) -> None:
        with self.lock:
            self._db.close()
