"""Pages of a feed: good records come through, bad ones are named, and no bytes at all make it crash."""

from __future__ import annotations

import json
import random
from typing import Any

import jsonschema
import pytest
from referencing import Registry, Resource

from app.domain.errors import UserMustAct
from app.domain.orders import PurchaseOrder
from app.sources.canonical import document_from_order
from app.sources.feed import read_page
from app.sources.shipped import resource_path
from tests.support.orders import po


def record(number: str = "101", /, **more: Any) -> dict[str, Any]:
    document = document_from_order(po(number), "web_feed")
    return {"id": f"id-{number}", "purchase_order": {**document, **more}}


def page(*records: Any) -> dict[str, Any]:
    return {
        "feed": "po-feed/1",
        "shop": {"id": "fern", "name": "Fern & Fable"},
        "records": list(records),
        "next_cursor": "c1",
        "has_more": True,
    }


def read(*records: Any) -> list[tuple[str, str, bool, str]]:
    found = read_page(json.dumps(page(*records)).encode(), "my-shop")
    return [(each.record_id, each.number, each.order is not None, each.problem) for each in found.records]


def test_a_bad_record_names_its_field_and_spoils_no_other() -> None:
    bad = record("102")
    bad["purchase_order"]["lines"][0]["quantity"] = "many"
    (first, second, third) = read(record("101"), bad, record("103"))
    assert (first[:3], third[:3]) == (("id-101", "101", True), ("id-103", "103", True))
    assert second[:3] == ("id-102", "102", False)
    assert "lines[0].quantity" in second[3]
    assert "many" in second[3]


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        ({"purchase_order": {}}, "has no id"),
        ({"id": 7, "purchase_order": {}}, "has no id"),
        ({"id": "x" * 201}, "has no id"),
        ("text", "has no id"),
        (None, "has no id"),
        ({"id": "a"}, "holds no purchase_order"),
        ({"id": "a", "purchase_order": []}, "must be an object"),
        ({"id": "a", "purchase_order": {}}, "is missing"),
    ],
)
def test_records_that_are_none_say_so(entry: Any, words: str) -> None:
    ((record_id, _, usable, problem),) = read(entry)
    assert words in problem
    assert not usable
    assert record_id


def test_the_number_loses_its_prefix_and_the_id_is_the_feeds() -> None:
    found = read_page(json.dumps(page(record("101", number="PO#101"))).encode(), "my-shop")
    order = found.records[0].order
    assert isinstance(order, PurchaseOrder)
    assert (order.number, order.id, order.origin.external_id) == ("101", po("101").id, "id-101")


def test_mangled_pages_are_read_or_refused_in_words_and_never_half() -> None:
    """Two thousand pages with bytes changed, cut or doubled: each gives records or one sentence."""
    good = json.dumps(page(*(record(str(101 + n)) for n in range(3)))).encode()
    dice = random.Random(20261127)
    read_well = refused = 0
    for _ in range(2000):
        body = bytearray(good)
        for _ in range(dice.randint(1, 4)):
            place = dice.randrange(len(body))
            match dice.randrange(4):
                case 0:
                    body[place] = dice.randrange(256)
                case 1:
                    del body[place : place + dice.randrange(40)]
                case 2:
                    body[place:place] = bytes(body[place : place + 30])
                case _:
                    body[place:place] = dice.choice(
                        [b'"', b"{", b"]", b"null", b"1e999", b"\\ud800", b",", b"NaN"]
                    )
        try:
            found = read_page(bytes(body), "my-shop")
        except UserMustAct:
            refused += 1
            continue
        read_well += 1
        for each in found.records:
            assert (each.order is None) == bool(each.problem)
            assert each.record_id
    assert read_well > 100
    assert refused > 100


def test_the_shipped_schema_describes_the_same_pages() -> None:
    schema, orders = (
        json.loads(resource_path(*place).read_text(encoding="utf-8"))
        for place in (("feed", "feed.schema.json"), ("sources", "po.schema.json"))
    )
    registry = Registry().with_resource("po.schema.json", Resource.from_contents(orders))
    validator = jsonschema.Draft202012Validator(schema, registry=registry)
    assert validator.is_valid(page(record()))
    assert not validator.is_valid(page({"id": "a", "purchase_order": {}}))
    assert not validator.is_valid(page({"purchase_order": record()["purchase_order"]}))
