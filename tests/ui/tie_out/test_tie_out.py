"""The tie-out's page: month by keyboard, totals with their causes, one PO explained, export, stop, no company."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import cast

from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import AppError, UserMustAct
from app.domain.periods import Period
from app.domain.tie_out import Cause, CauseKind, Side, Standing, TieOut, TieRow, add_up
from app.runtime.jobs import Lane
from app.services.tie_out import TieOutService
from app.services.tie_out_saving import TieOutSaver
from app.ui.theme import Mode, Theme
from app.ui.tie_out.model import GAP, HERE, TieModel
from app.ui.tie_out.month_picker import MonthPicker
from app.ui.tie_out.page import TieOutPage, TieOutParts
from tests.ui.dialogs.names import unnamed
from tests.ui.dialogs.step_jobs import StepJobs

DAY = date(2026, 10, 5)
HERE_SIDE = Side("PO-1", DAY, "Clay & Co", "USD", Decimal("1100.10"))
EDITED = Cause(
    CauseKind.EDIT_THERE, "Mug: 1.00 USD was sent, 0.89 USD in QuickBooks now", Decimal("-0.11"), "USD"
)
LONELY = Cause(CauseKind.NOT_HERE, "Only there", Decimal(7), "EUR")
ROWS = (
    TieRow(
        "a",
        "1",
        HERE_SIDE,
        replace(HERE_SIDE, total=Decimal("1099.99")),
        Standing.DIFFERS,
        (EDITED,),
        "Delivered",
    ),
    TieRow(
        "", "2", None, Side("BY-HAND", DAY, "Elsewhere", "EUR", Decimal(7)), Standing.MISSING_HERE, (LONELY,)
    ),
    TieRow("c", "3", replace(HERE_SIDE, number="PO-3"), replace(HERE_SIDE, number="PO-3"), Standing.AGREES),
)


class Ties:
    """Stands for the service."""

    def __init__(self) -> None:
        self.rows: tuple[TieRow, ...] = ROWS
        self.error: AppError | None = None
        self.periods: list[str] = []

    def make(self, period: Period, cancel: object, events: object) -> TieOut:
        self.periods.append(period.name)
        if self.error is not None:
            raise self.error
        counts = {standing: sum(row.standing is standing for row in self.rows) for standing in Standing}
        asked = datetime(2026, 11, 1, 9, tzinfo=UTC)
        return TieOut(period, "Fern", "Fern Ltd", self.rows, add_up(self.rows), asked, standings=counts)


class Desk:
    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
        self.ties, self.jobs = Ties(), StepJobs()
        self.today = date(2026, 11, 27)
        self.path: Path | None = folder / "tie.xlsx"
        self.asked: list[tuple[str, str, str]] = []
        self.written: list[Path] = []
        saver = TieOutSaver(lambda tied, told: b"%PDF-", self._write)
        parts = TieOutParts(
            cast(TieOutService, self.ties), saver, self.jobs.real, self._choose, lambda: self.today
        )
        self.page = TieOutPage(Theme(Mode.LIGHT), parts)
        qtbot.addWidget(self.page)
        self.page.resize(1300, 760)
        self.page.show()
        qtbot.waitExposed(self.page)

    def _choose(self, title: str, name: str, filters: str) -> Path | None:
        self.asked.append((title, name, filters))
        return self.path

    def _write(self, tied: TieOut, path: Path, told: Callable[[int, int], None]) -> None:
        self.written.append(path)
        told(1, 3)
        path.write_bytes(b"xlsx")


def test_it_opens_on_last_month_and_months_are_chosen_by_keyboard(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    desk = Desk(qtbot, tmp_path)
    months = desk.page.bar.months
    assert (months.list.currentText(), desk.jobs.waiting[0].lane) == ("October 2026", Lane.READ)
    desk.jobs.run_all()
    months.list.setFocus()
    QTest.keyClick(months.list, Qt.Key.Key_Down)
    desk.jobs.run_all()
    QTest.keyClick(months.forth, Qt.Key.Key_Space)
    QTest.keyClick(months.forth, Qt.Key.Key_Space)
    desk.jobs.run_all()
    assert desk.ties.periods == ["2026-10", "2026-09", "2026-10", "2026-11"]
    assert not months.forth.isEnabled()
    assert desk.page.tied is not None
    assert desk.page.tied.period == Period.read("2026-11")
    months.choose(date(2024, 2, 1))
    desk.jobs.run_all()
    assert desk.page.tied.period == Period.read("2024-02")
    assert not unnamed(desk.page)


def test_a_month_that_began_while_the_program_was_open_is_offered(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    desk = Desk(qtbot, tmp_path)
    desk.jobs.run_all()
    desk.page.hide()
    desk.today = date(2026, 12, 1)
    desk.page.show()
    months = desk.page.bar.months
    assert [months.list.itemText(place) for place in (0, 1)] == ["December 2026", "November 2026"]
    assert months.list.currentText() == "October 2026", "what a person looks at stays"
    assert not desk.jobs.waiting
    QTest.keyClick(months.forth, Qt.Key.Key_Space)
    desk.jobs.run_all()
    assert desk.ties.periods == ["2026-10", "2026-11"]


def test_totals_causes_and_one_po_are_explained(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path)
    desk.jobs.run_all()
    page = desk.page
    texts = page.totals.texts
    assert texts[: texts.index("EUR")] == [
        *("USD", "Here (2)", "2,200.20", "QuickBooks (2)", "2,200.09", "Difference", "-0.11"),
        *("Made of", "Changed in QuickBooks (1)", "-0.11", "Together", "-0.11"),
    ]
    assert page.bar.filter_buttons[0].text() == "All (3)"
    assert page.detail.said == [f"Changed in QuickBooks: {EDITED.text} -0.11 USD"]
    with qtbot.waitSignal(page.order_requested) as asked:
        page.detail.button.click()
    assert asked.args == ["a"]
    page.bar.filter_buttons[3].click()
    assert (page.model.rowCount(), page.detail.said) == (1, ["In QuickBooks only: Only there 7.00 EUR"])
    assert page.detail.button.isHidden()
    page.bar.filter_buttons[2].click()
    assert page.model.rowCount() == 0
    page.bar.filter_buttons[4].click()
    assert page.detail.said == ["Both sides agree to the cent."]


def test_the_table_is_a_sound_model_and_says_what_is_missing(
    qapp: QApplication, qtmodeltester: ModelTester
) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    model = TieModel(Theme(Mode.LIGHT))
    model.show_rows(ROWS)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert [model.index(row, HERE).data() for row in range(3)] == ["1,100.10", "–", "1,100.10"]
    assert [model.index(row, GAP).data() for row in range(3)] == ["-0.11", "7.00", ""]
    assert model.index(0, GAP).data(Qt.ItemDataRole.AccessibleTextRole) == "Difference: -0.11"


def test_export_asks_for_a_file_and_says_where_it_is(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    desk = Desk(qtbot, tmp_path)
    desk.jobs.run_all()
    told: list[tuple[str, str]] = []
    desk.page.told.connect(lambda title, text: told.append((title, text)))
    desk.page.bar.export_actions[0].trigger()
    desk.jobs.run_all()
    assert desk.asked == [("Save the tie-out", "tie-out-2026-10.xlsx", "Excel (*.xlsx)")]
    assert (tmp_path / "tie.xlsx").read_bytes() == b"xlsx"
    desk.path = tmp_path / "paper"
    desk.page.bar.export_actions[1].trigger()
    desk.jobs.run_all()
    assert (tmp_path / "paper.pdf").read_bytes() == b"%PDF-"
    assert told == [("Saved", str(tmp_path / "tie.xlsx")), ("Saved", str(tmp_path / "paper.pdf"))]
    desk.path = None
    desk.page.bar.export_actions[0].trigger()
    assert not desk.jobs.waiting


def test_stop_leaves_a_way_on_and_changes_are_offered(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    desk = Desk(qtbot, tmp_path)
    desk.page.waiting.button.click()
    assert desk.jobs.waiting[0].token.canceled
    desk.jobs.cancel_first()
    assert desk.page.empty.isVisible()
    again = desk.page.empty.button("again")
    assert again is not None
    again.click()
    desk.jobs.run_all()
    assert desk.page.table.isVisible()
    assert desk.page.bar.again_button.isHidden()
    desk.jobs.changed.emit(ChangeSet.of(ChangeKind.SYNC))
    assert not desk.jobs.waiting
    desk.page.bar.again_button.click()
    assert len(desk.jobs.waiting) == 1
    desk.jobs.run_all()
    with qtbot.waitSignal(desk.page.check_requested):
        desk.page.bar.check_button.click()
    desk.page.checked(None)
    assert len(desk.jobs.waiting) == 1


def test_without_a_company_or_without_pos_there_is_a_next_step(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    desk = Desk(qtbot, tmp_path)
    desk.ties.error = UserMustAct(
        "Nothing to tie out with", "The shop is not connected.", "Connect it first."
    )
    desk.jobs.run_all()
    connect = desk.page.empty.button("connect")
    assert connect is not None
    with qtbot.waitSignal(desk.page.connect_requested):
        connect.click()
    desk.ties.error, desk.ties.rows = None, ()
    desk.jobs.changed.emit(ChangeSet.of(ChangeKind.CONNECTION))
    desk.jobs.run_all()
    assert desk.page.empty.title == "No purchase orders in October 2026"


def test_made_from_right_to_left_the_arrows_point_outwards(qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    months = MonthPicker(Theme(Mode.LIGHT), date(2026, 11, 27))
    qtbot.addWidget(months)
    pointing = months.back._icon_name, months.forth._icon_name
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert pointing == ("chevron-right", "chevron-left")
