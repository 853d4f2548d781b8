"""The overview: numbers that lead to lists, charts by keyboard and in words, one read at a time in the background."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import cast

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.listing import OrderScope
from app.domain.overview import Amount, Month, Overview, Reason, SupplierShare, recent_months
from app.domain.questions import QuestionKind
from app.domain.sync_state import SyncState
from app.runtime.jobs import Lane
from app.services.overview import OverviewService
from app.ui.overview.page import OverviewPage
from app.ui.overview.targets import Target
from app.ui.overview.words import short_amount
from app.ui.theme import Mode, Theme
from tests.ui.dialogs.names import unnamed
from tests.ui.dialogs.step_jobs import StepJobs

TODAY = date(2026, 11, 27)
USD, EUR = Amount("USD", 3, Decimal("1234.50")), Amount("EUR", 1, Decimal("99.90"))
MONTHS = tuple(
    Month(first, 2, 1, 0, (Amount("USD", 3, Decimal(1000)),)) if first.month == 10 else Month(first)
    for first in recent_months(TODAY)
)
FULL = Overview(
    connected=True,
    states={SyncState.IN_QUICKBOOKS: 1000, SyncState.FAILED: 2, SyncState.READY: 200, SyncState.ON_HOLD: 32},
    reasons=(Reason(SyncState.FAILED, "Vendor is inactive", 2),),
    questions={QuestionKind.VENDOR: 4},
    on_order=(USD, EUR),
    overdue=(Amount("USD", 1, Decimal(5)),),
    months=MONTHS,
    suppliers=(SupplierShare("Clay & Co", USD), SupplierShare("", EUR)),
    today=TODAY,
)


class Figures:
    """Stands for the service."""

    def __init__(self, figures: Overview) -> None:
        self.figures = figures
        self.reads = 0

    def current(self) -> Overview:
        self.reads += 1
        return self.figures


class Desk:
    def __init__(self, qtbot: QtBot, figures: Overview) -> None:
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
        self.figures, self.jobs = Figures(figures), StepJobs()
        self.page = OverviewPage(Theme(Mode.LIGHT), cast(OverviewService, self.figures), self.jobs.real)
        qtbot.addWidget(self.page)
        self.targets: list[Target] = []
        self.page.list_wanted.connect(self.targets.append)
        self.page.resize(1200, 900)
        self.page.show()
        qtbot.waitExposed(self.page)
        self.jobs.run_all()


def test_numbers_lead_to_what_they_count(qtbot: QtBot, qapp: QApplication) -> None:
    desk = Desk(qtbot, FULL)
    board = desk.page.board
    assert board.reached.accessibleName() == "In QuickBooks: 1,000. of 1,234 POs"
    board.reached.click()
    QTest.keyClick(board.on_order.rows[1], Qt.Key.Key_Return)
    board.overdue.rows[0].click()
    board.waiting.rows[1].click()
    assert desk.targets == [
        Target("reached"),
        Target("all", OrderScope(on_order=True, currency="EUR"), "On order, EUR"),
        Target("overdue_arrival", OrderScope(currency="USD"), "Overdue, USD"),
        Target("failed"),
    ]
    assert [row.accessibleName() for row in board.waiting.rows] == [
        "Which vendor is this supplier?: 4, questions",
        "Vendor is inactive: 2, Failed",
    ]
    with qtbot.waitSignal(desk.page.questions_wanted):
        board.attention.click()
    with qtbot.waitSignal(desk.page.questions_wanted):
        board.waiting.rows[0].click()
    assert not unnamed(desk.page)


def test_amounts_of_two_currencies_are_never_added_up(qtbot: QtBot, qapp: QApplication) -> None:
    desk = Desk(qtbot, FULL)
    board = desk.page.board
    assert [row.number for row in board.on_order.rows] == ["1,234.50 USD", "99.90 EUR"]
    assert "not added up" in board._note.text()
    assert [board.currency.itemText(n) for n in range(board.currency.count())] == ["USD", "EUR"]
    assert [mark.label for mark in board.suppliers.chart.marks] == ["Clay & Co"]
    board.currency.setCurrentIndex(1)
    board.currency.activated.emit(1)
    (mark,) = board.suppliers.chart.marks
    assert (mark.label, mark.value) == ("(no supplier)", "99.90 EUR")
    assert mark.target.scope == OrderScope(on_order=True, supplier="", currency="EUR")


def test_charts_are_read_and_walked_without_a_mouse(qtbot: QtBot, qapp: QApplication) -> None:
    desk = Desk(qtbot, FULL)
    chart = desk.page.board.months.chart
    said = chart.accessibleDescription().splitlines()
    assert said[0] == "3 POs in the last twelve months, by the PO's date."
    assert "October 2026: 3 POs (In QuickBooks 2, Waiting 1)" in said
    assert len(said) == 13
    chart.setFocus()
    chart.current = 11
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.accessibleName() == "POs by month. October 2026: 3 POs (In QuickBooks 2, Waiting 1)"
    QTest.keyClick(chart, Qt.Key.Key_Return)
    october = Target("all", OrderScope(dated=(date(2026, 10, 1), date(2026, 10, 31))), "October 2026")
    assert desk.targets == [october]
    QTest.keyClick(chart, Qt.Key.Key_Home)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.current == 0
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.box(10).center().toPoint())
    assert desk.targets == [october, october]


def test_it_reads_only_while_shown_and_one_read_at_a_time(qtbot: QtBot, qapp: QApplication) -> None:
    desk = Desk(qtbot, FULL)
    assert (desk.figures.reads, desk.jobs.done[0].lane) == (1, Lane.READ)
    for _ in range(50):
        desk.jobs.changed.emit(ChangeSet.of(ChangeKind.SYNC))
    qtbot.waitUntil(lambda: len(desk.jobs.waiting) == 1, timeout=4000)
    desk.jobs.changed.emit(ChangeSet.of(ChangeKind.SYNC))
    desk.page.refresh()
    assert len(desk.jobs.waiting) == 1
    desk.jobs.run_all()
    assert desk.figures.reads == 2
    desk.page.hide()
    desk.jobs.run_all()
    desk.jobs.changed.emit(ChangeSet.of(ChangeKind.LOG))
    desk.jobs.changed.emit(ChangeSet.of(ChangeKind.ORDERS))
    assert not desk.jobs.waiting
    desk.page.show()
    assert len(desk.jobs.waiting) == 1


def test_a_new_user_is_told_the_next_step(qtbot: QtBot, qapp: QApplication) -> None:
    desk = Desk(qtbot, Overview(connected=False, months=MONTHS))
    assert desk.page.empty.isVisible()
    with qtbot.waitSignal(desk.page.import_requested):
        button = desk.page.empty.button("import")
        assert button is not None
        button.click()


@pytest.mark.parametrize(
    ("value", "shown"), [("0", "0"), ("950.4", "950"), ("1234", "1.2k"), ("56789", "57k"), ("3.4e6", "3.4M")]
)
def test_amounts_over_columns_are_short(qapp: QApplication, value: str, shown: str) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    assert short_amount(Decimal(value)) == shown
