"""POs that are here already, in the import assistant: what changes, and who says so."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.edits import Edited, Stand
from app.domain.read_table import PreviewRow
from app.ui.importing.difference_tree import FILE, HERE, LAST
from app.ui.importing.flow import Step
from tests.ui.importing.fakes import GOOD, TABLE, order
from tests.ui.importing.test_dialog import Desk


def _edited(stand: Stand, number: str) -> Edited:
    base, here, there = order(number, 3), order(number, 5), order(number, 3 if stand is Stand.HERE else 8)
    return Edited(stand, base, here, there, there)


ASKED = replace(
    GOOD,
    new=(),
    warnings=(),
    changed=(order("1000", 400), order("7", 8)),
    before=(order("1000"), order("7", 5)),
    edited={"id-7": _edited(Stand.BOTH, "7"), "id-8": _edited(Stand.HERE, "8")},
)


def test_a_po_that_was_changed_here_and_in_the_file_is_asked_about_by_keyboard_alone(qtbot: QtBot) -> None:
    desk = Desk(qtbot, ASKED)
    desk.read()
    page, tree = desk.dialog.page, desk.dialog.page.differences.tree
    assert "1 PO was changed here and in the file" in page.message.text
    tops = [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]
    assert [item.text(0) for item in tops if item] == [
        "PO-7 Green Grower – changed here and in the file: which holds?",
        "PO-8 Green Grower – edited here; the file says what it said last",
        "PO-1000 Green Grower",
    ]
    assert [item.checkState(0) for item in tops if item] == [
        Qt.CheckState.PartiallyChecked,
        Qt.CheckState.Unchecked,
        Qt.CheckState.Checked,
    ]
    value = tops[0].child(0) if tops[0] else None
    assert value is not None
    assert [value.text(column) for column in (LAST, HERE, FILE)] == ["3", "5", "8"]
    assert not tree.isColumnHidden(LAST)
    assert desk.dialog.footer.primary.text() == "&Import 1 PO"
    desk.dialog.footer.primary.click()  # one waits for an answer, so nothing is imported yet
    assert desk.service.applied == []
    assert (desk.at(Step.REVIEW), tree.currentItem() is tops[0]) == (True, True)
    QTest.keyClick(tree, Qt.Key.Key_Space)
    assert tree.taking.chosen == {"id-7": True}
    assert desk.dialog.footer.primary.text() == "&Import 2 POs"
    QTest.keyClick(tree, Qt.Key.Key_Space)
    assert tree.taking.chosen == {"id-7": False}
    desk.dialog.footer.primary.click()
    desk.jobs.step()
    assert desk.at(Step.DONE)
    assert desk.service.taking.chosen == {"id-7": False}


def test_selected_pos_and_those_that_are_not_listed_are_chosen_at_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.importing.difference_tree.MOST_SHOWN", 2)
    desk = Desk(qtbot, replace(GOOD, new=(), changed=tuple(order(str(n), 9) for n in range(5)), before=tuple(
        order(str(n)) for n in range(5)
    )))  # fmt: skip
    desk.read()
    differences = desk.dialog.page.differences
    assert differences.tree.topLevelItemCount() == 3  # two POs, and one box for the other three
    differences.tree.selectAll()
    differences.keep.click()
    assert (differences.taking.rest, desk.dialog.footer.primary.text()) == (
        False,
        "Keep &it all as it is here",
    )
    second = differences.tree.topLevelItem(1)
    assert second is not None
    differences.tree.setCurrentItem(second)
    differences.take.click()
    assert desk.dialog.footer.primary.text() == "&Import 1 PO"


def test_a_row_without_a_number_says_in_its_cell_where_it_was_counted(qtbot: QtBot) -> None:
    rows = (*TABLE.rows, PreviewRow(8, ("", "Green Grower", "2", ""), part_of="1002"))
    desk = Desk(qtbot, replace(GOOD, changed=(), before=(), table=replace(TABLE, rows=rows)))
    desk.read()
    cell = desk.dialog.page.table.model.index(2, 0)
    assert cell.data() == "(PO 1002, as above)"
    assert "part of PO 1002" in cell.data(Qt.ItemDataRole.ToolTipRole)
