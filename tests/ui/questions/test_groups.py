"""Entries with several POs, several entries at once, and answers that are sent after a while or taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap.answer_sender import AnswerSender
from app.bootstrap.core import SavedHook
from app.domain.runs import Trigger
from app.domain.sync_state import SyncState
from app.runtime.jobs import Jobs
from app.services.problem_needs import PROBLEM
from app.services.sending_answers import AnswerSending
from app.sync.asking import KEEP_THEIRS
from app.ui.questions.group_card import GroupCard, SeveralCard
from app.ui.questions.page import QuestionsPage, QuestionsParts
from app.ui.questions.problem_entry import ProblemEntry
from app.ui.shell.notices import Notices
from app.ui.theme import Theme
from app.ui.widgets import FillButton
from tests.contract.test_conflicts_on_practice import clash, memo_conflict
from tests.contract.test_problem_needs_on_practice import without_freight
from tests.support.bench import Bench


@pytest.fixture
def page(shop: Bench, theme: Theme, jobs: Jobs, qtbot: QtBot) -> QuestionsPage:
    made = QuestionsPage(theme, QuestionsParts(shop.questions, shop.asked_list, jobs, shop.needs))
    made.cards.add(PROBLEM, lambda need: ProblemEntry(theme, need))
    qtbot.addWidget(made)
    made.resize(1100, 760)
    return made


class Desk:
    """What sends answers, with its notices."""

    def __init__(self, shop: Bench, theme: Theme, jobs: Jobs, page: QuestionsPage) -> None:
        self.notices = Notices(theme, page)
        sending = AnswerSending(shop.syncing, shop.stores.settings, shop.stores.links, shop.later)
        self.sender = AnswerSender(sending, jobs, self.notices, page)
        shop.questions._answered = SavedHook(shop.later.answered)
        shop.questions._answered.target = self.sender.answered
        page.desk.done.connect(self.sender.offer)

    def press(self, words: str) -> None:
        next(button for button in self.notices.findChildren(FillButton) if button.text() == words).click()


@pytest.fixture
def desk(shop: Bench, theme: Theme, jobs: Jobs, page: QuestionsPage) -> Desk:
    return Desk(shop, theme, jobs, page)


def in_front(page: QuestionsPage, qtbot: QtBot) -> None:
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)


def test_alike_conflicts_are_answered_by_keyboard_with_one_answer(
    shop: Bench, page: QuestionsPage, qtbot: QtBot
) -> None:
    ids = [memo_conflict(shop, number) for number in ("101", "102", "103")]
    in_front(page, qtbot)
    card = page.entry_card
    assert isinstance(card, GroupCard)
    assert page.model.words(page.model.row_at(0), 0) == "3 POs were changed on both sides: Memo to vendor"  # type: ignore[arg-type]
    values = card.values.model()
    shown = [[values.index(row, column).data() for column in range(5)] for row in range(values.rowCount())]
    assert shown[0] == ["PO-101", "Acme Tea", "Memo to vendor", "Theirs", "Ours"]
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is card.buttons.button(KEEP_THEIRS)
    QTest.keyClick(card.buttons.button(KEEP_THEIRS), Qt.Key.Key_Space)
    qtbot.waitUntil(page.empty.isVisible)
    shop.sync()
    assert [shop.document(po_id)["Memo"] for po_id in ids] == ["Theirs"] * 3


def test_an_entry_opens_and_closes_and_one_po_is_answered_by_itself(
    shop: Bench, page: QuestionsPage, qtbot: QtBot
) -> None:
    for number in ("101", "102", "103"):
        memo_conflict(shop, number)
    in_front(page, qtbot)
    QTest.keyClick(page.table, Qt.Key.Key_Right)
    assert page.model.rowCount() == 4
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    assert page.card is not None
    assert page.card.question.title == "PO-101 was changed here and in QuickBooks"
    QTest.mouseClick(page.card.button(KEEP_THEIRS), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    assert [line.po.number for line in page.model.lines((1, 2)) if line.po is not None] == ["102", "103"]
    page.table.go_to(1)
    QTest.keyClick(page.table, Qt.Key.Key_Left)
    assert page.table.currentIndex().row() == 0
    QTest.keyClick(page.table, Qt.Key.Key_Left)
    assert page.model.rowCount() == 1


def test_several_selected_entries_offer_what_fits_all(shop: Bench, page: QuestionsPage, qtbot: QtBot) -> None:
    memo_conflict(shop, "102")
    clash(shop)
    without_freight(shop, "401", "402", "403")
    in_front(page, qtbot)
    assert page.model.shown == 3
    page.table.selectAll()
    card = page.entry_card
    assert isinstance(card, SeveralCard)
    with pytest.raises(KeyError):
        card.buttons.button(KEEP_THEIRS)
    page.table.clearSelection()
    conflicts = [n for n in range(3) if page.model.row_at(n).need.kind == "conflict"]  # type: ignore[union-attr]
    page.table.select_again([page.model.row_at(n).id for n in conflicts], 0)  # type: ignore[union-attr]
    card = page.entry_card
    assert isinstance(card, SeveralCard)
    card.buttons.button(KEEP_THEIRS).click()
    qtbot.waitUntil(lambda: page.model.total == 1)
    assert shop.asked() == []


def test_an_answer_is_taken_back_before_it_goes(
    shop: Bench, page: QuestionsPage, desk: Desk, jobs: Jobs, qtbot: QtBot
) -> None:
    po_id = memo_conflict(shop, "101")
    in_front(page, qtbot)
    assert page.card is not None
    page.card.button(KEEP_THEIRS).click()
    qtbot.waitUntil(desk.sender.timer.isActive)
    qtbot.waitUntil(
        lambda: "go to QuickBooks" in desk.notices.text or "goes to QuickBooks" in desk.notices.text
    )
    desk.press("Undo")
    qtbot.waitUntil(lambda: page.model.total == 1)
    assert not desk.sender.timer.isActive()
    assert shop.state(po_id).state is SyncState.CONFLICT
    qtbot.waitUntil(lambda: not jobs.open_jobs)


def test_answers_in_a_row_go_together_without_auto_sync(
    shop: Bench, page: QuestionsPage, desk: Desk, jobs: Jobs, qtbot: QtBot
) -> None:
    ids = [memo_conflict(shop, "102"), clash(shop)]
    in_front(page, qtbot)
    assert page.card is not None
    page.card.give(KEEP_THEIRS)
    qtbot.waitUntil(lambda: page.model.total == 1)
    page.card.give(KEEP_THEIRS)
    qtbot.waitUntil(lambda: page.model.total == 0)
    qtbot.waitUntil(desk.sender.timer.isActive)
    with qtbot.waitSignal(desk.sender.ended, timeout=20_000):
        desk.press("Send now")
    (run,) = [run for run in shop.stores.history.runs() if run.trigger is Trigger.ANSWER]
    assert run.total == len(set(ids))
    assert {shop.state(po_id).state for po_id in ids} == {SyncState.IN_QUICKBOOKS}
    qtbot.waitUntil(lambda: not jobs.open_jobs)


def test_with_po_sync_off_it_says_why_nothing_goes(
    shop: Bench, page: QuestionsPage, desk: Desk, jobs: Jobs, qtbot: QtBot
) -> None:
    memo_conflict(shop, "101")
    shop.switch(replace(shop.stores.settings.sync_settings(shop.realm), po_sync=False))
    shop.requests()
    in_front(page, qtbot)
    assert page.card is not None
    page.card.button(KEEP_THEIRS).click()
    qtbot.waitUntil(lambda: "PO sync is off, so nothing is sent." in desk.notices.text)
    assert not desk.sender.timer.isActive()
    desk.press("Undo")
    qtbot.waitUntil(lambda: page.model.total == 1)
    qtbot.waitUntil(lambda: not jobs.open_jobs)
    assert shop.requests() == (0, 0)


def test_an_account_is_chosen_in_the_card(
    shop: Bench, page: QuestionsPage, desk: Desk, jobs: Jobs, qtbot: QtBot
) -> None:
    without_freight(shop)
    in_front(page, qtbot)
    card = page.entry_card
    assert isinstance(card, ProblemEntry)
    assert card.combo is not None
    assert card.use_button is not None
    assert not card.use_button.isEnabled()
    card.combo.setCurrentIndex(2)
    card.combo.chosen.emit(card.combo.account_id)
    chosen = card.combo.account_id
    card.use_button.click()
    qtbot.waitUntil(page.empty.isVisible)
    assert set(shop.stores.settings.sync_settings(shop.realm).accounts.costs.values()) == {chosen}
    desk.sender.timer.stop()
    qtbot.waitUntil(lambda: not jobs.open_jobs)
