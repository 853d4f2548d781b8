"""The migrations make what the models say, and bring an older profile along with nothing lost."""

from __future__ import annotations

import json
import sqlite3
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from peewee import SqliteDatabase
from playhouse.migrations import Runner
from playhouse.schema_diff import diff_models

from app.domain.errors import EnvironmentProblem
from app.domain.listing import OrderQuery
from app.domain.orders import Line, PurchaseOrder, Supplier
from app.domain.tracing import Change, ChangeSource
from app.storage import open_stores
from app.storage.checking import MIGRATIONS
from app.storage.database import backups
from app.storage.models import make_models
from app.storage.rows import seal_of

#: A PO and a link as the first version stored them.
BODY = (
    '{"cost_lines":[],"currency":"USD","id":"a","lines":[{"quantity":"5","unit_cost":"2.5","sku":"MUG-1",'
    '"received_quantity":null}],"number":"7","origin":{"external_id":"","file_name":"","kind":"manual"},"status":"draft",'
    '"supplier":{"name":"Clay & Co"},"tags":[],"created_date":null}'
)
PO = PurchaseOrder(
    "a", "7", Supplier("Clay & Co"), "USD", lines=(Line(Decimal(5), Decimal("2.5"), sku="MUG-1"),)
)


class Noon:
    """Implements `Clock` and stands still."""

    def now(self) -> datetime:
        return datetime(2026, 3, 1, 12, tzinfo=UTC)

    def monotonic(self) -> float:
        return 0.0

    def sleep(self, seconds: float) -> None:
        raise AssertionError("nothing waits here")


@pytest.fixture
def first_version(tmp_path: Path) -> Path:
    """A profile after the first migration only."""
    path = tmp_path / "profile.db"
    database = SqliteDatabase(str(path))
    Runner(database, str(MIGRATIONS)).up("0001_initial")
    models = make_models(database)
    values: dict[str, object] = {
        name: "" for name in models.order._meta.columns if name not in ("seal", "date", "expected", "due")
    }
    values |= {"id": "a", "shop_id": "my-shop", "number": "7", "number_key": "7", "body": BODY}
    values |= {"version": 3, "line_count": 1, "total_cents": 1250}
    columns = ", ".join(f'"{name}"' for name in values)
    marks = ", ".join("?" for _ in values)
    run(database, f'INSERT INTO "purchase_order" ({columns}) VALUES ({marks})', *values.values())
    link = ("r", "a", "145", "2", "PO-7", None, '{"Id":"145","TotalAmt":12.50}', '{"k":"1"}', 0, "[]", None)
    run(database, f"INSERT INTO link VALUES ({', '.join('?' for _ in link)})", *link)
    database.close()
    return path


def run(database: SqliteDatabase, sql: str, *values: object) -> list[tuple[object, ...]]:
    return list(database.connection().execute(sql, values))  # type: ignore[no-untyped-call]


