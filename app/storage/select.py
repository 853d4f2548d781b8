"""Rows by the values of their columns.

Peewee composes the text of a query anew each time, which costs ten times what SQLite needs to find the row. What a run
of the sync asks and removes over and over is always "these columns have these values", so that text is composed once.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any
from weakref import WeakKeyDictionary

from peewee import BooleanField

from app.storage.rows import storable

#: Up to so many POs are looked up one by one.
FEW = 1000
#: Table -> (columns asked about, order) -> the text and the columns that hold a yes or no.
_TEXTS: WeakKeyDictionary[Any, dict[tuple[str, ...], tuple[str, tuple[str, ...]]]] = WeakKeyDictionary()


def rows_with(table: Any, *, order: str = "", **values: str) -> list[dict[str, Any]]:
    """All rows whose columns have these values. `order` is a list of columns, as SQL writes it."""
    texts = _TEXTS.setdefault(table, {})
    asked = (*values, order)
    if asked not in texts:
        texts[asked] = _select(table, tuple(values), order)
    sql, booleans = texts[asked]
    cursor = _execute(table, sql, values)
    names = [column[0] for column in cursor.description]
    rows = [dict(zip(names, row, strict=True)) for row in cursor]
    for name in booleans:
        for row in rows:
            row[name] = bool(row[name])
    return rows


def row_with(table: Any, **values: str) -> Mapping[str, Any] | None:
    """The first of these rows, or None. Meant for conditions that only one row can meet."""
    return next(iter(rows_with(table, **values)), None)


def rows_of(table: Any, realm_id: str, po_ids: Collection[str] | None) -> list[dict[str, Any]]:
    """Rows of a company: of some POs, or (None) of all."""
    if po_ids is None:
        return rows_with(table, realm_id=realm_id)
    if len(po_ids) > FEW:
        wanted = set(po_ids)
        return [row for row in rows_with(table, realm_id=realm_id) if row["po_id"] in wanted]
    return [
        row for po_id in dict.fromkeys(po_ids) for row in rows_with(table, realm_id=realm_id, po_id=po_id)
    ]


def drop_rows_with(table: Any, **values: str) -> None:
    """Delete the rows whose columns have these values; at least one column must be named."""
    if not values:
        raise ValueError("a table is not emptied this way")
    sql = f'DELETE FROM "{table._meta.table_name}" WHERE {_equal(table, tuple(values))}'  # noqa: S608, SLF001 - ours
    _execute(table, sql, values)


def _execute(table: Any, sql: str, values: Mapping[str, str]) -> Any:
    parameters = [storable(value) for value in values.values()]
    return table._meta.database.connection().execute(sql, parameters)  # noqa: SLF001 - documented by Peewee


def _select(table: Any, names: tuple[str, ...], order: str) -> tuple[str, tuple[str, ...]]:
    """Every name comes from the models; the values go in as parameters."""
    meta = table._meta  # noqa: SLF001 - documented by Peewee
    shown = ", ".join(f'"{name}"' for name in meta.columns)
    sql = f'SELECT {shown} FROM "{meta.table_name}"'  # noqa: S608
    sql += f" WHERE {_equal(table, names)}" if names else ""
    sql += f" ORDER BY {order}" if order else ""
    return sql, tuple(name for name, field in meta.columns.items() if isinstance(field, BooleanField))


def _equal(table: Any, names: tuple[str, ...]) -> str:
    unknown = set(names) - set(table._meta.columns)  # noqa: SLF001 - documented by Peewee
    if unknown:
        raise LookupError(f"no such column: {', '.join(sorted(unknown))}")
    return " AND ".join(f'"{name}" = ?' for name in names)
