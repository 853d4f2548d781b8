"""Rows that were copied from a spreadsheet or a web page."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.domain.catalogue import ProductIndex
from app.ui.editor.columns import Known, line_kind
from app.ui.editor.dialog import EditDialog
from app.ui.editor.table_text import as_table, block_of
from tests.ui.editor.conftest import KNOWN, Open, press, write
from tests.ui.fakes import FakeEditing

COLUMNS = line_kind(Known(ProductIndex(KNOWN.products))).columns


def test_a_block_goes_in_from_the_current_cell_as_one_step(dialog: EditDialog) -> None:
    view, model = dialog.lines.view, dialog.lines.model
    before = dialog.edited_order.lines
    QGuiApplication.clipboard().setText("3\t1.50\r\n4\t2,000.00\r\n5\t0.25\r\n")
    view.setFocus()
    view.go(1, 4)
    press(Qt.Key.Key_V, control=True)
    assert [model.index(row, 4).data() for row in range(4)] == ["9", "3", "4", "5"]
    assert [model.index(row, 5).data() for row in range(4)] == ["12.50", "1.50", "2,000.00", "0.25"]
    # The new rows have numbers but no product yet: told at their place, in no dialog.
    assert dialog.lines.told.text().startswith("Line 3: It has no product and no SKU.")
    press(Qt.Key.Key_Z, control=True)
    assert dialog.edited_order.lines == before


def test_headings_say_where_the_columns_go(open_editor: Open, editing: FakeEditing) -> None:
    dialog = open_editor(editing.begin(), new=True)
    dialog.lines.view.go(0, 0)
    dialog.lines.view.paste("SKU\tQty\tNotes\tUnit cost\nMUG-1\t12\tfragile\t2.50\nTRAY-1\t1\t\tx")
    lines = dialog.edited_order.lines
    assert [(line.sku, int(line.quantity)) for line in lines] == [("MUG-1", 12), ("TRAY-1", 1)]
    assert lines[1].product_title == "Tray"  # known
    assert dialog.lines.model.problems == ("Line 2, Unit cost: “x” is not a number.",)


def test_headings_of_other_programs_lose_no_price(open_editor: Open, editing: FakeEditing) -> None:
    dialog = open_editor(editing.begin(), new=True)
    dialog.lines.view.go(0, 0)
    dialog.lines.view.paste("Item name\tSKU\tQuantity\tCost\tTax rate\nRake\tRA-1\t6\t9.80\t19\n")
    (line,) = dialog.edited_order.lines
    assert (line.product_title, line.quantity) == ("Rake", Decimal(6))
    assert (line.unit_cost, line.tax_percent) == (Decimal("9.80"), Decimal(19))


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("", []),
        ("\n\n", []),
        ("one", [(2, 0, "one")]),
        ("a\tb\nc", [(2, 0, "a"), (2, 1, "b"), (3, 0, "c")]),
        ('"two\nlines"\tb', [(2, 0, "two\nlines"), (2, 1, "b")]),
        ("a\r\n\r\nb\r\n", [(2, 0, "a"), (4, 0, "b")]),
    ],
)
def test_text_becomes_cells(text: str, cells: list[tuple[int, int, str]]) -> None:
    assert block_of(text, 2, 0, COLUMNS) == cells


def test_a_table_is_pasted_also_while_a_cell_is_typed_into(open_editor: Open, editing: FakeEditing) -> None:
    dialog = open_editor(editing.begin(), new=True)
    QGuiApplication.clipboard().setText("Mug\tBlue\nPlate\tWhite")
    dialog.lines.view.setFocus()
    dialog.lines.view.go(0, 0)
    write("x")
    press(Qt.Key.Key_V, control=True)
    assert [line.product_name for line in dialog.edited_order.lines] == ["Mug - Blue", "Plate - White"]
    QGuiApplication.clipboard().setText("one word")
    dialog.lines.view.go(0, 2)
    write("x")
    press(Qt.Key.Key_V, control=True)
    press(Qt.Key.Key_Tab)
    assert dialog.edited_order.lines[0].sku == "xone word"


def test_what_has_no_column_is_left_out() -> None:
    assert block_of("8\t1.00\tbeyond", 0, 7, COLUMNS) == [(0, 7, "8")]


def test_copied_cells_are_a_table() -> None:
    assert as_table([(1, 4, "9"), (1, 5, "12.50"), (2, 5, "a\tb")]) == '9\t12.50\n\t"a\tb"'
    assert as_table([]) == ""
