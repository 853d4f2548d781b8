"""The mirror of QuickBooks' purchase orders and the bills on them. It can be thrown away: QuickBooks tells it again."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from app.domain.mirror import Bill, Mirrored
from app.domain.money import decimal_text
from app.domain.names import same_name_key
from app.storage.codec import dump, load, moment_text, read_moment
from app.storage.database import Database
from app.storage.models import Models
from app.storage.rows import from_row, put_rows, whole

#: SQLite takes a limited number of values in one statement.
_CHUNK = 500


class Mirror:
    """Implements `MirrorStore`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def find(self, realm_id: str, numbers: Collection[str], tags: Collection[str]) -> Sequence[Mirrored]:
        """Purchase orders with one of these numbers or tags; deleted ones are left out."""
        keys = {same_name_key(number) for number in numbers}
        found: dict[str, Mirrored] = {}
        with self._db.reading() as models:
            table = models.mirror
            here = (table.realm_id == realm_id) & (table.deleted == False)  # noqa: E712 - SQL
            for some in _chunks(sorted(keys)):
                _collect(table, here & table.number_key.in_(some), found)
            for some in _chunks(sorted(tags)):
                _collect(table, here & table.tags.in_(some), found)
            # A note may hold several marks, after somebody copied a document; such rows are few.
            several: dict[str, Mirrored] = {}
            _collect(table, here & table.tags.contains(" "), several)
        wanted = set(tags)
        found |= {row.id: row for row in several.values() if wanted & set(row.tags)}
        return [found[ident] for ident in sorted(found)]

    def known(self, realm_id: str, ids: Collection[str]) -> Mapping[str, Mirrored]:
        """The rows of these ids, deleted ones included."""
        with self._db.reading() as models:
            return _known(models, realm_id, ids)

    def put(self, realm_id: str, orders: Sequence[Mirrored]) -> None:
        """Store what was seen. Something older than what is known is left alone, and a deleted one stays deleted."""
        with self._db.writing() as models:
            put_mirrored(models, realm_id, orders)

    def delete(self, realm_id: str, ids: Collection[str]) -> None:
        """QuickBooks says that these were deleted; ids are never given twice."""
        with self._db.writing() as models:
            mark_deleted(models, realm_id, ids)

    def keep(self, realm_id: str, ids: Collection[str], before: datetime) -> None:
        """After a full read: what was not among it, and was not changed since `before`, is there no more."""
        present = set(ids)
        with self._db.writing() as models:
            table = models.mirror
            rows = table.select(table.id, table.updated).where(table.realm_id == realm_id).tuples()
            limit = moment_text(before)
            gone = [
                ident for ident, updated in rows if ident not in present and (not updated or updated < limit)
            ]
            for some in _chunks(gone):
                table.delete().where((table.realm_id == realm_id) & table.id.in_(some)).execute()

    def bills(self, realm_id: str, ids: Collection[str]) -> Mapping[str, Bill]:
        """The bills of these ids that are known, deleted ones included."""
        found: dict[str, Bill] = {}
        with self._db.reading() as models:
            table = models.bill
            for some in _chunks(sorted(set(ids))):
                rows = table.select().where((table.realm_id == realm_id) & table.id.in_(some)).dicts()
                found |= {row["id"]: load(Bill, whole(row)["body"]) for row in rows}
        return found

    def put_bills(self, realm_id: str, bills: Sequence[Bill]) -> None:
        """Insert or replace by id."""
        with self._db.writing() as models:
            rows = [{"realm_id": realm_id, "id": bill.id, "body": dump(bill)} for bill in bills]
            put_rows(models.bill, rows)


def put_mirrored(models: Models, realm_id: str, orders: Sequence[Mirrored]) -> None:
    """`Mirror.put` inside a transaction that stores other things too."""
    known = _known(models, realm_id, [order.id for order in orders])
    rows = [order for order in orders if _is_news(order, known.get(order.id))]
    put_rows(models.mirror, [_columns(realm_id, order, deleted=order.deleted) for order in rows])


def mark_deleted(models: Models, realm_id: str, ids: Collection[str]) -> None:
    """`Mirror.delete` inside a transaction that stores other things too."""
    known = _known(models, realm_id, ids)
    put_rows(models.mirror, [_columns(realm_id, row, deleted=True) for row in known.values()])


def _is_news(order: Mirrored, known: Mirrored | None) -> bool:
    if known is None:
        return True
    return not known.deleted and _version(order) >= _version(known)


def _version(order: Mirrored) -> int:
    return int(order.sync_token) if order.sync_token.isdigit() else 0


def _known(models: Models, realm_id: str, ids: Collection[str]) -> dict[str, Mirrored]:
    found: dict[str, Mirrored] = {}
    table = models.mirror
    for some in _chunks(sorted(set(ids))):
        _collect(table, (table.realm_id == realm_id) & table.id.in_(some), found)
    return found


def _collect(table: Any, condition: Any, found: dict[str, Mirrored]) -> None:
    for row in table.select().where(condition).dicts():
        found[row["id"]] = read_mirrored(whole(row))


def _columns(realm_id: str, order: Mirrored, *, deleted: bool) -> dict[str, Any]:
    return {
        "realm_id": realm_id,
        "id": order.id,
        "number": order.number,
        "number_key": same_name_key(order.number),
        "tags": " ".join(order.tags),
        "vendor_id": order.vendor_id,
        "currency": order.currency,
        "sync_token": order.sync_token,
        "updated": moment_text(order.updated) if order.updated else None,
        "closed": order.closed,
        "deleted": deleted,
        "day": order.day.isoformat() if order.day else None,
        "total": "" if order.total is None else decimal_text(order.total),
        "vendor": order.vendor,
    }


@from_row
def read_mirrored(row: Mapping[str, Any]) -> Mirrored:
    """A row of the mirror."""
    return Mirrored(
        row["id"],
        row["number"],
        tuple(row["tags"].split()),
        row["vendor_id"],
        row["currency"],
        row["sync_token"],
        read_moment(row["updated"]) if row["updated"] else None,
        row["closed"],
        row["deleted"],
        date.fromisoformat(row["day"]) if row["day"] else None,
        Decimal(row["total"]) if row["total"] else None,
        row["vendor"],
    )


def _chunks(values: Sequence[str]) -> list[Sequence[str]]:
    return [values[at : at + _CHUNK] for at in range(0, len(values), _CHUNK)]
