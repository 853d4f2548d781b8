"""A page as one text is the same page: every sign, every number, nulls, and the order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from peewee import IntegerField, Model, SqliteDatabase, TextField, fn

from app.storage.at_once import rows_at_once

WORDS = ("Clay & Co", 'a "quoted" \\ name', "two\nlines\u2028", "", "\x00", "ق – 日本", "{", "']")


@pytest.fixture
def table() -> Iterator[Any]:
    database = SqliteDatabase(":memory:")

    class Row(Model):
        word = TextField()
        cents = IntegerField(null=True)

        class Meta:
            legacy_table_names = False

    Row.bind(database)
    database.create_tables([Row])
    for place in range(300):
        cents = None if place % 3 else (2**62 + place) * (-1) ** place
        Row.insert(word=f"{WORDS[place % len(WORDS)]}{place % 50:02}", cents=cents).execute()
    yield Row
    database.close()


def test_the_rows_are_those_that_are_fetched_one_by_one(table: Any) -> None:
    row = table
    shown = row.select(row.word, row.cents, fn.COALESCE(row.cents, 0), row.id)
    for query in (
        shown.order_by(row.word.desc(), row.id).limit(200),
        shown.order_by(row.cents, row.id.desc()).offset(120).limit(100),
        shown.where(row.id.in_([5, 3, 299])).order_by(row.id).limit(9),
        shown.where(row.id > 1000).limit(1),
    ):
        assert [tuple(found) for found in rows_at_once(query)] == list(query.tuples())
