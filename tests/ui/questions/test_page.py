"""The page "Questions" over the real services and the practice company, by mouse and by keyboard alone."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.documents import Difference
from app.domain.questions import Choice, Question, QuestionKind
from app.domain.sync_state import SyncState
from app.runtime.jobs import Job, JobContext, Jobs
from app.sync.asking import KEEP_THEIRS, SEND_OURS
from app.ui.questions.card import QuestionCard
from app.ui.questions.page import QuestionsPage, QuestionsParts
from app.ui.settings.remembered_card import RememberedCard
from app.ui.theme import Theme
from app.ui.widgets import LinkButton
from tests.contract.test_conflicts_on_practice import TEA, clash, memo_conflict, vendors_asked_about
from tests.support.bench import Bench
from tests.support.orders import po


@pytest.fixture
def page(shop: Bench, theme: Theme, jobs: Jobs, qtbot: QtBot) -> QuestionsPage:
    made = QuestionsPage(theme, QuestionsParts(shop.questions, shop.asked_list, jobs, shop.needs))
    qtbot.addWidget(made)
    made.resize(1100, 760)
    return made


def in_front(page: QuestionsPage, qtbot: QtBot) -> None:
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)


def opened(page: QuestionsPage, qtbot: QtBot) -> QuestionCard:
    in_front(page, qtbot)
    assert page.card is not None
    return page.card


def press(widget: QWidget | None, key: Qt.Key) -> None:
    assert widget is not None
    QTest.keyClick(widget, key)


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def made_up(shop: Bench, count: int) -> None:
    """Many conflicts about POs of their own, written straight into the store."""
    shop.put(*(po(str(1000 + number)) for number in range(count)))
    for number in range(count):
        order = po(str(1000 + number))
        found = (Difference("memo", "Memo to vendor", "Theirs", f"Ours {number}", ""),)
        question = Question(
            order.id,
            QuestionKind.CONFLICT,
            f"{order.id} {number}",
            f"{order.doc_number} was changed here and in QuickBooks",
            "Choose.",
            (Choice(SEND_OURS, "Use all of this PO"), Choice(KEEP_THEIRS, "Keep all of QuickBooks")),
            data={"wanted": "x"},
            disputed=found,
            asked_at=shop.clock.now() + timedelta(seconds=number),
        )
        shop.stores.questions.put(shop.realm, question)


def test_with_nothing_open_the_page_says_what_it_is_for(page: QuestionsPage, qtbot: QtBot) -> None:
    page.show()
    qtbot.waitUntil(page.empty.isVisible)
    assert page.empty.title == "Nothing needs you"
    assert page.card is None


def test_each_field_is_chosen_by_keyboard_alone_and_the_list_goes_on(
    shop: Bench, page: QuestionsPage, qtbot: QtBot
) -> None:
    po_id = clash(shop)
    memo_conflict(shop, "102")
    counts: list[int] = []
    page.count_changed.connect(counts.append)
    card = opened(page, qtbot)
    assert card.grid is not None
    assert card.save_button is not None
    assert [page.model.total, counts[-1]] == [2, 2]
    qtbot.waitUntil(page.table.hasFocus)
    press(page.table, Qt.Key.Key_Return)
    assert focus() is card.grid.radio("memo", SEND_OURS)
    assert focus().accessibleName() == "Memo to vendor: This PO, Ours"
    press(focus(), Qt.Key.Key_Right)
    press(focus(), Qt.Key.Key_Space)
    assert card.grid.radio("memo", KEEP_THEIRS).isChecked()
    press(focus(), Qt.Key.Key_Tab)
    assert focus() is card.grid.tick("memo")
    press(focus(), Qt.Key.Key_Tab)
    press(focus(), Qt.Key.Key_Space)
    assert not card.save_button.isEnabled()
    press(focus(), Qt.Key.Key_Tab)
    press(focus(), Qt.Key.Key_Tab)
    press(focus(), Qt.Key.Key_Space)
    assert card.grid.choices() == {"memo": KEEP_THEIRS, "ship_method": SEND_OURS, f"{TEA}/numbers": SEND_OURS}
    assert card.save_button.isEnabled()
    press(focus(), Qt.Key.Key_Tab)
    assert focus() is card.save_button
    press(focus(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.model.total == 1)
    assert shop.state(po_id).state is SyncState.CHANGED_HERE
    following = page.card
    assert following is not None
    assert following.question.title == "PO-102 was changed here and in QuickBooks"
    assert following.isAncestorOf(focus())
    press(focus(), Qt.Key.Key_Escape)
    assert page.table.hasFocus()
    shop.sync()
    assert shop.document(po_id)["Memo"] == "Theirs"
    assert shop.document(po_id)["ShipMethodRef"]["name"] == "Air"


def test_a_tick_remembers_and_settings_take_it_back(
    shop: Bench, page: QuestionsPage, theme: Theme, jobs: Jobs, qtbot: QtBot
) -> None:
    memo_conflict(shop, "101")
    card = opened(page, qtbot)
    assert card.grid is not None
    assert card.save_button is None
    tick = card.grid.tick("memo")
    assert tick is not None
    tick.setChecked(True)
    listed = RememberedCard(theme, shop.questions, shop.asked_list, jobs)
    qtbot.addWidget(listed)
    QTest.mouseClick(card.button(KEEP_THEIRS), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "memo" in listed.buttons)
    assert listed.buttons["memo"].accessibleName() == "Ask again about Memo to vendor"
    assert [(each.rule, each.choice) for each in shop.asked_list.remembered()] == [("memo", KEEP_THEIRS)]
    listed.buttons["memo"].click()
    qtbot.waitUntil(lambda: shop.asked_list.remembered() == [])
    qtbot.waitUntil(lambda: not listed.buttons)
    qtbot.waitUntil(lambda: listed._shown == () and not jobs.open_jobs)  # it has heard of it, too


def test_money_has_no_tick_and_the_card_says_why(shop: Bench, page: QuestionsPage, qtbot: QtBot) -> None:
    clash(shop)
    card = opened(page, qtbot)
    assert card.grid is not None
    assert card.grid.tick(f"{TEA}/numbers") is None
    words = [label.text() for label in card.findChildren(QWidget) if hasattr(label, "text")]
    assert any("a wrong answer moves money" in text for text in words)
    assert "5 × 12.50 = 62.50" in words


def test_another_vendor_is_found_by_typing(shop: Bench, page: QuestionsPage, qtbot: QtBot) -> None:
    vendors_asked_about(shop)
    card = opened(page, qtbot)
    assert card.another_button is not None
    QTest.mouseClick(card.another_button, Qt.MouseButton.LeftButton)
    chooser = page.desk.chooser
    assert chooser is not None
    qtbot.waitUntil(lambda: chooser.model_.rowCount() == 2)
    assert chooser.create_button.text() == "Create Acme Tea"
    QTest.keyClicks(chooser.search, "quite")
    qtbot.waitUntil(lambda: chooser.model_.rowCount() == 1)
    QTest.keyClick(chooser.search, Qt.Key.Key_Down)
    QTest.keyClick(chooser.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.model.total == 0)
    assert page.empty.isVisible()
    shop.sync()
    assert {raw["VendorRef"]["name"] for raw in shop.there()} == {"Quite another"}


def test_search_and_kind_narrow_the_list(shop: Bench, page: QuestionsPage, qtbot: QtBot) -> None:
    vendors_asked_about(shop)
    made_up(shop, 5)
    in_front(page, qtbot)
    assert page.model.rowCount() == 2, "five alike are one entry"
    first = page.model.row_at(0)
    assert first is not None
    assert first.need.kind == QuestionKind.CONFLICT.value  # five POs wait for it, three for the vendor
    page.head.search.setText("1003")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    page.head.search.setText("nowhere")
    qtbot.waitUntil(page.empty.isVisible)
    qtbot.waitUntil(lambda: page.empty.button("all") is not None)
    button = page.empty.button("all")
    assert button is not None
    button.click()
    assert page.model.rowCount() == 2
    page.head.kinds.setCurrentIndex(page.head.kinds.findData(QuestionKind.VENDOR.value))
    assert page.model.rowCount() == 1


def test_an_answer_does_not_wait_for_a_run(
    shop: Bench, page: QuestionsPage, jobs: Jobs, qtbot: QtBot
) -> None:
    clash(shop)
    running: list[Job] = []

    def long_run(context: JobContext) -> None:
        while not context.cancel.wait(0.01):
            pass

    running.append(jobs.submit("A long run", long_run))
    card = opened(page, qtbot)
    QTest.mouseClick(card.button(SEND_OURS), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.model.total == 0)
    assert running[0] in jobs.open_jobs
    running[0].cancel()
    qtbot.waitUntil(lambda: running[0] not in jobs.open_jobs)


def test_a_question_settled_meanwhile_is_told_and_the_list_goes_on(
    shop: Bench, page: QuestionsPage, qtbot: QtBot
) -> None:
    po_id = clash(shop)
    memo_conflict(shop, "102")
    card = opened(page, qtbot)
    shop.stores.questions.close(shop.realm, po_id)
    shop.stores.links.set_states([replace(shop.state(po_id), state=SyncState.IN_QUICKBOOKS)])
    with qtbot.waitSignal(page.told):
        QTest.mouseClick(card.button(SEND_OURS), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.model.total == 1)


def test_with_two_hundred_questions_the_page_stays_quick(
    shop: Bench, page: QuestionsPage, qtbot: QtBot
) -> None:
    made_up(shop, 200)
    page.show()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    QTest.keyClick(page.table, Qt.Key.Key_Right)
    assert page.model.rowCount() == 201
    best = min(_reading(page) for _ in range(3))
    assert best < 0.25, f"{best * 1000:.0f} ms"
    QTest.keyClick(page.table, Qt.Key.Key_Right)
    steps = []
    for _ in range(10):
        start = time.perf_counter()
        QTest.keyClick(page.table, Qt.Key.Key_Down)
        steps.append(time.perf_counter() - start)
    assert min(steps) < 0.1, steps
    assert page.card is not None
    assert page.card.question.po_id == po("1009").id


def _reading(page: QuestionsPage) -> float:
    page.model.put(())
    start = time.perf_counter()
    page.refresh()
    return time.perf_counter() - start


def test_a_question_of_an_older_version_is_still_answered(
    shop: Bench, page: QuestionsPage, qtbot: QtBot
) -> None:
    clash(shop)
    (question,) = shop.asked()
    old = replace(question, disputed=(), asked_at=None)
    shop.stores.questions.put(shop.realm, old)
    card = opened(page, qtbot)
    assert card.grid is None
    QTest.mouseClick(card.button(KEEP_THEIRS), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.model.total == 0)
    shop.sync()
    assert shop.asked() == []


def test_a_stopped_sync_is_answered_here_and_goes_on(shop: Bench, page: QuestionsPage, qtbot: QtBot) -> None:
    text = "30 purchase orders are no longer in QuickBooks."
    choices = (Choice("stop", "Stop", "Nothing is sent."), Choice("go_on", "Go on", "Everything is sent."))
    brake = Question("", QuestionKind.BRAKE, "gone:1", text, "Nothing has been sent.", choices)
    memo_conflict(shop, "102")
    shop.stores.questions.put(shop.realm, brake)
    card = opened(page, qtbot)
    assert card.question.title == text, "what holds everything comes first"
    assert page.findChildren(LinkButton) == []
    with qtbot.waitSignal(page.sync_wanted, timeout=10_000):
        press(card.button("go_on"), Qt.Key.Key_Space)
    assert page.card is not None
    assert page.card.question.kind is QuestionKind.CONFLICT
    assert page.model.total == 1
