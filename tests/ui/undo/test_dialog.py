"""The sheet of an undo over the real engine and the practice company: nothing happens before its button is pressed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.domain.sync_state import SyncState
from app.sync.events import NoEvents
from app.ui.theme import Mode, Theme
from app.ui.undo.dialog import UndoDialog
from tests.support.bench import Bench, Token, bench, total_of
from tests.support.orders import line, po
from tests.ui.dialogs.names import unnamed
from tests.ui.dialogs.step_jobs import StepJobs


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        made.put(po("101", note_to_supplier="First"), po("102"))
        made.sync()
        yield made


#: Sheets without a window above them belong to Python: none may go by itself while another is painted.
_ALIVE: list[UndoDialog] = []


@pytest.fixture(autouse=True)
def gone_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    for dialog in _ALIVE:
        dialog.deleteLater()
        qapp.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    _ALIVE.clear()


class Sheet:
    """The open sheet."""

    def __init__(self, qtbot: QtBot, theme: Theme, shop: Bench, *numbers: str, run_id: str = "") -> None:
        self.jobs = StepJobs()
        ids = [po(number).id for number in numbers]
        self.dialog = UndoDialog(theme, shop.undo, self.jobs.real, ids, run_id=run_id)
        _ALIVE.append(self.dialog)
        self.told: list[str] = []
        self.dialog.told.connect(self.told.append)
        self.dialog.open()

    def look(self) -> Sheet:
        self.jobs.run_all()
        return self

    @property
    def entries(self) -> list[tuple[str, str, str]]:
        entries = self.dialog.result_view.table.model_.entries
        return [(entry.label, entry.before, entry.after) for entry in entries]


def test_it_shows_field_by_field_what_goes_back_and_does_it_on_a_press(
    qtbot: QtBot, theme: Theme, shop: Bench
) -> None:
    shop.edit(po("101").id, lines=(line(quantity="5"),), note_to_supplier="Second")
    shop.sync()
    sheet = Sheet(qtbot, theme, shop, "101").look()
    view = sheet.dialog.result_view
    assert view.headline.text() == "1 PO would get the former version back."
    assert ("Memo to vendor", "Second", "First") in sheet.entries
    assert ("Quantity", "5", "2") in sheet.entries
    assert not unnamed(sheet.dialog)
    assert total_of(shop.document(po("101").id)) == 62.5
    sheet.dialog.do_button.click()
    assert sheet.dialog.cancel_button.text() == "Stop"
    sheet.look()
    assert total_of(shop.document(po("101").id)) == 25
    assert sheet.told == ["Undo: 1 taken back."]
    assert sheet.dialog.result() == QDialog.DialogCode.Accepted
    assert shop.state(po("101").id).state is SyncState.ON_HOLD


def test_return_and_escape_take_nothing_back(qtbot: QtBot, theme: Theme, shop: Bench) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        theme.set_mode(Mode.DARK)
        sheet = Sheet(qtbot, theme, shop, "101").look()
        assert sheet.dialog.cancel_button.isDefault()
        QTest.keyClick(sheet.dialog, key)
        assert not sheet.dialog.isVisible()
        assert not sheet.jobs.waiting
    assert len(shop.there()) == 2


def test_a_refusal_says_why_and_offers_nothing(qtbot: QtBot, theme: Theme, shop: Bench) -> None:
    shop.bill_there(shop.link(po("101").id).qbo_id)
    sheet = Sheet(qtbot, theme, shop, "101").look()
    assert not sheet.dialog.do_button.isVisible()
    assert "copied to a bill" in sheet.dialog.result_view.reason.text()
    assert sheet.dialog.cancel_button.text() == "Close"


def test_what_would_be_lost_has_to_be_agreed_to(qtbot: QtBot, theme: Theme, shop: Bench) -> None:
    shop.edit_there("PurchaseOrder", shop.link(po("101").id).qbo_id, Memo="Theirs")
    sheet = Sheet(qtbot, theme, shop, "101").look()
    assert "would be lost: Memo to vendor" in sheet.dialog.result_view.reason.text()
    assert not sheet.dialog.do_button.isEnabled()
    sheet.dialog.take_back()
    assert not sheet.jobs.waiting
    sheet.dialog.result_view.agree.click()
    assert sheet.dialog.do_button.isEnabled()
    sheet.dialog.do_button.click()
    sheet.look()
    assert len(shop.there()) == 1


def test_a_whole_run_with_a_refusal(qtbot: QtBot, theme: Theme, shop: Bench) -> None:
    (run,) = shop.stores.history.runs()
    shop.bill_there(shop.link(po("102").id).qbo_id)
    sheet = Sheet(qtbot, theme, shop, run_id=run.run_id).look()
    view = sheet.dialog.result_view
    assert view.headline.text() == "1 PO would be deleted in QuickBooks, 1 PO cannot be taken back."
    assert "Acme Tea" in view.left.text()
    assert [view.model.index(row, 2).data() for row in range(2)] == ["Stays", "Deleted there"]
    view.list.selectRow(1)
    assert ("Number", "PO-101", "") in sheet.entries
    sheet.dialog.do_button.click()
    sheet.look()
    assert sheet.told == ["Undo: 1 taken back, 1 refused."]
    assert [raw["DocNumber"] for raw in shop.there()] == ["PO-102"]


def test_what_goes_wrong_is_said_and_can_be_tried_again(qtbot: QtBot, theme: Theme, shop: Bench) -> None:
    sheet = Sheet(qtbot, theme, shop, "101")
    shop.offline = True
    sheet.look()
    assert sheet.dialog.said.isVisible()
    assert not sheet.dialog.do_button.isVisible()
    shop.offline = False
    sheet.dialog.again_button.click()
    sheet.look()
    assert sheet.dialog.do_button.isVisible()


def test_the_detail_offers_undo_or_says_why_not(shop: Bench) -> None:
    detail = shop.orders.detail(po("101").id)
    assert detail is not None
    assert detail.undo.possible
    token, events = Token(shop.clock), NoEvents()
    shop.undo.carry_out(shop.undo.plan([po("101").id], token, events), token, events)
    detail = shop.orders.detail(po("101").id)
    assert detail is not None
    assert (detail.undo.possible, detail.qbo_id) == (False, "")
    assert "nothing to take back" in detail.undo.reason
