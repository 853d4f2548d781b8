"""What the practice shop keeps: variants, places, stock, adjustments, idempotency keys, purchase orders."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from app.practice.store import Store

Json = dict[str, Any]
#: Stock without a row has this many pieces, so that a new shop needs no thousand rows.
OPENING = 20


class Shelf:
    """Documents by kind and id, and stock by item and place, in the practice company's file."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def put(self, kind: str, ident: str, body: Mapping[str, Any], name: str = "") -> None:
        """Store or replace a document; ``name`` is what it is looked up by (a SKU)."""
        self.store.run(
            "INSERT OR REPLACE INTO shop_doc(kind, id, name, body) VALUES(?,?,?,?)",
            kind,
            ident,
            name.casefold(),
            json.dumps(body),
        )

    def get(self, kind: str, ident: str) -> Json | None:
        """One document, or None."""
        found = self.store.row("SELECT body FROM shop_doc WHERE kind=? AND id=?", kind, ident)
        return _load(found[0]) if found else None

    def all(self, kind: str) -> list[Json]:
        """All documents of a kind, in the order in which they were made."""
        rows = self.store.rows("SELECT body FROM shop_doc WHERE kind=? ORDER BY rid", kind)
        return [_load(row[0]) for row in rows]

    def named(self, kind: str, name: str) -> list[Json]:
        """Documents of this name, without regard to case."""
        sql = "SELECT body FROM shop_doc WHERE kind=? AND name=? ORDER BY rid"
        return [_load(row[0]) for row in self.store.rows(sql, kind, name.casefold())]

    def drop(self, kind: str, ident: str) -> None:
        """Take a document away (a purchase order that somebody deleted simply vanishes)."""
        self.store.run("DELETE FROM shop_doc WHERE kind=? AND id=?", kind, ident)

    def page(self, rows: Sequence[Json], first: int, after: str | None) -> Json:
        """A connection over rows; the cursor is the id of its last row."""
        start = 0
        if after:
            ids = [row["id"] for row in rows]
            start = ids.index(after) + 1 if after in ids else len(rows)
        nodes = list(rows[start : start + first])
        info = {"hasNextPage": start + first < len(rows), "endCursor": nodes[-1]["id"] if nodes else None}
        return {"nodes": nodes, "pageInfo": info}

    def stock(self, item: str, place: str) -> int:
        """Pieces available."""
        row = self.store.row("SELECT available FROM shop_level WHERE item=? AND place=?", item, place)
        return int(row[0]) if row else OPENING

    def set_stock(self, item: str, place: str, pieces: int) -> None:
        """Set what is available (a person in Shopify's own admin, or a sale)."""
        self.store.run("INSERT OR REPLACE INTO shop_level VALUES(?,?,?)", item, place, pieces)

    def key(self, key: str) -> tuple[str, str, str, float] | None:
        """(hash of the request, state, answer, when) of an idempotency key, or None."""
        row = self.store.row("SELECT hash, state, answer, at FROM shop_key WHERE key=?", key)
        return (str(row[0]), str(row[1]), str(row[2]), float(row[3])) if row else None

    def put_key(self, key: str, digest: str, state: str, answer: str, at: float) -> None:
        """Remember what came of a key."""
        self.store.run("INSERT OR REPLACE INTO shop_key VALUES(?,?,?,?,?)", key, digest, state, answer, at)

    def forget_keys(self, before: float | None = None) -> None:
        """Forget the keys that were used before a moment, or all."""
        if before is None:
            self.store.run("DELETE FROM shop_key")
        else:
            self.store.run("DELETE FROM shop_key WHERE at < ?", before)

    def groups(self, reference: str = "") -> list[Json]:
        """Adjustments that were carried out, oldest first; only those with this reference document when given."""
        found: Iterable[Json] = self.all("group")
        return [row for row in found if not reference or row["referenceDocumentUri"] == reference]


def _load(text: str) -> Json:
    loaded: Json = json.loads(text)
    return loaded
