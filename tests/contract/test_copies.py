"""The copy of a PO on its document in QuickBooks: once, kept fresh, and never in the way of the PO."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.orders import Supplier
from app.domain.sync_state import SyncState
from app.practice.entities.operations import save
from app.practice.entities.registry import BY_KIND
from tests.support.bench import Bench, Crash, Raw, bench
from tests.support.orders import line, po


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        settings = made.stores.settings.sync_settings(made.realm)
        made.switch(replace(settings, attach_pdf=True))
        yield made


def copies(shop: Bench) -> list[Raw]:
    return shop.there("Attachable")


def content(shop: Bench, copy: Raw) -> bytes:
    with shop.practice.books(shop.realm) as books:
        row = books.store.row("SELECT data FROM blob WHERE realm=? AND id=?", shop.realm, copy["Id"])
        assert row is not None
        return bytes(row[0])


def warnings(shop: Bench) -> list[str]:
    return [entry.text for entry in shop.stores.log.entries(level="warning") if entry.action == "attach"]


def test_off_means_no_copy(tmp_path: Path) -> None:
    with bench(tmp_path) as plain:
        plain.put(po())
        plain.sync()
        assert copies(plain) == []


def test_a_new_po_gets_its_copy_with_one_more_write(shop: Bench) -> None:
    order = po(supplier=Supplier("Søstrene Grønne"))
    shop.put(po("99", supplier=Supplier("Søstrene Grønne")))
    shop.sync()
    shop.put(order)
    shop.requests()
    shop.sync()
    assert shop.requests()[1] == 2, "the document and its copy"
    copy = copies(shop)[-1]
    assert (copy["FileName"], copy["ContentType"]) == ("PO-101.pdf", "application/pdf")
    (ref,) = copy["AttachableRef"]
    assert (ref["EntityRef"]["value"], ref["IncludeOnSend"]) == (shop.link(order.id).qbo_id, False)
    assert content(shop, copy).startswith(b"%PDF-")
    shop.sync()
    assert shop.requests() == (0, 0)


def test_a_changed_po_has_its_new_copy_and_no_other(shop: Bench) -> None:
    order = po()
    shop.put(order)
    shop.sync()
    before = copies(shop)[0]
    shop.edit(order.id, lines=(line(quantity="9"),))
    shop.requests()
    shop.sync()
    assert shop.requests() == (0, 3), "document, new copy, former copy away"
    (after,) = copies(shop)
    assert after["Id"] != before["Id"]
    assert after["Note"] != before["Note"]
    shop.sync()
    assert shop.requests() == (0, 0)


@pytest.mark.parametrize("restart", [False, True])
def test_a_lost_answer_does_not_make_a_second_copy(shop: Bench, restart: bool) -> None:
    shop.practice.faults.add("lost-answer", path="upload", times=2)
    order = po()
    shop.put(order)
    shop.sync()
    assert shop.state(order.id).state is SyncState.IN_QUICKBOOKS
    assert len(copies(shop)) == 1
    if restart:
        shop.restart()
    shop.sync()
    shop.sync()
    assert len(copies(shop)) == 1
    assert shop.state(order.id).state is SyncState.IN_QUICKBOOKS
    shop.requests()
    shop.sync()
    assert shop.requests() == (0, 0)


def test_a_request_that_never_arrived_is_made_up_for(shop: Bench) -> None:
    shop.practice.faults.add("lost-request", path="upload", times=2)
    order = po()
    shop.put(order)
    shop.sync()
    assert copies(shop) == []
    assert shop.state(order.id).state is SyncState.IN_QUICKBOOKS
    shop.sync()
    shop.sync()
    assert len(copies(shop)) == 1


def test_a_copy_is_made_up_for_after_a_crash_between_document_and_copy(shop: Bench) -> None:
    shop.fault.at = "after_link"
    order = po()
    shop.put(order)
    with pytest.raises(Crash):
        shop.sync()
    assert copies(shop) == []
    shop.restart()
    shop.sync()
    assert shop.state(order.id).state is SyncState.IN_QUICKBOOKS
    assert len(copies(shop)) == 1


def test_a_copy_that_is_refused_never_fails_the_po(shop: Bench) -> None:
    draw = shop.tools.draw
    shop.tools = replace(shop.tools, draw=lambda _: b"x" * 20_000_001)  # more than QuickBooks takes
    order = po()
    shop.put(order)
    summary = shop.sync()
    assert (summary.created, summary.refused, summary.stopped) == (1, 0, "")
    assert shop.state(order.id).state is SyncState.IN_QUICKBOOKS
    (told,) = warnings(shop)
    assert "PO-101" in told
    assert "tried again with the next sync" in told
    shop.tools = replace(shop.tools, draw=draw)
    shop.sync()
    assert len(copies(shop)) == 1
    shop.requests()
    shop.sync()
    assert shop.requests() == (0, 0)


def test_a_copy_that_cannot_be_drawn_is_told(shop: Bench) -> None:
    def stumble(sheet: object) -> bytes:
        raise ZeroDivisionError

    draw = shop.tools.draw
    shop.tools = replace(shop.tools, draw=stumble)
    order = po()
    shop.put(order)
    shop.sync()
    assert shop.state(order.id).state is SyncState.IN_QUICKBOOKS
    assert "could not be drawn" in warnings(shop)[0]
    shop.tools = replace(shop.tools, draw=draw)
    shop.sync()
    assert len(copies(shop)) == 1


def test_somebody_elses_files_are_left_alone(shop: Bench) -> None:
    order = po()
    shop.put(order)
    shop.sync()
    qbo_id = shop.link(order.id).qbo_id
    with shop.practice.books(shop.realm) as books:
        link = {"EntityRef": {"type": "PurchaseOrder", "value": qbo_id}}
        save(books, BY_KIND["Attachable"], {"Note": "Signed by Robin", "AttachableRef": [link]}, {})
    shop.edit(order.id, note_to_supplier="Ring twice")
    shop.sync()
    assert sorted(each["Note"][:6] for each in copies(shop)) == ["Copy o", "Signed"]


def test_the_stored_request_keeps_no_file(shop: Bench) -> None:
    shop.put(po())
    shop.sync()
    database = sqlite3.connect(shop.folder / "shop.sqlite3")
    rows = database.execute("SELECT payload FROM intent WHERE kind = 'upload'").fetchall()
    database.close()
    assert rows == [("",)]
