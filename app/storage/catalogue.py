"""What the shop has ordered before, read from its latest POs."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any, TypeVar

from app.domain.catalogue import Catalogue, KnownProduct
from app.domain.links import MappingKind
from app.domain.names import same_name_key
from app.domain.orders import Destination, Line, Supplier
from app.domain.shop_records import Product, filled
from app.storage.codec import load
from app.storage.database import Database
from app.storage.rows import BrokenRow, whole
from app.storage.select import rows_with

T = TypeVar("T")
#: Older POs say little about what is ordered now; so many are read in a fraction of a second.
_LATEST = 2000
_MOST = 5000
_RECENT = """
    WITH recent AS (
        SELECT body, currency, coalesce(date, '') AS day FROM purchase_order
        WHERE shop_id = :shop AND json_valid(body) ORDER BY date DESC LIMIT :latest
    )
"""
# With max(), SQLite takes the other columns from the row that has the maximum (documented under "bare columns").
_SUPPLIERS = """
    SELECT json_extract(body, '$.supplier'), currency, coalesce(json_extract(body, '$.payment.terms'), ''),
           max(day) AS latest FROM recent
    GROUP BY lower(trim(json_extract(body, '$.supplier.name'))) ORDER BY latest DESC LIMIT :most
"""
_PRODUCTS = """
    SELECT part.value, currency, json_extract(body, '$.supplier.name') AS supplier, max(day) AS latest
    FROM recent, json_each(body, '$.lines') AS part
    GROUP BY coalesce(nullif(lower(trim(json_extract(part.value, '$.sku'))), ''),
                      lower(coalesce(json_extract(part.value, '$.product_title'), '') || ' - ' ||
                            coalesce(json_extract(part.value, '$.variant_title'), ''))), lower(supplier)
    ORDER BY latest DESC LIMIT :most
"""
_DESTINATIONS = """
    SELECT json_extract(body, '$.destination'), max(day) AS latest FROM recent
    WHERE coalesce(json_extract(body, '$.destination.name'), '') <> ''
    GROUP BY lower(json_extract(body, '$.destination.name')) ORDER BY latest DESC LIMIT :most
"""
_TERMS = """
    SELECT json_extract(body, '$.payment.terms') AS words, count(*) AS times FROM recent
    WHERE coalesce(words, '') <> '' GROUP BY words ORDER BY times DESC LIMIT :most
"""
_CURRENCIES = "SELECT currency, count(*) AS times FROM recent GROUP BY currency ORDER BY times DESC"
_TAGS = """
    SELECT DISTINCT tag.value FROM recent, json_each(body, '$.tags') AS tag ORDER BY tag.value LIMIT :most
"""


def read_catalogue(database: Database, shop_id: str) -> Catalogue:
    """Read it: some tenths of a second for thousands of POs, so not for the window's thread."""
    with database.reading() as models:
        connection = models.order._meta.database.connection()  # noqa: SLF001 - Peewee's documented place for it
        values = {"shop": shop_id, "latest": _LATEST, "most": _MOST}

        def rows(sql: str) -> list[Any]:
            found: list[Any] = connection.execute(_RECENT + sql, values).fetchall()
            return found

        return Catalogue(
            _suppliers(_whole(rows(_SUPPLIERS), _supplier), _records(models, shop_id, Supplier)),
            _products(_whole(rows(_PRODUCTS), _product), _records(models, shop_id, Product)),
            _whole(rows(_DESTINATIONS), _destination),
            tuple(str(row[0]) for row in rows(_TERMS)),
            tuple(str(row[0]) for row in rows(_CURRENCIES) if row[0]),
            tuple(str(row[0]) for row in rows(_TAGS)),
        )


def read_numbers(database: Database, shop_id: str) -> list[str]:
    """The numbers of all POs of the shop, in no order."""
    with database.reading() as models:
        table = models.order
        return [row[0] for row in table.select(table.number).where(table.shop_id == shop_id).tuples()]


def _records(models: Any, shop_id: str, kind: type[T]) -> list[T]:
    """What the shop keeps of its suppliers or products itself."""
    name = (MappingKind.VENDOR if kind is Supplier else MappingKind.ITEM).value
    return [
        load(kind, whole(row)["body"]) for row in rows_with(models.shop_record, shop_id=shop_id, kind=name)
    ]


def _suppliers(ordered: tuple[Supplier, ...], records: list[Supplier]) -> tuple[Supplier, ...]:
    """A record goes before what the latest PO says; suppliers without POs come last."""
    kept = {record.key: record for record in records}
    found = [filled(kept.pop(each.key, each), each) for each in ordered]
    return (*found, *kept.values())


def _products(ordered: tuple[KnownProduct, ...], records: list[Product]) -> tuple[KnownProduct, ...]:
    """Products that were never ordered come last."""
    known = {same_name_key(each.sku or each.words) for each in ordered}
    fresh = (
        KnownProduct(
            each.title,
            each.variant_title,
            each.sku,
            each.supplier_sku,
            each.barcode,
            each.unit_cost,
            currency=each.currency,
        )
        for each in records
    )
    return (*ordered, *(each for each in fresh if same_name_key(each.sku or each.words) not in known))


def _whole(rows: Iterable[Any], read: Callable[[Any], T]) -> tuple[T, ...]:
    """What can be read; a damaged row is told where its PO is read."""
    found = []
    for row in rows:
        try:
            found.append(read(row))
        except BrokenRow:
            continue
    return tuple(found)


def _supplier(row: Any) -> Supplier:
    supplier = load(Supplier, row[0])
    return replace(
        supplier,
        currency=supplier.currency or row[1],
        payment_terms=supplier.payment_terms or row[2],
    )


def _product(row: Any) -> KnownProduct:
    line = load(Line, row[0])
    return KnownProduct(
        line.product_title,
        line.variant_title,
        line.sku,
        line.supplier_sku,
        line.barcode,
        line.unit_cost,
        line.tax_percent,
        str(row[1]),
        str(row[2] or ""),
        line.shopify_variant_id,
        line.shopify_inventory_item_id,
    )


def _destination(row: Any) -> Destination:
    return load(Destination, row[0])
