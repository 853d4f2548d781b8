"""Importing on real storage: saved mappings, differences, POs left out, nothing twice, nothing in part."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.errors import EnvironmentProblem, UserMustAct
from app.domain.file_reading import Asks, Pasted, ReadOptions
from app.domain.orders import PurchaseOrder
from app.domain.tracing import Change
from app.services.brakes import SourceSizes
from tests.support.changes import TEST
from tests.support.import_desk import GOOD, HALF, HEAD, WAITS, Calm, Desk, import_desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with import_desk(tmp_path) as made:
        yield made


def test_the_same_file_again_changes_nothing(desk: Desk) -> None:
    path = desk.write(GOOD)
    first = desk.importing.apply(desk.importing.read(path, None, Calm()))
    assert (first.created, first.changed, first.same) == (2, 0, 0)
    desk.told.clear()
    again = desk.importing.apply(desk.importing.read(path, None, Calm()))
    assert (again.created, again.changed, again.same) == (0, 0, 2)
    assert desk.told == []


def test_good_pos_are_imported_and_the_others_come_back_whole_with_reasons(desk: Desk) -> None:
    preview = desk.importing.read(desk.write(HALF), None, Calm())
    with pytest.raises(UserMustAct, match="1 problem"):
        desk.importing.apply(preview)
    assert desk.numbers() == []
    outcome = desk.importing.apply(preview, partly=True)
    assert desk.numbers() == ["2"]
    assert outcome.sentence == "Imported: 1 new, 0 changed, 0 unchanged. 1 with problems left out."
    back = desk.folder / "back.csv"
    desk.importing.write_left_out(preview, back)
    with back.open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == [
            [*HEAD.split(","), "Reason"],
            ["1", "Clay", "USD", "a", "2", "1.50", f"{WAITS} row 3 of the original file."],
            ["1", "Clay", "USD", "b", "many", "3.00", "Qty: This is not a number. Write it like 12.50."],
        ]
    back.write_text(back.read_text(encoding="utf-8-sig").replace("many", "7"), encoding="utf-8")
    corrected = desk.importing.apply(desk.importing.read(back, None, Calm()))
    assert (corrected.created, desk.numbers()) == (1, ["1", "2"])


def test_a_question_about_the_whole_file_lets_nothing_through(desk: Desk) -> None:
    preview = desk.importing.read(desk.write("SKU,Quantity,Cost\na,2,1.50\n"), None, Calm())
    assert preview.questions == (Asks.NUMBER, Asks.SUPPLIER, Asks.CURRENCY)
    with pytest.raises(UserMustAct):
        desk.importing.apply(preview, partly=True)
    assert desk.numbers() == []


def test_a_mapping_is_saved_with_the_import_and_used_for_the_same_headers(desk: Desk) -> None:
    text = "Bestellung;Lieferant;Art;Stk;EK\n7;Ton;a;2;1,50\n"
    columns = {"Bestellung": "po_number", "Lieferant": "supplier_name", "Art": "line_sku"}
    columns |= {"Stk": "line_quantity", "EK": "line_unit_cost"}
    first = desk.importing.read(desk.write(text), None, Calm())
    assert first.blocked
    assert not first.recalled
    options = ReadOptions(default_currency="EUR", columns=columns, decimal_comma=True, number="x")
    desk.importing.apply(desk.importing.read(desk.write(text), options, Calm()))
    later = desk.write("Lieferant;Bestellung;Art;Stk;EK\nTon;8;a;3;1,50\n", "other.csv")
    preview = desk.importing.read(later, None, Calm())
    assert preview.recalled
    assert preview.options == replace(options, number="")
    (order,) = preview.orders
    assert (order.number, order.currency, order.lines[0].unit_cost) == ("8", "EUR", Decimal("1.50"))


def test_a_folder_uses_its_own_mapping_before_that_of_another_source(desk: Desk) -> None:
    text = "PO,Supplier,SKU,Qty,Cost,When\n1,Clay,a,2,1.50,03/04/2026\n"
    columns = {"When": "ordered_date"}
    for name, day_first in (("files", True), ("folder:/a", False)):
        options = ReadOptions(default_currency="USD", columns=columns, day_first=day_first)
        desk.importing.remember(desk.importing.read(desk.write(text), options, Calm(), name=name))
    for source, day in (("folder:/a", "2026-03-04"), ("files", "2026-04-03"), ("folder:/b", "2026-03-04")):
        preview = desk.importing.read(desk.write(text), None, Calm(), name=source)
        assert preview.recalled
        assert [str(order.ordered_date) for order in preview.orders] == [day]


def test_what_a_file_says_nothing_about_stays(desk: Desk) -> None:
    desk.importing.apply(desk.importing.read(desk.write(GOOD), None, Calm()))
    order = desk.stores.orders.by_number("1")
    assert order is not None
    received = replace(order.lines[0], received_quantity=Decimal(1))
    edited = replace(order, note_to_supplier="Ring the bell", lines=(received, order.lines[1]))
    desk.stores.orders.save([edited], TEST)
    preview = desk.importing.read(desk.write(GOOD), None, Calm())
    assert (preview.changed, preview.same) == ((), 2)
    preview = desk.importing.read(desk.write(GOOD.replace("1,Clay,USD,a,2", "1,Clay,USD,a,5")), None, Calm())
    (changed,), (before,) = preview.changed, preview.before
    assert (before.lines[0].quantity, changed.lines[0].quantity) == (Decimal(2), Decimal(5))
    assert (changed.note_to_supplier, changed.lines[0].received_quantity) == ("Ring the bell", Decimal(1))


def test_a_po_that_changed_after_it_was_read_is_not_overwritten_unseen(desk: Desk) -> None:
    desk.importing.apply(desk.importing.read(desk.write(GOOD), None, Calm()))
    preview = desk.importing.read(desk.write(GOOD.replace("a,2", "a,9")), None, Calm())
    order = desk.stores.orders.by_number("1")
    assert order is not None
    desk.stores.orders.save([replace(order, reference="INV-7")], TEST)
    with pytest.raises(UserMustAct, match="PO-1 was changed here"):
        desk.importing.apply(preview)
    now = desk.stores.orders.by_number("1")
    assert now is not None
    assert (now.reference, now.lines[0].quantity) == ("INV-7", Decimal(2))


def test_many_pos_are_stored_page_by_page_and_can_be_stopped(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.storing.PAGE", 2)
    rows = "".join(f"{number},Clay,USD,a,2,1.50\n" for number in range(1, 6))
    path = desk.write(f"{HEAD}\n{rows}")
    seen: list[tuple[int, int]] = []
    cancel = Calm()

    def progress(done: int, total: int) -> None:
        seen.append((done, total))
        cancel.canceled = done == 2

    stopped = desk.importing.apply(desk.importing.read(path, None, Calm()), cancel=cancel, progress=progress)
    assert (stopped.created, stopped.waiting, desk.numbers()) == (4, 1, ["1", "2", "3", "4"])
    assert "Stopped: 1 more were not imported" in stopped.sentence
    assert len(desk.told) == 4  # auto sync hears of them once
    assert seen == [(0, 5), (2, 5), (4, 5)]
    rest = desk.importing.apply(desk.importing.read(path, None, Calm()), cancel=Calm(), progress=progress)
    assert (rest.created, rest.same, len(desk.numbers())) == (1, 4, 5)


def test_a_page_that_fails_leaves_the_pages_before_it_and_says_so(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.storing.PAGE", 2)
    rows = "".join(f"{number},Clay,USD,a,2,1.50\n" for number in range(1, 6))
    preview = desk.importing.read(desk.write(f"{HEAD}\n{rows}"), None, Calm())
    save = desk.stores.orders.save

    def full(orders: Sequence[PurchaseOrder], change: Change) -> Sequence[str]:
        if any(order.number == "3" for order in orders):
            raise EnvironmentProblem("The disk is full", "Nothing was saved.")
        return save(orders, change)

    monkeypatch.setattr(type(desk.stores.orders), "save", lambda self, orders, change: full(orders, change))
    with pytest.raises(EnvironmentProblem) as caught:
        desk.importing.apply(preview, cancel=Calm(), progress=lambda done, total: None)
    assert "2 POs of orders.csv had been imported before" in caught.value.message
    assert (desk.numbers(), len(desk.told)) == (["1", "2"], 2)


def test_a_pasted_table_goes_the_same_way(desk: Desk) -> None:
    page = "<meta charset='utf-8'><table><tr>" + "".join(f"<th>{name}</th>" for name in HEAD.split(","))
    page += "</tr><tr><td rowspan=2>5</td><td>Clay &amp; Co</td><td>USD</td><td>a</td><td>2</td><td>$1.50</td></tr>"
    page += "<tr><td>Clay &amp; Co</td><td>USD</td><td>b</td><td>1</td><td>$3.00</td></tr></table>"
    desk.importing.apply(desk.importing.read(Pasted(page.encode()), None, Calm()))
    order = desk.stores.orders.by_number("5")
    assert order is not None
    assert (order.supplier.name, [line.sku for line in order.lines]) == ("Clay & Co", ["a", "b"])
    text = GOOD.replace(",", "\t").replace("2\tClay", "9\tClay")
    desk.importing.apply(desk.importing.read(Pasted(text.encode()), None, Calm()))
    assert desk.numbers() == ["1", "5", "9"]
    assert [profile.source for profile in desk.stores.sources.profiles()] == ["clipboard"]


def test_an_import_that_fails_inside_its_transaction_leaves_the_measure_of_the_brake(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = "\n".join(f"{number},Clay,USD,a,1,1.50" for number in range(100, 112))
    desk.importing.apply(desk.importing.read(desk.write(f"{HEAD}\n{rows}\n"), None, Calm()))
    sizes = SourceSizes(desk.stores.settings)
    smaller = desk.write(f"{HEAD}\n100,Clay,USD,a,7,1.50\n")
    for cancel in (None, Calm()):
        preview = desk.importing.read(smaller, None, Calm())
        with monkeypatch.context() as patch:

            def taken(orders: object, change: object) -> object:
                raise UserMustAct("The number is taken", "", "")

            patch.setattr(desk.importing._saving, "store", taken)
            with pytest.raises(UserMustAct):
                desk.importing.apply(preview, cancel=cancel, progress=lambda done, total: None)
        assert sizes.brakes() == ()
    desk.importing.apply(desk.importing.read(smaller, None, Calm()))
    assert len(sizes.brakes()) == 1
