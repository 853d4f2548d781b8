from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.errors import AppError, EnvironmentProblem, UserMustAct
from app.domain.file_reading import ReadOptions
from app.services.importing import ImportPreview
from app.sync.events import Progress
from app.ui.importing.dialog import ImportDialog
from app.ui.importing.flow import Step
from app.ui.importing.words import amount_words, field_word, order_sentence
from app.ui.theme import Mode, Theme
from tests.ui.dialogs.names import unnamed
from tests.ui.dialogs.step_jobs import StepJobs
from tests.ui.importing.fakes import BAD, GOOD, FakeImporting, order

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
GERMAN = QLocale(QLocale.Language.German, QLocale.Country.Germany)
FILE = Path("/somewhere/orders.csv")


class Desk:
    """The dialog with fakes around it."""

    def __init__(self, qtbot: QtBot, preview: ImportPreview | AppError = GOOD) -> None:
        self.service = FakeImporting(preview)
        self.jobs = StepJobs()
        self.chosen: Path | None = FILE
        self.dialog = ImportDialog(
            Theme(Mode.LIGHT),
            self.service.real,
            self.jobs.real,
            self.choose,
            home_currency="USD",
            locale=ENGLISH,
        )
        qtbot.addWidget(self.dialog)
        self.imported: list[Any] = []
        self.dialog.imported.connect(self.imported.append)
        self.dialog.show()

    def choose(self, title: str, kinds: str) -> Path | None:
        return self.chosen

    def at(self, step: Step) -> bool:
        return self.dialog.flow.step is step

    def read(self) -> None:
        self.dialog.drop_zone.choose.click()
        self.jobs.step()


