"""A PO is entered, corrected and saved without the mouse."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.domain.orders import CostKind, CostLine, PaymentStatus, PoStatus
from app.ui.editor.dialog import EditDialog
from tests.ui.editor.conftest import Open, focused, press, write
from tests.ui.fakes import FakeEditing

TAB, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Return
PRODUCT, VARIANT, SKU, SUPPLIER_SKU, QUANTITY, COST, DISCOUNT, TAX, AMOUNT = range(9)


def cells(dialog: EditDialog, row: int) -> list[str]:
    model = dialog.lines.model
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def tabs(count: int) -> None:
    for _ in range(count):
        press(TAB)


def test_three_lines_and_a_cost_are_entered_without_the_mouse(
    open_editor: Open, editing: FakeEditing, qtbot: QtBot
) -> None:
    dialog = open_editor(editing.begin(), new=True)
    write("Kiln Ltd")
    tabs(7)  # destination, number, status, currency, rate, reference, then the lines
    assert focused() is dialog.lines.view
    write("Mug")
    tabs(2)
    write("MUG-1")
    tabs(2)
    write("12")
    press(TAB)
    write("2.50")
    press(ENTER)
    write("Plate")
    tabs(4)
    write("6")
    press(TAB)
    write("4")
    press(TAB)
    write("10")
    press(ENTER)
    write("Vase")
    tabs(5)
    write("19.995")
    press(TAB)
    press(TAB)
    write("8")
    press(ENTER)
    assert cells(dialog, 0) == ["Mug", "", "MUG-1", "", "12", "2.50", "", "", "30.00"]
    assert cells(dialog, 1) == ["Plate", "", "", "", "6", "4.00", "10", "", "21.60"]
    assert cells(dialog, 2) == ["Vase", "", "", "", "1", "19.995", "", "8", "20.00"]
    tabs(1)  # a blank last row is left, not filled
    while focused() is not dialog.costs.add_button:
        press(TAB)
    press(Qt.Key.Key_Space)
    write("Fr")
    press(TAB)
    press(TAB)
    write("15")
    press(Qt.Key.Key_S, control=True)
    qtbot.waitUntil(lambda: dialog.result() == QDialog.DialogCode.Accepted)
    saved = editing.saved[0]
    assert (saved.number, saved.supplier.name, saved.status) == ("900", "Kiln Ltd", PoStatus.DRAFT)
    assert (saved.currency, saved.destination.name) == ("USD", "Main warehouse")
    assert [line.product_title for line in saved.lines] == ["Mug", "Plate", "Vase"]
    assert saved.lines[1].discount_percent == 10
    assert saved.cost_lines == (CostLine("Freight", Decimal(15), CostKind.FREIGHT),)
    assert saved.payment.status is PaymentStatus.UNPAID


def test_a_product_is_completed_by_its_sku(open_editor: Open, editing: FakeEditing) -> None:
    dialog = open_editor(editing.begin(), new=True)
    write("clay & co")
    press(TAB)
    head, dates, parties = dialog.form.head, dialog.form.dates, dialog.form.parties
    assert (head.currency.text, dates.terms.text, dates.lead.text()) == ("EUR", "Net 45", "14")
    assert (parties.email.value, parties.contact.value) == ("orders@clay.example", "Ida Loam")
    dialog.lines.view.setFocus()
    dialog.lines.view.go(0, SKU)
    write("bowl-s")
    press(Qt.Key.Key_Escape)  # the offer; what was typed stays
    press(TAB)
    assert cells(dialog, 0) == ["Bowl", "Sand", "BOWL-S", "C-77", "1", "7.25", "", "8", "7.25"]
    line = dialog.edited_order.lines[0]
    assert (line.shopify_variant_id, line.shopify_inventory_item_id) == ("v1", "i1")
    assert dialog.edited_order.supplier.address.line1 == "1 Quay"


def test_a_product_is_chosen_from_the_offer_by_title(
    open_editor: Open, editing: FakeEditing, qtbot: QtBot
) -> None:
    dialog = open_editor(editing.begin(), new=True)
    dialog.form.head.currency.setEditText("EUR")
    dialog.lines.view.setFocus()
    dialog.lines.view.go(0, PRODUCT)
    write("tra")
    assert QApplication.activePopupWidget() is not None
    press(Qt.Key.Key_Down)
    press(ENTER)
    qtbot.waitUntil(lambda: cells(dialog, 0)[:6] == ["Tray", "", "TRAY-1", "", "1", "3.50"])
    assert dialog.lines.view.currentIndex().column() == QUANTITY
    write("7")
    press(ENTER)
    assert cells(dialog, 0)[4] == "7"
    assert dialog.lines.view.currentIndex().row() == 1


def test_a_cost_in_another_currency_is_not_taken(open_editor: Open, editing: FakeEditing) -> None:
    dialog = open_editor(editing.begin(), new=True)
    assert dialog.lines.model.setData(dialog.lines.model.index(0, SKU), "TRAY-1")
    assert cells(dialog, 0)[:6] == ["Tray", "", "TRAY-1", "", "1", "0.00"]


def test_keys_of_a_spreadsheet(dialog: EditDialog) -> None:
    view, model = dialog.lines.view, dialog.lines.model
    view.setFocus()
    view.go(1, QUANTITY)
    press(Qt.Key.Key_D, control=True)
    assert model.index(1, QUANTITY).data() == model.index(0, QUANTITY).data() == "9"
    press(Qt.Key.Key_Z, control=True)
    assert model.index(1, QUANTITY).data() == "24"
    press(Qt.Key.Key_Y, control=True)
    assert model.index(1, QUANTITY).data() == "9"
    view.go(1, TAX)
    write("5")
    press(ENTER)
    view.go(1, TAX)
    press(Qt.Key.Key_Delete)
    assert model.index(1, TAX).data() == ""
    press(Qt.Key.Key_Delete, control=True)
    assert (model.rowCount(), len(dialog.edited_order.lines)) == (2, 1)  # Enter had added a blank row
    press(Qt.Key.Key_Z, control=True)
    assert len(dialog.edited_order.lines) == 2
    press(Qt.Key.Key_Plus, control=True)
    assert model.is_blank(1)
    assert len(dialog.edited_order.lines) == 2


def test_tab_and_enter_walk_through_the_table_and_out_of_it(dialog: EditDialog) -> None:
    view = dialog.lines.view
    view.setFocus()
    view.go(0, TAX)
    press(TAB)
    assert (view.currentIndex().row(), view.currentIndex().column()) == (1, PRODUCT)
    press(TAB, shift=True)
    assert (view.currentIndex().row(), view.currentIndex().column()) == (0, TAX)
    view.go(0, PRODUCT)
    press(TAB, shift=True)
    assert focused() is not view
    view.setFocus()
    view.go(1, COST)
    press(ENTER)
    assert dialog.lines.model.is_blank(2)
    assert view.currentIndex().column() == PRODUCT
    press(TAB)
    assert view.currentIndex().column() == VARIANT
    view.go(2, TAX)
    press(TAB)
    assert focused() is not view


@pytest.mark.parametrize("key", [TAB, ENTER])
def test_what_is_being_typed_when_it_is_saved_counts(
    dialog: EditDialog, editing: FakeEditing, qtbot: QtBot, key: Qt.Key
) -> None:
    dialog.lines.view.setFocus()
    dialog.lines.view.go(0, QUANTITY)
    write("77")
    if key == TAB:
        press(Qt.Key.Key_S, control=True)
    else:
        press(ENTER, control=True)
    qtbot.waitUntil(lambda: bool(editing.saved))
    assert editing.saved[0].lines[0].quantity == 77


def test_enter_in_a_field_goes_on_and_saves_nothing(dialog: EditDialog, editing: FakeEditing) -> None:
    dialog.form.head.number.setFocus()
    press(ENTER)
    assert focused() is not dialog.form.head.number
    assert dialog.isVisible()
    assert editing.saved == []
