"""The editor: live totals, inline problems, saving in a job, nothing lost by accident."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.domain.errors import UserMustAct
from app.domain.orders import CostKind, PoStatus, PurchaseOrder
from app.runtime.jobs import Jobs
from app.ui.orders.edit_dialog import EditDialog
from app.ui.orders.format import read_number
from app.ui.theme import Theme
from app.ui.widgets.date_field import read_date
from tests.ui.fakes import FakeEditing, Shelf, editing_service, make_order

PRODUCT, SKU, QUANTITY, COST, TAX, AMOUNT = range(6)


@pytest.fixture
def editing() -> FakeEditing:
    return FakeEditing(Shelf())


@pytest.fixture
def order() -> PurchaseOrder:
    return make_order(12)


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme, jobs: Jobs, editing: FakeEditing, order: PurchaseOrder) -> EditDialog:
    made = EditDialog(theme, order, editing_service(editing), jobs)
    qtbot.addWidget(made)
    made.open()
    qtbot.waitExposed(made)
    return made


def put(dialog: EditDialog, row: int, column: int, text: str) -> None:
    assert dialog.lines.setData(dialog.lines.index(row, column), text)


def test_untouched_order_is_the_same_and_is_not_saved(
    dialog: EditDialog, editing: FakeEditing, order: PurchaseOrder
) -> None:
    assert dialog.edited_order == order
    dialog.save()
    assert (dialog.result(), editing.saved) == (QDialog.DialogCode.Accepted, [])


def test_totals_follow_what_is_typed(dialog: EditDialog) -> None:
    put(dialog, 0, QUANTITY, "10")
    put(dialog, 0, COST, "2.50")
    put(dialog, 0, TAX, "")
    assert dialog.lines.index(0, AMOUNT).data() == "25.00"
    # 25.00 + 24 x 3.125 + freight 48.00, no tax any more
    assert dialog.total.text() == "Total 148.00 USD"
    dialog.line_table.view.setCurrentIndex(dialog.lines.index(1, 0))
    QTest.mouseClick(dialog.line_table.remove_button, Qt.MouseButton.LeftButton)
    assert dialog.total.text() == "Total 73.00 USD"
    QTest.mouseClick(dialog.cost_table.add_button, Qt.MouseButton.LeftButton)
    assert dialog.costs.setData(dialog.costs.index(1, 0), "Discount")
    assert dialog.costs.setData(dialog.costs.index(1, 2), "-3")
    assert dialog.total.text() == "Total 70.00 USD"
    assert dialog.edited_order.cost_lines[1].kind is CostKind.DISCOUNT


@pytest.mark.parametrize(
    ("column", "text"), [(QUANTITY, "ten"), (QUANTITY, "-1"), (COST, ""), (TAX, "8 percent")]
)
def test_what_is_no_number_is_told_and_stops_saving(
    dialog: EditDialog, editing: FakeEditing, column: int, text: str
) -> None:
    before = dialog.edited_order
    put(dialog, 0, column, text)
    assert dialog.lines.index(0, column).data() == text
    assert text in dialog.message.text
    assert not dialog.save_button.isEnabled()
    dialog.save()
    assert editing.saved == []
    assert dialog.isVisible()
    put(dialog, 0, column, "9.5")
    assert dialog.save_button.isEnabled()
    assert dialog.edited_order != before


def test_problem_moves_with_its_row_and_goes_with_it(dialog: EditDialog) -> None:
    put(dialog, 1, QUANTITY, "many")
    dialog.lines.remove(0)
    assert dialog.lines.index(0, QUANTITY).data() == "many"
    dialog.lines.remove(0)
    assert dialog.problems == ()


def test_dates_must_be_dates_in_the_right_order(dialog: EditDialog) -> None:
    field = dialog.form.expected
    field.clear()
    QTest.keyClicks(field, "soon")
    assert "soon" in dialog.message.text
    field.clear()
    QTest.keyClicks(field, "2020-01-31")
    assert "before it was ordered" in dialog.message.text
    field.clear()
    field.edited.emit()
    assert dialog.problems == ()
    assert dialog.edited_order.expected_date is None


def test_save_stores_every_field_and_closes(dialog: EditDialog, editing: FakeEditing, qtbot: QtBot) -> None:
    form = dialog.form
    form.status.setCurrentIndex(form.status.findData(PoStatus.SHIPPED))
    form.reference.clear()
    QTest.keyClicks(form.reference, "INV-9")
    form.due.clear()
    QTest.keyClicks(form.due, "2026-12-31")
    form.note.setPlainText("Bitte klingeln")
    form.internal.setPlainText("Checked")
    put(dialog, 0, SKU, "MUG-331")
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.result() == QDialog.DialogCode.Accepted)
    saved = editing.saved[0]
    assert (saved.status, saved.reference) == (PoStatus.SHIPPED, "INV-9")
    assert saved.payment.due_date == date(2026, 12, 31)
    assert (saved.note_to_supplier, saved.internal_note) == ("Bitte klingeln", "Checked")
    assert saved.lines[0].sku == "MUG-331"


def test_refused_save_stays_open_with_the_reason(
    dialog: EditDialog, editing: FakeEditing, qtbot: QtBot
) -> None:
    editing.error = UserMustAct("The number is taken", "Another PO is PO-12.", "Choose another.")
    put(dialog, 0, QUANTITY, "3")
    QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert not dialog.save_button.isEnabled()
    qtbot.waitUntil(lambda: "Another PO is PO-12." in dialog.message.text)
    assert dialog.isVisible()
    assert dialog.edited_order.lines[0].quantity == 3


def test_escape_does_not_drop_changes(dialog: EditDialog, qtbot: QtBot) -> None:
    put(dialog, 0, QUANTITY, "3")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "not saved" in dialog.message.text
    dialog.message.action.emit("stay")
    assert dialog.message.isHidden()
    dialog.reject()
    dialog.message.action.emit("discard")
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("text", "locale", "number"),
    [
        ("1,234.50", "en_US", "1234.50"),
        ("1.234,50", "de_DE", "1234.50"),
        ("12.5", "de_DE", "12.5"),
        ("1 234,5", "fr_FR", "1234.5"),
        ("-3", "en_US", "-3"),
        ("1e5", "en_US", None),
        ("", "en_US", None),
        ("1.2.3", "en_US", None),
        ("NaN", "en_US", None),
    ],
)
def test_numbers_are_read_as_the_locale_writes_them(text: str, locale: str, number: str | None) -> None:
    assert read_number(text, QLocale(locale)) == (None if number is None else Decimal(number))


@pytest.mark.parametrize(
    ("text", "locale", "day"),
    [
        ("11/24/26", "en_US", date(2026, 11, 24)),
        ("24.11.26", "de_DE", date(2026, 11, 24)),
        ("2026-11-24", "de_DE", date(2026, 11, 24)),
        ("24/24/26", "en_US", None),
    ],
)
def test_dates_are_read_as_the_locale_writes_them(text: str, locale: str, day: date | None) -> None:
    assert read_date(text, QLocale(locale)) == day
