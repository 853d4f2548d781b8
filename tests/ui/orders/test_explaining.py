"""The badge that explains itself, and what the detail says about QuickBooks' documents."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from app.domain.errors import Problem
from app.domain.fixes import Fix, FixKind
from app.domain.sync_state import SyncState
from app.services.orders import OrderDetail
from app.services.there import Amounts, Paper, PaperKind
from app.ui.orders.columns import place_of
from app.ui.orders.papers import PapersList
from app.ui.orders.problem_card import ProblemCard
from app.ui.orders.timeline import Timeline
from app.ui.orders.totals import BothTotals, difference_words
from app.ui.theme import Theme
from app.ui.widgets import IconButton, SecondaryButton
from tests.ui.dialogs.names import unnamed
from tests.ui.fakes import Shelf, make_order
from tests.ui.orders.test_page import Make, show, words_in

S = SyncState


def test_a_click_on_the_badge_tells_what_it_means(make_scene: Make, qtbot: QtBot) -> None:
    shelf = Shelf()
    po_id = shelf.put(make_order(3), S.IN_QUICKBOOKS, "Sent with 2 lines.")
    scene = make_scene(shelf)
    table = scene.page.list_pane.table
    place = table.visualRect(scene.page.model.index(0, place_of("sync")))
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place.topLeft() + QPoint(20, 20))
    popover = scene.page.explaining.popover
    assert popover is not None
    assert popover.isVisible()
    assert not unnamed(popover)
    said = words_in(popover)
    assert "PO-3" in said
    assert "Sent with 2 lines." in said
    assert "QuickBooks has it" in said
    opener = next(b for b in popover.findChildren(SecondaryButton) if "Open" in b.accessibleName())
    assert opener.hasFocus()
    QTest.keyClick(opener, Qt.Key.Key_Space)
    assert scene.opened == ["https://qbo.example/app/purchaseorder?txnId=147"]
    scene.page.explaining.show_present()  # by keyboard
    again = scene.page.explaining.popover
    assert again is not None
    QTest.keyClick(again, Qt.Key.Key_Escape)
    assert not again.isVisible()
    assert scene.page.list_pane.table.po_id == po_id


def test_the_popover_offers_the_fix(make_scene: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = Shelf()
    shelf.put(make_order(3), S.NEEDS_YOU, "The number is taken.")
    scene = make_scene(shelf)
    fix = Fix(FixKind.CHOOSE_NUMBER, "Choose another number")
    problem = Problem("The number is taken", "PO-3 is there already.", "Choose another.", fix=fix)
    plain = scene.orders.detail

    def with_problem(po_id: str) -> OrderDetail | None:
        found = plain(po_id)
        return replace(found, problem=problem) if found else None

    monkeypatch.setattr(scene.orders, "detail", with_problem)
    scene.page.list_pane.select_first()
    scene.page.explaining.show_present()
    popover = scene.page.explaining.popover
    assert popover is not None
    with qtbot.waitSignal(scene.page.fix_wanted) as caught:
        popover.findChildren(ProblemCard)[0].button(FixKind.CHOOSE_NUMBER.value).click()
    assert caught.args[0] == fix
    assert caught.args[1].problem == problem


def test_documents_open_and_a_po_is_unlinked_after_a_question(
    make_scene: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf = Shelf()
    po_id = shelf.put(make_order(3), S.BILLED)
    scene = make_scene(shelf)
    papers = (
        Paper(PaperKind.ORDER, "PO-3", date(2026, 11, 2), Decimal("99.50"), "USD", "https://qbo.example/po"),
        Paper(
            PaperKind.BILL, "B-17", date(2026, 11, 9), Decimal(99), "USD", "https://qbo.example/b", Decimal(9)
        ),
        Paper(PaperKind.PAYMENT, "", date(2026, 11, 20), None, "USD", ""),
    )
    there = Amounts(Decimal(99), Decimal("0.5"), Decimal("99.50"), "USD")
    plain = scene.orders.detail

    def with_papers(po_id: str) -> OrderDetail | None:
        found = plain(po_id)
        return replace(found, papers=papers, there=there) if found else None

    monkeypatch.setattr(scene.orders, "detail", with_papers)
    show(scene, qtbot, po_id)
    (listed,) = scene.page.detail_pane.findChildren(PapersList)
    said = words_in(listed)
    assert "Purchase order PO-3" in said
    assert "99.00 USD · 9.00 USD open" in said
    assert "Payment" in said
    assert not unnamed(listed)
    for button in listed.findChildren(IconButton):
        button.click()
    assert scene.opened == ["https://qbo.example/po", "https://qbo.example/b"]
    assert scene.page.detail_pane.findChildren(BothTotals)
    listed.unlink.click()
    box = scene.page.desk.box
    assert isinstance(box, QMessageBox)
    assert "Nothing changes in QuickBooks" in box.informativeText()
    next(b for b in box.buttons() if "Unlink" in b.text()).click()
    qtbot.waitUntil(lambda: shelf.states[po_id] is S.ON_HOLD)


def test_totals_that_differ_say_by_how_much() -> None:
    assert difference_words(Decimal(5), "USD", Decimal(5), "USD")[1] == "muted"
    assert difference_words(Decimal(5), "USD", Decimal("5.02"), "")[0] == "QuickBooks has 0.02 USD more."
    assert difference_words(Decimal(5), "USD", Decimal(4), "USD") == (
        "QuickBooks has 1.00 USD less.",
        "warning",
    )
    assert "EUR" in difference_words(Decimal(5), "USD", Decimal(5), "EUR")[0]


def test_the_steps_take_as_many_rows_as_they_need(make_scene: Make, qtbot: QtBot, theme: Theme) -> None:
    scene = make_scene(Shelf().fill(1))
    detail = scene.orders.detail(make_order(1).id)
    assert detail is not None
    steps = Timeline(theme, detail.timeline)
    qtbot.addWidget(steps)
    heights = []
    for width in (600, 300, 190, 60):
        steps.resize(width, steps.height())
        steps.grab()
        heights.append(steps.height())
    assert heights == sorted(set(heights)), "each narrower one has more rows"
    assert heights[1] < 2 * heights[0], "a row without a date is lower"