def test_migrated_tables_are_the_models(tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    open_stores(path, Noon()).close()
    database = SqliteDatabase(str(path))
    models = make_models(database).all()
    found = diff_models(database, models)
    assert not found, str(found)
    tables = {
        name for name in database.get_tables() if not name.startswith("po_search_index")
    }  # SQLite's own
    assert len(models) == len(tables - {"schema_migration"})
    for model in models:
        kinds = {
            column.name: (column.data_type, column.null)
            for column in database.get_columns(model._meta.table_name)
        }
        wanted = {
            name: ("TEXT" if field.field_type == "TEXT" else "INTEGER", bool(field.null))
            for name, field in model._meta.columns.items()
        }
        assert kinds == wanted
    # The condition of a partial index is not among what schema_diff looks at.
    ((sql,),) = run(database, "SELECT sql FROM sqlite_master WHERE name = 'intent_open'")
    assert str(sql).rstrip().endswith("WHERE state = 'sending'")
    assert database.pragma("application_id") == 0x494D4454
    database.close()


def test_an_older_profile_is_backed_up_and_brought_along(first_version: Path) -> None:
    stores = open_stores(first_version, Noon())
    assert stores.orders.get("a") == PO
    link = stores.links.link("a", "r")
    assert link is not None
    assert (link.sync_token, link.snapshot, link.sent) == (
        "2",
        {"Id": "145", "TotalAmt": Decimal("12.50")},
        None,
    )
    assert stores.orders.version("a") == 3
    stores.close()
    copy = sqlite3.connect(backups(first_version)[-1])
    assert copy.execute("SELECT name FROM schema_migration").fetchall() == [("0001_initial",)]
    assert copy.execute("SELECT body FROM purchase_order").fetchall() == [(BODY,)]
    copy.close()


def test_a_failing_migration_changes_nothing(
    first_version: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "migrations"
    folder.mkdir()
    for known in MIGRATIONS.glob("0*.py"):
        (folder / known.name).write_bytes(known.read_bytes())
    (folder / "0098_half.py").write_text(
        "def up(migrator, db):\n    db.execute_sql('CREATE TABLE half (a)')\n"
    )
    (folder / "0099_bad.py").write_text("def up(migrator, db):\n    raise OSError('no')\n")
    monkeypatch.setattr("app.storage.database.MIGRATIONS", folder)
    before = dump(first_version)
    with pytest.raises(EnvironmentProblem):
        open_stores(first_version, Noon())
    assert dump(first_version) == before


def dump(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    lines = list(connection.iterdump())
    connection.close()
    return lines


@pytest.mark.parametrize(("token", "whole"), [("2", True), ("3", False)])
def test_links_get_new_seals_and_damaged_ones_still_show(tmp_path: Path, token: str, whole: bool) -> None:
    path = tmp_path / "profile.db"
    database = SqliteDatabase(str(path))
    Runner(database, str(MIGRATIONS)).up("0002_seals_and_list_order")
    row: dict[str, object] = {
        "realm_id": "r",
        "po_id": "a",
        "qbo_id": "145",
        "sync_token": "2",
        "doc_number": "PO-7",
        "sent": None,
        "snapshot": "{}",
        "line_ids": "{}",
        "closed": False,
        "bill_ids": "[]",
        "updated_at": None,
    }
    row |= {"seal": seal_of(row)} | {"sync_token": token}
    columns = ", ".join(f'"{name}"' for name in row)
    run(database, f"INSERT INTO link ({columns}) VALUES ({', '.join('?' for _ in row)})", *row.values())
    database.close()
    if not whole:
        with pytest.raises(EnvironmentProblem):
            open_stores(path, Noon())
        return
    stores = open_stores(path, Noon())
    link = stores.links.link("a", "r")
    assert link is not None
    assert (link.latest, link.latest_token, link.theirs) == (None, "", ())
    stores.close()


@pytest.mark.parametrize("damaged", [False, True])
def test_another_column_keeps_whole_rows_whole_and_damaged_ones_damaged(
    tmp_path: Path, damaged: bool
) -> None:
    path = tmp_path / "profile.db"
    database = SqliteDatabase(str(path))
    Runner(database, str(MIGRATIONS)).up("0002_seals_and_list_order")
    names = ("realm_id", "po_id", "state", "reason", "tries", "intuit_tid", "updated_at")
    values = dict(zip(names, ("r", "a", "failed", "Why", 2, "tid", None), strict=True))
    row = {**values, "seal": seal_of(values), **({"reason": "Wha"} if damaged else {})}
    columns = ", ".join(row)
    run(database, f"INSERT INTO po_state ({columns}) VALUES ({', '.join('?' for _ in row)})", *row.values())
    database.close()
    if damaged:
        with pytest.raises(EnvironmentProblem, match="damaged"):
            open_stores(path, Noon())
        return
    stores = open_stores(path, Noon())
    state = stores.links.state("a", "r")
    assert state is not None
    assert (state.reason, state.tries, state.problem) == ("Why", 2, None)
    stores.close()


def test_an_older_profile_learns_when_its_pos_arrive_and_are_due(first_version: Path) -> None:
    body = {
        **json.loads(BODY),
        "ordered_date": "2026-02-01",
        "supplier": {"name": "Clay & Co", "lead_time_days": 9, "payment_terms": "Net 30"},
        "payment": {"status": "unpaid"},
    }
    connection = sqlite3.connect(first_version)
    connection.execute("UPDATE purchase_order SET body = ?", (json.dumps(body),))
    connection.commit()
    connection.close()
    stores = open_stores(first_version, Noon())
    (row,) = stores.orders.page(OrderQuery(), 0, 9)
    assert (row.expected, row.due) == (date(2026, 2, 10), date(2026, 3, 3))
    assert stores.orders.save([PO], Change(ChangeSource.FILE, "again")) == ["a"]
    (row,) = stores.orders.page(OrderQuery(), 0, 9)
    assert (row.expected, row.due) == (None, None)
    stores.close()