def test_choose_look_import(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.read()
    assert desk.at(Step.REVIEW)
    numbers = {key: label.text() for key, label in desk.dialog.review.numbers.items()}
    assert numbers == {"new": "2", "changed": "1", "same": "7"}
    assert "percentages" in desk.dialog.review.warnings.text
    assert desk.service.applied == []
    assert desk.dialog.primary_button.text() == "&Import 3 POs"
    QTest.keyClick(desk.dialog, Qt.Key.Key_Return)
    desk.jobs.step()

    assert desk.at(Step.DONE)
    assert desk.service.applied == [GOOD]
    assert [changes.structure for changes in desk.imported] == [True]
    assert desk.dialog.done_view.title == "Imported: 2 new, 1 changed, 7 unchanged."


def test_the_changed_pos_and_the_columns_can_be_looked_at(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.read()
    review = desk.dialog.review
    assert not review.changed_list.isVisible()
    review.changed.button.click()

    assert review.changed_list.isVisible()
    shown = review.changed_list.item(0).text()
    assert "PO-1000" in shown
    assert "5,000.00 USD" in shown
    assert "2 recognised, 1 ignored" in review.columns.button.text()


def test_problems_block_the_import_and_can_be_copied(qtbot: QtBot) -> None:
    desk = Desk(qtbot, BAD)
    desk.read()
    assert desk.at(Step.PROBLEMS)
    assert "Nothing was imported" in desk.dialog.problems.message.text
    assert not desk.dialog.primary_button.isVisible()
    model = desk.dialog.problems.model
    first = [model.index(0, column).data() for column in range(4)]
    assert first == ["7", "Qty", "twelve", "This is not a number. Write it like 12."]
    desk.dialog.problems.copy_button.click()
    assert "7\tQty\ttwelve\tThis is not a number" in QGuiApplication.clipboard().text()

    desk.dialog.flow.apply()
    QTest.keyClick(desk.dialog, Qt.Key.Key_Return)

    assert desk.jobs.waiting == []
    assert desk.service.applied == []
    assert desk.imported == []


def test_answers_about_the_file_are_used_when_it_is_read_again(qtbot: QtBot) -> None:
    desk = Desk(qtbot, BAD)
    desk.read()
    assert desk.service.reads[0][1] == ReadOptions(default_currency="USD")
    options = desk.dialog.options
    assert options.isVisible()
    options.dates.setCurrentIndex(2)
    options.numbers.setCurrentIndex(2)
    options.currency.setText("eur")
    desk.service.preview = GOOD
    options.button.click()
    desk.jobs.step()

    wanted = ReadOptions(default_currency="EUR", day_first=False, decimal_comma=True)
    assert desk.service.reads[1] == (FILE, wanted)
    assert desk.at(Step.REVIEW)


def test_a_currency_that_is_none_cannot_be_used(qtbot: QtBot) -> None:
    desk = Desk(qtbot, BAD)
    desk.read()
    options = desk.dialog.options
    options.currency.clear()
    QTest.keyClicks(options.currency, "E1")

    assert not options.button.isEnabled()
    QTest.keyClick(options.currency, Qt.Key.Key_Return)
    assert desk.jobs.waiting == []


def test_reading_shows_progress_and_escape_stops_it(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.dialog.drop_zone.choose.click()
    job = desk.jobs.waiting[0]
    job.progressed.emit(Progress(30, 100, "Reading row 30"))
    assert desk.dialog.progress.value() == 30
    assert desk.dialog.state.text() == "Reading row 30"

    QTest.keyClick(desk.dialog, Qt.Key.Key_Escape)

    assert job.token.canceled
    assert desk.at(Step.CHOOSE)
    desk.jobs.run_all()
    assert desk.at(Step.CHOOSE)  # the late end of the canceled job moves nothing
    assert desk.dialog.isVisible()


def test_it_stays_open_while_it_imports(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.read()
    desk.dialog.primary_button.click()

    desk.dialog.close()
    assert desk.dialog.isVisible()
    desk.jobs.step()
    assert desk.at(Step.DONE)


def test_a_file_that_cannot_be_read_is_told(qtbot: QtBot) -> None:
    desk = Desk(qtbot, UserMustAct("The file is protected", "orders.csv has a password.", "Save it without."))
    desk.read()

    assert desk.at(Step.CHOOSE)
    assert "has a password" in desk.dialog.message.text


def test_an_import_that_failed_can_be_tried_again(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.service.apply_error = EnvironmentProblem("The disk is full", "Nothing was imported.")
    desk.read()
    desk.dialog.primary_button.click()
    desk.jobs.step()
    assert desk.at(Step.REVIEW)
    assert "disk is full" in desk.dialog.message.text
    assert desk.imported == []

    desk.service.apply_error = None
    desk.dialog.primary_button.click()
    desk.jobs.step()
    assert desk.at(Step.DONE)
    assert not desk.dialog.message.isVisible()


def test_a_file_without_news_offers_no_import(qtbot: QtBot) -> None:
    desk = Desk(qtbot, replace(GOOD, new=(), changed=(), warnings=()))
    desk.read()

    assert not desk.dialog.primary_button.isVisible()
    assert "nothing to import" in desk.dialog.review.warnings.text


def _drop(desk: Desk, *paths: Path) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
    enter.ignore()
    desk.dialog.drop_zone.dragEnterEvent(enter)
    if enter.isAccepted():
        desk.dialog.drop_zone.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))
    return enter.isAccepted()


def test_one_file_can_be_dropped(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot)
    first, second = tmp_path / "a.csv", tmp_path / "b.csv"
    for path in (first, second):
        path.write_text("x", encoding="utf-8")
    assert not _drop(desk, first, second)
    assert not _drop(desk, tmp_path)
    assert _drop(desk, first)
    desk.jobs.step()

    assert [path for path, _ in desk.service.reads] == [first]


def test_canceling_the_file_chooser_changes_nothing(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.chosen = None
    desk.dialog.drop_zone.choose.click()

    assert desk.jobs.waiting == []
    assert desk.at(Step.CHOOSE)


@pytest.mark.parametrize("preview", [GOOD, BAD], ids=["review", "problems"])
def test_every_control_has_a_name(qtbot: QtBot, preview: ImportPreview) -> None:
    desk = Desk(qtbot, preview)
    desk.read()

    assert unnamed(desk.dialog) == []


def test_words() -> None:
    assert amount_words(Decimal("-1234567.005"), GERMAN) == "-1.234.567,01"
    assert field_word("line_unit_cost") == "Unit cost"
    assert field_word("due_date") == "Due date"
    assert order_sentence(order("7"), GERMAN) == "PO-7   Green Grower   03.10.26   37,50 USD"
