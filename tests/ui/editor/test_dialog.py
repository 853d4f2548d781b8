"""The editor: live totals, inline problems, saving in a job, nothing lost by accident."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.domain.errors import UserMustAct
from app.domain.orders import CostKind, Origin, PaymentStatus, PoStatus, PurchaseOrder, StatedTotals
from app.services.editing import ChangedMeanwhile
from app.ui.editor.dialog import EditDialog
from app.ui.editor.source_note import SourceNote
from app.ui.orders.format import read_number
from app.ui.widgets.date_field import read_date
from tests.ui.editor.conftest import Open
from tests.ui.fakes import FakeEditing, make_order

QUANTITY, COST, TAX, AMOUNT = 4, 5, 7, 8


def put(dialog: EditDialog, row: int, column: int, text: str) -> None:
    model = dialog.lines.model
    assert model.setData(model.index(row, column), text)


def test_an_untouched_order_is_the_same_and_is_not_saved(
    dialog: EditDialog, editing: FakeEditing, order: PurchaseOrder
) -> None:
    assert dialog.edited_order == order
    dialog.save()
    assert (dialog.result(), editing.saved) == (QDialog.DialogCode.Accepted, [])


@pytest.mark.parametrize(
    "odd",
    [
        {"reference": " R 1 ", "note_to_supplier": "a\r\nb ", "carrier": "two\nlines"},
        {"tags": ("a, b", " c"), "tax_inclusive": None, "exchange_rate": Decimal("1.234567890")},
        {"status": PoStatus.UNKNOWN, "status_raw": "Half there"},
    ],
)
def test_odd_content_stays_as_it_is_while_nobody_touches_it(
    open_editor: Open, odd: dict[str, object]
) -> None:
    order = make_order(12, **odd)
    assert open_editor(order).edited_order == order


def test_totals_follow_what_is_typed(dialog: EditDialog) -> None:
    put(dialog, 0, QUANTITY, "10")
    put(dialog, 0, COST, "2.50")
    put(dialog, 0, TAX, "")
    assert dialog.lines.model.index(0, AMOUNT).data() == "25.00"
    # 25.00 + 24 x 3.125 + freight 48.00, no tax any more
    assert dialog.footer.total.text() == "Total 148.00 USD"
    dialog.lines.view.go(1, 0)
    QTest.mouseClick(dialog.lines.remove_button, Qt.MouseButton.LeftButton)
    assert dialog.footer.total.text() == "Total 73.00 USD"
    QTest.mouseClick(dialog.costs.add_button, Qt.MouseButton.LeftButton)
    costs = dialog.costs.model
    assert costs.setData(costs.index(1, 0), "discount")
    assert costs.setData(costs.index(1, 2), "-3")
    assert dialog.footer.total.text() == "Total 70.00 USD"
    assert costs.setData(costs.index(0, 3), "10")
    assert dialog.footer.total.text() == "Total 74.80 USD"
    assert dialog.footer.parts.text() == "Subtotal 25.00 · Costs 45.00 · Tax 4.80"
    dialog.inclusive.setChecked(True)
    assert dialog.footer.total.text() == "Total 70.00 USD"
    added = dialog.edited_order.cost_lines[1]
    assert (added.kind, added.label) == (CostKind.DISCOUNT, "Discount")
    assert dialog.edited_order.tax_inclusive is True


@pytest.mark.parametrize(
    ("column", "text", "told"),
    [
        (QUANTITY, "ten", "Line 1, Qty: “ten” is not a number."),
        (QUANTITY, "-1", "Line 1, Qty: -1 is out of range."),
        (COST, "", "Line 1, Unit cost: A number is missing."),
        (TAX, "8 percent", "Line 1, Tax %: “8 percent” is not a number."),
        (TAX, "101", "Line 1, Tax %: 101 is out of range."),
    ],
)
def test_what_is_no_number_is_told_at_its_place_and_stops_saving(
    dialog: EditDialog, editing: FakeEditing, column: int, text: str, told: str
) -> None:
    before = dialog.edited_order
    put(dialog, 0, column, text)
    assert dialog.lines.model.index(0, column).data() == text
    assert dialog.lines.told.text() == told
    assert dialog.footer.problems.text() == "1 thing to correct"
    dialog.save()
    assert editing.saved == []
    assert dialog.isVisible()
    here = dialog.lines.view.currentIndex()
    assert (here.row(), here.column()) == (0, column)
    put(dialog, 0, column, "9.5")
    assert dialog.footer.problems.isHidden()
    assert dialog.edited_order != before


def test_a_problem_moves_with_its_row_and_goes_with_it(dialog: EditDialog) -> None:
    put(dialog, 1, QUANTITY, "many")
    dialog.lines.model.remove([0], "Delete rows")
    assert dialog.lines.model.index(0, QUANTITY).data() == "many"
    dialog.lines.model.remove([0], "Delete rows")
    assert not dialog.problems
    dialog.undo.undo()
    assert dialog.problems == ("Line 1, Qty: “many” is not a number.",)


def test_dates_must_be_dates_in_the_right_order(dialog: EditDialog) -> None:
    field, cell = dialog.form.dates.expected, dialog.form.dates.cells["expected_date"]
    field.clear()
    QTest.keyClicks(field, "soon")
    assert cell.note == "This is not a date."
    field.clear()
    QTest.keyClicks(field, "2020-01-31")
    assert cell.note == "That is before it was ordered."
    field.clear()
    field.edited.emit()
    assert dialog.problems == ()
    assert dialog.edited_order.expected_date is None


def test_the_due_date_follows_the_terms_until_somebody_sets_it(dialog: EditDialog) -> None:
    dates = dialog.form.dates
    ordered = dates.ordered.value
    assert ordered is not None
    dates.terms.setEditText("Net 10")
    assert (dates.due.value, dates.cells["due_date"].note) != (None, "")
    # The PO had another due date than its terms say, so it was set by hand or by its source.
    assert dialog.edited_order.payment.due_date == make_order(12).payment.due_date
    dates.due.set_value(None)
    dates.terms.setEditText("Net 30")
    assert (dates.due.value, dates.cells["due_date"].note) == (date(2026, 12, 12), "From the terms")
    dates.terms.setEditText("Due on receipt")
    assert dates.due.value == ordered
    dates.terms.setEditText("as agreed")
    assert (dates.due.value, dates.cells["due_date"].note) == (ordered, "")
    dates.expected.set_value(None)
    dates.lead.setText("7")
    assert dates.expected.value == date(2026, 11, 19)
    dates.lead.setText("a week")
    assert dates.cells["lead_time"].note == "A whole number of days."


def test_what_quickbooks_would_not_take_is_counted_down(dialog: EditDialog) -> None:
    delivery, head = dialog.form.delivery, dialog.form.head
    delivery.carrier.setText("c" * 26)
    assert delivery.cells["carrier"].note == "5 of 31 characters left"
    delivery.carrier.setText("c" * 33)
    assert delivery.cells["carrier"].note == "2 too many for QuickBooks; not sent like this."
    head.number.setText("9" * 18)
    assert head.cells["number"].note == "0 of 18 characters left"
    head.reference.setText("r" * 100)
    delivery.note.setPlainText("n" * 3790)
    assert delivery.cells["note_to_supplier"].note == "10 of 3800 characters left"
    dialog.form.parties.email.setText("nobody")
    assert "no email address" in dialog.form.parties.cells["supplier_email"].note
    assert dialog.problems == ()  # it may be saved; the foot says that it is not sent
    assert dialog.footer.outlook.text().startswith("It can be saved, but is not sent: ")


def test_the_foot_says_what_saving_leads_to(dialog: EditDialog) -> None:
    assert (
        dialog.footer.outlook.text() == "Auto sync is on: saving sends it to QuickBooks (Practice Company)."
    )
    dialog.lines.model.remove([0, 1], "Delete rows")
    dialog.costs.model.remove([0], "Delete rows")
    assert "nothing to send" in dialog.footer.outlook.text()


def test_totals_that_the_source_stated_count_until_the_lines_change(open_editor: Open) -> None:
    dialog = open_editor(make_order(12, stated=StatedTotals(total=Decimal(1))))
    assert "states a total of 1.00 USD" in dialog.footer.outlook.text()
    put(dialog, 0, QUANTITY, "10")
    assert dialog.edited_order.stated == StatedTotals()
    assert dialog.footer.outlook.text().startswith("Auto sync is on")
    dialog.undo.undo()
    assert dialog.edited_order.stated.total == 1


def test_a_number_that_another_po_has_is_told_while_it_is_typed(
    dialog: EditDialog, editing: FakeEditing, order: PurchaseOrder
) -> None:
    other = make_order(13)
    editing.shelf.orders[other.id] = other
    dialog.form.head.number.setText("13")
    assert dialog.form.head.cells["number"].note == f"Another PO of {other.supplier.name} is PO-13."
    dialog.form.head.number.setText(order.number)
    assert dialog.problems == ()


def test_save_stores_every_field_and_closes(dialog: EditDialog, editing: FakeEditing, qtbot: QtBot) -> None:
    head, dates, delivery, parties = dialog.form.sections
    form = dialog.form
    form.head.status.choose(PoStatus.SHIPPED)
    form.head.reference.setText("INV-9")
    form.head.currency.setEditText("eur")
    form.head.rate.setText("1.0842")
    form.head.destination.setEditText("Yard")
    form.dates.due.set_value(date(2026, 12, 31))
    form.dates.payment.choose(PaymentStatus.PAID)
    form.delivery.carrier.setText("DHL")
    form.delivery.tracking.setText("JD 1")
    form.delivery.tags.setText("spring, , urgent,spring")
    form.delivery.note.setPlainText("Bitte klingeln")
    form.delivery.internal.setPlainText("Checked")
    form.parties.phone.setText("1234")
    assert len({head, dates, delivery, parties}) == 4
    put(dialog, 0, 2, "MUG-331")
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.result() == QDialog.DialogCode.Accepted)
    saved = editing.saved[0]
    assert (saved.status, saved.reference) == (PoStatus.SHIPPED, "INV-9")
    assert (saved.currency, saved.exchange_rate) == ("EUR", Decimal("1.0842"))
    assert (saved.destination.name, saved.supplier.phone) == ("Yard", "1234")
    assert (saved.payment.due_date, saved.payment.status) == (date(2026, 12, 31), PaymentStatus.PAID)
    assert (saved.carrier, saved.tracking_number, saved.tags) == ("DHL", "JD 1", ("spring", "urgent"))
    assert (saved.note_to_supplier, saved.internal_note) == ("Bitte klingeln", "Checked")
    assert saved.lines[0].sku == "MUG-331"


def test_a_refused_save_stays_open_with_the_reason(
    dialog: EditDialog, editing: FakeEditing, qtbot: QtBot
) -> None:
    editing.error = UserMustAct("The number is taken", "Another PO is PO-12.", "Choose another.")
    put(dialog, 0, QUANTITY, "3")
    QTest.mouseClick(dialog.footer.save, Qt.MouseButton.LeftButton)
    assert not dialog.footer.save.isEnabled()
    qtbot.waitUntil(lambda: "Another PO is PO-12." in dialog.message.text)
    assert dialog.isVisible()
    assert dialog.edited_order.lines[0].quantity == 3


def test_a_field_that_was_changed_elsewhere_too_is_asked_about(
    dialog: EditDialog, editing: FakeEditing, qtbot: QtBot
) -> None:
    editing.error = ChangedMeanwhile("PO-12 was changed meanwhile", "Reference: you have R.", "Save yours.")
    dialog.form.head.reference.setText("R")
    dialog.save()
    qtbot.waitUntil(lambda: "changed meanwhile" in dialog.message.text)
    assert editing.saved == []
    dialog.message.action.emit("insist")
    qtbot.waitUntil(lambda: dialog.result() == QDialog.DialogCode.Accepted)
    assert len(editing.saved) == 1


def test_what_is_missing_is_told_when_it_is_saved(open_editor: Open, editing: FakeEditing) -> None:
    dialog = open_editor(editing.begin(), new=True)
    assert dialog.problems == ()  # nobody is scolded for an empty form
    dialog.save()
    assert dialog.form.head.cells["supplier"].note == "The PO needs a supplier."
    assert editing.saved == []


def test_escape_does_not_drop_changes(dialog: EditDialog) -> None:
    put(dialog, 0, QUANTITY, "3")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "not saved" in dialog.message.text
    assert dialog.focusWidget().text() == "Save"  # type: ignore[attr-defined]
    dialog.message.action.emit("stay")
    assert dialog.message.isHidden()
    dialog.close()
    assert dialog.isVisible()
    dialog.message.action.emit("discard")
    assert not dialog.isVisible()


def test_a_copy_is_saved_as_a_new_po(open_editor: Open, editing: FakeEditing, qtbot: QtBot) -> None:
    order = make_order(9, status=PoStatus.DELIVERED, tracking_number="JD 1", delivered_date=date(2026, 11, 1))
    dialog = open_editor(editing.duplicate(order), new=True)
    dialog.save()
    qtbot.waitUntil(lambda: bool(editing.saved))
    saved = editing.saved[0]
    assert saved.id != order.id
    assert (saved.number, saved.status, saved.tracking_number, saved.delivered_date) == (
        "900",
        PoStatus.DRAFT,
        "",
        None,
    )
    assert [replace(line, received_quantity=None) for line in order.lines] == [*saved.lines]


@pytest.mark.parametrize(
    ("origin", "words"),
    [
        (Origin(), ""),
        (Origin("csv", "orders.csv"), "This PO came from the file orders.csv. Your changes stay here."),
        (Origin("json"), "This PO was imported (json). Your changes stay here."),
        (Origin("feed"), "This PO came from the web feed"),
        (Origin("shopify"), "This PO was read from Shopify"),
        (Origin("folder", "a.csv"), "This PO came from the watched folder (a.csv)."),
        (Origin("sample"), "This PO belongs to the sample shop."),
    ],
)
def test_where_it_came_from_stands_at_the_top(open_editor: Open, origin: Origin, words: str) -> None:
    note = open_editor(make_order(12, origin=origin)).findChild(SourceNote)
    assert note is not None
    assert note.label.text().startswith(words)
    assert note.isHidden() == (not words)


@pytest.mark.parametrize(
    ("text", "locale", "number"),
    [
        ("1,234.50", "en_US", "1234.50"),
        ("1.234,50", "de_DE", "1234.50"),
        ("12.5", "de_DE", "12.5"),
        ("1 234,5", "fr_FR", "1234.5"),
        ("-3", "en_US", "-3"),
        ("1e5", "en_US", None),
        ("12,50", "en_US", None),
        ("1.250,00", "en_US", None),
        ("1,234,567", "en_US", "1234567"),
        ("12,34,567.5", "en_IN", "1234567.5"),
        ("1.500", "de_DE", "1500"),
        ("0.125", "de_DE", "0.125"),
        ("1.234.567", "de_DE", "1234567"),
        ("12.50,5", "de_DE", None),
        (",5", "de_DE", "0.5"),
        ("1'234.50", "de_CH", "1234.50"),
        ("5,", "de_DE", "5"),
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
