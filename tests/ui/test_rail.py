"""The list of pages: one entry makes a button, a menu entry, a shortcut and a place in the stack."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.shell.memory import forgetful
from app.ui.shell.page_stack import PageStack
from app.ui.shell.rail import Page, Rail
from app.ui.theme import Mode, Theme


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    made = Theme(Mode.LIGHT)
    made.apply(qapp)
    return made


def pages(count: int) -> list[Page]:
    return [Page(f"page{at}", f"&Page {at}", "orders", QWidget(), f"Ctrl+{at}") for at in range(1, count + 1)]


def test_one_entry_makes_a_named_button_and_a_place(theme: Theme, qtbot: QtBot) -> None:
    listed = pages(3)
    rail, memory = Rail(theme, listed), forgetful()
    stack = PageStack(listed, rail, memory)
    qtbot.addWidget(rail)
    qtbot.addWidget(stack)
    assert [each.accessibleName() for each in rail.buttons] == ["Page 1", "Page 2", "Page 3"]
    assert rail.buttons[1].toolTip() == "Page 2 (Ctrl+2)"
    QTest.mouseClick(rail.buttons[2], Qt.MouseButton.LeftButton)
    assert stack.key == "page3"
    assert rail.buttons[2].isChecked()
    again = PageStack(pages(3), rail, memory)
    qtbot.addWidget(again)
    again.restore()
    assert again.key == "page3"


def test_a_page_that_is_gone_leads_to_the_first(theme: Theme, qtbot: QtBot) -> None:
    listed, memory = pages(2), forgetful()
    memory.save("window/page", "gone")
    rail = Rail(theme, listed)
    stack = PageStack(listed, rail, memory)
    qtbot.addWidget(rail)
    qtbot.addWidget(stack)
    stack.restore()
    assert stack.key == "page1"


def test_nine_pages_fit_the_smallest_window_and_few_are_not_stretched(theme: Theme, qtbot: QtBot) -> None:
    rail = Rail(theme, pages(9))
    qtbot.addWidget(rail)
    assert rail.minimumSizeHint().height() <= 510  # 560, less menu and status bar
    few = Rail(theme, pages(3))
    qtbot.addWidget(few)
    few.resize(few.sizeHint().width(), 800)
    few.show()
    qtbot.waitUntil(lambda: few.buttons[0].height() == 60)
