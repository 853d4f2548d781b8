"""The page as a person uses it: mouse, keyboard, search, filters, answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import EnvironmentProblem
from app.domain.listing import SortKey
from app.domain.sync_state import SyncState
from app.ui.editor.dialog import EditDialog
from app.ui.orders.columns import column_of
from app.ui.orders.history import HistoryRow
from app.ui.questions.card import QuestionCard
from app.ui.shell.memory import forgetful
from app.ui.widgets import SecondaryButton
from tests.ui.dialogs.names import unnamed
from tests.ui.fakes import Shelf, conflict_question, make_order, vendor_question
from tests.ui.orders.conftest import Scene

Make = Callable[..., Scene]
S = SyncState


def cycle(number: int) -> SyncState:
    return [S.READY, S.IN_QUICKBOOKS, S.NEEDS_YOU, S.ON_HOLD][number % 4]


def words_in(widget: QWidget) -> str:
    shown = [label.text() for label in widget.findChildren(QLabel) if not label.isHidden()]
    return "\n".join(shown).replace("\N{ZERO WIDTH SPACE}", "")


def button(widget: QWidget, name: str) -> SecondaryButton:
    return next(found for found in widget.findChildren(SecondaryButton) if found.accessibleName() == name)


def show(scene: Scene, qtbot: QtBot, po_id: str) -> None:
    scene.page.list_pane.table.select_po(po_id)
    qtbot.waitUntil(lambda: scene.page.detail_pane.detail is not None)


def test_a_second_press_before_the_editor_has_come_opens_no_second_one(
    make_scene: Make, qtbot: QtBot
) -> None:
    scene = make_scene(Shelf().fill(1))
    scene.page.desk.new()
    scene.page.desk.new()
    qtbot.waitUntil(lambda: not scene.jobs.open_jobs)
    assert len(scene.page.findChildren(EditDialog)) == 1
    assert scene.page.desk.dialog is not None
    scene.page.desk.dialog.reject()
    scene.page.desk.new()
    qtbot.waitUntil(lambda: not scene.jobs.open_jobs)
    assert scene.page.desk.dialog.isVisible()


def test_a_change_of_the_shown_po_leaves_the_keyboard_where_it_is(make_scene: Make, qtbot: QtBot) -> None:
    scene = make_scene(Shelf().fill(1))
    po_id = make_order(1).id
    show(scene, qtbot, po_id)
    preview = next(
        each
        for each in scene.page.detail_pane.findChildren(QAbstractButton)
        if each.accessibleName() == "Preview what a sync would do"
    )
    preview.setFocus()
    scene.shelf.states[po_id] = S.IN_QUICKBOOKS
    scene.jobs.changed.emit(ChangeSet.of(ChangeKind.SYNC, po_ids=frozenset({po_id})))
    now = scene.page.focusWidget()
    assert now is not preview
    assert (now.hasFocus(), now.accessibleName()) == (True, "Preview what a sync would do")


def test_filters_count_and_narrow_the_list(make_scene: Make, qtbot: QtBot) -> None:
    scene = make_scene(Shelf().fill(40, cycle))
    filters, model = scene.page.filters, scene.page.model
    qtbot.waitUntil(lambda: filters.shown()["all"] == 40)
    assert filters.shown() == {
        "all": 40,
        "attention": 10,
        "needs_you": 10,
        "to_send": 10,
        "ready": 10,
        "reached": 10,  # all of it is "In QuickBooks", which is not said twice
        "left_out": 10,
        "on_hold": 10,
        "to_bill": 0,
        "changed": 0,
        "overdue_arrival": 14,  # 22 to 40 are three weeks old, and every fourth PO is delivered
    }
    filters.choose("reached")
    assert model.query.states == {S.IN_QUICKBOOKS, S.CHANGED_THERE, S.BILLED, S.PAID}
    filters.choose("needs_you")
    assert model.rowCount() == 10
    assert scene.page.list_pane.shown_text == "10 POs"
    filters.choose("attention")
    assert model.query.states == {S.NEEDS_YOU, S.CONFLICT, S.FAILED, S.DELETED_THERE}
    po_id = make_order(2).id
    scene.shelf.states[po_id] = S.PAID
    scene.page.apply(ChangeSet.of(ChangeKind.SYNC, po_ids=frozenset({po_id})))
    assert model.rowCount() == 9
    qtbot.waitUntil(lambda: filters.shown().get("paid") == 1)
    qtbot.waitUntil(lambda: filters.shown()["attention"] == 9)


def test_search_pauses_then_narrows_list_and_counts(make_scene: Make, qtbot: QtBot) -> None:
    scene = make_scene(Shelf().fill(40, cycle))
    pane = scene.page.list_pane
    scene.page.focus_search()
    QTest.keyClicks(pane.search, "INV-4017")
    assert scene.page.model.rowCount() == 40  # still typing
    qtbot.waitUntil(lambda: scene.page.model.rowCount() == 1)
    qtbot.waitUntil(lambda: scene.page.filters.shown()["all"] == 1)
    QTest.keyClicks(pane.search, "x")
    qtbot.waitUntil(lambda: pane.empty_state is not None)
    assert pane.empty_state is not None
    assert "INV-4017x" in pane.empty_state.title
    clear = pane.empty_state.button("clear")
    assert clear is not None
    QTest.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert (scene.page.model.rowCount(), pane.search.text()) == (40, "")
    assert pane.table.isVisible()


def test_no_pos_offers_import_and_sample(make_scene: Make, qtbot: QtBot) -> None:
    scene = make_scene(Shelf())
    empty = scene.page.list_pane.empty_state
    assert empty is not None
    for key, signal in (("import", scene.page.import_requested), ("sample", scene.page.sample_requested)):
        found = empty.button(key)
        assert found is not None
        with qtbot.waitSignal(signal):
            QTest.mouseClick(found, Qt.MouseButton.LeftButton)
    scene.shelf.fill(2)
    scene.page.apply(ChangeSet.of(ChangeKind.ORDERS, structure=True))
    assert scene.page.list_pane.empty_state is None


def test_heading_sorts_and_the_selected_po_stays_selected(make_scene: Make, qtbot: QtBot) -> None:
    memory = forgetful()
    scene = make_scene(Shelf().fill(30), memory)
    table = scene.page.list_pane.table
    table.select_po(make_order(7).id)
    header = table.horizontalHeader()
    place = QPoint(header.sectionPosition(column_of(SortKey.NUMBER)) + 12, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (scene.page.model.query.sort, scene.page.model.query.descending) == (SortKey.NUMBER, False)
    assert table.currentIndex().row() == 6
    scene.page.sort_by(SortKey.NUMBER)
    assert (table.currentIndex().row(), table.po_id) == (23, make_order(7).id)
    assert make_scene(scene.shelf, memory).page.model.query == scene.page.model.query  # remembered


def test_selection_follows_the_po_when_rows_come_and_go(make_scene: Make, qtbot: QtBot) -> None:
    scene = make_scene(Shelf().fill(30))
    scene.page.sort_by(SortKey.NUMBER)
    table, kept = scene.page.list_pane.table, make_order(9).id
    table.select_po(kept)
    del scene.shelf.orders[make_order(2).id]
    scene.page.apply(ChangeSet.of(ChangeKind.ORDERS, structure=True))
    assert (table.po_id, table.currentIndex().row()) == (kept, 7)
    del scene.shelf.orders[kept]
    scene.page.apply(ChangeSet.of(ChangeKind.ORDERS, structure=True))
    assert (table.po_id, table.currentIndex().isValid()) == ("", False)


def test_keyboard_alone_reaches_everything(make_scene: Make, qtbot: QtBot) -> None:
    scene = make_scene(Shelf().fill(30, cycle))
    page, table = scene.page, scene.page.list_pane.table
    page.focus_search()
    QTest.keyClick(page.list_pane.search, Qt.Key.Key_Down)
    assert table.hasFocus()
    assert table.currentIndex().row() == 0
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 1
    qtbot.waitUntil(lambda: page.detail_pane.detail is not None)
    page.focus_detail()
    assert page.detail_pane.isAncestorOf(page.focusWidget())
    page.focus_filters()
    QTest.keyClick(page.filters, Qt.Key.Key_Down)
    assert page.model.query.states
    table.setFocus()
    table.select_po(scene.page.model.row_at(0).po_id)  # type: ignore[union-attr]
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert page.findChild(EditDialog) is not None


def test_held_key_reads_only_the_po_at_which_it_stops(make_scene: Make, qtbot: QtBot) -> None:
    scene = make_scene(Shelf().fill(30))
    table = scene.page.list_pane.table
    scene.page.list_pane.select_first()
    qtbot.waitUntil(lambda: len(scene.orders.details) == 1)
    for _ in range(15):
        QTest.keyClick(table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: scene.orders.details[-1] == table.po_id)
    assert len(scene.orders.details) < 8


def test_detail_tells_the_po_and_why(make_scene: Make, qtbot: QtBot) -> None:
    shelf = Shelf()
    order = make_order(12, internal_note="<b>Call</b> before noon")
    shelf.put(order, S.FAILED, "QuickBooks refused it: the books are closed.")
    scene = make_scene(shelf)
    show(scene, qtbot, order.id)
    words = words_in(scene.page.detail_pane)
    for text in (
        "PO-12",
        order.supplier.name,
        "QuickBooks refused it: the books are closed.",
        "then press Sync this",
        "Freight",
        "12 Harbour Road",
        "<b>Call</b> before noon",
        "Sent to QuickBooks.",
    ):
        assert text in words
    assert all(
        label.textFormat() is Qt.TextFormat.PlainText or not label.text()
        for label in scene.page.findChildren(QLabel)
    )


def test_detail_buttons_say_what_is_wished(make_scene: Make, qtbot: QtBot) -> None:
    shelf = Shelf()
    po_id = shelf.put(make_order(5), S.IN_QUICKBOOKS)
    scene = make_scene(shelf, browser=False)
    show(scene, qtbot, po_id)
    pane = scene.page.detail_pane
    with qtbot.waitSignal(scene.page.sync_requested) as asked:
        QTest.mouseClick(button(pane, "Sync this"), Qt.MouseButton.LeftButton)
    assert asked.args == [[po_id]]
    with qtbot.waitSignal(scene.page.told) as told:
        QTest.mouseClick(button(pane, "Open in QuickBooks"), Qt.MouseButton.LeftButton)
    assert told.args is not None
    assert scene.opened[0] in told.args[0]
    scene.page.detail_pane.hold_wanted.emit(po_id, True)
    qtbot.waitUntil(lambda: scene.questions.held == [(po_id, True)])
    qtbot.waitUntil(lambda: pane.detail is not None and pane.detail.state is S.ON_HOLD)


def test_question_is_answered_in_place(make_scene: Make, qtbot: QtBot) -> None:
    shelf = Shelf()
    order = make_order(5)
    shelf.put(order, S.NEEDS_YOU, "Which vendor is it?")
    shelf.questions[order.id] = (vendor_question(order),)
    scene = make_scene(shelf)
    show(scene, qtbot, order.id)
    card = scene.page.detail_pane.findChild(QuestionCard)
    assert card is not None
    scene.questions.error = EnvironmentProblem(
        "The disk is full", "Your answer was not kept.", "Free some space."
    )
    with qtbot.waitSignal(scene.page.failed):
        QTest.mouseClick(card.button("58"), Qt.MouseButton.LeftButton)
    assert card.button("58").isEnabled()
    scene.questions.error = None
    QTest.mouseClick(card.button("58"), Qt.MouseButton.LeftButton)
    assert not card.button("create").isEnabled()
    qtbot.waitUntil(lambda: scene.questions.answers == [(order.supplier.key, "58")])
    qtbot.waitUntil(
        lambda: scene.page.detail_pane.detail is not None and not scene.page.detail_pane.detail.questions
    )
    qtbot.waitUntil(lambda: scene.page.filters.shown().get("ready") == 1)


def test_comparison_and_consequences_are_shown(make_scene: Make, qtbot: QtBot) -> None:
    shelf = Shelf()
    order = make_order(5)
    shelf.put(order, S.CONFLICT)
    shelf.questions[order.id] = (conflict_question(order),)
    scene = make_scene(shelf)
    show(scene, qtbot, order.id)
    card = scene.page.detail_pane.findChild(QuestionCard)
    assert card is not None
    words = words_in(card)
    for text in (
        "QuickBooks has",
        "14 Dec 2026",
        "21 Dec 2026",
        "QuickBooks gets these fields from this PO.",
    ):
        assert text in words


def test_history_shows_and_copies_intuits_id(make_scene: Make, qtbot: QtBot) -> None:
    shelf = Shelf()
    po_id = shelf.put(make_order(5), S.IN_QUICKBOOKS)
    scene = make_scene(shelf)
    show(scene, qtbot, po_id)
    rows = scene.page.detail_pane.findChildren(HistoryRow)
    assert "1-6740f2b1-5bd1" not in words_in(rows[1])
    details = next(b for b in rows[0].findChildren(QAbstractButton) if "Details" in b.accessibleName())
    QTest.mouseClick(details, Qt.MouseButton.LeftButton)
    assert "1-6740f2b1-5bd1" in words_in(rows[0])
    copied: list[str] = []
    rows[0].copy_wanted.connect(copied.append)
    copy = next(b for b in rows[0].findChildren(QAbstractButton) if b.accessibleName() == "Copy the id")
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert copied == ["1-6740f2b1-5bd1"]


def test_unchanged_po_is_not_built_again(make_scene: Make, qtbot: QtBot) -> None:
    shelf = Shelf()
    po_id = shelf.put(make_order(5))
    scene = make_scene(shelf)
    show(scene, qtbot, po_id)
    before = scene.page.detail_pane.findChild(QScrollArea)
    scene.page.apply(ChangeSet.of(ChangeKind.SYNC, po_ids=frozenset({po_id})))
    assert scene.page.detail_pane.findChild(QScrollArea) is before


@pytest.mark.parametrize(
    "name", ["Donaudampfschifffahrtselektrizitätenhauptbetriebswerk GmbH & Co. KG", "شركة النور"]
)
def test_long_and_foreign_names_keep_their_whole_text(make_scene: Make, qtbot: QtBot, name: str) -> None:
    shelf = Shelf()
    order = make_order(5)
    order = replace(order, supplier=replace(order.supplier, name=name))
    shelf.put(order)
    scene = make_scene(shelf)
    index = scene.page.model.index(0, column_of(SortKey.SUPPLIER))
    assert index.data(Qt.ItemDataRole.ToolTipRole) == name
    show(scene, qtbot, order.id)
    assert name in words_in(scene.page.detail_pane)


def test_quickbooks_column_stays_in_sight_when_it_gets_narrow(make_scene: Make, qtbot: QtBot) -> None:
    scene = make_scene(Shelf().fill(5))
    table = scene.page.list_pane.table
    last = column_of(SortKey.SYNC)
    scene.page.resize(1900, 800)
    qtbot.waitUntil(lambda: not table.isColumnHidden(column_of(SortKey.EXPECTED)))
    scene.page.resize(1120, 800)
    qtbot.waitUntil(lambda: table.isColumnHidden(column_of(SortKey.EXPECTED)))
    right = table.columnViewportPosition(last) + table.columnWidth(last)
    assert right <= table.viewport().width() + 1
    assert not table.isColumnHidden(last)


def test_every_control_has_a_name(make_scene: Make, qtbot: QtBot) -> None:
    shelf = Shelf()
    order = make_order(5)
    shelf.put(order, S.NEEDS_YOU)
    shelf.questions[order.id] = (vendor_question(order),)
    scene = make_scene(shelf)
    show(scene, qtbot, order.id)
    scene.page.edit_selected()
    assert unnamed(scene.page) == []


def test_nothing_overlaps_in_the_smallest_window(make_scene: Make, qtbot: QtBot) -> None:
    long = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
    shelf = Shelf()
    order = make_order(5, note_to_supplier=long, tracking_number="1Z" + "9" * 40)
    order = replace(order, number="2026-INTERN-00123", supplier=replace(order.supplier, name=long))
    shelf.put(order, S.NEEDS_YOU)
    shelf.questions[order.id] = (vendor_question(order), conflict_question(order))
    scene = make_scene(shelf)
    page = scene.page
    page.resize(816, 480)  # a window of 900: 1800 pixels at 200 %
    show(scene, qtbot, order.id)
    qtbot.waitUntil(lambda: page.side.width() == 60)
    panes = (page.side, page.list_pane, page.detail_pane)
    edges = [(pane.x(), pane.x() + pane.width()) for pane in panes]
    assert edges[0][1] <= edges[1][0]
    assert edges[1][1] <= edges[2][0]
    assert edges[2][1] <= page.width()
    area = page.detail_pane.findChild(QScrollArea)
    assert area is not None
    content = area.widget()
    assert content is not None
    assert content.minimumSizeHint().width() <= area.viewport().width()
    card = page.detail_pane.findChild(QuestionCard)
    assert card is not None
    assert card.button("create").toolTip() == f"Create {long}"
