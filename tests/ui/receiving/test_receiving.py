"""The dialog of receiving, and the part of the detail pane about it, by keyboard and mouse."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import UserMustAct
from app.domain.orders import PoStatus, PurchaseOrder
from app.domain.receiving import Receipt, ReceiptLine
from app.runtime.jobs import Jobs
from app.services.orders import OrderDetail
from app.ui.receiving.desk import ReceivingDesk
from app.ui.receiving.dialog import ReceiveDialog
from app.ui.receiving.mark_dialog import MarkDialog
from app.ui.receiving.model import NOTE, NOW, OPEN, REJECTED
from app.ui.receiving.section import ReceiptRow, ReceivingSection, is_shown
from app.ui.theme import Theme
from tests.support.orders import line, po
from tests.ui.dialogs.names import unnamed
from tests.ui.fakes import FakeOrders, Shelf
from tests.ui.receiving.fakes import FakeReceiving, receiving_service

TODAY = date(2026, 11, 24)
AT = datetime(2026, 11, 20, 12, tzinfo=UTC)
ORDER = po(
    "101", lines=(line("TEA-1", "10", received_quantity=Decimal(4)), line("TEA-2", "4"), line("TEA-3", "1"))
)
ONE, TWO, THREE = "sku:tea-1#1", "sku:tea-2#1", "sku:tea-3#1"
RECEIPT = Receipt("r1", ORDER.id, AT, (ReceiptLine(ONE, Decimal(4), name="Product TEA-1"),), "Box 1")


@pytest.fixture
def fake() -> FakeReceiving:
    return FakeReceiving()


@pytest.fixture
def open_dialog(qtbot: QtBot, theme: Theme, jobs: Jobs, fake: FakeReceiving) -> Callable[..., ReceiveDialog]:
    def make(order: PurchaseOrder = ORDER, former: Receipt | None = None) -> ReceiveDialog:
        dialog = ReceiveDialog(theme, order, receiving_service(fake), jobs, TODAY, former)
        qtbot.addWidget(dialog)
        dialog.open()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return make


def type_into(dialog: ReceiveDialog, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """As a person: the first letter opens the cell, a key closes it."""
    QTest.keyClicks(dialog.table, text[:1])
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.setText(text)
    QTest.keyClick(editor, key)
    QApplication.processEvents()


def shown(dialog: ReceiveDialog, column: int) -> list[str]:
    return [str(dialog.model.index(row, column).data()) for row in range(dialog.model.rowCount())]


def detail_of(order: PurchaseOrder, *receipts: Receipt) -> OrderDetail:
    shelf = Shelf()
    shelf.receipts[shelf.put(order)] = receipts
    detail = FakeOrders(shelf).detail(order.id)
    assert detail is not None
    return detail


def press(widget: QWidget, name: str) -> None:
    button = next(each for each in widget.findChildren(QPushButton) if each.accessibleName() == name)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_quantities_are_typed_down_the_column(
    open_dialog: Callable[..., ReceiveDialog], fake: FakeReceiving, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    assert QApplication.focusWidget() is dialog.table
    assert unnamed(dialog) == []
    type_into(dialog, "5")
    type_into(dialog, "3")
    assert (dialog.table.currentIndex().row(), dialog.table.currentIndex().column()) == (2, NOW)
    dialog.table.setCurrentIndex(dialog.model.index(0, REJECTED))
    type_into(dialog, "1")
    dialog.table.setCurrentIndex(dialog.model.index(0, NOTE))
    type_into(dialog, "one broken")
    assert shown(dialog, OPEN) == ["0", "1", "1"]
    assert dialog.sums.text() == "Receiving 8 · rejecting 1 · 2 stay open"
    assert dialog.delivered_on is None
    dialog.note.setText("Delivery note 4711")
    with qtbot.waitSignal(dialog.finished):
        QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    lines = [(ONE, "5", "1", "one broken"), (TWO, "3", "0", "")]
    assert fake.calls == [("submit", ORDER.id, lines, "Delivery note 4711", None)]


def test_a_shortcut_takes_over_what_stands_in_the_cell_that_is_open(
    open_dialog: Callable[..., ReceiveDialog], fake: FakeReceiving, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    type_into(dialog, "5")
    QTest.keyClicks(dialog.table, "3")
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    with qtbot.waitSignal(dialog.finished):
        QTest.keyClick(editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert fake.calls == [("submit", ORDER.id, [(ONE, "5", "0", ""), (TWO, "3", "0", "")], "", None)]


def test_closing_asks_about_a_cell_that_is_still_open(open_dialog: Callable[..., ReceiveDialog]) -> None:
    dialog = open_dialog()
    QTest.keyClicks(dialog.table, "3")
    dialog.close()
    assert dialog.isVisible()
    assert "not saved yet" in dialog.message.text


def test_tab_goes_from_cell_to_cell_and_out_of_the_table(open_dialog: Callable[..., ReceiveDialog]) -> None:
    dialog = open_dialog()
    places = []
    for _ in range(9):
        places.append((dialog.table.currentIndex().row(), dialog.table.currentIndex().column()))
        QTest.keyClick(dialog.table, Qt.Key.Key_Tab)
    assert places == [(row, column) for row in range(3) for column in (NOW, REJECTED, NOTE)]
    assert dialog.note.hasFocus()


def test_all_that_remains_is_filled_in_and_marks_delivered(
    open_dialog: Callable[..., ReceiveDialog], fake: FakeReceiving, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    dialog.all_button.click()
    assert shown(dialog, NOW) == ["6", "4", "1"]
    assert dialog.delivered_on == TODAY
    dialog.delivered.click()
    dialog.clear_button.click()
    dialog.all_button.click()
    assert dialog.save_button.isEnabled()
    assert not dialog.delivered.isChecked()  # what the person chose stays
    dialog.delivered.click()
    dialog.day.setText("nonsense")
    dialog.day.edited.emit()
    assert not dialog.save_button.isEnabled()
    dialog.day.set_value(date(2026, 11, 23))
    dialog.day.edited.emit()
    with qtbot.waitSignal(dialog.finished):
        dialog.save_button.click()
    ((word, _, lines, _, day),) = fake.calls
    assert (word, len(lines), day) == ("submit", 3, date(2026, 11, 23))


def test_what_is_no_number_is_told_and_too_many_only_warned_about(
    open_dialog: Callable[..., ReceiveDialog],
) -> None:
    dialog = open_dialog()
    type_into(dialog, "x7")
    assert not dialog.save_button.isEnabled()
    assert "Product TEA-1: “x7” is not a number of pieces." in dialog.message.text
    dialog.table.setCurrentIndex(dialog.model.index(0, NOW))
    type_into(dialog, "7")
    assert dialog.save_button.isEnabled()
    assert "Product TEA-1: 11 arrived in all, 10 were ordered." in dialog.message.text
    dialog.table.setCurrentIndex(dialog.model.index(0, NOW))
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert not dialog.message.isVisible()


def test_nothing_typed_is_lost_and_an_error_stays_in_the_dialog(
    open_dialog: Callable[..., ReceiveDialog], fake: FakeReceiving, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    type_into(dialog, "2")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "not saved yet" in dialog.message.text
    dialog.message.action.emit("stay")
    fake.error = UserMustAct("Not saved: PO-101", "It is canceled.", "Look at it.")
    dialog.save_button.click()
    qtbot.waitUntil(lambda: "It is canceled." in dialog.message.text)
    assert shown(dialog, NOW) == ["2", "", ""]
    assert dialog.save_button.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    with qtbot.waitSignal(dialog.finished):
        dialog.message.action.emit("discard")
    assert fake.calls == []


def test_correcting_starts_from_the_figures_of_the_receipt(
    open_dialog: Callable[..., ReceiveDialog], fake: FakeReceiving, qtbot: QtBot
) -> None:
    dialog = open_dialog(former=RECEIPT)
    assert shown(dialog, NOW) == ["4", "", ""]
    assert shown(dialog, OPEN) == ["6", "4", "1"]
    assert (dialog.note.text(), dialog.delivered.isVisible()) == ("Box 1", False)
    type_into(dialog, "3")
    with qtbot.waitSignal(dialog.finished):
        dialog.save_button.click()
    assert fake.calls == [("correct", "r1", [(ONE, "3", "0", "")], "Box 1")]


def test_the_section_tells_how_far_it_is_and_lists_receipts(qtbot: QtBot, theme: Theme) -> None:
    gone = replace(RECEIPT, id="r0", note="")
    counter = Receipt("r2", ORDER.id, AT, (), undoes="r0")
    section = ReceivingSection(theme, detail_of(ORDER, counter, RECEIPT, gone))
    qtbot.addWidget(section)
    words = [label.text() for label in section.findChildren(QWidget) if hasattr(label, "text")]
    assert "4 received of 15 ordered · 11 still open on 3 lines" in words
    assert "Product TEA-1: 4" in words
    assert len(section.findChildren(ReceiptRow)) == 3
    asked: list[tuple[str, object]] = []
    section.wanted.connect(lambda word, _, receipt: asked.append((word, receipt)))
    for button in section.findChildren(QPushButton):
        button.click()
    assert [word for word, _ in asked] == ["receive", "delivered", "shipped", "correct", "take back"]
    assert [receipt for _, receipt in asked[3:]] == [RECEIPT, RECEIPT]
    assert not is_shown(detail_of(replace(ORDER, status=PoStatus.CANCELED)))
    assert is_shown(detail_of(replace(ORDER, status=PoStatus.CANCELED), RECEIPT))
    assert unnamed(section) == []


@pytest.mark.parametrize(
    ("word", "button", "call"),
    [
        ("delivered", "Mark delivered", ("delivered", ORDER.id, TODAY)),
        ("ordered", "Mark ordered", ("ordered", ORDER.id, date(2026, 11, 2))),
        ("shipped", "Mark shipped", ("shipped", ORDER.id, "UPS", "1Z9")),
        ("take back", "Take it back", ("undo", "r1")),
    ],
)
def test_marking_asks_for_the_day_and_does_it_in_the_background(
    qtbot: QtBot,
    theme: Theme,
    jobs: Jobs,
    fake: FakeReceiving,
    word: str,
    button: str,
    call: tuple[object, ...],
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    desk = ReceivingDesk(theme, receiving_service(fake), jobs, lambda: TODAY, page)
    desk.act(word, detail_of(replace(ORDER, carrier="UPS")), RECEIPT)
    dialog = desk.dialog
    assert isinstance(dialog, MarkDialog)
    if word == "shipped":
        field = dialog.fields["Tracking number"]
        field.setText("1Z9")
    fake.error = UserMustAct("It does not go", "The day is still to come.", "Choose another.")
    press(dialog, button)
    qtbot.waitUntil(lambda: "still to come" in dialog.message.text)
    fake.error = None
    with qtbot.waitSignal(dialog.finished):
        press(dialog, button)
    assert fake.calls == [call]
    assert desk.dialog is None


def test_a_canceled_po_receives_nothing(qtbot: QtBot, theme: Theme, jobs: Jobs) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    desk = ReceivingDesk(theme, receiving_service(), jobs, lambda: TODAY, page)
    with qtbot.waitSignal(desk.told) as told:
        desk.act("receive", detail_of(replace(ORDER, status=PoStatus.CANCELED)))
    assert told.args == ["PO-101 is canceled. There is nothing to receive."]
    assert desk.dialog is None


def test_enter_in_the_note_does_not_receive_what_nobody_typed(
    open_dialog: Callable[..., ReceiveDialog],
) -> None:
    dialog = open_dialog()
    before = dialog.model.lines

    QTest.keyClick(dialog.note, Qt.Key.Key_Return)

    assert dialog.model.lines == before
    assert dialog.save_button.isDefault()
