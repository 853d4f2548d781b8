"""Which tax percentages, payment terms and destinations the shop's POs mention, for the settings."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from app.domain.listing import OrderWords
from app.domain.money import read_decimal
from app.storage.database import Database

#: More words than anybody chooses from a list; what is beyond is found when its PO is sent.
_MOST = 200
_PERCENTS = """
    SELECT DISTINCT json_extract(part.value, '$.tax_percent') AS percent
    FROM purchase_order AS po,
         json_each(CASE WHEN json_valid(po.body) THEN po.body ELSE '{}' END, ?) AS part
    WHERE po.shop_id = ? AND percent IS NOT NULL LIMIT ?
"""
_TERMS = """
    SELECT DISTINCT trim(coalesce(nullif(json_extract(body, '$.payment.terms'), ''),
                                  json_extract(body, '$.supplier.payment_terms'))) AS words
    FROM (SELECT body FROM purchase_order WHERE shop_id = ? AND json_valid(body))
    WHERE coalesce(words, '') <> '' LIMIT ?
"""
_DESTINATIONS = (
    "SELECT DISTINCT destination FROM purchase_order WHERE shop_id = ? AND destination <> '' LIMIT ?"
)


def order_words(database: Database, shop_id: str) -> OrderWords:
    """Read them from all POs: a scan, so not for the window's thread."""
    with database.reading() as models:
        connection = models.order._meta.database.connection()  # noqa: SLF001 - Peewee's documented place for it

        def texts(sql: str, *values: object) -> list[str]:
            rows: list[tuple[Any]] = connection.execute(sql, values).fetchall()
            return [str(row[0]) for row in rows]

        percents: set[Decimal] = set()
        for path in ("$.lines", "$.cost_lines"):
            percents.update(_numbers(texts(_PERCENTS, path, shop_id, _MOST)))
        return OrderWords(
            tuple(sorted(percents)),
            tuple(sorted(texts(_TERMS, shop_id, _MOST), key=str.casefold)),
            tuple(sorted(texts(_DESTINATIONS, shop_id, _MOST), key=str.casefold)),
        )


def _numbers(texts: list[str]) -> list[Decimal]:
    found = []
    for text in texts:
        try:
            found.append(read_decimal(text))
        except ValueError:
            continue  # a damaged row; it is told where its PO is read
    return found
