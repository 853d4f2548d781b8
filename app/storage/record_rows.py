"""Suppliers and products in SQL: those with a record and those that only POs mention, a page at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.domain.links import MappingKind
from app.domain.mapping_list import MappingUse
from app.domain.orders import PurchaseOrder
from app.storage.codec import load
from app.storage.models import Models

_SHOWN = """
WITH used AS (
    SELECT "key", min(name) AS name, count(*) AS orders FROM po_subject
    WHERE shop_id = :shop AND kind = :kind GROUP BY "key"
), shown AS (
    SELECT u."key", coalesce(r.name, u.name) AS name, u.orders, r.seal, r.lead_days, r.body
    FROM used u LEFT JOIN shop_record r ON r.shop_id = :shop AND r.kind = :kind AND r."key" = u."key"
    UNION ALL
    SELECT r."key", r.name, 0, r.seal, r.lead_days, r.body FROM shop_record r
    WHERE r.shop_id = :shop AND r.kind = :kind AND r."key" NOT IN (SELECT "key" FROM used)
)
"""
_FOUND = """FROM shown WHERE (:search = '' OR "key" LIKE :search ESCAPE '\\' OR name LIKE :search ESCAPE '\\'
    OR coalesce(body, '') LIKE :search ESCAPE '\\')"""
#: One key alone: counting thousands of others would take as long as the whole list.
_ONE = """
SELECT :key, coalesce(r.name, u.name), u.orders, r.seal, r.lead_days, r.body
FROM (
    SELECT min(name) AS name, count(*) AS orders FROM po_subject
    WHERE shop_id = :shop AND kind = :kind AND "key" = :key
) u LEFT JOIN shop_record r ON r.shop_id = :shop AND r.kind = :kind AND r."key" = :key
WHERE u.orders > 0 OR r."key" IS NOT NULL
"""
#: The newest PO of each of these keys says what there is no record of.
_NEWEST = """
SELECT "key", body FROM (
    SELECT s."key", p.body,
        row_number() OVER (PARTITION BY s."key" ORDER BY p.date DESC, p.number_sort DESC) AS place
    FROM po_subject s JOIN purchase_order p ON p.id = s.po_id
    WHERE s.shop_id = ? AND s.kind = ? AND s."key" IN ({marks})
) WHERE place = 1
"""
_TARGETS = """
SELECT m."key", m.target_id, coalesce(json_extract(t.body, '$.name'), m.target_name)
FROM mapping m LEFT JOIN "{table}" t ON t.realm_id = m.realm_id AND t.id = m.target_id
WHERE m.realm_id = ? AND m.kind = ? AND m.target_id <> '' AND m."key" IN ({marks}) ORDER BY m."key"
"""
_USE = """
SELECT s.po_id, l.po_id IS NOT NULL, coalesce(l.closed OR l.bill_ids <> '[]', 0)
FROM po_subject s LEFT JOIN link l ON l.realm_id = :realm AND l.po_id = s.po_id
WHERE s.shop_id = :shop AND s.kind = :kind AND s."key" = :key
"""
Row = tuple[Any, ...]


class RecordRows:
    """Questions about one kind within one shop; the caller holds the connection."""

    def __init__(self, models: Models, shop_id: str, kind: MappingKind) -> None:
        self._connection: Any = models.order._meta.database.connection()  # noqa: SLF001 - documented by Peewee
        self._shop_id = shop_id
        self._kind = kind

    def page(self, search: str, offset: int, limit: int) -> list[Row]:
        """(key, name, orders, seal, lead_days, body) by key."""
        sql = f'{_SHOWN} SELECT * {_FOUND} ORDER BY "key" LIMIT :limit OFFSET :offset'
        return self._run(sql, search=like(search), limit=limit, offset=offset)

    def one(self, key: str) -> Row | None:
        """The same for one key."""
        found = self._run(_ONE, key=key)
        return found[0] if found else None

    def count(self, search: str) -> int:
        """How many there are."""
        ((number,),) = self._run(f"{_SHOWN} SELECT count(*) {_FOUND}", search=like(search))
        return int(number)

    def position(self, search: str, key: str) -> int:
        """How many stand before this key."""
        sql = f'{_SHOWN} SELECT count(*) {_FOUND} AND "key" < :key'
        ((number,),) = self._run(sql, search=like(search), key=key)
        return int(number)

    def newest(self, keys: Sequence[str]) -> dict[str, PurchaseOrder]:
        """The newest PO of each key."""
        sql = _NEWEST.format(marks=_marks(keys))
        rows = self._connection.execute(sql, (self._shop_id, self._kind.value, *keys)).fetchall()
        return {key: load(PurchaseOrder, body) for key, body in rows}

    def targets(self, realm_id: str, keys: Sequence[str]) -> Mapping[str, list[tuple[str, str]]]:
        """(id, name) of the vendors or items that each key is mapped to; a supplier has one for each currency."""
        wanted = {key: key for key in keys}
        if self._kind is MappingKind.VENDOR:
            sql = f'SELECT DISTINCT "key", lower(currency) FROM po_subject WHERE shop_id = ? AND kind = ? AND "key" IN ({_marks(keys)})'  # noqa: E501, S608
            rows = self._connection.execute(sql, (self._shop_id, self._kind.value, *keys))
            wanted |= {f"{key} [{currency}]": key for key, currency in rows.fetchall()}
        sql = _TARGETS.format(table=self._kind.value, marks=_marks(list(wanted)))
        found: dict[str, list[tuple[str, str]]] = {}
        for key, ident, name in self._connection.execute(
            sql, (realm_id, self._kind.value, *wanted)
        ).fetchall():
            if (ident, name) not in found.setdefault(wanted[key], []):
                found[wanted[key]].append((ident, name))
        return found

    def use(self, realm_id: str, key: str) -> MappingUse:
        """The POs of one key, by how they stand in QuickBooks."""
        found = self._run(_USE, realm=realm_id, key=key)
        return MappingUse(
            tuple(po_id for po_id, linked, closed in found if linked and not closed),
            tuple(po_id for po_id, linked, closed in found if linked and closed),
            tuple(po_id for po_id, linked, _ in found if not linked),
        )

    def _run(self, sql: str, **values: object) -> list[Row]:
        given = {"shop": self._shop_id, "kind": self._kind.value, **values}
        rows: list[Row] = self._connection.execute(sql, given).fetchall()
        return rows


def like(words: str) -> str:
    """A pattern for LIKE ... ESCAPE '\\', or "" for everything."""
    text = " ".join(words.split())
    for sign in ("\\", "%", "_"):
        text = text.replace(sign, f"\\{sign}")
    return f"%{text}%" if text else ""


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" for _ in values)
