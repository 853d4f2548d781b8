"""Facts about the database for a support bundle, and every name in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from peewee import SQL, fn

from app.storage.database import Database
from app.storage.models import Models


class Support:
    """Implements `SupportFacts`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def facts(self, realm_id: str) -> Sequence[tuple[str, str]]:
        """What is in the database: versions, sizes, and how many rows of what. No contents."""
        with self._db.reading() as models:
            ask = _asker(models)
            size = ask("PRAGMA page_count")[0][0] * ask("PRAGMA page_size")[0][0]
            migrations = [row[0] for row in ask('SELECT "name" FROM "schema_migration" ORDER BY "name"')]
            found = [
                ("Database", f"{size / 1_000_000:.1f} MB, {ask('PRAGMA journal_mode')[0][0]}"),
                ("Migrations", f"{len(migrations)}, last {migrations[-1] if migrations else 'none'}"),
            ]
            found += [
                (f"Rows of {model._meta.table_name}", str(model.select().count()))  # noqa: SLF001
                for model in models.all()
            ]
            for name, table, column in (
                ("Badge", models.state, models.state.state),
                ("Request", models.intent, models.intent.state),
                ("Question", models.question, models.question.kind),
            ):
                rows = table.select(column, fn.COUNT(SQL("1"))).where(table.realm_id == realm_id)
                found += [(f"{name} {word}", str(count)) for word, count in rows.group_by(column).tuples()]
            return found

    def names(self) -> Iterator[tuple[str, str]]:
        """(kind, name) of every supplier, product, SKU, destination, contact, vendor and item that is known."""
        with self._db.reading() as models:
            ask = _asker(models)
            for kind, key, name in ask('SELECT DISTINCT "kind", "key", "name" FROM "po_subject"'):
                yield ("supplier" if kind == "vendor" else "product"), name
                if key.startswith("sku:"):
                    yield "sku", key.removeprefix("sku:")
            for kind, sql in _QUERIES:
                for row in ask(sql):
                    yield from ((kind, text) for text in row if text)


_BODY = 'CASE WHEN json_valid("body") THEN json_extract("body", \'$.{0}\') END'
#: Every text that names somebody or something; products have their SKUs with the subjects.
_QUERIES = (
    ("supplier", 'SELECT DISTINCT "supplier" FROM "purchase_order"'),
    ("place", 'SELECT DISTINCT "destination" FROM "purchase_order"'),
    ("reference", 'SELECT DISTINCT "reference" FROM "purchase_order"'),
    ("contact", f'SELECT DISTINCT {_BODY.format("supplier.contact_name")} FROM "purchase_order"'),  # noqa: S608
    ("phone", f'SELECT DISTINCT {_BODY.format("supplier.phone")} FROM "purchase_order"'),  # noqa: S608
    ("vendor", f'SELECT {_BODY.format("name")} FROM "vendor"'),  # noqa: S608
    ("item", f'SELECT {_BODY.format("name")} FROM "item"'),  # noqa: S608
    ("sku", f'SELECT {_BODY.format("sku")} FROM "item"'),  # noqa: S608
    ("supplier", 'SELECT "name" FROM "shop_record" WHERE "kind" = \'vendor\''),
    ("product", 'SELECT "name" FROM "shop_record" WHERE "kind" = \'item\''),
    ("contact", f'SELECT {_BODY.format("contact_name")} FROM "shop_record"'),  # noqa: S608
    ("phone", f'SELECT {_BODY.format("phone")} FROM "shop_record"'),  # noqa: S608
    ("vendor", 'SELECT DISTINCT "vendor" FROM "mirror"'),
    ("record", 'SELECT DISTINCT "target_name" FROM "mapping"'),
    ("shop", 'SELECT "name" FROM "shop"'),
    ("shop", 'SELECT "id" FROM "shop"'),
    ("company", f'SELECT {_BODY.format("company_name")} FROM "connection"'),  # noqa: S608
)


def _asker(models: Models) -> Callable[[str], list[tuple[Any, ...]]]:
    database = models.order._meta.database  # noqa: SLF001 - Peewee's documented place for it

    def ask(sql: str) -> list[tuple[Any, ...]]:
        return list(database.execute_sql(sql).fetchall())

    return ask
