"""What was changed in QuickBooks, what is to bill, and the line of dates, as a person sees and uses them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.documents import Difference
from app.domain.errors import EnvironmentProblem
from app.domain.sync_state import SyncState
from app.services.timeline import Milestone
from app.ui.orders.changed_card import ChangedCard
from app.ui.orders.filter_entries import TO_BILL
from app.ui.orders.timeline import Timeline
from app.ui.orders.to_bill_card import ToBillCard
from app.ui.theme import Theme
from tests.ui.dialogs.names import unnamed
from tests.ui.fakes import Shelf, make_order
from tests.ui.orders.test_page import Make, show, words_in

S = SyncState
THEIRS = (
    Difference("memo", "Memo to vendor", "", "<b>By the back door</b>"),
    Difference("due_date", "Due date", "2026-12-03", "2026-12-24"),
)


def test_to_bill_is_a_list_of_its_own_with_its_count(make_scene: Make, qtbot: QtBot) -> None:
    shelf = Shelf().fill(12, lambda _: S.IN_QUICKBOOKS)
    shelf.to_bill = {make_order(3).id, make_order(7).id}
    page = make_scene(shelf).page
    qtbot.waitUntil(lambda: page.filters.shown()[TO_BILL] == 2)
    page.show_to_bill()
    queries = [page.model.query]
    assert page.list_pane.shown_text == "2 POs"
    assert page.list_pane.table.po_id in shelf.to_bill
    qtbot.waitUntil(lambda: bool(page.detail_pane.findChildren(ToBillCard)))
    page.filters.choose("all")
    queries.append(page.model.query)
    assert [query.to_bill for query in queries] == [True, False]
    assert page.list_pane.shown_text == "12 POs"


def test_an_empty_list_to_bill_says_what_comes_there(make_scene: Make, qtbot: QtBot) -> None:
    page = make_scene(Shelf().fill(3)).page
    page.filters.choose(TO_BILL)
    empty = page.list_pane.empty_state
    assert empty is not None
    assert "Nothing to bill" in words_in(empty)
    assert "delivered" in words_in(empty)


def test_the_card_leads_to_the_document_and_tells_the_steps(make_scene: Make, qtbot: QtBot) -> None:
    shelf = Shelf()
    po_id = shelf.put(make_order(3), S.IN_QUICKBOOKS)
    shelf.to_bill = {po_id}
    scene = make_scene(shelf)
    show(scene, qtbot, po_id)
    (card,) = scene.page.detail_pane.findChildren(ToBillCard)
    told = words_in(card)
    assert "Open PO-3 in QuickBooks." in told
    assert "Copy to bill" in told
    assert "lower the quantity, not the price" in told
    card.opener.setFocus()
    QTest.keyClick(card.opener, Qt.Key.Key_Space)
    assert scene.opened == ["https://qbo.example/app/purchaseorder?txnId=147"]
    assert unnamed(scene.page) == []


def test_a_change_there_is_shown_field_by_field_as_plain_text_and_kept(
    make_scene: Make, qtbot: QtBot
) -> None:
    shelf = Shelf()
    po_id = shelf.put(make_order(3), S.CHANGED_THERE, "Changed in QuickBooks: Memo to vendor, Due date.")
    shelf.theirs[po_id] = THEIRS
    scene = make_scene(shelf)
    show(scene, qtbot, po_id)
    (card,) = scene.page.detail_pane.findChildren(ChangedCard)
    told = words_in(card)
    for words in (
        "Memo to vendor",
        "<b>By the back door</b>",
        "2026-12-03",
        "2026-12-24",
        "does not tell who",
    ):
        assert words in told
    QTest.keyClick(card.keep, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: scene.keeping.kept == [po_id])


def test_a_word_that_could_not_be_stored_can_be_given_again(make_scene: Make, qtbot: QtBot) -> None:
    shelf = Shelf()
    po_id = shelf.put(make_order(3), S.CHANGED_THERE, "QuickBooks totals it otherwise.")
    scene = make_scene(shelf)
    scene.keeping.error = EnvironmentProblem("The disk is full", "Nothing was stored.", "Make room.")
    show(scene, qtbot, po_id)
    (card,) = scene.page.detail_pane.findChildren(ChangedCard)
    assert "QuickBooks totals it otherwise." in words_in(card)
    with qtbot.waitSignal(scene.page.failed):
        card.keep.click()
    assert card.keep.isEnabled()


def test_the_line_of_dates_says_what_is_not_known(qtbot: QtBot, theme: Theme) -> None:
    line = Timeline(
        theme,
        (
            Milestone("created", "Created", date(2026, 11, 2), reached=True),
            Milestone("received", "Partly received", None, reached=True),
            Milestone("billed", "Copied to bills B-1, B-2", date(2026, 11, 20), reached=True),
            Milestone("paid", "Bill paid (1 of 2)", None, reached=False),
        ),
    )
    qtbot.addWidget(line)
    told = line.accessibleDescription()
    assert "Partly received: done, the date is not known" in told
    assert "Copied to bills B-1, B-2: " in told
    assert "Bill paid (1 of 2): not yet" in told
    holder = QWidget()
    qtbot.addWidget(holder)
    line.setParent(holder)
    assert not line.grab().isNull()
