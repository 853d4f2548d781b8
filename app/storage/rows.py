"""Rows on their way in and out: text that SQLite can hold, a seal that shows silent damage, many rows at once.

SQLite keeps no checksums: a flipped bit in a price or an id would be read as if nothing had happened. Rows that money
hangs on therefore carry a CRC-32 over all their values.
"""

from __future__ import annotations

import functools
import re
import zlib
from collections.abc import Callable, Mapping, Sequence
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")
_SURROGATES = re.compile("[\ud800-\udfff]")


class BrokenRow(Exception):
    """A stored row does not say what was once written."""


def storable(text: str) -> str:
    """Text with lone surrogates (from broken JSON escapes) replaced, since UTF-8 cannot hold them."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return _SURROGATES.sub("\ufffd", text)
    return text


def seal_of(values: Mapping[str, Any]) -> str:
    """Checksum over all columns but the seal itself."""
    parts = (f"{name}={values[name]!r}" for name in sorted(values) if name != "seal")
    return format(zlib.crc32("\x1f".join(parts).encode("utf-8", "surrogatepass")), "08x")


def whole(row: Mapping[str, Any]) -> Mapping[str, Any]:
    """The row itself when its seal fits. A row from before there were seals has none.

    Raises:
        BrokenRow: the row was changed by something else than this program.
    """
    if row["seal"] and row["seal"] != seal_of(row):
        raise BrokenRow(f"a stored row was damaged: {row.get('id') or row.get('po_id') or row.get('key')}")
    return row


def from_row(parse: Callable[P, T]) -> Callable[P, T]:
    """For functions that read stored text: what cannot be read there is a `BrokenRow`, not a bug."""

    @functools.wraps(parse)
    def read(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return parse(*args, **kwargs)
        except (ValueError, KeyError, TypeError, IndexError, AttributeError, ArithmeticError) as error:
            raise BrokenRow(f"a stored row cannot be read: {error!r}") from error

    return read


def put_rows(table: Any, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert each row, or replace the one with the same primary key. Never touches a row with another key.

    Rows have all columns of the table but the seal. Other unique columns are not replaced over: they raise.
    """
    if not rows:
        return
    names = columns_of(table)
    meta = table._meta  # noqa: SLF001 - Peewee's documented place for it
    ready = [sealed(row) if "seal" in names else _clean(row) for row in rows]
    keys = [field.column_name for field in meta.get_primary_keys()]
    changes = [f'"{name}" = excluded."{name}"' for name in names if name not in keys]
    # Every name comes from the models; the values go in as parameters.
    sql = (
        f'INSERT INTO "{meta.table_name}" ({_quoted(names)}) VALUES ({", ".join("?" for _ in names)}) '  # noqa: S608
        f"ON CONFLICT ({_quoted(keys)}) DO UPDATE SET {', '.join(changes)}"
    )
    meta.database.connection().executemany(sql, [[row[name] for name in names] for row in ready])


def add_rows(table: Any, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows that all have the same columns; one that exists already raises."""
    if not rows:
        return
    meta, names = table._meta, list(rows[0])  # noqa: SLF001 - Peewee's documented place for it
    marks = ", ".join("?" for _ in names)
    sql = f'INSERT INTO "{meta.table_name}" ({_quoted(names)}) VALUES ({marks})'  # noqa: S608 - names of the models
    meta.database.connection().executemany(sql, [[_clean(row)[name] for name in names] for row in rows])


def columns_of(table: Any) -> list[str]:
    """Names of the columns of a model class."""
    return list(table._meta.columns)  # noqa: SLF001 - Peewee's documented place for it


def sealed(row: Mapping[str, Any]) -> dict[str, Any]:
    """The row as it is stored, with its seal."""
    clean = _clean(row)
    return {**clean, "seal": seal_of(clean)}


def _clean(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: storable(value) if isinstance(value, str) else value for name, value in row.items()}


def _quoted(names: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)
