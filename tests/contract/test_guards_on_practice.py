"""The guards of the sync, one by one: what must be so at the moment in which it counts."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.errors import AppError
from app.domain.orders import Supplier
from app.domain.questions import QuestionKind
from app.practice.entities.operations import save
from app.practice.entities.registry import BY_KIND
from app.sync import asking
from tests.support.bench import Bench, bench
from tests.support.orders import line, po


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        yield made


def test_the_intent_is_durable_before_its_request_leaves(tmp_path: Path) -> None:
    """Fault 2: another connection sees the intent when the request is about to leave."""
    seen: list[int] = []

    def look(name: str) -> None:
        if name == "request leaves" and made.stores.links.open_intents(made.realm):
            with sqlite3.connect(tmp_path / "shop.sqlite3") as other:
                seen.append(
                    other.execute("SELECT count(*) FROM intent WHERE state = 'sending'").fetchone()[0]
                )

    made = Bench(tmp_path, wire=look)
    try:
        made.connect()
        made.put(po("101"))
        writes = made.sync().writes
    finally:
        made.close()
    assert writes == 3  # vendor, item, PO
    assert len(seen) == 3
    assert all(seen)


def test_recovery_never_takes_a_document_without_our_tag(shop: Bench) -> None:
    """Fault 32: our create never arrived; meanwhile somebody wrote a document with our number by hand."""
    shop.put(po("100"), po("101"))
    shop.sync(po("100").id)
    shop.practice.faults.add("lost-request", entity="PurchaseOrder", operation="create")
    with suppress(AppError):
        shop.sync()
    assert len(shop.stores.links.open_intents(shop.realm)) == 1
    vendor = shop.document(po("100").id)["VendorRef"]
    with shop.practice.books(shop.realm) as books:
        expense = next(a["Id"] for a in books.all("Account") if a["AccountType"] == "Expense")
        kind = "AccountBasedExpenseLineDetail"
        line = {"Amount": Decimal("9.00"), "DetailType": kind, kind: {"AccountRef": {"value": expense}}}
        body = {"DocNumber": "PO-101", "VendorRef": vendor, "Line": [line]}
        by_hand = save(books, BY_KIND["PurchaseOrder"], body, {})
    shop.clock.advance(7200)
    for _ in range(3):
        shop.sync()
        shop.clock.advance(300)
    assert next(raw for raw in shop.there() if raw["Id"] == by_hand["Id"])["SyncToken"] == "0"
    link = shop.stores.links.link(po("101").id, shop.realm)
    asked = [*shop.asked(QuestionKind.DIFFERENCE), *shop.asked(QuestionKind.DOCUMENT)]
    assert link is None or link.qbo_id != by_hand["Id"] or asked, "taken without a question"


def test_two_edits_are_two_writes_and_no_read(shop: Bench) -> None:
    shop.put(po("101"))
    shop.sync()
    shop.requests()
    for note in ("First", "Second"):
        shop.edit(po("101").id, note_to_supplier=note)
        shop.sync()
        assert shop.requests() == (0, 1)
    assert shop.document(po("101").id)["Memo"] == "Second"


def test_hostile_names_arrive_as_they_are(shop: Bench) -> None:
    """Fault 62: formulas, markup, quotes and an emoji are text, in look-ups too."""
    names = ("=HYPERLINK(1)", "<b>O'Neill</b>", "a' or Name like '%", "Tea 🎁 & Söhne")
    orders = [
        po(str(200 + place), supplier=Supplier(name), lines=(line(f"S{place}", product_title=name),))
        for place, name in enumerate(names)
    ]
    shop.put(*orders)
    shop.sync()
    for question in shop.asked():
        shop.questions.answer(question, asking.CREATE_NEW)
    shop.sync()
    for order, name in zip(orders, names, strict=True):
        found = shop.document(order.id)
        assert found["VendorRef"]["name"] == name
        assert found["Line"][0]["Description"].startswith(name)
    shop.forget_links()
    assert shop.sync().reattached == len(names)
    assert len(shop.there("Vendor")) == len(names)
