"""For migrations: another column for rows that carry a checksum."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.storage.rows import seal_of


def add_column(db: Any, table: str, column: str, definition: str, *, booleans: tuple[str, ...] = ()) -> None:
    """As `add_columns`, for one."""
    add_columns(db, table, {column: definition}, booleans=booleans)


def add_columns(db: Any, table: str, columns: Mapping[str, str], *, booleans: tuple[str, ...] = ()) -> None:
    """Add columns (name -> definition) and seal the rows anew.

    A row whose old seal does not fit was damaged before; it keeps that seal, so that the damage is still found.
    `booleans` are the columns that the models read as True or False, which count as such in the seal.
    """
    connection = db.connection()
    old = _rows(connection, table, booleans)
    for column, definition in columns.items():
        db.execute_sql(f'ALTER TABLE "{table}" ADD COLUMN "{column}" {definition}')
    new = _rows(connection, table, booleans)
    for rowid, row in new.items():
        before = old[rowid]
        if before["seal"] and before["seal"] == seal_of(before):
            # The names come from the migration, never from data.
            connection.execute(f'UPDATE "{table}" SET seal = ? WHERE rowid = ?', (seal_of(row), rowid))  # noqa: S608


def _rows(connection: Any, table: str, booleans: tuple[str, ...]) -> dict[int, dict[str, Any]]:
    found = connection.execute(f'SELECT rowid AS "rowid ", * FROM "{table}"')  # noqa: S608
    names = [column[0] for column in found.description]
    rows: dict[int, dict[str, Any]] = {}
    for values in found.fetchall():
        row = dict(zip(names, values, strict=True))
        rowid = row.pop("rowid ")
        rows[rowid] = {name: bool(value) if name in booleans else value for name, value in row.items()}
    return rows
