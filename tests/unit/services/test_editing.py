"""Beginning, copying and saving POs; what saving leads to; the changes in the export."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.orders import Destination, PoStatus, Supplier
from app.domain.settings import SyncSettings
from app.domain.sync_state import SyncState
from app.services.activity import ActivityService
from app.services.editing import ChangedMeanwhile
from app.services.outlook import Outlook
from tests.support.bench import Bench, bench
from tests.support.orders import po


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        yield made


def test_a_new_po_has_the_next_number_and_the_usual_currency(shop: Bench) -> None:
    assert shop.editing.begin().number == "1"
    shop.put(po("128", currency="EUR", destination=Destination("Main")), po("9", currency="EUR"))
    order = shop.editing.begin()
    assert (order.number, order.currency, order.destination.name) == ("129", "EUR", "Main")
    assert order.status is PoStatus.DRAFT
    shop.editing.save(replace(order, supplier=Supplier("Kiln")))
    assert shop.stores.orders.by_number("129") is not None
    assert [entry.text for entry in shop.stores.orders.history(order.id)] == ["Added"]


def test_an_import_of_the_same_number_finds_the_po_that_was_entered_here(shop: Bench) -> None:
    order = replace(shop.editing.begin(), number="7", supplier=Supplier("Kiln"))
    assert shop.editing.begin().id != po("7").id
    shop.put(po("6"))
    assert shop.editing.begin().id == po("7").id
    assert order.id != po("7").id  # another number was typed; the id stays


def test_the_id_of_a_po_that_got_another_number_is_not_taken(shop: Bench) -> None:
    shop.put(po("7"))
    shop.edit(po("7").id, number="5")
    order = shop.editing.begin()
    assert order.number == "6"
    shop.put(po("6"))
    other = shop.editing.begin()
    assert other.number == "7"
    assert other.id != po("7").id
    shop.editing.save(replace(other, supplier=Supplier("Kiln")))
    assert sorted(shop.stores.orders.numbers()) == ["5", "6", "7"]


def test_a_copy_is_not_saved_until_it_is_saved(shop: Bench) -> None:
    shop.put(po("7", status=PoStatus.DELIVERED))
    made = shop.editing.duplicate(po("7", status=PoStatus.DELIVERED))
    assert (made.number, made.status, made.lines) == ("8", PoStatus.DRAFT, po("7").lines)
    assert len(shop.stores.orders.ids()) == 1


def test_what_was_changed_elsewhere_meanwhile_stays(shop: Bench) -> None:
    began = po("7")
    shop.put(began)
    shop.put(po("7", carrier="DHL", lines=(replace(began.lines[0], received_quantity=Decimal(1)),)))
    shop.editing.save(replace(began, reference="R 1"), began)
    stored = shop.stores.orders.get(began.id)
    assert stored is not None
    assert (stored.reference, stored.carrier, stored.lines[0].received_quantity) == ("R 1", "DHL", Decimal(1))


def test_what_both_changed_is_asked_about_and_nothing_is_saved(shop: Bench) -> None:
    began = po("7")
    shop.put(began)
    shop.put(po("7", reference="theirs", carrier="DHL"))
    mine = replace(began, reference="mine")
    with pytest.raises(ChangedMeanwhile, match="Reference: you have mine, now it is theirs"):
        shop.editing.save(mine, began)
    stored = shop.stores.orders.get(began.id)
    assert stored is not None
    assert stored.reference == "theirs"
    shop.editing.save(mine, began, insist=True)
    stored = shop.stores.orders.get(began.id)
    assert stored is not None
    assert (stored.reference, stored.carrier) == ("mine", "DHL")


def test_a_new_po_does_not_replace_one_that_came_in_meanwhile(shop: Bench) -> None:
    began = shop.editing.begin()
    shop.put(po("1"))
    assert po("1").id == began.id
    with pytest.raises(ChangedMeanwhile, match="Supplier: you have Kiln"):
        shop.editing.save(replace(began, supplier=Supplier("Kiln")), began)


def test_saving_with_both_switches_on_sends_the_new_po(shop: Bench) -> None:
    shop.switch(replace(shop.stores.settings.sync_settings(shop.realm), auto_sync=True))
    order = replace(shop.editing.begin(), supplier=Supplier("Kiln"), lines=po("1").lines)
    outlook = shop.editing.outlook(order.id)
    assert outlook.words(order).startswith("Auto sync is on: saving sends it to QuickBooks")
    shop.editing.save(order)
    assert shop.state(order.id).state is SyncState.IN_QUICKBOOKS
    assert shop.document(order.id)["DocNumber"] == "PO-1"
    assert shop.editing.outlook(order.id).words(order).startswith("Auto sync is on: saving updates it")


@pytest.mark.parametrize(
    ("outlook", "words"),
    [
        (Outlook(), "Saving keeps it here. Connect QuickBooks"),
        (Outlook("C"), "Saving keeps it here. PO sync is off"),
        (Outlook("C", settings=SyncSettings(po_sync=True)), "Saving keeps it here; the next sync sends it."),
        (
            Outlook("C", needs_reconnect=True, settings=SyncSettings(po_sync=True, auto_sync=True)),
            "Saving keeps it here. Sign in",
        ),
        (Outlook("C", stays="It is on hold."), "It is on hold."),
    ],
)
def test_what_saving_leads_to(outlook: Outlook, words: str) -> None:
    assert outlook.words(po("1")).startswith(words)
    nothing = Outlook("C", settings=SyncSettings(po_sync=True, auto_sync=True)).words(po("1", lines=()))
    assert nothing.startswith("It can be saved, but is not sent: it has no product lines")


def test_changes_are_exported_field_by_field(shop: Bench, tmp_path: Path) -> None:
    shop.put(po("7"))
    shop.edit(po("7").id, reference="R 1", internal_note="x" * 300)
    target = tmp_path / "log.csv"
    ActivityService(shop.stores.log, str, saves=shop.stores.orders).export(target, "csv")
    with target.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["row"] == "change"]
    assert [(row["action"], row["po_number"], row["source"]) for row in rows] == [
        ("saved", "7", "test"),
        ("reference", "7", "edited here by anna"),
        ("internal_note", "7", "edited here by anna"),
    ]
    assert (rows[1]["old"], rows[1]["new"], rows[1]["text"]) == ("", "R 1", "Reference set to R 1")
    assert rows[2]["new"] == "x" * 300
