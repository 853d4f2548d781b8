"""A file imported again over POs that were edited here: nothing of that is overwritten without a word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.edits import Stand, Taking, three_values
from app.domain.orders import PurchaseOrder
from app.domain.tracing import Change, ChangeSource
from app.services.importing import ImportPreview
from tests.support.import_desk import Calm, Desk, import_desk

HEAD = "PO,Supplier,Currency,SKU,Qty,Cost,Reference\n"
FILE = HEAD + "1,Clay,USD,a,2,1.50,R1\n2,Clay,USD,a,4,1.50,R2\n3,Clay,USD,a,6,1.50,R3\n"
PERSON = Change(ChangeSource.PERSON)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with import_desk(tmp_path) as made:
        yield made


def read(desk: Desk, text: str = FILE) -> ImportPreview:
    return desk.importing.read(desk.write(text), None, Calm())


def po(desk: Desk, number: str) -> PurchaseOrder:
    order = desk.stores.orders.by_number(number)
    assert order is not None
    return order


def quantity(desk: Desk, number: str) -> int:
    return int(po(desk, number).lines[0].quantity)


def edit(desk: Desk, number: str, *, quantity: int | None = None, reference: str = "") -> None:
    order = po(desk, number)
    if quantity is not None:
        order = replace(order, lines=(replace(order.lines[0], quantity=Decimal(quantity)),))
    if reference:
        order = replace(order, reference=reference)
    desk.stores.orders.save([order], PERSON)


def test_the_same_file_again_leaves_what_was_edited_here(desk: Desk) -> None:
    desk.importing.apply(read(desk))
    edit(desk, "1", quantity=9)
    again = read(desk)
    assert (len(again.orders), again.same, again.count(Taking())) == (0, 3, 0)
    (edited,) = again.edited.values()
    assert edited.stand is Stand.HERE
    (value,) = three_values(edited)
    assert (value.last, value.here, value.file, value.edited) == ("2", "9", "2", True)
    # A person may have the file's version all the same.
    desk.importing.apply(again, taking=Taking({edited.here.id: True}))
    assert quantity(desk, "1") == 2


def test_what_changed_here_and_in_the_file_is_asked_and_never_overwritten_by_itself(desk: Desk) -> None:
    desk.importing.apply(read(desk))
    edit(desk, "1", quantity=9)
    newer = FILE.replace("a,2,", "a,5,").replace("a,4,", "a,8,")
    preview = read(desk, newer)
    asked = preview.undecided(Taking())
    assert [each.here.number for each in asked] == ["1"]
    (value,) = three_values(asked[0])
    assert (value.last, value.here, value.file) == ("2", "9", "5")
    outcome = desk.importing.apply(preview)
    assert (outcome.changed, outcome.asked, outcome.kept) == (1, ("1",), 0)
    assert "PO-1" in outcome.sentence
    assert "not overwritten" in outcome.sentence
    assert (quantity(desk, "1"), quantity(desk, "2")) == (9, 8)
    taken = desk.importing.apply(read(desk, newer), taking=Taking({po(desk, "1").id: True}))
    assert (taken.changed, quantity(desk, "1")) == (1, 5)


def test_keeping_what_is_here_is_an_answer_until_the_file_changes_again(desk: Desk) -> None:
    desk.importing.apply(read(desk))
    edit(desk, "1", quantity=9)
    newer = FILE.replace("a,2,", "a,5,")
    kept = desk.importing.apply(read(desk, newer), taking=Taking({po(desk, "1").id: False}))
    assert (kept.changed, kept.kept, quantity(desk, "1")) == (0, 1, 9)
    assert not read(desk, newer).undecided(Taking())
    assert read(desk, FILE.replace("a,2,", "a,7,")).undecided(Taking())


def test_edits_and_news_in_different_fields_both_count(desk: Desk) -> None:
    desk.importing.apply(read(desk))
    edit(desk, "1", reference="MINE")
    preview = read(desk, FILE.replace("a,2,", "a,5,"))
    (edited,) = preview.edited.values()
    assert edited.stand is Stand.NEWS
    desk.importing.apply(preview)
    assert (po(desk, "1").reference, po(desk, "1").lines[0].quantity) == ("MINE", Decimal(5))
    again = read(desk, FILE.replace("a,2,", "a,5,"))
    assert (len(again.orders), again.same) == (0, 3)


def test_changed_pos_are_taken_or_left_one_by_one(desk: Desk) -> None:
    desk.importing.apply(read(desk))
    preview = read(desk, FILE.replace("1.50", "1.75"))
    assert (len(preview.changed), len(preview.edited)) == (3, 0)
    taking = Taking({po(desk, "2").id: False})
    assert preview.count(taking) == 2
    outcome = desk.importing.apply(preview, taking=taking)
    assert (outcome.changed, outcome.kept) == (2, 1)
    assert [po(desk, number).lines[0].unit_cost for number in "123"] == [
        Decimal("1.75"),
        Decimal("1.50"),
        Decimal("1.75"),
    ]
    assert preview.count(Taking(rest=False)) == 0
    assert preview.count(Taking({po(desk, "2").id: True}, rest=False)) == 1


def test_a_po_that_was_made_here_is_asked_about_at_its_first_meeting(desk: Desk) -> None:
    desk.importing.apply(read(desk))
    desk.stores.incoming.drop("file")  # as in a profile from before
    assert not read(desk, FILE.replace("a,2,", "a,5,")).edited
    edit(desk, "1", quantity=9)
    (edited,) = read(desk, FILE.replace("a,2,", "a,5,")).edited.values()
    assert (edited.stand, edited.base) == (Stand.BOTH, None)
    assert [value.last for value in three_values(edited)] == [None]
