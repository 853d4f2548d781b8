"""Choosing several POs: what they come to, and what is done with them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.orders import PoStatus
from app.domain.sync_state import SyncState
from app.ui.orders.model import ROW_ROLE
from tests.ui.dialogs.names import unnamed
from tests.ui.fakes import Shelf, make_order
from tests.ui.orders.conftest import Scene
from tests.ui.orders.test_page import Make, cycle

S = SyncState
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def click(scene: Scene, row: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> str:
    """Click a row; gives the id of its PO."""
    table, model = scene.page.list_pane.table, scene.page.model
    place = table.visualRect(model.index(row, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, keys, QPoint(place.x(), place.y()))
    found = model.row_at(row)
    assert found is not None
    return found.po_id


def marked(scene: Scene) -> set[str]:
    """Ids of the POs that the view itself marks."""
    rows = scene.page.list_pane.table.selectionModel().selectedRows()
    return {index.data(ROW_ROLE).po_id for index in rows}


def test_several_are_chosen_and_added_up_by_currency(make_scene: Make, qtbot: QtBot) -> None:
    scene = make_scene(Shelf().fill(20))
    foot, choice = scene.page.list_pane.foot, scene.page.list_pane.table.choice
    ids = {click(scene, 0), click(scene, 3, CTRL), click(scene, 5, SHIFT), click(scene, 8, CTRL)}
    assert set(choice.ids) == marked(scene)
    assert ids < set(choice.ids)  # and the one between 3 and 5
    assert len(choice.ids) == 5
    assert click(scene, 8, CTRL) not in choice.ids
    qtbot.waitUntil(lambda: "USD" in foot.chosen_text)
    chosen = [scene.shelf.row(po_id) for po_id in choice.ids]
    for currency in {row.currency for row in chosen}:
        total = sum(row.total for row in chosen if row.currency == currency)
        assert f"{total:,.2f} {currency}" in foot.chosen_text
    assert not unnamed(foot)
    scene.page.focus_list()
    QTest.keyClick(scene.page.list_pane.table, Qt.Key.Key_Escape)
    assert [*choice.ids] == [scene.page.list_pane.table.po_id]
    assert not foot.chosen_text


def test_the_choice_stays_on_the_same_pos_while_rows_move(make_scene: Make, qtbot: QtBot) -> None:
    scene = make_scene(Shelf().fill(30))
    choice = scene.page.list_pane.table.choice
    ids = {click(scene, 2), click(scene, 4, CTRL), click(scene, 6, CTRL)}
    for number in range(901, 905):  # with newer dates: all rows move down
        scene.shelf.put(make_order(number, ordered_date=make_order(160).date, created_date=None))
        scene.shelf.put(make_order(number, ordered_date=None, created_date=None))
    scene.shelf.put(make_order(1000))
    scene.page.apply(ChangeSet.of(ChangeKind.ORDERS, structure=True))
    assert set(choice.ids) == ids == marked(scene)
    gone = min(ids)
    del scene.shelf.orders[gone]
    scene.page.apply(ChangeSet.of(ChangeKind.ORDERS, structure=True))
    qtbot.waitUntil(lambda: set(choice.ids) == ids - {gone})
    assert marked(scene) == ids - {gone}


def test_ctrl_a_takes_all_also_those_never_read(make_scene: Make, qtbot: QtBot) -> None:
    scene = make_scene(Shelf().fill(900))
    table = scene.page.list_pane.table
    click(scene, 0)
    QTest.keyClick(table, Qt.Key.Key_A, CTRL)
    assert len(table.choice.ids) == 900
    scene.page.list_pane.search.setText("INV-4001")
    qtbot.waitUntil(lambda: scene.page.model.rowCount() < 900)
    assert len(table.choice.ids) <= 1  # another list: nothing stays chosen that nobody sees


def test_hold_resume_mark_sync_and_preview_act_on_the_chosen(make_scene: Make, qtbot: QtBot) -> None:
    scene = make_scene(Shelf().fill(12, cycle))
    page = scene.page
    told: list[str] = []
    page.told.connect(told.append)
    ids = {click(scene, 0), click(scene, 1, CTRL), click(scene, 2, CTRL), click(scene, 3, CTRL)}
    on_hold = {po_id for po_id in ids if scene.shelf.states[po_id] is S.ON_HOLD}
    page.list_pane.foot.wanted.emit("hold")
    qtbot.waitUntil(lambda: bool(told))
    assert {po_id for po_id, on in scene.questions.held if on} == ids - on_hold
    assert told == ["Put on hold: 3 of 4 POs. The others stay as they are: They are on hold already."]
    assert set(page.list_pane.table.choice.ids) == ids
    with qtbot.waitSignal(page.told):
        page.list_pane.foot.wanted.emit("resume")
    assert {po_id for po_id, on in scene.questions.held if not on} == ids
    with qtbot.waitSignal(page.told):
        page.list_pane.foot.wanted.emit("delivered")
    assert {scene.shelf.orders[po_id].status for po_id in ids} == {PoStatus.DELIVERED}
    for wish, signal in (("sync", page.sync_requested), ("preview", page.preview_requested)):
        with qtbot.waitSignal(signal) as caught:
            page.list_pane.foot.wanted.emit(wish)
        assert set(caught.args[0]) == ids


def test_the_chosen_are_exported(make_scene: Make, qtbot: QtBot, tmp_path: Path) -> None:
    scene = make_scene(Shelf().fill(30), choose_save=lambda *_: tmp_path / "list.csv")
    click(scene, 1)
    click(scene, 3, SHIFT)
    with qtbot.waitSignal(scene.page.told) as caught:
        scene.page.list_pane.foot.wanted.emit("export")
    assert caught.args == ["Saved in list.csv: 3 POs."]
    assert len((tmp_path / "list.csv").read_text("utf-8-sig").splitlines()) == 4
    scene.page.list_pane.table.choose_one()
    with qtbot.waitSignal(scene.page.told) as caught:
        scene.page.chosen.export_shown()
    assert caught.args == ["Saved in list.csv: 30 POs."]


def test_totals_of_what_is_shown_are_never_added_over_currencies(make_scene: Make, qtbot: QtBot) -> None:
    scene = make_scene(Shelf().fill(14))
    foot = scene.page.list_pane.foot
    qtbot.waitUntil(lambda: foot.text.startswith("14 POs "))
    assert "EUR" in foot.text
    assert "USD" in foot.text
    scene.page.list_pane.search.setText("INV-4007")
    qtbot.waitUntil(lambda: foot.text.startswith("1 PO ") and "USD" not in foot.text)
