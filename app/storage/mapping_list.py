"""The page of mappings in SQL: suppliers and products of the shop beside QuickBooks' records, a page at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from app.domain.links import MappingKind
from app.domain.mapping_list import Candidate, MappingQuery, MappingRow, MappingState, MappingUse, StateTally
from app.storage.database import Database

#: Mapping key of a supplier in a company with several currencies: each foreign one has a pair of its own
#: (app.sync.resolve.vendor_key).
_KEY_BY_CURRENCY = (
    """CASE WHEN s.currency <> :home THEN s."key" || ' [' || lower(s.currency) || ']' ELSE s."key" END"""
)
_PLAIN_KEY = 's."key"'  # the index has this order
_STATE = """CASE WHEN m."key" IS NULL OR m.source = 'forgotten' THEN 'missing' WHEN m.source = 'new' THEN 'new'
    WHEN t.id IS NULL OR json_extract(t.body, '$.active') = 0 THEN 'inactive'
    WHEN m.source = 'created' THEN 'created' WHEN m.source = 'chosen' THEN 'chosen' ELSE 'matched' END"""
#: The names of tables come from this module; everything else goes in as parameters.
_ROWS = f"""
WITH used AS (
    SELECT {{key}} AS mapped, min(s.name) AS name, count(*) AS orders
    FROM po_subject s WHERE s.shop_id = :shop AND s.kind = :kind {{part}} GROUP BY {{key}}
), shown AS (
    SELECT u.mapped, u.name, u.orders, {_STATE} AS state, coalesce(m.target_id, '') AS target_id,
        coalesce(json_extract(t.body, '$.name'), m.target_name, '') AS target_name
    FROM used u
    LEFT JOIN mapping m ON m.realm_id = :realm AND m.kind = :kind AND m."key" = u.mapped
    LEFT JOIN "{{table}}" t ON t.realm_id = :realm AND t.id = m.target_id
)
"""  # noqa: S608 - no value is written into it
#: What a person has to look at stands first.
_RANK, _LAST = "CASE state WHEN 'inactive' THEN 0 WHEN 'missing' THEN 1 ELSE 2 END", 2
_FOUND = """FROM shown WHERE (:search = '' OR mapped LIKE :search ESCAPE '\\' OR name LIKE :search ESCAPE '\\'
    OR target_name LIKE :search ESCAPE '\\')"""
_CANDIDATES = """FROM "{table}" WHERE realm_id = :realm AND json_extract(body, '$.active') <> 0
    AND (:search = '' OR json_extract(body, '$.name') LIKE :search ESCAPE '\\'
        OR coalesce(json_extract(body, '$.sku'), '') LIKE :search ESCAPE '\\')"""


class MappingList:
    """Implements `MappingListStore`."""

    def __init__(self, database: Database, shop_id: Callable[[], str]) -> None:
        self._db = database
        self._shop_id = shop_id

    def page(self, query: MappingQuery, offset: int, limit: int) -> Sequence[MappingRow]:
        """Rows by name of the supplier or SKU of the product, those without a record first."""
        found = self._run(
            f"{_rows(query)} SELECT mapped, name, orders, state, target_id, target_name {_found(query)} "
            f"ORDER BY {_RANK}, mapped LIMIT :limit OFFSET :offset",
            query,
            limit=limit,
            offset=offset,
        )
        return [_row(row) for row in found]

    def outline(self, query: MappingQuery) -> Sequence[tuple[str, MappingState]]:
        """Key and state of every row under the query's search, in the order of `page`; its own states do not count."""
        found = self._run(f"{_rows(query)} SELECT mapped, state {_FOUND} ORDER BY {_RANK}, mapped", query)
        return [(key, MappingState(state)) for key, state in found]

    def rows(self, query: MappingQuery, keys: Sequence[str]) -> Sequence[MappingRow]:
        """The rows with these keys, in this order; those that are gone are left out."""
        names = {f"key{place}": key for place, key in enumerate(keys)}
        part = f"AND {_key(query)} IN ({', '.join(f':{name}' for name in names)})"
        sql = f"{_rows(query, part)} SELECT mapped, name, orders, state, target_id, target_name FROM shown"  # noqa: S608 - see above
        known = {row[0]: _row(row) for row in self._run(sql, query, **names)}
        return [known[key] for key in keys if key in known]

    def count(self, query: MappingQuery) -> int:
        """How many rows the query has."""
        if not query.search.strip() and not query.states:
            sql = f"SELECT count(DISTINCT {_key(query)}) FROM po_subject s WHERE shop_id = :shop AND kind = :kind"  # noqa: S608
            ((number,),) = self._run(sql, query)
            return int(number)
        ((number,),) = self._run(f"{_rows(query)} SELECT count(*) {_found(query)}", query)
        return int(number)

    def position(self, query: MappingQuery, key: str) -> int:
        """Row number at which this key stands or would stand."""
        rows = _rows(query)
        own = self._run(f"{rows} SELECT {_RANK} FROM shown WHERE mapped = :key", query, key=key)  # noqa: S608
        rank = own[0][0] if own else _LAST
        before = f"({_RANK} < :rank OR ({_RANK} = :rank AND mapped < :key))"
        ((number,),) = self._run(
            f"{rows} SELECT count(*) {_found(query)} AND {before}", query, key=key, rank=rank
        )
        return int(number)

    def tally(self, query: MappingQuery) -> StateTally:
        """Rows per state under the query's search; its own states do not count."""
        found = self._run(f"{_rows(query)} SELECT state, count(*) {_FOUND} GROUP BY state", query)
        return {MappingState(state): number for state, number in found}

    def keys_of(self, realm_id: str, kind: MappingKind, target_id: str) -> Sequence[str]:
        """Keys that are mapped to this vendor or item."""
        sql = 'SELECT "key" FROM mapping WHERE realm_id = ? AND kind = ? AND target_id = ? ORDER BY "key"'
        with self._db.reading() as models:
            rows = _connection(models).execute(sql, (realm_id, kind.value, target_id)).fetchall()
        return [row[0] for row in rows]

    def use(self, query: MappingQuery, key: str) -> MappingUse:
        """The POs of one supplier or product, by how they stand in QuickBooks."""
        sql = f"""SELECT s.po_id, l.po_id IS NOT NULL, coalesce(l.closed OR l.bill_ids <> '[]', 0)
            FROM po_subject s LEFT JOIN link l ON l.realm_id = :realm AND l.po_id = s.po_id
            WHERE s.shop_id = :shop AND s.kind = :kind AND {_key(query)} = :key"""  # noqa: S608 - see above
        found = self._run(sql, query, key=key)
        return MappingUse(
            tuple(po_id for po_id, linked, closed in found if linked and not closed),
            tuple(po_id for po_id, linked, closed in found if linked and closed),
            tuple(po_id for po_id, linked, _ in found if not linked),
        )

    def candidates(
        self, realm_id: str, kind: MappingKind, search: str, offset: int, limit: int
    ) -> Sequence[Candidate]:
        """Active vendors or items of the local copy whose name (or SKU) holds the words, by name."""
        query = MappingQuery(realm_id, kind, search)
        sql = f"""SELECT id, json_extract(body, '$.name'), coalesce(json_extract(body, '$.sku'), ''),
            coalesce(json_extract(body, '$.currency'), ''), coalesce(json_extract(body, '$.email'), '')
            {_CANDIDATES.format(table=kind.value)}
            ORDER BY json_extract(body, '$.name') COLLATE NOCASE, id LIMIT :limit OFFSET :offset"""
        found = self._run(sql, query, limit=limit, offset=offset)
        return [
            Candidate(
                ident, name, ", ".join(part for part in (sku and f"SKU {sku}", email, currency) if part)
            )
            for ident, name, sku, currency, email in found
        ]

    def candidate_count(self, realm_id: str, kind: MappingKind, search: str) -> int:
        """How many that would be."""
        sql = f"SELECT count(*) {_CANDIDATES.format(table=kind.value)}"
        ((number,),) = self._run(sql, MappingQuery(realm_id, kind, search))
        return int(number)

    def _run(self, sql: str, query: MappingQuery, **more: object) -> list[tuple[Any, ...]]:
        values = {
            "shop": self._shop_id(),
            "kind": query.kind.value,
            "realm": query.realm_id,
            "home": query.home_currency,
            "search": _like(query.search),
            **more,
        }
        with self._db.reading() as models:
            rows: list[tuple[Any, ...]] = _connection(models).execute(sql, values).fetchall()
            return rows


def _rows(query: MappingQuery, part: str = "") -> str:
    return _ROWS.format(table=query.kind.value, key=_key(query), part=part)


def _row(row: tuple[Any, ...]) -> MappingRow:
    key, name, orders, state, target, target_name = row
    return MappingRow(key, name, orders, MappingState(state), target, target_name)


def _key(query: MappingQuery) -> str:
    by_currency = query.kind is MappingKind.VENDOR and query.home_currency
    return _KEY_BY_CURRENCY if by_currency else _PLAIN_KEY


def _found(query: MappingQuery) -> str:
    if not query.states:
        return _FOUND
    words = ", ".join(f"'{MappingState(state).value}'" for state in sorted(query.states))
    return f"{_FOUND} AND state IN ({words})"


def _like(words: str) -> str:
    text = " ".join(words.split())
    for sign in ("\\", "%", "_"):
        text = text.replace(sign, f"\\{sign}")
    return f"%{text}%" if text else ""


def _connection(models: Any) -> Any:
    return models.order._meta.database.connection()  # noqa: SLF001 - Peewee's documented place for it
