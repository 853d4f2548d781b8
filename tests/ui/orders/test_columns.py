"""Columns as a person wants them, remembered."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.orders.columns import COLUMNS, place_of
from app.ui.orders.columns_dialog import ColumnsDialog
from app.ui.orders.layout import ColumnLayout, read_layout
from app.ui.orders.table import OrdersTable
from app.ui.shell.memory import forgetful
from app.ui.theme import Theme
from tests.ui.dialogs.names import unnamed
from tests.ui.fakes import Shelf
from tests.ui.orders.test_page import Make


def shown(table: OrdersTable) -> list[str]:
    """Keys of the visible columns from left to right."""
    header = table.horizontalHeader()
    logical = [header.logicalIndex(place) for place in range(header.count())]
    return [COLUMNS[place].key for place in logical if not table.isColumnHidden(place)]


def test_columns_are_hidden_ordered_and_sized_for_good(make_scene: Make, qtbot: QtBot) -> None:
    memory = forgetful()
    table = make_scene(Shelf().fill(5), memory).page.list_pane.table
    first = shown(table)
    assert "reference" not in first
    menu = table.header.menu()
    action = {str(action.data()): action for action in menu.actions()}
    action["reference"].trigger()
    action["date"].trigger()
    assert not action["sync"].isEnabled()
    table.horizontalHeader().moveSection(table.horizontalHeader().visualIndex(place_of("total")), 1)
    table.setColumnWidth(place_of("total"), 181)
    assert shown(table)[:2] == ["number", "total"]
    again = make_scene(Shelf().fill(5), memory).page.list_pane.table
    assert shown(again) == shown(table)
    assert again.columnWidth(place_of("total")) == 181
    assert "date" not in shown(again)
    again.header.reset()
    assert shown(again) == first


def test_a_damaged_memory_gives_the_first_columns() -> None:
    for text in (
        "",
        "x",
        "[]",
        '{"order": 5}',
        '{"order": [], "hidden": [], "widths": {"date": "x"}, "chosen": 1}',
    ):
        assert read_layout(text) == ColumnLayout()
    some = (
        '{"order": ["sync", "gone"], "hidden": ["sync", "total"], "widths": {"date": 9000}, "chosen": true}'
    )
    read = read_layout(some)
    assert sorted(read.order) == sorted(ColumnLayout().order)
    assert "sync" not in read.hidden
    assert "total" in read.hidden
    assert read.width("date") == 88


def test_enter_in_the_list_of_columns_means_done(qtbot: QtBot, theme: Theme) -> None:
    dialog = ColumnsDialog(theme, ColumnLayout())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.list.setFocus()
    dialog.list.setCurrentRow(2)
    order = dialog.layout_chosen.order

    QTest.keyClick(dialog.list, Qt.Key.Key_Return)

    assert dialog.result() == dialog.DialogCode.Accepted
    assert dialog.layout_chosen.order == order


def test_the_dialog_works_by_keyboard_alone(qtbot: QtBot, theme: Theme) -> None:
    dialog = ColumnsDialog(theme, ColumnLayout())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert not unnamed(dialog)
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)  # supplier off
    QTest.keyClick(dialog.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert dialog.layout_chosen.order[:2] == ("supplier", "number")
    assert "supplier" in dialog.layout_chosen.hidden
    assert dialog.layout_chosen.chosen
    QTest.keyClick(dialog.reset_button, Qt.Key.Key_Space)
    assert dialog.layout_chosen == ColumnLayout()
