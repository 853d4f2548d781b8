"""Finding POs by any part of what is searched, through SQLite's index over runs of three letters (FTS5, trigram).

Words of one or two letters are looked for in the text itself, as are words that most POs have: for those the list is
walked in its order until a page is full, which is faster than collecting all of them first.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from peewee import SQL

from app.storage.models import Models
from app.storage.po_columns import search_key
from app.storage.rows import storable

#: A pasted page of text is searched by its first words; SQLite's expressions cannot be arbitrarily deep.
MOST_WORDS = 40
_LEAST_LETTERS = 3
#: More hits than this are not worth collecting.
FEW = 4000
_KNOWN = 'SELECT id, shop_id, text FROM "po_search" WHERE po_id = ?'
_ADD = 'INSERT INTO "po_search" (po_id, shop_id, text) VALUES (?, ?, ?)'
_CHANGE = 'UPDATE "po_search" SET shop_id = ?, text = ? WHERE id = ?'
_INDEX = 'INSERT INTO "po_search_index" (rowid, text) VALUES (?, ?)'
_FORGET = "INSERT INTO po_search_index (po_search_index, rowid, text) VALUES ('delete', ?, ?)"
_MATCHES = "SELECT rowid FROM po_search_index WHERE po_search_index MATCH ?"


class Search:
    """What a person typed, as conditions. `indexed`: the index alone finds it (no word is too short for it)."""

    def __init__(self, models: Models, shop_id: str, text: str) -> None:
        self._table = models.searched
        self._shop_id = shop_id
        self.words = search_key(text).split()[:MOST_WORDS]
        long = [word for word in self.words if len(word) >= _LEAST_LETTERS and "\0" not in word]
        self.indexed = bool(long) and len(long) == len(self.words)
        self._phrases = " ".join('"{}"'.format(storable(word).replace('"', '""')) for word in long)

    @cached_property
    def few(self) -> bool:
        """Whether the index finds so few POs that collecting them first is the fast way."""
        if not self._phrases:
            return False
        sql = f"SELECT COUNT(*) FROM ({_MATCHES} LIMIT {FEW + 1})"  # noqa: S608 - constants only
        found = self._table._meta.database.execute_sql(sql, (self._phrases,))  # noqa: SLF001 - Peewee's documented place
        return int(found.fetchone()[0]) <= FEW

    def hits(self) -> Any:
        """Ids of the shop's POs that have all long words."""
        table = self._table
        matched = table.id.in_(SQL(f"({_MATCHES})", (self._phrases,)))
        return table.select(table.po_id).where((table.shop_id == self._shop_id) & matched)


def replace_searched(table: Any, rows: Sequence[Mapping[str, Any]]) -> None:
    """Make what is searched follow rows of POs, inside the caller's transaction.

    The index keeps no text of its own, so it has to be told what stood there before. (Triggers may not do that: with
    `trusted_schema` off, SQLite lets none of them touch an index of this kind.)
    """
    connection = table._meta.database.connection()  # noqa: SLF001 - Peewee's documented place for it
    for row in rows:
        po_id, shop_id, text = row["id"], storable(row["shop_id"]), storable(row["search"])
        known = connection.execute(_KNOWN, (po_id,)).fetchone()
        if known is None:
            place = connection.execute(_ADD, (po_id, shop_id, text)).lastrowid
        elif known[1:] == (shop_id, text):
            continue
        else:
            place = known[0]
            connection.execute(_FORGET, (place, known[2]))
            connection.execute(_CHANGE, (shop_id, text, place))
        connection.execute(_INDEX, (place, text))
